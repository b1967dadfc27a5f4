package org.timeline4j.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2:2019 annex A). Immutable and
 * thread-safe; two dates are equal if they are written alike.
 *
 * <p>The forms that keep meanings apart:
 *
 * <table>
 * <caption>Forms of EDTF</caption>
 * <tr><th>form</th><th>meaning</th><th>kind</th></tr>
 * <tr><td>{@code 1985}, {@code 1985-04}, {@code 1985-04-12}</td><td>some time in it</td><td>DATE</td></tr>
 * <tr><td>{@code 1985-04-12T23:20:30}</td><td>that second</td><td>DATE</td></tr>
 * <tr><td>{@code 198X}, {@code 19XX}, {@code 1985-XX}</td><td>digits that are not known</td><td>DATE</td></tr>
 * <tr><td>{@code 2024-21}, {@code 2024-33}, {@code 2024-40}</td><td>spring, first quarter, first half</td><td>DATE</td></tr>
 * <tr><td>{@code 1985~}, {@code 1985?}, {@code 1985%}</td><td>about, perhaps, both</td><td>DATE</td></tr>
 * <tr><td>{@code 1985/1990}, {@code 1985/..}, {@code 1985/}</td><td>lasted from, to; no end; end unknown</td><td>INTERVAL</td></tr>
 * <tr><td>{@code [1985..1990]}, {@code [..1990]}</td><td>some time within; not after</td><td>WITHIN</td></tr>
 * <tr><td>{@code [1985,1987]}</td><td>the one or the other</td><td>ONE_OF</td></tr>
 * <tr><td>{@code {1985,1987}}</td><td>the one and the other</td><td>ALL_OF</td></tr>
 * </table>
 *
 * <p>Where EDTF leaves the meaning open: the seasons 21 to 24 are the meteorological ones of the
 * northern hemisphere, spring from March; a winter begins in December of its year. An offset from
 * UTC is kept in the text; bounds are local time as written. Not read: qualified parts of a date
 * ({@code 2004-06~-11}), masks other than at the end of a date, exponential years and significant
 * digits.
 *
 * <p>Law: {@code Edtf.parse(date.text())} is the date.
 */
public final class Edtf {

  /** What a date says. */
  public enum Kind {
    /** Some time in one calendar unit, or in one that is known in part. */
    DATE,
    /** From one date to another; either may be open or unknown. */
    INTERVAL,
    /** Some time between two dates, inclusive; one of them may be open. */
    WITHIN,
    /** One of several dates. */
    ONE_OF,
    /** Each of several dates. */
    ALL_OF
  }

  /** The dates in use: what happened without a date of its own is bounded by the same few days. */
  private static final Interner<Edtf> KNOWN = Interners.newWeakInterner();

  private final Kind kind;
  private final String text;
  private final TimeInterval bounds;
  private final Optional<Granularity> granularity;

  /** The known ends of an interval, the elements of a set; nothing for a single date. */
  private final ImmutableList<Edtf> parts;

  private Edtf(
      Kind kind,
      String text,
      TimeInterval bounds,
      Optional<Granularity> granularity,
      ImmutableList<Edtf> parts) {
    this.kind = kind;
    this.text = text;
    this.bounds = bounds;
    this.granularity = granularity;
    this.parts = parts;
  }

  /**
   * Reads a date; empty if it is not EDTF, names a day that does not exist or ends before it
   * begins.
   */
  public static Optional<Edtf> parse(String text) {
    return EdtfParser.parse(Objects.requireNonNull(text, "text"));
  }

  /** Returns {@code 1985}; {@code Y12345} beyond four digits. */
  public static Edtf ofYear(int year) {
    return EdtfDates.year(year);
  }

  /**
   * Returns {@code 1985-04}.
   *
   * @throws IllegalArgumentException if the year has more than four digits
   */
  public static Edtf ofMonth(YearMonth month) {
    return EdtfDates.month(month);
  }

  /**
   * Returns {@code 1985-04-12}.
   *
   * @throws IllegalArgumentException if the year has more than four digits
   */
  public static Edtf ofDay(LocalDate day) {
    return EdtfDates.day(day);
  }

  /**
   * Returns {@code 1985-04-12T23:20:30}; what is finer than a second is left out.
   *
   * @throws IllegalArgumentException if the year has more than four digits
   */
  public static Edtf ofDateTime(LocalDateTime moment) {
    return EdtfDates.second(moment, "");
  }

  /**
   * Returns {@code 198X} for each year from 1980 to 1989.
   *
   * @throws IllegalArgumentException unless the year is in 0 to 9999
   */
  public static Edtf ofDecade(int year) {
    return EdtfDates.masked(year, Granularity.DECADE);
  }

