package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Quantity;

/** Who takes part in a mention, looked at by role. */
final class Cast {

  private static final Set<String> PRONOUNS = ImmutableSet.of(" him", " her", " it", " them");

  private final EventMention mention;

  Cast(EventMention mention) {
    this.mention = mention;
  }

  /**
   * Returns what stands for a participant when it is compared: countries and who acts for them are
   * one.
   */
  static String key(Participant participant) {
    return participant.kind() == Kind.PERSON
        ? Letters.fold(participant.name())
        : Countries.actor(participant.name())
            .map(code -> "#" + code)
            .orElseGet(() -> Letters.fold(participant.name()));
  }

  /** Returns the keys of those in the role that are known by name, or act for a country. */
  Set<String> named(Role role) {
    return keys(role, Cast::isKnown);
  }

  /** Returns the keys of those in the role that are of the kind. */
  Set<String> named(Role role, Kind kind) {
    return keys(role, participant -> participant.kind() == kind);
  }

  /** Returns the codes of the countries that stand, or are acted for, in the role. */
  Set<String> countries(Role role) {
    return keys(role, p -> p.kind() != Kind.PERSON && Countries.actor(p.name()).isPresent());
  }

  /** Returns the keys of all that are known by name, in any role. */
  Set<String> everybody() {
    Set<String> all = new TreeSet<>();
    for (Role role : Role.values()) {
      all.addAll(named(role));
    }
    return all;
  }

  /** Returns the keys of those known by name who do it or to whom it happens. */
  Set<String> people() {
    Set<String> all = new TreeSet<>(named(Role.AGENT));
    all.addAll(named(Role.PATIENT));
    return all;
  }

  /**
   * Returns whom it happens to: the named patients, or the named agents where it happens to these.
   */
  Set<String> theme() {
    return named(themeRole());
  }

  /** Returns the part of the one to whom it happens. */
  Role themeRole() {
    boolean agent =
        !hasPatient()
            || (hasAgent() && Kinds.isAlwaysSelf(mention))
            || (hasAgent() && Kinds.isSelf(mention) && in(Role.PATIENT, Cast::isKnown).isEmpty());
    return agent ? Role.AGENT : Role.PATIENT;
  }

  /** Returns the words of what it happens to, where that has no name and is not counted. */
  List<Participant> things() {
    return in(themeRole(), p -> !isKnown(p) && p.quantity().isEmpty());
  }

  /** Tells whether the agent of the verb is, or can be, the one to whom it happens. */
  boolean isEither() {
    return Kinds.isEither(mention);
  }

  boolean hasPatient() {
    return isPatientOpen() || mention.participants().stream().anyMatch(this::isPatient);
  }

  /** Tells whether it happens to somebody whom a pronoun names, nobody knows whom. */
  boolean isPatientOpen() {
    return mention.participants().stream().noneMatch(this::isPatient)
        && PRONOUNS.stream().anyMatch(it -> mention.phrases().contains(mention.lemma() + it));
  }

  private boolean isPatient(Participant participant) {
    return participant.role() == Role.PATIENT;
  }

  private boolean hasAgent() {
    return mention.participants().stream().anyMatch(p -> p.role() == Role.AGENT);
  }

  /** Returns those without a name to whom it happens, counted or not. */
  List<Participant> unnamed() {
    return in(themeRole(), p -> !isKnown(p));
  }

  /** Returns those without a name to whom it happens and who are counted. */
  List<Participant> groups() {
    return in(themeRole(), p -> !isKnown(p) && p.quantity().isPresent());
  }

  /** Returns the patients without a name that are not counted. */
  List<Participant> descriptions() {
    return in(Role.PATIENT, p -> !isKnown(p) && p.quantity().isEmpty());
  }

  /** Returns those to whom it happens who are known by name. */
  List<Participant> namedThemes() {
    return in(themeRole(), Cast::isKnown);
  }

  /**
   * Returns how many patients there can be in all: "Lopez and 28 others" are 29, "29 prisoners,
   * Lopez among them" are 29 as well.
   */
  Set<Quantity> totals() {
    ImmutableSet.Builder<Quantity> totals = ImmutableSet.builder();
    int named = namedThemes().size();
    for (Participant group : groups()) {
      Quantity quantity = group.quantity().orElseThrow();
      totals.add(quantity);
      totals.add(new Quantity(quantity.value() + named, quantity.approximate()));
    }
    return totals.build();
  }

  private static boolean isKnown(Participant participant) {
    return participant.isNamed() || Countries.actor(participant.name()).isPresent();
  }

  private List<Participant> in(Role role, Predicate<Participant> test) {
    return mention.participants().stream()
        .filter(p -> p.role() == role)
        .filter(test)
        .collect(ImmutableList.toImmutableList());
  }

  private Set<String> keys(Role role, Predicate<Participant> test) {
    Objects.requireNonNull(role, "role");
    return mention.participants().stream()
        .filter(p -> p.role() == role)
        .filter(test)
        .map(Cast::key)
        .collect(ImmutableSet.toImmutableSet());
  }
}
