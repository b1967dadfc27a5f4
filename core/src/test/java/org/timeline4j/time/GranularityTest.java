package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranularityTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, DAY,        2024-02-29, 2024-02-29",
    "2024-02-29, WEEK,       2024-02-26, 2024-03-03",
    "2024-03-04, WEEK,       2024-03-04, 2024-03-10",
    "2024-03-10, WEEK,       2024-03-04, 2024-03-10",
    "2024-03-09, WEEKEND,    2024-03-09, 2024-03-10",
    "2024-03-10, WEEKEND,    2024-03-09, 2024-03-10",
    "2024-02-10, MONTH,      2024-02-01, 2024-02-29",
    "2024-02-29, SEASON,     2023-12-01, 2024-02-29",
    "2024-03-01, SEASON,     2024-03-01, 2024-05-31",
    "2024-12-31, SEASON,     2024-12-01, 2025-02-28",
    "2024-05-31, QUARTER,    2024-04-01, 2024-06-30",
    "2024-12-31, QUARTER,    2024-10-01, 2024-12-31",
    "2024-06-30, HALF,       2024-01-01, 2024-06-30",
    "2024-07-01, HALF,       2024-07-01, 2024-12-31",
    "2024-07-01, YEAR,       2024-01-01, 2024-12-31",
    "2019-07-01, DECADE,     2010-01-01, 2019-12-31",
    "2000-01-01, CENTURY,    2000-01-01, 2099-12-31",
    "1999-12-31, MILLENNIUM, 1000-01-01, 1999-12-31",
    "-0001-12-31, DECADE,    -0010-01-01, -0001-12-31",
  })
  void a_calendar_unit_holds_the_moment(
      LocalDate day, Granularity granularity, LocalDate first, LocalDate last) {
    assertThat(granularity.unitAround(day.atTime(12, 0)))
        .contains(TimeInterval.ofDays(first, last));
  }

  @Test
  void a_unit_of_the_clock_holds_the_moment() {
    LocalDateTime moment = LocalDateTime.of(2024, 12, 31, 23, 59, 59, 1);
    LocalDateTime midnight = LocalDateTime.of(2025, 1, 1, 0, 0);

    assertThat(Granularity.SECOND.unitAround(moment))
        .contains(new TimeInterval(midnight.minusSeconds(1), midnight));
    assertThat(Granularity.MINUTE.unitAround(moment))
        .contains(new TimeInterval(midnight.minusMinutes(1), midnight));
    assertThat(Granularity.HOUR.unitAround(moment))
        .contains(new TimeInterval(midnight.minusHours(1), midnight));
  }

  @Test
  void a_weekday_is_in_no_weekend_and_no_calendar_fixes_the_parts_of_a_day() {
    LocalDate monday = LocalDate.of(2024, 3, 4);
    for (int i = 0; i < 5; i++) {
      assertThat(Granularity.WEEKEND.unitAround(monday.plusDays(i).atTime(23, 59))).isEmpty();
    }
    assertThat(Granularity.PART_OF_DAY.unitAround(monday.atTime(9, 0))).isEmpty();
  }

  @Test
  void units_hold_their_moment_and_follow_each_other_without_gap() {
    for (Granularity granularity : Granularity.values()) {
      LocalDateTime moment = LocalDateTime.of(1899, 12, 30, 17, 45, 12);
      for (int i = 0; i < 50; i++) {
        LocalDateTime at = moment;
        Optional<TimeInterval> unit = granularity.unitAround(at);
        unit.ifPresent(
            u -> {
              assertThat(u.contains(at)).as("%s around %s", granularity, at).isTrue();
              assertThat(granularity.unitAround(u.start())).contains(u);
              assertThat(granularity.unitAround(u.end().minusNanos(1))).contains(u);
              assertThat(granularity.unitAround(u.end())).isNotEqualTo(Optional.of(u));
            });
        moment = moment.plusDays(13).plusHours(7).plusSeconds(31);
      }
    }
  }

  @Test
  void no_granularity_is_finer_than_itself() {
    assertThat(Granularity.DAY.isFinerThan(Granularity.MONTH)).isTrue();
    assertThat(Granularity.MONTH.isFinerThan(Granularity.DAY)).isFalse();
    assertThat(Granularity.DAY.isFinerThan(Granularity.DAY)).isFalse();
  }
}
