package org.timeline4j.event;

import java.util.List;
import org.timeline4j.text.Sentence;
import org.timeline4j.timex.TimexMention;

/**
 * Finds the events of sentences: what a language contributes. Implementations are pure and
 * thread-safe.
 */
@FunctionalInterface
public interface EventFinder {

  /**
   * Returns the event mentions in text order.
   *
   * @param sentences the sentences of one article, in order, the headline first
   * @param timexes its temporal expressions, in order
   */
  List<EventMention> find(List<Sentence> sentences, List<TimexMention> timexes);

  /**
   * Begins whatever takes long before the first sentence can be read, in the background; called
   * when events will be asked for. Does nothing unless overridden.
   */
  default void prepare() {}
}
