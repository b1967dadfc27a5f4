package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.timeline4j.merge.Papers.ARREST;
import static org.timeline4j.merge.Papers.MOVE;
import static org.timeline4j.merge.Papers.RELEASE;
import static org.timeline4j.merge.Papers.arrest;
import static org.timeline4j.merge.Papers.bridge;
import static org.timeline4j.merge.Papers.crashed;
import static org.timeline4j.merge.Papers.dates;
import static org.timeline4j.merge.Papers.handover;
import static org.timeline4j.merge.Papers.merge;
import static org.timeline4j.merge.Papers.only;
import static org.timeline4j.merge.Papers.purchase;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;
import org.timeline4j.event.Vocabulary;

/** What stays two events. */
class TwoEventsTest {

  @Test
  void are_the_arrests_of_two_brothers() {
    assertThat(
            merge(
                    arrest("a", "2013", "Omar Ruiz Morales"),
                    arrest("b", "2013", "Miguel Ruiz Morales"))
                .events())
        .hasSize(2);
  }

  @Test
  void are_two_arrests_of_one_man_even_if_an_article_speaks_of_his_arrest() {
    Merged merged =
        merge(
            arrest("a", "1985-04", "Ivo Brand"),
            arrest("b", "2022-07", "Ivo Brand"),
            Paper.of("c", "2022-08-01")
                .says(
                    "Ivo Brand was arrested.",
                    m ->
                        m.what("arrested", "arrest", ARREST)
                            .to("Ivo Brand")
                            .within("[..2022-08-01]")));

    assertThat(dates(merged)).containsExactly("1985-04", "2022-07");
  }

  @Test
  void in_one_year_are_not_bridged_by_the_year() {
    Merged merged =
        merge(
            arrest("a", "2013-03-01", "Ivo Brand"),
            arrest("b", "2013-11-05", "Ivo Brand"),
            arrest("c", "2013", "Ivo Brand"));

    assertThat(dates(merged)).containsExactly("2013", "2013-03-01", "2013-11-05");
  }

  @Test
  void are_two_sayings_of_one_speaker_in_one_article() {
    assertThat(
            mergeAll(
                    Paper.of("a", "2020-03-02")
                        .says(
                            "Ivo Brand announced that the bridge was safe.",
                            TwoEventsTest::announced)
                        .says(
                            "Ivo Brand announced that the bridge was old.",
                            TwoEventsTest::announced))
                .events())
        .hasSize(2);
  }

  @Test
  void are_two_sayings_of_one_speaker_in_two_articles_if_hardly_a_word_is_in_both() {
    Paper one =
        Paper.of("a", "2020-03-02")
            .says(
                "Ivo Brand announced that the bridge was safe for lorries.",
                TwoEventsTest::announced);

    assertThat(
            mergeAll(
                    one,
                    Paper.of("b", "2020-03-02")
                        .says(
                            "Ivo Brand announced tolls would rise on the bridge.",
                            TwoEventsTest::announced))
                .events())
        .hasSize(2);
    assertThat(
            mergeAll(
                    one,
                    Paper.of("b", "2020-03-02")
                        .says(
                            "Lorries can cross the bridge safely, Ivo Brand announced.",
                            TwoEventsTest::announced))
                .events())
        .hasSize(1);
  }

  private static Merged mergeAll(Paper... papers) {
    return Merger.merge(
        Stream.of(papers).map(Paper::read).toList(), SameEvent.strict(), Vocabulary.ALL);
  }

  private static void announced(Paper.Says mention) {
    mention
        .what("announced", "announce", "")
        .by("Ivo Brand")
        .of(EventClass.REPORTING)
        .on("2020-03-02");
  }

  @Test
  void are_a_plan_and_its_execution() {
    Merged merged =
        merge(
            arrest("a", "2020-02-27", "Ivo Brand"),
            Paper.of("b", "2020-02-20")
                .says(
                    "Police will arrest Ivo Brand on February 27.",
                    m ->
                        m.what("arrest", "arrest", ARREST)
                            .to("Ivo Brand")
                            .status(Status.PLANNED)
                            .on("2020-02-27")));

    assertThat(merged.events()).hasSize(2);
  }

  @Test
  void are_a_denied_and_a_told_one() {
    Paper denied =
        Paper.of("b", "2020-02-28")
            .says(
                "Ivo Brand was not arrested on Thursday.",
                m ->
                    m.what("arrested", "arrest", ARREST).to("Ivo Brand").denied().on("2020-02-27"));
    Merged all =
        Merger.merge(
            List.of(arrest("a", "2020-02-27", "Ivo Brand").read(), denied.read()),
            SameEvent.lenient(),
            Vocabulary.ALL);

    assertThat(all.events()).hasSize(2);
    assertThat(merge(denied).events()).isEmpty();
  }

