package org.timeline4j.time;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The meaning of a temporal expression, before it is resolved: an algebra over half-open intervals.
 * Each record states its law; {@code t} is the interval of the reference, {@code unit(t)} the
 * calendar unit that holds the start of t.
 *
 * <p>Immutable; resolving is a pure function of the expression and the reference time.
 */
public sealed interface TimeExpression {

  /**
   * Returns what the expression means, given a reference time.
   *
   * <p>If the publication date is known only within bounds wider than a day, the expression is
   * resolved against the first and the last day of these: one answer stands; two become some time
   * within both.
   */
  default Resolved resolve(ReferenceTime reference) {
    return Publication.resolve(this, reference);
  }

  /** As {@link #resolve}, for a publication date that is known to the day or not at all. */
  Resolved denote(ReferenceTime reference);

  /** Returns the expression in words, for a person. */
  default String describe() {
    return Wording.of(this);
  }

  /** What of a reference time a meaning can depend on. */
  enum Dependency {
    /** The document creation time: "yesterday". */
    DCT,
    /** The side to look to: "on Friday". */
    DIRECTION,
    /** The date that a narrative has reached, however coarse: "on June 3", "in March". */
    STORY_LINE,
    /** The time mentioned last: "two years later". */
    LAST_MENTIONED,
    /** The period that figures are given for: "a year earlier". */
    REPORTING,
    /** The order of day and month: "03/04/2021". */
    FIELD_ORDER
  }

  /** Returns what of a reference time the meaning depends on; nothing for "March 4, 2025". */
  default Set<Dependency> dependencies() {
    return Dependencies.of(this);
  }

  /** Returns the zone that the words name; empty if they name none. */
  default Optional<ZoneId> zone() {
    return Optional.empty();
  }

  /** Tells whether this is a mere comparison, which later expressions do not refer back to. */
  default boolean isAside() {
    return false;
  }

  /**
   * A unit of the calendar that the text names in full, [t1, t2) whatever the reference: "March 4,
   * 2025", "1985".
   */
  record Fixed(TimeInterval interval, Granularity granularity) implements TimeExpression {
    /** Checks that nothing is null. */
    public Fixed {
      Objects.requireNonNull(interval, "interval");
      Objects.requireNonNull(granularity, "granularity");
    }

    /** Returns the unit that holds the day. */
    public static Fixed of(int year, int month, int day, Granularity unit) {
      return new Fixed(Units.containing(LocalDateTime.of(year, month, day, 0, 0), unit), unit);
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return Resolved.unit(interval, granularity, DatingBasis.EXPLICIT);
    }
  }

  /** A date that does not exist, no interval: "30 February". */
  record Impossible(TimexType type, String value) implements TimeExpression {
    /** Checks that nothing is null. */
    public Impossible {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return Resolved.unplaced(type, value, Granularity.DAY).withBasis(DatingBasis.IMPOSSIBLE);
    }
  }

  /** The day of publication, t = dct: "today". */
  record Published() implements TimeExpression {
    @Override
    public Resolved denote(ReferenceTime reference) {
      return Publication.day(reference)
          .map(day -> Resolved.unit(day, Granularity.DAY, DatingBasis.RELATIVE))
          .orElse(
              Resolved.unplaced(TimexType.DATE, Timex3.unknown(Granularity.DAY), Granularity.DAY));
    }
  }

  /** The time that the text spoke of last; the day of publication if it spoke of none: "then". */
  record LastMentioned() implements TimeExpression {
    @Override
    public Resolved denote(ReferenceTime reference) {
      return reference
          .lastMentioned()
          .filter(TimeInterval::hasStart)
          .map(
              last ->
                  Resolved.unit(
                      last, Units.exactly(last).orElse(Granularity.DAY), DatingBasis.RELATIVE))
          .orElseGet(() -> new Published().denote(reference));
    }
  }

  /**
   * unit(t) moved by n units: "last year", "three days ago", "two years later", "a week after the
   * arrest".
   */
  record Shifted(TimeExpression anchor, long n, Granularity unit) implements TimeExpression {
    /** Checks that nothing is null. */
    public Shifted {
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      TimexType type = unit.isFinerThan(Granularity.PART_OF_DAY) ? TimexType.TIME : TimexType.DATE;
      return anchor
          .resolve(reference)
          .interval()
          .filter(TimeInterval::hasStart)
          .filter(t -> Years.inRange(t, n, unit))
          .map(t -> shift(t))
          .orElse(Resolved.unplaced(type, Timex3.unknown(unit), unit));
    }

