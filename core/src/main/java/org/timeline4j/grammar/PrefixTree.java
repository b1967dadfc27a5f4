package org.timeline4j.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Productions as a tree: those that begin alike share the way from the root, so that what they
 * share is matched once for all of them. Immutable.
 */
final class PrefixTree {
  private final int[] steps;
  private final PrefixTree[] next;
  private final List<Production> ending;
  private final boolean gluing;

  private PrefixTree(Builder builder) {
    steps = builder.next.keySet().stream().mapToInt(Integer::intValue).toArray();
    next = builder.next.values().stream().map(PrefixTree::new).toArray(PrefixTree[]::new);
    ending = ImmutableList.copyOf(builder.ending);
    gluing = Arrays.stream(steps).anyMatch(step -> (step & 1) == 1);
  }

  /** Returns the step that is a word, or one that must follow without a space. */
  static int word(int id, boolean glued) {
    return id << 1 | (glued ? 1 : 0);
  }

  /** Returns the step that is a slot, or one that must follow without a space. */
  static int slot(int id, boolean glued) {
    return word(-1 - id, glued);
  }

  /** Returns where a step leads; null if no production goes on like that. */
  @Nullable PrefixTree after(int step) {
    int index = Arrays.binarySearch(steps, step);
    return index < 0 ? null : next[index];
  }

  /** Tells whether some production goes on from here. */
  boolean goesOn() {
    return steps.length > 0;
  }

  /** Tells whether some production goes on from here with a step that must follow without space. */
  boolean isGluing() {
    return gluing;
  }

  /** Returns the productions that are complete here. */
  List<Production> ending() {
    return ending;
  }

  /** Collects productions. Not thread-safe. */
  static final class Builder {
    private final SortedMap<Integer, Builder> next = new TreeMap<>();
    private final List<Production> ending = new ArrayList<>();

    /** Adds a production, given its steps. */
    void add(int[] way, Production production) {
      Builder at = this;
      for (int step : way) {
        at = at.next.computeIfAbsent(step, unseen -> new Builder());
      }
      at.ending.add(production);
    }

    PrefixTree build() {
      return new PrefixTree(this);
    }
  }
}
