package org.timeline4j.language.en;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.timeline4j.grammar.Slot;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.TimeExpression;

/** What the English rules of time make of words, and ask for. */
final class TimeSlots {
  /** A number as written in digits. */
  static final Slot<String> DIGITS = Slot.of("digits");

  /** A whole number, in words or digits. */
  static final Slot<Integer> NUMBER = Slot.of("number");

  /** A whole number in words. */
  static final Slot<Integer> NUMBER_WORD = Slot.of("number in words");

  /** One of the tens in words. */
  static final Slot<Integer> TENS = Slot.of("tens");

  /** How many of a unit: a number, a fraction, or {@code X}. */
  static final Slot<String> AMOUNT = Slot.of("amount");

  static final Slot<Integer> ORDINAL = Slot.of("ordinal");
  static final Slot<Boolean> SUFFIX = Slot.of("ordinal suffix");
  static final Slot<Integer> YEAR = Slot.of("year");
  static final Slot<Integer> DECADE = Slot.of("decade");
  static final Slot<Integer> DAY_NUMBER = Slot.of("day of month");
  static final Slot<Month> MONTH = Slot.of("month");
  static final Slot<DayOfWeek> WEEKDAY = Slot.of("weekday");
  static final Slot<DayOfWeek> WEEKDAYS = Slot.of("weekdays");
  static final Slot<Recurring> SEASON = Slot.of("season");
  static final Slot<Recurring> HOLIDAY = Slot.of("holiday");

  /** A quarter, a half, a season: what divides a year. */
  static final Slot<Recurring> YEAR_PART = Slot.of("part of year");

  static final Slot<Granularity> UNIT = Slot.of("unit");
  static final Slot<Granularity> UNITS = Slot.of("units");
  static final Slot<String> PART_OF_DAY = Slot.of("part of day");
  static final Slot<String> CLOCK = Slot.of("clock time");
  static final Slot<Optional<ZoneId>> ZONE = Slot.of("zone");
  static final Slot<String> HALF_OF_DAY = Slot.of("am or pm");
  static final Slot<Modifier> PART = Slot.of("early or late");
  static final Slot<Modifier> ROUGHLY = Slot.of("roughly");
  static final Slot<Modifier> HOW_MUCH = Slot.of("how much");
  static final Slot<String> TIMES = Slot.of("times");

  /** One calendar day. */
  static final Slot<TimeExpression> DAY = Slot.of("day");

  /** A day of some year: "March 4". */
  static final Slot<Recurring> DAY_OF_YEAR = Slot.of("day of year");

  /** A year, whole: "1985", "last year". */
  static final Slot<TimeExpression> A_YEAR = Slot.of("a year");

  /** A calendar date of any granularity. */
  static final Slot<TimeExpression> DATE = Slot.of("date");

  /** A time of the day. */
  static final Slot<TimeExpression> TIME = Slot.of("time");

  static final Slot<TimeExpression.Length> LENGTH = Slot.of("length");
  static final Slot<TimeExpression> DURATION = Slot.of("duration");
  static final Slot<TimeExpression> SET = Slot.of("set");

  /** What is reported. */
  static final Slot<TimeReading> TIMEX = Slot.of("timex");

  private TimeSlots() {}
}
