package org.timeline4j.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Articles;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.time.TimeInterval;

/**
 * An article with its day of publication.
 *
 * @param article the article
 * @param published the day of publication, always if that is unknown
 */
record DatedText(Article article, TimeInterval published) {

  /**
   * Reads the articles of a folder.
   *
   * @throws IllegalArgumentException if something cannot be read
   */
  static List<DatedText> ofFolder(Path folder) {
    Articles read = ArticleReader.read(folder);
    if (!read.problems().isEmpty()) {
      throw new IllegalArgumentException(read.problems().toString());
    }
    return read.articles().stream().map(DatedText::of).toList();
  }

  private static DatedText of(Article article) {
    return new DatedText(
        article,
        article
            .published()
            .map(PublicationDate::date)
            .map(TimeInterval::ofDay)
            .orElse(TimeInterval.ALWAYS));
  }

  /** Returns the running text. */
  String text() {
    return article.text();
  }

  /** Returns the length of the text as UTF-8. */
  long bytes() {
    return text().getBytes(StandardCharsets.UTF_8).length;
  }
}
