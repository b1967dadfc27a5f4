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
 * @param inferred the bounds of its publication date that follow from what it says itself or from
 *     other articles, if it was handed over without
 * @param url where it can be read
 * @param source who published it
 * @param copyOf the id of the article that it has the text of, as an agency report that several
 *     papers print; the two are one source
 */
public record SourceArticle(
    String id,
    String title,
    Optional<PublicationDate> published,
    Optional<Edtf> inferred,
    Optional<String> url,
    Optional<String> source,
    Optional<String> copyOf) {

  /** Checks that nothing is null. */
  public SourceArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(inferred, "inferred");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(copyOf, "copyOf");
  }

  /** Returns the id of the article that counts as the source: the original of a copy. */
  public String origin() {
    return copyOf.orElse(id);
  }

  /** Returns the citation of an article. */
  public static SourceArticle of(
      Article article, Optional<Edtf> inferred, Optional<String> copyOf) {
    return new SourceArticle(
        article.id(),
        article.title(),
        article.published(),
        inferred,
        article.url(),
        article.source(),
        copyOf);
  }
}
