package org.timeline4j.time;

/** The side of the reference time on which an expression such as "on Friday" is looked for. */
public enum Direction {
  /** The nearest one that is not after the reference time: "resigned on Friday". */
  PAST,
  /** The nearest one that is not before the reference time: "will resign on Friday". */
  FUTURE,
  /** Nothing tells; news looks back. */
  UNKNOWN
}
