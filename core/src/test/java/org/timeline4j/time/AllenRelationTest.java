package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllenRelationTest {

  private static final LocalDate ORIGIN = LocalDate.of(2024, 2, 27);

  @Test
  void exactly_one_relation_holds_between_two_intervals_and_its_inverse_the_other_way() {
    List<TimeInterval> intervals = smallIntervals();
    Set<AllenRelation> seen = EnumSet.noneOf(AllenRelation.class);
    for (TimeInterval a : intervals) {
      for (TimeInterval b : intervals) {
        AllenRelation relation = AllenRelation.between(a, b);
        List<AllenRelation> holding =
            Stream.of(AllenRelation.values()).filter(r -> holds(r, a, b)).toList();

        assertThat(holding).as("%s and %s", a, b).containsExactly(relation);
        assertThat(AllenRelation.between(b, a)).isEqualTo(relation.inverse());
        seen.add(relation);
      }
    }
    assertThat(seen).containsExactly(AllenRelation.values());
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE, AFTER",
    "MEETS, MET_BY",
    "OVERLAPS, OVERLAPPED_BY",
    "STARTS, STARTED_BY",
    "DURING, CONTAINS",
    "FINISHES, FINISHED_BY",
    "EQUALS, EQUALS",
  })
  void a_relation_and_its_inverse_are_a_pair(AllenRelation relation, AllenRelation inverse) {
    assertThat(relation.inverse()).isEqualTo(inverse);
    assertThat(inverse.inverse()).isEqualTo(relation);
  }

  @Test
  void sharing_a_moment_and_abutting_follow_from_the_relation() {
    Set<AllenRelation> apart = EnumSet.of(AllenRelation.BEFORE, AllenRelation.AFTER);
    Set<AllenRelation> touching = EnumSet.of(AllenRelation.MEETS, AllenRelation.MET_BY);
    for (TimeInterval a : smallIntervals()) {
      for (TimeInterval b : smallIntervals()) {
        AllenRelation relation = AllenRelation.between(a, b);
        assertThat(a.abuts(b)).isEqualTo(touching.contains(relation));
        assertThat(a.isConnected(b))
            .isEqualTo(!apart.contains(relation) && !touching.contains(relation));
      }
    }
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void null_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> AllenRelation.between(null, TimeInterval.ALWAYS))
        .withMessage("a");
    assertThatNullPointerException()
        .isThrownBy(() -> AllenRelation.between(TimeInterval.ALWAYS, null))
        .withMessage("b");
  }

  /** All intervals over six moments, of which the first and the last are the open sides. */
  private static List<TimeInterval> smallIntervals() {
    List<TimeInterval> intervals = new ArrayList<>();
    for (int start = 0; start < 5; start++) {
      for (int end = start + 1; end <= 5; end++) {
        intervals.add(
            new TimeInterval(
                start == 0 ? TimeInterval.ALWAYS.start() : ORIGIN.plusDays(start).atStartOfDay(),
                end == 5 ? TimeInterval.ALWAYS.end() : ORIGIN.plusDays(end).atStartOfDay()));
      }
    }
    return intervals;
  }

  /** The definitions, each on its own. */
  private static boolean holds(AllenRelation relation, TimeInterval a, TimeInterval b) {
    return switch (relation) {
      case BEFORE -> a.end().isBefore(b.start());
      case MEETS -> a.end().equals(b.start());
      case OVERLAPS ->
          a.start().isBefore(b.start()) && b.start().isBefore(a.end()) && a.end().isBefore(b.end());
      case STARTS -> a.start().equals(b.start()) && a.end().isBefore(b.end());
      case DURING -> b.start().isBefore(a.start()) && a.end().isBefore(b.end());
      case FINISHES -> b.start().isBefore(a.start()) && a.end().equals(b.end());
      case EQUALS -> a.equals(b);
      case AFTER -> holds(AllenRelation.BEFORE, b, a);
      case MET_BY -> holds(AllenRelation.MEETS, b, a);
      case OVERLAPPED_BY -> holds(AllenRelation.OVERLAPS, b, a);
      case STARTED_BY -> holds(AllenRelation.STARTS, b, a);
      case CONTAINS -> holds(AllenRelation.DURING, b, a);
      case FINISHED_BY -> holds(AllenRelation.FINISHES, b, a);
    };
  }
}
