package org.timeline4j.time;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.timeline4j.time.RelativeTime.Occurrence;

/**
 * Times told from another time t, as a part of it or with more of it told: "May of last year",
 * "Thursday night", "the first week of March".
 */
public sealed interface RefinedTime extends TimeExpression {

  /**
   * The one of what recurs that lies in t: "March 2013", "Thanksgiving of last year", "Monday of
   * this week".
   */
  record Within(Recurring recurring, TimeExpression period) implements RefinedTime {
    /** Checks that nothing is null. */
    public Within {
      Objects.requireNonNull(recurring, "recurring");
      Objects.requireNonNull(period, "period");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved outer = period.resolve(reference);
      Resolved unknown =
          Resolved.unplaced(TimexType.DATE, recurring.value(), recurring.granularity());
      if (outer.interval().filter(TimeInterval::hasStart).isEmpty()) {
        return unknown;
      }
      TimeInterval t = outer.interval().orElseThrow();
      return recurring
          .in(Units.containing(t.start(), recurring.cycle()))
          .map(part -> recurring.resolved(part, outer.basis()))
          .orElseGet(() -> impossible(outer));
    }

    private Resolved impossible(Resolved outer) {
      String value = recurring.value();
      return Resolved.unplaced(
              TimexType.DATE,
              outer.granularity() == Granularity.YEAR && value.startsWith("XXXX")
                  ? outer.value() + value.substring(4)
                  : value,
              recurring.granularity())
          .withBasis(DatingBasis.IMPOSSIBLE);
    }
  }

  /** The n-th unit that begins in t, from its end where n is negative: "the last week of March". */
  record Nth(int n, Granularity unit, TimeExpression period) implements RefinedTime {
    /** Checks that nothing is null. */
    public Nth {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(period, "period");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved outer = period.resolve(reference);
      Resolved unknown = Resolved.unplaced(TimexType.DATE, Timex3.unknown(unit), unit);
      return outer
          .interval()
          .filter(t -> t.hasStart() && t.hasEnd())
          .map(t -> n > 0 ? part(t.start(), n - 1 + first(t)) : part(lastDay(t), n + 1 - last(t)))
          .map(part -> isIn(part, outer) ? unit(part, outer) : no(unknown))
          .orElse(unknown);
    }

    /** A day of a month that is about is about, too. */
    private Resolved unit(TimeInterval part, Resolved outer) {
      Resolved one = Resolved.unit(part, unit, outer.basis());
      return outer.mod().filter(Modifier.APPROX::equals).isPresent() ? one.approximate() : one;
    }

    private static boolean isIn(TimeInterval part, Resolved outer) {
      return part.intersection(outer.interval().orElseThrow()).isPresent();
    }

    private static Resolved no(Resolved unknown) {
      return unknown.withBasis(DatingBasis.IMPOSSIBLE);
    }

    private int first(TimeInterval t) {
      return unit != Granularity.WEEK
              || Units.containing(t.start(), unit).start().equals(t.start())
              || t.start().getDayOfWeek().getValue() <= 4
          ? 0
          : 1;
    }

    /** A week belongs to what holds its Thursday, as in ISO 8601. */
    private int last(TimeInterval t) {
      return unit == Granularity.WEEK && lastDay(t).getDayOfWeek().getValue() < 4 ? 1 : 0;
    }

    private static LocalDateTime lastDay(TimeInterval t) {
      return t.end().minusNanos(1);
    }

    private TimeInterval part(LocalDateTime from, long shift) {
      return Units.shifted(from, shift, unit);
    }
  }

  /** The n-th of what recurs in t, from its end where n is negative: "the last Friday of May". */
  record NthOf(int n, Recurring recurring, TimeExpression period) implements RefinedTime {
    /** Checks that nothing is null. */
    public NthOf {
      Objects.requireNonNull(recurring, "recurring");
      Objects.requireNonNull(period, "period");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved outer = period.resolve(reference);
      return outer
          .interval()
          .filter(t -> t.hasStart() && t.hasEnd())
          .flatMap(t -> Occurrences.nth(recurring, n, t))
          .map(one -> Resolved.unit(one, recurring.granularity(), outer.basis()))
          .orElse(
              Resolved.unplaced(TimexType.DATE, recurring.value(), recurring.granularity())
                  .withBasis(outer.edtf().isPresent() ? DatingBasis.IMPOSSIBLE : DatingBasis.NONE));
    }
  }

