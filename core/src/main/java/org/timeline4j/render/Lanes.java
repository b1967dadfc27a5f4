package org.timeline4j.render;

/** What the events of a picture are parted by, each part in a lane of its own. */
public enum Lanes {
  /** No lanes. */
  NONE,
  /**
   * By the person, organization or place by name that takes part in most of the events; an event
   * stands once, in the lane of the one that has most. A lane has at least two events; the last one
   * is for those that are in no other.
   */
  PARTICIPANT,
  /** By the source that tells of it; what several tell of stands in the first lane. */
  SOURCE
}
