package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.timeline4j.merge.Papers.ARREST;
import static org.timeline4j.merge.Papers.DIE;
import static org.timeline4j.merge.Papers.MOVE;
import static org.timeline4j.merge.Papers.RELEASE;
import static org.timeline4j.merge.Papers.arrest;
import static org.timeline4j.merge.Papers.bridge;
import static org.timeline4j.merge.Papers.merge;
import static org.timeline4j.merge.Papers.names;
import static org.timeline4j.merge.Papers.only;
import static org.timeline4j.merge.Papers.transfer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;

/** What is one event. */
class OneEventTest {

  @Test
  void told_twice_under_two_words_is_one_with_two_sources() {
    Event event =
        only(
            merge(
                Paper.of("a", "2020-02-01")
                    .says(
                        "Ivo Brand was released in 2013.",
                        m -> m.what("released", "release", RELEASE).to("Ivo Brand").on("2013")),
                Paper.of("b", "2020-02-02")
                    .says(
                        "In 2013 Brand walked free.",
                        m -> m.what("walked", "walk free", "").to("Brand").on("2013"))));

    assertThat(event.evidence()).extracting(Evidence::article).containsExactly("a", "b");
    assertThat(names(event, Role.PATIENT)).containsExactly("Ivo Brand");
    assertThat(event.explain()).contains("release").contains("ivo brand").contains("a and b");
  }

  @Test
  void takes_the_finer_date_and_has_no_conflict() {
    Event event =
        only(
            merge(
                arrest("a", "2013", "Ana Vega"),
                arrest("b", "2013-08-09", "Ana Vega"),
                arrest("c", "2013-08", "Ana Vega")));

    assertThat(event.when().edtf().orElseThrow().text()).isEqualTo("2013-08-09");
    assertThat(event.conflicts()).isEmpty();
    assertThat(event.evidence()).hasSize(3);
  }

  @Test
  void told_with_a_damaged_name_is_shown_with_the_mended_one() {
    Event event =
        only(
            merge(
                Paper.of("a", "2020-02-01")
                    .says(
                        "Luis Muoz Rey was arrested in 2013.",
                        m -> m.what("arrested", "arrest", ARREST).to("Luis Muoz Rey").on("2013")),
                arrest("b", "2013", "Luis Alberto Muñoz Rey")));

    assertThat(names(event, Role.PATIENT)).containsExactly("Luis Alberto Muñoz Rey");
    assertThat(event.summary()).isEqualTo("Luis Alberto Muñoz Rey was arrested in 2013.");
  }

  @Test
  void told_of_a_person_and_of_who_he_was_is_one() {
    Event event =
        only(
            merge(
                Paper.of("a", "2020-02-01")
                    .says(
                        "A DEA agent was killed in 1985.",
                        m ->
                            m.what("killed", "kill", DIE)
                                .with("US DEA agent", Role.PATIENT, Kind.DESCRIPTION)
                                .on("1985"))
                    .says(
                        "Drug Enforcement Administration agent Ivo Brand was murdered in 1985.",
                        m ->
                            m.what("murdered", "murder", DIE)
                                .described(
                                    "Ivo Brand",
                                    "United States Drug Enforcement Administration agent")
                                .on("1985"))));

    assertThat(names(event, Role.PATIENT)).containsExactly("Ivo Brand");
    assertThat(event.evidence()).hasSize(2);
  }

  @Test
  void told_with_so_many_and_with_one_more_by_name_is_one() {
    Merged merged =
        merge(
            Paper.of("a", "2020-02-28")
                .says(
                    "Arland sent Ivo Brand and 28 others to Borland.",
                    m -> transfer(m, "sent").to("Ivo Brand").group("28 others", 28, false)),
            Paper.of("b", "2020-02-28")
                .says(
                    "The 29 prisoners were sent to Borland.",
                    m ->
                        m.what("sent", "send", MOVE)
                            .with("Borland", Role.RECIPIENT, Kind.PLACE)
                            .group("29 prisoners", 29, false)
                            .on("2020-02-27")),
            Paper.of("c", "2020-02-28")
                .says(
                    "Arland handed over nearly 30 prisoners to Borland.",
                    m ->
                        m.what("handed", "hand over", "")
                            .with("Arland", Role.AGENT, Kind.PLACE)
                            .group("nearly 30 prisoners", 30, true)
                            .on("2020-02-27")));

    Event event = only(merged);
    assertThat(event.evidence()).hasSize(3);
    assertThat(names(event, Role.PATIENT)).containsExactly("Ivo Brand", "29 prisoners");
    assertThat(names(event, Role.AGENT)).containsExactly("Arland");
    assertThat(event.conflicts()).isEmpty();
  }

