package org.timeline4j.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses the one that is meant of what recurs. */
final class Occurrences {
  /** Leap days come once in eight years at worst (1896, 1904). */
  private static final int CYCLES = 8;

  /** What comes so many cycles before or after t surely lies on that side of it. */
  private static final int NEAR = 2;

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
    return switch (which) {
      case THIS -> recurring.in(Units.containing(t.start(), recurring.cycle()));
      case SAME -> StoryLine.find(recurring, t, direction);
      case LAST -> last(recurring, t);
      case NEXT -> first(recurring, t, one -> !one.start().isBefore(t.end()));
      case NEAREST -> nearest(recurring, t, direction);
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

  /** Returns the last one that is over when t begins: looked for from t backwards. */
  private static Optional<TimeInterval> last(Recurring recurring, TimeInterval t) {
    for (int n = NEAR; n >= -CYCLES; n--) {
      List<TimeInterval> all = allIn(recurring, t, n);
      for (int i = all.size() - 1; i >= 0; i--) {
        if (!all.get(i).end().isAfter(t.start())) {
          return Optional.of(all.get(i));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the first one for which it holds, which it does for none that is over before t. */
  private static Optional<TimeInterval> first(
      Recurring recurring, TimeInterval t, Predicate<TimeInterval> holds) {
    for (int n = -NEAR; n <= CYCLES; n++) {
      for (TimeInterval one : allIn(recurring, t, n)) {
        if (holds.test(one)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeInterval> nearest(
      Recurring recurring, TimeInterval t, Direction direction) {
    if (recurring.cycle() == Granularity.WEEK) {
      return direction.isAhead() || (direction == Direction.UNKNOWN && isNextDay(recurring, t))
          ? first(recurring, t, one -> one.end().isAfter(t.start()))
          : lastBegun(recurring, t);
    }
    Optional<TimeInterval> over = last(recurring, t);
    Optional<TimeInterval> next = first(recurring, t, one -> one.end().isAfter(t.start()));
    if (over.isEmpty() || next.isEmpty()) {
      return over.or(() -> next);
    }
    return distance(next.get(), t, direction) < distance(over.get(), t, direction) ? next : over;
  }

  /** Returns the last one that begins before t ends. */
  private static Optional<TimeInterval> lastBegun(Recurring recurring, TimeInterval t) {
    TimeInterval last = null;
    for (int n = -NEAR; n <= CYCLES; n++) {
      for (TimeInterval one : allIn(recurring, t, n)) {
        if (!one.start().isBefore(t.end())) {
          return Optional.ofNullable(last);
        }
        last = one;
      }
    }
    return Optional.ofNullable(last);
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

  /** Returns those of the cycle that lies n cycles after the one in which t begins. */
  private static List<TimeInterval> allIn(Recurring recurring, TimeInterval t, int n) {
    return recurring.allIn(Units.shifted(t.start(), n, recurring.cycle()));
  }
}
