package org.timeline4j.event;

/** Which events a chronology shows: the one place where that is decided. */
public enum Vocabulary {
  /** What happened or is to happen; no reporting verbs, states, thoughts, derived events. */
  CHRONOLOGY,
  /** All of it. */
  ALL
}
