package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Articles;

/** A folder of articles with the chronology that they must give. */
record Story(String name, Path articleFolder, Path expectedFile) {
  private static final Path EXPECTED = Path.of("src/test/resources/org/timeline4j/stories");
  private static final Set<String> NO_ARTICLES = Set.of("expected.txt", "chains.txt");
  private static final Path EXAMPLES = Path.of("../examples/stories");

  /** The stories of several articles each, by name. */
  static List<Story> stories() {
    return stories(EXPECTED);
  }

  /** The stories of one phenomenon each, by name. */
  static List<Story> miniStories() {
    return miniStories(EXPECTED);
  }

  /** The stories of several articles each, by name, with what is expected of them in a folder. */
  static List<Story> stories(Path expected) {
    Path examples = expected.resolve(EXPECTED.relativize(EXAMPLES)).normalize();
    return folders(expected).stream()
        .filter(folder -> !folder.endsWith("mini") && !folder.endsWith("identity"))
        .map(
            folder -> {
              String name = folder.getFileName().toString();
              return new Story(name, examples.resolve(name), folder.resolve("expected.txt"));
            })
        .toList();
  }

  /** The stories of one phenomenon each, by name, with what is expected of them in a folder. */
  static List<Story> miniStories(Path expected) {
    return ownFolders(expected.resolve("mini"));
  }

  /** The stories in which it is difficult to tell which mentions are one event, by name. */
  static List<Story> identityStories() {
    return ownFolders(EXPECTED.resolve("identity"));
  }

  /** All stories, with what is expected of them in a folder. */
  static List<Story> all(Path expected) {
    return ImmutableList.<Story>builder()
        .addAll(stories(expected))
        .addAll(miniStories(expected))
        .addAll(ownFolders(expected.resolve("identity")))
        .build();
  }

  /** All stories. */
  static List<Story> all() {
    return all(EXPECTED);
  }

  private static List<Story> ownFolders(Path parent) {
    return folders(parent).stream()
        .map(
            folder ->
                new Story(folder.getFileName().toString(), folder, folder.resolve("expected.txt")))
        .toList();
  }

  /** The articles, by id. */
  List<Article> articles() {
    Articles read = ArticleReader.read(articleFiles());
    if (!read.problems().isEmpty() || !read.diagnostics().isEmpty()) {
      throw new IllegalStateException(name + ": " + read.problems() + read.diagnostics());
    }
    return read.articles();
  }

  private List<Path> articleFiles() {
    try (Stream<Path> files = Files.list(articleFolder)) {
      return files
          .filter(
              file ->
                  file.toString().endsWith(".txt")
                      && !NO_ARTICLES.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExpectedTimeline expected() {
    return ExpectedTimeline.parse(lines(expectedFile));
  }

  /** Which mentions are one event, if the story says so. */
  Optional<Chains> chains() {
    Path file = expectedFile.resolveSibling("chains.txt");
    return Files.exists(file)
        ? Optional.of(Chains.parse(lines(file), articles()))
        : Optional.empty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return ImmutableList.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
