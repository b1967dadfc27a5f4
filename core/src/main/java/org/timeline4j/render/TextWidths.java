package org.timeline4j.render;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is at most in the sans-serif faces that a reader may have, in units of the font
 * size. Whoever draws text without knowing the face leaves that much room.
 */
final class TextWidths {
  /** Of the characters from the space to the tilde, in thousandths: the widest of common faces. */
  private static final int[] ASCII =
      Splitter.on(' ')
          .splitToStream(
              "318 401 474 838 636 950 780 275 390 390 584 838 318 361 318 372 636 636 636 636 636"
                  + " 636 636 636 636 636 337 337 838 838 838 611 1015 684 690 722 770 667 611 778"
                  + " 752 340 556 722 611 907 781 787 667 787 722 667 611 732 684 989 685 667 685"
                  + " 390 372 390 838 556 500 613 635 556 635 615 352 635 634 278 278 579 278 974"
                  + " 634 615 635 635 411 521 392 634 592 818 592 592 525 636 337 636 838")
          .mapToInt(Integer::parseInt)
          .toArray();

  /** How much wider bold faces are. */
  static final double BOLD = 1.12;

  private static final CharMatcher SPACE = CharMatcher.is(' ');

  private TextWidths() {}

  /** Returns the width of the line. */
  static double of(String line) {
    return line.codePoints().mapToDouble(TextWidths::of).sum();
  }

  /** Returns the width of the line in a bold face. */
  static double ofBold(String line) {
    return BOLD * of(line);
  }

  private static double of(int c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '] / 1000.0;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.LOWERCASE_LETTER -> 0.72;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 0.95;
      default -> c >= 0x1F000 ? 1.4 : c >= 0x590 && c < 0x700 ? 0.8 : 1.05;
    };
  }

  /** Returns the width of what stands before the first space. */
  static double ofFirstWord(String line) {
    int space = line.indexOf(' ');
    return of(space < 0 ? line : line.substring(0, space));
  }

  /**
   * Returns the line, which is one line, in lines that are no wider; a word that is wider is cut.
   * What goes beyond the last line is left out behind an ellipsis.
   */
  static List<String> wrap(String line, double width, int lines) {
    return wrap(line, width, width, lines);
  }

  /** Returns {@link #wrap(String, double, int)} where the first line has a width of its own. */
  static List<String> wrap(String line, double first, double width, int lines) {
    List<String> out = new ArrayList<>();
    String rest = line;
    while (!rest.isEmpty() && out.size() < lines) {
      int end = end(rest, out.isEmpty() ? first : width);
      out.add(SPACE.trimFrom(rest.substring(0, end)));
      rest = SPACE.trimLeadingFrom(rest.substring(end));
    }
    if (!rest.isEmpty()) {
      out.set(lines - 1, ellipsis(out.get(lines - 1), width));
    }
    return out;
  }

  /** Where the first line ends: behind its last word that fits, or within a word that does not. */
  private static int end(String text, double width) {
    double used = 0;
    int word = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      used += of(c);
      if (used > width && i > 0 && c != ' ') {
        return word > 0 ? word : i;
      }
      i += Character.charCount(c);
      // Chinese and Japanese break anywhere.
      if (c == ' ' || (Character.isIdeographic(c) && used <= width)) {
        word = i;
      }
    }
    return i;
  }

  private static String ellipsis(String line, double width) {
    String shown = line;
    while (!shown.isEmpty() && of(shown) + of("…") > width) {
      shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
    }
    return SPACE.trimTrailingFrom(shown) + "…";
  }
}
