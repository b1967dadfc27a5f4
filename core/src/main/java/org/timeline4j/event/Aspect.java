package org.timeline4j.event;

/** The grammatical aspect of an event (TimeML 1.2.1). */
public enum Aspect {
  /** "is falling". */
  PROGRESSIVE,
  /** "has fallen". */
  PERFECTIVE,
  /** "has been falling". */
  PERFECTIVE_PROGRESSIVE,
  /** Neither. */
  NONE
}
