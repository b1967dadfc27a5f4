package org.timeline4j.examples;

import java.time.LocalDate;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.render.TextRenderer;

/** Two articles in, one chronology out. */
public final class FirstTimeline {
  private FirstTimeline() {}

  /** Prints the chronology. */
  public static void main(String[] args) {
    System.out.print(chronology());
  }

  static String chronology() {
    Article opening =
        Article.of(
            "Lighthouse museum opens",
            "The lighthouse museum in Port Ellery opened on Saturday. Anna Lindqvist, who founded"
                + " it, bought the tower in 2019. The building was damaged by a storm in March"
                + " 2021.",
            LocalDate.of(2024, 6, 3));
    Article prize =
        Article.of(
            "Museum wins prize",
            "The lighthouse museum won the national heritage prize on Tuesday. Two years ago Anna "
                + "Lindqvist had received a grant from the city. The museum will close for repairs "
                + "in January 2026.",
            LocalDate.of(2025, 9, 11));

    Timeline timeline = Timeline.fromArticles(opening, prize);
    return TextRenderer.create().render(timeline);
  }
}
