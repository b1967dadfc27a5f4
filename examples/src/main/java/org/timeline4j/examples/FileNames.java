package org.timeline4j.examples;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names of files for what has names of its own. */
final class FileNames {
  private static final String SAFE = "-_";

  private FileNames() {}

  /**
   * Returns a name without separators, dots at its beginning and other characters that mean
   * something to some file system; these stand as {@code %} and two digits for each byte of UTF-8,
   * so that different names stay different.
   */
  static String of(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || SAFE.indexOf(c) >= 0 || (c == '.' && out.length() > 0)) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }
}
