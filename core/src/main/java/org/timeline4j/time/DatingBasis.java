package org.timeline4j.time;

/** What a date rests on; in place of a number that nobody could explain. */
public enum DatingBasis {
  /** The text names the date in full: "March 4, 2025", "in 1985". */
  EXPLICIT,
  /**
   * The text names the date relative to another that is known: "on Thursday", "two years later".
   */
  RELATIVE,
  /** A date named earlier holds on: "In 1996 ... He then ...". */
  CARRIED,
  /** The date follows from a duration or from another event. */
  DERIVED,
  /** The event is the article's own news: its publication date bounds it. */
  PUBLICATION,
  /** The date rests on a publication date that was itself inferred from other articles. */
  INFERRED,
  /** Somebody who knows better gave it. */
  CORRECTED,
  /** The text names a date that does not exist: "30 February". */
  IMPOSSIBLE,
  /** The text gives no date. */
  NONE
}
