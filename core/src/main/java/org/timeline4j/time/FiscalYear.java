package org.timeline4j.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Objects;

/**
 * Twelve months that a company or a state reckons its accounts by. Immutable.
 *
 * <p>Law: a fiscal year, half or quarter is the calendar year, half or quarter of the same name,
 * {@link #monthsLate()} months later.
 *
 * @param start the month on whose first day it begins
 * @param namedBy which calendar year it is named after
 */
public record FiscalYear(Month start, NamedBy namedBy) {

  /** Which calendar year a fiscal year is named after. */
  public enum NamedBy {
    /** The one in which it ends: fiscal 2008 of the United States began in October 2007. */
    END,
    /** The one in which it begins: fiscal 2008 of Japan began in April 2008. */
    START
  }

  /** Checks that nothing is null. */
  public FiscalYear {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(namedBy, "namedBy");
  }

  /** Returns the fiscal year that begins with the month and is named by the year of its end. */
  public static FiscalYear from(Month start) {
    return new FiscalYear(start, NamedBy.END);
  }

  /** Returns the same twelve months, named by the year of their beginning. */
  public FiscalYear namedByStart() {
    return new FiscalYear(start, NamedBy.START);
  }

  /**
   * Returns by how many months it begins after the calendar year of its name; negative if before.
   */
  public int monthsLate() {
    boolean isCalendarYear = start == Month.JANUARY;
    return start.getValue() - (namedBy == NamedBy.START || isCalendarYear ? 1 : 13);
  }

  /** Returns the time of the calendar that has the place of the given one in the fiscal year. */
  TimeInterval toCalendar(TimeInterval t) {
    return moved(t, -monthsLate());
  }

  /** Returns the time of the fiscal year that has the place of the given one in the calendar. */
  TimeInterval fromCalendar(TimeInterval t) {
    return moved(t, monthsLate());
  }

  private static TimeInterval moved(TimeInterval t, int months) {
    LocalDateTime start = t.hasStart() ? t.start().plusMonths(months) : t.start();
    LocalDateTime end = t.hasEnd() ? t.end().plusMonths(months) : t.end();
    // The 30th and the 31st of a month are one day of a shorter one.
    return new TimeInterval(
        start, start.isBefore(end) ? end : start.plus(Duration.between(t.start(), t.end())));
  }
}
