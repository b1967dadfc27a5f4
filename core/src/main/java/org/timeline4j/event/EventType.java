package org.timeline4j.event;

import java.util.Objects;

/**
 * What kind of happening an event is: {@code Type.Subtype} of ACE 2005 where news knows the kind
 * ({@code Life.Die}, {@code Justice.Arrest-Jail}), one of the kinds that chronologies need beside
 * them ({@code Disaster}, {@code Legislation}), otherwise the lemma of its trigger, which is in
 * lower case.
 *
 * @param name not empty
 */
public record EventType(String name) implements Comparable<EventType> {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is empty
   */
  public EventType {
    Objects.requireNonNull(name, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an event type has a name");
    }
  }

  /** Tells whether this is a kind of its own, not just the lemma of a trigger. */
  public boolean isKnown() {
    return Character.isUpperCase(name.charAt(0));
  }

  @Override
  public int compareTo(EventType other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
