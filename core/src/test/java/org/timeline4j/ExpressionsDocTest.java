package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.ResolutionPolicy;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.Timexes;

/** What docs/expressions.md and docs/limits.md say of temporal expressions is so. */
class ExpressionsDocTest {
  private static final String HEAD = "| phrase | published | TIMEX3 | EDTF |";

  @TestFactory
  Stream<DynamicTest> each_row_of_the_expressions_holds() {
    return tests("docs/expressions.md");
  }

  @TestFactory
  Stream<DynamicTest> each_row_of_the_limits_still_holds() {
    return tests("docs/limits.md");
  }

  private static Stream<DynamicTest> tests(String page) {
    return Docs.rows(page, HEAD).stream()
        .map(row -> DynamicTest.dynamicTest(row.name(), row.source(), () -> check(row)));
  }

  private static void check(Docs.Row row) {
    String phrase = row.cells().get(0);
    List<Timex> timexes = timexes(phrase.replace("**", ""), published(row.cells().get(1)));

    assertThat(timexes).as("expressions").extracting(Timex::quote).isEqualTo(Docs.bold(phrase));
    assertThat(Docs.cell(timexes.stream().map(ExpressionsDocTest::timex3).toList()))
        .as("TIMEX3")
        .isEqualTo(row.cells().get(2));
    assertThat(Docs.cell(timexes.stream().flatMap(ExpressionsDocTest::edtf).distinct().toList()))
        .as("EDTF")
        .isEqualTo(row.cells().get(3));
  }

  private static List<Timex> timexes(String text, TimeInterval published) {
    return Timexes.resolve(
        Article.builder().text(text).build(),
        EnglishTime.finder().find(new EnglishSentences().find(Part.TEXT, text)),
        published,
        ResolutionPolicy.standard());
  }

  private static TimeInterval published(String date) {
    return date.equals("not known")
        ? TimeInterval.ALWAYS
        : TimeInterval.ofDay(LocalDate.parse(date));
  }

  private static String timex3(Timex timex) {
    return Stream.concat(
            Stream.of("`" + timex.value() + "`"),
            Stream.of(timex.mod().map(Enum::name), timex.quant(), timex.freq())
                .flatMap(Optional::stream))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> edtf(Timex timex) {
    return timex.range().or(timex::edtf).map(edtf -> "`" + edtf + "`").stream();
  }
}
