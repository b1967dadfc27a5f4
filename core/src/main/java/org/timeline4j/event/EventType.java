package org.timeline4j.event;

import com.google.common.base.Ascii;
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

  /**
   * Tells whether this is the type of that name or, where the name is that of a whole family such
   * as {@code Justice}, one of the family. Letter case does not matter.
   */
  public boolean isA(String type) {
    Objects.requireNonNull(type, "type");
    return Ascii.equalsIgnoreCase(name, type)
        || (name.length() > type.length()
            && name.charAt(type.length()) == '.'
            && Ascii.equalsIgnoreCase(name.substring(0, type.length()), type));
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
