package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making dates and writing them. */
class EdtfFactoriesTest {

  @Test
  void calendar_units_have_names() {
    assertThat(Edtf.ofYear(1985)).hasToString("1985");
    assertThat(Edtf.ofYear(44)).hasToString("0044");
    assertThat(Edtf.ofYear(-44)).hasToString("-0044");
    assertThat(Edtf.ofYear(0)).hasToString("0000");
    assertThat(Edtf.ofYear(10000)).hasToString("Y10000");
    assertThat(Edtf.ofYear(-10000)).hasToString("Y-10000");
    assertThat(Edtf.ofMonth(YearMonth.of(1985, 4))).hasToString("1985-04");
    assertThat(Edtf.ofDay(LocalDate.of(-44, 3, 15))).hasToString("-0044-03-15");
    assertThat(Edtf.ofDecade(1985)).hasToString("198X").isEqualTo(Edtf.ofDecade(1980));
    assertThat(Edtf.ofCentury(1985)).hasToString("19XX").isEqualTo(Edtf.ofCentury(1900));
    assertThat(Edtf.ofSeason(2024, 1)).hasToString("2024-21");
    assertThat(Edtf.ofSeason(2024, 4)).hasToString("2024-24");
    assertThat(Edtf.ofQuarter(2024, 1)).hasToString("2024-33");
    assertThat(Edtf.ofQuarter(2024, 4)).hasToString("2024-36");
    assertThat(Edtf.ofHalf(2024, 1)).hasToString("2024-40");
    assertThat(Edtf.ofHalf(2024, 2)).hasToString("2024-41");
  }

  @Test
  void a_moment_is_written_with_seconds() {
    assertThat(Edtf.ofDateTime(LocalDateTime.of(2024, 3, 4, 9, 5)))
        .hasToString("2024-03-04T09:05:00");
    assertThat(Edtf.ofDateTime(LocalDateTime.of(2024, 3, 4, 9, 5, 7, 999)))
        .hasToString("2024-03-04T09:05:07");
  }

