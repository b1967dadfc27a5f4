package org.timeline4j.grammar;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * The productions that begin with the same word or slot, in the order of the rules, looked up by
 * the word that comes second, so that those which cannot match are not tried. Immutable.
 */
final class Openings {
  /** The words that some production asks for in second place, sorted. */
  private final int[] secondWords;

  /** The productions that may match before the second word of the same index. */
  private final List<List<Production>> bySecondWord;

  /** The productions that may match before any other word. */
  private final List<Production> beforeOthers;

  Openings(List<Production> productions) {
    secondWords =
        productions.stream()
            .filter(Openings::hasSecondWord)
            .mapToInt(production -> production.wordAt(1))
            .sorted()
            .distinct()
            .toArray();
    bySecondWord =
        Arrays.stream(secondWords)
            .mapToObj(word -> mayPrecede(productions, word))
            .collect(ImmutableList.toImmutableList());
    beforeOthers = mayPrecede(productions, Grammar.UNKNOWN);
  }

  /** Returns the productions that may match where this word comes second. */
  List<Production> before(int word) {
    int index = Arrays.binarySearch(secondWords, word);
    return index < 0 ? beforeOthers : bySecondWord.get(index);
  }

  private static List<Production> mayPrecede(List<Production> productions, int word) {
    return productions.stream()
        .filter(production -> !hasSecondWord(production) || production.wordAt(1) == word)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean hasSecondWord(Production production) {
    return production.length() > 1 && !production.isSlot(1);
  }
}
