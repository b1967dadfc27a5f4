package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HolidayTest {

  @ParameterizedTest
  @CsvSource({
    "1818-03-22",
    "1943-04-25",
    "1961-04-02",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2038-04-25"
  })
  void easter_falls_where_the_tables_have_it(LocalDate day) {
    assertThat(Holiday.EASTER.in(day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1990-04-15",
    "2000-04-30",
    "2010-04-04",
    "2013-05-05",
    "2016-05-01",
    "2019-04-28",
    "2024-05-05"
  })
  void orthodox_easter_falls_where_the_tables_have_it(LocalDate day) {
    assertThat(Holiday.ORTHODOX_EASTER.in(day.getYear())).isEqualTo(day);
  }

  /** Dates as the calendars of the communities had them. */
  @ParameterizedTest
  @CsvSource({
    "ROSH_HASHANAH, 1973-09-27",
    "ROSH_HASHANAH, 2010-09-09",
    "ROSH_HASHANAH, 2024-10-03",
    "YOM_KIPPUR, 1973-10-06",
    "YOM_KIPPUR, 2023-09-25",
    "SUKKOT, 2023-09-30",
    "HANUKKAH, 2013-11-28",
    "HANUKKAH, 2024-12-26",
    "PURIM, 2022-03-17",
    "PURIM, 2024-03-24",
    "PASSOVER, 2021-03-28",
    "PASSOVER, 2024-04-23",
    "SHAVUOT, 2023-05-26",
    "RAMADAN, 2023-03-23",
    "RAMADAN, 2025-03-01",
    "EID_AL_FITR, 2022-05-02",
    "EID_AL_FITR, 2024-04-10",
    "EID_AL_ADHA, 2023-06-28",
    "EID_AL_ADHA, 2025-06-06",
    "ISLAMIC_NEW_YEAR, 2023-07-19",
    "LUNAR_NEW_YEAR, 1985-02-20",
    "LUNAR_NEW_YEAR, 2010-02-14",
    "LUNAR_NEW_YEAR, 2016-02-08",
    "LUNAR_NEW_YEAR, 2022-02-01",
    "LUNAR_NEW_YEAR, 2024-02-10",
    "LUNAR_NEW_YEAR, 2034-02-19"
  })
  void feasts_of_other_calendars_fall_where_they_were_kept(Holiday holiday, LocalDate day) {
    assertThat(holiday.allIn(day.getYear())).containsExactly(day);
  }

  /**
   * 1 Tishri is never a Sunday, Wednesday or Friday; Passover then no Monday, Wednesday, Friday.
   */
  @Test
  void the_hebrew_year_begins_on_the_days_that_its_rules_allow() {
    for (int year = 1000; year < 2300; year++) {
      assertThat(Holiday.ROSH_HASHANAH.in(year).getDayOfWeek())
          .as("%d", year)
          .isNotIn(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
      assertThat(Holiday.PASSOVER.in(year).getDayOfWeek())
          .as("%d", year)
          .isNotIn(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    }
  }

  @Test
  void the_chinese_year_begins_between_20_january_and_21_february() {
    for (int year = 1900; year <= 2100; year++) {
      assertThat(Holiday.LUNAR_NEW_YEAR.in(year))
          .as("%d", year)
          .isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
    }
  }

  @Test
  void islamic_feasts_may_come_twice_in_a_year() {
    assertThat(Holiday.EID_AL_FITR.allIn(2000))
        .containsExactly(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27));
  }

  @Test
  void a_year_that_a_calendar_does_not_reach_has_no_feast() {
    assertThat(Holiday.RAMADAN.allIn(1850)).isEmpty();
    assertThat(Holiday.PASSOVER.allIn(33)).isEmpty();
    assertThatThrownBy(() -> Holiday.RAMADAN.in(1850)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void easter_is_a_sunday_and_the_orthodox_one_is_never_before_it() {
    for (int year = 1583; year < 2200; year++) {
      LocalDate western = Holiday.EASTER.in(year);
      LocalDate orthodox = Holiday.ORTHODOX_EASTER.in(year);
      assertThat(western.getDayOfWeek()).as("%d", year).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(orthodox.getDayOfWeek()).as("%d", year).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(orthodox).as("%d", year).isAfterOrEqualTo(western);
    }
  }

  @ParameterizedTest
  @CsvSource({"2000-11-07", "2012-11-06", "2016-11-08", "2020-11-03", "2022-11-08"})
  void election_day_is_the_tuesday_after_the_first_monday_of_november(LocalDate day) {
    assertThat(Holiday.ELECTION_DAY.in(day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"2010-05-24", "2021-05-24", "2022-05-23", "2023-05-22", "2025-05-19"})
  void victoria_day_is_the_last_monday_until_24_may(LocalDate day) {
    assertThat(Holiday.VICTORIA_DAY.in(day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest
  @EnumSource(Holiday.class)
  void each_falls_in_the_year_that_is_asked_for(Holiday holiday) {
    for (int year = 1900; year < 2170; year++) {
      assertThat(holiday.in(year).getYear()).isEqualTo(year);
    }
  }

  @Test
  void the_days_after_thanksgiving_follow_it_into_december() {
    assertThat(Holiday.THANKSGIVING.in(2019)).isEqualTo(LocalDate.of(2019, Month.NOVEMBER, 28));
    assertThat(Holiday.CYBER_MONDAY.in(2019)).isEqualTo(LocalDate.of(2019, Month.DECEMBER, 2));
    assertThat(Holiday.GIVING_TUESDAY.in(2019)).isEqualTo(LocalDate.of(2019, Month.DECEMBER, 3));
  }
}
