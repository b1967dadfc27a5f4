package org.timeline4j.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;

/**
 * Long texts of one kind of word: a step of quadratic cost would not end, a wrong cut miscounts.
 */
class LongTextTest {
  private static final int LENGTH = 1_000_000;
  private static final int WIDTH = 70;
  private static final TimeInterval PUBLISHED = TimeInterval.ofDay(LocalDate.of(2024, 3, 13));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"7,0", "12 ,0", "of the ,0", "in 1999; ,1", "January ,1", "Monday ,1"})
  void each_expression_of_a_long_text_is_found(String unit, int expressions) {
    int times = LENGTH / unit.length();
    assertThat(timexes(unit.repeat(times))).hasSize(times * expressions);

    int perLine = WIDTH / unit.length();
    String line = unit.repeat(perLine) + "\n";
    int lines = LENGTH / line.length();
    assertThat(timexes(line.repeat(lines))).hasSize(lines * perLine * expressions);
  }

  private static List<Timex> timexes(String text) {
    return Timexes.resolve(
        EnglishTime.finder().find(new EnglishSentences().find(Part.TEXT, text)), PUBLISHED);
  }
}
