package org.timeline4j.time;

import java.time.LocalDateTime;
import java.util.Optional;

/** EDTF for what expressions denote. */
final class Edtfs {
  private Edtfs() {}

  /** Returns the EDTF of a calendar unit. */
  static Edtf of(TimeInterval unit, Granularity granularity) {
    String value = Timex3.value(unit.start(), granularity);
    String text =
        switch (granularity) {
          case SEASON -> value.substring(0, 5) + (21 + "SPSUFAWI".indexOf(value.substring(5)) / 2);
          case QUARTER -> value.substring(0, 5) + (32 + Integer.parseInt(value.substring(6)));
          case HALF -> value.substring(0, 5) + (39 + Integer.parseInt(value.substring(6)));
          case DECADE -> value + "X";
          case CENTURY, MILLENNIUM, WEEK, WEEKEND -> within(unit).text();
          case SECOND, MINUTE, HOUR, PART_OF_DAY -> value.substring(0, 10);
          default -> value;
        };
    return new Edtf(text, unit);
  }

  /** Returns some time within the interval. */
  static Edtf within(TimeInterval interval) {
    return new Edtf("[" + first(interval) + ".." + last(interval) + "]", interval);
  }

  /** Returns all of the interval. */
  static Edtf lasting(TimeInterval interval) {
    return new Edtf(
        (interval.hasStart() ? first(interval) : "..")
            + "/"
            + (interval.hasEnd() ? last(interval) : ".."),
        interval);
  }

  /** Returns what lasts from one date to another: {@code 1979/1985}. */
  static Edtf from(Optional<Edtf> first, Optional<Edtf> last, TimeInterval whole) {
    boolean plain = isPlain(first) && isPlain(last);
    return plain
        ? new Edtf(first.orElseThrow().text() + "/" + last.orElseThrow().text(), whole)
        : lasting(whole);
  }

  private static boolean isPlain(Optional<Edtf> edtf) {
    return edtf.filter(date -> date.text().indexOf('[') < 0 && date.text().indexOf('X') < 0)
        .isPresent();
  }

  /** Returns the date, roughly. */
  static Edtf about(Edtf edtf) {
    return new Edtf(edtf.text() + "~", edtf.bounds());
  }

  private static String first(TimeInterval interval) {
    return interval.hasStart() ? Timex3.value(interval.start(), Granularity.DAY) : "";
  }

  private static String last(TimeInterval interval) {
    LocalDateTime end = interval.end();
    return interval.hasEnd() ? Timex3.value(end.minusNanos(1), Granularity.DAY) : "";
  }
}
