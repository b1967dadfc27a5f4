package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllenRelationsTest {

  private static AllenRelations only(AllenRelation relation) {
    return new AllenRelations(Set.of(relation));
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE, BEFORE, before",
    "BEFORE, MEETS, before",
    "MEETS, MEETS, before",
    "DURING, BEFORE, before",
    "OVERLAPS, OVERLAPS, 'before, meets or overlaps'",
    "STARTS, DURING, during",
    "STARTS, FINISHES, during",
    "OVERLAPS, STARTS, overlaps",
    "MEETS, MET_BY, 'finished by, equals or finishes'",
    "BEFORE, AFTER, cannot be told",
  })
  void it_composes_as_in_allens_table(AllenRelation one, AllenRelation two, String expected) {
    assertThat(only(one).then(only(two))).hasToString(expected);
  }

  @Test
  void the_inverse_of_a_composition_is_the_composition_of_the_inverses() {
    for (AllenRelation one : AllenRelation.values()) {
      assertThat(only(one).then(only(AllenRelation.EQUALS))).isEqualTo(only(one));
      assertThat(only(one).then(AllenRelations.ANY).possible()).isNotEmpty();
      for (AllenRelation two : AllenRelation.values()) {
        assertThat(only(one).then(only(two)).inverse())
            .isEqualTo(only(two).inverse().then(only(one).inverse()));
      }
    }
  }

  @Test
  void ends_tell_which_relations_are_possible() {
    assertThat(AllenRelations.ofEnds(s -> true, s -> true, s -> true, s -> true))
        .contains(AllenRelations.ANY);
    assertThat(AllenRelations.ofEnds(s -> true, s -> true, s -> s < 0, s -> true))
        .contains(only(AllenRelation.BEFORE));
    assertThat(AllenRelations.ofEnds(s -> s == 0, s -> true, s -> true, s -> s >= 0))
        .map(AllenRelations::toString)
        .contains("equals or started by");
    assertThat(AllenRelations.ofEnds(s -> s > 0, s -> true, s -> s < 0, s -> true)).isEmpty();
  }

  @Test
  void it_tells_before_after_and_overlap() {
    AllenRelations before =
        new AllenRelations(EnumSet.of(AllenRelation.BEFORE, AllenRelation.MEETS));

    assertThat(before.isBefore()).isTrue();
    assertThat(before.inverse().isAfter()).isTrue();
    assertThat(before.isOverlap()).isFalse();
    assertThat(only(AllenRelation.DURING).isOverlap()).isTrue();
    assertThat(AllenRelations.ANY.isOverlap()).isFalse();
    assertThat(AllenRelations.ANY.isBefore()).isFalse();
    assertThat(before.isWithin(AllenRelations.ANY)).isTrue();
    assertThat(AllenRelations.ANY.isWithin(before)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AllenRelations(EnumSet.noneOf(AllenRelation.class)));
  }
}
