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
 * finer before the coarser; by the latest day; by the first article and the place in it.
 */
public final class EventOrder {

  private static final Comparator<When> BY_DATE =
      Comparator.comparing((When when) -> firstDay(when))
          .thenComparing(when -> when.granularity().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(when -> when.latest().orElse(LocalDate.MAX));

  private EventOrder() {}

  private static LocalDate firstDay(When when) {
    return when.earliest().or(when::latest).orElse(LocalDate.MAX);
  }

  /**
   * Returns the comparator.
   *
   * @param articles the place of each article in the order of the articles, by id
   */
  static Comparator<Event> of(Map<String, Integer> articles) {
    return Comparator.comparing(Event::when, BY_DATE)
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
   * the other.
   *
   * @param events in the order of the chronology
   * @return as many as there are events
   * @throws NullPointerException if {@code events} is null
   */
  public static List<Integer> ranks(List<Event> events) {
    Objects.requireNonNull(events, "events");
    List<Integer> ranks = new ArrayList<>();
    int rank = 0;
    for (int i = 0; i < events.size(); i++) {
      boolean tied = i > 0 && BY_DATE.compare(events.get(i - 1).when(), events.get(i).when()) == 0;
      rank = tied ? rank : rank + 1;
      ranks.add(rank);
    }
    return ImmutableList.copyOf(ranks);
  }
}
