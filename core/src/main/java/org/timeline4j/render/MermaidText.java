package org.timeline4j.render;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/** Text from articles made safe to stand in a diagram of Mermaid. */
final class MermaidText {
  private static final String PLAIN = " .,-()/'";

  /** What a line of a diagram could begin with and would then not be text. */
  private static final ImmutableList<String> KEYWORDS =
      ImmutableList.of("title", "section", "timeline", "acc");

  /** Mermaid draws no diagram whose text is longer than 50,000 characters. */
  private static final int LONGEST = 200;

  private MermaidText() {}

  /**
   * Returns the text as one line in which nothing is syntax, of at most 200 characters; every other
   * sign of ASCII than letters, digits and the commonest punctuation is written by its number.
   */
  static String escape(String text) {
    String line = shortened(PlainText.oneLine(text));
    boolean isHijack = KEYWORDS.stream().anyMatch(Ascii.toLowerCase(line)::startsWith);
    return isHijack ? byNumber(line) : signs(line);
  }

  /** Returns the line with its first sign, which is one of ASCII, written by its number. */
  private static String byNumber(String line) {
    return "#" + (int) line.charAt(0) + ";" + signs(line.substring(1));
  }

  private static String signs(String line) {
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= 128 || Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('#').append((int) c).append(';');
      }
    }
    return out.toString();
  }

  /**
   * Returns {@link #escape} with the first sign written by its number whatever it is: where a line
   * could begin with more keywords, or with a date that is one.
   */
  static String escapeStart(String text) {
    String line = shortened(PlainText.oneLine(text));
    return line.isEmpty() || line.charAt(0) >= 128 ? signs(line) : byNumber(line);
  }

  /** Tells whether the text is too long to be written in full. */
  static boolean isShortened(String text) {
    return !shortened(text).equals(text);
  }

  /** Returns the line, cut to 200 characters. */
  static String shortened(String line) {
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}
