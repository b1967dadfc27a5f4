package org.timeline4j.merge;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.When;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;

/** How the dates of two mentions stand to each other. */
enum DateAgreement {
  /** Both tell a date, and the two can be one; one of them may be finer. */
  TOLD,
  /** One tells a date, the other leaves room for it. */
  ONE_TOLD,
  /** Neither tells a date, and both leave room for one. */
  BOUNDED,
  /**
   * Both tell a day, and the two are neighbours: they may be one event that sources date
   * differently.
   */
  NEIGHBOURS,
  /** Both tell a month or a year, and the two are side by side. */
  SIDE_BY_SIDE,
  /** Not at the same time. */
  APART;

  /** Sources that write in different time zones, or the day after, are this far apart. */
  static final int DAYS_OF_DISAGREEMENT = 2;

  /** Participants that are only alike tell something if both dates are at least this fine. */
  static final int DAYS_OF_LIKENESS = 31;

  /** Who is described is somebody named elsewhere if it happens in the same few days. */
  static final int DAYS_OF_STANDING_IN = 7;

  /** A description tells who is meant if both dates are at least as fine as a decade. */
  static final int DAYS_OF_DESCRIPTION = 3660;

  static DateAgreement of(DatedMention first, DatedMention second, boolean sameArticle) {
    if (isUnplaced(first) || isUnplaced(second)) {
      return unplaced(first, second, sameArticle);
    }
    When one = first.when();
    When two = second.when();
    boolean toldOne = one.granularity().isPresent();
    boolean toldTwo = two.granularity().isPresent();
    if (one.bounds().isConnected(two.bounds())) {
      if (toldOne && toldTwo) {
        return TOLD;
      }
      return toldOne || toldTwo ? ONE_TOLD : BOUNDED;
    }
    if (sameArticle) {
      return APART;
    }
    if (isDay(one) && isDay(two)) {
      return isNear(one.bounds(), two.bounds()) ? NEIGHBOURS : APART;
    }
    return areSideBySide(one, two) ? SIDE_BY_SIDE : APART;
  }

  /**
   * Tells whether the text gives a date that nobody can place: "on Thursday", published nobody
   * knows when.
   */
  static boolean isUnplaced(DatedMention dated) {
    return dated.timex().isPresent()
        && dated.when().granularity().isEmpty()
        && dated.timex().get().edtf().isEmpty()
        && isPoint(dated.timex().get());
  }

  private static boolean isPoint(Timex timex) {
    return switch (timex.type()) {
      case DATE, TIME -> true;
      case DURATION, SET -> false;
    };
  }

  /**
   * "On Thursday" and "Thursday" of one article are one day; nothing is known about those of two.
   */
  private static DateAgreement unplaced(
      DatedMention first, DatedMention second, boolean sameArticle) {
    boolean both = isUnplaced(first) && isUnplaced(second);
    boolean sameValue =
        both && first.timex().orElseThrow().value().equals(second.timex().orElseThrow().value());
    boolean one = isUnplaced(first) ? isBare(second) : isBare(first);
    return sameArticle && (sameValue || (!both && one)) ? BOUNDED : APART;
  }

  /** Tells whether nothing in the text dates the mention. */
  static boolean isBare(DatedMention dated) {
    return dated.words().isEmpty() && dated.when().granularity().isEmpty();
  }

  /** October and November, 1937 and 1938, a day of 1937 and 1938. */
  private static boolean areSideBySide(When one, When two) {
    if (!isTold(one) || !isTold(two)) {
      return false;
    }
    Granularity first = one.granularity().orElseThrow();
    Granularity second = two.granularity().orElseThrow();
    Granularity coarser = first.isFinerThan(second) ? second : first;
    LocalDate a = one.bounds().start().toLocalDate();
    LocalDate b = two.bounds().start().toLocalDate();
    return switch (coarser) {
      case YEAR -> Math.abs(a.getYear() - b.getYear()) == 1;
      case MONTH ->
          Math.abs(ChronoUnit.MONTHS.between(a.withDayOfMonth(1), b.withDayOfMonth(1))) == 1;
      default -> false;
    };
  }

  private static boolean isTold(When when) {
    boolean named = when.basis() == DatingBasis.EXPLICIT || when.basis() == DatingBasis.RELATIVE;
    return named && when.granularity().isPresent() && when.bounds().hasStart();
  }

  private static boolean isDay(When when) {
    return isTold(when) && !Granularity.DAY.isFinerThan(when.granularity().get());
  }

  private static boolean isNear(TimeInterval one, TimeInterval two) {
    TimeInterval earlier = one.start().isBefore(two.start()) ? one : two;
    TimeInterval later = earlier.equals(one) ? two : one;
    return Duration.between(earlier.end(), later.start()).toDays() < DAYS_OF_DISAGREEMENT;
  }

  /** Tells whether the interval is closed and not longer than so many days. */
  static boolean isWithin(TimeInterval interval, int days) {
    return interval.hasStart()
        && interval.hasEnd()
        && !interval.end().isAfter(interval.start().plusDays(days));
  }
}
