package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;

/**
 * What readings give together.
 *
 * @param articles the articles, in the order of {@link org.timeline4j.article.Article#ORDER}
 * @param events the dated events, in the order of the chronology
 * @param undated the events without a usable date, each with the reason
 * @param diagnostics what could not be used as it stands, by article
 * @param applied those of the corrections that met what they are about
 */
public record Merged(
    List<SourceArticle> articles,
    List<Event> events,
    List<Event> undated,
    List<Diagnostic> diagnostics,
    Corrections applied) {

  /** Copies the lists. */
  public Merged {
    articles = ImmutableList.copyOf(articles);
    events = ImmutableList.copyOf(events);
    undated = ImmutableList.copyOf(undated);
    diagnostics = ImmutableList.copyOf(diagnostics);
    Objects.requireNonNull(applied, "applied");
  }
}