    private Resolved shift(TimeInterval t) {
      if (unit.isFinerThan(Granularity.DAY) && t.start().toLocalTime().equals(LocalTime.MIDNIGHT)) {
        TimeInterval reach = t.span(Units.shifted(t.start(), n, unit));
        return Resolved.of(
            TimexType.TIME,
            Timex3.value(t.start(), Granularity.DAY) + "TXX",
            unit,
            Optional.of(Edtfs.within(reach)),
            DatingBasis.RELATIVE);
      }
      return Resolved.unit(Units.shifted(t.start(), n, unit), unit, DatingBasis.RELATIVE);
    }
  }

  /**
   * The period that the text gives figures for, if it is a unit no finer than {@code finest}, or a
   * length and {@code lengths} are asked for; otherwise another time: "the latest period".
   */
  record Reported(Granularity finest, boolean lengths, TimeExpression otherwise)
      implements TimeExpression {
    /** Checks that nothing is null. */
    public Reported {
      Objects.requireNonNull(finest, "finest");
      Objects.requireNonNull(otherwise, "otherwise");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return reference
          .reporting()
          .flatMap(period -> period.atLeast(finest, lengths))
          .orElseGet(() -> otherwise.denote(reference));
    }

    @Override
    public boolean isAside() {
      return true;
    }
  }

  /**
   * The same stretch of the calendar n units away, as fine as that is: "a year earlier" said of a
   * quarter is a quarter, said of a length it is as long. A stretch that is no finer than the unit
   * becomes the unit.
   */
  record Compared(long n, Granularity unit, TimeExpression with) implements TimeExpression {
    /** Checks that nothing is null. */
    public Compared {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(with, "with");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved other = with.denote(reference);
      Optional<TimeInterval> t =
          other.interval().filter(TimeInterval::hasStart).filter(i -> Years.inRange(i, n, unit));
      if (other.type() == TimexType.DURATION || t.isEmpty()) {
        return other.type() == TimexType.DURATION ? other.withEdtf(Optional.empty()) : other;
      }
      Granularity same =
          t.flatMap(Units::exactly).filter(fine -> fine.isFinerThan(unit)).orElse(unit);
      LocalDateTime start = t.orElseThrow().start();
      return Resolved.unit(
          Units.containing(Units.plus(start, n, unit), same), same, DatingBasis.RELATIVE);
    }

    @Override
    public boolean isAside() {
      return true;
    }
  }

  /**
   * The part of the year t that is named as another stretch of the calendar is in its own year;
   * where the other is no such part, t: "the 1988 quarter", "the same period last year".
   */
  record Alike(TimeExpression year, TimeExpression with) implements TimeExpression {
    /** Checks that nothing is null. */
    public Alike {
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(with, "with");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved t = year.resolve(reference);
      Resolved other = with.denote(reference);
      if (other.type() == TimexType.DURATION) {
        return other.withEdtf(Optional.empty());
      }
      Optional<LocalDateTime> to = t.interval().filter(TimeInterval::hasStart).map(i -> i.start());
      Optional<LocalDateTime> from =
          other.interval().filter(TimeInterval::hasStart).map(i -> i.start());
      return to.isEmpty() || from.isEmpty()
          ? t
          : new Compared(
                  to.orElseThrow().getYear() - (long) from.orElseThrow().getYear(),
                  Granularity.YEAR,
                  with)
              .denote(reference);
    }

    @Override
    public boolean isAside() {
      return true;
    }
  }

  /**
   * The n units that a report accounts for, up to the end of a day if that is told: "the nine
   * months", "the year ended March 31".
   */
  record Accounted(Length length, Optional<TimeExpression> end) implements TimeExpression {
    /** Checks that nothing is null. */
    public Accounted {
      Objects.requireNonNull(length, "length");
      Objects.requireNonNull(end, "end");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return end.<TimeExpression>map(day -> new Stretch(length, false, day))
          .orElse(length)
          .denote(reference);
    }
  }

  /**
   * The unit spoken of last, if a unit of that size was; of quarters the last one that the text
   * gave figures for; otherwise unit(dct) moved by n units: "the quarter".
   */
  record Current(Granularity unit, long n) implements TimeExpression {
    /** Checks that nothing is null. */
    public Current {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return reference
          .lastMentioned()
          .filter(last -> Units.exactly(last).filter(unit::equals).isPresent())
          .or(() -> quarter(reference))
          .map(last -> Resolved.unit(last, unit, DatingBasis.RELATIVE))
          .orElseGet(() -> new Shifted(new Published(), n, unit).denote(reference));
    }

    private Optional<TimeInterval> quarter(ReferenceTime reference) {
      return reference
          .reporting()
          .filter(period -> unit == Granularity.QUARTER)
          .flatMap(ReportingPeriod::quarter);
    }
  }

  /** Which one of what recurs is meant, seen from the reference. */
  enum Which {
    /** The nearest on the side that the clause looks to: "on Friday", "in March". */
    NEAREST,
    /** The last one that begins before the unit that holds the reference: "last Friday". */
    LAST,
    /** The first one that begins after it: "next Friday". */
    NEXT,
    /** The one of the cycle that holds the reference: "this September". */
    THIS
  }

