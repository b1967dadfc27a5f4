package org.timeline4j;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Reading;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.merge.EventOrder;
import org.timeline4j.merge.Merged;
import org.timeline4j.merge.Merger;
import org.timeline4j.merge.Names;
import org.timeline4j.merge.SameEvent;
import org.timeline4j.time.TimeInterval;

/**
 * An ordered, explained chronology of the events that articles tell. Immutable and thread-safe.
 *
 * <p>Law: it is a function of the set of articles. Their order, the machine, its clock, locale and
 * time zone change nothing.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.fromArticles(articles);
 * for (Event event : timeline.events()) {
 *   System.out.println(event.when().edtf() + " " + event.summary());
 * }
 * }</pre>
 */
public final class Timeline {
  private final ImmutableList<SourceArticle> articles;
  private final ImmutableList<Event> events;
  private final ImmutableList<Event> undated;
  private final ImmutableList<Diagnostic> diagnostics;
  private final ImmutableMap<String, Integer> ranks;

  private Timeline(
      List<SourceArticle> articles,
      List<Event> events,
      List<Event> undated,
      List<Diagnostic> diagnostics) {
    this.articles = ImmutableList.copyOf(Objects.requireNonNull(articles, "articles"));
    this.events = ImmutableList.copyOf(Objects.requireNonNull(events, "events"));
    this.undated = ImmutableList.copyOf(Objects.requireNonNull(undated, "undated"));
    this.diagnostics = ImmutableList.copyOf(Objects.requireNonNull(diagnostics, "diagnostics"));
    this.ranks = ranks(this.events);
  }

  private static ImmutableMap<String, Integer> ranks(List<Event> events) {
    List<Integer> ranks = EventOrder.ranks(events);
    ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
    for (int i = events.size() - 1; i >= 0; i--) {
      byId.put(events.get(i).id(), ranks.get(i));
    }
    return byId.buildKeepingLast();
  }

  // ---- making ----

  /**
   * Returns the chronology of the articles, with the settings of {@link #builder()}.
   *
   * @param articles in any order; none gives an empty chronology
   */
  public static Timeline fromArticles(Article... articles) {
    Objects.requireNonNull(articles, "articles");
    return builder().fromArticles(Arrays.asList(articles));
  }

  /**
   * Returns the chronology of the articles, with the settings of {@link #builder()}.
   *
   * @param articles in any order; none gives an empty chronology
   */
  public static Timeline fromArticles(Iterable<Article> articles) {
    return builder().fromArticles(articles);
  }

  /**
   * Returns the chronology of the articles, with the settings of {@link #builder()}.
   *
   * @param articles in any order; none gives an empty chronology; is consumed
   */
  public static Timeline fromArticles(Stream<Article> articles) {
    Objects.requireNonNull(articles, "articles");
    return builder().fromArticles(articles.toList());
  }

  /**
   * Returns the chronology of articles that were read before, perhaps elsewhere.
   *
   * @param readings in any order
   */
  public static Timeline of(Collection<Reading> readings) {
    return builder().of(readings);
  }

  /**
   * Returns a chronology with the given content, unchanged: for those who read a stored one back.
   *
   * @param articles the articles that were read
   * @param events the events, in order
   * @param undated the events without a usable date
   * @param diagnostics what could not be used
   */
  public static Timeline restore(
      List<SourceArticle> articles,
      List<Event> events,
      List<Event> undated,
      List<Diagnostic> diagnostics) {
    return new Timeline(articles, events, undated, diagnostics);
  }

  /** Returns the settings, each at its default. */
  public static TimelineBuilder builder() {
    return new TimelineBuilder();
  }

  static Timeline merge(List<Reading> readings, SameEvent same, Vocabulary vocabulary) {
    Merged merged = Merger.merge(readings, same, vocabulary);
    return new Timeline(merged.articles(), merged.events(), merged.undated(), merged.diagnostics());
  }

  // ---- content ----

  /** Returns the articles that were read, in the order of {@link Article#ORDER}. */
  public List<SourceArticle> articles() {
    return articles;
  }

  /** Returns the dated events, in order. */
  public List<Event> events() {
    return events;
  }

  /** Returns the events without a usable date, each with the reason. */
  public List<Event> undated() {
    return undated;
  }

  /** Returns what could not be used as it stands, by article. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Returns the place of an event in the print: from 1, without gaps, equal for events of which
   * neither has the earlier date.
   *
   * @throws IllegalArgumentException if the event is none of {@link #events()}
   */
  public int rank(Event event) {
    Objects.requireNonNull(event, "event");
    Integer rank = ranks.get(event.id());
    if (rank == null) {
      throw new IllegalArgumentException("not an event of this timeline: " + event.id());
    }
    return rank;
  }

  // ---- asking ----

  /**
   * Returns the chronology of the events in which somebody or something of that name took part:
   * under any variant of the name, such as the surname alone or a spelling without accents.
   *
   * @param name as somebody would write it; a name that nobody has gives a chronology without
   *     events
   */
  public Timeline about(String name) {
    Objects.requireNonNull(name, "name");
    return filtered(
        event -> event.participants().stream().anyMatch(p -> Names.matches(name, p.name())));
  }

  /**
   * Returns the chronology of the dated events that can overlap the days from {@code first} to
   * {@code last}.
   *
   * @param first the first day, inclusive; empty for no limit
   * @param last the last day, inclusive; empty for no limit
   * @throws IllegalArgumentException if {@code last} lies before {@code first}
   */
  public Timeline between(Optional<LocalDate> first, Optional<LocalDate> last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    TimeInterval window =
        new TimeInterval(
            first.map(LocalDate::atStartOfDay).orElse(TimeInterval.ALWAYS.start()),
            last.map(day -> day.plusDays(1).atStartOfDay()).orElse(TimeInterval.ALWAYS.end()));
    return new Timeline(
        articles,
        events.stream().filter(event -> event.when().bounds().isConnected(window)).toList(),
        ImmutableList.of(),
        diagnostics);
  }

  /**
   * Returns the chronology of the events that most articles tell, at most {@code count}; of equals
   * the earlier stays.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public Timeline top(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count is negative: " + count);
    }
    List<Event> byArticles = new ArrayList<>(events);
    byArticles.sort(Comparator.comparingLong(Timeline::articleCount).reversed());
    List<Event> kept = byArticles.subList(0, Math.min(count, byArticles.size()));
    return new Timeline(
        articles,
        events.stream().filter(new HashSet<>(kept)::contains).toList(),
        undated,
        diagnostics);
  }

  private static long articleCount(Event event) {
    return event.evidence().stream().map(Evidence::article).distinct().count();
  }

  private Timeline filtered(Predicate<Event> shown) {
    return new Timeline(
        articles,
        events.stream().filter(shown).toList(),
        undated.stream().filter(shown).toList(),
        diagnostics);
  }

  // ---- value ----

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timeline that
        && articles.equals(that.articles)
        && events.equals(that.events)
        && undated.equals(that.undated)
        && diagnostics.equals(that.diagnostics);
  }

  @Override
  public int hashCode() {
    return Objects.hash(articles, events, undated, diagnostics);
  }

  /** Returns how much it holds, in a line. */
  @Override
  public String toString() {
    return "Timeline of " + events.size() + " events from " + articles.size() + " articles";
  }
}
