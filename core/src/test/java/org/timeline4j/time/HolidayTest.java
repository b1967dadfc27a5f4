package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;

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
    for (int year = 1700; year < 2200; year++) {
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
