package org.timeline4j.event;

import java.time.LocalDateTime;
import java.util.Optional;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.RelativeTime.LastMentioned;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeInterval;

/**
 * What follows for an event from how it stands to a time.
 *
 * @param anchor how it stands to the time
 * @param told whether the text tells that it happened, so that it is not later than the publication
 * @param dct when the article was published
 */
record Related(Anchor anchor, boolean told, TimeInterval dct) {
  private static final int DAYS_OF_HALF_WEEK = 3;

  /** Returns the date of an event that stands so to the time; empty if nothing follows. */
  Optional<Edtf> to(Edtf time) {
    return anchor.distance().isPresent()
        ? over(anchor.distance().get(), time)
        : beside(time, time.bounds());
  }

  private Optional<Edtf> beside(Edtf time, TimeInterval bounds) {
    return switch (anchor.relation()) {
      case DURING, INCLUDES -> Optional.of(upToPublication(time));
      case BEFORE -> start(bounds).map(start -> Edtf.within(before(start), grain(time)));
      case NOT_AFTER -> end(bounds).map(end -> Edtf.within(before(end), grain(time)));
      case AFTER -> end(bounds).map(end -> from(end, grain(time)));
      case NOT_BEFORE -> start(bounds).map(start -> from(start, grain(time)));
      case SINCE -> start(bounds).map(start -> Edtf.lasting(TimeInterval.from(start), grain(time)));
      case UNTIL -> end(bounds).map(end -> Edtf.lasting(before(end), grain(time)));
    };
  }

  /** "It happened this week": some time in the part of the week that is over. */
  private Edtf upToPublication(Edtf time) {
    boolean reaches =
        time.kind() == Edtf.Kind.WITHIN
            && dct.hasEnd()
            && time.bounds().hasStart()
            && time.bounds().start().isBefore(dct.end())
            && time.bounds().encloses(dct);
    return told && reaches
        ? Edtf.within(new TimeInterval(time.bounds().start(), dct.end()), Granularity.DAY)
        : time;
  }

  private static Optional<LocalDateTime> start(TimeInterval bounds) {
    return Optional.of(bounds).filter(TimeInterval::hasStart).map(TimeInterval::start);
  }

  private static Optional<LocalDateTime> end(TimeInterval bounds) {
    return Optional.of(bounds).filter(TimeInterval::hasEnd).map(TimeInterval::end);
  }

  private static TimeInterval before(LocalDateTime end) {
    return TimeInterval.before(end);
  }

  /** From the moment on; what is told to have happened, up to the publication. */
  private Edtf from(LocalDateTime start, Granularity grain) {
    return told && dct.hasEnd() && dct.end().isAfter(start)
        ? Edtf.within(new TimeInterval(start, dct.end()), grain)
        : Edtf.within(TimeInterval.from(start), grain);
  }

  /** A bound is told in years or months if the time that sets it is. */
  private static Granularity grain(Edtf time) {
    return time.granularity()
        .filter(g -> g == Granularity.YEAR || g == Granularity.MONTH)
        .orElse(Granularity.DAY);
  }

  // ---- over a length of time ----

  private Optional<Edtf> over(Length length, Edtf time) {
    if (!time.bounds().hasStart() || !time.bounds().hasEnd()) {
      return Optional.empty();
    }
    long n = Long.parseLong(length.amount());
    return switch (anchor.relation()) {
      case AFTER -> moved(time, n, length.unit());
      case BEFORE -> moved(time, -n, length.unit());
      case SINCE -> moved(time, n, length.unit()).map(end -> Edtf.lasting(time, end.approximate()));
      case UNTIL ->
          moved(time, -n, length.unit()).map(start -> Edtf.lasting(start.approximate(), time));
      case DURING -> Optional.of(aged(time.bounds(), n));
      case INCLUDES, NOT_AFTER, NOT_BEFORE -> Optional.empty();
    };
  }

  /** At the age of 45, whoever was born in 1960 was so in 2005 or in 2006. */
  private static Edtf aged(TimeInterval birth, long years) {
    return Edtf.within(
        new TimeInterval(birth.start().plusYears(years), birth.end().plusYears(years + 1)));
  }

  /**
   * The unit that lies n units from the time; if the time is coarser than the unit, all those that
   * lie so from a part of it.
   */
  private Optional<Edtf> moved(Edtf time, long n, Granularity unit) {
    TimeInterval bounds = time.bounds();
    Optional<Edtf> first = moved(bounds.start(), n, unit);
    Optional<Edtf> last = moved(bounds.end().minusDays(1), n, unit);
    if (first.equals(last) || last.isEmpty()) {
      return first.map(this::derived);
    }
    return first.map(edtf -> derived(Edtf.within(edtf.bounds().span(last.get().bounds()))));
  }

  private Optional<Edtf> moved(LocalDateTime day, long n, Granularity unit) {
    TimeInterval reference = TimeInterval.ofDay(day.toLocalDate());
    Resolved resolved =
        new Shifted(new LastMentioned(), n, unit)
            .resolve(new ReferenceTime(dct, Direction.UNKNOWN, Optional.of(reference)));
    return unit == Granularity.WEEK && Math.abs(n) > 1
        ? resolved.edtf().map(edtf -> Edtf.within(aboutWeek(edtf.bounds(), day.plusWeeks(n))))
        : resolved.edtf();
  }

  /** "Three weeks after the vote": nobody has counted the days, nor looked for the Monday. */
  private static TimeInterval aboutWeek(TimeInterval week, LocalDateTime day) {
    return week.span(
        new TimeInterval(day.minusDays(DAYS_OF_HALF_WEEK), day.plusDays(DAYS_OF_HALF_WEEK + 1)));
  }

  private Edtf derived(Edtf date) {
    return anchor.tie() == Anchor.Tie.DERIVED ? date.approximate() : date;
  }
}