  /** One of what recurs, seen from the anchor: "on Friday", "last March", "next Christmas". */
  record Occurrence(Recurring recurring, Which which, TimeExpression anchor)
      implements TimeExpression {
    /** Checks that nothing is null. */
    public Occurrence {
      Objects.requireNonNull(recurring, "recurring");
      Objects.requireNonNull(which, "which");
      Objects.requireNonNull(anchor, "anchor");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Optional<TimeInterval> inStory = inStory(reference);
      if (inStory.isPresent()) {
        return Resolved.unit(inStory.get(), recurring.granularity(), DatingBasis.RELATIVE);
      }
      return anchor
          .resolve(reference)
          .interval()
          .filter(TimeInterval::hasStart)
          .flatMap(t -> Occurrences.find(recurring, which, t, reference.direction()))
          .map(t -> Resolved.unit(t, recurring.granularity(), DatingBasis.RELATIVE))
          .orElse(Resolved.unplaced(TimexType.DATE, recurring.value(), recurring.granularity()));
    }

    /** Narrative tells what recurs from the date that it has reached. */
    private Optional<TimeInterval> inStory(ReferenceTime reference) {
      return which == Which.NEAREST && anchor instanceof Published
          ? reference.storyLine().flatMap(t -> StoryLine.find(recurring, t, reference.direction()))
          : Optional.empty();
    }
  }

  /**
   * A date in figures whose first two fields are day and month in the order of the reference:
   * "03/04/2021". Where only one order makes a date, that one counts.
   */
  record Figures(int first, int second, int year) implements TimeExpression {
    @Override
    public Resolved denote(ReferenceTime reference) {
      boolean dayFirst = shows().orElse(reference.fieldOrder()) == FieldOrder.DAY_FIRST;
      return day(dayFirst ? second : first, dayFirst ? first : second).denote(reference);
    }

    private TimeExpression day(int month, int day) {
      try {
        LocalDate date = LocalDate.of(year, month, day);
        return new Fixed(TimeInterval.ofDay(date), Granularity.DAY);
      } catch (DateTimeException e) {
        return new Impossible(
            TimexType.DATE, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
      }
    }

    /** Returns the order that the numbers themselves show; empty if both make a date. */
    public Optional<FieldOrder> shows() {
      return first > 12 && second <= 12
          ? Optional.of(FieldOrder.DAY_FIRST)
          : second > 12 && first <= 12 ? Optional.of(FieldOrder.MONTH_FIRST) : Optional.empty();
    }

    /** Tells whether the order changes what it means. */
    public boolean isAmbiguous() {
      return shows().isEmpty() && first != second;
    }
  }

  /**
   * The one of what recurs that lies in t: "March 2013", "Thanksgiving of last year", "Monday of
   * this week".
   */
  record Within(Recurring recurring, TimeExpression period) implements TimeExpression {
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
          .map(part -> Resolved.unit(part, recurring.granularity(), outer.basis()))
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

  /**
   * A unit of a fiscal year, by its name in the calendar: what the expression denotes where all
   * dates are reckoned back to the calendar, moved on by {@link FiscalYear#monthsLate()} months:
   * "fiscal 2008", "the third quarter of the last fiscal year". The TIMEX3 value, which has no form
   * for it, stays that of the calendar.
   */
  record Fiscal(TimeExpression named, FiscalYear year) implements TimeExpression {
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

  /** The n-th unit that begins in t, from its end where n is negative: "the last week of March". */
  record Nth(int n, Granularity unit, TimeExpression period) implements TimeExpression {
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
          .map(part -> isIn(part, outer) ? Resolved.unit(part, unit, outer.basis()) : no(unknown))
          .orElse(unknown);
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
  record NthOf(int n, Recurring recurring, TimeExpression period) implements TimeExpression {
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
  record Some(String part, TimeExpression period) implements TimeExpression {
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
  record Weekdayed(DayOfWeek weekday, TimeExpression day) implements TimeExpression {
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
   * A named age, [t1, t2), of which no calendar knows a unit: "the Victorian era". Its value is
   * PAST_REF, since TIMEX3 has none for it.
   *
   * @param isRough whether its bounds are a convention: "the Middle Ages"
   */
  record Era(TimeInterval interval, boolean isRough) implements TimeExpression {
    /** Checks that nothing is null. */
    public Era {
      Objects.requireNonNull(interval, "interval");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Edtf edtf = Edtf.within(interval);
      return Resolved.of(
          TimexType.DATE,
          "PAST_REF",
          Granularity.CENTURY,
          Optional.of(isRough ? edtf.approximate() : edtf),
          DatingBasis.EXPLICIT);
    }
  }

