package org.timeline4j.render;

import com.google.common.html.HtmlEscapers;

/** Text from articles made safe to stand in HTML, in an element or in a quoted attribute. */
final class HtmlText {
  private HtmlText() {}

  /** Returns the text as one line in which nothing is markup. */
  static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(PlainText.oneLine(text));
  }

  /** Returns the lines of the text, each with its indentation, without markup. */
  static String escapeLines(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (String line : text.split("\n", -1)) {
      int indentation = 0;
      while (indentation < line.length() && line.charAt(indentation) == ' ') {
        indentation++;
      }
      out.append(" ".repeat(indentation)).append(escape(line)).append('\n');
    }
    return out.toString().stripTrailing();
  }

  /** Returns a name of letters, digits, hyphens and underscores, different for different texts. */
  static String id(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
      out.append(plain ? String.valueOf(c) : "_" + Integer.toHexString(c) + "_");
    }
    return out.toString();
  }
}
