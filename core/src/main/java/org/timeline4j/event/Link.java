package org.timeline4j.event;

import java.util.Objects;

/**
 * A tie from one event to another that is not the same event.
 *
 * @param kind how this event stands to the other
 * @param event the id of the other event
 */
public record Link(Kind kind, String event) {

  /** How two events stand to each other. */
  public enum Kind {
    /** This event is the deadline of the other. */
    DEADLINE_FOR,
    /** The other event is the deadline of this one. */
    HAS_DEADLINE
  }

  /** Checks that nothing is null. */
  public Link {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(event, "event");
  }
}
