package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.language.Language;
import org.timeline4j.language.en.English;
import org.timeline4j.text.LegibleText;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.RefinedTime;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.PublicationClue;
import org.timeline4j.timex.ResolutionPolicy;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexFinder;
import org.timeline4j.timex.TimexMention;
import org.timeline4j.timex.TimexResolver;

/**
 * Finds the temporal expressions of articles and resolves them to TIMEX3 (TimeML 1.2.1), EDTF and
 * intervals: the front door for those who want no events. It reads no part-of-speech model.
 *
 * <p>Law: what it finds is a function of the article, the {@link Language} and the {@link
 * ResolutionPolicy}; the machine, its clock, locale and time zone change nothing. No text makes it
 * throw. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Timex timex : TemporalTagger.standard().find("She left last Friday.", published)) {
 *   System.out.println(timex.quote() + " " + timex.value());
 * }
 * }</pre>
 */
public final class TemporalTagger {
  /** No article is older than the printing press, and none comes from the far future. */
  private static final int FIRST_YEAR = 1400;

  private static final int LAST_YEAR = 2999;

  private final Language language;
  private final ResolutionPolicy policy;

  private TemporalTagger(Language language, ResolutionPolicy policy) {
    this.language = Objects.requireNonNull(language, "language");
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /** Returns the tagger for English. */
  public static TemporalTagger standard() {
    return of(English.language());
  }

  /**
   * Returns the tagger for a language, such as English {@link English#builder() with words and
   * rules of one's own}.
   */
  public static TemporalTagger of(Language language) {
    return of(language, ResolutionPolicy.standard());
  }

  /** Returns the tagger for a language, under a policy of the caller's. */
  public static TemporalTagger of(Language language, ResolutionPolicy policy) {
    return new TemporalTagger(language, policy);
  }

  /**
   * Returns the temporal expressions of title and text, those of the title first, in text order;
   * none overlaps another. None where the article cannot be read: {@link #tag} says why.
   *
   * @param article its publication date, if it has one, is what "last Friday" is resolved against
   */
  public List<Timex> find(Article article) {
    Objects.requireNonNull(article, "article");
    return read(article).resolver().timexes();
  }

  /**
   * Returns the temporal expressions of a text, in text order; none overlaps another. None where
   * the text cannot be read: {@link #tag} says why.
   *
   * @param text may be empty
   * @param published the calendar date that "last Friday" is resolved against
   */
  public List<Timex> find(String text, LocalDate published) {
    Objects.requireNonNull(text, "text");
    return find(Article.of("", text, published));
  }

  /** Returns the article with its temporal expressions and with what could not be used of it. */
  public TaggedArticle tag(Article article) {
    Objects.requireNonNull(article, "article");
    ReadText read = read(article);
    return new TaggedArticle(article, read.dct(), read.resolver().timexes(), read.diagnostics());
  }

  /** Reads an article up to its temporal expressions; without sentences if it cannot be read. */
  ReadText read(Article article) {
    ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    LegibleText title = legible(article, Part.TITLE, diagnostics);
    LegibleText text = legible(article, Part.TEXT, diagnostics);
    List<Sentence> sentences =
        ImmutableList.<Sentence>builder()
            .addAll(language.sentences().find(Part.TITLE, title.text()))
            .addAll(language.sentences().find(Part.TEXT, text.text()))
            .build();
    if (!isReadable(article, title, text, sentences, diagnostics)) {
      TimeInterval dct = published(article, List.of(), diagnostics);
      return new ReadText(dct, List.of(), resolver(article, List.of(), dct), diagnostics.build());
    }
    List<TimexMention> expressions =
        finder(article).find(sentences).stream()
            .map(mention -> mention.quoting(mention.span().of(article.part(mention.part()))))
            .toList();
    TimeInterval dct = published(article, expressions, diagnostics);
    TimexResolver resolver = resolver(article, expressions, dct);
    impossible(article, resolver, diagnostics);
    return new ReadText(dct, sentences, resolver, diagnostics.build());
  }

  /** Names of holidays mean what they do where the article is from, else where the caller is. */
  private TimexFinder finder(Article article) {
    return article
        .language()
        .map(Locale::forLanguageTag)
        .filter(tag -> !tag.getCountry().isEmpty())
        .or(policy::locale)
        .map(language.timexes()::in)
        .orElse(language.timexes());
  }

  private TimexResolver resolver(
      Article article, List<TimexMention> expressions, TimeInterval dct) {
    return TimexResolver.of(article, expressions, dct, policy);
  }

  /**
   * The day of publication as written or in the caller's zone, or else as the article itself tells
   * it; always, if it is unknown or cannot be.
   */
  private TimeInterval published(
      Article article,
      List<TimexMention> expressions,
      ImmutableList.Builder<Diagnostic> diagnostics) {
    Optional<LocalDate> date = article.published().map(policy::day);
    Optional<PublicationClue> clue =
        date.isEmpty()
            ? PublicationClue.of(article, expressions).filter(c -> isPossible(c.day()))
            : Optional.empty();
    if (clue.isPresent()) {
      diagnostics.add(
          new Diagnostic(
              article.id(),
              Diagnostic.Code.NO_PUBLICATION_DATE,
              "The article came without a publication date; it is read as published on "
                  + clue.get().day()
                  + ", by its "
                  + clue.get().words()
                  + "."));
      return TimeInterval.ofDay(clue.get().day());
    }
    if (date.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              article.id(),
              Diagnostic.Code.NO_PUBLICATION_DATE,
              "The article has no publication date; what it dates relative to that is placed only"
                  + " as far as what is told allows."));
      return TimeInterval.ALWAYS;
    }
    if (!isPossible(date.get())) {
      diagnostics.add(
          new Diagnostic(
              article.id(),
              Diagnostic.Code.BAD_PUBLICATION_DATE,
              "No article was published on " + date.get() + "; it is read as one without a date."));
      return TimeInterval.ALWAYS;
    }
    return TimeInterval.ofDay(date.get());
  }

  private static boolean isPossible(LocalDate published) {
    return published.getYear() >= FIRST_YEAR && published.getYear() <= LAST_YEAR;
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
                  + "); nothing was read from it."));
    }
    return supported;
  }

  private static void impossible(
      Article article, TimexResolver resolver, ImmutableList.Builder<Diagnostic> diagnostics) {
    for (int i = 0; i < resolver.timexes().size(); i++) {
      Timex timex = resolver.timexes().get(i);
      if (resolver.mentions().get(i).expression() instanceof RefinedTime.Weekdayed day
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
