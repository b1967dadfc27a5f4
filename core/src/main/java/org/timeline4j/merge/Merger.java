package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.timeline4j.event.Event;
import org.timeline4j.event.Reading;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.merge.Clusters.Cluster;

/**
 * Brings together what articles tell.
 *
 * <p>Law: the result is a function of the set of readings; their order, and how they were split or
 * made, change nothing.
 */
public final class Merger {

  private Merger() {}

  /**
   * Returns the events that the readings tell.
   *
   * @param readings of any articles, in any order; may be empty
   * @param same which mentions are one event
   * @param vocabulary which events are shown
   * @throws NullPointerException if an argument is null
   */
  public static Merged merge(Collection<Reading> readings, SameEvent same, Vocabulary vocabulary) {
    return merge(readings, same, vocabulary, Redating.STANDARD);
  }

  static Merged merge(
      Collection<Reading> readings, SameEvent same, Vocabulary vocabulary, Redating redating) {
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(same, "same");
    Objects.requireNonNull(vocabulary, "vocabulary");
    Sources read = Sources.of(readings);
    Names names = names(read);
    Sources sources = read.placed(names, same, vocabulary, redating);
    List<Cluster> clusters = Clusters.of(sources.tellings(names, vocabulary), same);
    List<Event> events =
        clusters.stream().map(c -> EventAssembly.of(c, names, vocabulary)).toList();
    List<Event> linked = Deadlines.link(clusters, events);
    return sorted(sources, linked, vocabulary);
  }

  private static Names names(Sources sources) {
    return Names.of(
        sources.readings().stream()
            .flatMap(reading -> reading.mentions().stream())
            .flatMap(mention -> mention.participants().stream())
            .toList());
  }

  private static Merged sorted(Sources sources, List<Event> events, Vocabulary vocabulary) {
    List<SourceArticle> articles = sources.articles();
    Comparator<Event> order = EventOrder.of(places(articles));
    List<Event> shown = events.stream().filter(vocabulary::shows).sorted(order).toList();
    return new Merged(
        articles,
        shown.stream().filter(event -> event.undated().isEmpty()).toList(),
        shown.stream().filter(event -> event.undated().isPresent()).toList(),
        ImmutableList.copyOf(sources.diagnostics()));
  }

  private static Map<String, Integer> places(List<SourceArticle> articles) {
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < articles.size(); i++) {
      places.put(articles.get(i).id(), i);
    }
    return places.buildOrThrow();
  }
}
