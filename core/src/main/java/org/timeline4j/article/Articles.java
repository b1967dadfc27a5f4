package org.timeline4j.article;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * The articles that were read from files, and what could not be read. Immutable.
 *
 * @param articles in the order of the inputs; two may have the same id
 * @param diagnostics what could not be used of an article that is among them, such as its
 *     publication date
 * @param problems what is missing, unreadable or malformed
 */
public record Articles(
    List<Article> articles, List<Diagnostic> diagnostics, List<InputProblem> problems) {

  /** Copies the lists. */
  public Articles {
    articles = ImmutableList.copyOf(articles);
    diagnostics = ImmutableList.copyOf(diagnostics);
    problems = ImmutableList.copyOf(problems);
  }

  /** Returns all that is put into a collector. */
  static Articles of(Consumer<Collector> reading) {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    ImmutableList.Builder<InputProblem> problems = ImmutableList.builder();
    reading.accept(new Collector(articles::add, diagnostics::add, problems::add));
    return new Articles(articles.build(), diagnostics.build(), problems.build());
  }

  /**
   * Takes articles in the order in which they are read.
   *
   * @param articles gets the articles
   * @param diagnostics gets what could not be used of an article, behind the article
   * @param problems gets what is missing, unreadable or malformed
   */
  record Collector(
      Consumer<? super Article> articles,
      Consumer<? super Diagnostic> diagnostics,
      Consumer<? super InputProblem> problems) {
    private static final int LONGEST_QUOTE = 40;

    /** Adds the article, with the publication date as written, which is blank if there is none. */
    void add(Article.Builder article, String published) {
      if (published.isBlank()) {
        articles.accept(article.build());
        return;
      }
      PublicationDate.parse(published).ifPresent(article::published);
      Article built = article.build();
      articles.accept(built);
      if (built.published().isEmpty()) {
        diagnostics.accept(
            new Diagnostic(
                built.id(),
                Diagnostic.Code.BAD_PUBLICATION_DATE,
                "\""
                    + quote(published)
                    + "\" is no publication date of the form 2025-02-28"
                    + " or 2025-02-28T09:30:00+01:00"));
      }
    }

    void problem(String input, int line, String message) {
      problems.accept(new InputProblem(input, line, message));
    }

    void unreadable(String input, IOException e) {
      problem(input, 0, "cannot be read: " + e.getClass().getSimpleName());
    }

    private static String quote(String text) {
      String oneLine = text.strip().replaceAll("\\s+", " ");
      return oneLine.length() <= LONGEST_QUOTE
          ? oneLine
          : oneLine.substring(0, LONGEST_QUOTE) + "\u2026";
    }
  }
}