  @Test
  void done_by_a_country_and_by_its_forces_is_one() {
    Event event =
        only(
            merge(
                Paper.of("a", "2020-02-01")
                    .says(
                        "Mexican forces arrested Ivo Brand in 2013.",
                        m ->
                            m.what("arrested", "arrest", ARREST)
                                .with("Mexican forces", Role.AGENT, Kind.DESCRIPTION)
                                .to("Ivo Brand")
                                .on("2013")),
                Paper.of("b", "2020-02-01")
                    .says(
                        "Mexico captured Ivo Brand in 2013.",
                        m ->
                            m.what("captured", "capture", ARREST)
                                .with("Mexico", Role.AGENT, Kind.PLACE)
                                .to("Ivo Brand")
                                .on("2013"))));

    assertThat(names(event, Role.AGENT)).containsExactly("Mexico");
  }

  @Test
  void told_without_a_date_in_the_news_of_the_day_is_one() {
    Event event =
        only(
            merge(
                arrest("a", "2020-02-27", "Ana Vega"),
                Paper.of("b", "2020-02-28")
                    .says(
                        "Police arrested Ana Vega.",
                        m ->
                            m.what("arrested", "arrest", ARREST)
                                .to("Ana Vega")
                                .within("[..2020-02-28]"))));

    assertThat(event.evidence()).hasSize(2);
    assertThat(event.when().edtf().orElseThrow().text()).isEqualTo("2020-02-27");
  }

  @Test
  void mentioned_again_without_a_date_in_its_article_is_one() {
    Event event =
        only(
            merge(
                Paper.of("a", "2020-02-28")
                    .says(
                        "Ana Vega was arrested in 2013.",
                        m -> m.what("arrested", "arrest", ARREST).to("Ana Vega").on("2013"))
                    .says(
                        "Her arrest was a shock.",
                        m ->
                            m.what("arrest", "arrest", ARREST)
                                .to("Ana Vega")
                                .within("[..2020-02-28]"))));

    assertThat(event.evidence()).hasSize(2);
  }

  @Test
  void of_mutual_kind_does_not_care_who_met_whom() {
    only(
        merge(
            Paper.of("a", "2020-02-28")
                .says(
                    "Ana Vega met Ivo Brand on Monday.",
                    m ->
                        m.what("met", "meet", "Contact.Meet")
                            .by("Ana Vega")
                            .to("Ivo Brand")
                            .on("2020-02-24")),
            Paper.of("b", "2020-02-28")
                .says(
                    "Ivo Brand held a meeting with Ana Vega on Monday.",
                    m ->
                        m.what("meeting", "meeting", "Contact.Meet")
                            .by("Ivo Brand")
                            .with("Ana Vega", Role.OTHER, Kind.PERSON)
                            .on("2020-02-24"))));
  }

  @Test
  void without_anybody_named_is_one_if_its_words_and_day_agree() {
    only(
        merge(
            Paper.of("a", "2020-02-28").says("A bridge over the river collapsed.", m -> bridge(m)),
            Paper.of("b", "2020-02-28").says("The old river bridge collapsed.", m -> bridge(m))));
  }

  @Test
  void that_happens_to_a_thing_of_one_description_on_one_day_is_one() {
    only(
        merge(
            Paper.of("a", "2020-02-28")
                .says(
                    "The old swing bridge was shut on Thursday.", m -> shut(m, "old swing bridge")),
            Paper.of("b", "2020-02-28")
                .says("On Thursday the swing bridge was closed.", m -> shut(m, "swing bridge"))));
  }

