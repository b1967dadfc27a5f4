package org.timeline4j.merge;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;

/**
 * One mention by one article, its participants under their fullest names.
 *
 * @param article the article
 * @param original the mention as its article gives it
 * @param dated the same with full names
 * @param cast who takes part in it under these names; kept, because each telling is compared with
 *     many
 * @param words what the words of the article tell, shared by its tellings
 */
record Telling(
    Article article, DatedMention original, DatedMention dated, Cast cast, ArticleWords words) {

  /** "PORT AMARO, March 2 - " may stand before the sentence that opens a text. */
  private static final int LONGEST_DATELINE = 40;

  /**
   * By article, then headline before text, then place in the text; what is left is told apart by
   * its words.
   */
  static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::article, Article.ORDER)
          .thenComparing(telling -> telling.mention().part())
          .thenComparing(telling -> telling.mention().trigger())
          .thenComparing(telling -> telling.dated.when().bounds().start())
          .thenComparing(telling -> telling.dated.when().bounds().end())
          .thenComparing(telling -> telling.mention().summary())
          .thenComparing(telling -> telling.original.mention().toString());

  Telling(Article article, DatedMention original, DatedMention dated) {
    this(article, original, dated, new ArticleWords(article));
  }

  Telling(Article article, DatedMention original, DatedMention dated, ArticleWords words) {
    this(article, original, dated, new Cast(dated.mention()), words);
  }

  /** Returns what the same passage tells when it is taken so. */
  Telling of(DatedMention other) {
    return new Telling(article, original, other, words);
  }

  /** Returns the same as one of some of its kinds. */
  Telling ofKinds(Set<String> kinds) {
    return new Telling(article, original, dated, new Cast(mention(), kinds), words);
  }

  EventMention mention() {
    return dated.mention();
  }

  boolean isHeadline() {
    return mention().part() == Part.TITLE;
  }

  /** Tells whether it is a noun that speaks of several: "eight defeats". */
  boolean isPlural() {
    String text = article.part(mention().part());
    Span trigger = mention().trigger();
    return mention().tense() == Tense.NONE
        && trigger.end() <= text.length()
        && trigger.of(text).endsWith("s")
        && !mention().lemma().endsWith("s");
  }

  /** Tells whether it has no date because it is known: "his arrest", "had been arrested". */
  boolean isTakenUp() {
    boolean before = mention().tense() == Tense.PAST && mention().aspect() == Aspect.PERFECTIVE;
    boolean noun = mention().tense() == Tense.NONE && mention().type().isKnown() && !isPlural();
    return DateAgreement.isBare(dated) && mention().status() == Status.HAPPENED && (before || noun);
  }

  /** Tells whether it stands in the sentence that opens the text. */
  boolean isOpening() {
    int begin = CharMatcher.whitespace().negate().indexIn(article.text());
    return mention().part() == Part.TEXT
        && mention().sentence().start() <= begin + LONGEST_DATELINE;
  }

  /** Returns the words that name the event, as the text has them. */
  Stream<String> triggers() {
    String text = article.part(mention().part());
    return mention().triggers().stream()
        .filter(trigger -> trigger.end() <= text.length())
        .map(trigger -> trigger.of(text));
  }

  /** Returns the sentence that it stands in. */
  String sentence() {
    String text = article.part(mention().part());
    return mention().sentence().end() <= text.length() ? mention().sentence().of(text) : "";
  }
}
