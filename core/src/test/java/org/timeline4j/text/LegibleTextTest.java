package org.timeline4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The ferry sank.\n\n\tNobody was hurt – says “Müller” 😢.",
        "a < b and c > d",
        "if x<y and z>w",
        "a <b and c> d",
        "Lund <lund@example.com> wrote",
        "prices <3 and <5>",
        "shares of Okafor <OKA.L> rose",
        "<<<<< ->> <> </> <!> <?> < p>",
        "<!-- never closed",
        "<p never closed",
        "Tom &amp; Jerry",
        "می\u200Cخواهم",
      })
  void leaves_alone_what_a_reader_would_see(String text) {
    LegibleText legible = LegibleText.of(text);
    assertThat(legible.text()).isSameAs(text);
    assertThat(legible.tags()).isZero();
    assertThat(legible.badCharacters()).isZero();
  }

  @Test
  void replaces_markup_by_spaces_and_blocks_by_line_breaks() {
    assertThat(blanked("<b>It</b> sank")).isEqualTo("   It     sank");
    assertThat(blanked("It sank.</p><P class='x'>Help"))
        .isEqualTo("It sank.\n\n  \n\n           Help");
    assertThat(blanked("It sank<br/>Help")).isEqualTo("It sank\n    Help");
    assertThat(blanked("a <a href=\"x?a>b\" >link</a>"))
        .isEqualTo("a " + " ".repeat(17) + "link    ");
    assertThat(blanked("x<!-- <b> -->y")).isEqualTo("x" + " ".repeat(12) + "y");
    assertThat(blanked("<?xml version=\"1.0\"?>x")).isEqualTo(" ".repeat(21) + "x");
    assertThat(blanked("<!DOCTYPE html>x")).isEqualTo(" ".repeat(15) + "x");
    assertThat(blanked("<TEXT>x</TEXT>")).isEqualTo("      x       ");
    assertThat(blanked("<img\nsrc=x>y")).isEqualTo(" ".repeat(11) + "y");
  }

  @Test
  void hides_scripts_and_style_sheets() {
    String text = "x<script async>if (a<b) { w('</p>') }</SCRIPT>y<style>p{}</style>z";
    assertThat(blanked(text).replaceAll("\\s", "")).isEqualTo("xyz");
    assertThat(blanked("<script>x").strip()).isEqualTo("x");
  }

  @Test
  void counts_tags() {
    assertThat(LegibleText.of("<p>x<br>y</p><!-- z -->").tags()).isEqualTo(4);
  }

  @Test
  void replaces_characters_that_nobody_can_read() {
    LegibleText legible = LegibleText.of("a\u0000b\u0007c\uD83Dd\uDD25e\uFFFFf\u0085g");
    assertThat(legible.text()).isEqualTo("a b c d e f g");
    assertThat(legible.badCharacters()).isEqualTo(6);
    assertThat(legible.tags()).isZero();
  }

  @Test
  void invisible_format_characters_become_spaces_without_being_bad() {
    LegibleText legible = LegibleText.of("\uFEFFa\u200Bb\u202Ec");
    assertThat(legible.text()).isEqualTo(" a b c");
    assertThat(legible.badCharacters()).isZero();
  }

  @Test
  void a_replacement_character_is_bad_but_stays() {
    LegibleText legible = LegibleText.of("Jos\uFFFD");
    assertThat(legible.text()).isEqualTo("Jos\uFFFD");
    assertThat(legible.badCharacters()).isOne();
  }

  @Test
  void line_ends_of_any_system_become_line_feeds() {
    assertThat(LegibleText.of("a\r\nb\rc\n").text()).isEqualTo("a \nb\nc\n");
    assertThat(LegibleText.of("a\r\nb\rc\n").badCharacters()).isZero();
  }

  @Test
  void any_text_keeps_its_length_and_its_letters_outside_of_markup() {
    Random random = new Random(11);
    List<String> parts =
        List.of(
            "<",
            ">",
            "<p>",
            "</p>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "\"",
            "='",
            "x",
            " ",
            "/",
            "\uD83D",
            "<a b=",
            "\r",
            "\u0000");
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      LegibleText legible = LegibleText.of(text.toString());
      assertThat(legible.text()).hasSameSizeAs(text);
      assertThat(LegibleText.of(legible.text()).badCharacters()).isZero();
    }
  }

  @Test
  void extreme_texts_take_linear_time() {
    for (String unit :
        List.of(
            "<",
            "<!--",
            "<script>",
            "<a b=\"",
            "<p ",
            "</",
            "</script",
            "<style></x>",
            "<a b='x' ",
            "&",
            "<?x ")) {
      String text = unit.repeat(3_000_000 / unit.length());
      assertThat(LegibleText.of(text).text()).as(unit).hasSameSizeAs(text);
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused_by_name() {
    assertThatNullPointerException().isThrownBy(() -> LegibleText.of(null)).withMessage("text");
  }

  private static String blanked(String text) {
    return LegibleText.of(text).text();
  }
}
