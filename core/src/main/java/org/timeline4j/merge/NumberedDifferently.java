package org.timeline4j.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Quantity;

/**
 * Articles that tell two exact numbers of those to whom it happened.
 *
 * @param conflict what they say
 * @param decision what counts all the same, if anything does
 */
record NumberedDifferently(Conflict conflict, Optional<Decision> decision) {

  static Optional<NumberedDifferently> of(List<Telling> members, Judge judge) {
    Set<Conflict.Claim> claims = new LinkedHashSet<>();
    for (Telling member : members) {
      for (Participant group : member.cast().groups()) {
        Quantity quantity = group.quantity().orElseThrow();
        if (!quantity.approximate()) {
          claims.add(new Conflict.Claim(member.article().id(), String.valueOf(quantity.value())));
        }
      }
    }
    List<Telling> counted = members.stream().filter(m -> !m.cast().groups().isEmpty()).toList();
    boolean contradict =
        counted.stream().anyMatch(one -> counted.stream().anyMatch(two -> contradict(one, two)));
    return contradict
        ? Optional.of(
            new NumberedDifferently(
                new Conflict(Conflict.About.NUMBER, List.copyOf(claims)),
                judge.decide(counted, Telling.ORDER, (one, two) -> !contradict(one, two))))
        : Optional.empty();
  }

  /** Tells whether the participant is a number that what counts takes back. */
  boolean isTakenBack(Participant participant) {
    return decision.isPresent()
        && participant.role() == decision.get().telling().cast().themeRole()
        && !participant.isNamed()
        && participant
            .quantity()
            .filter(
                quantity ->
                    Counts.contradict(Set.of(quantity), decision.get().telling().cast().totals()))
            .isPresent();
  }

  private static boolean contradict(Telling one, Telling two) {
    return Counts.contradict(one.cast().totals(), two.cast().totals());
  }
}