  /**
   * Returns {@code 19XX} for each year from 1900 to 1999.
   *
   * @throws IllegalArgumentException unless the year is in 0 to 9999
   */
  public static Edtf ofCentury(int year) {
    return EdtfDates.masked(year, Granularity.CENTURY);
  }

  /**
   * Returns {@code 2024-21} (March to May) to {@code 2024-24} (December to February of the next
   * year).
   *
   * @param season 1 for spring to 4 for winter, of the northern hemisphere
   * @throws IllegalArgumentException if the season is not in 1 to 4 or the year has more than four
   *     digits
   */
  public static Edtf ofSeason(int year, int season) {
    return EdtfDates.grouping(year, SubYearGrouping.season(season));
  }

  /**
   * Returns {@code 2024-33} to {@code 2024-36}.
   *
   * @throws IllegalArgumentException if the quarter is not in 1 to 4 or the year has more than four
   *     digits
   */
  public static Edtf ofQuarter(int year, int quarter) {
    return EdtfDates.grouping(year, SubYearGrouping.quarter(quarter));
  }

  /**
   * Returns {@code 2024-40} or {@code 2024-41}.
   *
   * @throws IllegalArgumentException if the half is not 1 or 2 or the year has more than four
   *     digits
   */
  public static Edtf ofHalf(int year, int half) {
    return EdtfDates.grouping(year, SubYearGrouping.half(half));
  }

  /**
   * Returns the name of a calendar unit; empty if the interval is not one such unit or EDTF has no
   * form for it (hours, minutes, parts of a day). A week or weekend, which has no name in EDTF, is
   * {@code [first..last]}.
   */
  public static Optional<Edtf> of(TimeInterval unit, Granularity granularity) {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(granularity, "granularity");
    boolean isUnit =
        unit.hasStart() && granularity.unitAround(unit.start()).equals(Optional.of(unit));
    return isUnit ? EdtfDates.unit(unit, granularity) : Optional.empty();
  }

  /**
   * Returns {@code [first..last]}, some time within the interval, in the coarsest of years, months
   * and days that loses nothing; a single year, month or day if it is one. What is finer than a day
   * takes in the whole day, and what is beyond four-digit years the whole year. Where one side is
   * open nothing tells how fine the other is meant: {@code [..2025-02-28]}, in days.
   *
   * @throws IllegalArgumentException if both sides are open
   */
  public static Edtf within(TimeInterval bounds) {
    Objects.requireNonNull(bounds, "bounds");
    boolean closed = bounds.hasStart() && bounds.hasEnd();
    return within(bounds, closed ? Granularity.YEAR : Granularity.DAY);
  }

  /**
   * Returns {@code [first..last]} as {@link #within(TimeInterval)}, but not coarser than the given
   * granularity: what is before 1985 is {@code [..1984]} with YEAR and {@code [..1984-12-31]} with
   * DAY.
   *
   * @throws IllegalArgumentException if both sides are open
   */
  public static Edtf within(TimeInterval bounds, Granularity coarsest) {
    Objects.requireNonNull(bounds, "bounds");
    Objects.requireNonNull(coarsest, "coarsest");
    Granularity precision = EdtfDates.precision(bounds, coarsest);
    return EdtfSets.range(
        bounds.firstDay().map(day -> EdtfDates.at(day, precision)),
        bounds.lastDay().map(day -> EdtfDates.at(day, precision)));
  }

  /**
   * Returns {@code first/last}: it lasted from the one to the other. Of a date that is not single,
   * its earliest or latest date stands; if both are the same single date, the result is that date.
   *
   * @throws IllegalArgumentException if {@code last} ends before {@code first} begins, or both are
   *     open
   */
  public static Edtf lasting(Edtf first, Edtf last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    return EdtfSets.lasting(first.first(), last.last());
  }

  /**
   * Returns {@code first/last} as days; an open side is {@code ..}; a single day is that day.
   *
   * @throws IllegalArgumentException if both sides are open
   */
  public static Edtf lasting(TimeInterval interval) {
    return lasting(interval, Granularity.DAY);
  }

  /**
   * Returns {@code first/last} in the coarsest of years, months and days that loses nothing and is
   * not coarser than the given granularity: what lasts from the beginning of 1985 is {@code
   * 1985/..} with YEAR.
   *
   * @throws IllegalArgumentException if both sides are open
   */
  public static Edtf lasting(TimeInterval interval, Granularity coarsest) {
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(coarsest, "coarsest");
    Granularity precision = EdtfDates.precision(interval, coarsest);
    return EdtfSets.lasting(
        interval.firstDay().map(day -> EdtfDates.at(day, precision)),
        interval.lastDay().map(day -> EdtfDates.at(day, precision)));
  }

