package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.timeline4j.grammar.Derivation;

/** The lines of one entry, to be printed beside its date. Not thread-safe. */
final class TextEntry {
  private final int width;
  private final List<String> lines = new ArrayList<>();

  TextEntry(int width) {
    this.width = width;
  }

  /**
   * Adds a paragraph, whose lines begin after {@code indent} spaces, the further ones after more.
   */
  void add(int indent, int hanging, String text) {
    // A deep tree must leave room for words.
    int first = Math.min(indent, width / 2);
    int next = Math.min(indent + hanging, width / 2);
    for (String line : PlainText.wrap(PlainText.oneLine(text), width - next)) {
      lines.add(" ".repeat(lines.isEmpty() || line.isEmpty() ? 0 : first) + line);
      first = next;
    }
  }

  /** Adds a paragraph. */
  void add(String text) {
    add(0, 0, text);
  }

  /** Adds the tree, conclusions above their premises. */
  void add(Derivation why, int depth) {
    String quote = why.quote().isEmpty() ? "" : " “" + why.quote() + "”";
    add(2 * depth, 4, why.conclusion() + quote + " [" + why.rule() + "]");
    for (Derivation premise : why.premises()) {
      add(premise, depth + 1);
    }
  }

  /** Writes the lines beside the date, which is wrapped to its own column. */
  void write(Appendable out, String date, int dateWidth, int gap) throws IOException {
    List<String> left = date.isEmpty() ? ImmutableList.of() : PlainText.wrap(date, dateWidth);
    for (int i = 0; i < Math.max(left.size(), lines.size()); i++) {
      String shownDate = i < left.size() ? left.get(i) : "";
      String right = i < lines.size() ? lines.get(i) : "";
      int padding = right.isEmpty() ? 0 : dateWidth + gap - shownDate.length();
      out.append(shownDate).append(" ".repeat(padding)).append(right).append('\n');
    }
  }
}
