package org.timeline4j.render;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/**
 * A date as iCalendar writes it.
 *
 * @param day whether it is made of whole days, not of a moment
 * @param start the first day or the moment
 * @param end the day after the last one; empty for a moment and where the end is open
 */
record ICalendarTime(boolean day, String start, Optional<String> end) {
  private static final Pattern OFFSET = Pattern.compile("T.*?(Z|[+-]\\d{2}(?::?\\d{2})?)$");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  /**
   * Returns the date; empty if the format cannot hold it: its beginning is open, a year has not
   * four digits, or it is told more coarsely than the limit and so would fill days on which nothing
   * may have happened.
   */
  static Optional<ICalendarTime> of(Edtf date, Granularity coarsest) {
    TimeInterval bounds = date.bounds();
    boolean lasting = date.kind() == Edtf.Kind.INTERVAL || date.kind() == Edtf.Kind.ALL_OF;
    boolean isFine =
        lasting
            ? date.parts().stream().allMatch(end -> isWithin(end.bounds(), coarsest))
            : isWithin(bounds, coarsest);
    boolean hasYears = isFourDigits(bounds.firstDay()) && isFourDigits(bounds.lastDay());
    if (!bounds.hasStart() || !isFine || !hasYears) {
      return Optional.empty();
    }
    boolean isMoment =
        date.granularity().map(unit -> unit.isFinerThan(Granularity.DAY)).orElse(false);
    return Optional.of(isMoment ? moment(date) : days(bounds));
  }

  /** Returns the moment in UTC: {@code 20240314T083000Z}. */
  static String utc(LocalDateTime moment) {
    return MOMENT.format(moment) + "Z";
  }

  private static ICalendarTime days(TimeInterval bounds) {
    Optional<String> end = bounds.lastDay().map(last -> DAY.format(last.plusDays(1)));
    return new ICalendarTime(true, DAY.format(bounds.start()), end);
  }

  /** Without an offset the moment is that of the clocks where it is read, as the text has it. */
  private static ICalendarTime moment(Edtf date) {
    LocalDateTime local = date.bounds().start();
    Matcher offset = OFFSET.matcher(date.text());
    String written =
        offset.find()
            ? utc(local.minusSeconds(ZoneOffset.of(offset.group(1)).getTotalSeconds()))
            : MOMENT.format(local);
    return new ICalendarTime(false, written, Optional.empty());
  }

  private static boolean isWithin(TimeInterval bounds, Granularity coarsest) {
    return bounds.hasStart()
        && bounds.hasEnd()
        && ChronoUnit.DAYS.between(bounds.start(), bounds.end()) <= days(coarsest);
  }

  /** Returns the length of the longest unit, in days. */
  private static long days(Granularity unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, PART_OF_DAY, DAY -> 1;
      case WEEKEND -> 2;
      case WEEK -> 7;
      case MONTH -> 31;
      case SEASON, QUARTER -> 92;
      case HALF -> 184;
      case YEAR -> 366;
      case DECADE -> 3_653;
      case CENTURY -> 36_525;
      case MILLENNIUM -> 365_243;
    };
  }

  private static boolean isFourDigits(Optional<LocalDate> day) {
    // The day after the last one must have four digits too.
    return day.map(d -> d.getYear() >= 1 && d.plusDays(1).getYear() <= 9999).orElse(true);
  }
}
