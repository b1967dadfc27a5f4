package org.timeline4j.time;

import java.time.LocalDate;

/**
 * The fixed arithmetic Hebrew calendar, as far as its feasts need it (Reingold and Dershowitz,
 * Calendrical Calculations, ch. 8). A day is named by the one on which its daylight falls; it
 * begins at sunset of the day before.
 */
final class HebrewCalendar {
  /** 1 Tishri of the year 1, as a day of the epoch of {@link LocalDate#ofEpochDay}. */
  private static final long EPOCH = -1_373_427L - 719_163L;

  private static final int YEARS_BEFORE = 3761;
  private static final int PARTS_OF_DAY = 25_920;
  private static final int PARTS_OF_MONTH = 13_753;
  private static final int PARTS_AT_EPOCH = 12_084;

  private HebrewCalendar() {}

  /** Returns 1 Tishri in the autumn of a year of the Gregorian calendar. */
  static LocalDate newYear(int year) {
    return LocalDate.ofEpochDay(newYearDay(year + (long) YEARS_BEFORE));
  }

  /** Returns 25 Kislev in the winter that begins in a year of the Gregorian calendar. */
  static LocalDate hanukkah(int year) {
    long length =
        newYearDay(year + (long) YEARS_BEFORE + 1) - newYearDay(year + (long) YEARS_BEFORE);
    boolean longHeshvan = length % 10 == 5;
    return newYear(year).plusDays(longHeshvan ? 84 : 83);
  }

  /** Returns 15 Nisan in the spring of a year of the Gregorian calendar. */
  static LocalDate passover(int year) {
    return newYear(year).minusDays(163);
  }

  private static long newYearDay(long hebrewYear) {
    return EPOCH + elapsed(hebrewYear) + delay(hebrewYear);
  }

  /** Days from the epoch to the mean new moon of Tishri, put off from Sunday, Wednesday, Friday. */
  private static long elapsed(long hebrewYear) {
    long months = Math.floorDiv(235 * hebrewYear - 234, 19L);
    long parts = PARTS_AT_EPOCH + PARTS_OF_MONTH * months;
    long day = 29 * months + Math.floorDiv(parts, (long) PARTS_OF_DAY);
    return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
  }

  /** Keeps years from being a day too long or too short. */
  private static int delay(long hebrewYear) {
    long before = elapsed(hebrewYear - 1);
    long here = elapsed(hebrewYear);
    long after = elapsed(hebrewYear + 1);
    return after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
  }
}
