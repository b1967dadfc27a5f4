package org.timeline4j.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How fine a time is told, from the finest to the coarsest. */
public enum Granularity {
  /** A second of the clock. */
  SECOND,
  /** A minute of the clock. */
  MINUTE,
  /** An hour of the clock. */
  HOUR,
  /** Morning, afternoon, evening, night. */
  PART_OF_DAY,
  /** A calendar day. */
  DAY,
  /** Saturday and Sunday. */
  WEEKEND,
  /** A week, from Monday (ISO 8601). */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** A season of the year. */
  SEASON,
  /** A quarter of a year. */
  QUARTER,
  /** A half of a year. */
  HALF,
  /** A calendar year. */
  YEAR,
  /** Ten years, from one that ends in 0. */
  DECADE,
  /** A hundred years. */
  CENTURY,
  /** A thousand years. */
  MILLENNIUM;

  /** Tells whether this is finer than the other; no granularity is finer than itself. */
  public boolean isFinerThan(Granularity other) {
    return compareTo(other) < 0;
  }

  /**
   * Returns the calendar unit that holds the moment: weeks from Monday, meteorological seasons of
   * the northern hemisphere, decades from a year that ends in 0, centuries and millennia from one
   * that ends in 00 and 000. Empty for a weekend on a weekday, and for parts of a day, whose bounds
   * no calendar fixes.
   *
   * @throws java.time.DateTimeException if the unit reaches beyond what {@link LocalDateTime} can
   *     hold
   */
  public Optional<TimeInterval> unitAround(LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    int month = day.getMonthValue();
    return switch (this) {
      case SECOND -> clockUnit(moment, ChronoUnit.SECONDS);
      case MINUTE -> clockUnit(moment, ChronoUnit.MINUTES);
      case HOUR -> clockUnit(moment, ChronoUnit.HOURS);
      case PART_OF_DAY -> Optional.empty();
      case DAY -> Optional.of(TimeInterval.ofDay(day));
      case WEEKEND -> weekendAround(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Optional.of(TimeInterval.ofDays(monday, monday.plusDays(6)));
      }
      case MONTH -> months(day, 1);
      case SEASON -> months(day.minusMonths(month % 3), 3);
      case QUARTER -> months(day.minusMonths((month - 1) % 3), 3);
      case HALF -> months(day.minusMonths((month - 1) % 6), 6);
      case YEAR -> years(day, 1);
      case DECADE -> years(day, 10);
      case CENTURY -> years(day, 100);
      case MILLENNIUM -> years(day, 1000);
    };
  }

  private static Optional<TimeInterval> clockUnit(LocalDateTime moment, ChronoUnit unit) {
    LocalDateTime start = moment.truncatedTo(unit);
    return Optional.of(new TimeInterval(start, start.plus(1, unit)));
  }

  private static Optional<TimeInterval> weekendAround(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate saturday = sunday.minusDays(1);
    return day.isBefore(saturday)
        ? Optional.empty()
        : Optional.of(TimeInterval.ofDays(saturday, sunday));
  }

  private static Optional<TimeInterval> months(LocalDate firstMonth, int count) {
    LocalDate first = firstMonth.withDayOfMonth(1);
    return Optional.of(TimeInterval.ofDays(first, first.plusMonths(count).minusDays(1)));
  }

  private static Optional<TimeInterval> years(LocalDate day, int count) {
    int year = Math.floorDiv(day.getYear(), count) * count;
    return months(LocalDate.of(year, 1, 1), 12 * count);
  }
}
