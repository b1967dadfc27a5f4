package org.timeline4j.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The value attribute of TIMEX3 (TimeML 1.2.1), which extends ISO 8601. */
final class Timex3 {
  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  private Timex3() {}

  /** Returns the value of the calendar unit that begins at the given moment. */
  static String value(LocalDateTime start, Granularity unit) {
    LocalDate day = start.toLocalDate();
    int month = day.getMonthValue();
    return switch (unit) {
      case SECOND ->
          format(
              "%sT%02d:%02d:%02d", day(day), start.getHour(), start.getMinute(), start.getSecond());
      case MINUTE -> format("%sT%02d:%02d", day(day), start.getHour(), start.getMinute());
      case HOUR -> format("%sT%02d", day(day), start.getHour());
      case PART_OF_DAY, DAY -> day(day);
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> year(day.getYear()) + format("-%02d", month);
      case SEASON -> year(day.getYear()) + "-" + SEASONS[month % 12 / 3];
      case QUARTER -> year(day.getYear()) + "-Q" + ((month - 1) / 3 + 1);
      case HALF -> year(day.getYear()) + "-H" + ((month - 1) / 6 + 1);
      case YEAR -> year(day.getYear());
      case DECADE -> cut(day.getYear(), 10, "%03d");
      case CENTURY -> cut(day.getYear(), 100, "%02d");
      case MILLENNIUM -> cut(day.getYear(), 1000, "%d");
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

  private static String day(LocalDate day) {
    return year(day.getYear()) + format("-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  private static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + format("-W%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String year(int year) {
    return year > 0 ? format("%04d", year) : format("BC%04d", 1 - year);
  }

  /** Leaves out the last digits of a year: "the third century BC" is BC02, as its years are. */
  private static String cut(int year, int count, String pattern) {
    return year > 0 ? format(pattern, year / count) : "BC" + format(pattern, -year / count);
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
