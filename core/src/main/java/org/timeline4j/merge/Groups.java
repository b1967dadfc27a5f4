package org.timeline4j.merge;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;

/**
 * Positions by key, one number for each, to be paired with those under the same key.
 *
 * <p>A key is kept as 32 bits of its hash: two keys of one hash make a few pairs more, so that this
 * serves who compares the pairs anyway.
 */
final class Groups {

  /**
   * An odd number without a pattern in its bits, so that days and years that follow are far apart.
   */
  private static final long SPREAD_WITHIN = 0xC2B2AE3D27D4EB4FL;

  /** The hash of the key before the position; sorted and distinct up to {@link #sorted}. */
  private long[] entries = new long[16];

  private int size;
  private int sorted;

  /** Adds a position under the key; once is enough. */
  void put(String key, int position) {
    put(key, "", position);
  }

  /** Adds a position under the key within a time or an article; once is enough. */
  void put(String key, Object within, int position) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = pair(mixed(hash(key) + SPREAD_WITHIN * within.hashCode()), position);
  }

  /** FNV-1a, because {@link String#hashCode} is the same for "2n" and "40". */
  private static long hash(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /**
   * Returns 32 bits each of which depends on all bits of a number: the finalizer of MurmurHash3.
   */
  private static int mixed(long hash) {
    long once = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    long twice = (once ^ (once >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (int) (twice ^ (twice >>> 33));
  }

  /** Adds the pairs of two positions under one key. */
  void pairWithin(ImmutableLongArray.Builder pairs) {
    sort();
    for (int start = 0; start < size; ) {
      int end = end(start);
      for (int one = start; one < end; one++) {
        for (int two = one + 1; two < end; two++) {
          pairs.add(pair((int) entries[one], (int) entries[two]));
        }
      }
      start = end;
    }
  }

  /** Adds the pairs of a position under a key here with one under the same key there. */
  void pairWith(Groups others, ImmutableLongArray.Builder pairs) {
    sort();
    others.sort();
    int there = 0;
    for (int start = 0; start < size; ) {
      int end = end(start);
      while (there < others.size && key(others.entries[there]) < key(entries[start])) {
        there++;
      }
      int last = there;
      while (last < others.size && key(others.entries[last]) == key(entries[start])) {
        for (int one = start; one < end; one++) {
          int position = (int) entries[one];
          int other = (int) others.entries[last];
          if (position != other) {
            pairs.add(pair(Math.min(position, other), Math.max(position, other)));
          }
        }
        last++;
      }
      there = last;
      start = end;
    }
  }

  private int end(int start) {
    int end = start + 1;
    while (end < size && key(entries[end]) == key(entries[start])) {
      end++;
    }
    return end;
  }

  private static int key(long entry) {
    return (int) (entry >> 32);
  }

  /** Returns both as one number, which sorts by the first, then by the second. */
  private static long pair(int first, int second) {
    return ((long) first << 32) | second;
  }

  private void sort() {
    if (sorted < size) {
      size = sortedDistinct(entries, size);
      sorted = size;
    }
  }

  /** Sorts so many numbers, moves the distinct ones to the front and returns how many these are. */
  static int sortedDistinct(long[] numbers, int size) {
    Arrays.sort(numbers, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[distinct++] = numbers[i];
      }
    }
    return distinct;
  }
}
