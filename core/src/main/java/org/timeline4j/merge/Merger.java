package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Link;
import org.timeline4j.event.Reading;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.StatedRelation;
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
    return merge(readings, same, vocabulary, Corrections.none());
  }

  /**
   * Returns the events that the readings tell, corrected.
   *
   * @param readings of any articles, in any order; may be empty
   * @param same which mentions are one event
   * @param vocabulary which events are shown
   * @param corrections what somebody knows better
   * @throws NullPointerException if an argument is null
   */
  public static Merged merge(
      Collection<Reading> readings,
      SameEvent same,
      Vocabulary vocabulary,
      Corrections corrections) {
    return merge(readings, same, vocabulary, corrections, ConflictRule.sideBySide());
  }

  /**
   * Returns the events that the readings tell, corrected, and where they disagree decided.
   *
   * @param readings of any articles, in any order; may be empty
   * @param same which mentions are one event
   * @param vocabulary which events are shown
   * @param corrections what somebody knows better
   * @param conflicts which source counts where sources disagree
   * @throws NullPointerException if an argument is null
   */
  public static Merged merge(
      Collection<Reading> readings,
      SameEvent same,
      Vocabulary vocabulary,
      Corrections corrections,
      ConflictRule conflicts) {
    return merge(readings, same, vocabulary, corrections, conflicts, Redating.STANDARD);
  }

  static Merged merge(
      Collection<Reading> readings,
      SameEvent rule,
      Vocabulary vocabulary,
      Corrections corrections,
      ConflictRule conflicts,
      Redating redating) {
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(rule, "same");
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(corrections, "corrections");
    Objects.requireNonNull(conflicts, "conflicts");
    SameTelling same = Corrected.same(rule, corrections);
    Sources read = Sources.of(readings);
    Names told = names(read);
    Names names = told.renamed(corrections.names());
    Sources sources = read.placed(names, same, vocabulary, redating);
    List<Telling> tellings = sources.tellings(names, vocabulary);
    Map<String, String> originals = sources.originals();
    Judge judge = new Judge(conflicts, originals);
    List<Cluster> clusters = new ArrayList<>();
    Map<String, List<EventMention>> mentions = new HashMap<>();
    List<Event> events = new ArrayList<>();
    List<Event> before = new ArrayList<>();
    List<Diagnostic> applied = new ArrayList<>(corrections.unused(tellings, sources.ids(), told));
    applied.addAll(corrections.separating(tellings));
    for (Cluster cluster : Clusters.of(tellings, same, corrections.joins())) {
      Event event = EventAssembly.of(cluster, names, vocabulary, judge);
      before.add(event);
      applied.addAll(corrections.hiding(event));
      if (!corrections.hides(event)) {
        clusters.add(cluster);
        events.add(Corrected.event(event, corrections));
        mentions.put(event.id(), cluster.members().stream().map(Telling::mention).toList());
      }
    }
    List<Event> linked = Links.link(clusters, events);
    StatedOrder stated = StatedOrder.of(clusters, linked, sources.readings());
    return sorted(
        sources,
        sources.articles(originals),
        stated.and(applied),
        event -> vocabulary.shows(event, Objects.requireNonNull(mentions.get(event.id()))),
        corrections.applied(before, tellings, told));
  }

  private static Names names(Sources sources) {
    return Names.of(
        sources.readings().stream()
            .flatMap(reading -> reading.mentions().stream())
            .flatMap(mention -> mention.participants().stream())
            .toList());
  }

  private static Merged sorted(
      Sources sources,
      List<SourceArticle> articles,
      StatedOrder stated,
      Predicate<Event> isShown,
      Corrections applied) {
    List<Event> shown =
        TemporalOrder.of(among(stated.events().stream().filter(isShown).toList()))
            .sorted(places(articles));
    return new Merged(
        articles,
        shown.stream().filter(event -> event.undated().isEmpty()).toList(),
        shown.stream().filter(event -> event.undated().isPresent()).toList(),
        Stream.concat(sources.diagnostics().stream(), stated.diagnostics().stream())
            .sorted(Diagnostic.ORDER)
            .collect(ImmutableList.toImmutableList()),
        applied);
  }

  /** Returns the events with the relations and links to each other alone. */
  private static List<Event> among(List<Event> events) {
    Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
    return events.stream().map(event -> among(event, ids)).toList();
  }

  private static Event among(Event event, Set<String> ids) {
    List<StatedRelation> relations =
        event.relations().stream().filter(r -> ids.contains(r.event())).toList();
    List<Link> links = event.links().stream().filter(l -> ids.contains(l.event())).toList();
    return relations.equals(event.relations()) && links.equals(event.links())
        ? event
        : Event.builder().from(event).relations(relations).links(links).build();
  }

  private static Map<String, Integer> places(List<SourceArticle> articles) {
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < articles.size(); i++) {
      places.put(articles.get(i).id(), i);
    }
    return places.buildOrThrow();
  }
}
