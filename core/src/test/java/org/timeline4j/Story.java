package org.timeline4j;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.article.PublicationDate;

/** A folder of articles with the chronology that they must give. */
record Story(String name, Path articleFolder, Path expectedFile) {
  private static final Path EXPECTED = Path.of("src/test/resources/org/timeline4j/stories");
  private static final Path EXAMPLES = Path.of("../examples/stories");

  /** The stories of several articles each, by name. */
  static List<Story> stories() {
    return folders(EXPECTED).stream()
        .filter(folder -> !folder.endsWith("mini"))
        .map(
            folder -> {
              String name = folder.getFileName().toString();
              return new Story(name, EXAMPLES.resolve(name), folder.resolve("expected.txt"));
            })
        .toList();
  }

  /** The stories of one phenomenon each, by name. */
  static List<Story> miniStories() {
    return folders(EXPECTED.resolve("mini")).stream()
        .map(
            folder ->
                new Story(folder.getFileName().toString(), folder, folder.resolve("expected.txt")))
        .toList();
  }

  /** The articles, by id. */
  List<Article> articles() {
    try (Stream<Path> files = Files.list(articleFolder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && !file.endsWith("expected.txt"))
          .sorted()
          .map(Story::article)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExpectedTimeline expected() {
    try {
      return ExpectedTimeline.parse(Files.readAllLines(expectedFile));
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

  private static Article article(Path file) {
    String content;
    try {
      content = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int blank = content.indexOf("\n\n");
    List<String> header = Splitter.on('\n').splitToList(content.substring(0, blank));
    Article.Builder builder = Article.builder();
    builder.id(file.getFileName().toString().replaceFirst("\\.txt$", ""));
    builder.title(field(header, "Title").orElse(""));
    builder.text(content.substring(blank + 2));
    builder.published(field(header, "Date").map(date -> PublicationDate.parse(date).orElseThrow()));
    builder.source(field(header, "Source"));
    builder.url(field(header, "URL"));
    return builder.build();
  }

  private static Optional<String> field(List<String> header, String name) {
    return header.stream()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst();
  }
}
