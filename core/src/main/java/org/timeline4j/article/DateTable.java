package org.timeline4j.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Publication dates by article id, from the {@code dct.tsv} of a folder: {@code id<TAB>date} a
 * line.
 */
final class DateTable {
  static final String FILE_NAME = "dct.tsv";

  private DateTable() {}

  /**
   * Returns the dates as written, none if there is no such file; of an id that is given twice, the
   * first.
   */
  static Map<String, String> read(Path file, Articles.Collector into) {
    try {
      return Files.isRegularFile(file) ? readLines(file, into) : Map.of();
    } catch (IOException e) {
      into.unreadable(file.toString(), e);
      return Map.of();
    }
  }

  private static Map<String, String> readLines(Path file, Articles.Collector into)
      throws IOException {
    Utf8 decoded = Utf8.decode(Files.readAllBytes(file));
    if (decoded.malformedLine() > 0) {
      into.problem(file.toString(), decoded.malformedLine(), Utf8.MESSAGE);
    }
    Map<String, String> dates = new HashMap<>();
    List<String> lines = decoded.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (tab > 0) {
        String date = line.substring(tab + 1).strip();
        String known = dates.putIfAbsent(line.substring(0, tab), date);
        if (known != null && !known.equals(date)) {
          into.problem(file.toString(), i + 1, "another date for this id is given above");
        }
      } else if (!line.isBlank()) {
        into.problem(file.toString(), i + 1, "not of the form id<TAB>date");
      }
    }
    return dates;
  }
}
