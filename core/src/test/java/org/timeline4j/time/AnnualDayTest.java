package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualDayTest {

  @ParameterizedTest
  @CsvSource({
    "6 DECEMBER, 2024-12-06",
    "6 december, 2024-12-06",
    "29 FEBRUARY, 2024-02-29",
    "1st MONDAY of JULY, 2024-07-01",
    "3rd THURSDAY of FEBRUARY, 2024-02-15",
    "5th THURSDAY of FEBRUARY, 2024-02-29",
    "last MONDAY of MAY, 2024-05-27",
    "FRIDAY from 19 JUNE, 2024-06-21",
    "WEDNESDAY from 19 JUNE, 2024-06-19",
    "MONDAY before 25 MAY, 2024-05-20",
    "SATURDAY before 25 MAY, 2024-05-18",
    "EASTER, 2024-03-31",
    "EASTER - 2, 2024-03-29",
    "EASTER + 60, 2024-05-30",
    "1st MONDAY of NOVEMBER + 1, 2024-11-05",
    "'  thanksgiving   +  1 ', 2024-11-29",
  })
  void a_law_gives_the_day_of_a_year(String law, LocalDate day) {
    assertThat(AnnualDay.parse(law).in(2024)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29 FEBRUARY", "5th THURSDAY of FEBRUARY", "29 FEBRUARY + 1"})
  void a_year_may_have_no_such_day(String law) {
    assertThat(AnnualDay.parse(law).in(2023)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MAY",
        "1",
        "0 MAY",
        "32 MAY",
        "30 FEBRUARY",
        "1 MAI",
        "6th MONDAY of MAY",
        "2nd MAY of MONDAY",
        "MONDAY after 1 MAY",
        "EASTER +",
        "EASTER + x",
        "EASTER + 100",
        "EASTER * 2",
        "+ 2",
        "1 MAY 2024",
        "EASTERN",
        "٣ MAY"
      })
  void anything_else_is_refused_by_its_words(String law) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualDay.parse(law))
        .withMessage("no law of a yearly day: " + law);
  }

  @Test
  void two_days_are_equal_if_their_laws_are() {
    assertThat(AnnualDay.parse("6 december"))
        .isEqualTo(AnnualDay.parse("6  DECEMBER"))
        .hasSameHashCodeAs(AnnualDay.parse("6  DECEMBER"))
        .hasToString("6 DECEMBER")
        .isNotEqualTo(AnnualDay.parse("7 DECEMBER"));
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void a_fiscal_year_holds_the_month_that_names_it(Month start) {
    FiscalYear byEnd = FiscalYear.from(start);
    TimeInterval year = TimeInterval.ofDays(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31));

    assertThat(byEnd.fromCalendar(year).lastDay().orElseThrow().getYear()).isEqualTo(2008);
    assertThat(byEnd.namedByStart().fromCalendar(year).firstDay())
        .contains(LocalDate.of(2008, start, 1));
    assertThat(byEnd.toCalendar(byEnd.fromCalendar(year))).isEqualTo(year);
  }

  @Test
  void each_day_has_a_place_in_a_fiscal_year() {
    FiscalYear fiscal = FiscalYear.from(Month.OCTOBER);
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
      TimeInterval moved = fiscal.toCalendar(TimeInterval.ofDay(day));

      assertThat(moved.firstDay().orElseThrow().getYear())
          .isEqualTo(day.getYear() + (day.getMonthValue() >= 10 ? 1 : 0));
    }
  }
}
