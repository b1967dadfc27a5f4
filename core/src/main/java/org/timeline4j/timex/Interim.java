package org.timeline4j.timex;

/**
 * How near to its own day a text has come between the last date that it told and one without a
 * year.
 */
public enum Interim {
  /** It tells nothing of the present. */
  PAST,
  /** It tells what is so by now: "he has always denied it". */
  PERFECT,
  /** It has come to the day that it is written on: "since then he has lived in Oslo". */
  PRESENT
}
