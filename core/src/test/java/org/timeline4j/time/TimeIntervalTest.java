package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TimeIntervalTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 26);
  private static final LocalDateTime NOON = MONDAY.atTime(12, 0);

  @Test
  void an_interval_is_half_open() {
    TimeInterval day = TimeInterval.ofDay(MONDAY);

    assertThat(day.contains(MONDAY.atStartOfDay())).isTrue();
    assertThat(day.contains(MONDAY.plusDays(1).atStartOfDay().minusNanos(1))).isTrue();
    assertThat(day.contains(MONDAY.plusDays(1).atStartOfDay())).isFalse();
    assertThat(day.contains(MONDAY.atStartOfDay().minusNanos(1))).isFalse();
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void an_interval_that_holds_no_moment_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeInterval(NOON, NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeInterval(NOON, NOON.minusDays(1)));
    assertThatNullPointerException()
        .isThrownBy(() -> new TimeInterval(null, NOON))
        .withMessage("start");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimeInterval(NOON, null))
        .withMessage("end");
  }

  @Test
  void the_days_that_it_touches_are_inclusive() {
    assertThat(days(0, 6).firstDay()).contains(MONDAY);
    assertThat(days(0, 6).lastDay()).contains(MONDAY.plusDays(6));
    TimeInterval hour = new TimeInterval(NOON, NOON.plusHours(1));
    assertThat(hour.firstDay()).contains(MONDAY);
    assertThat(hour.lastDay()).contains(MONDAY);
  }

  @Test
  void an_open_side_has_no_day() {
    assertThat(TimeInterval.before(NOON).hasStart()).isFalse();
    assertThat(TimeInterval.before(NOON).firstDay()).isEmpty();
    assertThat(TimeInterval.before(NOON).lastDay()).contains(MONDAY);
    assertThat(TimeInterval.from(NOON).hasEnd()).isFalse();
    assertThat(TimeInterval.from(NOON).lastDay()).isEmpty();
    assertThat(TimeInterval.from(NOON).firstDay()).contains(MONDAY);
    assertThat(TimeInterval.ALWAYS.encloses(TimeInterval.before(NOON))).isTrue();
  }

  @Test
  void a_duration_is_known_where_both_sides_are() {
    assertThat(days(0, 6).duration()).contains(Duration.ofDays(7));
    assertThat(new TimeInterval(NOON, NOON.plusMinutes(90)).duration())
        .contains(Duration.ofMinutes(90));
    assertThat(TimeInterval.from(NOON).duration()).isEmpty();
    assertThat(TimeInterval.before(NOON).duration()).isEmpty();
    assertThat(TimeInterval.ALWAYS.duration()).isEmpty();
  }

  @Test
  void neighbours_abut_and_share_no_moment() {
    assertThat(days(0, 1).abuts(days(2, 3))).isTrue();
    assertThat(days(2, 3).abuts(days(0, 1))).isTrue();
    assertThat(days(0, 1).isConnected(days(2, 3))).isFalse();
    assertThat(days(0, 1).abuts(days(3, 4))).isFalse();
    assertThat(days(0, 1).abuts(days(1, 2))).isFalse();
    assertThat(days(0, 1).isConnected(days(1, 2))).isTrue();
  }

  @Test
  void intersection_is_what_both_enclose_and_span_what_encloses_both() {
    for (int a = 0; a < 5; a++) {
      for (int b = a; b < 5; b++) {
        for (int c = 0; c < 5; c++) {
          for (int d = c; d < 5; d++) {
            assertIntersectionAndSpan(days(a, b), days(c, d));
          }
        }
      }
    }
  }

  private static void assertIntersectionAndSpan(TimeInterval one, TimeInterval other) {
    TimeInterval span = one.span(other);
    assertThat(span).isEqualTo(other.span(one));
    assertThat(span.encloses(one) && span.encloses(other)).isTrue();
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
    assertThat(one.intersection(other).isPresent()).isEqualTo(one.isConnected(other));
    for (int day = 0; day < 5; day++) {
      LocalDateTime noon = NOON.plusDays(day);
      assertThat(one.intersection(other).filter(i -> i.contains(noon)).isPresent())
          .isEqualTo(one.contains(noon) && other.contains(noon));
    }
  }

  private static TimeInterval days(int first, int last) {
    return TimeInterval.ofDays(MONDAY.plusDays(first), MONDAY.plusDays(last));
  }
}
