package org.timeline4j.article;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file cut into its header and the running text, which is verbatim what follows the header.
 *
 * @param fields the values of the header by lower-case name, stripped, blank ones left out
 * @param text the rest of the file; all of it if there is no header
 */
record TextFile(Map<String, String> fields, String text) {
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("title", "date", "source", "url", "language");

  private static final Pattern LEADING_DATE =
      Pattern.compile("\\s*+date (\\d{4}-\\d{2}-\\d{2})(?:\\s|$)");

  /** Cuts the content of a file. */
  static TextFile of(String content) {
    Matcher leading = LEADING_DATE.matcher(content);
    if (leading.lookingAt()) {
      return new TextFile(Map.of("date", leading.group(1)), content.substring(leading.end()));
    }
    Map<String, String> fields = new HashMap<>();
    int at = 0;
    while (at < content.length()) {
      int end = lineEnd(content, at);
      String line = content.substring(at, end);
      at = Math.min(end + 1, content.length());
      if (line.isBlank() || !addField(line, fields)) {
        // Only a blank line ends a header; else these lines are the text of an article.
        return !line.isBlank() || fields.isEmpty()
            ? new TextFile(Map.of(), content)
            : new TextFile(fields, content.substring(at));
      }
    }
    return new TextFile(fields, "");
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }

  private static boolean addField(String line, Map<String, String> fields) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? "" : Ascii.toLowerCase(line.substring(0, colon));
    if (!NAMES.contains(name)) {
      return false;
    }
    fields.putIfAbsent(name, line.substring(colon + 1).strip());
    return true;
  }

  private static int lineEnd(String content, int from) {
    int end = content.indexOf('\n', from);
    return end < 0 ? content.length() : end;
  }
}
