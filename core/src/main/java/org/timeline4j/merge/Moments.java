package org.timeline4j.merge;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Optional;
import org.timeline4j.event.When;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.TimeInterval;

/**
 * What a date says of the moments at which an event began and ended, the end exclusive.
 *
 * <p>What is dated took place some time in its date, however short; only what lasted "from a to b"
 * began in the one and ended in the other. "About" a date is within its own length around it, at
 * least a week.
 *
 * @param startFrom not before which it began
 * @param startTo not after which it began
 * @param endFrom not before which it ended
 * @param endTo not after which it ended
 */
record Moments(Bound startFrom, Bound startTo, Bound endFrom, Bound endTo) {
  private static final Duration LEAST = Duration.ofDays(7);

  static Moments of(When when) {
    Optional<Edtf> lasting =
        when.edtf().filter(edtf -> edtf.kind() == Edtf.Kind.INTERVAL && !when.approximate());
    TimeInterval bounds = when.approximate() ? around(when.bounds()) : when.bounds();
    Optional<TimeInterval> first = lasting.map(edtf -> end(edtf.first()));
    Optional<TimeInterval> last = lasting.map(edtf -> end(edtf.last()));
    return new Moments(
        new Bound(bounds.start(), 0),
        before(first.orElse(bounds).end()),
        after(last.orElse(bounds).start()),
        new Bound(bounds.end(), 0));
  }

  /** An end of what lasted; it can be at any time if it is not known. */
  private static TimeInterval end(Optional<Edtf> date) {
    return date.map(Edtf::bounds).orElse(TimeInterval.ALWAYS);
  }

  private static Bound before(LocalDateTime moment) {
    return new Bound(moment, 0).earlier(1);
  }

  private static Bound after(LocalDateTime moment) {
    return new Bound(moment, 0).later(1);
  }

  private static TimeInterval around(TimeInterval bounds) {
    if (isFar(bounds.start()) || isFar(bounds.end())) {
      return TimeInterval.ALWAYS;
    }
    Duration length = bounds.duration().filter(d -> d.compareTo(LEAST) > 0).orElse(LEAST);
    return new TimeInterval(
        bounds.hasStart() ? bounds.start().minus(length) : bounds.start(),
        bounds.hasEnd() ? bounds.end().plus(length) : bounds.end());
  }

  /** There is no time twice as far away. */
  private static boolean isFar(LocalDateTime moment) {
    boolean open = moment.equals(LocalDateTime.MIN) || moment.equals(LocalDateTime.MAX);
    return !open && Math.abs(moment.getYear()) > Year.MAX_VALUE / 4;
  }
}