  @Test
  void what_edtf_cannot_name_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofYear(999_999_998));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofMonth(YearMonth.of(10000, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofDay(LocalDate.of(-10000, 1, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofDecade(-5));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofCentury(10000));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofSeason(2024, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofQuarter(2024, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofHalf(2024, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.ofQuarter(12345, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "1979-01-01, 1985-12-31, [1979..1985]",
    "1979-01-01, 1985-11-30, [1979-01..1985-11]",
    "1979-01-01, 1985-11-29, [1979-01-01..1985-11-29]",
    "2024-02-01, 2024-03-31, [2024-02..2024-03]",
    "2024-02-01, 2024-02-29, 2024-02",
    "2024-02-01, 2024-02-28, [2024-02-01..2024-02-28]",
    "1985-01-01, 1985-12-31, 1985",
    "2024-03-14, 2024-03-14, 2024-03-14",
    "1980-01-01, 1989-12-31, [1980..1989]",
    "          , 2025-02-28, [..2025-02-28]",
    "          , 1984-12-31, [..1984-12-31]",
    "1985-01-01,           , [1985-01-01..]",
    "-0044-03-15, 0014-08-19, [-0044-03-15..0014-08-19]",
    "+10000-02-03, +10001-04-05, [Y10000..Y10001]",
    "9999-06-01, +10001-04-05, [9999..Y10001]",
  })
  void within_is_as_coarse_as_loses_nothing(String first, String last, String text) {
    assertThat(Edtf.within(days(first, last))).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    ",           1984-12-31, YEAR,    [..1984],       ../1984",
    ",           1984-12-31, CENTURY, [..1984],       ../1984",
    ",           1984-12-31, QUARTER, [..1984-12],    ../1984-12",
    ",           1984-12-31, WEEK,    [..1984-12-31], ../1984-12-31",
    ",           1984-11-30, YEAR,    [..1984-11],    ../1984-11",
    "1985-01-01, ,           MONTH,   [1985-01..],    1985-01/..",
    "1985-01-01, ,           YEAR,    [1985..],       1985/..",
    "1979-01-01, 1985-12-31, DAY,     [1979-01-01..1985-12-31], 1979-01-01/1985-12-31",
    "1979-01-01, 1985-12-31, YEAR,    [1979..1985],   1979/1985",
    "1985-01-01, 1985-12-31, YEAR,    1985,           1985",
  })
  void a_bound_is_told_no_coarser_than_asked(
      String first, String last, Granularity coarsest, String within, String lasting) {
    assertThat(Edtf.within(days(first, last), coarsest)).hasToString(within);
    assertThat(Edtf.lasting(days(first, last), coarsest)).hasToString(lasting);
  }

  @Test
  void a_bound_within_a_day_takes_in_the_whole_day() {
    LocalDateTime ten = LocalDateTime.of(2024, 3, 14, 10, 0);

    assertThat(Edtf.within(new TimeInterval(ten, ten.plusHours(1)))).hasToString("2024-03-14");
    assertThat(Edtf.within(new TimeInterval(ten, ten.plusDays(1))))
        .hasToString("[2024-03-14..2024-03-15]");
    assertThat(Edtf.within(TimeInterval.before(ten))).hasToString("[..2024-03-14]");
  }

  @Test
  void what_lasted_is_an_interval_of_days() {
    assertThat(Edtf.lasting(days("1979-01-01", "1985-12-31"))).hasToString("1979-01-01/1985-12-31");
    assertThat(Edtf.lasting(days("2013-05-01", null))).hasToString("2013-05-01/..");
    assertThat(Edtf.lasting(days(null, "2013-05-01"))).hasToString("../2013-05-01");
    assertThat(Edtf.lasting(days("2013-05-01", "2013-05-01"))).hasToString("2013-05-01");
  }

  @ParameterizedTest
  @CsvSource({
    "1985,           1990-03,      1985/1990-03",
    "1985~,          1990?,        1985~/1990?",
    "1985,           1985,         1985",
    "1985~,          1985,         1985~/1985",
    "198X,           2001-21,      198X/2001-21",
    "1985/1986,      1987..1990,   1985/1990",
    "'1985,1987',    1988,         1985/1988",
    "1985,           1990..,       1985/..",
    "..1985,         1990,         ../1990",
  })
  void what_lasted_from_one_date_to_another(String first, String last, String text) {
    assertThat(Edtf.lasting(orSet(first), orSet(last))).hasToString(text);
  }

  @Test
  void an_interval_that_says_nothing_or_runs_backwards_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.within(TimeInterval.ALWAYS));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.lasting(TimeInterval.ALWAYS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edtf.lasting(Edtf.ofYear(1990), Edtf.ofYear(1985)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edtf.lasting(orSet("..1985"), orSet("1990..")));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.oneOf(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-15+2024-03-14,           '[2024-03-14,2024-03-15]'",
    "2024-03-15+2024-03-15,           2024-03-15",
    "2024-33,                         2024-33",
    "2024-33+2024-05,                 '[2024-01..2024-03,2024-05]'",
    "2024-24+2024,                    '[2024,2024-12..2025-02]'",
    "198X+1991,                       '[198X,1991]'",
    "1985~+1991,                      '[1985~,1991]'",
    "1985/1987+1991,                  '[1985..1987,1991]'",
    "1985-06/1987+1991,               '[1985-06..1987-12,1991]'",
    "1985/..+1980,                    '[1980,1985-01-01..]'",
    "[1985..1987]+[1990..]+2001,      '[1985..1987,2001,1990..]'",
    "[..1987]+[..1990]+1980,          '[..1990,1980]'",
    "[1985..]+[1990..]+1980,          '[1980,1985..]'",
    "[..1987]+[..1987-12],            '[..1987]'",
    "2024-03-14T10:00:00+2024-03-15,  '[2024-03-14,2024-03-15]'",
    "2024-03-14T10:00:00+2024-03-14T11:00:00, 2024-03-14",
    "'[1985,1987]+1986',              '[1985,1986,1987]'",
    "'{1985,1987..1990}+1986',        '[1985,1986,1987..1990]'",
  })
  void one_of_several_dates_is_a_sorted_set(String dates, String text) {
    List<Edtf> parsed =
        Arrays.stream(dates.split("\\+", -1)).map(EdtfFactoriesTest::parse).toList();

    Edtf oneOf = Edtf.oneOf(parsed);

    assertThat(oneOf).hasToString(text);
    assertThat(Edtf.parse(text)).contains(oneOf);
    assertThat(parsed).allMatch(date -> oneOf.bounds().encloses(date.bounds()));
  }

  @ParameterizedTest
  @CsvSource({
    "1985,          1985~,           1985?",
    "1985-04,       1985-04~,        1985-04?",
    "1985-04-12,    1985-04-12~,     1985-04-12?",
    "1985~,         1985~,           1985%",
    "1985?,         1985%,           1985?",
    "1985%,         1985%,           1985%",
    "-0044,         -0044~,          -0044?",
    "1985/1990,     1985~/1990~,     1985?/1990?",
    "1985/,         1985~/,          1985?/",
    "../1990?,      ../1990%,        ../1990?",
    "1985/199X,     1985~/199X,      1985?/199X",
    "198X,          198X,            198X",
    "1985-XX,       1985-XX,         1985-XX",
    "2001-21,       2001-21,         2001-21",
    "Y12345,        Y12345,          Y12345",
    "1985-04-12T23:20:30, 1985-04-12T23:20:30, 1985-04-12T23:20:30",
    "[1985..1990],  [1985..1990],    [1985..1990]",
    "'[1985,1990]', '[1985,1990]',   '[1985,1990]'",
  })
  void about_and_perhaps_are_signs_at_the_end(String text, String about, String perhaps) {
    assertThat(parse(text).approximate()).hasToString(about);
    assertThat(parse(text).uncertain()).hasToString(perhaps);
    assertThat(parse(text).approximate().bounds()).isEqualTo(parse(text).bounds());
  }

  @Test
  void an_interval_that_is_a_unit_gets_its_name() {
    assertThat(unitAround(Granularity.SECOND)).isEqualTo("2024-02-17T10:20:30");
    assertThat(unitAround(Granularity.DAY)).isEqualTo("2024-02-17");
    assertThat(unitAround(Granularity.WEEKEND)).isEqualTo("[2024-02-17..2024-02-18]");
    assertThat(unitAround(Granularity.WEEK)).isEqualTo("[2024-02-12..2024-02-18]");
    assertThat(unitAround(Granularity.MONTH)).isEqualTo("2024-02");
    assertThat(unitAround(Granularity.SEASON)).isEqualTo("2023-24");
    assertThat(unitAround(Granularity.QUARTER)).isEqualTo("2024-33");
    assertThat(unitAround(Granularity.HALF)).isEqualTo("2024-40");
    assertThat(unitAround(Granularity.YEAR)).isEqualTo("2024");
    assertThat(unitAround(Granularity.DECADE)).isEqualTo("202X");
    assertThat(unitAround(Granularity.CENTURY)).isEqualTo("20XX");
    assertThat(unitAround(Granularity.MILLENNIUM)).isEqualTo("2XXX");
    assertThat(unitAround(Granularity.HOUR)).isEqualTo("none");
    assertThat(unitAround(Granularity.MINUTE)).isEqualTo("none");
  }

  @Test
  void an_interval_that_is_not_the_unit_gets_no_name() {
    TimeInterval march = days("2024-03-01", "2024-03-31");

    assertThat(Edtf.of(march, Granularity.MONTH)).isPresent();
    assertThat(Edtf.of(march, Granularity.DAY)).isEmpty();
    assertThat(Edtf.of(march, Granularity.YEAR)).isEmpty();
    assertThat(Edtf.of(days("2024-03-01", "2024-03-30"), Granularity.MONTH)).isEmpty();
    assertThat(Edtf.of(days("2024-03-05", "2024-03-11"), Granularity.WEEK)).isEmpty();
    assertThat(Edtf.of(TimeInterval.ALWAYS, Granularity.YEAR)).isEmpty();
    assertThat(Edtf.of(days(null, "2024-03-30"), Granularity.MONTH)).isEmpty();
    assertThat(Edtf.of(days("-0010-01-01", "-0001-12-31"), Granularity.DECADE)).isEmpty();
    assertThat(Edtf.of(days("+10000-01-01", "+10000-01-31"), Granularity.MONTH)).isEmpty();
    assertThat(Edtf.of(days("+10000-01-01", "+10000-12-31"), Granularity.YEAR))
        .contains(Edtf.ofYear(10000));
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> Edtf.ofDay(null)).withMessage("day");
    assertThatNullPointerException().isThrownBy(() -> Edtf.ofMonth(null)).withMessage("month");
    assertThatNullPointerException().isThrownBy(() -> Edtf.ofDateTime(null)).withMessage("moment");
    assertThatNullPointerException().isThrownBy(() -> Edtf.within(null)).withMessage("bounds");
    assertThatNullPointerException().isThrownBy(() -> Edtf.lasting(null)).withMessage("interval");
    assertThatNullPointerException().isThrownBy(() -> Edtf.oneOf(null)).withMessage("dates");
  }

  private static String unitAround(Granularity granularity) {
    LocalDateTime saturday = LocalDateTime.of(2024, 2, 17, 10, 20, 30);
    return granularity
        .unitAround(saturday)
        .flatMap(unit -> Edtf.of(unit, granularity))
        .map(Edtf::text)
        .orElse("none");
  }

  private static TimeInterval days(@Nullable String first, @Nullable String last) {
    TimeInterval from =
        first == null
            ? TimeInterval.ALWAYS
            : TimeInterval.from(LocalDate.parse(first).atStartOfDay());
    return last == null
        ? from
        : new TimeInterval(from.start(), LocalDate.parse(last).plusDays(1).atStartOfDay());
  }

  private static Edtf orSet(String text) {
    return Edtf.parse(text).orElseGet(() -> parse("[" + text + "]"));
  }

  private static Edtf parse(String text) {
    return Edtf.parse(text).orElseThrow();
  }
}
