package org.timeline4j.time;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;

/**
 * The Umm al-Qura calendar of Saudi Arabia ({@link HijrahChronology}), which is calculated and
 * known for the years 1300 to 1600 of the Hijra, 1882 to 2174. Where a month begins when the moon
 * is sighted, it may begin a day or two beside.
 */
final class IslamicCalendar {
  private IslamicCalendar() {}

  /**
   * Returns a day of the year of the Hijra in each place that it has in a year of the Gregorian
   * calendar, which may hold it twice; none where the calendar is not known.
   */
  static List<LocalDate> in(int year, int month, int day) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    try {
      int hijra = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int n = hijra; n <= hijra + 1; n++) {
        LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(n, month, day));
        if (date.getYear() == year) {
          days.add(date);
        }
      }
    } catch (DateTimeException e) {
      return ImmutableList.of();
    }
    return days.build();
  }

  /** Returns the length in days of the month that begins on a day. */
  static int lengthOfMonth(LocalDate first) {
    return HijrahDate.from(first).lengthOfMonth();
  }
}
