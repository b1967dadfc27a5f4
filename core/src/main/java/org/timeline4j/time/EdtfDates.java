package org.timeline4j.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** The single dates of EDTF, and how they are written. */
final class EdtfDates {

  private static final int LAST_FOUR_DIGIT_YEAR = 9999;

  /**
   * The year after it must still be within what {@link LocalDateTime} can hold, with the open sides
   * left free.
   */
  static final int LAST_YEAR = 999_999_997;

  private EdtfDates() {}

  static Edtf year(int year) {
    checkArgument(Math.abs(year) <= LAST_YEAR, "year out of range: %s", year);
    String text = isFourDigits(year) ? fourDigits(year) : "Y" + year;
    return Edtf.date(text, months(YearMonth.of(year, 1), 12), Optional.of(Granularity.YEAR));
  }

  static Edtf month(YearMonth month) {
    Objects.requireNonNull(month, "month");
    return Edtf.date(monthText(month), months(month, 1), Optional.of(Granularity.MONTH));
  }

  static Edtf day(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return Edtf.date(dayText(day), TimeInterval.ofDay(day), Optional.of(Granularity.DAY));
  }

  /** Returns a moment; {@code offset} is written after it. */
  static Edtf second(LocalDateTime moment, String offset) {
    Objects.requireNonNull(moment, "moment");
    LocalDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
    String time =
        "T%s:%s:%s"
            .formatted(
                padded(second.getHour(), 2),
                padded(second.getMinute(), 2),
                padded(second.getSecond(), 2));
    return Edtf.date(
        dayText(second.toLocalDate()) + time + offset,
        new TimeInterval(second, second.plusSeconds(1)),
        Optional.of(Granularity.SECOND));
  }

  /** Returns the decade, century or millennium that holds a year of 0 to 9999. */
  static Edtf masked(int year, Granularity granularity) {
    checkArgument(year >= 0 && year <= LAST_FOUR_DIGIT_YEAR, "year out of range: %s", year);
    int digits =
        switch (granularity) {
          case DECADE -> 1;
          case CENTURY -> 2;
          case MILLENNIUM -> 3;
          default -> throw new IllegalArgumentException("no mask for a " + granularity);
        };
    TimeInterval bounds =
        granularity.unitAround(LocalDate.of(year, 1, 1).atStartOfDay()).orElseThrow();
    String text = fourDigits(year).substring(0, 4 - digits) + "X".repeat(digits);
    return Edtf.date(text, bounds, Optional.of(granularity));
  }

  static Edtf grouping(int year, SubYearGrouping grouping) {
    return Edtf.date(
        yearText(year) + "-" + grouping.code(), grouping.in(year), grouping.granularity());
  }

  /** Returns the name of a calendar unit; empty if EDTF has no form for it. */
  static Optional<Edtf> unit(TimeInterval unit, Granularity granularity) {
    LocalDate day = unit.start().toLocalDate();
    int year = day.getYear();
    int month = day.getMonthValue();
    if (!isWritable(year, granularity)) {
      return Optional.empty();
    }
    return switch (granularity) {
      case MINUTE, HOUR, PART_OF_DAY -> Optional.empty();
      case SECOND -> Optional.of(second(unit.start(), ""));
      case DAY -> Optional.of(day(day));
      case WEEKEND, WEEK -> Optional.of(Edtf.within(unit));
      case MONTH -> Optional.of(month(YearMonth.from(day)));
      case SEASON -> Optional.of(grouping(year, SubYearGrouping.season(month / 3)));
      case QUARTER -> Optional.of(grouping(year, SubYearGrouping.quarter(month / 3 + 1)));
      case HALF -> Optional.of(grouping(year, SubYearGrouping.half(month / 6 + 1)));
      case YEAR -> Optional.of(year(year));
      case DECADE, CENTURY, MILLENNIUM -> Optional.of(masked(year, granularity));
    };
  }

