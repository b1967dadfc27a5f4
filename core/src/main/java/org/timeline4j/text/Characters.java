package org.timeline4j.text;

/** What kind of thing a code point is, to the tokenizer. */
final class Characters {
  private static final char SOFT_HYPHEN = '\u00AD';

  private Characters() {}

  /** White space, and what leaves no ink: control and format characters. */
  static boolean isBlank(int c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** A letter of any script, or a mark that is combined with one. */
  static boolean isLetter(int c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return (Character.isLetter(c) && !isApostrophe(c))
        || Character.getType(c) == Character.LETTER_NUMBER
        || isCombining(c);
  }

  static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Straight, typographic, modifier letter and full-width. */
  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
  }

  /** Leaves no ink and does not end a word: soft hyphen, zero-width joiners. */
  static boolean isJoiner(int c) {
    return c == SOFT_HYPHEN || c == '\u200C' || c == '\u200D' || c == '\u2060';
  }

  /** Replaces typographic apostrophes by the straight one and drops soft hyphens. */
  static String straighten(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (isApostrophe(c) || c == SOFT_HYPHEN)) {
        return text.replace('\u2019', '\'')
            .replace('\u02BC', '\'')
            .replace('\uFF07', '\'')
            .replace("\u00AD", "");
      }
    }
    return text;
  }
}
