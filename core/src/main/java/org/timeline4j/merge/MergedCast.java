package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Quantity;

/**
 * The participants of an event from those of its mentions: one of each name, in the role that most
 * mentions give it; descriptions give way to names; of groups in one role the most exact stays.
 */
final class MergedCast {

  private MergedCast() {}

  /** Returns them by role, within a role the named first, then in the order of the mentions. */
  static List<Participant> of(List<Telling> members) {
    List<Participant> all = new ArrayList<>(named(members));
    all.addAll(groups(members));
    all.addAll(descriptions(members, all));
    return all.stream()
        .sorted(Comparator.comparing(Participant::role).thenComparing(p -> !p.isNamed()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isKnown(Participant participant) {
    return participant.isNamed() || Countries.actor(participant.name()).isPresent();
  }

  private static List<Participant> named(List<Telling> members) {
    Map<String, List<Participant>> byKey = new LinkedHashMap<>();
    for (Telling member : members) {
      for (Participant participant : member.mention().participants()) {
        if (isKnown(participant)) {
          byKey.computeIfAbsent(Cast.key(participant), k -> new ArrayList<>()).add(participant);
        }
      }
    }
    return byKey.values().stream().map(MergedCast::one).toList();
  }

  /**
   * The name itself goes before who acts for it, the fuller before the shorter; the usual role, a
   * kind that says more.
   */
  private static Participant one(List<Participant> same) {
    String name =
        same.stream()
            .min(
                Comparator.comparing((Participant p) -> !p.isNamed())
                    .thenComparing(p -> Countries.code(p.name()).isEmpty())
                    .thenComparing(p -> -p.name().length())
                    .thenComparing(Participant::name))
            .orElseThrow()
            .name();
    Role role = mostFrequent(same.stream().map(Participant::role).toList());
    Kind kind =
        mostFrequent(
            same.stream().map(Participant::kind).filter(k -> k != Kind.NAME).toList(), Kind.NAME);
    Optional<String> description =
        same.stream()
            .flatMap(p -> p.description().stream())
            .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    return new Participant(name, role, kind, Optional.empty(), description);
  }

  private static List<Participant> groups(List<Telling> members) {
    List<Participant> groups = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Participant> inRole =
          members.stream()
              .flatMap(m -> m.mention().participants().stream())
              .filter(p -> p.role() == role && !isKnown(p) && p.quantity().isPresent())
              .distinct()
              .sorted(MOST_EXACT)
              .toList();
      Set<Long> kept = new LinkedHashSet<>();
      for (Participant group : inRole) {
        Quantity quantity = group.quantity().orElseThrow();
        boolean known = role == Role.PATIENT ? !kept.isEmpty() : kept.contains(quantity.value());
        if (!known) {
          kept.add(quantity.value());
          groups.add(group);
        }
      }
    }
    return groups;
  }

  /** The larger of two exact numbers counts those in who are named as well. */
  private static final Comparator<Participant> MOST_EXACT =
      Comparator.comparing((Participant p) -> p.quantity().orElseThrow().approximate())
          .thenComparing(p -> -p.quantity().orElseThrow().value())
          .thenComparing(p -> p.name().length())
          .thenComparing(Participant::name);

  private static List<Participant> descriptions(List<Telling> members, List<Participant> known) {
    List<Participant> described = new ArrayList<>();
    for (Telling member : members) {
      for (Participant participant : member.mention().participants()) {
        if (!isKnown(participant)
            && participant.quantity().isEmpty()
            && !isNamedElsewhere(participant, member, known)
            && described.stream().noneMatch(other -> isSame(other, participant))) {
          described.add(participant);
        }
      }
    }
    return described;
  }

  /**
   * "A US agent", where this mention names nobody in that role and the event has one who is named
   * or counted.
   */
  private static boolean isNamedElsewhere(
      Participant description, Telling member, List<Participant> known) {
    boolean namedHere =
        member.mention().participants().stream()
            .anyMatch(p -> p.role() == description.role() && isKnown(p));
    boolean namedThere = known.stream().anyMatch(p -> p.role() == description.role());
    return !namedHere && namedThere;
  }

  private static boolean isSame(Participant one, Participant two) {
    Set<String> words = Phrase.of(one);
    Set<String> others = Phrase.of(two);
    return one.role() == two.role() && (words.containsAll(others) || others.containsAll(words));
  }

  private static <E extends Enum<E>> E mostFrequent(List<E> values, E otherwise) {
    return values.isEmpty() ? otherwise : mostFrequent(values);
  }

  private static <E extends Enum<E>> E mostFrequent(List<E> values) {
    Multiset<E> counted = LinkedHashMultiset.create(values);
    return counted.elementSet().stream()
        .min(
            Comparator.comparing((E e) -> -counted.count(e))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
