package org.timeline4j.examples;

import java.time.LocalDate;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.render.DateWords;
import org.timeline4j.render.Renderer;

/** A format of one's own is one function: here a line for each event, the latest first. */
public final class OwnRenderer {
  private OwnRenderer() {}

  /** Prints the chronology, the latest event first. */
  public static void main(String[] args) {
    System.out.print(latestFirst());
  }

  static String latestFirst() {
    Renderer renderer =
        (timeline, out) -> {
          for (int i = timeline.events().size() - 1; i >= 0; i--) {
            Event event = timeline.events().get(i);
            out.append(String.valueOf(timeline.rank(event))).append(". ");
            out.append(event.summary()).append(" – ");
            out.append(DateWords.english().format(event)).append('\n');
          }
        };
    Article article =
        Article.of(
            "A life in music",
            "The composer Mara Solberg died on Sunday. She moved to Oslo in 1961. In 1968 she "
                + "founded the Fjord Orchestra. She won the Nordic Prize in May 1990.",
            LocalDate.of(2023, 2, 7));

    return renderer.render(Timeline.fromArticles(article));
  }
}
