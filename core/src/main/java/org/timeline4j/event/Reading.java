package org.timeline4j.event;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.ResolutionPolicy;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;
import org.timeline4j.timex.TimexResolver;

/**
 * Everything that one article gives by itself. Immutable; readings made anywhere, in any order,
 * merge to the same chronology.
 *
 * @param article the article
 * @param dct the interval within which it was published: a day, or {@link TimeInterval#ALWAYS} if
 *     that is unknown
 * @param expressions its temporal expressions as the text says them, in order
 * @param timexes the same, resolved against {@code dct}; as many as {@code expressions}
 * @param mentions its event mentions, in text order
 * @param dated the same, dated; as many as {@code mentions}
 * @param diagnostics what could not be used as it stands
 * @param policy what the caller decided about how expressions are resolved
 */
public record Reading(
    Article article,
    TimeInterval dct,
    List<TimexMention> expressions,
    List<Timex> timexes,
    List<EventMention> mentions,
    List<DatedMention> dated,
    List<Diagnostic> diagnostics,
    ResolutionPolicy policy) {

  /**
   * Copies the lists. Why each expression was read and resolved as it was is put into words here:
   * readings are kept, and the words need less room than what they are made of.
   */
  public Reading {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(dct, "dct");
    expressions = ImmutableList.copyOf(expressions);
    timexes = ImmutableList.copyOf(timexes);
    mentions = ImmutableList.copyOf(mentions);
    dated = ImmutableList.copyOf(dated);
    diagnostics = ImmutableList.copyOf(diagnostics);
    Objects.requireNonNull(policy, "policy");
    expressions.forEach(expression -> expression.reading().premises());
    timexes.forEach(timex -> timex.derivation().premises());
  }

  /**
   * Resolves the expressions and dates the mentions of an article that was published within {@code
   * dct}.
   */
  public static Reading of(
      Article article,
      TimeInterval dct,
      List<TimexMention> expressions,
      List<EventMention> mentions,
      List<Diagnostic> diagnostics,
      ResolutionPolicy policy) {
    return of(
        article,
        dct,
        TimexResolver.of(article, expressions, dct, policy),
        mentions,
        diagnostics,
        policy);
  }

  /**
   * Dates the mentions of an article whose expressions are resolved already.
   *
   * @param resolver that of the article under the same {@code dct} and {@code policy}
   */
  public static Reading of(
      Article article,
      TimeInterval dct,
      TimexResolver resolver,
      List<EventMention> mentions,
      List<Diagnostic> diagnostics,
      ResolutionPolicy policy) {
    Objects.requireNonNull(resolver, "resolver");
    return new Reading(
        article,
        dct,
        resolver.mentions(),
        resolver.timexes(),
        mentions,
        Dating.date(mentions, resolver, dct),
        diagnostics,
        policy);
  }

  /** Returns the reading of the same article under another bound of its publication date. */
  public Reading publishedWithin(TimeInterval newDct) {
    return of(article, newDct, expressions, mentions, diagnostics, policy);
  }
}
