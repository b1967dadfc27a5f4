package org.timeline4j.article;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    return Articles.of(
        into -> {
          ArticleFiles files = new ArticleFiles(into);
          inputs.forEach(input -> files.read(Objects.requireNonNull(input, "input")));
        });
  }

  /**
   * Reads JSON Lines from a stream, such as standard input, up to its end; does not close it.
   *
   * @param name what problems call the stream
   */
  public static Articles readJsonLines(InputStream in, String name) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    return Articles.of(into -> new JsonLines(in, name, into).readAll());
  }

  /**
   * Returns the articles of a file of JSON Lines, read one at a time as they are asked for: the
   * file may be larger than the memory. A file that cannot be read gives none, and a problem.
   *
   * @param file is closed with the stream
   * @param diagnostics gets what could not be used of an article that was just read
   * @param problems gets what is missing, unreadable or malformed, when it is come upon
   * @return in the order of the lines, sequential; to be closed
   */
  public static Stream<Article> streamJsonLines(
      Path file,
      Consumer<? super Diagnostic> diagnostics,
      Consumer<? super InputProblem> problems) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(diagnostics, "diagnostics");
    Objects.requireNonNull(problems, "problems");
    Articles.Collector failures = new Articles.Collector(article -> {}, diagnostics, problems);
    try {
      InputStream in = Files.newInputStream(file);
      return streamJsonLines(in, file.toString(), diagnostics, problems)
          .onClose(() -> close(in, file.toString(), failures));
    } catch (IOException e) {
      failures.unreadable(file.toString(), e);
      return Stream.empty();
    }
  }

  private static void close(InputStream in, String name, Articles.Collector failures) {
    try {
      in.close();
    } catch (IOException e) {
      failures.unreadable(name, e);
    }
  }

  /**
   * Returns the articles of JSON Lines, such as standard input, read one at a time as they are
   * asked for; does not close the input.
   *
   * @param name what problems call the input
   * @param diagnostics gets what could not be used of an article that was just read
   * @param problems gets what is missing, unreadable or malformed, when it is come upon
   * @return in the order of the lines, sequential
   */
  public static Stream<Article> streamJsonLines(
      InputStream in,
      String name,
      Consumer<? super Diagnostic> diagnostics,
      Consumer<? super InputProblem> problems) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(diagnostics, "diagnostics");
    Objects.requireNonNull(problems, "problems");
    Queue<Article> read = new ArrayDeque<>();
    JsonLines lines =
        new JsonLines(in, name, new Articles.Collector(read::add, diagnostics, problems));
    Iterator<Article> articles =
        new AbstractIterator<>() {
          @Override
          protected @Nullable Article computeNext() {
            while (read.isEmpty() && lines.readLine()) {}
            return read.isEmpty() ? endOfData() : read.remove();
          }
        };
    return Streams.stream(articles);
  }
}
