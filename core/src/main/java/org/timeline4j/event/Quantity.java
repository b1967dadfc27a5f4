package org.timeline4j.event;

/**
 * How many of a kind took part: "29 prisoners", "nearly 30 agents".
 *
 * @param value the number that the text gives
 * @param approximate whether the text says that it is not exact ("about", "nearly", "more than",
 *     "dozens")
 */
public record Quantity(long value, boolean approximate) {

  /**
   * Tells whether both can speak of one group: equal when both are exact, otherwise within a tenth
   * of the larger.
   */
  public boolean isCompatible(Quantity other) {
    if (!approximate && !other.approximate) {
      return value == other.value;
    }
    return Math.abs(value - other.value) * 10 <= Math.max(Math.abs(value), Math.abs(other.value));
  }
}
