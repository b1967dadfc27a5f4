package org.timeline4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.timeline4j.article.Article;

/**
 * Marks the lines of every {@code expected.txt}, or of the corpus of events, that the library does
 * not meet as gaps, and removes the mark from those that it meets. All else stays byte for byte.
 */
public final class MarkGaps {
  private static final Pattern BEHIND_LINES = Pattern.compile("(?<=\n)");

  private MarkGaps() {}

  /** Rewrites the files below the folder, and prints what is met of the stories. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
      throw new IllegalArgumentException(
          "one argument expected: the folder of the stories or of the events");
    }
    Path folder = Path.of(args[0]).toAbsolutePath().normalize();
    if (folder.endsWith(EventCorpus.FOLDER)) {
      EventCorpus.markGaps(folder);
      return;
    }
    List<Story> stories = Story.all(folder);
    for (Story story : stories) {
      mark(StoryResult.of(story));
    }
    List<StoryResult> results = stories.stream().map(StoryResult::of).toList();
    results.forEach(result -> System.out.println(result.summary()));
    System.out.println(StoryResult.figures(results));
  }

  private static void mark(StoryResult result) throws IOException {
    Path file = result.story().expectedFile();
    String before = Files.readString(file);
    String after = marked(before, result.timeline(), result.articles());
    if (!after.equals(before)) {
      Files.writeString(file, after);
    }
  }

  /** Returns the content of an {@code expected.txt} with exactly the gaps marked. */
  static String marked(String content, Timeline timeline, List<Article> articles) {
    return BEHIND_LINES
        .splitAsStream(content)
        .map(line -> ExpectedLine.isLine(line) ? markedLine(line, timeline, articles) : line)
        .collect(Collectors.joining());
  }

  private static String markedLine(String line, Timeline timeline, List<Article> articles) {
    ExpectedLine expected = ExpectedLine.parse(line.stripTrailing());
    String unmarked = expected.gap() ? line.substring(ExpectedLine.GAP.length()) : line;
    return expected.isMet(timeline, articles) ? unmarked : ExpectedLine.GAP + unmarked;
  }
}
