package org.timeline4j.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;

/**
 * Whole texts with the value of each expression, in braces after it:
 *
 * <pre>
 * == name of the text, published 2024-03-13      or: == name of the text, published unknown
 * The army took the town in 1941 {1941}. On June 3 {1941-06-03} it left.
 * </pre>
 *
 * The texts say by themselves whether they are narrative or news.
 */
class NarrativeTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/timeline4j/timex/narrative/texts.txt");
  private static final EnglishSentences SENTENCES = new EnglishSentences();

  @TestFactory
  Stream<DynamicTest> each_expression_of_a_text_has_its_value() throws IOException {
    return Stream.of(Files.readString(FILE).split("(?m)^== "))
        .skip(1)
        .map(
            block ->
                DynamicTest.dynamicTest(block.lines().findFirst().orElse(""), () -> check(block)));
  }

  private static void check(String block) {
    int line = block.indexOf('\n');
    String published = block.substring(block.indexOf(", published ") + 12, line).strip();
    String marked = block.substring(line + 1).strip();
    String text = marked.replaceAll(" ?\\{[^}]*\\}", "");
    List<String> expected = new ArrayList<>();
    java.util.regex.Pattern.compile("\\{([^}]*)\\}")
        .matcher(marked)
        .results()
        .forEach(value -> expected.add(value.group(1)));
    Article.Builder article = Article.builder().text(text);
    TimeInterval dct = TimeInterval.ALWAYS;
    if (!published.equals("unknown")) {
      article.published(LocalDate.parse(published));
      dct = TimeInterval.ofDay(LocalDate.parse(published));
    }
    assertThat(
            Timexes.resolve(
                article.build(),
                EnglishTime.finder().find(SENTENCES.find(Part.TEXT, text)),
                dct,
                ResolutionPolicy.standard()))
        .extracting(Timex::value)
        .containsExactlyElementsOf(expected);
  }
}
