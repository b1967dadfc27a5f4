package org.timeline4j.merge;

import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.grammar.Derivation;

/**
 * Decides whether two mentions tell of one event. Users may implement it; implementations are pure,
 * symmetric and thread-safe.
 *
 * <p>The mentions come with the fullest names that any article uses for their participants. Only
 * mentions that share a kind of happening and a participant (or, where nobody is named, their
 * words) are ever compared.
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

  /**
   * Tells whether the two cannot be one event, even if each of them is one with a third: two
   * arrests of one man, when an article speaks of "his arrest". Unless overridden, nothing is
   * excluded.
   *
   * @param first a mention
   * @param firstArticle the article that it stands in
   * @param second another mention
   * @param secondArticle the article that it stands in, perhaps the same
   */
  default boolean excludes(
      DatedMention first, Article firstArticle, DatedMention second, Article secondArticle) {
    return false;
  }

  /**
   * Returns the rules that rather show an event twice than two events as one: dates that can be
   * one, the same kind of happening, the same patient (by name, number or description), nothing
   * that contradicts.
   */
  static SameEvent strict() {
    return StandardSameEvent.STRICT;
  }

  /**
   * Returns the rules that rather show two events as one than an event twice: as {@link #strict()},
   * but a mention without a date may join the one dated event of its kind and patient that other
   * articles tell, however old.
   */
  static SameEvent lenient() {
    return StandardSameEvent.LENIENT;
  }
}
