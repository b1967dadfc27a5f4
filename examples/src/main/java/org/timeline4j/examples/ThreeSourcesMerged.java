package org.timeline4j.examples;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.render.DateWords;

/** Three sources tell of the same purchase: it is one event, with the words of each as evidence. */
public final class ThreeSourcesMerged {
  private ThreeSourcesMerged() {}

  /** Prints each event with the sources that tell of it. */
  public static void main(String[] args) {
    System.out.print(events());
  }

  static String events() {
    Timeline timeline =
        Timeline.fromArticles(
            article("Harbour Gazette", 12, "Nordlys bought the shipyard of Port Ellery on Monday."),
            article(
                "Coast Daily", 13, "Nordlys bought the shipyard on Monday for 40 million dollars."),
            article("Evening Star", 14, "The firm Nordlys acquired the shipyard on March 11."));
    return timeline.events().stream()
        .map(ThreeSourcesMerged::describe)
        .collect(Collectors.joining("\n"));
  }

  private static Article article(String source, int day, String text) {
    return Article.builder()
        .id(source)
        .source(source)
        .published(LocalDate.of(2024, 3, day))
        .text(text)
        .build();
  }

  private static String describe(Event event) {
    String quotes =
        event.evidence().stream()
            .map((Evidence evidence) -> "  " + evidence.article() + ": " + evidence.quote() + "\n")
            .collect(Collectors.joining());
    return DateWords.english().format(event) + ": " + event.summary() + "\n" + quotes;
  }
}
