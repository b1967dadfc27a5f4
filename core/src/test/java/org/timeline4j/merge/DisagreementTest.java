package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Conflict.About;
import org.timeline4j.event.Conflict.Claim;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;

/** What articles that tell one event say differently of it, and what a press correction decides. */
class DisagreementTest {

  @Test
  void two_places_of_one_event_stand_side_by_side() {
    Event arrest =
        only(
            article("a", "", "Omar Berg was arrested in Lisbon on March 4.", 6),
            article("b", "", "Omar Berg was arrested in Porto on March 4.", 7));

    assertThat(arrest.conflicts())
        .containsExactly(
            new Conflict(About.PLACE, List.of(new Claim("a", "Lisbon"), new Claim("b", "Porto"))));
  }

  @Test
  void a_place_that_the_other_speaks_of_is_no_conflict() {
    Event arrest =
        only(
            article("a", "", "Omar Berg was arrested in Lisbon on March 4.", 6),
            article(
                "b",
                "",
                "Omar Berg was arrested in Almada on March 4. Almada lies across from Lisbon.",
                7));

    assertThat(arrest.conflicts()).isEmpty();
  }

  @Test
  void one_place_in_two_articles_is_no_conflict() {
    Event arrest =
        only(
            article("a", "", "Omar Berg was arrested in the Karsa islands on March 4.", 6),
            article("b", "", "Omar Berg was arrested in the Karsa islands on March 4.", 7));

    assertThat(arrest.conflicts()).isEmpty();
  }

  @Test
  void a_country_is_no_other_place_than_its_town() {
    Event arrest =
        only(
            article("a", "", "Omar Berg was arrested in Lisbon on March 4.", 6),
            article("b", "", "Omar Berg was arrested in Portugal on March 4.", 7));

    assertThat(arrest.conflicts()).isEmpty();
  }

  @Test
  void a_correction_of_the_place_counts() {
    Event arrest =
        only(
            article("a", "", "Omar Berg was arrested in Lisbon on March 4.", 6),
            article("b", "", "Omar Berg was arrested in Lisbon on March 4.", 7),
            article("c", "Correction", "Omar Berg was arrested in Porto on March 4.", 8));

    assertThat(arrest.place()).contains("Porto");
    assertThat(arrest.conflicts()).extracting(Conflict::about).containsExactly(About.PLACE);
    assertThat(arrest.explain()).contains("[a correction outweighs what was printed before it]");
  }

  @Test
  void who_wrote_after_the_correction_and_disagrees_is_heard() {
    Event arrest =
        only(
            article("a", "", "Omar Berg was arrested in Lisbon on March 4.", 6),
            article("b", "Correction", "Omar Berg was arrested in Porto on March 4.", 7),
            article("c", "", "Omar Berg was arrested in Lisbon on March 4.", 8));

    assertThat(arrest.place()).contains("Lisbon");
  }

  @Test
  void two_buyers_of_one_yard_stand_side_by_side() {
    Event purchase =
        only(
            article("a", "", "Nordlys bought the Ellery Shipyard on March 4.", 6),
            article("b", "", "Corvane bought the Ellery Shipyard on March 4.", 7));

    assertThat(purchase.conflicts())
        .containsExactly(
            new Conflict(
                About.NAME, List.of(new Claim("a", "Nordlys"), new Claim("b", "Corvane"))));
  }

  @Test
  void who_bought_it_together_is_no_conflict() {
    Event purchase =
        only(
            article("a", "", "Nordlys and Corvane bought the Ellery Shipyard on March 4.", 6),
            article("b", "", "Corvane bought the Ellery Shipyard on March 4.", 7));

    assertThat(purchase.conflicts()).isEmpty();
  }

  @Test
  void a_correction_of_the_name_counts() {
    Event purchase =
        only(
            article("a", "", "Nordlys bought the Ellery Shipyard on March 4.", 6),
            article("b", "Correction", "Corvane bought the Ellery Shipyard on March 4.", 7));

    assertThat(purchase.participants()).extracting(Participant::name).doesNotContain("Nordlys");
    assertThat(purchase.summary()).contains("Corvane");
    assertThat(purchase.conflicts()).extracting(Conflict::about).containsExactly(About.NAME);
    assertThat(purchase.explain()).contains("[a correction outweighs what was printed before it]");
  }

  @Test
  void a_correction_of_the_number_counts() {
    Event transfer =
        only(
            article("a", "", "Norland extradited Omar Berg and 19 others on March 4.", 6),
            article(
                "b", "Correction", "Norland extradited Omar Berg and 12 others on March 4.", 7));

    assertThat(transfer.participants())
        .flatExtracting(p -> p.quantity().stream().map(q -> q.value()).toList())
        .containsExactly(12L);
    assertThat(transfer.summary()).contains("12 others");
    assertThat(transfer.conflicts()).extracting(Conflict::about).containsExactly(About.NUMBER);
    assertThat(transfer.explain()).contains("[a correction outweighs what was printed before it]");
  }

  /** Returns the event that all of the articles tell. */
  private static Event only(Article... articles) {
    Timeline timeline = Timeline.fromArticles(articles);
    List<Event> all =
        Stream.concat(timeline.events().stream(), timeline.undated().stream())
            .filter(
                e ->
                    e.evidence().stream().map(one -> one.article()).distinct().count()
                        == articles.length)
            .toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  /** An article of a day of March 2024. */
  private static Article article(String id, String title, String text, int day) {
    LocalDate published = LocalDate.of(2024, 3, day);
    return Article.builder().id(id).title(title).text(text).published(published).build();
  }
}
