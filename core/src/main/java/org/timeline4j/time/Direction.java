package org.timeline4j.time;

/** The side of the reference time on which an expression such as "on Friday" is looked for. */
public enum Direction {
  /** The nearest one that is not after the reference time: "resigned on Friday". */
  PAST,
  /**
   * The past before the time that the text speaks of (Reichenbach's anterior past): "had resigned
   * on Friday". Seen from the publication, the past.
   */
  ANTERIOR,
  /** The nearest one that is not before the reference time: "will resign on Friday". */
  FUTURE,
  /** The past and nothing else: a finite verb says that it happened. */
  ONLY_PAST,
  /** Both anterior and nothing but the past: "had resigned in April". */
  ONLY_ANTERIOR,
  /** The future and nothing else: a finite verb says that it will happen. */
  ONLY_FUTURE,
  /** Nothing tells; news looks back, unless the next day is named. */
  UNKNOWN;

  /** Tells whether it looks back. */
  public boolean isPast() {
    return this == PAST || this == ONLY_PAST || isAnterior();
  }

  /** Tells whether it looks ahead. */
  public boolean isAhead() {
    return this == FUTURE || this == ONLY_FUTURE;
  }

  /** Tells whether it looks back from the time that the text speaks of. */
  public boolean isAnterior() {
    return this == ANTERIOR || this == ONLY_ANTERIOR;
  }
}
