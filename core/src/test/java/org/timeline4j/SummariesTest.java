package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;

/** What stands in a chronology for what an article says; {@code summaries.txt} holds the rows. */
class SummariesTest {
  private static final Path CORPUS =
      Path.of("src/test/resources/org/timeline4j/summaries.txt").toAbsolutePath();
  private static final String NOW = "now ";
  private static final String NOTHING = "nothing";

  @TestFactory
  Stream<DynamicTest> summaries() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    LocalDate now = LocalDate.EPOCH;
    int number = 0;
    for (String line : Files.readAllLines(CORPUS)) {
      number++;
      if (line.startsWith(NOW)) {
        now = LocalDate.parse(line.substring(NOW.length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        tests.add(test(line, number, now));
      }
    }
    return tests.stream();
  }

  private static DynamicTest test(String line, int number, LocalDate now) {
    int colon = line.indexOf(" : ");
    String lines = line.substring(0, colon);
    List<String> expected = lines.equals(NOTHING) ? List.of() : List.of(lines.split(" \\| ", -1));
    String text = line.substring(colon + " : ".length());
    return DynamicTest.dynamicTest(
        CORPUS.getFileName() + ":" + number + " " + text,
        URI.create(CORPUS.toUri() + "?line=" + number),
        () -> {
          Timeline timeline = Timeline.fromArticles(Article.of("", text, now));
          assertThat(Stream.concat(timeline.events().stream(), timeline.undated().stream()))
              .extracting(Event::summary)
              .containsExactlyElementsOf(expected);
        });
  }
}
