package org.timeline4j.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Times told from the publication or from the time mentioned last: "yesterday", "on Friday". */
public sealed interface RelativeTime extends TimeExpression {

  /** The day of publication, t = dct: "today". */
  record Published() implements RelativeTime {
    @Override
    public Resolved denote(ReferenceTime reference) {
      return Publication.day(reference)
          .map(day -> Resolved.unit(day, Granularity.DAY, DatingBasis.RELATIVE))
          .orElseGet(
              () ->
                  Resolved.unplaced(
                      TimexType.DATE, Timex3.unknown(Granularity.DAY), Granularity.DAY));
    }

    @Override
    public Optional<TimeInterval> interval(ReferenceTime reference) {
      return Publication.day(reference).or(() -> resolve(reference).interval());
    }
  }

  /** The time that the text spoke of last; the day of publication if it spoke of none: "then". */
  record LastMentioned() implements RelativeTime {
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
   * arrest". Of a time mentioned that is longer than the unit nothing tells where within it the
   * count begins: "the day after" said of 1960; where that is another such time as a whole, it is
   * meant: "four decades later" said of the 1970s.
   */
  record Shifted(TimeExpression anchor, long n, Granularity unit) implements RelativeTime {
    /** Months of a year. */
    private static final int YEAR = 12;

    /** Months by which a number of half years may be off. */
    private static final int QUARTER = 3;

    /** Checks that nothing is null. */
    public Shifted {
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      TimexType type = unit.isFinerThan(Granularity.PART_OF_DAY) ? TimexType.TIME : TimexType.DATE;
      return anchor
          .interval(reference)
          .filter(TimeInterval::hasStart)
          .filter(t -> Years.inRange(t, n, unit))
          .map(t -> anchor instanceof LastMentioned && isLonger(t) ? somewhere(t, type) : shift(t))
          .orElseGet(() -> Resolved.unplaced(type, Timex3.unknown(unit), unit));
    }

    private boolean isLonger(TimeInterval t) {
      return t.hasEnd() && t.end().isAfter(Units.shifted(t.start(), 1, unit).end());
    }

    private Resolved somewhere(TimeInterval t, TimexType type) {
      TimeInterval reach =
          new TimeInterval(Units.plus(t.start(), n, unit), Units.plus(t.end(), n, unit));
      Optional<Granularity> whole = n == 0 ? Optional.empty() : Units.exactly(reach);
      if (whole.isPresent()) {
        return Resolved.unit(reach, whole.get(), DatingBasis.RELATIVE);
      }
      return Resolved.of(
          type,
          Timex3.unknownIn(t, unit),
          unit,
          Optional.of(Edtfs.within(reach)),
          DatingBasis.RELATIVE);
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
      TimeInterval moved = Units.shifted(t.start(), n, unit);
      return isOfHalfYears()
          ? Resolved.of(
              TimexType.DATE,
              Timex3.value(moved.start(), unit),
              Granularity.HALF,
              Optional.of(
                  Edtfs.within(
                      new TimeInterval(
                          moved.start().minusMonths(QUARTER), moved.end().plusMonths(QUARTER)))),
              DatingBasis.RELATIVE)
          : Resolved.unit(moved, unit, DatingBasis.RELATIVE);
    }

    /** "Two and a half years ago", "18 months ago": nobody has counted the months. */
    private boolean isOfHalfYears() {
      return unit == Granularity.MONTH && Math.abs(n) > YEAR && Math.abs(n) % YEAR == YEAR / 2;
    }
  }

  /**
   * Less or more than a distance from a time. Less than "two weeks ago" is some time in these two
   * weeks; "more than two years ago" and "less than three years ago" are about then, since nobody
   * says so of what is far from it, and the unit that the distance leads to need not hold it.
   *
   * @param distance the distance from the time
   * @param howMuch {@link Modifier#LESS_THAN}, {@link Modifier#MORE_THAN} or one of these that
   *     allows for the distance itself
   */
  record MoreOrLess(Shifted distance, Modifier howMuch) implements RelativeTime {
    /** Checks that nothing is null. */
    public MoreOrLess {
      Objects.requireNonNull(distance, "distance");
      Objects.requireNonNull(howMuch, "howMuch");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved end = distance.resolve(reference);
      Optional<Edtf> less = isLess() ? between(reference).map(Edtf::within) : Optional.empty();
      return end.withMod(howMuch.ofDate(distance.n() < 0))
          .withEdtf(less.or(() -> end.edtf().map(Edtf::approximate)));
    }

    private boolean isLess() {
      return howMuch == Modifier.LESS_THAN || howMuch == Modifier.EQUAL_OR_LESS;
    }

    /** The time from the one to the other, unless the distance is longer than a year. */
    private Optional<TimeInterval> between(ReferenceTime reference) {
      return distance
          .anchor()
          .resolve(reference)
          .interval()
          .filter(t -> t.hasStart() && t.hasEnd())
          .filter(t -> Years.inRange(t, distance.n(), distance.unit()))
          .filter(t -> isWithinYear(t.start(), moved(t).start()))
          .map(t -> t.span(moved(t)));
    }

