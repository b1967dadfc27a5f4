package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.When;
import org.timeline4j.merge.PointNetwork.Tie;
import org.timeline4j.time.AllenRelation;
import org.timeline4j.time.AllenRelations;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/** Intervals of which the truth is known give dates and statements; what follows must be true. */
class PointNetworkTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** What is true of one event: its first and last day. */
  private record Fact(int first, int last) {}

  private static Moments within(int first, int last) {
    return moments(Edtf.within(TimeInterval.ofDays(FIRST.plusDays(first), FIRST.plusDays(last))));
  }

  private static Moments moments(Edtf edtf) {
    return Moments.of(
        new When(Optional.of(edtf), Optional.of(Granularity.DAY), false, DatingBasis.EXPLICIT));
  }

  private static Moments unknown() {
    return Moments.of(When.UNKNOWN);
  }

  @Test
  void a_chain_bounds_what_has_no_date() {
    PointNetwork network =
        PointNetwork.of(
            List.of(within(10, 10), unknown(), unknown(), within(20, 20)),
            List.of(
                new Tie(1, TemporalRelation.AFTER, 0),
                new Tie(2, TemporalRelation.AFTER, 1),
                new Tie(2, TemporalRelation.BEFORE, 3)));

    assertThat(network.moments(1).startFrom().firstDay()).contains(FIRST.plusDays(10));
    assertThat(network.moments(1).endTo().lastDay()).contains(FIRST.plusDays(20));
    assertThat(network.relation(0, 2).possible()).containsExactly(AllenRelation.BEFORE);
    assertThat(network.relation(1, 2).isBefore()).isTrue();
    assertThat(network.contradictions()).isEmpty();
  }

  @Test
  void a_circle_is_a_contradiction_and_the_rest_stands() {
    Tie one = new Tie(0, TemporalRelation.BEFORE, 1);
    Tie two = new Tie(1, TemporalRelation.BEFORE, 2);
    Tie three = new Tie(2, TemporalRelation.BEFORE, 0);
    Tie other = new Tie(3, TemporalRelation.AFTER, 2);
    PointNetwork network =
        PointNetwork.of(
            List.of(unknown(), unknown(), unknown(), unknown()), List.of(one, two, three, other));

    assertThat(network.contradictions()).containsExactlyInAnyOrder(one, two, three);
    assertThat(network.relation(0, 1).cannotBeTold()).isTrue();
    assertThat(network.relation(3, 2).isAfter()).isTrue();
  }

  @Test
  void what_took_place_during_each_other_is_no_contradiction() {
    PointNetwork network =
        PointNetwork.of(
            List.of(within(3, 5), unknown()),
            List.of(
                new Tie(0, TemporalRelation.DURING, 1), new Tie(1, TemporalRelation.DURING, 0)));

    assertThat(network.contradictions()).isEmpty();
  }

  @Test
  void a_chain_that_dates_exclude_counts_for_nothing() {
    PointNetwork network =
        PointNetwork.of(
            List.of(within(20, 20), unknown(), within(10, 10), within(1, 1), unknown()),
            List.of(
                new Tie(1, TemporalRelation.AFTER, 0),
                new Tie(1, TemporalRelation.BEFORE, 2),
                new Tie(4, TemporalRelation.AFTER, 3)));

    assertThat(network.contradictions()).hasSize(2);
    assertThat(network.moments(1).startFrom()).isEqualTo(Bound.NO_LOWER);
    assertThat(network.moments(4).startFrom().firstDay()).contains(FIRST.plusDays(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void what_follows_is_true_and_closed_whatever_the_order_of_statements(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      List<Fact> facts = facts(random);
      List<Moments> dates =
          facts.stream()
              .map(
                  fact ->
                      random.nextBoolean()
                          ? unknown()
                          : within(
                              fact.first() - random.nextInt(4), fact.last() + random.nextInt(4)))
              .toList();
      List<Tie> ties = ties(facts, random);
      PointNetwork network = PointNetwork.of(dates, ties);
      PointNetwork turned = PointNetwork.of(dates, Lists.reverse(ties));

      assertThat(network.contradictions()).isEmpty();
      isTrue(facts, network);
      isClosed(facts.size(), network);
      for (int i = 0; i < facts.size(); i++) {
        assertThat(turned.moments(i)).isEqualTo(network.moments(i));
      }
      isLinear(facts.size(), network);
    }
  }

  private static List<Fact> facts(Random random) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      int first = random.nextInt(40);
      facts.add(new Fact(first, first + random.nextInt(6)));
    }
    return facts;
  }

  private static List<Tie> ties(List<Fact> facts, Random random) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      int one = random.nextInt(facts.size());
      int other = random.nextInt(facts.size());
      Fact a = facts.get(one);
      Fact b = facts.get(other);
      if (a.last() < b.first()) {
        ties.add(new Tie(one, TemporalRelation.BEFORE, other));
        ties.add(new Tie(other, TemporalRelation.AFTER, one));
      } else if (a.first() > b.first()) {
        ties.add(new Tie(one, TemporalRelation.NOT_BEFORE, other));
      } else if (a.last() < b.last()) {
        ties.add(new Tie(one, TemporalRelation.NOT_AFTER, other));
      } else if (a.first() < b.first() && b.last() < a.last()) {
        ties.add(new Tie(other, TemporalRelation.DURING, one));
      }
    }
    return ties;
  }

  private static void isTrue(List<Fact> facts, PointNetwork network) {
    for (int i = 0; i < facts.size(); i++) {
      Moments moments = network.moments(i);
      LocalDate first = FIRST.plusDays(facts.get(i).first());
      LocalDate last = FIRST.plusDays(facts.get(i).last());
      assertThat(moments.startFrom().moment()).isBeforeOrEqualTo(first.atStartOfDay());
      assertThat(moments.endTo().moment()).isAfterOrEqualTo(last.plusDays(1).atStartOfDay());
      for (int j = 0; j < facts.size(); j++) {
        assertThat(network.relation(i, j).possible()).contains(truth(facts.get(i), facts.get(j)));
      }
    }
  }

  private static AllenRelation truth(Fact one, Fact two) {
    return AllenRelation.between(interval(one), interval(two));
  }

  private static TimeInterval interval(Fact fact) {
    return TimeInterval.ofDays(FIRST.plusDays(fact.first()), FIRST.plusDays(fact.last()));
  }

  private static void isClosed(int size, PointNetwork network) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        AllenRelations forth = network.relation(i, j);
        assertThat(network.relation(j, i)).isEqualTo(forth.inverse());
        for (int k = 0; k < size; k++) {
          assertThat(network.relation(i, k).isWithin(forth.then(network.relation(j, k)))).isTrue();
        }
      }
    }
  }

  /** Even the worst order is mended where something is stated. */
  private static void isLinear(int size, PointNetwork network) {
    List<Integer> order = new ArrayList<>();
    for (int i = size - 1; i >= 0; i--) {
      order.add(i);
    }
    List<Integer> linear = network.linear(order);
    assertThat(linear).containsExactlyInAnyOrderElementsOf(order);
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        int before = linear.get(i);
        int after = linear.get(j);
        boolean byDate =
            network.moments(after).endTo().compareTo(network.moments(before).startFrom()) <= 0;
        assertThat(network.relation(before, after).isAfter() && !byDate).isFalse();
      }
    }
  }
}
