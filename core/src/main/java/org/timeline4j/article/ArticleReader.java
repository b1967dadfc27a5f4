package org.timeline4j.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads articles from files.
 *
 * <ul>
 *   <li>{@code .jsonl}: a JSON object a line with the fields {@code id, title, published, text,
 *       url, source, language}; only {@code text} is required, {@code null} is the same as absent,
 *       other fields are ignored. Without an id the article has the one that is computed from its
 *       content.
 *   <li>{@code .txt}: the file name without its ending is the id. The file may begin with lines
 *       {@code Title:}, {@code Date:}, {@code Source:}, {@code URL:}, {@code Language:} up to a
 *       blank line, or with {@code date 2025-02-28} and a space; the text is what follows,
 *       verbatim.
 *   <li>A folder: all such files in it and below, ordered by path; those whose name begins with a
 *       full stop are left out. A file {@code dct.tsv} in a folder gives the publication dates of
 *       the {@code .txt} files in it and below, {@code id<TAB>date} a line; it goes before the date
 *       in the file itself, the nearest one first.
 * </ul>
 *
 * <p>All files are UTF-8. Nothing that a file holds makes the reader throw: what is missing,
 * unreadable or malformed is an {@link InputProblem}, a bad publication date a {@link Diagnostic},
 * and the rest is read. Stateless and thread-safe.
 */
public final class ArticleReader {
  private ArticleReader() {}

  /** Reads files and folders in the given order. */
  public static Articles read(Path... inputs) {
    Objects.requireNonNull(inputs, "inputs");
    return read(Arrays.asList(inputs));
  }

  /** Reads files and folders in the given order. */
  public static Articles read(List<Path> inputs) {
    Objects.requireNonNull(inputs, "inputs");
    Articles.Collector into = new Articles.Collector();
    ArticleFiles files = new ArticleFiles(into);
    inputs.forEach(input -> files.read(Objects.requireNonNull(input, "input")));
    return into.collected();
  }

  /**
   * Reads JSON Lines from a stream, such as standard input, up to its end; does not close it.
   *
   * @param name what problems call the stream
   */
  public static Articles readJsonLines(InputStream in, String name) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    Articles.Collector into = new Articles.Collector();
    JsonLines.read(in, name, into);
    return into.collected();
  }
}
