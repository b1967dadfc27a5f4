package org.timeline4j.language.en;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.text.Token;
import org.timeline4j.time.AbsoluteTime.Figures;
import org.timeline4j.time.AbsoluteTime.Fixed;
import org.timeline4j.time.AbsoluteTime.Impossible;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.RelativeTime.LastMentioned;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Published;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Vague;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/** Short names for the expressions that rules make most. */
public final class Times {
  /** The day of publication: "today". */
  public static final TimeExpression PUBLISHED = new Published();

  /** The time that the text spoke of last: "then". */
  public static final TimeExpression LAST_MENTIONED = new LastMentioned();

  /** A reference time of which nothing is known. */
  static final ReferenceTime NOWHERE =
      new ReferenceTime(TimeInterval.ALWAYS, Direction.UNKNOWN, Optional.empty());

  /** Years of two digits from here on belong to the century before. */
  private static final int PIVOT = 30;

  private static final List<Granularity> PERIODS =
      List.of(
          Granularity.DAY,
          Granularity.MONTH,
          Granularity.QUARTER,
          Granularity.HALF,
          Granularity.YEAR,
          Granularity.DECADE,
          Granularity.CENTURY);

  private Times() {}

  /**
   * Returns the one that is nearest on the side that the tense of the clause looks to: "in March".
   */
  public static TimeExpression nearest(Recurring recurring) {
    return new Occurrence(recurring, Which.NEAREST, PUBLISHED);
  }

  /**
   * Returns the unit n units after the one that holds the day of publication; before it, where n is
   * negative: "last year" is {@code shifted(-1, YEAR)}.
   */
  public static TimeExpression shifted(long n, Granularity unit) {
    return new Shifted(PUBLISHED, n, unit);
  }

  /** Returns a calendar year. */
  public static TimeExpression year(int year) {
    return unit(year, Granularity.YEAR);
  }

  /** Returns the unit that holds the first day of a year: its decade, its century. */
  public static TimeExpression unit(int year, Granularity unit) {
    Objects.requireNonNull(unit, "unit");
    return Fixed.of(year, 1, 1, unit);
  }

  /** Returns some time on a side of another, beside it where no side is told: "recently", "now". */
  static TimeExpression vague(Direction side, TimeExpression anchor) {
    String value =
        switch (side) {
          case PAST, ANTERIOR, ONLY_PAST, ONLY_ANTERIOR -> "PAST_REF";
          case FUTURE, ONLY_FUTURE -> "FUTURE_REF";
          case UNKNOWN -> "PRESENT_REF";
        };
    return new Vague(side, TimexType.DATE, value, anchor);
  }

  /** Returns the day of each year; an expression that is reported as impossible if none has it. */
  static TimeExpression dayOfYear(Recurring day) {
    return day instanceof Recurring.DayOfYear date && !date.exists()
        ? new Impossible(TimexType.DATE, date.value())
        : nearest(day);
  }

  /** Returns a day; an expression that is reported as impossible if there is no such day. */
  public static TimeExpression day(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return Fixed.of(date.getYear(), month, day, Granularity.DAY);
    } catch (DateTimeException e) {
      return new Impossible(
          TimexType.DATE, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }
  }

  /** Returns a calendar month. */
  public static TimeExpression month(int year, int month) {
    return Fixed.of(year, month, 1, Granularity.MONTH);
  }

  /**
   * Returns some time within the days from one to another, both inclusive: a period that has a name
   * of its own. TIMEX3 has no form for it, so its value is that of the month, quarter, half, year,
   * decade or century that holds it, or of the millennium of its beginning.
   *
   * @throws IllegalArgumentException if {@code last} comes before {@code first}
   */
  public static TimeExpression period(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "the period ends before it begins: " + first + " to " + last);
    }
    TimeInterval days = TimeInterval.ofDays(first, last);
    return PERIODS.stream()
        .filter(unit -> unit.unitAround(days.start()).filter(u -> u.encloses(days)).isPresent())
        .findFirst()
        .map(unit -> new Fixed(days, unit))
        .orElseGet(() -> new Fixed(days, Granularity.MILLENNIUM));
  }

  /** A date in figures, in the order that the text or its readers use. */
  static TimeExpression numeric(int first, int second, String year) {
    return new Figures(first, second, whole(year));
  }

  /** A date with full stops: the day comes first everywhere. */
  static TimeExpression dotted(int day, int month, String year) {
    return day(whole(year), month, day);
  }

  private static int whole(String year) {
    int number = Integer.parseInt(year);
    return year.length() == 2 ? century(number) : number;
  }

  /** Returns the year that two digits stand for: of the years 1930 to 2029. */
  static int century(int twoDigits) {
    return twoDigits >= PIVOT ? 1900 + twoDigits : 2000 + twoDigits;
  }

  static boolean isUpper(Token token) {
    return token.text().chars().allMatch(c -> !Character.isLowerCase(c))
        && token.kind() == Token.Kind.WORD;
  }
}
