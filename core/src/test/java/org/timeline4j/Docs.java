package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the documentation: their blocks of code and the rows of their tables. */
final class Docs {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

  private Docs() {}

  /**
   * A row of a table.
   *
   * @param page where it stands
   * @param line the number of its line
   * @param cells what it holds, without white space around
   */
  record Row(Path page, int line, List<String> cells) {

    /** Opens the line in the editor. */
    URI source() {
      return URI.create(page.toUri() + "?line=" + line);
    }

    String name() {
      return page.getFileName() + ":" + line + " " + cells.get(0);
    }
  }

  /** The pages of the project, README first. */
  static List<Path> pages() {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve),
              docs.filter(path -> path.toString().endsWith(".md")).sorted())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of the fenced blocks of a page that begin with the words, in order. */
  static List<String> blocks(String page, String fence) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean inside = false;
    for (String line : lines(ROOT.resolve(page))) {
      if (!inside && line.equals("```" + fence)) {
        inside = true;
      } else if (inside && line.equals("```")) {
        blocks.add(block.toString());
        block.setLength(0);
        inside = false;
      } else if (inside) {
        block.append(line).append('\n');
      }
    }
    assertThat(blocks).as("blocks of %s in %s", fence, page).isNotEmpty();
    return blocks;
  }

  /** The rows of all tables of a page whose head begins with the cells. */
  static List<Row> rows(String page, String head) {
    Path path = ROOT.resolve(page);
    List<Row> rows = new ArrayList<>();
    List<String> lines = lines(path);
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(head)) {
        inside = true;
      } else if (!line.startsWith("|")) {
        inside = false;
      } else if (inside && !line.startsWith("|---")) {
        String cells = line.substring(1, line.lastIndexOf('|'));
        rows.add(
            new Row(path, i + 1, Stream.of(cells.split("\\|", -1)).map(String::strip).toList()));
      }
    }
    assertThat(rows).as("rows under %s in %s", head, page).isNotEmpty();
    return rows;
  }

  /** The words in bold type. */
  static List<String> bold(String cell) {
    return BOLD.matcher(cell).results().map(match -> match.group(1)).toList();
  }

  /** A list as a cell has it: "none" for nothing. */
  static String cell(List<String> items) {
    return items.isEmpty() ? "none" : String.join("; ", items);
  }
}
