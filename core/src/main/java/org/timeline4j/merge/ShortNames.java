package org.timeline4j.merge;

import java.util.List;

/**
 * Names that may be short for others. Where several have a surname, it is no name of one of them,
 * so {@link Names} leaves it alone; but nothing says either that it is the name of another.
 */
final class ShortNames {

  private ShortNames() {}

  /** Tells whether two folded names are equal, or one begins or ends the other. */
  static boolean areOne(String one, String two) {
    return one.equals(two) || isShortFor(one, two) || isShortFor(two, one);
  }

  /**
   * Tells whether a folded name is the first or the last words of another: "danko", "pavel danko".
   */
  static boolean isShortFor(String few, String many) {
    return many.length() > few.length()
        && !few.isEmpty()
        && (many.startsWith(few + " ") || many.endsWith(" " + few));
  }

  /** Returns the first and the last word of a folded name, which may stand for it; no others. */
  static List<String> of(String name) {
    int first = name.indexOf(' ');
    return first < 0
        ? List.of(name)
        : List.of(name.substring(0, first), name.substring(name.lastIndexOf(' ') + 1));
  }
}
