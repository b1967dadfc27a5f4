package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.timeline4j.event.Event;
import org.timeline4j.event.Link;
import org.timeline4j.event.Status;
import org.timeline4j.merge.Clusters.Cluster;
import org.timeline4j.time.TimeInterval;

/**
 * Links a deadline with the planned acts that it concerns: those whose date holds or touches that
 * of the deadline, and that share a noun or a named person or organisation with it. The two stay
 * two events.
 */
final class Deadlines {

  private static final String DEADLINE = "deadline";

  private Deadlines() {}

  /**
   * Adds the links.
   *
   * @param clusters the mentions of each event
   * @param events as many, in the same order
   * @param links the links of each event by its position
   */
  static void link(List<Cluster> clusters, List<Event> events, SetMultimap<Integer, Link> links) {
    SetMultimap<String, Integer> planned = LinkedHashMultimap.create();
    for (int i = 0; i < events.size(); i++) {
      if (isPlanned(events.get(i)) && !isDeadline(clusters.get(i))) {
        int index = i;
        topics(clusters.get(i)).forEach(topic -> planned.put(topic, index));
      }
    }
    for (int i = 0; i < events.size(); i++) {
      if (isDeadline(clusters.get(i)) && events.get(i).undated().isEmpty()) {
        for (int act : acts(clusters.get(i), planned)) {
          if (touches(events.get(act).when().bounds(), events.get(i).when().bounds())) {
            Links.tie(links, events, i, Link.Kind.DEADLINE_FOR, act);
          }
        }
      }
    }
  }

  private static boolean isPlanned(Event event) {
    return event.status() == Status.PLANNED && event.undated().isEmpty();
  }

  private static Set<Integer> acts(Cluster deadline, SetMultimap<String, Integer> planned) {
    Set<Integer> acts = new TreeSet<>();
    topics(deadline).forEach(topic -> acts.addAll(planned.get(topic)));
    return acts;
  }

  private static boolean isDeadline(Cluster cluster) {
    return cluster.members().stream()
        .anyMatch(
            m ->
                m.mention().lemma().equals(DEADLINE)
                    || m.mention().types().stream().anyMatch(t -> t.name().equals(DEADLINE)));
  }

  private static Set<String> topics(Cluster cluster) {
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    for (Telling member : cluster.members()) {
      Cast cast = member.cast();
      topics.addAll(Sets.filter(cast.everybody(), name -> !name.startsWith("#")));
      topics.addAll(member.mention().keywords());
      cast.descriptions().forEach(thing -> topics.add(Phrase.head(thing.name())));
    }
    return Sets.filter(topics.build(), topic -> !topic.equals(DEADLINE));
  }

  /** Tells whether the two share a day or are neighbours; an open date touches nothing. */
  private static boolean touches(TimeInterval act, TimeInterval deadline) {
    if (!act.hasStart() || !act.hasEnd() || !deadline.hasStart() || !deadline.hasEnd()) {
      return false;
    }
    LocalDateTime end = act.end().plusDays(1);
    return new TimeInterval(act.start().minusDays(1), end).isConnected(deadline);
  }
}
