package org.timeline4j.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Productions as a tree: those that begin alike share the way from the root, so that what they
 * share is matched once for all of them. Immutable.
 */
final class PrefixTree {
  private static final int[] NO_STEPS = {};
  private static final PrefixTree[] NO_TREES = {};

  private final int[] steps;
  private final PrefixTree[] next;
  private final List<Production> ending;
  private final boolean gluing;

  private PrefixTree(Builder builder) {
    int count = builder.next.size();
    steps = count == 0 ? NO_STEPS : new int[count];
    next = count == 0 ? NO_TREES : new PrefixTree[count];
    boolean glued = false;
    int i = 0;
    for (Map.Entry<Integer, Builder> branch : builder.next.entrySet()) {
      steps[i] = branch.getKey();
      next[i++] = new PrefixTree(branch.getValue());
      glued |= (branch.getKey() & 1) == 1;
    }
    ending = ImmutableList.copyOf(builder.ending);
    gluing = glued;
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
    private final List<Production> ending = new ArrayList<>(1);

    /** Returns where a step leads from here. */
    Builder after(int step) {
      return next.computeIfAbsent(step, unseen -> new Builder());
    }

    /** Adds a production that is complete here. */
    void end(Production production) {
      ending.add(production);
    }

    PrefixTree build() {
      return new PrefixTree(this);
    }
  }
}
