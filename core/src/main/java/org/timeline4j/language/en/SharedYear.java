package org.timeline4j.language.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.Weekdayed;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeInterval;

/**
 * The ends of a range that leaves a year or week out: in "from November to March 2021" the first
 * has its year from the last, in "from May to September" the last follows the first.
 */
final class SharedYear {
  private static final TimeInterval LEAP_YEAR =
      TimeInterval.ofDays(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31));

  private SharedYear() {}

  /** Returns the first end, in the year of the last if that has one and it has none. */
  static TimeExpression first(TimeExpression first, TimeExpression last) {
    if (first instanceof Modified modified) {
      return new Modified(first(modified.expression(), last), modified.modifier());
    }
    if (first instanceof Weekdayed day) {
      return new Weekdayed(day.weekday(), first(day.day(), last));
    }
    TimeExpression end = bare(last);
    return first instanceof Occurrence start
            && isOpen(first)
            && isYearly(start.recurring())
            && end instanceof Within within
            && isYearly(within.recurring())
        ? inYear(start.recurring(), within)
        : first;
  }

  /** Returns the last end, which follows the first if neither has a year. */
  static TimeExpression last(TimeExpression first, TimeExpression last) {
    if (last instanceof Modified modified) {
      return new Modified(last(first, modified.expression()), modified.modifier());
    }
    if (last instanceof Weekdayed day) {
      return new Weekdayed(day.weekday(), last(first, day.day()));
    }
    TimeExpression anchor = bare(first);
    return anchor instanceof Occurrence start
            && last instanceof Occurrence end
            && isOpen(end)
            && start.recurring().cycle() == end.recurring().cycle()
        ? new Occurrence(end.recurring(), Which.NEXT, start)
        : last;
  }

  /**
   * Returns the range as its clause sees it: where both ends are past, the last one is the nearest
   * and the first comes before it, so that neither lies ahead.
   */
  static TimeReading seenFrom(TimeReading reading, Direction direction) {
    if (!reading.range() || !direction.isPast() || reading.items().size() != 2) {
      return reading;
    }
    TimeReading.Item first = reading.items().get(0);
    TimeReading.Item last = reading.items().get(1);
    return isOpen(first.expression())
            && first.expression() instanceof Occurrence start
            && last.expression() instanceof Occurrence end
            && end.equals(new Occurrence(end.recurring(), Which.NEXT, start))
        ? before(first, last, start.recurring(), Times.nearest(end.recurring()))
        : reading;
  }

  private static TimeReading before(
      TimeReading.Item first, TimeReading.Item last, Recurring start, TimeExpression end) {
    return TimeReading.range(
        new TimeReading.Item(first.first(), first.end(), new Occurrence(start, Which.LAST, end)),
        new TimeReading.Item(last.first(), last.end(), end));
  }

  private static TimeExpression inYear(Recurring first, Within last) {
    boolean yearBefore = start(first).isAfter(start(last.recurring()));
    return new Within(
        first, yearBefore ? new Shifted(last.period(), -1, Granularity.YEAR) : last.period());
  }

  private static LocalDateTime start(Recurring recurring) {
    return recurring.in(LEAP_YEAR).orElse(LEAP_YEAR).start();
  }

  private static TimeExpression bare(TimeExpression expression) {
    return expression instanceof Modified modified
        ? bare(modified.expression())
        : expression instanceof Weekdayed day ? bare(day.day()) : expression;
  }

  private static boolean isYearly(Recurring recurring) {
    return recurring.cycle() == Granularity.YEAR;
  }

  private static boolean isOpen(TimeExpression expression) {
    return expression instanceof Occurrence occurrence
        && occurrence.which() == Which.NEAREST
        && occurrence.anchor().equals(Times.PUBLISHED);
  }
}
