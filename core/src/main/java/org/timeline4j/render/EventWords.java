package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Status;

/** What is said of an event beside date and summary. Immutable. */
final class EventWords {
  private static final EventWords ENGLISH = new EventWords(DateWords.english());

  private final DateWords dates;
  private final Words words;

  private EventWords(DateWords dates) {
    this.dates = dates;
    this.words = dates.words();
  }

  static EventWords english() {
    return ENGLISH;
  }

  /** Returns those in the language of the dates. */
  static EventWords of(DateWords dates) {
    return new EventWords(dates);
  }

  /** Returns the words of that key. */
  String get(String key, String... arguments) {
    return words.get(key, arguments);
  }

  /** Returns the date of the event. */
  String date(Event event) {
    return dates.format(event);
  }

  /** Returns what the articles tell the event as; empty if it simply happened. */
  Optional<String> mark(Event event) {
    return switch (event.status()) {
      case HAPPENED -> Optional.empty();
      case ONGOING -> Optional.of(words.get("ongoing"));
      case PLANNED -> Optional.of(words.get("planned"));
      case HYPOTHETICAL -> Optional.of(words.get("hypothetical"));
      case NEGATED -> Optional.of(words.get("negated"));
      case CLAIMED -> Optional.of(claimed(event));
    };
  }

  private String claimed(Event event) {
    Optional<String> by =
        event.evidence().stream()
            .filter(evidence -> evidence.status() == Status.CLAIMED)
            .map(Evidence::claimedBy)
            .flatMap(Optional::stream)
            .map(PlainText::oneLine)
            .filter(name -> !name.isEmpty())
            .distinct()
            .reduce((before, name) -> words.get("and", before, name));
    return by.map(names -> words.get("claimed.by", names)).orElseGet(() -> words.get("claimed"));
  }

  /** Returns what happened, as one line that is not empty. */
  String summary(Event event) {
    String summary = PlainText.oneLine(event.summary());
    return summary.isEmpty() ? words.get("summary.none") : summary;
  }

  /** Returns the conflict as a clause: who says what. */
  String conflict(Conflict conflict, Citations citations) {
    String claims =
        conflict.claims().stream()
            .map(
                claim ->
                    words.get(
                        "conflict.claim", citations.cite(claim.article()), value(conflict, claim)))
            .collect(joining(words.get("semicolon")));
    return words.get("conflict." + Ascii.toLowerCase(conflict.about().name()), claims);
  }

  private String value(Conflict conflict, Conflict.Claim claim) {
    return conflict.about() == Conflict.About.DATE
        ? dates.formatEdtf(claim.value())
        : PlainText.oneLine(claim.value());
  }

  /** Returns how the event stands to another one. */
  String link(Link link, Citations citations) {
    String kind = Ascii.toLowerCase(link.kind().name()).replace('_', '.');
    return words.get("link." + kind, citations.summary(link.event()));
  }

  /** Returns {@code 12 events from 3 articles}. */
  String extent(Timeline timeline) {
    return words.get(
        "extent",
        count("events", timeline.events().size()),
        count("articles", timeline.articles().size()));
  }

  /** Returns {@code 1 article}, {@code 2 articles}, of "articles", "events" or "sources". */
  String count(String key, int number) {
    return words.count(key, number);
  }
}
