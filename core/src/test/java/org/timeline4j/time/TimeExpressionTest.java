package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.timeline4j.time.AbsoluteTime.Fixed;
import org.timeline4j.time.LengthOfTime.Between;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.LengthOfTime.Stretch;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.LastMentioned;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Published;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Vague;
import org.timeline4j.time.RelativeTime.Which;

class TimeExpressionTest {
  private static final List<Granularity> UNITS =
      List.of(
          Granularity.DAY,
          Granularity.WEEK,
          Granularity.MONTH,
          Granularity.SEASON,
          Granularity.QUARTER,
          Granularity.HALF,
          Granularity.YEAR,
          Granularity.DECADE,
          Granularity.CENTURY);

  private static final TimeExpression TODAY = new Published();

  @Test
  void this_unit_holds_the_publication_date() {
    for (LocalDate day : days()) {
      for (Granularity unit : UNITS) {
        assertThat(interval(new Shifted(TODAY, 0, unit), day).contains(day.atStartOfDay()))
            .isTrue();
      }
    }
  }

  @Test
  void last_this_and_next_unit_meet_without_a_gap() {
    for (LocalDate day : days()) {
      for (Granularity unit : UNITS) {
        TimeInterval last = interval(new Shifted(TODAY, -1, unit), day);
        TimeInterval current = interval(new Shifted(TODAY, 0, unit), day);
        TimeInterval next = interval(new Shifted(TODAY, 1, unit), day);
        assertThat(last.end()).isEqualTo(current.start());
        assertThat(current.end()).isEqualTo(next.start());
      }
    }
  }

  @Test
  void moving_there_and_back_leads_back() {
    for (LocalDate day : days()) {
      for (Granularity unit : UNITS) {
        TimeExpression there = new Shifted(TODAY, 5, unit);
        assertThat(interval(new Shifted(there, -5, unit), day))
            .isEqualTo(interval(new Shifted(TODAY, 0, unit), day));
      }
    }
  }

  @Test
  void the_last_weekday_is_one_to_seven_days_back_and_the_next_as_many_ahead() {
    for (LocalDate day : days()) {
      for (DayOfWeek weekday : DayOfWeek.values()) {
        Recurring recurring = new Recurring.Weekday(weekday);
        LocalDate last = first(new Occurrence(recurring, Which.LAST, TODAY), day);
        LocalDate next = first(new Occurrence(recurring, Which.NEXT, TODAY), day);
        assertThat(ChronoUnit.DAYS.between(last, day)).isBetween(1L, 7L);
        assertThat(ChronoUnit.DAYS.between(day, next)).isBetween(1L, 7L);
        assertThat(last.getDayOfWeek()).isEqualTo(weekday);
        assertThat(next.getDayOfWeek()).isEqualTo(weekday);
      }
    }
  }

  @Test
  void a_weekday_lies_on_the_side_that_the_tense_tells() {
    for (LocalDate day : days()) {
      for (DayOfWeek weekday : DayOfWeek.values()) {
        TimeExpression bare = new Occurrence(new Recurring.Weekday(weekday), Which.NEAREST, TODAY);
        assertThat(first(bare, on(day, Direction.PAST))).isBetween(day.minusDays(6), day);
        assertThat(first(bare, on(day, Direction.FUTURE))).isBetween(day, day.plusDays(6));
      }
    }
  }

  @Test
  void a_date_without_its_year_is_at_most_a_year_away() {
    for (LocalDate day : days()) {
      for (Month month : Month.values()) {
        for (Direction direction : Direction.values()) {
          LocalDate found =
              first(
                  new Occurrence(new Recurring.DayOfYear(month, 15), Which.NEAREST, TODAY),
                  on(day, direction));
          assertThat(Math.abs(ChronoUnit.DAYS.between(day, found))).isLessThan(366);
          assertThat(found.getMonth()).isEqualTo(month);
        }
      }
    }
  }

  @Test
  void easter_falls_on_the_days_that_almanacs_print() {
    assertThat(Holiday.EASTER.in(1818)).isEqualTo("1818-03-22");
    assertThat(Holiday.EASTER.in(1943)).isEqualTo("1943-04-25");
    assertThat(Holiday.EASTER.in(2000)).isEqualTo("2000-04-23");
    assertThat(Holiday.EASTER.in(2024)).isEqualTo("2024-03-31");
    assertThat(Holiday.EASTER.in(2038)).isEqualTo("2038-04-25");
    assertThat(Holiday.THANKSGIVING.in(2023)).isEqualTo("2023-11-23");
    assertThat(Holiday.MEMORIAL_DAY.in(2024)).isEqualTo("2024-05-27");
  }

