package org.timeline4j.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The years that dates are reckoned in: what lies beyond is not placed on the time line. */
final class Years {
  private static final int FARTHEST = 9999;

  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();

  private Years() {}

  /** Tells whether the interval moved by n units stays within the years from -9999 to 9999. */
  static boolean inRange(TimeInterval t, long n, Granularity unit) {
    long length = Math.max(1, Units.plus(EPOCH, 1, unit).getYear() - 1970L);
    boolean fine = unit.isFinerThan(Granularity.YEAR);
    double years = fine ? Math.abs((double) n) : Math.abs((double) n) * length;
    double to = t.start().getYear() + Long.signum(n) * (fine ? years / 4 : years);
    return years < 2.0 * FARTHEST && Math.abs(to) <= FARTHEST + 1.0 - length;
  }
}
