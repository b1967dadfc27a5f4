package org.timeline4j.time;

/** The types of temporal expressions in TIMEX3 (TimeML 1.2.1). */
public enum TimexType {
  /** A calendar time of a day or coarser: "March 4", "last year", "recently". */
  DATE,
  /** A time of the day: "noon", "Thursday night". */
  TIME,
  /** A length of time: "28 years". */
  DURATION,
  /** A recurring time: "every May". */
  SET
}
