package org.timeline4j.language.en;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.timeline4j.grammar.Slot;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.TimeExpression;

/**
 * What the English rules of time make of words, and ask for: the slots that rules of one's own fill
 * and use. What fills {@link #DATE}, {@link #TIME}, {@link #DURATION} or {@link #SET} is found in
 * texts, also within ranges and behind words such as "early" and "about"; what fills another slot,
 * where a rule asks for it.
 */
public final class TimeSlots {
  /** A number as written in digits. */
  public static final Slot<String> DIGITS = Slot.of("digits");

  /** A whole number, in words or digits. */
  public static final Slot<Integer> NUMBER = Slot.of("number");

  /** A whole number in words. */
  public static final Slot<Integer> NUMBER_WORD = Slot.of("number in words");

  /** One of the tens in words. */
  public static final Slot<Integer> TENS = Slot.of("tens");

  /** How many of a unit: a number, a fraction, or {@code X}. */
  public static final Slot<String> AMOUNT = Slot.of("amount");

  /** An ordinal number, in words or figures: "third", "3rd". */
  public static final Slot<Integer> ORDINAL = Slot.of("ordinal");

  /** What makes an ordinal of a number in figures: "rd". */
  public static final Slot<Boolean> SUFFIX = Slot.of("ordinal suffix");

  /**
   * A number of four figures, or such words, that may be a year: "1985", "nineteen ninety-four".
   */
  public static final Slot<Integer> YEAR = Slot.of("year");

  /** A decade of the 20th century in words, as its first year: "nineties". */
  public static final Slot<Integer> DECADE = Slot.of("decade");

  /** A number from 1 to 31, in figures or as an ordinal: "4", "4th". */
  public static final Slot<Integer> DAY_NUMBER = Slot.of("day of month");

  /** A month or its abbreviation, in capital or small letters: "may" too. */
  public static final Slot<Month> MONTH = Slot.of("month");

  /** A weekday or its abbreviation. */
  public static final Slot<DayOfWeek> WEEKDAY = Slot.of("weekday");

  /** A weekday in the plural: "Thursdays". */
  public static final Slot<DayOfWeek> WEEKDAYS = Slot.of("weekdays");

  /** A season: "summer". */
  public static final Slot<Recurring> SEASON = Slot.of("season");

  /**
   * A holiday or another day with a name: "Thanksgiving". Fill it with a day that comes once a
   * year.
   */
  public static final Slot<Recurring> HOLIDAY = Slot.of("holiday");

  /**
   * A quarter, a half, a season: what divides a year; with or without its year it is a {@link
   * #DATE}.
   */
  public static final Slot<Recurring> YEAR_PART = Slot.of("part of year");

  /** A unit of time in the singular: "week". */
  public static final Slot<Granularity> UNIT = Slot.of("unit");

  /** A unit of time in the plural: "weeks". */
  public static final Slot<Granularity> UNITS = Slot.of("units");

  /**
   * A part of the day as TIMEX3 has it: {@code MO}, {@code AF}, {@code EV}, {@code NI}, {@code MI}.
   */
  public static final Slot<String> PART_OF_DAY = Slot.of("part of day");

  /** A time of the clock: {@code 19:15}. */
  public static final Slot<String> CLOCK = Slot.of("clock time");

  /** A time zone: "EST"; empty for "local time". */
  public static final Slot<Optional<ZoneId>> ZONE = Slot.of("zone");

  /** {@code AM} or {@code PM}. */
  public static final Slot<String> HALF_OF_DAY = Slot.of("am or pm");

  /** What part of a time is meant: "early", "the end of". */
  public static final Slot<Modifier> PART = Slot.of("early or late");

  /** How exactly a date is meant: "about". */
  public static final Slot<Modifier> ROUGHLY = Slot.of("roughly");

  /** How exactly a length is meant: "more than". */
  public static final Slot<Modifier> HOW_MUCH = Slot.of("how much");

  /** How often, as TIMEX3 has it: {@code 2X}. */
  public static final Slot<String> TIMES = Slot.of("times");

  /** One calendar day; it is a {@link #DATE} too. */
  public static final Slot<TimeExpression> DAY = Slot.of("day");

  /** A day of some year: "March 4". */
  public static final Slot<Recurring> DAY_OF_YEAR = Slot.of("day of year");

  /** A year, whole: "1985", "last year"; it is a {@link #DATE} too. */
  public static final Slot<TimeExpression> A_YEAR = Slot.of("a year");

  /** A calendar date of any granularity. It is reported. */
  public static final Slot<TimeExpression> DATE = Slot.of("date");

  /** A time of the day. It is reported. */
  public static final Slot<TimeExpression> TIME = Slot.of("time");

  /** A length of time, a number and a unit: "three years". */
  public static final Slot<LengthOfTime.Length> LENGTH = Slot.of("length");

  /** A length of time with all that belongs to it: "more than three years". It is reported. */
  public static final Slot<TimeExpression> DURATION = Slot.of("duration");

  /** What comes again and again: "every May". It is reported. */
  public static final Slot<TimeExpression> SET = Slot.of("set");

  /** What is reported. */
  static final Slot<TimeReading> TIMEX = Slot.of("timex");

  private TimeSlots() {}
}
