package org.timeline4j.event;

/** Whether an event is asserted or denied (TimeML 1.2.1). */
public enum Polarity {
  /** Asserted. */
  POS,
  /** Denied: "did not fall", "never fell". */
  NEG
}
