package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.timeline4j.article.Article;

/** Which articles have one text. */
class CopiesTest {
  private static final String REPORT =
      """
      Housing Minister Bodil Olsen resigned on Tuesday over a flat that she had let.

      Prime Minister Arne Vik named Karsten Holm as her successor on Wednesday.

      Olsen, who is 51, became a minister in 2007 and has two children.\
      """;

  private static Article article(String id, String text, int day) {
    return Article.builder().id(id).text(text).published(LocalDate.of(2024, 3, day)).build();
  }

  private static String cut(String text) {
    return text.substring(0, text.lastIndexOf("\n\n"));
  }

  @Test
  void the_same_words_whatever_their_case_and_marks_are_a_copy_of_the_first() {
    String other = REPORT.toUpperCase(Locale.ROOT).replace(",", " -");

    assertThat(Copies.of(List.of(article("a", REPORT, 4), article("b", other, 5))))
        .containsExactly(Map.entry("b", "a"));
  }

  @Test
  void a_report_that_was_cut_or_has_a_sentence_more_is_a_copy() {
    String more = REPORT + " The opposition asked for an inquiry into the matter.";

    assertThat(
            Copies.of(
                List.of(
                    article("a", REPORT, 4), article("b", cut(REPORT), 5), article("c", more, 6))))
        .containsEntry("b", "a")
        .containsEntry("c", "a");
  }

  @Test
  void a_report_of_ones_own_that_quotes_a_sentence_is_none() {
    String own =
        "Housing Minister Bodil Olsen resigned on Tuesday over a flat that she had let. Neighbours"
            + " had complained for years about the noise of guests. Nobody at the ministry wanted"
            + " to talk about it, and the flat has been empty since the summer.";

    assertThat(Copies.of(List.of(article("a", REPORT, 4), article("b", own, 5)))).isEmpty();
  }

  @Test
  void a_line_or_a_boilerplate_tells_nothing() {
    String line = "Omar Berg was arrested on 3 May 2019.";
    assertThat(Copies.of(List.of(article("a", line, 4), article("b", line, 5)))).isEmpty();

    String longer = REPORT + " " + REPORT.replaceAll("[a-m]", "n").replaceAll("[n-z]", "o");
    assertThat(Copies.of(List.of(article("a", cut(cut(REPORT)), 4), article("b", longer, 5))))
        .isEmpty();
  }

  @Test
  void a_thousand_copies_have_one_original() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      articles.add(article(String.format("%04d", i), REPORT, 4));
    }

    assertThat(Copies.of(articles)).hasSize(999).containsValue("0000").doesNotContainKey("0000");
  }
}
