package org.timeline4j.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.timeline4j.time.TimeInterval;

/**
 * Positions by topic and time, so that what happened about a day is found without looking at all
 * that happened to a topic in other years.
 *
 * <p>What lasts about as long stands on one shelf, by the day on which it begins: to meet an
 * interval it begins before the end of that, and not longer before its start than it can last.
 */
final class ByTopic {

  /** Up to how many days what stands on each shelf lasts: a month, a year, a decade, any time. */
  private static final List<Long> DAYS = List.of(32L, 367L, 3_660L, Long.MAX_VALUE / 2);

  private record Shelf(String topic, long days) {}

  private final Map<Shelf, NavigableMap<Long, List<Integer>>> shelves = new HashMap<>();

  /** Adds a position under the topic and the bounds. */
  void put(String topic, TimeInterval bounds, int position) {
    long first = first(bounds);
    for (long days : DAYS) {
      if (last(bounds) - first <= days) {
        shelves
            .computeIfAbsent(new Shelf(topic, days), k -> new TreeMap<>())
            .computeIfAbsent(first, k -> new ArrayList<>(1))
            .add(position);
        return;
      }
    }
  }

  /**
   * Returns all positions under any of the topics whose bounds meet the interval, and perhaps some
   * that lie near it.
   */
  Set<Integer> meeting(Set<String> topics, TimeInterval interval) {
    Set<Integer> found = new HashSet<>();
    for (String topic : topics) {
      for (long days : DAYS) {
        NavigableMap<Long, List<Integer>> shelf = shelves.get(new Shelf(topic, days));
        if (shelf != null) {
          shelf
              .subMap(first(interval) - days, true, last(interval), true)
              .values()
              .forEach(found::addAll);
        }
      }
    }
    return found;
  }

  private static long first(TimeInterval interval) {
    return interval.start().toLocalDate().toEpochDay();
  }

  private static long last(TimeInterval interval) {
    return interval.end().toLocalDate().toEpochDay();
  }
}
