package org.timeline4j.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.time.Edtf;

/** Where an article without a publication date says when it was published. */
class PublicationClueTest {
  private static final String NEWS = "Omar Berg was arrested on Monday.";

  private static Timeline timeline(String text, String url) {
    Article.Builder article = Article.builder();
    article.id("a").text(text);
    if (!url.isEmpty()) {
      article.url(url);
    }
    return Timeline.fromArticles(article.build());
  }

  private static Optional<String> published(Timeline timeline) {
    return timeline.articles().get(0).inferred().map(Edtf::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published: 12 March 2024
          Published on March 12, 2024
          PUBLISHED 12 March 2024, 9:30 GMT
          First published: March 12, 2024 at 9:30 a.m. EST
          Posted 2024-03-12
          Updated: March 12, 2024
          """)
  void a_line_of_its_own_tells(String line) {
    for (String text : new String[] {line + "\n\n" + NEWS, NEWS + "\n\n" + line}) {
      Timeline timeline = timeline(text, "");

      assertThat(published(timeline)).as(text).contains("2024-03-12");
      assertThat(timeline.events())
          .anySatisfy(
              event -> assertThat(event.when().edtf().map(Edtf::text)).contains("2024-03-11"));
      assertThat(timeline.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Diagnostic.Code.NO_PUBLICATION_DATE);
      assertThat(timeline.diagnostics().get(0).message())
          .contains("2024-03-12, by its line \"" + line.strip() + "\"");
    }
  }

  @Test
  void a_line_may_hold_the_author_and_published_goes_before_updated() {
    assertThat(
            published(
                timeline(
                    "By Kari Lund | Updated: March 14, 2024\nPublished: March 12, 2024\n\n" + NEWS,
                    "")))
        .contains("2024-03-12");
  }

  @Test
  void a_dateline_with_its_year_tells() {
    assertThat(published(timeline("OSLO, March 12, 2024 (Northern Wire) - " + NEWS, "")))
        .contains("2024-03-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/news/2024/03/12/arrest",
        "https://example.org/2024/3/12/arrest.html",
        "https://example.org/world/2024/mar/12/arrest",
        "https://example.org/2024-03-12-arrest",
      })
  void an_address_tells(String url) {
    Timeline timeline = timeline(NEWS, url);

    assertThat(published(timeline)).contains("2024-03-12");
    assertThat(timeline.diagnostics().get(0).message()).contains("by its address " + url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published on 3 May 1949, the novel sold well. | ''
          The novel was published on 3 May 1949. | ''
          Published: March 12 | ''
          Published in 2024 | ''
          '' | https://example.org/2024/03/arrest
          '' | https://example.org/2024/13/12/arrest
          '' | https://example.org/2024/03/12/from/2024/03/10
          '' | https://example.org/12024-03-12
          """)
  void what_is_no_day_of_publication_tells_at_most_what_it_was_written_after(
      String line, String url) {
    assertThat(published(timeline(line + "\n\n" + NEWS, url)).filter(day -> !day.endsWith("..]")))
        .isEmpty();
  }

  @Test
  void a_date_that_was_handed_over_counts() {
    Article article =
        Article.builder()
            .id("a")
            .text("Published: 12 March 2024\n\n" + NEWS)
            .published(LocalDate.of(2020, 3, 2))
            .build();

    assertThat(published(Timeline.fromArticles(article))).isEmpty();
    assertThat(Timeline.fromArticles(article).diagnostics()).isEmpty();
  }
}
