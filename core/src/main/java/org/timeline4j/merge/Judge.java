package org.timeline4j.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Says what counts where sources disagree: a correction in the press, else what the rule of the
 * caller says.
 *
 * @param rule the rule
 * @param originals for each copy of an article the id of its original
 */
record Judge(ConflictRule rule, Map<String, String> originals) {

  /**
   * Returns what counts; empty if it stands side by side.
   *
   * @param told the mentions that say something of it
   * @param preferred which of those that agree says it best, the first
   * @param agree whether two of them say what can be the same
   */
  Optional<Decision> decide(
      List<Telling> told, Comparator<Telling> preferred, BiPredicate<Telling, Telling> agree) {
    return PressCorrection.deciding(told, preferred, agree)
        .or(() -> rule.decide(new Dispute(told, preferred, agree, originals)));
  }
}
