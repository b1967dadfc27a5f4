package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.SourceArticle;

/** How one chronology cites its articles (the source, and when it wrote) and its events. */
final class Citations {
  private final ImmutableMap<String, SourceArticle> byId;
  private final ImmutableMap<String, String> summaries;
  private final DateWords dates;
  private final Optional<ZoneId> zone;

  Citations(Timeline timeline, DateWords dates) {
    this(timeline, dates, Optional.empty());
  }

  Citations(Timeline timeline, DateWords dates, Optional<ZoneId> zone) {
    this.zone = zone;
    ImmutableMap.Builder<String, SourceArticle> articles = ImmutableMap.builder();
    timeline.articles().forEach(article -> articles.put(article.id(), article));
    this.byId = articles.buildKeepingLast();
    this.summaries =
        Stream.concat(timeline.events().stream(), timeline.undated().stream())
            .collect(
                ImmutableMap.toImmutableMap(Event::id, Event::summary, (first, next) -> first));
    this.dates = dates;
  }

  /** Returns the articles that tell of the event, each once, in the order of the evidence. */
  List<SourceArticle> of(Event event) {
    return event.evidence().stream()
        .map(Evidence::article)
        .distinct()
        .map(this::article)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how many sources the articles are: copies of one text are one. */
  static int sources(List<SourceArticle> articles) {
    return (int) articles.stream().map(SourceArticle::origin).distinct().count();
  }

  /** Returns the article of that id; a bare one if the chronology does not list it. */
  SourceArticle article(String id) {
    SourceArticle known = byId.get(id);
    return known != null
        ? known
        : new SourceArticle(
            id,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** Returns what happened in the event of that id; the id if the chronology does not hold it. */
  String summary(String event) {
    return PlainText.oneLine(Objects.requireNonNullElse(summaries.get(event), event));
  }

  /** Returns the source, or the id if it has none, as one line. */
  String name(SourceArticle article) {
    return Stream.of(article.source().orElse(""), article.id())
        .map(PlainText::oneLine)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> dates.words().get("article.nameless"));
  }

  /** Returns when the article was published, and what it is a copy of, in words. */
  String published(SourceArticle article) {
    String date =
        article
            .published()
            .map(day -> dates.format(zone.map(day::date).orElseGet(day::date)))
            .or(
                () ->
                    article
                        .inferred()
                        .map(
                            bounds ->
                                dates.words().get("published.inferred", dates.format(bounds))))
            .orElseGet(() -> dates.words().get("published.not"));
    return article
        .copyOf()
        .map(id -> dates.words().get("published.copy", date, name(article(id))))
        .orElse(date);
  }

  /** Returns name and date: {@code Harbour Gazette (28 February 2025)}. */
  String cite(String id) {
    SourceArticle article = article(id);
    return dates.words().get("published", name(article), published(article));
  }
}
