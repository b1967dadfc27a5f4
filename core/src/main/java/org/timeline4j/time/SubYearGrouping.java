package org.timeline4j.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The groupings of months that ISO 8601-2:2019 (4.8) numbers from 21 to 41 in the place of the
 * month: seasons (21 to 24 anywhere, 25 to 28 northern, 29 to 32 southern), quarters,
 * quadrimesters, semesters. EDTF does not say when a season begins; these are the meteorological
 * ones, and a season that crosses the new year belongs to the year of its beginning.
 *
 * @param code 21 to 41
 * @param firstMonth 1 to 12
 * @param months how many
 * @param granularity empty for quadrimesters
 */
record SubYearGrouping(int code, int firstMonth, int months, Optional<Granularity> granularity) {

  /** Returns the grouping of a number; empty if there is none. */
  static Optional<SubYearGrouping> of(int code) {
    return code < 21 || code > 41 ? Optional.empty() : Optional.of(known(code));
  }

  /** Returns spring (1) to winter (4), of the northern hemisphere. */
  static SubYearGrouping season(int season) {
    checkArgument(season >= 1 && season <= 4, "not a season: %s", season);
    return known(20 + season);
  }

  /** Returns a quarter, 1 to 4. */
  static SubYearGrouping quarter(int quarter) {
    checkArgument(quarter >= 1 && quarter <= 4, "not a quarter: %s", quarter);
    return known(32 + quarter);
  }

  /** Returns a half, 1 or 2. */
  static SubYearGrouping half(int half) {
    checkArgument(half == 1 || half == 2, "not a half: %s", half);
    return known(39 + half);
  }

  /** Returns the months that it groups in a year. */
  TimeInterval in(int year) {
    return EdtfDates.months(YearMonth.of(year, firstMonth), months);
  }

  private static SubYearGrouping known(int code) {
    if (code <= 28) {
      return of(code, (code - 21) % 4, 3, 3, Granularity.SEASON);
    }
    if (code <= 32) {
      return of(code, code - 29, 9, 3, Granularity.SEASON);
    }
    if (code <= 36) {
      return of(code, code - 33, 1, 3, Granularity.QUARTER);
    }
    return code <= 39
        ? new SubYearGrouping(code, (code - 37) * 4 + 1, 4, Optional.empty())
        : of(code, code - 40, 1, 6, Granularity.HALF);
  }

  /** Returns the one at {@code index} of a row that begins with the year's month {@code origin}. */
  private static SubYearGrouping of(
      int code, int index, int origin, int months, Granularity granularity) {
    int firstMonth = (origin - 1 + index * months) % 12 + 1;
    return new SubYearGrouping(code, firstMonth, months, Optional.of(granularity));
  }
}
