package org.timeline4j.time;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * The meaning of a temporal expression, before it is resolved: an algebra over half-open intervals.
 * Each record states its law; {@code t} is the interval of the reference, {@code unit(t)} the
 * calendar unit that holds the start of t. The records stand in families by what they are told
 * from: {@link AbsoluteTime} from nothing, {@link RelativeTime} from the publication or the time
 * mentioned last, {@link RefinedTime} from another time that they tell more of, {@link
 * ReportedTime} from the period of a report; {@link LengthOfTime} and {@link Repeated} are no
 * single time.
 *
 * <p>Immutable; resolving is a pure function of the expression and the reference time.
 */
public sealed interface TimeExpression
    permits AbsoluteTime, RelativeTime, RefinedTime, LengthOfTime, ReportedTime, Repeated {

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

  /**
   * Returns the interval within which the time lies, given a reference time; empty if it is not on
   * the time line.
   */
  default Optional<TimeInterval> interval(ReferenceTime reference) {
    return resolve(reference).interval();
  }

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
}
