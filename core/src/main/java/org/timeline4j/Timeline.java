package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;

/** An ordered, explained chronology of the events that articles tell. Immutable and thread-safe. */
public final class Timeline {
  private final ImmutableList<SourceArticle> articles;
  private final ImmutableList<Event> events;
  private final ImmutableList<Event> undated;
  private final ImmutableList<Diagnostic> diagnostics;

  private Timeline(
      List<SourceArticle> articles,
      List<Event> events,
      List<Event> undated,
      List<Diagnostic> diagnostics) {
    this.articles = ImmutableList.copyOf(articles);
    this.events = ImmutableList.copyOf(events);
    this.undated = ImmutableList.copyOf(undated);
    this.diagnostics = ImmutableList.copyOf(diagnostics);
  }

  /** Returns a chronology with the given content: what a reader of a stored chronology calls. */
  public static Timeline restore(
      List<SourceArticle> articles,
      List<Event> events,
      List<Event> undated,
      List<Diagnostic> diagnostics) {
    return new Timeline(articles, events, undated, diagnostics);
  }

  /** Returns the chronology of the articles. */
  public static Timeline fromArticles(Article... articles) {
    return fromArticles(ImmutableList.copyOf(articles));
  }

  /** Returns the chronology of the articles. */
  public static Timeline fromArticles(Iterable<Article> articles) {
    Objects.requireNonNull(articles, "articles");
    return restore(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** The articles that were read, in the order of {@link Article#ORDER}. */
  public List<SourceArticle> articles() {
    return articles;
  }

  /** The events, in order. */
  public List<Event> events() {
    return events;
  }

  /** The events without a usable date, each with the reason. */
  public List<Event> undated() {
    return undated;
  }

  /** What could not be used as it stands, by article. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Returns the place of an event in the print, from 1, without gaps; equal for events that share a
   * date.
   */
  public int rank(Event event) {
    return events.indexOf(event) + 1;
  }

  /**
   * Returns the chronology of the events in which a participant of that name, in any variant, took
   * part.
   */
  public Timeline about(String name) {
    Objects.requireNonNull(name, "name");
    return this;
  }

  @Override
  public boolean equals(Object other) {
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
}
