package org.timeline4j.time;

import static org.timeline4j.time.EdtfDates.padded;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What comes once in each cycle of the calendar: a weekday each week, a month each year. Immutable.
 */
public sealed interface Recurring {

  /** Returns the cycle, what it comes once in: a year, unless it says otherwise. */
  default Granularity cycle() {
    return Granularity.YEAR;
  }

  /** Returns how long it is: a day, unless it says otherwise. */
  default Granularity granularity() {
    return Granularity.DAY;
  }

  /** Returns the one of a cycle; empty if this cycle has none (29 February). */
  Optional<TimeInterval> in(TimeInterval cycle);

  /** Returns all of a cycle, in order: none or one, unless it may come twice. */
  default List<TimeInterval> allIn(TimeInterval cycle) {
    return in(cycle).map(List::of).orElse(List.of());
  }

  /** Tells whether its place is only about what is calculated. */
  default boolean isApproximate() {
    return false;
  }

  /** Returns the one of a cycle as the expression that names it denotes it. */
  default Resolved resolved(TimeInterval one, DatingBasis basis) {
    Resolved unit = Resolved.unit(one, granularity(), basis);
    return isApproximate() ? unit.approximate() : unit;
  }

  /** Returns the TIMEX3 value where it is not known which one is meant: {@code XXXX-WXX-4}. */
  String value();

  /** A day of the week: "Thursday". */
  record Weekday(DayOfWeek day) implements Recurring {
    /** Checks that nothing is null. */
    public Weekday {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public Granularity cycle() {
      return Granularity.WEEK;
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      LocalDate monday = cycle.start().toLocalDate();
      return Optional.of(TimeInterval.ofDay(monday.plusDays(day.getValue() - 1L)));
    }

    @Override
    public String value() {
      return "XXXX-WXX-" + day.getValue();
    }
  }

  /** Saturday and Sunday: "the weekend". */
  record Weekend() implements Recurring {
    @Override
    public Granularity cycle() {
      return Granularity.WEEK;
    }

    @Override
    public Granularity granularity() {
      return Granularity.WEEKEND;
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      return Optional.of(Units.containing(cycle.start(), Granularity.WEEKEND));
    }

    @Override
    public String value() {
      return "XXXX-WXX-WE";
    }
  }

  /** A day of the month: "the 15th". */
  record DayOfMonth(int day) implements Recurring {
    @Override
    public Granularity cycle() {
      return Granularity.MONTH;
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      LocalDate first = cycle.start().toLocalDate();
      return day > first.lengthOfMonth()
          ? Optional.empty()
          : Optional.of(TimeInterval.ofDay(first.withDayOfMonth(day)));
    }

    @Override
    public String value() {
      return "XXXX-XX-" + padded(day, 2);
    }
  }

  /** A day of the month that is told by its weekday too: "Friday the 13th". */
  record WeekdayOfMonth(DayOfWeek weekday, int day) implements Recurring {
    /** Checks that nothing is null. */
    public WeekdayOfMonth {
      Objects.requireNonNull(weekday, "weekday");
    }

    @Override
    public Granularity cycle() {
      return Granularity.MONTH;
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      return new DayOfMonth(day).in(cycle).filter(found -> found.start().getDayOfWeek() == weekday);
    }

    @Override
    public String value() {
      return new DayOfMonth(day).value();
    }
  }

  /**
   * A day of the year in figures whose order the weekday tells: "Fri 13/3". In a year in which both
   * orders fall on the weekday there are two.
   */
  record WeekdayInFigures(DayOfWeek weekday, int first, int second) implements Recurring {
    /** Checks that nothing is null. */
    public WeekdayInFigures {
      Objects.requireNonNull(weekday, "weekday");
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      List<TimeInterval> days = allIn(cycle);
      return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    @Override
    public List<TimeInterval> allIn(TimeInterval cycle) {
      return Stream.of(day(cycle, first, second), day(cycle, second, first))
          .flatMap(Optional::stream)
          .filter(day -> day.start().getDayOfWeek() == weekday)
          .distinct()
          .sorted(Comparator.comparing(TimeInterval::start))
          .toList();
    }

    private static Optional<TimeInterval> day(TimeInterval cycle, int month, int day) {
      return month < 1 || month > 12
          ? Optional.empty()
          : new DayOfYear(Month.of(month), day).in(cycle);
    }

    @Override
    public String value() {
      return "XXXX-XX-XX";
    }
  }

  /** A month: "March". */
  record MonthOfYear(Month month) implements Recurring {
    /** Checks that nothing is null. */
    public MonthOfYear {
      Objects.requireNonNull(month, "month");
    }

    @Override
    public Granularity granularity() {
      return Granularity.MONTH;
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      return Optional.of(
          Units.containing(cycle.start().withMonth(month.getValue()), Granularity.MONTH));
    }

    @Override
    public String value() {
      return "XXXX-" + padded(month.getValue(), 2);
    }
  }

