package org.timeline4j.render;

import java.util.Objects;
import java.util.regex.Pattern;

/** Checks of options that several renderers have. */
final class Options {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private Options() {}

  static String title(String text) {
    Objects.requireNonNull(text, "text");
    if (PlainText.oneLine(text).isEmpty()) {
      throw new IllegalArgumentException("a chronology needs a title");
    }
    return text;
  }

  static String idPrefix(String prefix) {
    Objects.requireNonNull(prefix, "prefix");
    if (!ID.matcher(prefix).matches()) {
      throw new IllegalArgumentException("not the beginning of an id: " + prefix);
    }
    return prefix;
  }
}