    private static boolean isWithinYear(LocalDateTime a, LocalDateTime b) {
      return !b.isBefore(a.minusYears(1)) && !b.isAfter(a.plusYears(1));
    }

    private TimeInterval moved(TimeInterval t) {
      return new TimeInterval(
          Units.plus(t.start(), distance.n(), distance.unit()),
          Units.plus(t.end(), distance.n(), distance.unit()));
    }
  }

  /**
   * The unit spoken of last, if a unit of that size was; of quarters the last one that the text
   * gave figures for; in narrative the unit that holds the date reached, or one within that date
   * where it is longer; otherwise unit(dct) moved by n units: "the quarter". A narrative that has
   * looked back is where it was: "He had left on June 24. At 11 a.m. the armies met."
   */
  record Current(Granularity unit, long n) implements RelativeTime {
    /** Checks that nothing is null. */
    public Current {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return reference
          .lastMentioned()
          .map(last -> isLookBack(last, reference) ? reference.storyLine().orElseThrow() : last)
          .filter(last -> Units.exactly(last).filter(unit::equals).isPresent())
          .filter(last -> !isOver(last, reference))
          .or(() -> quarter(reference))
          .map(last -> Resolved.unit(last, unit, DatingBasis.RELATIVE))
          .or(() -> story(reference).map(this::within))
          .orElseGet(() -> new Shifted(new Published(), n, unit).denote(reference));
    }

    private static boolean isLookBack(TimeInterval last, ReferenceTime reference) {
      return !reference.direction().isAnterior()
          && last.hasStart()
          && reference
              .storyLine()
              .filter(t -> t.hasStart() && last.start().isBefore(t.start()))
              .isPresent();
    }

    private Optional<TimeInterval> story(ReferenceTime reference) {
      return reference.storyLine().filter(t -> t.hasStart() && !isOver(t, reference));
    }

    private Resolved within(TimeInterval story) {
      TimeInterval holding = Units.containing(story.start(), unit);
      return holding.encloses(story)
          ? Resolved.unit(holding, unit, DatingBasis.RELATIVE)
          : Resolved.of(
              TimexType.DATE,
              Timex3.unknownIn(story, unit),
              unit,
              Optional.of(Edtfs.within(story)),
              DatingBasis.RELATIVE);
    }

    /** What will be is not in a year that is over. */
    private boolean isOver(TimeInterval last, ReferenceTime reference) {
      return unit.compareTo(Granularity.DAY) > 0
          && reference.direction() == Direction.ONLY_FUTURE
          && reference.dct().hasStart()
          && !last.end().isAfter(reference.dct().start());
    }

    private Optional<TimeInterval> quarter(ReferenceTime reference) {
      return reference
          .reporting()
          .filter(period -> unit == Granularity.QUARTER)
          .flatMap(ReportingPeriod::quarter);
    }
  }

  /**
   * The day that a morning lies in that the text goes on with: the day after the time mentioned
   * last, where that is an evening or a night, or after noon if so much is asked for; otherwise the
   * day as it is told without it: "That night it rained. At dawn they left." "The river rose in the
   * afternoon. By morning the road was gone."
   *
   * @param fromNoon whether an afternoon counts too, unless the clause looks back
   * @param day the day otherwise
   */
  record AfterNight(boolean fromNoon, TimeExpression day) implements RelativeTime {
    /** Checks that nothing is null. */
    public AfterNight {
      Objects.requireNonNull(day, "day");
    }

    /** Makes the day of a morning that follows an evening or a night. */
    public AfterNight(TimeExpression day) {
      this(false, day);
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return reference
          .lastMentioned()
          .filter(last -> isOver(reference) && last.hasStart())
          .map(last -> Units.shifted(last.start(), 1, Granularity.DAY))
          .map(next -> Resolved.unit(next, Granularity.DAY, DatingBasis.RELATIVE))
          .orElseGet(() -> day.resolve(reference));
    }

    private boolean isOver(ReferenceTime reference) {
      return reference.isAtNight()
          || (fromNoon && !reference.direction().isAnterior() && reference.isAfterNoon());
    }
  }

  /**
   * The day of the morning that follows the time mentioned last, "the next morning": the day after;
   * behind an hour of the night, "at 2 a.m.", the morning that this night ends with.
   */
  record NextMorning() implements RelativeTime {
    @Override
    public Resolved denote(ReferenceTime reference) {
      int days = reference.isInSmallHours() ? 0 : 1;
      return new Shifted(new LastMentioned(), days, Granularity.DAY).resolve(reference);
    }
  }

  /**
   * The day of the night that "overnight" tells of: the night before the publication, and of what
   * will be the night after it.
   */
  record Overnight() implements RelativeTime {
    @Override
    public Resolved denote(ReferenceTime reference) {
      int days = reference.direction().isAhead() ? 0 : -1;
      return new Shifted(new Published(), days, Granularity.DAY).resolve(reference);
    }
  }

