package org.timeline4j.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Articles;
import org.timeline4j.render.MarkdownRenderer;

/** From a folder of article files to a Markdown page of what happened since a given day. */
public final class FromAFolder {
  private FromAFolder() {}

  /**
   * Prints the page of the folder that is named first, or of a story that comes with the project.
   */
  public static void main(String[] args) {
    Path folder = Path.of(args.length > 0 ? args[0] : "examples/stories/ferry");
    System.out.print(page(folder, LocalDate.of(2017, 7, 15)));
  }

  static String page(Path folder, LocalDate since) {
    Articles read = ArticleReader.read(folder);
    read.problems().forEach(System.err::println);

    Timeline timeline = Timeline.fromArticles(read.articles());
    return MarkdownRenderer.builder()
        .title("The ferry")
        .build()
        .render(timeline.between(Optional.of(since), Optional.empty()));
  }
}
