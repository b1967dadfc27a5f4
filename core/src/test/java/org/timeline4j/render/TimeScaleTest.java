package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.render.TimeScale.Extent;
import org.timeline4j.render.TimeScale.Piece;
import org.timeline4j.render.TimeTicks.Tick;

class TimeScaleTest {

  @Test
  void evenly_spread_events_have_an_axis_without_a_break() {
    List<Extent> days = IntStream.range(0, 9).mapToObj(i -> day("2020-01-01", 40 * i)).toList();

    TimeScale scale = TimeScale.of(days, 24, 700);

    assertThat(scale.pieces()).hasSize(1);
    assertThat(scale.pieces().get(0).x()).isEqualTo(24);
    assertThat(scale.pieces().get(0).width()).isCloseTo(700, within(0.01));
  }

  @Test
  void two_events_are_never_parted_by_a_break() {
    TimeScale scale = TimeScale.of(List.of(day("1914-06-28", 0), day("2024-01-01", 0)), 0, 700);

    assertThat(scale.pieces()).hasSize(1);
  }

  @Test
  void a_day_is_as_wide_on_each_side_of_a_break() {
    List<Extent> extents =
        Stream.concat(
                Stream.of(day("1985-05-01", 0)),
                IntStream.range(0, 6).mapToObj(i -> day("2024-03-01", 7 * i)))
            .toList();

    TimeScale scale = TimeScale.of(extents, 0, 700);

    assertThat(scale.pieces()).hasSize(2);
    for (Piece piece : scale.pieces()) {
      assertThat(piece.width() / (piece.to() - piece.from()))
          .isCloseTo(scale.pixelsPerDay(), within(1e-6));
    }
    assertThat(scale.pieces().get(1).x())
        .isEqualTo(scale.pieces().get(0).right() + TimeScale.BREAK);
    assertThat(scale.x(extents.get(2).from()) - scale.x(extents.get(1).from()))
        .isCloseTo(7 * scale.pixelsPerDay(), within(1e-6));
  }

  @Test
  void later_is_never_further_left() {
    List<Extent> extents =
        List.of(
            day("1700-01-01", 0),
            day("1990-01-01", 0),
            day("1990-02-01", 0),
            day("2024-01-01", 0),
            day("2024-01-09", 0));
    TimeScale scale = TimeScale.of(extents, 0, 700);
    double before = 0;
    for (double moment = -110_000; moment < 30_000; moment += 17.3) {
      assertThat(scale.x(moment)).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(700.01);
      before = scale.x(moment);
    }
  }

  @Test
  void an_event_lies_in_a_piece_and_not_in_a_break() {
    List<Extent> extents =
        List.of(
            day("1700-01-01", 0),
            day("1990-01-01", 0),
            day("1990-02-01", 0),
            day("2024-01-01", 0),
            day("2024-01-09", 0));
    TimeScale scale = TimeScale.of(extents, 0, 700);

    assertThat(scale.pieces().size()).isGreaterThan(1);
    for (Extent extent : extents) {
      assertThat(scale.pieces())
          .anyMatch(piece -> piece.from() <= extent.from() && extent.to() <= piece.to());
    }
  }

  @Test
  void ticks_stand_on_the_calendar_and_keep_their_distance() {
    for (int days : new int[] {1, 3, 20, 100, 900, 9_000, 90_000, 900_000}) {
      TimeScale scale =
          TimeScale.of(
              List.of(day("0100-01-01", 0), day("0100-01-01", days), day("0100-01-01", days / 2)),
              24,
              700);
      TimeTicks ticks = new TimeTicks(scale, DateWords.english());
      List<Double> at = ticks.of(scale.pieces().get(0)).stream().map(Tick::x).toList();

      assertThat(at).as("%s days", days).hasSizeBetween(2, 14);
      for (int i = 1; i < at.size(); i++) {
        assertThat(at.get(i) - at.get(i - 1)).isGreaterThan(45);
      }
    }
  }

  @Test
  void ticks_say_what_begins_there_and_in_what_it_lies() {
    List<Extent> weeks = IntStream.range(0, 9).mapToObj(i -> day("2024-01-05", 7 * i)).toList();
    TimeScale scale = TimeScale.of(weeks, 24, 700);
    TimeTicks ticks = new TimeTicks(scale, DateWords.english());

    assertThat(ticks.of(scale.pieces().get(0)).stream().map(Tick::label))
        .startsWith("8", "15", "22", "29", "5");
    assertThat(ticks.contexts(scale.pieces().get(0)).stream().map(Tick::label))
        .containsExactly("January 2024", "February 2024");
  }

  private static Extent day(String first, int later) {
    long day = LocalDate.parse(first).plusDays(later).toEpochDay();
    return new Extent(day, day + 1);
  }
}
