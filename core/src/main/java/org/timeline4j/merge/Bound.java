package org.timeline4j.merge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * A bound of a moment: at it, or so many strict steps after or before it. A moment that is later
 * than another which is later than noon is at least two steps after noon.
 *
 * @param moment {@link LocalDateTime#MIN} and {@link LocalDateTime#MAX} are no bounds
 * @param steps positive after, negative before
 */
record Bound(LocalDateTime moment, int steps) implements Comparable<Bound> {
  static final Bound NO_LOWER = new Bound(LocalDateTime.MIN, 0);
  static final Bound NO_UPPER = new Bound(LocalDateTime.MAX, 0);

  private static final Comparator<Bound> ORDER =
      Comparator.comparing(Bound::moment).thenComparingInt(Bound::steps);

  boolean isLower() {
    return !moment.equals(LocalDateTime.MIN);
  }

  boolean isUpper() {
    return !moment.equals(LocalDateTime.MAX);
  }

  /** Returns the bound of what is later by that many steps. */
  Bound later(int more) {
    return isLower() ? new Bound(moment, steps + more) : this;
  }

  /** Returns the bound of what is earlier by that many steps. */
  Bound earlier(int more) {
    return isUpper() ? new Bound(moment, steps - more) : this;
  }

  /** Returns the day of a lower bound; empty if there is none. */
  Optional<LocalDate> firstDay() {
    return isLower() ? Optional.of(moment.toLocalDate()) : Optional.empty();
  }

  /** Returns the last day before an upper bound; empty if there is none. */
  Optional<LocalDate> lastDay() {
    return isUpper() ? Optional.of(moment.minusNanos(1).toLocalDate()) : Optional.empty();
  }

  @Override
  public int compareTo(Bound other) {
    return ORDER.compare(this, other);
  }
}
