package org.timeline4j.time;

import java.time.Duration;
import java.util.Optional;

/**
 * Places what recurs on the line of a narrative: "In 1941 the army took the town. On June 3 it
 * left."
 */
final class StoryLine {
  /** Of what is told of a winter, some may lie so many days before it. */
  private static final int BEFORE_WINTER = 30;

  private StoryLine() {}

  /**
   * Returns the one that is meant in a story that has reached t; empty if t is too coarse to tell.
   *
   * <p>Law: the one that holds t; of a year, its own; from a winter, which two years share, the
   * first that begins after its start or less than a month before, as the season of a year may;
   * otherwise the one of the same cycle unless that lies before t, then the nearer of it and the
   * next, since stories go on; of weekdays always the next. What lies ahead is not before t; what
   * is told in the anterior past is the last one that begins before it, or lies in it.
   */
  static Optional<TimeInterval> find(Recurring recurring, TimeInterval t, Direction direction) {
    Optional<TimeInterval> holding = in(recurring, t, -1).filter(one -> one.encloses(t));
    if (holding.isPresent()) {
      return holding;
    }
    Optional<TimeInterval> same = in(recurring, t, 0);
    if (isWholeCycle(recurring, t)) {
      return same;
    }
    if (!isWithinCycle(recurring, t)) {
      return isShorter(recurring, t) ? following(recurring, t) : Optional.empty();
    }
    if (same.isEmpty()) {
      return in(recurring, t, 1);
    }
    TimeInterval one = same.get();
    boolean before = !one.end().isAfter(t.start());
    if (direction.isAnterior()) {
      return before || one.encloses(t) || t.encloses(one) ? same : in(recurring, t, -1);
    }
    if (direction.isAhead()) {
      return before ? in(recurring, t, 1) : same;
    }
    return before && isNext(in(recurring, t, 1), one, t, recurring) ? in(recurring, t, 1) : same;
  }

  private static Optional<TimeInterval> following(Recurring recurring, TimeInterval t) {
    return in(recurring, t, 0)
        .filter(one -> !one.start().isBefore(t.start().minusDays(BEFORE_WINTER)))
        .or(() -> in(recurring, t, 1));
  }

  private static boolean isNext(
      Optional<TimeInterval> next, TimeInterval one, TimeInterval t, Recurring recurring) {
    return next.isPresent()
        && (recurring.cycle() == Granularity.WEEK
            || Duration.between(t.end(), next.get().start())
                    .compareTo(Duration.between(one.end(), t.start()))
                < 0);
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

  /** Of months a winter, of weeks nothing: a weekday of a month is not told. */
  private static boolean isShorter(Recurring recurring, TimeInterval t) {
    return t.hasEnd()
        && recurring.cycle() == Granularity.YEAR
        && !t.end().isAfter(Units.plus(t.start(), 1, Granularity.YEAR));
  }
}
