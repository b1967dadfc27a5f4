package org.timeline4j.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The calendar cut into units of one granularity: each moment lies in exactly one unit. */
final class Units {
  private static final int[] MONTHS = {3, 3, 6, 12, 120, 1200, 12000};

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
      default -> moment.plusMonths(n * MONTHS[unit.ordinal() - Granularity.SEASON.ordinal()]);
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

  private static LocalDateTime start(LocalDateTime moment, Granularity unit) {
    LocalDate day = moment.toLocalDate();
    return switch (unit) {
      case SECOND -> moment.truncatedTo(ChronoUnit.SECONDS);
      case MINUTE -> moment.truncatedTo(ChronoUnit.MINUTES);
      case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
      case PART_OF_DAY, DAY -> day.atStartOfDay();
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay();
      case WEEKEND ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5).atStartOfDay();
      case SEASON -> month(day, Math.floorDiv(day.getMonthValue(), 3) * 3);
      case MONTH -> month(day, day.getMonthValue());
      case QUARTER -> month(day, (day.getMonthValue() - 1) / 3 * 3 + 1);
      case HALF -> month(day, (day.getMonthValue() - 1) / 6 * 6 + 1);
      case YEAR -> year(day.getYear());
      case DECADE -> year(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY -> year(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1);
      case MILLENNIUM -> year(Math.floorDiv(day.getYear() - 1, 1000) * 1000 + 1);
    };
  }

  /** Month 0 is the December of the year before, where a winter begins. */
  private static LocalDateTime month(LocalDate day, int month) {
    return LocalDate.of(day.getYear(), 1, 1).plusMonths(month - 1L).atStartOfDay();
  }

  private static LocalDateTime year(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay();
  }
}
