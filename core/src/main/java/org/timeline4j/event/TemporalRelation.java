package org.timeline4j.event;

/** How an event stands to the time or event that the text relates it to. */
public enum TemporalRelation {
  /** Within it or at it: "in 1985", "on Thursday", "during the trial". */
  DURING,
  /** Before it, or not after it: "before the trial", "by 2030". */
  BEFORE,
  /** After it: "after the trial". */
  AFTER,
  /** Begins with it and holds on: "since 2013". */
  SINCE,
  /** Holds until it: "until 2022". */
  UNTIL,
  /** Holds over it: "coincided with", "comes as". */
  INCLUDES
}
