package org.timeline4j.event;

/** What the text tells an event as. */
public enum Status {
  /** It took place. */
  HAPPENED,
  /** It is taking place at the time of writing. */
  ONGOING,
  /** It is planned, scheduled, ordered, threatened or predicted; nobody says that it took place. */
  PLANNED,
  /** It is considered: "if", "could", "would". */
  HYPOTHETICAL,
  /** It did not take place. */
  NEGATED,
  /** Somebody claims it, and the text does not vouch for it: "allegedly", "is accused of". */
  CLAIMED
}
