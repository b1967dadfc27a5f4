package org.timeline4j.time;

/** How fine a time is told, from the finest to the coarsest. */
public enum Granularity {
  /** A second of the clock. */
  SECOND,
  /** A minute of the clock. */
  MINUTE,
  /** An hour of the clock. */
  HOUR,
  /** Morning, afternoon, evening, night. */
  PART_OF_DAY,
  /** A calendar day. */
  DAY,
  /** Saturday and Sunday. */
  WEEKEND,
  /** A week, from Monday (ISO 8601). */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** A season of the year. */
  SEASON,
  /** A quarter of a year. */
  QUARTER,
  /** A half of a year. */
  HALF,
  /** A calendar year. */
  YEAR,
  /** Ten years, from one that ends in 0. */
  DECADE,
  /** A hundred years. */
  CENTURY,
  /** A thousand years. */
  MILLENNIUM;

  /** Tells whether this is finer than the other; no granularity is finer than itself. */
  public boolean isFinerThan(Granularity other) {
    return compareTo(other) < 0;
  }
}
