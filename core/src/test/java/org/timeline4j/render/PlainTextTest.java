package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "'a\nb', a b",
    "'a\r\n\t b', a b",
    "'  a  ', a",
    "'', ''",
    "'a\u00A0b', a b",
    "'a\u2028b\u2029c', a b c",
    "'a\u0085b', a b",
    "'a\u001B[31mb', a\uFFFD[31mb",
    "'a\u0000b', a\uFFFDb",
    "'a\u009Bb', a\uFFFDb",
    "'a\u202Eb\u202C', ab",
    "'a\u2066b\u2069', ab",
    "'a\u200Fb', ab",
    "'\uFEFFab', ab",
    "'a\uD800b', a\uFFFDb",
    "'a\uDC00', a\uFFFD",
    "'a\uFFFEb', a\uFFFDb",
    "'\uD83D\uDE00', \uD83D\uDE00",
    "'\u0915\u094D\u200D\u0937', \u0915\u094D\u200D\u0937",
  })
  void text_becomes_one_harmless_line(String text, String line) {
    assertThat(PlainText.oneLine(text)).isEqualTo(line);
  }

  @Test
  void lines_break_between_words() {
    assertThat(PlainText.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
    assertThat(PlainText.wrap("", 9)).containsExactly("");
  }

  @Test
  void a_word_longer_than_the_line_is_cut_between_characters() {
    assertThat(PlainText.wrap("ab " + "\uD83D\uDE00".repeat(5), 3))
        .containsExactly("ab", "\uD83D\uDE00".repeat(3), "\uD83D\uDE00".repeat(2));
  }

  @Test
  void a_hundred_thousand_characters_are_wrapped() {
    List<String> lines = PlainText.wrap("x".repeat(100_000), 40);

    assertThat(lines).hasSize(2_500).allMatch(line -> line.length() == 40);
  }
}