  /**
   * Returns the coarsest of year, month and day that is not coarser than {@code coarsest} and loses
   * nothing; years where EDTF has nothing finer.
   */
  static Granularity precision(TimeInterval interval, Granularity coarsest) {
    boolean wide =
        !interval.firstDay().map(day -> isFourDigits(day.getYear())).orElse(true)
            || !interval.lastDay().map(day -> isFourDigits(day.getYear())).orElse(true);
    if (wide || (!coarsest.isFinerThan(Granularity.YEAR) && isWhole(interval, Granularity.YEAR))) {
      return Granularity.YEAR;
    }
    return !coarsest.isFinerThan(Granularity.MONTH) && isWhole(interval, Granularity.MONTH)
        ? Granularity.MONTH
        : Granularity.DAY;
  }

  /** Returns the year, month or day that holds the day. */
  static Edtf at(LocalDate day, Granularity precision) {
    return switch (precision) {
      case YEAR -> year(day.getYear());
      case MONTH -> month(YearMonth.from(day));
      default -> day(day);
    };
  }

  /** Tells whether the date is a plain year, month or day. */
  static boolean isPlain(Edtf date) {
    return date.kind() == Edtf.Kind.DATE
        && date.granularity().map(EdtfDates::isCalendarUnit).orElse(false)
        && Character.isDigit(date.text().charAt(date.text().length() - 1));
  }

  /** Tells whether a set may hold the single date: years, months, days, and masks of these. */
  static boolean isSetElement(Edtf date) {
    return date.text().indexOf('X') >= 0
        || date.granularity().map(EdtfDates::isCalendarUnit).orElse(false);
  }

  /** Returns the date with {@code ~} or {@code ?}; itself if the grammar gives it none. */
  static Edtf qualified(Edtf date, char qualifier) {
    String text = date.text();
    char last = text.charAt(text.length() - 1);
    boolean takes =
        date.granularity().map(EdtfDates::isCalendarUnit).orElse(false) && text.charAt(0) != 'Y';
    if (!takes || last == qualifier || last == '%') {
      return date;
    }
    String written = Character.isDigit(last) ? text + qualifier : text.replace(last, '%');
    return Edtf.date(written, date.bounds(), date.granularity());
  }

  static boolean isFourDigits(int year) {
    return Math.abs(year) <= LAST_FOUR_DIGIT_YEAR;
  }

  static TimeInterval months(YearMonth first, int count) {
    return new TimeInterval(
        first.atDay(1).atStartOfDay(), first.plusMonths(count).atDay(1).atStartOfDay());
  }

  private static boolean isCalendarUnit(Granularity granularity) {
    return granularity == Granularity.YEAR
        || granularity == Granularity.MONTH
        || granularity == Granularity.DAY;
  }

  private static boolean isWhole(TimeInterval interval, Granularity granularity) {
    return (!interval.hasStart() || isBoundary(interval.start(), granularity))
        && (!interval.hasEnd() || isBoundary(interval.end(), granularity));
  }

  private static boolean isBoundary(LocalDateTime moment, Granularity granularity) {
    return granularity.unitAround(moment).orElseThrow().start().equals(moment);
  }

  private static boolean isWritable(int year, Granularity granularity) {
    return granularity == Granularity.YEAR
        ? Math.abs(year) <= LAST_YEAR
        : isFourDigits(year) && (year >= 0 || granularity.isFinerThan(Granularity.YEAR));
  }

  private static String dayText(LocalDate day) {
    return monthText(YearMonth.from(day)) + "-" + padded(day.getDayOfMonth(), 2);
  }

  private static String monthText(YearMonth month) {
    return yearText(month.getYear()) + "-" + padded(month.getMonthValue(), 2);
  }

  private static String yearText(int year) {
    checkArgument(isFourDigits(year), "year of more than four digits: %s", year);
    return fourDigits(year);
  }

  private static String fourDigits(int year) {
    return (year < 0 ? "-" : "") + padded(Math.abs(year), 4);
  }

  /** Returns the digits of a number, with zeros before them up to the width. */
  static String padded(int number, int width) {
    return Strings.padStart(Integer.toString(number), width, '0');
  }
}
