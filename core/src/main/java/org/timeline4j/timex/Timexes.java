package org.timeline4j.timex;

import java.util.List;
import java.util.Objects;
import org.timeline4j.article.Article;
import org.timeline4j.time.TimeInterval;

/** Resolves the temporal expressions of one article. */
public final class Timexes {
  private static final Article NO_ARTICLE = Article.builder().text("").build();

  private Timexes() {}

  /**
   * Resolves each mention, in order, against the publication date and the times that the article
   * mentioned before it, under the {@linkplain ResolutionPolicy#standard() standard policy}; its
   * dateline and its language are not known.
   *
   * @param mentions in text order
   * @param dct the interval within which the article was published, {@link TimeInterval#ALWAYS} if
   *     that is unknown
   * @return as many as there are mentions, in the same order
   */
  public static List<Timex> resolve(List<TimexMention> mentions, TimeInterval dct) {
    return resolve(NO_ARTICLE, mentions, dct, ResolutionPolicy.standard());
  }

  /**
   * Resolves each mention of an article, in order.
   *
   * @param article what the mentions were found in
   * @param mentions in text order
   * @param dct the interval within which the article was published, {@link TimeInterval#ALWAYS} if
   *     that is unknown
   * @param policy what the caller decides
   * @return as many as there are mentions, in the same order
   */
  public static List<Timex> resolve(
      Article article, List<TimexMention> mentions, TimeInterval dct, ResolutionPolicy policy) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(mentions, "mentions");
    return TimexResolver.of(article, mentions, dct, policy).timexes();
  }
}
