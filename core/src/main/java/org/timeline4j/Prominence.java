package org.timeline4j;

import java.util.Comparator;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.text.Part;

/**
 * How much articles make of an event: first how many sources tell it, then how often it is told,
 * then how near to the top of an article. News is written with the weightiest first, the inverted
 * pyramid, so what a headline or a lead tells outweighs the background further down.
 *
 * @param sources how many sources tell it
 * @param mentions how many mentions there are in all articles
 * @param depth how many characters of text stand before the first mention where it comes earliest,
 *     -1 for a headline
 */
record Prominence(int sources, int mentions, int depth) {

  /** The most prominent first. */
  static final Comparator<Prominence> ORDER =
      Comparator.comparingInt(Prominence::sources)
          .thenComparingInt(Prominence::mentions)
          .reversed()
          .thenComparingInt(Prominence::depth);

  static Prominence of(Event event, int sources) {
    return new Prominence(
        sources,
        event.evidence().size(),
        event.evidence().stream().mapToInt(Prominence::depth).min().orElseThrow());
  }

  private static int depth(Evidence evidence) {
    return evidence.part() == Part.TITLE ? -1 : evidence.trigger().start();
  }
}
