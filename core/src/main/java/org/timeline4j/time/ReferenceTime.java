package org.timeline4j.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What a relative expression is resolved against.
 *
 * @param dct the document creation time (TimeML), that is the day of publication; wider than a day
 *     where it is known only within bounds, {@link TimeInterval#ALWAYS} where it is unknown
 * @param direction the side on which to look
 * @param lastMentioned the time that the text spoke of last, for "the following year", "two years
 *     later"
 * @param reporting the period that the text gives figures for, for "a year earlier" said of these;
 *     empty if it spoke of none
 */
public record ReferenceTime(
    TimeInterval dct,
    Direction direction,
    Optional<TimeInterval> lastMentioned,
    Optional<ReportingPeriod> reporting) {

  /** Checks that nothing is null. */
  public ReferenceTime {
    Objects.requireNonNull(dct, "dct");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(lastMentioned, "lastMentioned");
    Objects.requireNonNull(reporting, "reporting");
  }

  /** Returns a reference without figures for a period. */
  public ReferenceTime(
      TimeInterval dct, Direction direction, Optional<TimeInterval> lastMentioned) {
    this(dct, direction, lastMentioned, Optional.empty());
  }

  /** Returns this as of another publication date. */
  ReferenceTime publishedOn(TimeInterval other) {
    return new ReferenceTime(other, direction, lastMentioned, reporting);
  }
}