  /**
   * t, of which only a part or the neighbourhood is meant: "early March", "about 1985", "the end of
   * the year".
   */
  record Modified(TimeExpression expression, Modifier modifier) implements TimeExpression {
    /** Checks that nothing is null. */
    public Modified {
      Objects.requireNonNull(expression, "expression");
      Objects.requireNonNull(modifier, "modifier");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved t = expression.resolve(reference).withMod(modifier);
      return modifier == Modifier.APPROX ? t.withEdtf(t.edtf().map(Edtf::approximate)) : t;
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

  /** A part of the day t: "Thursday night", "this morning". */
  record PartOfDay(TimeExpression day, String code) implements TimeExpression {
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
   * @param clock hours, or hours and minutes, or those and seconds: {@code 19:15}
   * @param zone the zone that the text names: an offset for "EST", a region for "Eastern time"
   */
  record ClockTime(TimeExpression day, String clock, Optional<ZoneId> zone)
      implements TimeExpression {
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

  /** A length of time, no interval: "28 years", "two and a half hours". */
  record Length(String amount, Granularity unit) implements TimeExpression {
    /** Checks that nothing is null. */
    public Length {
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return Resolved.unplaced(TimexType.DURATION, Lengths.value(amount, unit), unit);
    }
  }

  /** Lengths added up, the longest first: "a year and six months". */
  record Lengthy(List<Length> parts) implements TimeExpression {
    /** Copies the parts. */
    public Lengthy {
      parts = ImmutableList.copyOf(parts);
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return Resolved.unplaced(
          TimexType.DURATION, Lengths.sum(parts), parts.get(parts.size() - 1).unit());
    }
  }

  /**
   * The n units that end or begin with t, [t1 - n, t2) or [t1, t2 + n): "the past two weeks", "the
   * next five years".
   *
   * @param length how long
   * @param forward whether it begins with the anchor
   */
  record Stretch(Length length, boolean forward, TimeExpression anchor) implements TimeExpression {
    /** Checks that nothing is null. */
    public Stretch {
      Objects.requireNonNull(length, "length");
      Objects.requireNonNull(anchor, "anchor");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved duration = length.denote(reference);
      return duration.withEdtf(
          anchor
              .resolve(reference)
              .interval()
              .flatMap(t -> Lengths.stretch(t, length, forward))
              .map(Edtfs::within));
    }
  }

  /**
   * A time that is told only by its side of the anchor, before t2, within t, or from t1 on:
   * PAST_REF "recently", PRESENT_REF "now", FUTURE_REF "soon".
   */
  record Vague(Direction side, TimexType type, String value, TimeExpression anchor)
      implements TimeExpression {
    /** Checks that nothing is null. */
    public Vague {
      Objects.requireNonNull(side, "side");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(anchor, "anchor");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Optional<Edtf> edtf =
          anchor
              .resolve(reference)
              .interval()
              .filter(t -> t.hasStart() && t.hasEnd())
              .map(this::bound);
      return Resolved.of(
          type,
          value,
          Granularity.DAY,
          edtf,
          edtf.isPresent() ? DatingBasis.RELATIVE : DatingBasis.NONE);
    }

    private Edtf bound(TimeInterval t) {
      return switch (side) {
        case PAST, ANTERIOR, ONLY_PAST -> Edtfs.within(TimeInterval.before(t.end()));
        case FUTURE, ONLY_FUTURE -> Edtfs.within(TimeInterval.from(t.start()));
        case UNKNOWN -> Edtfs.of(t, Granularity.DAY).approximate();
      };
    }
  }

  /** From the beginning of one time to the end of another, [s1, t2): "from 1979 to 1985". */
  record Between(TimeExpression from, TimeExpression to) implements TimeExpression {
    /** Checks that nothing is null. */
    public Between {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved first = from.resolve(reference);
      Resolved last = to.resolve(reference);
      return Resolved.of(
          TimexType.DURATION,
          first.value() + "/" + last.value(),
          last.granularity(),
          first.edtf().flatMap(start -> last.edtf().flatMap(end -> Edtfs.from(start, end))),
          first.basis());
    }
  }

  /** What comes again and again, no interval: "every May", "twice a day". */
  record Repeated(String value, String quant, String freq) implements TimeExpression {
    /** Checks that nothing is null. */
    public Repeated {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(quant, "quant");
      Objects.requireNonNull(freq, "freq");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return new Resolved(
          TimexType.SET,
          value,
          Optional.empty(),
          Optional.of(quant).filter(text -> !text.isEmpty()),
          Optional.of(freq).filter(text -> !text.isEmpty()),
          Granularity.DAY,
          Optional.empty(),
          DatingBasis.NONE);
    }
  }
}
