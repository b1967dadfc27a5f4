package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.timeline4j.text.Token;

/**
 * Tells the times of a text from the parts of what is written without a space: addresses of the
 * net, file names, hashtags, serial numbers.
 */
final class CodeGuard {
  /** How far the unbroken stretch around a time is followed: enough, and linear. */
  private static final int REACH = 12;

  private static final ImmutableSet<String> MARKS = ImmutableSet.of("@", "#", "_", "\\", "§", "=");

  /** What may be written right before a year: "FY2013". */
  private static final ImmutableSet<String> PREFIXES =
      ImmutableSet.of("fy", "cy", "c", "ca", "ad", "q", "h", "mid", "early", "late");

  private static final int YEAR_DIGITS = 4;

  private CodeGuard() {}

  /** Tells whether the tokens from {@code first} to {@code end} are part of a code. */
  static boolean isPartOfCode(List<Token> tokens, int first, int end) {
    return (touchesBefore(tokens, first) && isCodeBefore(tokens, first))
        || (touchesBefore(tokens, end) && isCodeAfter(tokens, end))
        || (isNumeric(tokens, first, end) && isNumberJoined(tokens, first, end));
  }

  private static boolean isCodeBefore(List<Token> tokens, int first) {
    if (isNumber(tokens, first)
        && isWord(tokens, first - 1)
        && !PREFIXES.contains(tokens.get(first - 1).norm())) {
      return true;
    }
    for (int i = first - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
      if (!tokens.get(i).touches(tokens.get(i + 1))) {
        return false;
      }
      if (isMarkOfCode(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCodeAfter(List<Token> tokens, int end) {
    if (isNumber(tokens, end - 1) && isWord(tokens, end) && !isClitic(tokens.get(end))) {
      return true;
    }
    for (int i = end, n = 0; i < tokens.size() && n < REACH; i++, n++) {
      if (!tokens.get(i - 1).touches(tokens.get(i))) {
        return false;
      }
      if (isMarkOfCode(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A mark that no prose has, or a full stop or slash between letters: "2019.pdf", "2001/29/EC".
   */
  private static boolean isMarkOfCode(List<Token> tokens, int i) {
    String norm = tokens.get(i).norm();
    return MARKS.contains(norm)
        || (norm.equals(".")
            && touchesBefore(tokens, i)
            && touchesBefore(tokens, i + 1)
            && isWord(tokens, i + 1)
            && !tokens.get(i + 1).isCapitalized())
        || (norm.equals("/")
            && i > 0
            && tokens.get(i - 1).kind() == Token.Kind.NUMBER
            && touchesBefore(tokens, i + 1)
            && isWord(tokens, i + 1));
  }

  /**
   * "Docket No. 2013-15", "555-1985", "2019-0042", "2000-page", but "1985-style" and "1998-now".
   */
  private static boolean isNumberJoined(List<Token> tokens, int first, int end) {
    if (isLabelled(tokens, first, end)
        || (isHyphen(tokens, first - 1) && isNumber(tokens, first - 2))) {
      return true;
    }
    return isHyphen(tokens, end)
        && (isNumber(tokens, end + 1)
            || (isWord(tokens, end + 1)
                && !tokens.get(end + 1).isCapitalized()
                && !FriendWords.JOINED.contains(tokens.get(end + 1).norm())));
  }

  /** "Docket No. 2013-15", "a record of 10-5-12". */
  private static boolean isLabelled(List<Token> tokens, int first, int end) {
    return isAnyOf(tokens, first - 1, FriendWords.LABEL)
        || (first > 1
            && tokens.get(first - 1).norm().equals("of")
            && tokens.get(end - 1).text().length() < YEAR_DIGITS
            && isAnyOf(tokens, first - 2, FriendWords.COLLECTIVE));
  }

  private static boolean isAnyOf(List<Token> tokens, int i, ImmutableSet<String> words) {
    return i >= 0 && words.contains(tokens.get(i).norm());
  }

  private static boolean isHyphen(List<Token> tokens, int i) {
    return i > 0
        && i < tokens.size() - 1
        && tokens.get(i).norm().equals("-")
        && touchesBefore(tokens, i)
        && touchesBefore(tokens, i + 1);
  }

  /** Digits and marks only. */
  private static boolean isNumeric(List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).kind() == Token.Kind.WORD) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClitic(Token token) {
    return token.norm().equals("s") || token.norm().startsWith("'");
  }

  private static boolean touchesBefore(List<Token> tokens, int i) {
    return i > 0 && i < tokens.size() && tokens.get(i - 1).touches(tokens.get(i));
  }

  private static boolean isNumber(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  private static boolean isWord(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD;
  }
}
