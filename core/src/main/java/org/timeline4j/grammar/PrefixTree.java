package org.timeline4j.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    int count = builder.count;
    steps = count == 0 ? NO_STEPS : Arrays.copyOf(builder.steps, count);
    next = count == 0 ? NO_TREES : new PrefixTree[count];
    boolean glued = false;
    for (int i = 0; i < count; i++) {
      next[i] = new PrefixTree(builder.next[i]);
      glued |= (steps[i] & 1) == 1;
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
    private int count;
    private int[] steps = new int[2];
    private Builder[] next = new Builder[2];
    private final List<Production> ending = new ArrayList<>(1);

    /** Returns where a step leads from here. */
    Builder after(int step) {
      int index = Arrays.binarySearch(steps, 0, count, step);
      return index < 0 ? insert(-1 - index, step) : next[index];
    }

    private Builder insert(int index, int step) {
      if (count == steps.length) {
        steps = Arrays.copyOf(steps, 2 * count);
        next = Arrays.copyOf(next, 2 * count);
      }
      System.arraycopy(steps, index, steps, index + 1, count - index);
      System.arraycopy(next, index, next, index + 1, count - index);
      count++;
      steps[index] = step;
      next[index] = new Builder();
      return next[index];
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