  /**
   * Hours or minutes from the clock time that the text spoke of last: "forty minutes later". Where
   * it spoke of a day and not of a clock time, whole days are counted from that, "48 hours later",
   * and everything else is a length and no time.
   *
   * @param length how long
   * @param sign 1 for later, -1 for earlier
   */
  record FromClock(LengthOfTime.Length length, int sign) implements RelativeTime {
    private static final long DAY = Duration.ofDays(1).toMinutes();

    /** A million minutes are not longer than these years. */
    private static final int REACH = 2;

    /** Checks that nothing is null. */
    public FromClock {
      Objects.requireNonNull(length, "length");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Optional<LocalDateTime> day =
          reference
              .lastMentioned()
              .filter(FromClock::isDay)
              .filter(last -> Years.inRange(last, REACH, Granularity.YEAR))
              .map(TimeInterval::start);
      OptionalLong minutes = Lengths.minutes(length);
      if (day.isEmpty() || minutes.isEmpty()) {
        return length.denote(reference);
      }
      long distance = sign * minutes.getAsLong();
      Optional<Duration> clock = reference.clock();
      if (clock.isPresent()) {
        return clockTime(day.get().plus(clock.get()).plusMinutes(distance));
      }
      return distance % DAY == 0
          ? Resolved.unit(
              Units.containing(day.get().plusMinutes(distance), Granularity.DAY),
              Granularity.DAY,
              DatingBasis.RELATIVE)
          : length.denote(reference);
    }

    private static boolean isDay(TimeInterval last) {
      return Units.exactly(last).filter(Granularity.DAY::equals).isPresent();
    }

    private static Resolved clockTime(LocalDateTime time) {
      TimeInterval day = Units.containing(time, Granularity.DAY);
      return Resolved.of(
          TimexType.TIME,
          Timex3.value(time, Granularity.MINUTE),
          Granularity.MINUTE,
          Optional.of(Edtfs.of(day, Granularity.DAY)),
          DatingBasis.RELATIVE);
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
    THIS,
    /** The one that a story would mean that has reached the reference: "that September". */
    SAME
  }

  /** One of what recurs, seen from the anchor: "on Friday", "last March", "next Christmas". */
  record Occurrence(Recurring recurring, Which which, TimeExpression anchor)
      implements RelativeTime {
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
        return recurring.resolved(inStory.get(), DatingBasis.RELATIVE);
      }
      return anchor
          .interval(reference)
          .filter(TimeInterval::hasStart)
          .flatMap(t -> find(t, reference.direction()))
          .map(t -> recurring.resolved(t, DatingBasis.RELATIVE))
          .orElseGet(
              () -> Resolved.unplaced(TimexType.DATE, recurring.value(), recurring.granularity()));
    }

    /** "Last February" said in March is that of the year before: the other one is "last month". */
    private Optional<TimeInterval> find(TimeInterval t, Direction direction) {
      boolean month =
          which == Which.LAST
              && anchor instanceof Published
              && recurring instanceof Recurring.MonthOfYear;
      return Occurrences.find(recurring, which, month ? monthBefore(t) : t, direction);
    }

    private static TimeInterval monthBefore(TimeInterval t) {
      TimeInterval before = Units.shifted(t.start(), -1, Granularity.MONTH);
      return before.start().getYear() == t.start().getYear() ? before : t;
    }

    /** Narrative tells what recurs from the date that it has reached, unless it will be. */
    private Optional<TimeInterval> inStory(ReferenceTime reference) {
      boolean willBe =
          reference.direction() == Direction.ONLY_FUTURE && Publication.day(reference).isPresent();
      return which == Which.NEAREST && anchor instanceof Published && !willBe
          ? reference.storyLine().flatMap(t -> StoryLine.find(recurring, t, reference.direction()))
          : Optional.empty();
    }
  }

  /**
   * A time that is told only by its side of the anchor, before t2, within t, or from t1 on:
   * PAST_REF "recently", PRESENT_REF "now", FUTURE_REF "soon".
   *
   * @param side the side of the anchor
   * @param type the TIMEX3 type
   * @param value the TIMEX3 value
   * @param anchor what it lies beside
   */
  record Vague(Direction side, TimexType type, String value, TimeExpression anchor)
      implements RelativeTime {
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
          anchor.interval(reference).filter(t -> t.hasStart() && t.hasEnd()).map(this::bound);
      return Resolved.of(
          type,
          value,
          Granularity.DAY,
          edtf,
          edtf.isPresent() ? DatingBasis.RELATIVE : DatingBasis.NONE);
    }

    private Edtf bound(TimeInterval t) {
      return switch (side) {
        case PAST, ANTERIOR, ONLY_PAST, ONLY_ANTERIOR -> Edtfs.within(TimeInterval.before(t.end()));
        case FUTURE, ONLY_FUTURE -> Edtfs.within(TimeInterval.from(t.start()));
        case UNKNOWN -> Edtfs.of(t, Granularity.DAY).approximate();
      };
    }
  }
}
