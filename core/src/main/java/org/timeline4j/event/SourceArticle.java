package org.timeline4j.event;

import java.util.Objects;
import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.time.Edtf;

/**
 * An article as a chronology cites it: without its text.
 *
 * @param id the id of the article
 * @param title the headline; empty if there is none
 * @param published when it was published, if it says so
 * @param inferred the bounds of its publication date that follow from other articles, if it does
 *     not say so
 * @param url where it can be read
 * @param source who published it
 */
public record SourceArticle(
    String id,
    String title,
    Optional<PublicationDate> published,
    Optional<Edtf> inferred,
    Optional<String> url,
    Optional<String> source) {

  /** Checks that nothing is null. */
  public SourceArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(inferred, "inferred");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
  }

  /** Returns the citation of an article. */
  public static SourceArticle of(Article article, Optional<Edtf> inferred) {
    return new SourceArticle(
        article.id(),
        article.title(),
        article.published(),
        inferred,
        article.url(),
        article.source());
  }
}
