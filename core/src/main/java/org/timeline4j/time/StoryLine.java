package org.timeline4j.time;

import java.util.Optional;

/**
 * Places what recurs on the line of a narrative: "In 1941 the army took the town. On June 3 it
 * left."
 */
final class StoryLine {
  private StoryLine() {}

  /**
   * Returns the one that is meant in a story that has reached t; empty if t is too coarse to tell.
   *
   * <p>Law: of a year, its own; otherwise the one of the same cycle unless that lies before t, then
   * the nearer of it and the next, since stories go on. What is told in the anterior past is the
   * last one that begins before t.
   */
  static Optional<TimeInterval> find(Recurring recurring, TimeInterval t, Direction direction) {
    Optional<TimeInterval> same = in(recurring, t, 0);
    if (isWholeCycle(recurring, t)) {
      return same;
    }
    if (!isWithinCycle(recurring, t) || same.isEmpty()) {
      return isWithinCycle(recurring, t) ? in(recurring, t, 1) : Optional.empty();
    }
    TimeInterval one = same.get();
    boolean before = !one.end().isAfter(t.start());
    if (direction.isAnterior()) {
      return before || one.encloses(t) ? same : in(recurring, t, -1);
    }
    return before && isNearer(in(recurring, t, 1), one, t) ? in(recurring, t, 1) : same;
  }

  private static boolean isNearer(Optional<TimeInterval> next, TimeInterval one, TimeInterval t) {
    return next.isPresent()
        && java.time.Duration.between(t.end(), next.get().start())
                .compareTo(java.time.Duration.between(one.end(), t.start()))
            < 0;
  }

  private static Optional<TimeInterval> in(Recurring recurring, TimeInterval t, int cycles) {
    return recurring.in(Units.shifted(t.start(), cycles, recurring.cycle()));
  }

  private static boolean isWholeCycle(Recurring recurring, TimeInterval t) {
    return Units.containing(t.start(), recurring.cycle()).equals(t);
  }

  private static boolean isWithinCycle(Recurring recurring, TimeInterval t) {
    return Units.containing(t.start(), recurring.cycle()).encloses(t);
  }
}