  /**
   * Returns {@code [a,b]}, sorted; a single date is returned as it is. EDTF holds in a set only
   * years, months, days and their ranges: anything else stands there as {@link
   * #within(TimeInterval) the range} of its bounds, so that nothing becomes more precise.
   *
   * @throws IllegalArgumentException if the collection is empty
   */
  public static Edtf oneOf(Collection<Edtf> dates) {
    return EdtfSets.oneOf(Objects.requireNonNull(dates, "dates"));
  }

  /** Returns the kind of this date. */
  public Kind kind() {
    return kind;
  }

  /** Returns the written form, canonical. */
  public String text() {
    return text;
  }

  /** Returns the interval within which the date lies; an unknown side is open. */
  public TimeInterval bounds() {
    return bounds;
  }

  /**
   * Returns how fine the date is, if it names one calendar unit; empty for other kinds and for
   * {@code 1985-XX}.
   */
  public Optional<Granularity> granularity() {
    return granularity;
  }

  /**
   * Returns the ends that are known of an interval or a range, the elements of a set, a single date
   * itself. A range in a one-of set is a WITHIN, in an all-of set an INTERVAL.
   */
  public List<Edtf> parts() {
    return kind == Kind.DATE ? ImmutableList.of(this) : parts;
  }

  /**
   * Returns the single date with which it begins at the earliest; empty if that is open or unknown.
   */
  public Optional<Edtf> first() {
    return switch (kind) {
      case DATE -> Optional.of(this);
      case INTERVAL, WITHIN -> bounds.hasStart() ? Optional.of(parts.get(0)) : Optional.empty();
      case ONE_OF, ALL_OF ->
          parts.stream().min(Comparator.comparing(p -> p.bounds.start())).flatMap(Edtf::first);
    };
  }

  /** Returns the single date with which it ends at the latest; empty if that is open or unknown. */
  public Optional<Edtf> last() {
    return switch (kind) {
      case DATE -> Optional.of(this);
      case INTERVAL, WITHIN ->
          bounds.hasEnd() ? Optional.of(parts.get(parts.size() - 1)) : Optional.empty();
      case ONE_OF, ALL_OF ->
          parts.stream().max(Comparator.comparing(p -> p.bounds.end())).flatMap(Edtf::last);
    };
  }

  /**
   * Returns this date as "about": {@code 1985~}, {@code 1985~/1990~}; {@code %} if it was
   * uncertain. Only years, months, days and intervals of these take the sign; any other date is
   * returned as it is.
   */
  public Edtf approximate() {
    return qualified('~');
  }

  /** Returns this date as "perhaps": {@code 1985?}, where {@link #approximate()} puts its sign. */
  public Edtf uncertain() {
    return qualified('?');
  }

  /** Tells whether this date or a part of it is "about". */
  public boolean isApproximate() {
    return text.endsWith("~") || text.endsWith("%") || parts.stream().anyMatch(Edtf::isApproximate);
  }

  /** Tells whether this date or a part of it is "perhaps". */
  public boolean isUncertain() {
    return text.endsWith("?") || text.endsWith("%") || parts.stream().anyMatch(Edtf::isUncertain);
  }

  /** Returns the written form, which parses back to this value. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns a single date. */
  static Edtf date(String text, TimeInterval bounds, Optional<Granularity> granularity) {
    return kept(new Edtf(Kind.DATE, text, bounds, granularity, ImmutableList.of()));
  }

  /** Returns a date that is made of others. */
  static Edtf composite(Kind kind, String text, TimeInterval bounds, Collection<Edtf> parts) {
    return kept(new Edtf(kind, text, bounds, Optional.empty(), ImmutableList.copyOf(parts)));
  }

  /** Returns the one with all of the same content that is in use already, if there is one. */
  private static Edtf kept(Edtf edtf) {
    Edtf known = KNOWN.intern(edtf);
    boolean same =
        known.kind == edtf.kind
            && known.bounds.equals(edtf.bounds)
            && known.granularity.equals(edtf.granularity)
            && known.parts.equals(edtf.parts);
    return same ? known : edtf;
  }

  private Edtf qualified(char qualifier) {
    return switch (kind) {
      case DATE -> EdtfDates.qualified(this, qualifier);
      case INTERVAL -> EdtfSets.mapEnds(this, end -> end.qualified(qualifier));
      case WITHIN, ONE_OF, ALL_OF -> this;
    };
  }
}
