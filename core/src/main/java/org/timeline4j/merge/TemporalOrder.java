package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.timeline4j.event.Event;
import org.timeline4j.event.StatedRelation;
import org.timeline4j.event.When;
import org.timeline4j.merge.PointNetwork.Tie;
import org.timeline4j.time.AllenRelations;

/**
 * How the events of a chronology stand to each other, as far as their dates and the relations that
 * the articles state tell. Immutable and thread-safe.
 *
 * <p>Laws: {@code relation(b, a)} is the inverse of {@code relation(a, b)}; {@code relation(a, c)}
 * is within {@code relation(a, b).then(relation(b, c))}; a chronology prints no event behind one
 * that it is told to come before.
 */
public final class TemporalOrder {
  private final ImmutableList<Event> events;
  private final ImmutableMap<String, Integer> places;
  private final PointNetwork network;

  private TemporalOrder(List<Event> events) {
    this.events = ImmutableList.copyOf(events);
    ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
    for (int i = 0; i < events.size(); i++) {
      byId.put(events.get(i).id(), i);
    }
    this.places = byId.buildKeepingLast();
    this.network =
        PointNetwork.of(
            events.stream().map(event -> Moments.of(event.when())).toList(), ties(events));
  }

  /** Returns the order of the events; relations to other events count for nothing. */
  public static TemporalOrder of(Collection<Event> events) {
    Objects.requireNonNull(events, "events");
    return new TemporalOrder(ImmutableList.copyOf(events));
  }

  private List<Tie> ties(List<Event> events) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      for (StatedRelation stated : events.get(i).relations()) {
        Integer other = places.get(stated.event());
        if (other != null && other != i) {
          ties.add(new Tie(i, stated.relation(), other));
        }
      }
    }
    return ties;
  }

  /**
   * Returns how {@code a} stands to {@code b}, in Allen's relations.
   *
   * @throws IllegalArgumentException if one of them is not among the events
   */
  public AllenRelations relation(Event a, Event b) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    return network.relation(place(a), place(b));
  }

  private int place(Event event) {
    Integer place = places.get(event.id());
    if (place == null) {
      throw new IllegalArgumentException("not an event of this timeline: " + event.id());
    }
    return place;
  }

  /** Tells whether the one came before the other, which articles state and not dates alone. */
  boolean isStatedBefore(Event a, Event b) {
    return isTied(b) && relation(a, b).isBefore();
  }

  /** Tells whether articles relate the event to others of these. */
  boolean isTied(Event event) {
    return network.isTied(place(event));
  }

  /**
   * Returns the events in the order of a chronology.
   *
   * @param articles the place of each article in the order of the articles, by id
   */
  List<Event> sorted(Map<String, Integer> articles) {
    Comparator<Integer> byDate =
        Comparator.comparing(this::firstDay)
            .thenComparing(events::get, EventOrder.withinDay(articles));
    List<Integer> order = IntStream.range(0, events.size()).boxed().sorted(byDate).toList();
    return network.linear(order).stream().map(events::get).toList();
  }

  /**
   * The day by which an event is sorted: its earliest, or its latest where the beginning is open.
   * What is stated of other events may leave less room than its own date.
   */
  private LocalDate firstDay(int event) {
    When when = events.get(event).when();
    if (!network.isTied(event)) {
      return EventOrder.firstDay(when);
    }
    Moments moments = network.moments(event);
    LocalDate last = moments.startTo().lastDay().orElse(LocalDate.MAX);
    return moments
        .startFrom()
        .firstDay()
        .map(
            first ->
                when.earliest()
                    .filter(own -> !own.isBefore(first) && !own.isAfter(last))
                    .orElse(first))
        .orElseGet(() -> when.latest().filter(own -> own.isBefore(last)).orElse(last));
  }
}
