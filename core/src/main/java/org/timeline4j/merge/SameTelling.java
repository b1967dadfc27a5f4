package org.timeline4j.merge;

import java.util.Optional;
import org.timeline4j.grammar.Derivation;

/** A rule of identity that is asked of tellings, which keep what was worked out of them once. */
interface SameTelling {

  /** Returns what {@link SameEvent#compare} says of the two. */
  Optional<Derivation> compare(Telling first, Telling second);

  /** Returns what {@link SameEvent#excludes} says of the two. */
  boolean excludes(Telling first, Telling second);

  /**
   * Returns how little the agreement of two that are one event tells: what could be either of two
   * events is the one with which it agrees by more.
   */
  default int weakness(Telling first, Telling second) {
    return 0;
  }

  /** Returns the rule, of the library or of a user, in this form. */
  static SameTelling of(SameEvent rule) {
    return rule instanceof SameTelling standard ? standard : new Asked(rule);
  }

  /**
   * A rule of a user.
   *
   * @param rule the rule
   */
  record Asked(SameEvent rule) implements SameTelling {
    @Override
    public Optional<Derivation> compare(Telling first, Telling second) {
      return rule.compare(first.dated(), first.article(), second.dated(), second.article());
    }

    @Override
    public boolean excludes(Telling first, Telling second) {
      return rule.excludes(first.dated(), first.article(), second.dated(), second.article());
    }
  }
}
