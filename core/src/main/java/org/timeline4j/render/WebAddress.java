package org.timeline4j.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses may become links, and how they are written. */
final class WebAddress {
  private static final String LITERAL = "-._~:/?#@!$&'*+,;=%";
  private static final Pattern HTTP = Pattern.compile("(?i)https?://[^/?#\\s]+\\S*");

  private WebAddress() {}

  /**
   * Returns the address with everything percent-encoded that could end it: white space, quotation
   * marks, brackets, letters beyond ASCII; empty unless it is http or https.
   */
  static Optional<String> of(String address) {
    String url = address.strip();
    if (!HTTP.matcher(url).matches()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(url.length() + 8);
    url.codePoints().forEach(c -> append(out, c));
    return Optional.of(out.toString());
  }

  private static void append(StringBuilder out, int c) {
    if (c < 128 && (Character.isLetterOrDigit(c) || LITERAL.indexOf(c) >= 0)) {
      out.append((char) c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format(Locale.ROOT, "%%%02X", b));
    }
  }
}
