package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import org.timeline4j.text.PartOfSpeech;

/**
 * The quotation marks of a sentence that enclose a phrase of it and no speech: "called him "a
 * liar"", "set fire to "large sections" of the town". They part nothing.
 */
final class QuotedPhrases {
  /** Speech is longer. */
  private static final int MOST_WORDS = 8;

  private static final ImmutableSet<String> OPENING = ImmutableSet.of("\"", "“", "``");
  private static final ImmutableSet<String> CLOSING = ImmutableSet.of("\"", "”", "''");

  private final BitSet openings = new BitSet();
  private final BitSet closings = new BitSet();

  QuotedPhrases(List<Word> words) {
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      String norm = words.get(i).norm();
      if (open < 0 && OPENING.contains(norm)) {
        open = i;
      } else if (open >= 0 && CLOSING.contains(norm)) {
        if (isPhrase(words, open, i)) {
          openings.set(open);
          closings.set(i);
        }
        open = -1;
      }
    }
  }

  static boolean isMark(Word word) {
    return OPENING.contains(word.norm()) || CLOSING.contains(word.norm());
  }

  boolean isOpening(int token) {
    return openings.get(token);
  }

  boolean isClosing(int token) {
    return closings.get(token);
  }

  /** Behind a word, of few words, and without a verb or anybody who speaks. */
  private static boolean isPhrase(List<Word> words, int open, int close) {
    boolean begun = open > 0 && !words.get(open - 1).is(PartOfSpeech.PUNCT);
    boolean stopped = words.get(close - 1).is(PartOfSpeech.PUNCT);
    int last = stopped ? close - 2 : close - 1;
    return begun
        && last > open
        && last - open <= MOST_WORDS
        && words.subList(open + 1, last + 1).stream().allMatch(QuotedPhrases::isOfPhrase);
  }

  private static boolean isOfPhrase(Word word) {
    return word.norm().equals("-")
        || word.canBe(Verbs.Form.PRESENT_PARTICIPLE)
        || word.is(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADJ,
            PartOfSpeech.ADV,
            PartOfSpeech.NUM,
            PartOfSpeech.DET,
            PartOfSpeech.ADP);
  }
}
