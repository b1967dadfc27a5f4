package org.timeline4j.language;

import java.util.List;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;

/**
 * Finds sentences and tokens: what a language contributes. Implementations are pure and
 * thread-safe.
 */
@FunctionalInterface
public interface SentenceFinder {

  /**
   * Returns the sentences in order; none overlaps another, and all that is not white space is in
   * one of them.
   *
   * @param part the part of the article that the text is
   * @param text the text; control characters and markup were replaced by spaces
   */
  List<Sentence> find(Part part, String text);
}
