package org.timeline4j.grammar;

/**
 * One flat sequence of a rule, compiled: at each place the number of a word ({@code >= 0}) or of a
 * slot, as {@code -1 - slot}.
 */
final class Production {
  private final Rule<?> rule;
  private final int priority;
  private final int slotId;
  private final int[] places;
  private final boolean[] glued;

  Production(Rule<?> rule, int priority, int slotId, int[] places, boolean[] glued) {
    this.rule = rule;
    this.priority = priority;
    this.slotId = slotId;
    this.places = places;
    this.glued = glued;
  }

  static int slotPlace(int slotId) {
    return -1 - slotId;
  }

  Rule<?> rule() {
    return rule;
  }

  int priority() {
    return priority;
  }

  int slotId() {
    return slotId;
  }

  int length() {
    return places.length;
  }

  boolean isGlued(int place) {
    return glued[place];
  }

  boolean isSlot(int place) {
    return places[place] < 0;
  }

  int slotAt(int place) {
    return -1 - places[place];
  }

  int wordAt(int place) {
    return places[place];
  }
}
