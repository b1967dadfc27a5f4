package org.timeline4j.event;

/** How an event stands to the time or event that the text relates it to. */
public enum TemporalRelation {
  /** Within it or at it: "in 1985", "on Thursday", "during the trial". */
  DURING,
  /** Before it: "before 2013". */
  BEFORE,
  /** After it: "after 2013". */
  AFTER,
  /** Not after it: "by 2030", "said on Monday that". */
  NOT_AFTER,
  /** Not before it: "then". */
  NOT_BEFORE,
  /** Begins with it and holds on: "since 2013". */
  SINCE,
  /** Holds until it: "until 2022". */
  UNTIL,
  /** Holds over it: "coincided with", "comes as". */
  INCLUDES
}
