package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;

/**
 * Articles that name different ones as who did what only one does: "Nordlys bought the yard" and
 * "Corvane bought the yard".
 *
 * @param role the role in which they differ
 * @param conflict what they say
 * @param decision what counts all the same, if anything does
 */
record NamedDifferently(Role role, Conflict conflict, Optional<Decision> decision) {

  static Optional<NamedDifferently> of(List<Telling> members, Judge judge) {
    return of(members, Role.AGENT, judge).or(() -> of(members, Role.PATIENT, judge));
  }

  private static Optional<NamedDifferently> of(List<Telling> members, Role role, Judge judge) {
    List<Telling> told = members.stream().filter(m -> keys(m, role).size() == 1).toList();
    boolean differ =
        told.stream().anyMatch(one -> told.stream().anyMatch(two -> differ(one, two, role)));
    if (!differ) {
      return Optional.empty();
    }
    List<Conflict.Claim> claims =
        told.stream()
            .flatMap(
                m ->
                    m.mention().participants().stream()
                        .filter(p -> p.role() == role && p.isNamed())
                        .map(p -> new Conflict.Claim(m.article().id(), p.name())))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return Optional.of(
        new NamedDifferently(
            role,
            new Conflict(Conflict.About.NAME, claims),
            judge.decide(told, Telling.ORDER, (one, two) -> !differ(one, two, role))));
  }

  /** Tells whether the participant is one whom what counts takes back. */
  boolean isTakenBack(Participant participant) {
    return decision.isPresent()
        && participant.role() == role
        && participant.isNamed()
        && !keys(decision.get().telling(), role).contains(Cast.key(participant));
  }

  /** Two articles, neither of which names the one of the other as taking part. */
  private static boolean differ(Telling one, Telling two, Role role) {
    Set<String> kinds = Kinds.shared(one.cast().kinds(), two.cast().kinds());
    return !one.article().id().equals(two.article().id())
        && Kinds.isOfOneDoer(kinds)
        && !Kinds.isMutual(kinds)
        && one.cast().themeRole() == two.cast().themeRole()
        && one.cast().groups().isEmpty()
        && two.cast().groups().isEmpty()
        && Sets.intersection(one.cast().everybody(), keys(two, role)).isEmpty()
        && Sets.intersection(two.cast().everybody(), keys(one, role)).isEmpty()
        && keys(one, role).stream()
            .noneMatch(name -> keys(two, role).stream().anyMatch(o -> ShortNames.areOne(name, o)));
  }

  private static Set<String> keys(Telling telling, Role role) {
    return new TreeSet<>(telling.cast().named(role));
  }
}
