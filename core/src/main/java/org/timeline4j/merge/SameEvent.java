package org.timeline4j.merge;

import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.grammar.Derivation;

/**
 * Decides whether two mentions tell of one event. Users may implement it; implementations are pure,
 * symmetric and thread-safe.
 */
@FunctionalInterface
public interface SameEvent {

  /**
   * Returns why the two are one event; empty if they are not, or if nothing tells.
   *
   * @param first a mention
   * @param firstArticle the article that it stands in
   * @param second another mention
   * @param secondArticle the article that it stands in, perhaps the same
   */
  Optional<Derivation> compare(
      DatedMention first, Article firstArticle, DatedMention second, Article secondArticle);
}
