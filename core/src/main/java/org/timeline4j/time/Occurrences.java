package org.timeline4j.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the one that is meant of what recurs. */
final class Occurrences {
  /** Leap days come once in eight years at worst (1896, 1904). */
  private static final int CYCLES = 8;

  /** How many times farther away a date on the right side may be than one on the wrong side. */
  private static final double AGAINST_TENSE = 6;

  /** The cycles that are counted: the weeks of a month, with one on each side. */
  private static final int MOST = 7;

  private static final double NEVER = 1e9;
  private static final double AGAINST_HABIT = 1.5;

  private Occurrences() {}

  /** Returns the one that is meant; empty if there is none near. */
  static Optional<TimeInterval> find(
      Recurring recurring, RelativeTime.Which which, TimeInterval t, Direction direction) {
    List<TimeInterval> all = around(recurring, t);
    return switch (which) {
      case THIS -> recurring.in(Units.containing(t.start(), recurring.cycle()));
      case SAME -> StoryLine.find(recurring, t, direction);
      case LAST -> last(all, t);
      case NEXT -> all.stream().filter(one -> !one.start().isBefore(t.end())).findFirst();
      case NEAREST -> nearest(recurring, all, t, direction);
    };
  }

  /**
   * Returns the n-th that begins in t, from the end where n is negative; empty if there are not so
   * many.
   */
  static Optional<TimeInterval> nth(Recurring recurring, int n, TimeInterval t) {
    List<TimeInterval> all = new ArrayList<>();
    long cycle = n > 0 ? 0 : 1 - MOST;
    LocalDateTime from = n > 0 ? t.start() : t.end().minusNanos(1);
    for (long i = 0; i < MOST; i++) {
      recurring
          .in(Units.shifted(from, cycle + i, recurring.cycle()))
          .filter(one -> t.contains(one.start()))
          .ifPresent(all::add);
    }
    int index = n > 0 ? n - 1 : all.size() + n;
    return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  private static Optional<TimeInterval> last(List<TimeInterval> all, TimeInterval t) {
    return all.stream()
        .filter(one -> !one.end().isAfter(t.start()))
        .reduce((earlier, later) -> later);
  }

  private static Optional<TimeInterval> nearest(
      Recurring recurring, List<TimeInterval> all, TimeInterval t, Direction direction) {
    if (recurring.cycle() == Granularity.WEEK) {
      return direction.isAhead() || (direction == Direction.UNKNOWN && isNextDay(recurring, t))
          ? all.stream().filter(one -> one.end().isAfter(t.start())).findFirst()
          : all.stream()
              .filter(one -> one.start().isBefore(t.end()))
              .reduce((earlier, later) -> later);
    }
    TimeInterval best = null;
    for (TimeInterval one : all) {
      if (best == null || distance(one, t, direction) < distance(best, t, direction)) {
        best = one;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Nobody says "on Friday" of the Friday six days ago: on a Thursday it is the day to come. */
  private static boolean isNextDay(Recurring recurring, TimeInterval t) {
    return recurring
        .in(Units.containing(t.end(), recurring.cycle()))
        .filter(one -> one.start().equals(t.end()))
        .isPresent();
  }

  /** Returns how far a time is, dearer on the side where it is not looked for. */
  private static double distance(TimeInterval one, TimeInterval t, Direction direction) {
    if (one.isConnected(t)) {
      return 0;
    }
    boolean later = one.start().isAfter(t.start());
    double days =
        later
            ? Duration.between(t.end(), one.start()).toDays() + 1.0
            : Duration.between(one.end(), t.start()).toDays() + 1.0;
    return switch (direction) {
      case PAST, ANTERIOR -> later ? days * AGAINST_TENSE : days;
      case FUTURE -> later ? days : days * AGAINST_TENSE;
      case ONLY_PAST, ONLY_ANTERIOR -> later ? days * against(one, days) : days;
      case ONLY_FUTURE -> later ? days : days * against(one, days);
      case UNKNOWN -> later ? days * AGAINST_HABIT : days;
    };
  }

  /**
   * A day may be one off: it is tomorrow where the text was written, or it appeared the day after.
   */
  private static double against(TimeInterval one, double days) {
    return days <= 1 && Duration.between(one.start(), one.end()).toDays() <= 1
        ? AGAINST_TENSE
        : NEVER;
  }

  private static List<TimeInterval> around(Recurring recurring, TimeInterval t) {
    List<TimeInterval> all = new ArrayList<>();
    for (int n = -CYCLES; n <= CYCLES; n++) {
      all.addAll(recurring.allIn(Units.shifted(t.start(), n, recurring.cycle())));
    }
    return all;
  }
}
