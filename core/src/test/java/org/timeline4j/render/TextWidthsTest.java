package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthsTest {

  @Test
  void wide_letters_take_more_room_and_marks_none() {
    assertThat(TextWidths.of("W")).isGreaterThan(2 * TextWidths.of("i"));
    assertThat(TextWidths.of("漢字")).isGreaterThan(TextWidths.of("ab"));
    assertThat(TextWidths.of("e\u0301")).isCloseTo(TextWidths.of("e"), within(1e-9));
    assertThat(TextWidths.ofBold("word")).isGreaterThan(TextWidths.of("word"));
  }

  @Test
  void lines_break_at_spaces_and_never_get_wider() {
    List<String> lines = TextWidths.wrap("The ferry turned over off the island of Malu", 10, 9);

    assertThat(String.join(" ", lines)).isEqualTo("The ferry turned over off the island of Malu");
    assertThat(lines).allMatch(line -> TextWidths.of(line) <= 10);
    assertThat(lines).hasSizeGreaterThan(1);
  }

  @Test
  void the_first_line_can_be_narrower() {
    assertThat(TextWidths.wrap("one two three four", 2.2, 20, 9))
        .containsExactly("one", "two three four");
  }

  @Test
  void what_does_not_fit_is_told() {
    List<String> lines = TextWidths.wrap("word ".repeat(100).strip(), 12, 2);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(lines).allMatch(line -> TextWidths.of(line) <= 12);
  }

  @Test
  void long_words_and_chinese_break_within() {
    assertThat(TextWidths.wrap("x".repeat(50), 10, 99)).allMatch(l -> TextWidths.of(l) <= 10);
    assertThat(TextWidths.wrap("漢".repeat(30), 10, 99)).hasSizeBetween(3, 5);
    assertThat(TextWidths.wrap("\uD83D\uDE00".repeat(30), 1, 99))
        .hasSize(30)
        .containsOnly("\uD83D\uDE00");
    assertThat(TextWidths.wrap("", 10, 3)).isEmpty();
  }
}
