package org.timeline4j.time;

import static org.timeline4j.time.EdtfDates.padded;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;

/** The value attribute of TIMEX3 (TimeML 1.2.1), which extends ISO 8601. */
final class Timex3 {
  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  private Timex3() {}

  /** Returns the value of the calendar unit that begins at the given moment. */
  static String value(LocalDateTime start, Granularity unit) {
    LocalDate day = start.toLocalDate();
    int month = day.getMonthValue();
    return switch (unit) {
      case SECOND -> minute(start) + ":" + padded(start.getSecond(), 2);
      case MINUTE -> minute(start);
      case HOUR -> hour(start);
      case PART_OF_DAY, DAY -> day(day);
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> year(day.getYear()) + "-" + padded(month, 2);
      case SEASON -> year(day.getYear()) + "-" + SEASONS[month % 12 / 3];
      case QUARTER -> year(day.getYear()) + "-Q" + ((month - 1) / 3 + 1);
      case HALF -> year(day.getYear()) + "-H" + ((month - 1) / 6 + 1);
      case YEAR -> year(day.getYear());
      case DECADE -> cut(day.getYear(), 10, 3);
      case CENTURY -> cut(day.getYear(), 100, 2);
      case MILLENNIUM -> cut(day.getYear(), 1000, 1);
    };
  }

  /** Returns the value of a unit of which nothing is known. */
  static String unknown(Granularity unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
      case PART_OF_DAY, DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case SEASON -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }

  /** Returns the value of a unit of which nothing is known but that it lies in t. */
  static String unknownIn(TimeInterval t, Granularity unit) {
    LocalDate first = t.start().toLocalDate();
    LocalDate last = t.end().minusNanos(1).toLocalDate();
    String unknown = unknown(unit);
    if (first.getYear() != last.getYear() || unit.compareTo(Granularity.YEAR) >= 0) {
      return unknown;
    }
    boolean month = unknown.startsWith("XXXX-XX-XX") && first.getMonth() == last.getMonth();
    String known = value(t.start(), month ? Granularity.MONTH : Granularity.YEAR);
    return known + unknown.substring(month ? "XXXX-XX".length() : "XXXX".length());
  }

  /**
   * Returns the designator of a unit in a duration, such as {@code Y}; of time units without the
   * {@code T}.
   */
  static String designator(Granularity unit) {
    return switch (unit) {
      case SECOND -> "S";
      case MINUTE, MONTH -> "M";
      case HOUR -> "H";
      case PART_OF_DAY, DAY -> "D";
      case WEEKEND -> "WE";
      case WEEK -> "W";
      case SEASON, QUARTER -> "Q";
      case HALF -> "H";
      case YEAR -> "Y";
      case DECADE -> "DE";
      case CENTURY -> "CE";
      case MILLENNIUM -> "ML";
    };
  }

  private static String minute(LocalDateTime moment) {
    return hour(moment) + ":" + padded(moment.getMinute(), 2);
  }

  private static String hour(LocalDateTime moment) {
    return day(moment.toLocalDate()) + "T" + padded(moment.getHour(), 2);
  }

  private static String day(LocalDate day) {
    return year(day.getYear())
        + "-"
        + padded(day.getMonthValue(), 2)
        + "-"
        + padded(day.getDayOfMonth(), 2);
  }

  private static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private static String year(int year) {
    return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
  }

  /** Leaves out the last digits of a year: "the third century BC" is BC02, as its years are. */
  private static String cut(int year, int count, int width) {
    return year > 0 ? padded(year / count, width) : "BC" + padded(-year / count, width);
  }
}
