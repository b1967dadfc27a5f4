package org.timeline4j.timex;

import java.util.List;
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
}
