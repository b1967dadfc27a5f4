package org.timeline4j.render;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;

/**
 * Text from articles made safe to print: what moves the cursor, reorders the line or cannot be
 * encoded does not come through.
 */
final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainText() {}

  /**
   * Returns the text as one line: runs of white space, line ends among them, become one space, none
   * at either end; invisible format characters (bidirectional controls, byte order mark, tags) are
   * left out; control characters and unpaired surrogates become U+FFFD.
   */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = out.length() > 0;
      } else if (!isInvisible(c)) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.appendCodePoint(isPrintable(c) ? c : REPLACEMENT);
      }
    }
    return out.toString();
  }

  /** Tells whether a text of the event shows otherwise than it was, beyond its white space. */
  static boolean changes(Event event) {
    Stream<String> texts =
        Stream.of(
                Stream.of(event.summary()),
                event.place().stream(),
                event.participants().stream().map(Participant::name),
                event.evidence().stream().map(Evidence::quote))
            .flatMap(text -> text);
    return texts.flatMapToInt(String::codePoints).anyMatch(PlainText::isChanged);
  }

  private static boolean isChanged(int c) {
    return !isSpace(c) && (isInvisible(c) || !isPrintable(c));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isInvisible(int c) {
    // Joiners shape letters and emoji; without them some names are spelled wrong.
    return Character.getType(c) == Character.FORMAT
        && c != ZERO_WIDTH_JOINER
        && c != ZERO_WIDTH_NON_JOINER;
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return type != Character.CONTROL && type != Character.SURROGATE && !nonCharacter;
  }

  /**
   * Returns the text, which is one line, in lines of at most {@code width} code points; a longer
   * word is cut.
   */
  static List<String> wrap(String line, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int length = 0;
    for (String word : Splitter.on(' ').split(line)) {
      for (String piece : pieces(word, width)) {
        int size = piece.codePointCount(0, piece.length());
        if (length > 0 && length + 1 + size > width) {
          lines.add(current.toString());
          current.setLength(0);
          length = 0;
        }
        if (length > 0) {
          current.append(' ');
          length++;
        }
        current.append(piece);
        length += size;
      }
    }
    lines.add(current.toString());
    return lines;
  }

  private static List<String> pieces(String word, int width) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int left = word.codePointCount(0, word.length());
    while (left > width) {
      int to = word.offsetByCodePoints(from, width);
      pieces.add(word.substring(from, to));
      from = to;
      left -= width;
    }
    pieces.add(word.substring(from));
    return pieces;
  }
}
