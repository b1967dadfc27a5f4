package org.timeline4j;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.Reading;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.merge.Corrections;
import org.timeline4j.merge.EventOrder;
import org.timeline4j.merge.Merged;
import org.timeline4j.merge.TemporalOrder;
import org.timeline4j.time.AllenRelations;

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
public final class Timeline extends TimelineQueries {
  private final ImmutableList<SourceArticle> articles;
  private final ImmutableList<Event> events;
  private final ImmutableList<Event> undated;
  private final ImmutableList<Diagnostic> diagnostics;

  /** Worked out when it is first asked for: most views never are. */
  private final Supplier<TemporalOrder> order;

  private final Supplier<ImmutableMap<String, Integer>> ranks;
  private final ImmutableMap<String, String> origins;

  /** What it was made of; empty for a view and for what was stored. */
  private final Optional<Origin> origin;

  private final Corrections applied;

  private Timeline(
      List<SourceArticle> articles,
      List<Event> events,
      List<Event> undated,
      List<Diagnostic> diagnostics,
      Optional<Origin> origin,
      Corrections applied) {
    this.articles = ImmutableList.copyOf(Objects.requireNonNull(articles, "articles"));
    this.events = ImmutableList.copyOf(Objects.requireNonNull(events, "events"));
    this.undated = ImmutableList.copyOf(Objects.requireNonNull(undated, "undated"));
    this.diagnostics = ImmutableList.copyOf(Objects.requireNonNull(diagnostics, "diagnostics"));
    this.order =
        Suppliers.memoize(
            () ->
                TemporalOrder.of(
                    ImmutableList.<Event>builder()
                        .addAll(this.events)
                        .addAll(this.undated)
                        .build()));
    this.ranks = Suppliers.memoize(() -> ranks(this.events, order.get()));
    this.origins =
        this.articles.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    SourceArticle::id, SourceArticle::origin, (first, next) -> first));
    this.origin = origin;
    this.applied = applied;
  }

  private static ImmutableMap<String, Integer> ranks(List<Event> events, TemporalOrder order) {
    List<Integer> ranks = EventOrder.ranks(events, order);
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
    return builder().fromArticles(articles);
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
   * It cannot grow, because its articles are not there.
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
    return new Timeline(
        articles, events, undated, diagnostics, Optional.empty(), Corrections.none());
  }

  /** Returns the settings, each at its default. */
  public static TimelineBuilder builder() {
    return new TimelineBuilder();
  }

  static Timeline of(Origin origin) {
    Merged merged = origin.merged();
    return new Timeline(
        merged.articles(),
        merged.events(),
        merged.undated(),
        merged.diagnostics(),
        Optional.of(origin),
        merged.applied());
  }

  // ---- growing ----

  /**
   * Returns the chronology with one article more, under the same settings.
   *
   * <p>Law: it equals the chronology that is made of all the articles at once. Only the new article
   * is read; bringing the articles together is done anew.
   *
   * @param article may be one that is there already, which changes nothing
   * @throws IllegalStateException if this is a view, such as {@link #about}, or was stored
   */
  public Timeline plus(Article article) {
    Objects.requireNonNull(article, "article");
    return of(origin().plus(ImmutableList.of(article).iterator(), read -> {}));
  }

  /**
   * Returns the chronology with several articles more; otherwise like {@link #plus(Article)}.
   *
   * @throws IllegalStateException if this is a view, such as {@link #about}, or was stored
   */
  public Timeline plus(Collection<Article> articles) {
    Objects.requireNonNull(articles, "articles");
    return of(origin().plus(articles.iterator(), read -> {}));
  }

  /**
   * Returns the chronology with an article more that was read before, perhaps elsewhere; otherwise
   * like {@link #plus(Article)}.
   *
   * @throws IllegalStateException if this is a view, such as {@link #about}, or was stored
   */
  public Timeline plus(Reading reading) {
    Objects.requireNonNull(reading, "reading");
    return of(origin().plus(reading));
  }

  /**
   * Returns the chronology without the articles of an id. Law: it equals the chronology that is
   * made of the others.
   *
   * @param articleId an id that no article has changes nothing
   * @throws IllegalStateException if this is a view, such as {@link #about}, or was stored
   */
  public Timeline minus(String articleId) {
    Objects.requireNonNull(articleId, "articleId");
    return of(origin().minus(articleId));
  }

  // ---- correcting ----

  /**
   * Returns the chronology under these corrections, which take the place of those that there were.
   * They stay when it grows.
   *
   * <p>Law: it equals the chronology that is made under them at once; under none it is what the
   * articles give.
   *
   * @throws IllegalStateException if this is a view, such as {@link #about}, or was stored
   */
  public Timeline corrected(Corrections corrections) {
    Objects.requireNonNull(corrections, "corrections");
    return of(origin().corrected(corrections));
  }

  /**
   * Returns those of {@link #corrections} that met what they are about, in their order. The others
   * wait for their article, or are about words that tell no event or a name that nobody has; of two
   * dates or names for one thing the earlier one is not among them. None for a view and for a
   * stored one.
   */
  public Corrections appliedCorrections() {
    return applied;
  }

  /** Returns the corrections under which it was made; none for a view and for a stored one. */
  public Corrections corrections() {
    return origin.map(Origin::corrections).orElse(Corrections.none());
  }

  /**
   * Returns what became of the events of an older chronology in a newer one.
   *
   * @param older need not have been made by the same articles or settings; may be stored
   * @param newer likewise
   */
  public static TimelineDiff diff(Timeline older, Timeline newer) {
    return TimelineDiff.between(older, newer);
  }

  private Origin origin() {
    return origin.orElseThrow(
        () ->
            new IllegalStateException(
                "a view or a stored chronology does not hold its articles, so it cannot grow"));
  }

  // ---- content ----

  /** Returns the articles that were read, in the order of {@link Article#ORDER}. */
  @Override
  public List<SourceArticle> articles() {
    return articles;
  }

  /** Returns the dated events, in order. */
  @Override
  public List<Event> events() {
    return events;
  }

  /** Returns the events without a usable date, each with the reason. */
  @Override
  public List<Event> undated() {
    return undated;
  }

  /** Returns what could not be used as it stands, by article. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Returns the place of an event in the print: from 1, without gaps, equal for events of which
   * neither has the earlier date and neither is told to be first.
   *
   * @throws IllegalArgumentException if the event is none of {@link #events()}
   */
  public int rank(Event event) {
    Objects.requireNonNull(event, "event");
    Integer rank = ranks.get().get(event.id());
    if (rank == null) {
      throw new IllegalArgumentException("not an event of this timeline: " + event.id());
    }
    return rank;
  }

  // ---- order ----

  /**
   * Returns how one event stands to another in time, as far as dates and the articles tell: {@code
   * relation(a, b).isBefore()}. What cannot be told is an answer: {@link
   * AllenRelations#cannotBeTold()}.
   *
   * <p>A date says that an event took place some time in it, so nothing is known of two events of
   * one day, unless an article puts the one before the other. The {@link #events} stand in an order
   * that never contradicts a relation. A view knows only what its own events tell.
   *
   * @param a one of {@link #events()} or {@link #undated()}
   * @param b likewise
   * @throws IllegalArgumentException if one of them is no event of this timeline
   */
  public AllenRelations relation(Event a, Event b) {
    return order.get().relation(a, b);
  }

  // ---- views ----

  @Override
  Map<String, String> origins() {
    return origins;
  }

  @Override
  Timeline view(Predicate<? super Event> dated, Predicate<? super Event> undated) {
    return new Timeline(
        articles,
        events.stream().filter(dated).toList(),
        this.undated.stream().filter(undated).toList(),
        diagnostics,
        Optional.empty(),
        Corrections.none());
  }

  // ---- value ----

  /** Tells whether the other holds the same articles, events and diagnostics, however made. */
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
