package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Status;

/** What is said of an event beside date and summary, in English words. */
final class EventWords {
  private EventWords() {}

  /** Returns what the articles tell the event as; empty if it simply happened. */
  static Optional<String> mark(Event event) {
    return switch (event.status()) {
      case HAPPENED -> Optional.empty();
      case ONGOING -> Optional.of("ongoing");
      case PLANNED -> Optional.of("planned");
      case HYPOTHETICAL -> Optional.of("hypothetical");
      case NEGATED -> Optional.of("did not happen");
      case CLAIMED -> Optional.of(claimed(event));
    };
  }

  private static String claimed(Event event) {
    String by =
        event.evidence().stream()
            .filter(evidence -> evidence.status() == Status.CLAIMED)
            .map(Evidence::claimedBy)
            .flatMap(Optional::stream)
            .map(PlainText::oneLine)
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(joining(" and "));
    return by.isEmpty() ? "claimed" : "claimed by " + by;
  }

  /** Returns the conflict as a clause: who says what. */
  static String conflict(Conflict conflict, Citations citations, DateWords dates) {
    String claims =
        conflict.claims().stream()
            .map(
                claim -> citations.cite(claim.article()) + " says " + value(conflict, claim, dates))
            .collect(joining("; "));
    String about = conflict.about() == Conflict.About.DATE ? "date" : "number";
    return "Sources differ on the " + about + ": " + claims;
  }

  private static String value(Conflict conflict, Conflict.Claim claim, DateWords dates) {
    return conflict.about() == Conflict.About.DATE
        ? dates.formatEdtf(claim.value())
        : PlainText.oneLine(claim.value());
  }

  /** Returns how the event stands to another one. */
  static String link(Link link, Citations citations) {
    String relation =
        switch (link.kind()) {
          case DEADLINE_FOR -> "Deadline for: ";
          case HAS_DEADLINE -> "Has a deadline: ";
        };
    return relation + citations.summary(link.event());
  }

  /** Returns the name of the lane of those without one. */
  static String others() {
    return "Others";
  }

  /** Returns the name of the lane of what several sources tell of. */
  static String severalSources() {
    return "Several sources";
  }

  /** Returns the heading of the events without a usable date. */
  static String undated() {
    return "Undated";
  }

  /** Returns what stands before the names of all sources. */
  static String sources() {
    return "Sources:";
  }

  /** Returns what a dot means. */
  static String signOfDay() {
    return "on this day";
  }

  /** Returns what a bar means. */
  static String signOfSpan() {
    return "from beginning to end";
  }

  /** Returns what a dashed bar or dot means. */
  static String signOfWithin() {
    return "some time within, or about then";
  }

  /** Returns what dashed dots in a row mean. */
  static String signOfEither() {
    return "on one of these dates";
  }

  /** Returns what an arrow means. */
  static String signOfOpenEnd() {
    return "how far is not known";
  }

  /** Returns what a break of the axis means. */
  static String signOfBreak() {
    return "time without events left out";
  }

  /** Returns {@code 12 events from 3 articles}. */
  static String extent(Timeline timeline) {
    return count(timeline.events().size(), "event")
        + " from "
        + count(timeline.articles().size(), "article");
  }

  /** Returns {@code 1 article}, {@code 2 articles}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
