package org.timeline4j.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the markup of one text and blanks it in a copy; no scan for the end of a tag passes the
 * next {@code <}.
 */
final class Markup {
  private static final ImmutableSet<String> BLOCKS =
      words(
          "address article aside blockquote body br caption dd details dialog div dl dt fieldset"
              + " figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li"
              + " main nav noscript ol option p pre script section select style summary table tbody"
              + " td tfoot th thead title tr ul");
  private static final ImmutableSet<String> INLINES =
      words(
          "a abbr acronym audio b base bdi bdo big button canvas center cite code col colgroup data"
              + " datalist del dfn em embed font i iframe img input ins kbd label link map mark"
              + " meta meter object optgroup output param picture progress q rp rt ruby s samp slot"
              + " small source span strike strong sub sup svg template textarea time track tt u var"
              + " video wbr path amp-img");
  private static final ImmutableSet<String> HIDDEN = ImmutableSet.of("script", "style");

  private static final int LONGEST_NAME = 40;

  private final String text;
  private final char[] copy;
  private final Set<String> closed;

  /**
   * Names of hidden elements that are never closed behind the place reached, so that nobody looks
   * again.
   */
  private final Set<String> unclosed = new HashSet<>();

  private boolean commentsEnd = true;

  Markup(String text, char[] copy) {
    this.text = text;
    this.copy = copy;
    this.closed = closedNames(text);
  }

  /** Blanks all markup and returns how many tags, comments and declarations there were. */
  int blank() {
    int count = 0;
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = markupEnd(at);
      if (end > at) {
        count++;
      }
      at = text.indexOf('<', Math.max(end, at + 1));
    }
    return count;
  }

  /** Blanks the markup that begins here and returns where it ends, or {@code at} if none begins. */
  private int markupEnd(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '!' || next == '?') {
      return text.startsWith("<!--", at) ? comment(at) : declaration(at, next);
    }
    boolean closing = next == '/';
    String name = name(text, closing ? at + 2 : at + 1);
    int afterName = at + 1 + (closing ? 1 : 0) + name.length();
    int end = name.isEmpty() ? -1 : tagEnd(afterName);
    if (end < 0 || !isTag(name, closing, afterName, end)) {
      return at;
    }
    blank(at, end);
    if (BLOCKS.contains(name)) {
      copy[at] = '\n';
      if (!name.equals("br")) {
        copy[at + 1] = '\n';
      }
    }
    return HIDDEN.contains(name) && !closing ? hidden(name, end) : end;
  }

  private int comment(int at) {
    int end = commentsEnd ? text.indexOf("-->", at + 4) : -1;
    commentsEnd = end >= 0;
    return end < 0 ? at : blank(at, end + 3);
  }

  private int declaration(int at, char kind) {
    boolean known =
        kind == '?'
            ? !name(text, at + 2).isEmpty()
            : name(text, at + 2).equals("doctype") || text.startsWith("<![", at);
    int end = known ? tagEnd(at + 2) : -1;
    return end < 0 ? at : blank(at, end);
  }

  /** Blanks what stands between a tag such as {@code <script>} and the one that closes it. */
  private int hidden(String name, int from) {
    if (unclosed.contains(name)) {
      return from;
    }
    for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
      if (text.regionMatches(true, i + 2, name, 0, name.length())) {
        return blank(from, i);
      }
    }
    unclosed.add(name);
    return from;
  }

  /**
   * Returns the place behind the {@code >} that is not quoted, or -1 if another {@code <} or the
   * end comes first.
   */
  private int tagEnd(int from) {
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        return -1;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return -1;
  }

  /**
   * A known name, or one that the text also closes; behind it nothing, a slash, or attributes with
   * values.
   */
  private boolean isTag(String name, boolean closing, int afterName, int end) {
    String rest = text.substring(afterName, end - 1);
    boolean selfClosing = rest.endsWith("/");
    boolean known =
        BLOCKS.contains(name) || INLINES.contains(name) || closed.contains(name) || selfClosing;
    boolean plain = rest.isBlank() || (selfClosing && rest.length() == 1);
    boolean attributes =
        !rest.isEmpty()
            && (Character.isWhitespace(rest.charAt(0)) || rest.charAt(0) == '/')
            && (rest.indexOf('=') >= 0 || HIDDEN.contains(name) || rest.strip().equals("/"));
    return known && (plain || (attributes && !closing));
  }

  private int blank(int from, int to) {
    Arrays.fill(copy, from, to, ' ');
    return to;
  }

  private static Set<String> closedNames(String text) {
    Set<String> names = new HashSet<>();
    for (int i = text.indexOf("</"); i >= 0; i = text.indexOf("</", i + 2)) {
      String name = name(text, i + 2);
      int end = i + 2 + name.length();
      if (!name.isEmpty() && end < text.length() && text.charAt(end) == '>') {
        names.add(name);
      }
    }
    return names;
  }

  /** Returns the name of an element that begins here, in lower case; empty if there is none. */
  private static String name(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_NAME
        && isNamePart(text.charAt(end), end > from)) {
      end++;
    }
    return text.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c, boolean inside) {
    boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return letter
        || (inside && ((c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':' || c == '_'));
  }

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(words));
  }
}