  @Test
  void the_leap_day_is_found_in_leap_years_only() {
    Recurring leapDay = new Recurring.DayOfYear(Month.FEBRUARY, 29);
    Resolved none =
        new Within(leapDay, year(2023)).resolve(on(LocalDate.of(2024, 3, 13), Direction.PAST));
    assertThat(none.basis()).isEqualTo(DatingBasis.IMPOSSIBLE);
    assertThat(none.value()).isEqualTo("2023-02-29");
    assertThat(none.edtf()).isEmpty();
    assertThat(first(new Occurrence(leapDay, Which.LAST, TODAY), LocalDate.of(1903, 5, 1)))
        .isEqualTo("1896-02-29");
  }

  @Test
  void a_publication_date_within_bounds_gives_one_date_or_both() {
    ReferenceTime window =
        new ReferenceTime(
            TimeInterval.ofDays(LocalDate.of(2025, 2, 27), LocalDate.of(2025, 3, 2)),
            Direction.PAST,
            Optional.empty());
    Resolved year = new Shifted(TODAY, -1, Granularity.YEAR).resolve(window);
    assertThat(year.value()).isEqualTo("2024");
    Resolved thursday =
        new Occurrence(new Recurring.Weekday(DayOfWeek.THURSDAY), Which.NEAREST, TODAY)
            .resolve(window);
    assertThat(thursday.edtf().map(Edtf::text)).contains("2025-02-27");
    Resolved yesterday = new Shifted(TODAY, -1, Granularity.DAY).resolve(window);
    assertThat(yesterday.edtf().map(Edtf::text)).contains("[2025-02-26..2025-03-01]");
    assertThat(yesterday.basis()).isEqualTo(DatingBasis.INFERRED);
    assertThat(yesterday.value()).isEqualTo("XXXX-XX-XX");
  }

  @Test
  void without_a_publication_date_relative_times_have_no_place() {
    ReferenceTime unknown =
        new ReferenceTime(TimeInterval.ALWAYS, Direction.PAST, Optional.empty());
    for (Granularity unit : UNITS) {
      assertThat(new Shifted(TODAY, -1, unit).resolve(unknown).edtf()).isEmpty();
    }
    assertThat(new LastMentioned().resolve(unknown).edtf()).isEmpty();
    assertThat(new Vague(Direction.PAST, TimexType.DATE, "PAST_REF", TODAY).resolve(unknown).edtf())
        .isEmpty();
    assertThat(year(1985).resolve(unknown).edtf().map(Edtf::text)).contains("1985");
  }

  @Test
  void no_year_is_too_far_to_resolve() {
    for (int year : List.of(1, 9998, 9999)) {
      LocalDate day = LocalDate.of(year, 6, 1);
      for (Granularity unit : Granularity.values()) {
        for (long n : new long[] {-9_999_999, -10_000, -1, 1, 10_000, 9_999_999}) {
          ReferenceTime reference = on(day, Direction.PAST);
          assertThat(new Shifted(TODAY, n, unit).resolve(reference).value()).isNotEmpty();
          Length length = new Length(Long.toString(Math.abs(n)), unit);
          assertThat(new Stretch(length, n > 0, TODAY).resolve(reference).value()).startsWith("P");
        }
      }
    }
  }

  @Test
  void a_range_lasts_from_the_first_to_the_last() {
    ReferenceTime reference = on(LocalDate.of(2024, 3, 13), Direction.PAST);
    assertThat(new Between(year(1979), year(1985)).resolve(reference).edtf().map(Edtf::text))
        .contains("1979/1985");
    assertThat(new Between(year(1985), year(1979)).resolve(reference).edtf()).isEmpty();
  }

  private static List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = LocalDate.of(1999, 12, 1);
        day.isBefore(LocalDate.of(2001, 3, 5));
        day = day.plusDays(3)) {
      days.add(day);
    }
    return days;
  }

  private static TimeExpression year(int year) {
    return Fixed.of(year, 1, 1, Granularity.YEAR);
  }

  private static ReferenceTime on(LocalDate day, Direction direction) {
    return new ReferenceTime(TimeInterval.ofDay(day), direction, Optional.empty());
  }

  private static TimeInterval interval(TimeExpression expression, LocalDate day) {
    return expression.resolve(on(day, Direction.UNKNOWN)).interval().orElseThrow();
  }

  private static LocalDate first(TimeExpression expression, LocalDate day) {
    return first(expression, on(day, Direction.UNKNOWN));
  }

  private static LocalDate first(TimeExpression expression, ReferenceTime reference) {
    return expression.resolve(reference).interval().flatMap(TimeInterval::firstDay).orElseThrow();
  }
}