  @Test
  void named_twice_without_participants_in_one_article_is_one() {
    only(
        merge(
            Paper.of("a", "2020-02-28")
                .says(
                    "The election was on Thursday.",
                    m -> m.what("election", "election", "Personnel.Elect").on("2020-02-27"))
                .says(
                    "Before the election it rained.",
                    m -> m.what("election", "election", "Personnel.Elect").on("2020-02-27"))));
  }

  @Test
  void of_who_was_appointed_and_of_who_became_something_is_one() {
    only(
        merge(
            Paper.of("a", "2020-02-28")
                .says(
                    "Ana Vega was appointed in 2013.",
                    m ->
                        m.what("appointed", "appoint", "Personnel.Start-Position")
                            .to("Ana Vega")
                            .on("2013")),
            Paper.of("b", "2020-02-28")
                .says(
                    "Ana Vega became minister in 2013.",
                    m ->
                        m.what("became", "become", "")
                            .by("Ana Vega")
                            .with("minister", Role.PATIENT, Kind.DESCRIPTION)
                            .on("2013"))));
  }

  private static void shut(Paper.Says mention, String thing) {
    mention
        .what("bridge was", "shut", "")
        .with(thing, Role.PATIENT, Kind.DESCRIPTION)
        .on("2020-02-27");
  }

  @Test
  void claimed_by_one_and_told_by_another_happened() {
    Event event =
        only(
            merge(
                Paper.of("a", "2020-02-28")
                    .says(
                        "Ana Vega was killed on Monday.",
                        m -> m.what("killed", "kill", DIE).to("Ana Vega").on("2020-02-24")),
                Paper.of("b", "2020-02-28")
                    .says(
                        "Ana Vega was allegedly killed on Monday.",
                        m ->
                            m.what("killed", "kill", DIE)
                                .to("Ana Vega")
                                .status(Status.CLAIMED)
                                .on("2020-02-24"))));

    assertThat(event.status()).isEqualTo(Status.HAPPENED);
    assertThat(event.evidence())
        .extracting(Evidence::status)
        .containsExactly(Status.HAPPENED, Status.CLAIMED);
  }

  @Test
  void dated_differently_by_a_day_is_one_with_both_dates() {
    Event event =
        only(merge(arrest("a", "2022-07-15", "Ana Vega"), arrest("b", "2022-07-16", "Ana Vega")));

    assertThat(event.when().edtf().orElseThrow().text()).isEqualTo("[2022-07-15,2022-07-16]");
    assertThat(event.conflicts())
        .containsExactly(
            new Conflict(
                Conflict.About.DATE,
                List.of(
                    new Conflict.Claim("a", "2022-07-15"), new Conflict.Claim("b", "2022-07-16"))));
  }

  @Test
  void with_two_exact_numbers_is_one_with_a_conflict() {
    Event event =
        only(
            merge(
                Paper.of("a", "2020-02-28")
                    .says(
                        "Arland sent Ivo Brand and 12 others.",
                        m -> transfer(m, "sent").to("Ivo Brand").group("12 others", 12, false)),
                Paper.of("b", "2020-02-28")
                    .says(
                        "Arland sent Ivo Brand and 19 others.",
                        m -> transfer(m, "sent").to("Ivo Brand").group("19 others", 19, false))));

    assertThat(event.conflicts())
        .extracting(Conflict::about)
        .containsExactly(Conflict.About.NUMBER);
  }

  @Test
  void released_to_somebody_is_handed_over() {
    only(
        merge(
            Paper.of("a", "2020-02-28")
                .says(
                    "Arland released Ivo Brand to Borland.",
                    m ->
                        m.what("released", "release", RELEASE)
                            .to("Ivo Brand")
                            .with("Borland", Role.RECIPIENT, Kind.PLACE)
                            .on("2020-02-27")),
            Paper.of("b", "2020-02-28")
                .says(
                    "Arland extradited Ivo Brand.",
                    m ->
                        m.what("extradited", "extradite", "Justice.Extradite")
                            .to("Ivo Brand")
                            .on("2020-02-27"))));
  }
}
