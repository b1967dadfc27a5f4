package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;

/** Articles without a publication date, bounded by what they and others tell. */
class InferredPublicationTest {

  private static Article undated(String text) {
    return Article.builder().id("undated").text(text).build();
  }

  private static Article dated(String text, LocalDate day) {
    return Article.builder().id("dated").text(text).published(day).build();
  }

  private static Optional<String> inferred(Timeline timeline) {
    return timeline.articles().stream()
        .filter(article -> article.id().equals("undated"))
        .map(SourceArticle::inferred)
        .findFirst()
        .flatMap(edtf -> edtf.map(Edtf::text));
  }

  private static Event event(Timeline timeline, String word) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream())
        .filter(event -> event.summary().contains(word))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> messages(Timeline timeline) {
    return timeline.diagnostics().stream()
        .filter(d -> d.code() == Diagnostic.Code.INFERRED_PUBLICATION_DATE)
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void was_written_after_the_last_past_date_that_it_tells() {
    Timeline timeline =
        Timeline.fromArticles(
            undated(
                "Anna Berg was jailed in May 2022. Omar Lund was arrested on Tuesday. Ivo Brand"
                    + " resigned last year. He was born in 1960."));

    assertThat(inferred(timeline)).contains("[2022-05-01..]");
    Event resigned = event(timeline, "resigned");
    assertThat(resigned.when().edtf().orElseThrow().text()).isEqualTo("[2021-01-01..]");
    assertThat(resigned.when().basis()).isEqualTo(DatingBasis.INFERRED);
    assertThat(resigned.undated()).isPresent();
    assertThat(resigned.explain())
        .contains("publication date inferred")
        .contains("it tells itself of 2022-05: \"Anna Berg was jailed\"");
    assertThat(event(timeline, "arrested").when().edtf().orElseThrow().text())
        .isEqualTo("[2022-04-26..]");
    assertThat(messages(timeline))
        .singleElement()
        .satisfies(
            message ->
                assertThat(message)
                    .contains("published within [2022-05-01..]")
                    .contains("\"Tuesday\", \"last year\""));
  }

  @Test
  void is_not_bounded_by_what_is_still_to_come_or_only_claimed_or_denied() {
    for (String text :
        List.of(
            "The trial will open on March 5, 2027.",
            "The court has set the hearing for March 5, 2027.",
            "The court set the hearing for March 5, 2027.",
            "The council scheduled the vote for March 5, 2027.",
            "The vote was scheduled for March 5, 2027.",
            "The council postponed the vote until March 5, 2027.",
            "The wedding was moved to June 2027.",
            "The bridge was to be opened in 2027.",
            "The law is valid until 2030.",
            "He was sentenced to prison until 2040.",
            "The bank promised to repay the loan in 2031.",
            "The firm planned for 2031.",
            "The trial of 2027 worried the council.",
            "Anna Berg was not jailed in 2022.")) {
      assertThat(inferred(Timeline.fromArticles(undated(text)))).as(text).isEmpty();
    }
  }

  @Test
  void was_written_after_an_event_that_a_dated_article_tells_and_that_it_knows() {
    Timeline timeline =
        Timeline.fromArticles(
            undated("The firm moved to Lonbay after the arrest of Anna Berg. It opens next month."),
            dated("Anna Berg was arrested on February 27, 2025.", LocalDate.of(2025, 2, 28)));

    assertThat(inferred(timeline)).contains("[2025-02-27..]");
    assertThat(messages(timeline))
        .singleElement()
        .satisfies(
            message ->
                assertThat(message)
                    .contains("article dated tells of the same event on 2025-02-27"));
  }

  @Test
  void is_placed_by_both_what_it_tells_and_what_others_tell() {
    Timeline timeline =
        Timeline.fromArticles(
            undated(
                "Anna Berg was arrested on Thursday. Omar Lund was charged on March 2, 2025. Ivo"
                    + " Brand resigned on Monday."),
            dated("Anna Berg was arrested on February 27, 2025.", LocalDate.of(2025, 2, 28)));

    assertThat(inferred(timeline)).contains("[2025-03-02..2025-03-05]");
    assertThat(event(timeline, "resigned").when().edtf().orElseThrow().text())
        .isEqualTo("[2025-02-24..2025-03-03]");
  }

  @Test
  void says_so_in_every_date_that_rests_on_it() {
    Timeline timeline =
        Timeline.fromArticles(
            undated("Anna Berg was jailed in 2022. Ivo Brand resigned last year."),
            dated("Tom Lund died on March 3, 2024.", LocalDate.of(2024, 3, 4)));

    assertThat(
            Stream.concat(timeline.events().stream(), timeline.undated().stream())
                .filter(event -> event.when().basis() == DatingBasis.INFERRED))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.explain()).contains("publication date inferred"));
    assertThat(event(timeline, "died").explain()).doesNotContain("inferred");
  }
}
