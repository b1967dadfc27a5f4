package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.timeline4j.event.Quantity;

class CountsTest {

  @Test
  void what_agrees_shares_a_size() {
    List<Quantity> quantities =
        LongStream.concat(LongStream.range(0, 300), LongStream.of(9_000, 10_000, 99_999, 111_000))
            .boxed()
            .flatMap(n -> List.of(new Quantity(n, true), new Quantity(n, false)).stream())
            .toList();
    for (Quantity one : quantities) {
      for (Quantity two : quantities) {
        boolean apart = Collections.disjoint(Counts.sizes(Set.of(one)), Counts.sizes(Set.of(two)));
        assertThat(apart && Counts.agree(Set.of(one), Set.of(two)))
            .as("%s, %s", one, two)
            .isFalse();
      }
    }
  }

  @Test
  void what_is_far_apart_shares_none() {
    assertThat(Counts.sizes(Set.of(new Quantity(100, true))))
        .doesNotContainAnyElementsOf(Counts.sizes(Set.of(new Quantity(150, true))));
  }
}
