package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.article.Domain;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.language.Language;
import org.timeline4j.language.en.English;
import org.timeline4j.merge.ConflictRule;
import org.timeline4j.merge.Corrections;
import org.timeline4j.merge.SameEvent;
import org.timeline4j.timex.ResolutionPolicy;

/** The settings with which a {@link Timeline} is made. Not thread-safe. */
public final class TimelineBuilder {
  private Language language = English.language();
  private SameEvent same = SameEvent.strict();
  private Vocabulary vocabulary = Vocabulary.CHRONOLOGY;
  private Corrections corrections = Corrections.none();
  private ConflictRule conflicts = ConflictRule.sideBySide();
  private ResolutionPolicy policy = ResolutionPolicy.standard();
  private int parallelism = Runtime.getRuntime().availableProcessors();
  private ProgressListener progress = articles -> {};

  TimelineBuilder() {}

  /** Sets the language of the articles; English unless set. */
  public TimelineBuilder language(Language language) {
    this.language = Objects.requireNonNull(language, "language");
    return this;
  }

  /** Sets which mentions are taken for one event; {@link SameEvent#strict()} unless set. */
  public TimelineBuilder merging(SameEvent same) {
    this.same = Objects.requireNonNull(same, "same");
    return this;
  }

  /** Sets which events are shown; {@link Vocabulary#CHRONOLOGY} unless set. */
  public TimelineBuilder vocabulary(Vocabulary vocabulary) {
    this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
    return this;
  }

  /** Sets what somebody knows better; nothing unless set. */
  public TimelineBuilder corrections(Corrections corrections) {
    this.corrections = Objects.requireNonNull(corrections, "corrections");
    return this;
  }

  /**
   * Sets which source counts where sources disagree; {@link ConflictRule#sideBySide()} unless set.
   */
  public TimelineBuilder conflicts(ConflictRule conflicts) {
    this.conflicts = Objects.requireNonNull(conflicts, "conflicts");
    return this;
  }

  /**
   * Sets the kind of text for articles that name none; unless set, each article's text decides, see
   * {@link Domain}.
   */
  public TimelineBuilder domain(Domain domain) {
    policy = policy.withDomain(domain);
    return this;
  }

  /**
   * Sets whose order of day and month "03/04/2021" follows where neither the text nor the language
   * of the article tells, month first unless set; and in which country "Thanksgiving" and other
   * names of holidays are meant, where the language of the article names no region.
   */
  public TimelineBuilder locale(Locale locale) {
    policy = policy.withLocale(locale);
    return this;
  }

  /**
   * Sets the zone in which the stories play: a publication told with its offset counts as the
   * calendar day there. Unless set, the calendar day as written counts.
   */
  public TimelineBuilder zone(ZoneId zone) {
    policy = policy.withZone(zone);
    return this;
  }

  /**
   * Sets how many articles are read at a time; as many as there are processors unless set. It
   * changes the time that it takes, not the result.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public TimelineBuilder parallelism(int parallelism) {
    Pipeline.checkParallelism(parallelism);
    this.parallelism = parallelism;
    return this;
  }

  /** Sets who is told how far the work is; nobody unless set. */
  public TimelineBuilder progress(ProgressListener progress) {
    this.progress = Objects.requireNonNull(progress, "progress");
    return this;
  }

  /**
   * Returns the chronology of the articles. Of two articles with one id and different content the
   * later one in the order of a chronology is left out, with a diagnostic.
   *
   * @throws NullPointerException if {@code articles} or one of them is null
   * @throws java.util.concurrent.CancellationException if the thread is interrupted while it reads
   */
  public Timeline fromArticles(Iterable<Article> articles) {
    Objects.requireNonNull(articles, "articles");
    return fromArticles(articles.iterator());
  }

  /**
   * Returns the chronology of the articles, which are asked for only as fast as they are read.
   *
   * @param articles is consumed, and not closed
   * @throws NullPointerException if {@code articles} or one of them is null
   * @throws java.util.concurrent.CancellationException if the thread is interrupted while it reads
   */
  public Timeline fromArticles(Stream<Article> articles) {
    Objects.requireNonNull(articles, "articles");
    return fromArticles(articles.sequential().iterator());
  }

  private Timeline fromArticles(Iterator<Article> articles) {
    return Timeline.of(origin().plus(articles, progress));
  }

  /**
   * Returns the chronology of articles that were read before, perhaps elsewhere.
   *
   * @throws NullPointerException if {@code readings} or one of them is null
   */
  public Timeline of(Collection<Reading> readings) {
    Objects.requireNonNull(readings, "readings");
    readings.forEach(reading -> Objects.requireNonNull(reading, "reading"));
    return Timeline.of(origin().of(readings));
  }

  private Origin origin() {
    return new Origin(
        language,
        policy,
        same,
        vocabulary,
        corrections,
        conflicts,
        parallelism,
        ImmutableList.of());
  }
}
