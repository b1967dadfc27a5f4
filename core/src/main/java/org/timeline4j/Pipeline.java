package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Reading;
import org.timeline4j.language.Language;
import org.timeline4j.language.en.English;
import org.timeline4j.text.LegibleText;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.ResolutionPolicy;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;
import org.timeline4j.timex.Timexes;

/**
 * The way from one article to its {@link Reading}: text, sentences, temporal expressions, events,
 * dates. What follows, bringing readings together, is in {@link org.timeline4j.merge.Merger}.
 *
 * @param language what is known of the language of the articles
 * @param policy what the caller decides about how expressions are resolved
 */
public record Pipeline(Language language, ResolutionPolicy policy) {
  /** No article is older than the printing press, and none comes from the far future. */
  private static final int FIRST_YEAR = 1400;

  private static final int LAST_YEAR = 2999;

  /** Checks that nothing is null. */
  public Pipeline {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(policy, "policy");
  }

  /** Makes the pipeline of a language, under the standard policy. */
  public Pipeline(Language language) {
    this(language, ResolutionPolicy.standard());
  }

  /** Returns the pipeline for English. */
  public static Pipeline english() {
    return new Pipeline(English.language());
  }

  /**
   * Reads an article: a pure function of the article, whatever its text holds. What cannot be used
   * is in the diagnostics.
   */
  public Reading read(Article article) {
    Objects.requireNonNull(article, "article");
    ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    TimeInterval dct = published(article, diagnostics);
    LegibleText title = legible(article, Part.TITLE, diagnostics);
    LegibleText text = legible(article, Part.TEXT, diagnostics);
    List<Sentence> sentences =
        ImmutableList.<Sentence>builder()
            .addAll(language.sentences().find(Part.TITLE, title.text()))
            .addAll(language.sentences().find(Part.TEXT, text.text()))
            .build();
    if (!isReadable(article, title, text, sentences, diagnostics)) {
      return Reading.of(article, dct, List.of(), List.of(), diagnostics.build(), policy);
    }
    List<TimexMention> expressions =
        language.timexes().find(sentences).stream()
            .map(mention -> mention.quoting(mention.span().of(article.part(mention.part()))))
            .toList();
    List<EventMention> mentions = language.events().find(sentences, expressions);
    impossible(
        article,
        expressions,
        Timexes.resolve(article, expressions, dct, policy),
        diagnostics);
    return Reading.of(article, dct, expressions, mentions, diagnostics.build(), policy);
  }

  /**
   * The day of publication as written or in the caller's zone; always, if it is unknown or cannot
   * be.
   */
  private TimeInterval published(Article article, ImmutableList.Builder<Diagnostic> diagnostics) {
    Optional<LocalDate> date = article.published().map(policy::day);
    if (date.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              article.id(),
              Diagnostic.Code.NO_PUBLICATION_DATE,
              "The article has no publication date; what it dates relative to that is placed only"
                  + " as far as other articles tell."));
      return TimeInterval.ALWAYS;
    }
    int year = date.get().getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      diagnostics.add(
          new Diagnostic(
              article.id(),
              Diagnostic.Code.BAD_PUBLICATION_DATE,
              "No article was published on " + date.get() + "; it is read as one without a date."));
      return TimeInterval.ALWAYS;
    }
    return TimeInterval.ofDay(date.get());
  }

  private static LegibleText legible(
      Article article, Part part, ImmutableList.Builder<Diagnostic> diagnostics) {
    LegibleText legible = LegibleText.of(article.part(part));
    String where = part.name().toLowerCase(Locale.ROOT);
    if (legible.tags() > 0) {
      diagnostics.add(
          new Diagnostic(
              article.id(),
              Diagnostic.Code.MARKUP,
              "The " + where + " holds markup (tags: " + legible.tags() + "), which was skipped."));
    }
    if (legible.badCharacters() > 0) {
      diagnostics.add(
          new Diagnostic(
              article.id(),
              Diagnostic.Code.BAD_CHARACTERS,
              "The "
                  + where
                  + " holds control characters or unpaired surrogates ("
                  + legible.badCharacters()
                  + "), which were skipped."));
    }
    return legible;
  }

  private boolean isReadable(
      Article article,
      LegibleText title,
      LegibleText text,
      List<Sentence> sentences,
      ImmutableList.Builder<Diagnostic> diagnostics) {
    if (sentences.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              article.id(), Diagnostic.Code.EMPTY_TEXT, "The article has no text to read."));
      return false;
    }
    Optional<String> tag = article.language().map(t -> Locale.forLanguageTag(t).getLanguage());
    boolean supported =
        tag.isPresent()
            ? tag.get().equals(Locale.forLanguageTag(language.tag()).getLanguage())
            : language.recognizes().test(text.text().isBlank() ? title.text() : text.text());
    if (!supported) {
      diagnostics.add(
          new Diagnostic(
              article.id(),
              Diagnostic.Code.UNSUPPORTED_LANGUAGE,
              "The article is not in a supported language ("
                  + language.tag()
                  + "); no events were read from it."));
    }
    return supported;
  }

  private static void impossible(
      Article article,
      List<TimexMention> expressions,
      List<Timex> timexes,
      ImmutableList.Builder<Diagnostic> diagnostics) {
    for (int i = 0; i < timexes.size(); i++) {
      Timex timex = timexes.get(i);
      if (expressions.get(i).expression() instanceof TimeExpression.Weekdayed day
          && timex.interval().filter(interval -> !day.agrees(interval)).isPresent()) {
        diagnostics.add(
            new Diagnostic(
                article.id(),
                Diagnostic.Code.WRONG_WEEKDAY,
                "\"" + timex.quote() + "\" is another day of the week."));
      }
      if (timex.basis() == DatingBasis.IMPOSSIBLE) {
        diagnostics.add(
            new Diagnostic(
                article.id(),
                Diagnostic.Code.IMPOSSIBLE_DATE,
                "There is no such date: \"" + timex.quote() + "\"."));
      }
    }
  }
}
