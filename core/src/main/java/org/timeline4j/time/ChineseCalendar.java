package org.timeline4j.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The traditional Chinese calendar, as far as its new year needs it: months begin on the day of the
 * new moon in China (UTC+8), the one that holds the winter solstice is the eleventh, and of
 * thirteen months between two of these the first without a major term of the sun is a leap month
 * (GB/T 33661-2017). Moon and sun after Meeus, Astronomical Algorithms, ch. 49 and 25, good to a
 * quarter of an hour.
 */
final class ChineseCalendar {
  /** Julian day of the noon of 2000-01-01. */
  private static final double J2000 = 2_451_545.0;

  /** Julian day of 1970-01-01, midnight. */
  private static final double EPOCH = 2_440_587.5;

  private static final double CHINA = 8 / 24.0;

  /** Terrestrial less universal time, in days, as of the year 2000. */
  private static final double DELTA_T = 64 / 86_400.0;

  private static final double LUNATION = 29.530588861;

  /** Julian day of the mean new moon of January 2000. */
  private static final double FIRST_NEW_MOON = 2_451_550.09766;

  private static final int DEGREES_OF_TERM = 30;

  private ChineseCalendar() {}

  /** Returns the new year in a year of the Gregorian calendar. */
  static LocalDate newYear(int year) {
    long eleventh = monthHolding(solstice(year - 1));
    long next = monthHolding(solstice(year));
    List<Long> months = new ArrayList<>();
    for (long k = eleventh; k <= next; k++) {
      months.add(k);
    }
    boolean leap = months.size() > 13;
    int skipped = leap && (isWithoutTerm(eleventh + 1) || isWithoutTerm(eleventh + 2)) ? 1 : 0;
    return LocalDate.ofEpochDay(dayOf(eleventh + 2 + skipped));
  }

  private static boolean isWithoutTerm(long month) {
    return term(dayOf(month)) == term(dayOf(month + 1));
  }

  /** Returns the last of the twelve parts of its way that the sun has entered when a day begins. */
  private static int term(long day) {
    return (int) (sun(day + EPOCH - CHINA) / DEGREES_OF_TERM);
  }

  /** Returns the day in December on which the longitude of the sun reaches 270 degrees. */
  private static long solstice(int year) {
    long day = LocalDate.of(year, 12, 18).toEpochDay();
    while (term(day + 1) < 9) {
      day++;
    }
    return day;
  }

  /** Returns the number of the month that holds a day, counted from January 2000. */
  private static long monthHolding(long day) {
    long k = Math.round((day + EPOCH - FIRST_NEW_MOON) / LUNATION) + 1;
    while (dayOf(k) > day) {
      k--;
    }
    return k;
  }

  /** Returns the day in China of a new moon. */
  private static long dayOf(long k) {
    return (long) Math.floor(newMoon(k) - DELTA_T + CHINA - EPOCH);
  }

  /** Returns the Julian ephemeris day of a new moon. */
  private static double newMoon(long k) {
    double t = k / 1236.85;
    double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    double m = radians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
    double moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
    double f = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
    double node = radians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
    return FIRST_NEW_MOON
        + LUNATION * k
        + 0.00015437 * t * t
        - 0.40720 * Math.sin(moon)
        + 0.17241 * e * Math.sin(m)
        + 0.01608 * Math.sin(2 * moon)
        + 0.01039 * Math.sin(2 * f)
        + 0.00739 * e * Math.sin(moon - m)
        - 0.00514 * e * Math.sin(moon + m)
        + 0.00208 * e * e * Math.sin(2 * m)
        - 0.00111 * Math.sin(moon - 2 * f)
        - 0.00057 * Math.sin(moon + 2 * f)
        + 0.00056 * e * Math.sin(2 * moon + m)
        - 0.00042 * Math.sin(3 * moon)
        + 0.00042 * e * Math.sin(m + 2 * f)
        + 0.00038 * e * Math.sin(m - 2 * f)
        - 0.00024 * e * Math.sin(2 * moon - m)
        - 0.00017 * Math.sin(node);
  }

  /** Returns the apparent longitude of the sun in degrees, 0 to 360, at a Julian day. */
  private static double sun(double julianDay) {
    double t = (julianDay + DELTA_T - J2000) / 36_525;
    double mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
    double m = radians(357.52911 + 35_999.05029 * t - 0.0001537 * t * t);
    double centre =
        (1.914602 - 0.004817 * t) * Math.sin(m)
            + (0.019993 - 0.000101 * t) * Math.sin(2 * m)
            + 0.000289 * Math.sin(3 * m);
    double node = radians(125.04 - 1934.136 * t);
    double longitude = mean + centre - 0.00569 - 0.00478 * Math.sin(node);
    return longitude - 360 * Math.floor(longitude / 360);
  }

  private static double radians(double degrees) {
    return Math.toRadians(degrees % 360);
  }
}
