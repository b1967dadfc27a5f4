package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;

/**
 * An article with its temporal expressions. Immutable and thread-safe.
 *
 * @param article the article
 * @param dct the interval within which it was published: a day, or {@link TimeInterval#ALWAYS} if
 *     that is unknown
 * @param timexes its temporal expressions, those of the title first, in text order; none overlaps
 *     another, and each quotes its part of the article verbatim
 * @param diagnostics what could not be used as it stands
 */
public record TaggedArticle(
    Article article, TimeInterval dct, List<Timex> timexes, List<Diagnostic> diagnostics) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the expressions are not in order, overlap, or do not quote
   *     the article
   */
  public TaggedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(dct, "dct");
    timexes = ImmutableList.copyOf(Objects.requireNonNull(timexes, "timexes"));
    diagnostics = ImmutableList.copyOf(Objects.requireNonNull(diagnostics, "diagnostics"));
    check(article, timexes);
  }

  private static void check(Article article, List<Timex> timexes) {
    Part part = Part.TITLE;
    int end = 0;
    for (Timex timex : timexes) {
      boolean ordered =
          timex.part() == part ? timex.span().start() >= end : timex.part().compareTo(part) > 0;
      String text = article.part(timex.part());
      if (!ordered
          || timex.span().end() > text.length()
          || !timex.span().of(text).equals(timex.quote())) {
        throw new IllegalArgumentException("out of place: " + timex.quote() + " " + timex.span());
      }
      part = timex.part();
      end = timex.span().end();
    }
  }
}