  /** A day of the year: "March 4". */
  record DayOfYear(Month month, int day) implements Recurring {
    /** Checks that nothing is null. */
    public DayOfYear {
      Objects.requireNonNull(month, "month");
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      try {
        return Optional.of(TimeInterval.ofDay(LocalDate.of(cycle.start().getYear(), month, day)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /** Tells whether any year has this day. */
    public boolean exists() {
      return day >= 1 && day <= month.maxLength();
    }

    @Override
    public String value() {
      return "XXXX-" + padded(month.getValue(), 2) + "-" + padded(day, 2);
    }
  }

  /**
   * The n-th season, quarter or half of a year: "spring", "the third quarter". Seasons are counted
   * from spring; winter, the fourth, begins in December (meteorological seasons of the northern
   * half of the earth).
   */
  record PartOfYear(Granularity granularity, int number) implements Recurring {
    /** Checks that nothing is null. */
    public PartOfYear {
      Objects.requireNonNull(granularity, "granularity");
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      int months = granularity == Granularity.HALF ? 6 : 3;
      int offset = granularity == Granularity.SEASON ? 2 : 0;
      return Optional.of(
          Units.containing(cycle.start().plusMonths((number - 1L) * months + offset), granularity));
    }

    @Override
    public String value() {
      String of1970 =
          in(Units.containing(LocalDate.EPOCH.atStartOfDay(), Granularity.YEAR))
              .map(part -> Timex3.value(part.start(), granularity))
              .orElse("");
      return "XXXX" + of1970.substring(4);
    }
  }

  /** The n-th week of a year (ISO 8601): "week 12". */
  record WeekOfYear(int number) implements Recurring {
    @Override
    public Granularity granularity() {
      return Granularity.WEEK;
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      LocalDate inFirst = LocalDate.of(cycle.start().getYear(), Month.JANUARY, 4);
      long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum();
      return number < 1 || number > weeks
          ? Optional.empty()
          : Optional.of(
              Units.containing(inFirst.plusWeeks(number - 1L).atStartOfDay(), Granularity.WEEK));
    }

    @Override
    public String value() {
      return "XXXX-W" + padded(number, 2);
    }
  }

  /** A holiday: "Thanksgiving". */
  record OnHoliday(Holiday holiday) implements Recurring {
    /** Checks that nothing is null. */
    public OnHoliday {
      Objects.requireNonNull(holiday, "holiday");
    }

    @Override
    public Granularity granularity() {
      return holiday.granularity();
    }

    @Override
    public boolean isApproximate() {
      return holiday.isSighted();
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      return allIn(cycle).stream().findFirst();
    }

    @Override
    public List<TimeInterval> allIn(TimeInterval cycle) {
      return holiday.allIn(cycle.start().getYear()).stream()
          .map(first -> TimeInterval.ofDays(first, holiday.lastDay(first)))
          .toList();
    }

    @Override
    public String value() {
      return "XXXX-XX-XX";
    }
  }

  /** A day that comes once a year by a law of one's own: "Founders' Day". */
  record OnAnnualDay(AnnualDay day) implements Recurring {
    /** Checks that nothing is null. */
    public OnAnnualDay {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      return day.in(cycle.start().getYear()).map(TimeInterval::ofDay);
    }

    @Override
    public String value() {
      return "XXXX-XX-XX";
    }
  }

  /**
   * A stretch of each year from one day to another, both inclusive: "Michaelmas term". If the last
   * day comes before the first, it is that of the next year. TIMEX3 has no form for it, so its
   * value is that of the calendar unit that holds it.
   *
   * @param granularity of that unit
   */
  record Period(AnnualDay first, AnnualDay last, Granularity granularity) implements Recurring {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Checks that nothing is null. */
    public Period {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      Objects.requireNonNull(granularity, "granularity");
    }

    /**
     * Returns the stretch, as fine as the finest unit that held it in each year of 1900 to 2100.
     */
    public static Period of(AnnualDay first, AnnualDay last) {
      Period period = new Period(first, last, Granularity.YEAR);
      return Stream.of(Granularity.MONTH, Granularity.QUARTER, Granularity.HALF)
          .filter(
              unit ->
                  IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).allMatch(y -> period.isIn(unit, y)))
          .findFirst()
          .map(unit -> new Period(first, last, unit))
          .orElse(period);
    }

    private boolean isIn(Granularity unit, int year) {
      return in(Units.containing(LocalDate.of(year, 1, 1).atStartOfDay(), Granularity.YEAR))
          .map(t -> Units.containing(t.start(), unit).encloses(t))
          .orElse(true);
    }

    @Override
    public Optional<TimeInterval> in(TimeInterval cycle) {
      int year = cycle.start().getYear();
      return first
          .in(year)
          .flatMap(
              from ->
                  last.in(year)
                      .filter(to -> !to.isBefore(from))
                      .or(() -> last.in(year + 1))
                      .map(to -> TimeInterval.ofDays(from, to)));
    }

    @Override
    public String value() {
      return in(Units.containing(LocalDate.EPOCH.atStartOfDay(), Granularity.YEAR))
          .map(t -> "XXXX" + Timex3.value(t.start(), granularity).substring(4))
          .orElse("XXXX");
    }
  }
}
