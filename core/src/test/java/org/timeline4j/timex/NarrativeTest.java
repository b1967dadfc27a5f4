package org.timeline4j.timex;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;

/**
 * Whole texts with each expression in brackets and its value in braces:
 *
 * <pre>
 * == name of the text, published 2024-03-13      or: == name of the text, published unknown
 * The army took the town in [1941] {1941}. On [June 3] {1941-06-03} it left. By [then] {gap 1941-06-03} it was empty.
 * </pre>
 *
 * {@code gap} stands before what is not found yet, or with other words, or with another value;
 * {@code gap none} after what is found and is no temporal expression. What is met must lose its
 * mark. Lines are broken for the reader of the file alone. The texts say by themselves whether they
 * are narrative or news.
 */
class NarrativeTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/timeline4j/timex/narrative");
  private static final Pattern MARKED = Pattern.compile("\\[([^]]*)] ?\\{([^}]*)}");
  private static final String GAP = "gap ";
  private static final Splitter BLOCKS = Splitter.onPattern("(?m)^== ");
  private static final EnglishSentences SENTENCES = new EnglishSentences();

  @TestFactory
  Stream<DynamicTest> each_expression_of_a_text_has_its_value() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files) {
      List<String> blocks = BLOCKS.splitToList(Files.readString(file));
      int line = (int) blocks.get(0).lines().count() + 1;
      for (String block : blocks.subList(1, blocks.size())) {
        tests.add(
            DynamicTest.dynamicTest(
                file.getFileName() + " " + block.lines().findFirst().orElse(""),
                URI.create(file.toUri() + "?line=" + line),
                () -> check(block)));
        line += (int) block.lines().count();
      }
    }
    return tests.stream();
  }

  private static void check(String block) {
    int line = block.indexOf('\n');
    String published = block.substring(block.indexOf(", published ") + 12, line).strip();
    Marked marked = Marked.of(block.substring(line + 1).strip().replace('\n', ' '));
    Article.Builder article = Article.builder().text(marked.text());
    TimeInterval dct = TimeInterval.ALWAYS;
    if (!published.equals("unknown")) {
      article.published(LocalDate.parse(published));
      dct = TimeInterval.ofDay(LocalDate.parse(published));
    }
    List<String> found =
        Timexes.resolve(
                article.build(),
                EnglishTime.finder().find(SENTENCES.find(Part.TEXT, marked.text())),
                dct,
                ResolutionPolicy.standard())
            .stream()
            .map(t -> t.span().start() + "-" + t.span().end() + " " + t.quote() + " = " + t.value())
            .toList();
    assertThat(found).containsAll(marked.wanted());
    assertThat(found).filteredOn(marked.missed()::contains).as("no gaps any more").isEmpty();
    List<String> rest = new ArrayList<>(found);
    rest.removeAll(marked.wanted());
    assertThat(rest).allMatch(marked::isBesideGap);
  }

  /**
   * A text with what is expected of it, each as "start-end words = value".
   *
   * @param text the text without marks
   * @param wanted what must be found
   * @param missed what should be
   * @param gaps where what should be stands
   */
  private record Marked(String text, List<String> wanted, List<String> missed, List<int[]> gaps) {

    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<String> wanted = new ArrayList<>();
      List<String> missed = new ArrayList<>();
      List<int[]> gaps = new ArrayList<>();
      Matcher matcher = MARKED.matcher(marked);
      int at = 0;
      while (matcher.find()) {
        int start = text.append(marked, at, matcher.start()).length();
        int end = text.append(matcher.group(1)).length();
        at = matcher.end();
        boolean gap = matcher.group(2).startsWith(GAP);
        String value = gap ? matcher.group(2).substring(GAP.length()) : matcher.group(2);
        String line = start + "-" + end + " " + matcher.group(1) + " = " + value;
        (gap ? missed : wanted).add(line);
        if (gap) {
          gaps.add(new int[] {start, end});
        }
      }
      return new Marked(text.append(marked.substring(at)).toString(), wanted, missed, gaps);
    }

    boolean isBesideGap(String found) {
      int dash = found.indexOf('-');
      int start = Integer.parseInt(found.substring(0, dash));
      int end = Integer.parseInt(found.substring(dash + 1, found.indexOf(' ')));
      return gaps.stream().anyMatch(gap -> start < gap[1] && gap[0] < end);
    }
  }
}
