package org.timeline4j.grammar;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A row of a grammar: where the pattern matches and the guard holds, the words fill the slot with
 * what the production makes of them. Immutable; guard and production must be pure.
 *
 * @param <T> the type of the values that it makes
 * @param name the pattern in words, such as {@code last <weekday>}
 * @param makes the slot that it fills
 * @param pattern what it matches
 * @param guard what must hold of the match beyond the pattern
 * @param production the value
 */
public record Rule<T>(
    String name,
    Slot<T> makes,
    Pattern pattern,
    Predicate<Match> guard,
    Function<Match, ? extends T> production) {

  /** The slot of words that must not be read otherwise: what a negative rule fills. */
  public static final Slot<Boolean> NOTHING = Slot.of("nothing");

  /** Checks that nothing is null. */
  public Rule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(makes, "makes");
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(guard, "guard");
    Objects.requireNonNull(production, "production");
  }

  /**
   * Returns a rule without a guard.
   *
   * @param name the pattern in words, which derivations quote
   * @param makes the slot that it fills
   * @param pattern what it matches
   * @param production the value; never null
   */
  public static <T> Rule<T> rule(
      String name, Slot<T> makes, Pattern pattern, Function<Match, ? extends T> production) {
    return new Rule<>(name, makes, pattern, match -> true, production);
  }

  /**
   * Returns a negative rule: what it matches is no reading, and neither is anything within, unless
   * something longer begins at the same word.
   */
  public static Rule<Boolean> not(String name, Pattern pattern) {
    return rule(name, NOTHING, pattern, match -> true);
  }

  /** Returns this rule, restricted further. */
  public Rule<T> when(Predicate<Match> condition) {
    Objects.requireNonNull(condition, "condition");
    return new Rule<>(name, makes, pattern, guard.and(condition), production);
  }
}
