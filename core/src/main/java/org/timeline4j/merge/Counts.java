package org.timeline4j.merge;

import java.util.Set;
import org.timeline4j.event.Quantity;

/** Compares how many each of two mentions speaks of. */
final class Counts {

  private Counts() {}

  /**
   * Tells whether both can speak of as many; two numbers that are not exact must be near each
   * other.
   */
  static boolean agree(Set<Quantity> first, Set<Quantity> second) {
    return first.stream().anyMatch(one -> second.stream().anyMatch(one::isCompatible));
  }

  /**
   * Tells whether both are exact and no reading of them makes them equal; false if one of them
   * counts nothing.
   */
  static boolean contradict(Set<Quantity> first, Set<Quantity> second) {
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream().noneMatch(Quantity::approximate)
        && second.stream().noneMatch(Quantity::approximate)
        && !agree(first, second);
  }
}