  @Test
  void are_found_on_the_same_word() {
    assertThat(
            merge(
                    Paper.of("a", "2020-02-28")
                        .says(
                            "After the capture in 2013 of Ana Vega and again of her in 2013.",
                            m -> m.what("capture", "capture", ARREST).to("Ana Vega").on("2013"))
                        .also(m -> m.what("capture", "capture", ARREST).to("Ana Vega").on("2013")))
                .events())
        .hasSize(2);
  }

  @Test
  void are_the_arrest_and_the_release_of_one_man() {
    assertThat(
            merge(
                    arrest("a", "2013", "Ivo Brand"),
                    Paper.of("b", "2020-02-01")
                        .says(
                            "Ivo Brand was released in 2013.",
                            m -> m.what("released", "release", RELEASE).to("Ivo Brand").on("2013")))
                .events())
        .hasSize(2);
  }

  @Test
  void are_two_journeys_of_one_traveller() {
    assertThat(
            merge(
                    Paper.of("a", "2020-02-01")
                        .says(
                            "Ana Vega arrived in 2013.",
                            m -> m.what("arrived", "arrive", MOVE).to("Ana Vega").on("2013"))
                        .says(
                            "Ana Vega fled in 2013.",
                            m -> m.what("fled", "flee", MOVE).to("Ana Vega").on("2013")))
                .events())
        .hasSize(2);
  }

  @Test
  void are_transfers_to_two_countries() {
    assertThat(merge(handover("a", "Spain"), handover("b", "France")).events()).hasSize(2);
  }

  @Test
  void are_two_purchases_of_one_company() {
    assertThat(merge(purchase("a", "Oakline"), purchase("b", "Pinewood")).events()).hasSize(2);
  }

  @Test
  void are_the_appointments_of_two_people_by_one() {
    assertThat(merge(appointment("a", "Ivo Brand"), appointment("b", "Eva Lund")).events())
        .hasSize(2);
  }

  @Test
  void happen_to_two_things_of_which_one_word_is_the_same() {
    assertThat(merge(closed("a", "railway bridge"), closed("b", "road bridge")).events())
        .hasSize(2);
    assertThat(merge(closed("a", "bridge"), closed("b", "road bridge")).events()).hasSize(2);
  }

  private static Paper appointment(String id, String name) {
    return Paper.of(id, "2020-02-28")
        .says(
            "Ana Vega appointed " + name + ".",
            m ->
                m.what("appointed", "appoint", "Personnel.Start-Position")
                    .by("Ana Vega")
                    .to(name)
                    .on("2020-02-27"));
  }

  private static Paper closed(String id, String thing) {
    return Paper.of(id, "2020-02-28")
        .says(
            "The " + thing + " was closed.",
            m ->
                m.what("closed", "close", "")
                    .with(thing, Role.PATIENT, Kind.DESCRIPTION)
                    .on("2020-02-27"));
  }

  @Test
  void are_dated_a_week_apart() {
    assertThat(
            merge(arrest("a", "2022-07-15", "Ana Vega"), arrest("b", "2022-07-22", "Ana Vega"))
                .events())
        .hasSize(2);
  }

  @Test
  void a_day_apart_stay_two_within_one_article() {
    assertThat(
            merge(
                    Paper.of("a", "2022-08-01")
                        .says(
                            "Ana Vega was arrested on July 15.",
                            m ->
                                m.what("arrested", "arrest", ARREST)
                                    .to("Ana Vega")
                                    .on("2022-07-15"))
                        .says(
                            "Ana Vega was arrested on July 16.",
                            m ->
                                m.what("arrested", "arrest", ARREST)
                                    .to("Ana Vega")
                                    .on("2022-07-16")))
                .events())
        .hasSize(2);
  }

  @Test
  void of_other_numbers_stay_two() {
    assertThat(merge(crashed("a", "Twelve", 12), crashed("b", "Forty", 40)).events()).hasSize(2);
  }

  @Test
  void without_anybody_named_need_more_than_one_word_in_common() {
    assertThat(
            merge(
                    Paper.of("a", "2020-02-28")
                        .says("A bridge over the river collapsed.", m -> bridge(m)),
                    Paper.of("b", "2020-02-28")
                        .says(
                            "A bridge on a stage collapsed.",
                            m ->
                                m.what("collapsed", "collapse", "")
                                    .about("bridge", "stage")
                                    .on("2020-02-27")))
                .events())
        .hasSize(2);
  }

  @Test
  void of_old_news_and_new_do_not_join_without_a_date() {
    Merged merged =
        merge(
            arrest("a", "2013", "Ana Vega"),
            Paper.of("b", "2020-02-28")
                .says(
                    "Police arrested Ana Vega.",
                    m ->
                        m.what("arrested", "arrest", ARREST)
                            .to("Ana Vega")
                            .within("[..2020-02-28]")));

    assertThat(only(merged).evidence()).hasSize(1);
    assertThat(merged.undated()).hasSize(1);
  }
}
