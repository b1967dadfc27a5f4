package org.timeline4j.grammar;

import java.util.Objects;

/**
 * A typed name for what rules make and patterns ask for, such as {@code <month>}. Two slots of one
 * name are different slots: identity counts. Immutable and thread-safe.
 *
 * @param <T> the type of the values that fill the slot
 */
@SuppressWarnings("UnusedTypeParameter") // it types what is asked of a match
public final class Slot<T> {
  private final String name;

  private Slot(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /** Returns a new slot, different from all others. */
  public static <T> Slot<T> of(String name) {
    return new Slot<>(name);
  }

  /** Returns the name as it stands between angle brackets in the names of rules. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
