package org.timeline4j.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The calendar cut into units of one granularity: each moment lies in exactly one unit. */
final class Units {
  private static final int MONDAY_TO_SATURDAY = 5;

  private Units() {}

  /** Returns the unit that holds the moment. */
  static TimeInterval containing(LocalDateTime moment, Granularity unit) {
    LocalDateTime start = start(moment, unit);
    return new TimeInterval(start, plus(start, 1, unit));
  }

  /** Returns the unit that lies n units after the one that holds the moment. */
  static TimeInterval shifted(LocalDateTime moment, long n, Granularity unit) {
    LocalDateTime start = plus(start(moment, unit), n, unit);
    return new TimeInterval(start, plus(start, 1, unit));
  }

  /** Returns the moment n units later; a day that the month lacks becomes its last day. */
  static LocalDateTime plus(LocalDateTime moment, long n, Granularity unit) {
    return switch (unit) {
      case SECOND -> moment.plusSeconds(n);
      case MINUTE -> moment.plusMinutes(n);
      case HOUR -> moment.plusHours(n);
      case PART_OF_DAY, DAY -> moment.plusDays(n);
      case WEEKEND, WEEK ->
          unit == Granularity.WEEKEND && moment.getDayOfWeek() == DayOfWeek.SATURDAY && n == 1
              ? moment.plusDays(2)
              : moment.plusWeeks(n);
      case MONTH -> moment.plusMonths(n);
      case SEASON, QUARTER -> moment.plusMonths(3 * n);
      case HALF -> moment.plusMonths(6 * n);
      case YEAR -> moment.plusYears(n);
      case DECADE -> moment.plusYears(10 * n);
      case CENTURY -> moment.plusYears(100 * n);
      case MILLENNIUM -> moment.plusYears(1000 * n);
    };
  }

  /** Returns the unit that the interval is exactly; empty if it is none. */
  static Optional<Granularity> exactly(TimeInterval interval) {
    for (Granularity unit : Granularity.values()) {
      if (interval.hasStart()
          && interval.hasEnd()
          && unit.compareTo(Granularity.DAY) >= 0
          && containing(interval.start(), unit).equals(interval)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /**
   * A weekend that a weekday asks for is the one of its week; a part of a day counts as its day.
   */
  private static LocalDateTime start(LocalDateTime moment, Granularity unit) {
    return switch (unit) {
      case PART_OF_DAY -> moment.toLocalDate().atStartOfDay();
      case WEEKEND ->
          moment
              .toLocalDate()
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .plusDays(MONDAY_TO_SATURDAY)
              .atStartOfDay();
      default -> unit.unitAround(moment).orElseThrow().start();
    };
  }
}