  /**
   * One of what lies in t, it is not told which: "a Friday in 2019", "one day in June".
   *
   * @param part the value of what is meant where only that is known: {@code XXXX-WXX-5}
   */
  record Some(String part, TimeExpression period) implements RefinedTime {
    /** Checks that nothing is null. */
    public Some {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(period, "period");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved outer = period.resolve(reference);
      String value =
          outer.granularity() == Granularity.YEAR
              ? outer.value() + part.substring(4)
              : outer.granularity() == Granularity.MONTH ? outer.value() + "-XX" : part;
      return Resolved.of(TimexType.DATE, value, outer.granularity(), outer.edtf(), outer.basis());
    }
  }

  /**
   * The day t that the text calls a weekday; where the text leaves its year open, the one of the
   * years beside it in which the weekday agrees, if t itself does not: "Friday, January 5".
   */
  record Weekdayed(DayOfWeek weekday, TimeExpression day) implements RefinedTime {
    /** Checks that nothing is null. */
    public Weekdayed {
      Objects.requireNonNull(weekday, "weekday");
      Objects.requireNonNull(day, "day");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved nearest = day.resolve(reference);
      if (!(day instanceof Occurrence) || nearest.interval().filter(t -> !agrees(t)).isEmpty()) {
        return nearest;
      }
      LocalDateTime start = nearest.interval().orElseThrow().start();
      return Stream.of(start.minusYears(1), start.plusYears(1))
          .map(other -> Units.containing(other, Granularity.DAY))
          .filter(this::agrees)
          .findFirst()
          .map(other -> Resolved.unit(other, Granularity.DAY, DatingBasis.RELATIVE))
          .orElse(nearest);
    }

    /** Tells whether the interval begins on the weekday. */
    public boolean agrees(TimeInterval t) {
      return t.hasStart() && t.start().getDayOfWeek() == weekday;
    }
  }

  /**
   * t, of which only a part or the neighbourhood is meant: "early March", "about 1985", "the end of
   * the year".
   */
  record Modified(TimeExpression expression, Modifier modifier) implements RefinedTime {
    /** Checks that nothing is null. */
    public Modified {
      Objects.requireNonNull(expression, "expression");
      Objects.requireNonNull(modifier, "modifier");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved t = expression.resolve(reference);
      return modifier == Modifier.APPROX ? t.approximate() : t.withMod(modifier);
    }

    @Override
    public Optional<ZoneId> zone() {
      return expression.zone();
    }

    @Override
    public boolean isAside() {
      return expression.isAside();
    }
  }

  /**
   * A part of the day t: "Thursday night", "this morning". No bounds: it lies somewhere in t.
   *
   * @param day t
   * @param code the part as TIMEX3 has it: {@code MO}, {@code MI}, {@code AF}, {@code EV}, {@code
   *     NI}, {@code DT}
   */
  record PartOfDay(TimeExpression day, String code) implements RefinedTime {
    /** Checks that nothing is null. */
    public PartOfDay {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(code, "code");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved t = day.resolve(reference);
      Resolved part = t.withValue(TimexType.TIME, t.value() + "T" + code);
      return new Resolved(
          part.type(),
          part.value(),
          part.mod(),
          part.quant(),
          part.freq(),
          Granularity.PART_OF_DAY,
          part.edtf(),
          part.basis());
    }
  }

  /**
   * A clock time on the day t: "10:35 a.m. EST". The value is local time as written, in the zone if
   * one is named.
   *
   * @param day t
   * @param clock hours, or hours and minutes, or those and seconds: {@code 19:15}
   * @param zone the zone that the text names: an offset for "EST", a region for "Eastern time"
   */
  record ClockTime(TimeExpression day, String clock, Optional<ZoneId> zone) implements RefinedTime {
    /** Checks that nothing is null. */
    public ClockTime {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(clock, "clock");
      Objects.requireNonNull(zone, "zone");
    }

    /** Makes a clock time whose zone the text leaves open. */
    public ClockTime(TimeExpression day, String clock) {
      this(day, clock, Optional.empty());
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved t = day.resolve(reference);
      Resolved time = t.withValue(TimexType.TIME, t.value() + "T" + clock);
      return new Resolved(
          time.type(),
          time.value(),
          time.mod(),
          time.quant(),
          time.freq(),
          Granularity.MINUTE,
          time.edtf(),
          time.basis());
    }
  }

