package org.timeline4j.language.en;

import java.util.List;
import java.util.Set;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/**
 * Marks the names that products have and words have not: those with a capital letter behind a small
 * one ("eBay"), and letters and digits in one ("A320", "3D").
 */
final class ModelNames {
  private static final int MOST_LETTERS = 3;

  /** Letters behind digits that count or measure: "16GB", "8PM". */
  private static final Set<String> UNITS = WordLists.words(WordLists.names(), "unit");

  private ModelNames() {}

  /** Sets the tags of such names. */
  static void mark(List<Token> tokens, List<PartOfSpeech> tags) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isMixedCase(tokens.get(i))) {
        tags.set(i, PartOfSpeech.PROPN);
      }
      if (i + 1 < tokens.size() && isModel(tokens, i)) {
        tags.set(i, PartOfSpeech.PROPN);
        tags.set(i + 1, PartOfSpeech.PROPN);
      }
    }
  }

  /** Tells whether the word begins small and goes on with a capital letter: "eBay". */
  static boolean isMixedCase(Token token) {
    String text = token.text();
    return token.kind() == Token.Kind.WORD
        && text.length() > 2
        && Character.isLowerCase(text.charAt(0))
        && hasCapital(text);
  }

  /** By hand: a stream for each word of a text takes a fiftieth of the time of reading. */
  private static boolean hasCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModel(List<Token> tokens, int i) {
    Token one = tokens.get(i);
    Token two = tokens.get(i + 1);
    if (!one.touches(two) || (i > 0 && isSign(tokens.get(i - 1), one))) {
      return false;
    }
    return (isLetters(one) && isDigits(two))
        || (isDigits(one) && isLetters(two) && !UNITS.contains(two.norm()));
  }

  /** "$3B" is a sum. */
  private static boolean isSign(Token before, Token token) {
    return before.kind() == Token.Kind.MARK
        && before.touches(token)
        && "$£€¥".contains(before.text());
  }

  private static boolean isLetters(Token token) {
    String text = token.text();
    return token.kind() == Token.Kind.WORD
        && text.length() <= MOST_LETTERS
        && text.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isDigits(Token token) {
    return token.kind() == Token.Kind.NUMBER && token.text().chars().allMatch(Character::isDigit);
  }
}
