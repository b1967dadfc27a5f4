package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

  @Test
  void unless_asked_for_no_majority_decides() {
    Event arrest = only(places("Lisbon", "Porto", "Porto"));

    assertThat(arrest.conflicts()).extracting(Conflict::about).containsExactly(About.PLACE);
    assertThat(arrest.explain()).doesNotContain("say so");
    assertThat(only(days(4, 5, 5)).when().edtf().orElseThrow().text())
        .isEqualTo("[2024-03-04,2024-03-05]");
  }

  @Test
  void a_majority_decides_date_place_name_and_number() {
    ConflictRule majority = ConflictRule.majority();

    Event dated = only(majority, days(4, 5, 5));
    Event placed = only(majority, places("Lisbon", "Porto", "Porto"));
    Event named =
        only(
            majority,
            article("a", "", "Nordlys bought the Ellery Shipyard on March 4.", 6),
            article("b", "", "Corvane bought the Ellery Shipyard on March 4.", 7),
            article("c", "", "Corvane bought the Ellery Shipyard on March 4.", 8));
    Event counted =
        only(
            majority,
            article("a", "", "Norland extradited Omar Berg and 19 others on March 4.", 6),
            article("b", "", "Norland extradited Omar Berg and 12 others on March 4.", 7),
            article("c", "", "Norland extradited Omar Berg and 12 others on March 4.", 8));

    assertThat(dated.when().edtf().orElseThrow().text()).isEqualTo("2024-03-05");
    assertThat(dated.conflicts())
        .containsExactly(
            new Conflict(
                About.DATE,
                List.of(
                    new Claim("0", "2024-03-04"),
                    new Claim("1", "2024-03-05"),
                    new Claim("2", "2024-03-05"))));
    assertThat(dated.explain()).contains("2 of 3 sources  [more than half of the sources say so]");
    assertThat(placed.place()).contains("Porto");
    assertThat(named.participants()).extracting(Participant::name).doesNotContain("Nordlys");
    assertThat(named.summary()).contains("Corvane");
    assertThat(counted.summary()).contains("12 others");
    assertThat(counted.conflicts()).extracting(Conflict::about).containsExactly(About.NUMBER);
  }

  @Test
  void half_is_no_majority() {
    assertThat(only(ConflictRule.majority(), days(4, 4, 5, 5)).when().edtf().orElseThrow().text())
        .isEqualTo("[2024-03-04,2024-03-05]");
  }

  @Test
  void who_contradicts_nobody_has_no_vote() {
    Event arrest =
        only(
            ConflictRule.majority(),
            article("a", "", "Omar Berg was arrested in Lisbon on March 4, 2023.", 6),
            article("b", "", "Omar Berg was arrested in Lisbon on March 5, 2023.", 6),
            article("c", "", "Omar Berg was arrested in Lisbon on March 5, 2023.", 7),
            article("d", "", "Omar Berg was arrested in Lisbon in March 2023.", 8),
            article("e", "", "Omar Berg was arrested in Lisbon in March 2023.", 9));

    assertThat(arrest.when().edtf().orElseThrow().text()).isEqualTo("2023-03-05");
    assertThat(arrest.explain()).contains("2 of 3 sources");
  }

  @Test
  void copies_have_one_vote() {
    String report =
        "Omar Berg was arrested in Lisbon on March 4. He had hidden in a village outside the town"
            + " for two years, the police of the district said. Nobody was hurt in the raid, which"
            + " ended before noon.";
    Event arrest =
        only(
            ConflictRule.majority(),
            article("a", "", report, 6),
            article("b", "", report, 7),
            article("c", "", "Omar Berg was arrested in Lisbon on March 5.", 8));

    assertThat(arrest.when().edtf().orElseThrow().text()).isEqualTo("[2024-03-04,2024-03-05]");
  }

  @Test
  void the_first_source_counts_that_says_anything() {
    Article agency = sourced("a", "Agency", "Omar Berg was arrested in Lisbon on March 4.", 6);
    Article coast = sourced("b", "Coast Daily", "Omar Berg was arrested in Lisbon on March 5.", 7);
    Article later = sourced("c", "Agency", "Omar Berg was arrested in Lisbon on March 6.", 8);

    assertThat(when(List.of("Coast Daily", "Agency"), agency, coast)).isEqualTo("2024-03-05");
    assertThat(when(List.of("Harbour Post", "agency"), agency, coast)).isEqualTo("2024-03-04");
    assertThat(when(List.of("Agency"), agency, coast, later)).isEqualTo("2024-03-06");
    assertThat(when(List.of("Harbour Post"), agency, coast)).isEqualTo("[2024-03-04,2024-03-05]");
    assertThat(when(List.of(), agency, coast)).isEqualTo("[2024-03-04,2024-03-05]");
    assertThat(only(ConflictRule.precedence(List.of("Agency")), agency, coast).explain())
        .contains("article a  [of the sources Agency the first counts]");
  }

  @Test
  void a_correction_goes_before_the_rule() {
    Event arrest =
        only(
            ConflictRule.majority(),
            article("a", "", "Omar Berg was arrested in Lisbon on March 4.", 6),
            article("b", "", "Omar Berg was arrested in Lisbon on March 4.", 7),
            article("c", "Correction", "Omar Berg was arrested in Porto on March 4.", 8));

    assertThat(arrest.place()).contains("Porto");
  }

  private static String when(List<String> sources, Article... articles) {
    Event event = only(ConflictRule.precedence(sources), articles);
    return event.when().edtf().orElseThrow().text();
  }

  /** An arrest that each article puts on another day of March 2024. */
  private static Article[] days(int... days) {
    return arrests(IntStream.of(days).mapToObj(day -> "in Lisbon on March " + day).toList());
  }

  /** An arrest that each article puts into another town. */
  private static Article[] places(String... places) {
    return arrests(Stream.of(places).map(place -> "in " + place + " on March 4").toList());
  }

  private static Article[] arrests(List<String> told) {
    return IntStream.range(0, told.size())
        .mapToObj(
            i ->
                article(
                    String.valueOf(i), "", "Omar Berg was arrested " + told.get(i) + ".", 6 + i))
        .toArray(Article[]::new);
  }

  private static Event only(Article... articles) {
    return only(ConflictRule.sideBySide(), articles);
  }

  /** Returns the event that all of the articles tell. */
  private static Event only(ConflictRule rule, Article... articles) {
    Timeline timeline = Timeline.builder().conflicts(rule).fromArticles(List.of(articles));
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

  private static Article sourced(String id, String source, String text, int day) {
    LocalDate published = LocalDate.of(2024, 3, day);
    return Article.builder().id(id).source(source).text(text).published(published).build();
  }

  /** An article of a day of March 2024. */
  private static Article article(String id, String title, String text, int day) {
    LocalDate published = LocalDate.of(2024, 3, day);
    return Article.builder().id(id).title(title).text(text).published(published).build();
  }
}
