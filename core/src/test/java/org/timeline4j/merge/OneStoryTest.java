package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Status;

/** What is one event, and what is not, in articles as they are written. */
class OneStoryTest {

  @Test
  void a_headline_tells_what_the_text_opens_with() {
    Event event =
        only(
            "arrest",
            article(
                "a",
                "Smuggler Bakos caught in Trieste",
                "Police arrested the smuggler Andor Bakos on Thursday in a garage near the port.",
                "2011-05-13"));

    assertThat(event.evidence()).hasSize(2);
    assertThat(date(event)).isEqualTo("2011-05-12");
    assertThat(patients(event)).containsExactly("Andor Bakos");
  }

  @Test
  void a_headline_does_not_tell_what_the_text_says_later() {
    Timeline timeline =
        Timeline.fromArticles(
            article(
                "a",
                "Second victory for Abera",
                "Ana Abera won the marathon on Sunday. She had won it for the first time in May"
                    + " 2011.",
                "2012-05-14"));

    assertThat(all(timeline))
        .filteredOn(event -> date(event).equals("2011-05"))
        .allSatisfy(event -> assertThat(event.evidence()).hasSize(1));
  }

  @Test
  void a_headline_does_not_make_a_fact_of_a_claim() {
    Event event =
        only(
            "poison",
            article(
                "a",
                "Nephew poisoned aunt's tea, court hears",
                "Edgar Hart allegedly poisoned his aunt on April 2 of last year.",
                "2018-05-18"));

    assertThat(event.status()).isEqualTo(Status.CLAIMED);
  }

  @Test
  void the_captain_is_whom_another_article_calls_so() {
    Event event =
        only(
            "custody",
            article(
                "a",
                "",
                "The ferry sank on Saturday. The captain, Rasul Ando, was saved.",
                "2017-07-16"),
            article(
                "b",
                "",
                "Rasul Ando was taken into custody on Monday evening at the hospital.",
                "2017-07-18"),
            article(
                "c",
                "",
                "On July 17 the captain was arrested. Rasul Ando had left the bridge.",
                "2017-07-20"));

    assertThat(articles(event)).containsExactly("b", "c");
    assertThat(patients(event)).containsExactly("Rasul Ando");
  }

  @Test
  void a_captain_is_anybody() {
    Event event =
        only(
            "arrest",
            article(
                "a",
                "",
                "The captain, Rasul Ando, resigned on July 17. A captain was arrested on July 18.",
                "2017-07-20"));

    assertThat(patients(event)).containsExactly("captain");
  }

  @Test
  void what_is_known_is_taken_up_without_a_date() {
    Event event =
        only(
            "arrest",
            article("a", "", "Ana Vega was arrested on March 3, 2013.", "2013-03-04"),
            article("b", "", "Ana Vega sued the state. She had been arrested.", "2020-02-28"));

    assertThat(articles(event)).containsExactly("a", "b");
    assertThat(date(event)).isEqualTo("2013-03-03");
  }

  @Test
  void what_is_told_as_news_is_not_taken_up() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "", "Ana Vega was arrested on March 3, 2013.", "2013-03-04"),
            article("b", "", "Police arrested Ana Vega.", "2020-02-28"));

    assertThat(all(timeline)).allSatisfy(e -> assertThat(e.evidence()).hasSize(1));
  }

  @Test
  void what_is_told_of_two_belongs_to_neither() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "", "Ana Vega was convicted on March 3, 2013.", "2013-03-04"),
            article("b", "", "Ana Vega was convicted twice.", "2013-03-10"));

    assertThat(all(timeline)).allSatisfy(e -> assertThat(e.evidence()).hasSize(1));
  }

  @Test
  void papers_of_neighbouring_days_print_one_report() {
    String report = "Omar Berg was cleared of a charge of bribing an inspector.";
    Event event =
        only(
            "clear",
            article("a", "", report, "2015-06-26"),
            article("b", "", report, "2015-06-27"));

    assertThat(articles(event)).containsExactly("a", "b");
  }

  @Test
  void an_article_without_a_date_was_written_after_what_it_dates() {
    Event event =
        all(Timeline.fromArticles(
                article("a", "", "Ana Vega was arrested on Wednesday.", "2016-11-10"),
                article("b", "", "Ana Vega was arrested on Tuesday.", "2023-10-04"),
                Article.builder()
                    .id("c")
                    .text(
                        "On Tuesday Ana Vega was arrested. She had escaped from a clinic on August"
                            + " 15, 2019.")
                    .build()))
            .filter(e -> articles(e).contains("c") && e.summary().contains("arrest"))
            .findFirst()
            .orElseThrow();

    assertThat(articles(event)).containsExactly("b", "c");
    assertThat(date(event)).isEqualTo("2023-10-03");
  }

  @Test
  void taking_over_is_not_taking_bribes() {
    Timeline timeline =
        Timeline.fromArticles(
            article(
                "a",
                "Deputy takes over in Lund",
                "Ana Vega resigned on Friday after a jury charged her with taking bribes.",
                "2019-03-30"));

    assertThat(all(timeline))
        .filteredOn(e -> e.summary().contains("brib"))
        .allSatisfy(e -> assertThat(e.evidence()).hasSize(1));
  }

  private static Article article(String id, String title, String text, String published) {
    return Article.builder()
        .id(id)
        .title(title)
        .text(text)
        .published(LocalDate.parse(published))
        .build();
  }

  private static Stream<Event> all(Timeline timeline) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream());
  }

  /** Returns the one event whose summary holds the word. */
  private static Event only(String word, Article... articles) {
    List<Event> found =
        all(Timeline.fromArticles(articles)).filter(e -> e.summary().contains(word)).toList();
    assertThat(found).as("events with \"%s\"", word).hasSize(1);
    return found.get(0);
  }

  private static String date(Event event) {
    return event.when().edtf().map(Object::toString).orElse("");
  }

  private static List<String> articles(Event event) {
    return event.evidence().stream().map(Evidence::article).distinct().toList();
  }

  private static List<String> patients(Event event) {
    return event.participants().stream()
        .filter(p -> p.role() == Participant.Role.PATIENT)
        .map(Participant::name)
        .toList();
  }
}
