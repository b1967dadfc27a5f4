package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.When;

/**
 * The order of a chronology: by the earliest day, or the latest where the beginning is open; the
 * finer before the coarser; by the latest day; by the first article and the place in it. What an
 * article puts after another event waits for that, see {@link TemporalOrder}.
 */
public final class EventOrder {

  private static final Comparator<When> BY_REST_OF_DATE =
      Comparator.comparing(
              (When when) -> when.granularity().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(when -> when.latest().orElse(LocalDate.MAX));

  private static final Comparator<When> BY_DATE =
      Comparator.comparing((When when) -> firstDay(when)).thenComparing(BY_REST_OF_DATE);

  private EventOrder() {}

  static LocalDate firstDay(When when) {
    return when.earliest().or(when::latest).orElse(LocalDate.MAX);
  }

  /**
   * Returns the comparator of events that are sorted by one day.
   *
   * @param articles the place of each article in the order of the articles, by id
   */
  static Comparator<Event> withinDay(Map<String, Integer> articles) {
    return Comparator.comparing(Event::when, BY_REST_OF_DATE)
        .thenComparing(event -> articles.getOrDefault(first(event).article(), Integer.MAX_VALUE))
        .thenComparing(event -> first(event).part())
        .thenComparing(event -> first(event).trigger())
        .thenComparing(Event::summary)
        .thenComparing(Event::id);
  }

  private static Evidence first(Event event) {
    return event.evidence().get(0);
  }

  /**
   * Returns the rank of each event: from 1, without gaps, the same where neither date comes before
   * the other and no article says which did.
   *
   * @param events in the order of the chronology
   * @param order how they stand to each other
   * @return as many as there are events
   * @throws NullPointerException if an argument is null
   */
  public static List<Integer> ranks(List<Event> events, TemporalOrder order) {
    Objects.requireNonNull(events, "events");
    Objects.requireNonNull(order, "order");
    List<Integer> ranks = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      boolean tied =
          i > 0
              && BY_DATE.compare(events.get(i - 1).when(), event.when()) == 0
              && events.subList(first, i).stream()
                  .noneMatch(other -> order.isTied(other) && order.isStatedBefore(other, event));
      first = tied ? first : i;
      ranks.add(i == 0 ? 1 : ranks.get(i - 1) + (tied ? 0 : 1));
    }
    return ImmutableList.copyOf(ranks);
  }
}
