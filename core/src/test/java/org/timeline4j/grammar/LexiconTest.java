package org.timeline4j.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void words_stand_under_their_section_and_meaning() {
    Lexicon lexicon =
        Lexicon.parse("test", List.of("# months", "[month]", "", "1 = january, jan", "2=february"));
    assertThat(lexicon.sections()).containsExactly("month");
    assertThat(lexicon.section("month"))
        .containsExactly(
            new Lexicon.Entry("1", "january", 4),
            new Lexicon.Entry("1", "jan", 4),
            new Lexicon.Entry("2", "february", 5));
  }

  @Test
  void phrases_are_split_as_texts_are() {
    assertThat(new Lexicon.Entry("x", "new year's half-day", 1).norms())
        .containsExactly("new", "year", "'s", "half", "-", "day");
  }

  @Test
  void an_error_names_file_and_line() {
    assertThatThrownBy(() -> Lexicon.parse("words.txt", List.of("[a]", "no key")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("words.txt:2:");
    assertThatThrownBy(() -> Lexicon.parse("words.txt", List.of("1 = one")))
        .hasMessageStartingWith("words.txt:1:");
    assertThatThrownBy(() -> Lexicon.parse("words.txt", List.of("[a]", "1 = one,, two")))
        .hasMessageContaining("an empty word");
    assertThatThrownBy(() -> Lexicon.parse("words.txt", List.of("[a]", "1 = one", "2 = one")))
        .hasMessageStartingWith("words.txt:3:");
    assertThatThrownBy(() -> Lexicon.parse("words.txt", List.of("[a]", "1 = One")))
        .hasMessageContaining("upper case");
    assertThatThrownBy(() -> Lexicon.parse("words.txt", List.of("[a]", "[a]")))
        .hasMessageContaining("a second section");
  }

  @Test
  void an_unknown_section_is_an_error() {
    assertThatThrownBy(() -> Lexicon.parse("words.txt", List.of()).section("month"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("month");
  }
}
