package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.text.Part;
import org.timeline4j.time.Edtf;

/** Events of one that takes part in them, found across articles: the files in {@code about}. */
class AboutTest {
  private static final String GAP = "gap: ";
  private static final String NEVER = "never: ";

  @TestFactory
  Stream<DynamicTest> events_of_one_participant() throws IOException, URISyntaxException {
    Path folder = Path.of(AboutTest.class.getResource("about").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .flatMap(file -> tests(file));
    }
  }

  private static Stream<DynamicTest> tests(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    List<Article> articles = new ArrayList<>();
    List<DynamicTest> tests = new ArrayList<>();
    Set<String> found = Set.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("== article ")) {
        articles.add(article(lines, i));
        i = end(lines, i) - 1;
      } else if (line.startsWith("== ")) {
        found = found(articles, line.substring("== ".length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Set<String> events = found;
        tests.add(
            DynamicTest.dynamicTest(
                file.getFileName() + ":" + (i + 1) + " " + line, () -> check(line, events)));
      }
    }
    return tests.stream();
  }

  private static int end(List<String> lines, int start) {
    int i = start + 1;
    while (i < lines.size() && !lines.get(i).startsWith("== ")) {
      i++;
    }
    return i;
  }

  private static Article article(List<String> lines, int start) {
    return Article.builder()
        .id("line " + (start + 1))
        .published(LocalDate.parse(lines.get(start).substring("== article ".length())))
        .title(lines.get(start + 1))
        .text(String.join("\n", lines.subList(start + 2, end(lines, start))))
        .build();
  }

  /** "date | trigger" for each word that names an event in the text. */
  private static Set<String> found(List<Article> articles, String question) {
    int space = question.indexOf(' ');
    boolean all = question.substring(0, space).equals("about");
    Timeline timeline =
        Timeline.builder()
            .vocabulary(all ? Vocabulary.ALL : Vocabulary.CHRONOLOGY)
            .fromArticles(articles)
            .about(question.substring(space + 1));
    Set<String> found = new TreeSet<>();
    for (Event event : timeline.events()) {
      add(event, event.when().edtf().map(Edtf::text).orElse(""), articles, found);
    }
    timeline.undated().forEach(event -> add(event, "undated", articles, found));
    return found;
  }

  private static void add(Event event, String date, List<Article> articles, Set<String> found) {
    for (Evidence evidence : event.evidence()) {
      if (evidence.part() == Part.TEXT) {
        String text =
            articles.stream()
                .filter(article -> article.id().equals(evidence.article()))
                .map(Article::text)
                .findFirst()
                .orElseThrow();
        found.add(date + " | " + evidence.trigger().of(text));
      }
    }
  }

  private static void check(String line, Set<String> found) {
    boolean gap = line.startsWith(GAP);
    String claim = gap ? line.substring(GAP.length()) : line;
    boolean met =
        claim.startsWith(NEVER)
            ? found.stream()
                .noneMatch(event -> event.endsWith("| " + claim.substring(NEVER.length())))
            : found.contains(claim);
    assertThat(met).as(line + "\nof " + String.join("\n   ", found)).isEqualTo(!gap);
  }
}
