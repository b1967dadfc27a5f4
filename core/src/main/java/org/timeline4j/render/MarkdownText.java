package org.timeline4j.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text from articles made safe to stand in Markdown (CommonMark 0.31 and GitHub's dialect). */
final class MarkdownText {
  private static final String BACKSLASHED = "\\`*_[]|~$";
  private static final String LITERAL_IN_URL = "-._~:/?#@!$'*+,;=%";
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^/?#\\s]+\\S*");
  private static final Pattern BLOCK_START =
      Pattern.compile("^(?:([-+=#:])|(\\d{1,9})([.)]))(.*)$", Pattern.DOTALL);

  private MarkdownText() {}

  /** Returns the text as one line in which nothing is markup, HTML or a template of a site. */
  static String escape(String text) {
    String line = PlainText.oneLine(text);
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        // Site generators expand {{ }} and {% %} before they look at Markdown.
        case '{' -> out.append("&#123;");
        case '}' -> out.append("&#125;");
        default -> {
          if (BACKSLASHED.indexOf(c) >= 0) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    return out.toString();
  }

  /**
   * Returns {@link #escape} of the text, fit to begin a line: it opens no heading, list or rule.
   */
  static String escapeAtLineStart(String text) {
    String escaped = escape(text);
    var start = BLOCK_START.matcher(escaped);
    if (!start.matches()) {
      return escaped;
    }
    return start.group(1) != null
        ? "\\" + escaped
        : start.group(2) + "\\" + start.group(3) + start.group(4);
  }

  /** Returns a link to the address if it is on the web (http, https), otherwise the label alone. */
  static String link(String label, Optional<String> address) {
    return address
        .flatMap(MarkdownText::webAddress)
        .map(url -> "[" + escape(label) + "](" + url + ")")
        .orElseGet(() -> escape(label));
  }

  /** Returns the address, fit to stand in round brackets; empty unless it is http or https. */
  static Optional<String> webAddress(String address) {
    String url = address.strip();
    if (!WEB_ADDRESS.matcher(url).matches()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(url.length() + 8);
    url.codePoints().forEach(c -> appendToUrl(out, c));
    return Optional.of(out.toString());
  }

  private static void appendToUrl(StringBuilder out, int c) {
    if (c == '&') {
      out.append("&amp;");
    } else if (c < 128 && (Character.isLetterOrDigit(c) || LITERAL_IN_URL.indexOf(c) >= 0)) {
      out.append((char) c);
    } else {
      for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        out.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
  }
}