  /**
   * A clock time of which the words leave open whether it is before or after noon, "at four
   * o'clock". Behind a time of the same day it is the first of the two that is not before that,
   * since stories go on; behind an evening or a night that may be an hour of the night on the next
   * day. Where the text looks back, "had left at five o'clock", it is the last of the two that is
   * before that. Otherwise it is as it is said.
   *
   * @param time the time as it is said
   * @param waking whether otherwise, from one to five, it is the afternoon that is meant
   */
  record TwelveHourTime(ClockTime time, boolean waking) implements RefinedTime {
    private static final int NOON = 12;

    /** From this time on until {@link #DAWN} one is asleep. */
    private static final String NIGHT = "01";

    private static final String DAWN = "05";

    /** The times from which on the parts of the day are told, as clocks show them. */
    private static final ImmutableMap<String, String> BEGIN =
        ImmutableMap.of("MO", "00:00", "MI", "11:00", "AF", "12:00", "EV", "17:00", "NI", "19:00");

    /** The times at which they are over. */
    private static final ImmutableMap<String, String> END =
        ImmutableMap.of("MO", "12:00", "MI", "14:00", "AF", "18:00", "EV", "22:00", "NI", "24:00");

    /** Checks that nothing is null. */
    public TwelveHourTime {
      Objects.requireNonNull(time, "time");
    }

    /** Tells whether a clock shows a time between one and five in the night. */
    public static boolean isOfNight(String clock) {
      return clock.compareTo(NIGHT) >= 0 && clock.compareTo(DAWN) < 0;
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved said = time.resolve(reference);
      Optional<String> last =
          reference.timeOfDay().filter(any -> said.interval().equals(reference.lastMentioned()));
      if (last.isEmpty()) {
        return waking && isOfNight(time.clock()) ? at(afterNoon(), reference) : said;
      }
      return reference.direction().isAnterior()
          ? before(END.getOrDefault(last.get(), last.get()), reference).orElse(said)
          : onward(BEGIN.getOrDefault(last.get(), last.get()), reference).orElse(said);
    }

    private Optional<Resolved> before(String last, ReferenceTime reference) {
      String later = afterNoon();
      return Optional.of(later)
          .filter(clock -> clock.compareTo(last) < 0)
          .map(clock -> at(clock, reference));
    }

    private Optional<Resolved> onward(String last, ReferenceTime reference) {
      if (time.clock().compareTo(last) >= 0) {
        return Optional.empty();
      }
      String later = afterNoon();
      if (later.compareTo(last) >= 0) {
        return Optional.of(at(later, reference));
      }
      return reference.isAtNight() && isOfNight(time.clock())
          ? Optional.of(
              new ClockTime(
                      new RelativeTime.Shifted(time.day(), 1, Granularity.DAY),
                      time.clock(),
                      time.zone())
                  .resolve(reference))
          : Optional.empty();
    }

    private Resolved at(String clock, ReferenceTime reference) {
      return new ClockTime(time.day(), clock, time.zone()).resolve(reference);
    }

    private String afterNoon() {
      int hour = Integer.parseInt(time.clock().substring(0, 2)) % NOON;
      return EdtfDates.padded(hour + NOON, 2) + time.clock().substring(2);
    }

    @Override
    public Optional<ZoneId> zone() {
      return time.zone();
    }
  }

  /**
   * A unit of a fiscal year, by its name in the calendar: what the expression denotes where all
   * dates are reckoned back to the calendar, moved on by {@link FiscalYear#monthsLate()} months:
   * "fiscal 2008", "the third quarter of the last fiscal year". The TIMEX3 value, which has no form
   * for it, stays that of the calendar.
   */
  record Fiscal(TimeExpression named, FiscalYear year) implements RefinedTime {
    /** Checks that nothing is null. */
    public Fiscal {
      Objects.requireNonNull(named, "named");
      Objects.requireNonNull(year, "year");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved calendar = named.resolve(reference.reckonedBy(year::toCalendar));
      return calendar.withEdtf(
          calendar
              .interval()
              .map(year::fromCalendar)
              .map(t -> Edtf.of(t, calendar.granularity()).orElseGet(() -> Edtf.within(t))));
    }
  }
}
