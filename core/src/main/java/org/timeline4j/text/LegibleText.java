package org.timeline4j.text;

import java.util.Objects;

/**
 * A copy of a text, of the same length, in which only what a reader would see is left: an offset
 * into the copy is an offset into the original.
 *
 * <p>Spaces stand in place of tags, comments, the content of scripts and style sheets, control
 * characters, unpaired surrogates and invisible format characters. Tags that begin or end a block,
 * such as {@code </p>}, leave line breaks. Character entities stay, and so does a {@code <} that
 * begins no tag, as in {@code a < b}.
 *
 * @param text the copy; the same object as the original if there was nothing to replace
 * @param tags how many tags, comments and declarations were replaced
 * @param badCharacters how many control characters, unpaired surrogates, noncharacters and
 *     replacement characters (U+FFFD, which stay) the text holds outside of markup
 */
public record LegibleText(String text, int tags, int badCharacters) {

  /** Checks that nothing is null. */
  public LegibleText {
    Objects.requireNonNull(text, "text");
  }

  /** Returns the legible copy of any sequence of UTF-16 units, in time linear in its length. */
  public static LegibleText of(String text) {
    Objects.requireNonNull(text, "text");
    char[] copy = text.toCharArray();
    int tags = text.indexOf('<') >= 0 ? new Markup(text, copy).blank() : 0;
    int badCharacters = 0;
    boolean changed = tags > 0;
    for (int i = 0; i < copy.length; i++) {
      char c = copy[i];
      if ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\t') {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < copy.length
          && Character.isLowSurrogate(copy[i + 1])) {
        i++;
        continue;
      }
      badCharacters += isBad(c) ? 1 : 0;
      char legible = legible(copy, i);
      changed |= legible != c;
      copy[i] = legible;
    }
    return new LegibleText(changed ? new String(copy) : text, tags, badCharacters);
  }

  private static boolean isBad(char c) {
    return (Character.isISOControl(c) && c != '\r')
        || Character.isSurrogate(c)
        || c >= '\uFFFD'
        || (c >= '\uFDD0' && c <= '\uFDEF');
  }

  private static char legible(char[] text, int i) {
    char c = text[i];
    if (c == '\r') {
      return i + 1 < text.length && text[i + 1] == '\n' ? ' ' : '\n';
    }
    if (c == '\uFFFD' || Characters.isJoiner(c)) {
      return c;
    }
    return isBad(c) || Character.getType(c) == Character.FORMAT ? ' ' : c;
  }
}
