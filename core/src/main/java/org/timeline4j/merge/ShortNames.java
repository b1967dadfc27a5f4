package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  /**
   * Returns the folded name itself and what it may be short as: its first words and its last words,
   * so far as somebody is called so.
   *
   * @param called whether somebody is called so
   */
  static Set<String> of(String name, Predicate<String> called) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    names.add(name);
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      Stream.of(name.substring(0, space), name.substring(space + 1))
          .filter(called)
          .forEach(names::add);
    }
    return names.build();
  }
}
