package org.timeline4j.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Holidays and named days, fixed and movable, by their law. Christian movable feasts are those of
 * the western churches unless the name says otherwise. Jewish ones follow the fixed arithmetic
 * calendar and are named by the day of their daylight; Islamic ones follow the Umm al-Qura
 * calendar, from 1882 to 2174, and are {@linkplain #isSighted() a day or two beside} where the moon
 * is sighted.
 */
public enum Holiday {
  /** 1 January. */
  NEW_YEARS_DAY(1, 1),
  /** 6 January. */
  EPIPHANY(1, 6),
  /** 7 January: 25 December of the Julian calendar, from 1901 to 2100. */
  ORTHODOX_CHRISTMAS(1, 7),
  /** 14 January: 1 January of the Julian calendar, from 1901 to 2100. */
  ORTHODOX_NEW_YEAR(1, 14),
  /** The third Monday of January (United States). */
  MARTIN_LUTHER_KING_DAY(1, DayOfWeek.MONDAY, 3),
  /** 25 January (Scotland). */
  BURNS_NIGHT(1, 25),
  /** 26 January (Australia). */
  AUSTRALIA_DAY(1, 26),
  /** 27 January (United Nations). */
  HOLOCAUST_REMEMBRANCE_DAY(1, 27),
  /** 2 February. */
  GROUNDHOG_DAY(2, 2),
  /** 2 February. */
  CANDLEMAS(2, 2),
  /** 6 February (New Zealand). */
  WAITANGI_DAY(2, 6),
  /** 14 February. */
  VALENTINES_DAY(2, 14),
  /** The third Monday of February (United States); until 1970 on 22 February. */
  PRESIDENTS_DAY(2, DayOfWeek.MONDAY, 3),
  /** 1 March (Wales). */
  ST_DAVIDS_DAY(3, 1),
  /** 8 March. */
  WOMENS_DAY(3, 8),
  /** 14 March. */
  PI_DAY(3, 14),
  /** 15 March. */
  IDES_OF_MARCH(3, 15),
  /** 17 March. */
  ST_PATRICKS_DAY(3, 17),
  /** 25 March, a quarter day of leases (England). */
  LADY_DAY(3, 25),
  /** 47 days before Easter. */
  SHROVE_TUESDAY(-47),
  /** 46 days before Easter. */
  ASH_WEDNESDAY(-46),
  /** The third Sunday before Easter (Britain). */
  MOTHERING_SUNDAY(-21),
  /** The Sunday before Easter. */
  PALM_SUNDAY(-7),
  /** The Thursday before Easter. */
  MAUNDY_THURSDAY(-3),
  /** The Friday before Easter. */
  GOOD_FRIDAY(-2),
  /** The day before Easter. */
  HOLY_SATURDAY(-1),
  /**
   * The first Sunday after the ecclesiastical full moon on or after 21 March, until 1582 as the
   * Julian calendar told its date.
   */
  EASTER(0),
  /** The day after Easter. */
  EASTER_MONDAY(1),
  /** 39 days after Easter. */
  ASCENSION_DAY(39),
  /** 49 days after Easter. */
  PENTECOST(49),
  /** 50 days after Easter. */
  WHIT_MONDAY(50),
  /** 56 days after Easter. */
  TRINITY_SUNDAY(56),
  /** 60 days after Easter. */
  CORPUS_CHRISTI(60),
  /** The Sunday before the Easter of the Orthodox churches. */
  ORTHODOX_PALM_SUNDAY(Rule.FROM_ORTHODOX_EASTER, -7),
  /** The Friday before the Easter of the Orthodox churches. */
  ORTHODOX_GOOD_FRIDAY(Rule.FROM_ORTHODOX_EASTER, -2),
  /** Easter of the Orthodox churches: as Easter, by the Julian calendar. */
  ORTHODOX_EASTER(Rule.FROM_ORTHODOX_EASTER, 0),
  /** 49 days after the Easter of the Orthodox churches. */
  ORTHODOX_PENTECOST(Rule.FROM_ORTHODOX_EASTER, 49),
  /** 1 Tishri, the first of its two days. */
  ROSH_HASHANAH(Rule.FROM_HEBREW_NEW_YEAR, 0),
  /** 10 Tishri. */
  YOM_KIPPUR(Rule.FROM_HEBREW_NEW_YEAR, 9),
  /** 15 to 21 Tishri. */
  SUKKOT(Rule.FROM_HEBREW_NEW_YEAR, 14),
  /** Eight days from 25 Kislev on. */
  HANUKKAH(Rule.HANUKKAH, 0),
  /** 30 days before Passover: 14 Adar, in leap years of the second Adar. */
  PURIM(Rule.FROM_PASSOVER, -30),
  /** 15 to 22 Nisan; in Israel it is a day shorter. */
  PASSOVER(Rule.FROM_PASSOVER, 0),
  /** 6 Sivan. */
  SHAVUOT(Rule.FROM_PASSOVER, 50),
  /** 1 Muharram. */
  ISLAMIC_NEW_YEAR(Rule.HIJRA, 1, 1),
  /** 10 Muharram. */
  ASHURA(Rule.HIJRA, 1, 10),
  /** The ninth month of the Hijra. */
  RAMADAN(Rule.HIJRA, 9, 1),
  /** 1 Shawwal, the first of its days. */
  EID_AL_FITR(Rule.HIJRA, 10, 1),
  /** 10 Dhu al-Hijja, the first of its days. */
  EID_AL_ADHA(Rule.HIJRA, 12, 10),
  /** The first day of the traditional Chinese calendar. */
  LUNAR_NEW_YEAR(Rule.CHINESE_NEW_YEAR, 0),
  /** 1 April. */
  APRIL_FOOLS_DAY(4, 1),
  /** 7 April. */
  WORLD_HEALTH_DAY(4, 7),
  /** 22 April. */
  EARTH_DAY(4, 22),
  /** 23 April (England). */
  ST_GEORGES_DAY(4, 23),
  /** 25 April (Australia, New Zealand). */
  ANZAC_DAY(4, 25),
  /** 27 April (Netherlands, since 2014). */
  KINGS_DAY(4, 27),
  /** 1 May. */
  MAY_DAY(5, 1),
  /** 3 May. */
  WORLD_PRESS_FREEDOM_DAY(5, 3),
  /** 5 May. */
  CINCO_DE_MAYO(5, 5),
  /** 9 May (Russia). */
  VICTORY_DAY(5, 9),
  /** The second Sunday of May (United States). */
  MOTHERS_DAY(5, DayOfWeek.SUNDAY, 2),
  /** The last Monday of May (United States); until 1970 on 30 May. */
  MEMORIAL_DAY(5, DayOfWeek.MONDAY, -1),
  /** The last Monday on or before 24 May (Canada). */
  VICTORIA_DAY(5, 24, DayOfWeek.MONDAY),
  /** 16 June (Ireland). */
  BLOOMSDAY(6, 16),
  /** 19 June (United States). */
  JUNETEENTH(6, 19),
  /** The third Sunday of June (United States, Britain). */
  FATHERS_DAY(6, DayOfWeek.SUNDAY, 3),
  /** 14 June (United States). */
  FLAG_DAY(6, 14),
  /** 1 July. */
  CANADA_DAY(7, 1),
  /** 4 July (United States). */
  INDEPENDENCE_DAY(7, 4),
  /** 12 July (Northern Ireland). */
  ORANGEMENS_DAY(7, 12),
  /** 14 July (France). */
  BASTILLE_DAY(7, 14),
  /** 15 August. */
  ASSUMPTION_DAY(8, 15),
  /** The first Monday of September (United States, Canada). */
  LABOR_DAY(9, DayOfWeek.MONDAY, 1),
  /** The third Monday of April (Massachusetts and Maine). */
  PATRIOTS_DAY(4, DayOfWeek.MONDAY, 3),
  /** 11 September (United States). */
  PATRIOT_DAY(9, 11),
  /** 29 September, a quarter day of leases (England). */
  MICHAELMAS(9, 29),
  /** 3 October (Germany). */
  GERMAN_UNITY_DAY(10, 3),
  /** The second Monday of October (United States); until 1970 on 12 October. */
  COLUMBUS_DAY(10, DayOfWeek.MONDAY, 2),
  /** The second Monday of October (Canada). */
  CANADIAN_THANKSGIVING(10, DayOfWeek.MONDAY, 2),
  /** 24 October. */
  UNITED_NATIONS_DAY(10, 24),
  /** 31 October. */
  HALLOWEEN(10, 31),
  /** 1 November. */
  ALL_SAINTS_DAY(11, 1),
  /** 2 November. */
  ALL_SOULS_DAY(11, 2),
  /** 5 November (Britain). */
  GUY_FAWKES_NIGHT(11, 5),
  /** 11 November. */
  VETERANS_DAY(11, 11),
  /** The second Sunday of November (Britain). */
  REMEMBRANCE_SUNDAY(11, DayOfWeek.SUNDAY, 2),
  /** The Tuesday after the first Monday of November (United States). */
  ELECTION_DAY(11, 8, DayOfWeek.TUESDAY),
  /** The fourth Thursday of November (United States). */
  THANKSGIVING(11, DayOfWeek.THURSDAY, 4),
  /** The day after Thanksgiving. */
  BLACK_FRIDAY(Rule.FROM_THANKSGIVING, 1),
  /** The Monday after Thanksgiving. */
  CYBER_MONDAY(Rule.FROM_THANKSGIVING, 4),
  /** The Tuesday after Thanksgiving. */
  GIVING_TUESDAY(Rule.FROM_THANKSGIVING, 5),
  /** 30 November (Scotland). */
  ST_ANDREWS_DAY(11, 30),
  /** 1 December. */
  WORLD_AIDS_DAY(12, 1),
  /** 6 December. */
  ST_NICHOLAS_DAY(12, 6),
  /** 7 December (United States). */
  PEARL_HARBOR_DAY(12, 7),
  /** 10 December. */
  HUMAN_RIGHTS_DAY(12, 10),
  /** 24 December. */
  CHRISTMAS_EVE(12, 24),
  /** 25 December. */
  CHRISTMAS(12, 25),
  /** 26 December. */
  BOXING_DAY(12, 26),
  /** 31 December. */
  NEW_YEARS_EVE(12, 31);

  private enum Rule {
    FIXED,
    NTH_WEEKDAY,
    WEEKDAY_UNTIL,
    FROM_THANKSGIVING,
    FROM_EASTER,
    FROM_ORTHODOX_EASTER,
    FROM_HEBREW_NEW_YEAR,
    FROM_PASSOVER,
    HANUKKAH,
    HIJRA,
    CHINESE_NEW_YEAR
  }

  /** Before this the Hebrew and the Chinese calendar of today were not yet settled. */
  private static final int SETTLED = 1000;

  /** From this year on some holidays of the United States fall on Mondays. */
  private static final int MONDAYS = 1971;

  /** The first Easter by the Gregorian calendar. */
  private static final int GREGORIAN = 1583;

  private final Rule rule;
  private final int month;
  private final int number;
  private final DayOfWeek weekday;

  Holiday(int month, int day) {
    this(Rule.FIXED, month, day, DayOfWeek.MONDAY);
  }

  Holiday(int month, DayOfWeek weekday, int n) {
    this(Rule.NTH_WEEKDAY, month, n, weekday);
  }

  Holiday(int month, int latest, DayOfWeek weekday) {
    this(Rule.WEEKDAY_UNTIL, month, latest, weekday);
  }

  Holiday(int daysFromEaster) {
    this(Rule.FROM_EASTER, daysFromEaster);
  }

  Holiday(Rule rule, int days) {
    this(rule, 1, days, DayOfWeek.MONDAY);
  }

  Holiday(Rule rule, int month, int day) {
    this(rule, month, day, DayOfWeek.MONDAY);
  }

  Holiday(Rule rule, int month, int number, DayOfWeek weekday) {
    this.rule = rule;
    this.month = month;
    this.number = number;
    this.weekday = weekday;
  }

  /**
   * Returns the day on which it first falls or begins in a year of the Gregorian calendar.
   *
   * @throws DateTimeException if its calendar is not known for the year
   */
  public LocalDate in(int year) {
    return allIn(year).stream()
        .findFirst()
        .orElseThrow(() -> new DateTimeException(this + " is not known for " + year));
  }

  /**
   * Returns each day on which it falls or begins in a year of the Gregorian calendar: one; for the
   * Islamic ones now and then two; none where its calendar is not known.
   */
  public List<LocalDate> allIn(int year) {
    return switch (rule) {
      case FIXED -> List.of(LocalDate.of(year, month, number));
      case NTH_WEEKDAY ->
          List.of(
              beforeMondays(year)
                  .orElseGet(
                      () ->
                          LocalDate.of(year, month, 1)
                              .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))));
      case WEEKDAY_UNTIL ->
          List.of(
              LocalDate.of(year, month, number).with(TemporalAdjusters.previousOrSame(weekday)));
      case FROM_THANKSGIVING -> List.of(THANKSGIVING.in(year).plusDays(number));
      case FROM_EASTER -> List.of(easter(year).plusDays(number));
      case FROM_ORTHODOX_EASTER -> List.of(orthodoxEaster(year).plusDays(number));
      case HIJRA -> IslamicCalendar.in(year, month, number);
      case FROM_HEBREW_NEW_YEAR -> settled(year, HebrewCalendar::newYear);
      case FROM_PASSOVER -> settled(year, HebrewCalendar::passover);
      case HANUKKAH -> settled(year, HebrewCalendar::hanukkah);
      case CHINESE_NEW_YEAR -> settled(year, ChineseCalendar::newYear);
    };
  }

  /** The day until the Uniform Monday Holiday Act of the United States was in force. */
  private Optional<LocalDate> beforeMondays(int year) {
    if (year >= MONDAYS) {
      return Optional.empty();
    }
    return switch (this) {
      case PRESIDENTS_DAY -> Optional.of(LocalDate.of(year, month, 22));
      case MEMORIAL_DAY -> Optional.of(LocalDate.of(year, month, 30));
      case COLUMBUS_DAY -> Optional.of(LocalDate.of(year, month, 12));
      default -> Optional.empty();
    };
  }

  private List<LocalDate> settled(int year, IntFunction<LocalDate> calendar) {
    return year < SETTLED ? List.of() : List.of(calendar.apply(year).plusDays(number));
  }

  /**
   * Returns the last day of the one that begins on a day: the day itself unless it lasts longer.
   */
  public LocalDate lastDay(LocalDate first) {
    Objects.requireNonNull(first, "first");
    return switch (this) {
      case SUKKOT -> first.plusDays(6);
      case PASSOVER, HANUKKAH -> first.plusDays(7);
      case RAMADAN -> first.plusDays(IslamicCalendar.lengthOfMonth(first) - 1L);
      default -> first;
    };
  }

  /** Returns the unit of the calendar that always holds it: a day unless it lasts longer. */
  public Granularity granularity() {
    return switch (this) {
      case SUKKOT, PASSOVER -> Granularity.HALF;
      case HANUKKAH, RAMADAN -> Granularity.YEAR;
      default -> Granularity.DAY;
    };
  }

  /** Tells whether its day is set by the sight of the moon, so that what is calculated is about. */
  public boolean isSighted() {
    return rule == Rule.HIJRA;
  }

  /**
   * Easter Sunday by the algorithm of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, ch.
   * 8).
   */
  private static LocalDate easter(int year) {
    if (year < GREGORIAN) {
      return julianEaster(year);
    }
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

  /** Easter Sunday of the Julian calendar, in the Gregorian. */
  private static LocalDate orthodoxEaster(int year) {
    int behind = Math.floorDiv(year, 100) - Math.floorDiv(year, 400) - 2;
    return julianEaster(year).plusDays(behind);
  }

  /** Easter Sunday of the Julian calendar by the algorithm of Meeus (as above). */
  private static LocalDate julianEaster(int year) {
    int d = Math.floorMod(19 * Math.floorMod(year, 19) + 15, 30);
    int e = Math.floorMod(2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - d + 34, 7);
    int days = d + e + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
