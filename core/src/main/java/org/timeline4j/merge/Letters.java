package org.timeline4j.merge;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words with what does not tell names apart taken off: case, accents, apostrophes, full stops. */
final class Letters {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" \t\n\r\u00a0-\u2010\u2011\u2013,()"))
          .omitEmptyStrings()
          .trimResults();
  private static final CharMatcher MARKS =
      CharMatcher.inRange('\u0300', '\u036f').or(CharMatcher.anyOf(".'\u2019\u02bc`\u00b4"));

  private Letters() {}

  /** Returns the words of a phrase, at white space, hyphens, commas and brackets. */
  static List<String> words(String phrase) {
    return WORDS.splitToList(phrase);
  }

  /**
   * Returns the word in lower case, without accents, apostrophes and full stops: "Señor" gives
   * "senor".
   */
  static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    MARKS.removeFrom(plain).chars().forEach(c -> folded.append(base((char) c)));
    return folded.toString();
  }

  /**
   * Returns what is left of a word when an encoding loses all letters beyond ASCII: "Señor" gives
   * "seor".
   */
  static String damaged(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    return fold(CharMatcher.ascii().retainFrom(composed));
  }

  /** Tells whether the word has no letter that an encoding may lose. */
  static boolean isPlain(String word) {
    return CharMatcher.ascii().matchesAllOf(Normalizer.normalize(word, Normalizer.Form.NFC));
  }

  private static String base(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> String.valueOf(c);
    };
  }
}
