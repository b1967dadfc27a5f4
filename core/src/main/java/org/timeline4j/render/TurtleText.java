package org.timeline4j.render;

import java.nio.charset.StandardCharsets;

/** How texts stand in Turtle: as literals, or in an IRI. */
final class TurtleText {
  private static final String HEX = "0123456789ABCDEF";

  private TurtleText() {}

  /** Returns the text as a literal in quotation marks: one line in which nothing is syntax. */
  static String literal(String text) {
    String line = PlainText.oneLine(text);
    StringBuilder out = new StringBuilder(line.length() + 2).append('"');
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.append('"').toString();
  }

  /** Returns the text as a literal of the datatype, given by its prefixed name. */
  static String literal(String text, String datatype) {
    return literal(text) + "^^" + datatype;
  }

  /** Returns the IRI that consists of the base and the percent-encoded name, in brackets. */
  static String iri(String base, String name) {
    StringBuilder out = new StringBuilder("<").append(base);
    for (byte octet : PlainText.oneLine(name).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean isUnreserved = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      if (isUnreserved) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return out.append('>').toString();
  }
}
