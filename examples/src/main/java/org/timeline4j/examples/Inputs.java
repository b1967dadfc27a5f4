package org.timeline4j.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Articles;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.article.InputProblem;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Which articles to read. */
final class Inputs {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = {
        "Articles: .jsonl or .txt files, folders of these,",
        "or - for JSON Lines on standard input."
      })
  private List<String> names = List.of();

  /**
   * What was read.
   *
   * @param articles the articles, each once
   * @param diagnostics what could not be used of them
   * @param complete whether nothing was missing, unreadable or malformed
   */
  record Read(List<Article> articles, List<Diagnostic> diagnostics, boolean complete) {

    /** Returns the exit code, given whether the result could be written. */
    int exitCode(boolean written) {
      return complete && written ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** Reads the articles; names what cannot be read, with file and line, on standard error. */
  Read read(Streams streams) {
    List<Article> articles = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    boolean complete = true;
    for (String name : names) {
      Articles read = read(name, streams);
      articles.addAll(read.articles());
      diagnostics.addAll(read.diagnostics());
      read.problems().forEach(streams.err()::println);
      complete &= read.problems().isEmpty();
    }
    return new Read(
        articles.stream().distinct().toList(), diagnostics.stream().distinct().toList(), complete);
  }

  private static Articles read(String name, Streams streams) {
    if (name.equals("-")) {
      return ArticleReader.readJsonLines(streams.in(), "standard input");
    }
    try {
      return ArticleReader.read(Path.of(name));
    } catch (InvalidPathException e) {
      InputProblem problem = new InputProblem(name, 0, "is no name of a file here");
      return new Articles(List.of(), List.of(), List.of(problem));
    }
  }
}
