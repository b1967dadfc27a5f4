package org.timeline4j.render;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text from articles made safe to stand in Markdown (CommonMark 0.31 and GitHub's dialect). */
final class MarkdownText {
  private static final Escaper ESCAPER = escaper();
  private static final Pattern BLOCK_START =
      Pattern.compile("^(?:([-+=#:])|(\\d{1,9})([.)]))(.*)$", Pattern.DOTALL);

  private MarkdownText() {}

  private static Escaper escaper() {
    Escapers.Builder characters = Escapers.builder();
    for (char c : "\\`*_[]|~$".toCharArray()) {
      characters.addEscape(c, "\\" + c);
    }
    return characters
        .addEscape('&', "&amp;")
        .addEscape('<', "&lt;")
        .addEscape('>', "&gt;")
        // Site generators expand {{ }} and {% %} before they look at Markdown.
        .addEscape('{', "&#123;")
        .addEscape('}', "&#125;")
        .build();
  }

  /** Returns the text as one line in which nothing is markup, HTML or a template of a site. */
  static String escape(String text) {
    return ESCAPER.escape(PlainText.oneLine(text));
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
        .flatMap(WebAddress::of)
        .map(url -> "[" + escape(label) + "](" + url.replace("&", "&amp;") + ")")
        .orElseGet(() -> escape(label));
  }
}
