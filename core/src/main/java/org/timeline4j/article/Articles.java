package org.timeline4j.article;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;

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

  /** Collects articles in the order in which they are read. */
  static final class Collector {
    private static final int LONGEST_QUOTE = 40;

    private final ImmutableList.Builder<Article> articles = ImmutableList.builder();
    private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    private final ImmutableList.Builder<InputProblem> problems = ImmutableList.builder();

    /** Adds the article, with the publication date as written, which is blank if there is none. */
    void add(Article.Builder article, String published) {
      if (published.isBlank()) {
        articles.add(article.build());
        return;
      }
      PublicationDate.parse(published).ifPresent(article::published);
      Article built = article.build();
      articles.add(built);
      if (built.published().isEmpty()) {
        diagnostics.add(
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
      problems.add(new InputProblem(input, line, message));
    }

    void unreadable(String input, IOException e) {
      problem(input, 0, "cannot be read: " + e.getClass().getSimpleName());
    }

    Articles collected() {
      return new Articles(articles.build(), diagnostics.build(), problems.build());
    }

    private static String quote(String text) {
      String oneLine = text.strip().replaceAll("\\s+", " ");
      return oneLine.length() <= LONGEST_QUOTE
          ? oneLine
          : oneLine.substring(0, LONGEST_QUOTE) + "\u2026";
    }
  }
}
