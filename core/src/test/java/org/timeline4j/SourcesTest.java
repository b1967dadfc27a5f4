package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.render.TextRenderer;
import org.timeline4j.time.Edtf;

/** What counts as a source, and which of two sources counts more. */
class SourcesTest {
  private static final String REPORT =
      "The poet Mira Halas died in Brno on Sunday, her publisher said in a short notice.\n\n"
          + "Halas published her first book in 1949 and was translated into nine languages.";

  private static Article article(String id, String title, String text, int day) {
    return Article.builder()
        .id(id)
        .source(id)
        .title(title)
        .text(text)
        .published(LocalDate.of(2018, 4, day))
        .build();
  }

  private static Event died(Timeline timeline) {
    return timeline.events().stream()
        .filter(event -> event.summary().contains("died"))
        .findFirst()
        .orElseThrow();
  }

  private static String date(Timeline timeline) {
    return died(timeline).when().edtf().map(Edtf::text).orElse("");
  }

  // ---- copies ----

  @Test
  void copies_count_as_one_source_and_say_so() {
    Timeline timeline =
        Timeline.fromArticles(
            article("agency", "", REPORT, 9),
            article("coast", "", REPORT, 10),
            article("own", "", "The poet Mira Halas died on April 8, 2018.", 11));

    assertThat(died(timeline).evidence()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(timeline.sources(died(timeline))).isEqualTo(2);
    assertThat(timeline.atLeastSources(3).events()).isEmpty();
    assertThat(timeline.articles())
        .extracting(SourceArticle::origin)
        .containsExactly("agency", "agency", "own");
    assertThat(TextRenderer.create().render(timeline))
        .contains("2 sources: agency (9 April 2018), coast (10 April 2018, a copy of agency), own");
    assertThat(timeline.minus("agency").sources(died(timeline.minus("agency")))).isEqualTo(2);
  }

  // ---- corrections in the press ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Correction: Mira Halas  | She died on April 7, 2018.
          Correction              | She died on April 7, 2018.
          Mira Halas              | Correction: she died on April 7, 2018.
          Mira Halas              | An earlier version of this article misstated the day. She died on April 7, 2018.
          Mira Halas              | Our first report gave a wrong date. She died on April 7, 2018.
          """)
  void a_correction_outweighs_what_was_printed_before_it(String title, String text) {
    String told = text.replace("She", "Mira Halas").replace("she", "Mira Halas");
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "", "Mira Halas died on April 8, 2018.", 10),
            article("b", title, told, 12));

    assertThat(date(timeline)).isEqualTo("2018-04-07");
    assertThat(died(timeline).explain())
        .contains("article b", "[a correction outweighs what was printed before it]");
    assertThat(died(timeline).conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mira Halas           | Mira Halas died on April 7, 2018.
          Corrections officer  | Mira Halas died on April 7, 2018.
          Mira Halas           | Mira Halas died on April 7, 2018. The first report of the inquiry was long.
          """)
  void another_article_does_not(String title, String text) {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "", "Mira Halas died on April 8, 2018.", 10),
            article("b", title, text, 12));

    assertThat(date(timeline)).isEqualTo("[2018-04-07,2018-04-08]");
  }

  @Test
  void what_is_printed_after_a_correction_is_not_outweighed() {
    Timeline timeline =
        Timeline.fromArticles(
            article("b", "Correction", "Mira Halas died on April 7, 2018.", 12),
            article("c", "", "Mira Halas died on April 8, 2018.", 14));

    assertThat(date(timeline)).isEqualTo("[2018-04-07,2018-04-08]");
  }
}
