package org.timeline4j.language.en;

/**
 * The lines of a text: tells a line that was ended on purpose from one that was wrapped because the
 * next word did not fit. Asked about places from left to right, it takes time linear in the text;
 * not thread-safe.
 */
final class Lines {

  /** What separates two tokens. */
  enum Break {
    /** Nothing, or spaces. */
    NONE,
    /** A line end at which the next word would not have fitted. */
    WRAP,
    /** A line end although the next word would have fitted within the width of the block. */
    LINE,
    /** At least one blank line. */
    BLANK_LINE
  }

  /** Nobody wraps running text narrower than this. */
  private static final int NARROWEST_WRAP = 40;

  private final String text;
  private int lineStart;
  private int blockEnd = -1;
  private int blockWidth;

  Lines(String text) {
    this.text = text;
  }

  /**
   * Returns the break in the white space between the end of one token and the start of the next.
   */
  Break between(int end, int nextStart) {
    int breaks = lineBreaks(end, nextStart);
    if (breaks == 0) {
      return Break.NONE;
    }
    if (breaks > 1) {
      lineStart = nextStart;
      return Break.BLANK_LINE;
    }
    if (end > blockEnd) {
      measureBlock();
    }
    int needed = end - lineStart + 1 + wordLength(nextStart);
    lineStart = nextStart;
    return blockWidth < NARROWEST_WRAP || needed <= blockWidth ? Break.LINE : Break.WRAP;
  }

  private int lineBreaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\u2029' || c == '\f') {
        breaks += 2;
      } else if (isLineBreak(c) && !(c == '\n' && i > from && text.charAt(i - 1) == '\r')) {
        breaks++;
      }
    }
    return breaks;
  }

  /** Finds the longest line from here to the next blank line. */
  private void measureBlock() {
    blockWidth = 0;
    int start = lineStart;
    int inkEnd = start;
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineBreak(c) || c == '\u2029' || c == '\f') {
        if (inkEnd == start) {
          if (!(c == '\n' && i > 0 && text.charAt(i - 1) == '\r')) {
            break;
          }
        }
        blockWidth = Math.max(blockWidth, inkEnd - start);
        start = i + 1;
        inkEnd = start;
      } else if (!Character.isWhitespace(c)) {
        inkEnd = i + 1;
      } else if (inkEnd == start) {
        start = i + 1;
        inkEnd = start;
      }
    }
    blockWidth = Math.max(blockWidth, inkEnd - start);
    blockEnd = i;
  }

  private int wordLength(int start) {
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085';
  }
}
