package org.timeline4j.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Holidays and named days, fixed and movable, by their law. Movable feasts are those of the western
 * churches.
 */
public enum Holiday {
  /** 1 January. */
  NEW_YEARS_DAY(1, 1),
  /** 31 December. */
  NEW_YEARS_EVE(12, 31),
  /** 6 January. */
  EPIPHANY(1, 6),
  /** The third Monday of January (United States). */
  MARTIN_LUTHER_KING_DAY(1, DayOfWeek.MONDAY, 3),
  /** 14 February. */
  VALENTINES_DAY(2, 14),
  /** The third Monday of February (United States). */
  PRESIDENTS_DAY(2, DayOfWeek.MONDAY, 3),
  /** 8 March. */
  WOMENS_DAY(3, 8),
  /** 17 March. */
  ST_PATRICKS_DAY(3, 17),
  /** 47 days before Easter. */
  SHROVE_TUESDAY(-47),
  /** 46 days before Easter. */
  ASH_WEDNESDAY(-46),
  /** The Sunday before Easter. */
  PALM_SUNDAY(-7),
  /** The Thursday before Easter. */
  MAUNDY_THURSDAY(-3),
  /** The Friday before Easter. */
  GOOD_FRIDAY(-2),
  /**
   * The first Sunday after the ecclesiastical full moon on or after 21 March (Gregorian calendar).
   */
  EASTER(0),
  /** The day after Easter. */
  EASTER_MONDAY(1),
  /** 39 days after Easter. */
  ASCENSION_DAY(39),
  /** 49 days after Easter. */
  PENTECOST(49),
  /** 1 April. */
  APRIL_FOOLS_DAY(4, 1),
  /** 22 April. */
  EARTH_DAY(4, 22),
  /** 1 May. */
  MAY_DAY(5, 1),
  /** The second Sunday of May (United States). */
  MOTHERS_DAY(5, DayOfWeek.SUNDAY, 2),
  /** The last Monday of May (United States). */
  MEMORIAL_DAY(5, DayOfWeek.MONDAY, -1),
  /** 6 June. */
  D_DAY(6, 6),
  /** 19 June (United States). */
  JUNETEENTH(6, 19),
  /** The third Sunday of June (United States). */
  FATHERS_DAY(6, DayOfWeek.SUNDAY, 3),
  /** 1 July. */
  CANADA_DAY(7, 1),
  /** 4 July (United States). */
  INDEPENDENCE_DAY(7, 4),
  /** 14 July (France). */
  BASTILLE_DAY(7, 14),
  /** The first Monday of September (United States). */
  LABOR_DAY(9, DayOfWeek.MONDAY, 1),
  /** The second Monday of October (United States). */
  COLUMBUS_DAY(10, DayOfWeek.MONDAY, 2),
  /** 31 October. */
  HALLOWEEN(10, 31),
  /** 1 November. */
  ALL_SAINTS_DAY(11, 1),
  /** 5 November (Britain). */
  GUY_FAWKES_NIGHT(11, 5),
  /** 11 November. */
  VETERANS_DAY(11, 11),
  /** The fourth Thursday of November (United States). */
  THANKSGIVING(11, DayOfWeek.THURSDAY, 4),
  /** The day after Thanksgiving. */
  BLACK_FRIDAY(11, DayOfWeek.THURSDAY, 4) {
    @Override
    public LocalDate in(int year) {
      return super.in(year).plusDays(1);
    }
  },
  /** The Monday after Thanksgiving. */
  CYBER_MONDAY(11, DayOfWeek.THURSDAY, 4) {
    @Override
    public LocalDate in(int year) {
      return super.in(year).plusDays(4);
    }
  },
  /** 24 December. */
  CHRISTMAS_EVE(12, 24),
  /** 25 December. */
  CHRISTMAS(12, 25),
  /** 26 December. */
  BOXING_DAY(12, 26);

  private static final int FIXED = 0;
  private static final int NTH_WEEKDAY = 1;
  private static final int FROM_EASTER = 2;

  private final int kind;
  private final int month;
  private final int number;
  private final DayOfWeek weekday;

  Holiday(int month, int day) {
    this(FIXED, month, day, DayOfWeek.MONDAY);
  }

  Holiday(int month, DayOfWeek weekday, int n) {
    this(NTH_WEEKDAY, month, n, weekday);
  }

  Holiday(int daysFromEaster) {
    this(FROM_EASTER, 1, daysFromEaster, DayOfWeek.MONDAY);
  }

  Holiday(int kind, int month, int number, DayOfWeek weekday) {
    this.kind = kind;
    this.month = month;
    this.number = number;
    this.weekday = weekday;
  }

  /** Returns the day on which it falls in a year. */
  public LocalDate in(int year) {
    return switch (kind) {
      case FIXED -> LocalDate.of(year, month, number);
      case NTH_WEEKDAY ->
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
      default -> easter(year).plusDays(number);
    };
  }

  /**
   * Easter Sunday by the algorithm of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, ch.
   * 8).
   */
  private static LocalDate easter(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int g = (b - (b + 8) / 25 + 1) / 3;
    int h = Math.floorMod(19 * a + b - b / 4 - g + 15, 30);
    int l = Math.floorMod(32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4, 7);
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
