package org.timeline4j.render;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.timeline4j.event.Event;
import org.timeline4j.event.When;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/**
 * Where an event stands on the axis of a viewer, which must have a beginning: all that it may have
 * been, or the known end of what is open on one side.
 *
 * @param first the first day, or the only one that is known
 * @param last the last day, inclusive; empty where one side is open
 */
record AxisTime(LocalDate first, Optional<LocalDate> last) {
  /** What the dates of JavaScript reach, in years. */
  private static final int FARTHEST_YEAR = 270_000;

  /** Returns the place of the event; empty if it has no date or one beyond the axis. */
  static Optional<AxisTime> of(Event event) {
    TimeInterval bounds = event.when().bounds();
    Optional<LocalDate> known = bounds.firstDay().or(bounds::lastDay);
    Optional<LocalDate> last = bounds.hasStart() ? bounds.lastDay() : Optional.empty();
    return known
        .filter(AxisTime::isOnAxis)
        .filter(day -> last.map(AxisTime::isOnAxis).orElse(true))
        .map(day -> new AxisTime(day, last));
  }

  /** Returns the moment, if the date is one; without its offset, as the text tells it. */
  static Optional<LocalDateTime> moment(When when) {
    return when.edtf()
        .filter(
            date -> date.granularity().map(unit -> unit.isFinerThan(Granularity.DAY)).orElse(false))
        .map(Edtf::bounds)
        .map(TimeInterval::start);
  }

  /** Returns {@link #losses(Predicate, Predicate)} of an axis that reaches as far as any does. */
  static LossTable losses(Predicate<Event> isExact) {
    return losses(event -> of(event).isPresent(), isExact);
  }

  /**
   * Returns what no viewer with an axis holds.
   *
   * @param isPlaced whether an event with a usable date has a place on the axis
   * @param isExact whether the place of an event on the axis tells just what is known of its date
   */
  static LossTable losses(Predicate<Event> isPlaced, Predicate<Event> isExact) {
    Predicate<Event> isShown = event -> event.undated().isEmpty() && isPlaced.test(event);
    return LossTable.create()
        .with(
            Kind.OMITTED,
            Part.EVENT,
            "the axis has no place for an event without a usable date, or beyond its ends",
            isShown.negate())
        .with(
            Kind.WIDENED,
            Part.DATE,
            "it fills all the days that it may be, or stands on the end that is known; the words"
                + " beside it say what is known",
            isShown.and(isExact.negate()))
        .with(Kind.FLATTENED, Part.STATUS, "it stands in brackets behind the summary", e -> true)
        .omitting(Part.PARTICIPANT, "participants show as far as the summary names them")
        .omitting(Part.PLACE, "the place shows as far as the summary names it")
        .omitting(Part.TYPE, "types are left out")
        .leavingOutTheProof();
  }

  private static boolean isOnAxis(LocalDate day) {
    return Math.abs(day.getYear()) < FARTHEST_YEAR;
  }
}
