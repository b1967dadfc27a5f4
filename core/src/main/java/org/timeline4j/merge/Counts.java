package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.timeline4j.event.Quantity;

/** Compares how many each of two mentions speaks of. */
final class Counts {

  /** More than the logarithm of 10/9, up to which two numbers are near each other. */
  private static final double CLASS = 0.11;

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

  /**
   * Returns numbers for the sizes, so that what {@link #agree} finds to agree has one in common: of
   * classes a little wider than what is near, on a logarithmic scale, the own and the next.
   */
  static Set<Integer> sizes(Set<Quantity> quantities) {
    ImmutableSet.Builder<Integer> sizes = ImmutableSet.builder();
    for (Quantity quantity : quantities) {
      int size = (int) Math.floor(Math.log(1.0 + Math.abs((double) quantity.value())) / CLASS);
      sizes.add(size, size + 1);
    }
    return sizes.build();
  }
}
