package org.timeline4j.timex;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.timeline4j.text.Sentence;

/**
 * Finds the temporal expressions of sentences: what a language contributes. Implementations are
 * pure and thread-safe.
 */
@FunctionalInterface
public interface TimexFinder {

  /**
   * Returns the expressions in text order, none overlapping another in its part.
   *
   * @param sentences the sentences of one article, in order
   */
  List<TimexMention> find(List<Sentence> sentences);

  /**
   * Returns the finder for texts of a region, where names such as "Thanksgiving" may mean other
   * days; this one unless the language knows of such names.
   *
   * @param region its country matters, if it has one
   */
  default TimexFinder in(Locale region) {
    Objects.requireNonNull(region, "region");
    return this;
  }
}
