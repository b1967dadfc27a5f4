package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** An order of events that keeps to what is known of their moments. */
final class LinearExtension {

  /**
   * That one moment is not later than another; moment {@code 2 i} is the beginning of event {@code
   * i}, {@code 2 i + 1} its end.
   */
  record Step(int from, int to) {}

  private LinearExtension() {}

  /**
   * Returns the events in the given order, but that one which must begin after others waits for
   * them.
   *
   * <p>Law: if the end of {@code a} leads to the beginning of {@code b}, {@code a} stands before
   * {@code b}.
   *
   * @param order the positions of all events
   * @param steps without a cycle
   */
  static List<Integer> of(List<Integer> order, List<Step> steps) {
    if (steps.isEmpty()) {
      return ImmutableList.copyOf(order);
    }
    int[] place = new int[order.size()];
    for (int i = 0; i < place.length; i++) {
      place[order.get(i)] = i;
    }
    SetMultimap<Integer, Integer> next = LinkedHashMultimap.create();
    for (int event : order) {
      next.put(2 * event, 2 * event + 1);
    }
    steps.forEach(step -> next.put(step.from(), step.to()));
    int[] before = new int[2 * place.length];
    next.values().forEach(to -> before[to]++);
    // Ends are free at once, and only hold back what begins after them.
    PriorityQueue<Integer> free =
        new PriorityQueue<>(
            Comparator.comparing((Integer point) -> point % 2 == 0)
                .thenComparing(point -> place[point / 2]));
    for (int point = 0; point < before.length; point++) {
      if (before[point] == 0) {
        free.add(point);
      }
    }
    ImmutableList.Builder<Integer> extension = ImmutableList.builder();
    while (!free.isEmpty()) {
      int point = free.remove();
      if (point % 2 == 0) {
        extension.add(point / 2);
      }
      for (int other : next.get(point)) {
        if (--before[other] == 0) {
          free.add(other);
        }
      }
    }
    return extension.build();
  }
}
