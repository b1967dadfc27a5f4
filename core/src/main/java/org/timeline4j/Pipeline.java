package org.timeline4j;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.timeline4j.article.Article;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Reading;
import org.timeline4j.language.Language;
import org.timeline4j.language.en.English;
import org.timeline4j.timex.ResolutionPolicy;

/**
 * The way from one article to its {@link Reading}: text, sentences, temporal expressions ({@link
 * TemporalTagger}), events, dates. What follows, bringing readings together, is in {@link
 * org.timeline4j.merge.Merger}.
 *
 * @param language what is known of the language of the articles
 * @param policy what the caller decides about how expressions are resolved
 */
public record Pipeline(Language language, ResolutionPolicy policy) {

  /** Checks that nothing is null, and prepares for the events. */
  public Pipeline {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(policy, "policy");
    language.events().prepare();
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
    ReadText text = TemporalTagger.of(language, policy).read(article);
    List<EventMention> mentions =
        language.events().find(text.sentences(), text.resolver().mentions());
    return Reading.of(article, text.dct(), text.resolver(), mentions, text.diagnostics(), policy);
  }

  /**
   * Reads articles one after the other, several at a time: for those who keep or send on the
   * readings themselves. At most 16 articles for each thread are asked for ahead, so the articles
   * need not fit into the memory.
   *
   * @param articles asked on the thread of the caller
   * @param parallelism how many are read at a time; changes the time that it takes, nothing else
   * @param into gets the readings in the order of the articles, on the thread of the caller; an
   *     exception that it throws ends the work
   * @throws IllegalArgumentException if {@code parallelism} is less than 1
   * @throws java.util.concurrent.CancellationException if the thread of the caller is interrupted
   */
  public void readAll(Iterable<Article> articles, int parallelism, Consumer<? super Reading> into) {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(into, "into");
    checkParallelism(parallelism);
    new ReadAhead(this, parallelism).read(articles.iterator(), into);
  }

  static void checkParallelism(int parallelism) {
    if (parallelism < 1) {
      throw new IllegalArgumentException("parallelism is less than 1: " + parallelism);
    }
  }
}
