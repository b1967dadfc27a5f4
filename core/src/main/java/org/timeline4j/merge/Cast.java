package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Quantity;

/**
 * Who takes part in a mention, looked at by role, and in what kinds of happening. Immutable; what
 * is asked for whenever two mentions are compared is worked out once.
 */
final class Cast {

  private static final Set<String> PRONOUNS = WordFile.words("sentence", "pronoun");

  private record Part(Role role, Kind kind) {}

  private final EventMention mention;
  private final Set<String> kinds;
  private final ImmutableSetMultimap<Role, String> named;
  private final ImmutableSetMultimap<Part, String> byKind;
  private final ImmutableSetMultimap<Role, String> countries;
  private final Set<String> everybody;
  private final Role themeRole;
  private final List<Participant> things;
  private final List<Participant> groups;
  private final List<Participant> namedThemes;
  private final Set<Quantity> totals;

  Cast(EventMention mention) {
    this(mention, Kinds.of(mention));
  }

  /** The same, of some of the kinds that the mention can be. */
  Cast(EventMention mention, Set<String> kinds) {
    this.mention = mention;
    this.kinds = ImmutableSet.copyOf(kinds);
    this.named =
        mention.participants().stream()
            .filter(Cast::isKnown)
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(Participant::role, Cast::key));
    this.byKind =
        mention.participants().stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    p -> new Part(p.role(), p.kind()), Cast::key));
    this.countries =
        mention.participants().stream()
            .filter(p -> p.kind() != Kind.PERSON && Countries.actor(p.name()).isPresent())
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(Participant::role, Cast::key));
    this.everybody = ImmutableSet.copyOf(new TreeSet<>(named.values()));
    this.themeRole = findThemeRole();
    this.things = in(themeRole, p -> !isKnown(p) && p.quantity().isEmpty());
    this.groups = in(themeRole, p -> !isKnown(p) && p.quantity().isPresent());
    this.namedThemes = in(themeRole, Cast::isKnown);
    this.totals = findTotals();
  }

  /** Returns the {@link Kinds#of kinds} of happening. */
  Set<String> kinds() {
    return kinds;
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
    return named.get(role);
  }

  /** Returns the keys of those in the role that are of the kind. */
  Set<String> named(Role role, Kind kind) {
    return byKind.get(new Part(role, kind));
  }

  /** Returns the codes of the countries that stand, or are acted for, in the role. */
  Set<String> countries(Role role) {
    return countries.get(role);
  }

  /** Returns the keys of all that are known by name, in any role. */
  Set<String> everybody() {
    return everybody;
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
    return themeRole;
  }

  private Role findThemeRole() {
    boolean agent =
        !hasPatient()
            || (hasAgent() && Kinds.isAlwaysSelf(mention))
            || (hasAgent() && Kinds.isSelf(mention) && in(Role.PATIENT, Cast::isKnown).isEmpty());
    return agent ? Role.AGENT : Role.PATIENT;
  }

  /** Returns the words of what it happens to, where that has no name and is not counted. */
  List<Participant> things() {
    return things;
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
        && PRONOUNS.stream().anyMatch(it -> mention.phrases().contains(mention.lemma() + " " + it));
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
    return groups;
  }

  /** Returns the patients without a name that are not counted. */
  List<Participant> descriptions() {
    return in(Role.PATIENT, p -> !isKnown(p) && p.quantity().isEmpty());
  }

  /** Returns those to whom it happens who are known by name. */
  List<Participant> namedThemes() {
    return namedThemes;
  }

  /**
   * Returns how many patients there can be in all: "Lopez and 28 others" are 29, "29 prisoners,
   * Lopez among them" are 29 as well.
   */
  Set<Quantity> totals() {
    return totals;
  }

  private Set<Quantity> findTotals() {
    ImmutableSet.Builder<Quantity> found = ImmutableSet.builder();
    for (Participant group : groups) {
      Quantity quantity = group.quantity().orElseThrow();
      found.add(quantity);
      found.add(new Quantity(quantity.value() + namedThemes.size(), quantity.approximate()));
    }
    return found.build();
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

  /** A cast is a function of the mention and its kinds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cast that && mention.equals(that.mention) && kinds.equals(that.kinds);
  }

  @Override
  public int hashCode() {
    return mention.hashCode();
  }
}
