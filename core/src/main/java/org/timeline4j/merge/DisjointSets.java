package org.timeline4j.merge;

import java.util.stream.IntStream;

/**
 * The numbers from 0 to a limit in disjoint sets, each named by its smallest member (B. Galler and
 * M. Fischer, "An Improved Equivalence Algorithm", 1964). Not thread-safe.
 */
final class DisjointSets {
  private final int[] parent;

  /** Makes a set of each number from 0 to {@code size - 1}. */
  DisjointSets(int size) {
    this.parent = IntStream.range(0, size).toArray();
  }

  /** Returns the smallest number in the set of a number. */
  int find(int number) {
    int root = number;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Makes one set of those of two numbers. */
  void union(int one, int two) {
    int first = find(one);
    int second = find(two);
    parent[Math.max(first, second)] = Math.min(first, second);
  }
}
