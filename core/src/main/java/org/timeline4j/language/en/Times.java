package org.timeline4j.language.en;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeExpression.Figures;
import org.timeline4j.time.TimeExpression.Fixed;
import org.timeline4j.time.TimeExpression.Impossible;
import org.timeline4j.time.TimeExpression.LastMentioned;
import org.timeline4j.time.TimeExpression.Occurrence;
import org.timeline4j.time.TimeExpression.Published;
import org.timeline4j.time.TimeExpression.Shifted;
import org.timeline4j.time.TimeExpression.Which;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/** Short names for the expressions that the rules make most. */
final class Times {
  static final TimeExpression PUBLISHED = new Published();
  static final TimeExpression LAST_MENTIONED = new LastMentioned();

  /** A reference time of which nothing is known. */
  static final ReferenceTime NOWHERE =
      new ReferenceTime(TimeInterval.ALWAYS, Direction.UNKNOWN, Optional.empty());

  /** Years of two digits from here on belong to the century before. */
  private static final int PIVOT = 30;

  private Times() {}

  static TimeExpression nearest(Recurring recurring) {
    return new Occurrence(recurring, Which.NEAREST, PUBLISHED);
  }

  static TimeExpression shifted(long n, Granularity unit) {
    return new Shifted(PUBLISHED, n, unit);
  }

  static TimeExpression year(int year) {
    return unit(year, Granularity.YEAR);
  }

  static TimeExpression unit(int year, Granularity unit) {
    return Fixed.of(year, 1, 1, unit);
  }

  static TimeExpression dayOfYear(Recurring day) {
    return day instanceof Recurring.DayOfYear date && !date.exists()
        ? new Impossible(TimexType.DATE, date.value())
        : nearest(day);
  }

  static TimeExpression day(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return Fixed.of(date.getYear(), month, day, Granularity.DAY);
    } catch (DateTimeException e) {
      return new Impossible(
          TimexType.DATE, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }
  }

  static TimeExpression month(int year, int month) {
    return Fixed.of(year, month, 1, Granularity.MONTH);
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

  static int century(int twoDigits) {
    return twoDigits >= PIVOT ? 1900 + twoDigits : 2000 + twoDigits;
  }

  static boolean isUpper(Token token) {
    return token.text().chars().allMatch(c -> !Character.isLowerCase(c))
        && token.kind() == Token.Kind.WORD;
  }
}
