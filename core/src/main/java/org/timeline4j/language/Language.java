package org.timeline4j.language;

import java.util.Objects;
import java.util.function.Predicate;
import org.timeline4j.event.EventFinder;
import org.timeline4j.timex.TimexFinder;

/**
 * What the library knows of a language: a value made of functions, not a class to extend.
 * Thread-safe. Rules and words of one's own belong to a language, since they are made of its slots:
 * English takes them in its {@code English.builder()}.
 *
 * @param tag the BCP 47 tag, such as {@code en}
 * @param recognizes tells whether a text may be in it; true where nothing speaks against it
 * @param sentences finds sentences and tokens
 * @param timexes finds temporal expressions
 * @param events finds events
 */
public record Language(
    String tag,
    Predicate<String> recognizes,
    SentenceFinder sentences,
    TimexFinder timexes,
    EventFinder events) {

  /** Checks that nothing is null. */
  public Language {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(recognizes, "recognizes");
    Objects.requireNonNull(sentences, "sentences");
    Objects.requireNonNull(timexes, "timexes");
    Objects.requireNonNull(events, "events");
  }
}
