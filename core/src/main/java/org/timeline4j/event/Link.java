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
    HAS_DEADLINE,
    /** This event is a plan, and the other is what came of it. */
    PLAN_FOR,
    /** The other event is the plan that this one carried out. */
    CARRIES_OUT,
    /** This event grants what the other asked for. */
    GRANTS,
    /** The other event grants what this one asks for. */
    GRANTED_BY,
    /** This event puts off or calls off what the other plans. */
    POSTPONES,
    /** The other event puts off or calls off what this one plans. */
    POSTPONED_BY,
    /** This event is an anniversary of the other, or remembers it. */
    ANNIVERSARY_OF,
    /** The other event is an anniversary of this one, or remembers it. */
    HAS_ANNIVERSARY;

    /** Returns what ties the other event to this one. */
    public Kind inverse() {
      return switch (this) {
        case DEADLINE_FOR -> HAS_DEADLINE;
        case HAS_DEADLINE -> DEADLINE_FOR;
        case PLAN_FOR -> CARRIES_OUT;
        case CARRIES_OUT -> PLAN_FOR;
        case GRANTS -> GRANTED_BY;
        case GRANTED_BY -> GRANTS;
        case POSTPONES -> POSTPONED_BY;
        case POSTPONED_BY -> POSTPONES;
        case ANNIVERSARY_OF -> HAS_ANNIVERSARY;
        case HAS_ANNIVERSARY -> ANNIVERSARY_OF;
      };
    }
  }

  /** Checks that nothing is null. */
  public Link {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(event, "event");
  }
}
