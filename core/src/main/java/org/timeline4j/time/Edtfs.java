package org.timeline4j.time;

import java.util.Optional;

/** EDTF for what expressions denote. */
final class Edtfs {
  private Edtfs() {}

  /** Returns the EDTF of a calendar unit; of the day for what is finer. */
  static Edtf of(TimeInterval unit, Granularity granularity) {
    return Edtf.of(unit, granularity)
        .orElseGet(
            () ->
                granularity.isFinerThan(Granularity.YEAR)
                    ? Edtf.within(days(unit))
                    : Edtf.within(unit));
  }

  /** Returns some time within the days that the interval touches. */
  static Edtf within(TimeInterval interval) {
    return Edtf.within(days(interval), Granularity.DAY);
  }

  /** Returns what lasts from one date to another: {@code 1979/1985}. */
  static Optional<Edtf> from(Edtf first, Edtf last) {
    return first.bounds().start().isBefore(last.bounds().end())
            && (first.bounds().hasStart() || last.bounds().hasEnd())
        ? Optional.of(Edtf.lasting(first, last))
        : Optional.empty();
  }

  private static TimeInterval days(TimeInterval interval) {
    TimeInterval first =
        interval.hasStart() ? Units.containing(interval.start(), Granularity.DAY) : interval;
    return interval.hasEnd()
        ? first.span(Units.containing(interval.end().minusNanos(1), Granularity.DAY))
        : new TimeInterval(first.start(), interval.end());
  }
}
