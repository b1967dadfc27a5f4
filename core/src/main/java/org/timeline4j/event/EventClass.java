package org.timeline4j.event;

/** The classes of events in TimeML 1.2.1. */
public enum EventClass {
  /** Something that happens: "killed", "earthquake". */
  OCCURRENCE,
  /** A circumstance that holds: "on board", "kidnapped" as an adjective. */
  STATE,
  /** Somebody telling something: "said", "reported". */
  REPORTING,
  /** Somebody perceiving something: "saw", "heard". */
  PERCEPTION,
  /** A phase of another event: "began", "finished". */
  ASPECTUAL,
  /** An action that introduces another event: "tried", "ordered", "agreed". */
  I_ACTION,
  /** A state of mind that introduces another event: "wants", "believes". */
  I_STATE
}
