package org.timeline4j.examples;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;

/** Every event says why it has its date: which words, which rule, which reference date. */
public final class ExplainADate {
  private ExplainADate() {}

  /** Prints the events, each with the tree of reasons for its date. */
  public static void main(String[] args) {
    System.out.print(explanations());
  }

  static String explanations() {
    Article article =
        Article.of(
            "Bridge to reopen",
            "The Long Bridge was closed last Thursday. Engineers found a crack in 2023, and two "
                + "years later the city approved the repair.",
            LocalDate.of(2025, 10, 6));

    return Timeline.fromArticles(article).events().stream()
        .map(ExplainADate::explain)
        .collect(Collectors.joining("\n"));
  }

  private static String explain(Event event) {
    String date = event.when().edtf().map(Object::toString).orElse("no date");
    return date + " (" + event.when().basis() + "): " + event.summary() + "\n" + event.explain();
  }
}
