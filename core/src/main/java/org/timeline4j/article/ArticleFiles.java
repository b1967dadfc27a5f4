package org.timeline4j.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads files and folders into a collector, each table of dates once. */
final class ArticleFiles {
  private final Articles.Collector into;
  private final Map<Path, Map<String, String>> tables = new HashMap<>();

  ArticleFiles(Articles.Collector into) {
    this.into = into;
  }

  /** Reads a file, or all article files in a folder and below. */
  void read(Path input) {
    if (Files.isDirectory(input)) {
      readFolder(input);
    } else if (Files.notExists(input)) {
      into.problem(input.toString(), 0, "there is no such file");
    } else if (isArticleFile(input)) {
      Path parent = input.toAbsolutePath().getParent();
      readFile(input, parent == null ? input : parent);
    } else {
      into.problem(input.toString(), 0, "the name ends neither in .jsonl nor in .txt");
    }
  }

  private void readFolder(Path folder) {
    List<Path> files =
        FileLister.list(folder, into).stream()
            .filter(ArticleFiles::isArticleFile)
            .sorted(Comparator.comparing(file -> slashed(folder, file)))
            .toList();
    if (files.isEmpty()) {
      into.problem(folder.toString(), 0, "no file in this folder ends in .jsonl or .txt");
    }
    files.forEach(file -> readFile(file, folder));
  }

  private void readFile(Path file, Path top) {
    try {
      if (isText(file)) {
        readText(file, top);
      } else {
        try (InputStream in = Files.newInputStream(file)) {
          new JsonLines(in, file.toString(), into).readAll();
        }
      }
    } catch (IOException e) {
      into.unreadable(file.toString(), e);
    }
  }

  private void readText(Path file, Path top) throws IOException {
    Utf8 decoded = Utf8.decode(Files.readAllBytes(file));
    if (decoded.malformedLine() > 0) {
      into.problem(file.toString(), decoded.malformedLine(), Utf8.MESSAGE);
    }
    String id = id(file);
    TextFile content = TextFile.of(decoded.text());
    Article.Builder article = Article.builder();
    article.id(id).text(content.text());
    content.field("title").ifPresent(article::title);
    content.field("source").ifPresent(article::source);
    content.field("url").ifPresent(article::url);
    content.field("language").ifPresent(article::language);
    into.add(article, tableDate(file, top, id).or(() -> content.field("date")).orElse(""));
  }

  /** Returns the date in the nearest table from the folder of the file up to the topmost one. */
  private Optional<String> tableDate(Path file, Path top, String id) {
    Path folder = file.toAbsolutePath().getParent();
    while (folder != null && folder.startsWith(top.toAbsolutePath())) {
      String date = table(folder).get(id);
      if (date != null) {
        return Optional.of(date);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private Map<String, String> table(Path folder) {
    Map<String, String> known = tables.get(folder);
    if (known == null) {
      known = DateTable.read(folder.resolve(DateTable.FILE_NAME), into);
      tables.put(folder, known);
    }
    return known;
  }

  private static boolean isArticleFile(Path file) {
    return isText(file) || lowerName(file).endsWith(".jsonl");
  }

  private static boolean isText(Path file) {
    return lowerName(file).endsWith(".txt");
  }

  private static String id(Path file) {
    String name = FileLister.name(file);
    return name.substring(0, name.length() - ".txt".length());
  }

  private static String lowerName(Path file) {
    return FileLister.name(file).toLowerCase(Locale.ROOT);
  }

  /** The path below the folder, the same on every system. */
  private static String slashed(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
