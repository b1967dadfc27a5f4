package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.stream.IntStream;
import org.timeline4j.event.Event;
import org.timeline4j.event.Link;
import org.timeline4j.merge.Clusters.Cluster;

/** Ties events to others that are not the same, see {@link Link.Kind}. */
final class Links {

  private Links() {}

  /**
   * Returns the events with their links.
   *
   * @param clusters the mentions of each event
   * @param events as many, in the same order
   */
  static List<Event> link(List<Cluster> clusters, List<Event> events) {
    SetMultimap<Integer, Link> links = LinkedHashMultimap.create();
    Deadlines.link(clusters, events, links);
    Outcomes dated = Outcomes.among(clusters, events);
    dated.link(links);
    Concerns.link(clusters, events, dated, links);
    return IntStream.range(0, events.size())
        .mapToObj(
            i ->
                links.containsKey(i)
                    ? Event.builder().from(events.get(i)).links(links.get(i)).build()
                    : events.get(i))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Ties one event to another and the other back to it.
   *
   * @param links the links of each event by its position
   */
  static void tie(
      SetMultimap<Integer, Link> links, List<Event> events, int one, Link.Kind kind, int other) {
    links.put(one, new Link(kind, events.get(other).id()));
    links.put(other, new Link(kind.inverse(), events.get(one).id()));
  }
}
