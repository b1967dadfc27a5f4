package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;
import org.timeline4j.merge.Correction;
import org.timeline4j.merge.Corrections;
import org.timeline4j.merge.Passage;
import org.timeline4j.render.CorrectionsJson;
import org.timeline4j.render.JsonReader;
import org.timeline4j.render.JsonRenderer;
import org.timeline4j.render.MalformedJsonException;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;

/** What an editor knows better than the articles or the library. */
class CorrectionsTest {
  private static final Article COAST =
      article("coast", "Nordlys bought the shipyard of Port Ellery on March 11.", 12);
  private static final Article POST =
      article("post", "The firm Nordlys acquired the shipyard of Port Ellery on March 11.", 14);
  private static final Article NEWS =
      article("news", "Omar Trevino was arrested in 2013. Omar Berg left on March 10.", 15);
  private static final Timeline TIMELINE = Timeline.fromArticles(COAST, POST, NEWS);
  private static final Edtf PINNED = Edtf.parse("2012-11-05").orElseThrow();

  private static Article article(String id, String text, int day) {
    return Article.builder().id(id).text(text).published(LocalDate.of(2024, 3, day)).build();
  }

  private static Event event(Timeline timeline, String word) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream())
        .filter(event -> event.summary().contains(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_date_is_pinned_and_says_so() {
    Corrections corrections = Corrections.none().pinDate(event(TIMELINE, "arrested"), PINNED);
    Event arrested = event(TIMELINE.corrected(corrections), "arrested");

    assertThat(arrested.when().edtf()).contains(PINNED);
    assertThat(arrested.when().basis()).isEqualTo(DatingBasis.CORRECTED);
    assertThat(arrested.explain())
        .startsWith("2012-11-05  [date given by a correction]\n")
        .contains("\"2013\"");
    assertThat(arrested.id()).isEqualTo(event(TIMELINE, "arrested").id());
  }

  @Test
  void an_undated_event_takes_its_place_by_a_pinned_date() {
    Timeline timeline = Timeline.fromArticles(article("a", "Omar Berg was arrested.", 12));
    Event arrested =
        Timeline.fromArticles(
                Article.builder().id("u").text("Omar Berg was arrested on Monday.").build())
            .undated()
            .get(0);
    Timeline undated =
        Timeline.fromArticles(
            Article.builder().id("u").text("Omar Berg was arrested on Monday.").build());

    assertThat(undated.events()).isEmpty();
    assertThat(undated.corrected(Corrections.none().pinDate(arrested, PINNED)).events()).hasSize(1);
    assertThat(timeline.corrected(Corrections.none().pinDate(arrested, PINNED)))
        .isEqualTo(timeline);
  }

  @Test
  void events_are_joined_and_say_so() {
    Corrections corrections =
        Corrections.none().join(event(TIMELINE, "arrested"), event(TIMELINE, "left"));
    Timeline joined = TIMELINE.corrected(corrections);

    assertThat(joined.events()).hasSize(TIMELINE.events().size() - 1);
    assertThat(event(joined, "Omar").explain()).contains("[one event by a correction]");
  }

  @Test
  void passages_are_separated() {
    Event bought = event(TIMELINE, "shipyard");
    assertThat(bought.evidence()).hasSize(2);
    Corrections corrections =
        Corrections.none()
            .separate(Passage.of(bought.evidence().get(0)), Passage.of(bought.evidence().get(1)));

    assertThat(TIMELINE.corrected(corrections).events()).hasSize(TIMELINE.events().size() + 1);
  }

  @Test
  void a_name_is_changed_everywhere_and_says_so() {
    Timeline timeline =
        TIMELINE.corrected(Corrections.none().rename("Omar Trevino", "Omar Treviño"));

    assertThat(event(timeline, "arrested").summary()).contains("Omar Treviño");
    assertThat(timeline.identities("Treviño")).containsExactly("Omar Treviño");
    assertThat(event(timeline, "arrested").explain())
        .contains("Omar Trevino is Omar Treviño  [name given by a correction]");
  }

  @Test
  void names_are_joined_by_one_name_for_both() {
    Article other = article("other", "Kari Solberg was arrested in 2013.", 16);
    Timeline timeline = Timeline.fromArticles(NEWS, other);
    Timeline joined = timeline.corrected(Corrections.none().rename("Kari Solberg", "Omar Trevino"));

    assertThat(timeline.ofType("Justice").events()).hasSize(2);
    assertThat(joined.ofType("Justice").events()).hasSize(1);
    assertThat(joined.identities("Solberg")).isEmpty();
  }

  @Test
  void a_name_that_nobody_has_is_reported() {
    Timeline timeline = TIMELINE.corrected(Corrections.none().rename("Ana Lund", "Anna Lund"));

    assertThat(timeline.diagnostics())
        .contains(
            new Diagnostic(
                "",
                Diagnostic.Code.UNUSED_CORRECTION,
                "Nobody has the full name \"Ana Lund\", which a correction changes."));
  }

  @Test
  void what_was_applied_can_be_asked() {
    Event arrested = event(TIMELINE, "arrested");
    Corrections met =
        Corrections.none()
            .pinDate(arrested, PINNED)
            .rename("Omar Trevino", "Omar Treviño")
            .hide(event(TIMELINE, "left"));
    Corrections all =
        new Corrections(
            Stream.concat(
                    Corrections.none()
                        .pinDate(arrested, Edtf.parse("2011").orElseThrow())
                        .rename("Ana Lund", "Anna Lund")
                        .all()
                        .stream(),
                    met.all().stream())
                .toList());

    assertThat(TIMELINE.corrected(all).appliedCorrections()).isEqualTo(met);
    assertThat(TIMELINE.corrected(all).about("Omar").appliedCorrections())
        .isEqualTo(Corrections.none());
    assertThat(TIMELINE.appliedCorrections()).isEqualTo(Corrections.none());
  }

  @Test
  void of_two_events_of_one_word_one_is_corrected() {
    Timeline timeline =
        Timeline.fromArticles(article("a", "Omar Berg was arrested in 2013 and in 2015.", 12));
    assertThat(timeline.events()).hasSize(2);

    Timeline hidden = timeline.corrected(Corrections.none().hide(timeline.events().get(1)));

    assertThat(hidden.events()).containsExactly(timeline.events().get(0));
  }

  @Test
  void an_event_is_hidden() {
    Timeline hidden = TIMELINE.corrected(Corrections.none().hide(event(TIMELINE, "arrested")));

    assertThat(hidden.events()).hasSize(TIMELINE.events().size() - 1);
    assertThat(hidden.ofType("Justice").events()).isEmpty();
    assertThat(hidden.diagnostics())
        .filteredOn(d -> d.code() == Diagnostic.Code.APPLIED_CORRECTION)
        .singleElement()
        .satisfies(
            diagnostic ->
                assertThat(diagnostic.message())
                    .contains(event(TIMELINE, "arrested").summary())
                    .contains(event(TIMELINE, "arrested").when().edtf().orElseThrow().text()));
  }

  @Test
  void what_is_kept_apart_is_told() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "Omar Berg was arrested on March 5.", 6),
            article("b", "Omar Berg was arrested on March 5.", 7));
    Event event = timeline.events().get(0);
    Timeline apart =
        timeline.corrected(
            Corrections.none()
                .separate(
                    Passage.of(event.evidence().get(0)), Passage.of(event.evidence().get(1))));

    assertThat(apart.diagnostics())
        .filteredOn(d -> d.code() == Diagnostic.Code.APPLIED_CORRECTION)
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("keeps apart", "at a ", "at b "));
    assertThat(timeline.diagnostics()).isEmpty();
  }

  @Test
  void a_correction_of_words_that_tell_nothing_is_reported_and_of_missing_articles_waits() {
    Corrections corrections =
        Corrections.none()
            .with(
                new Correction.Hide(
                    new Passage("news", Part.TEXT, new Span(0, 4), Optional.empty())))
            .with(
                new Correction.Hide(
                    new Passage("missing", Part.TEXT, new Span(0, 4), Optional.empty())));

    assertThat(TIMELINE.corrected(corrections).diagnostics())
        .filteredOn(d -> d.code() == Diagnostic.Code.UNUSED_CORRECTION)
        .extracting(Diagnostic::article)
        .containsExactly("news");
    assertThat(TIMELINE.corrected(corrections).events()).isEqualTo(TIMELINE.events());
  }

  @Test
  void two_passages_are_not_both_joined_and_separated() {
    Event bought = event(TIMELINE, "shipyard");
    Passage one = Passage.of(bought.evidence().get(0));
    Passage two = Passage.of(bought.evidence().get(1));
    Corrections joined = Corrections.none().with(new Correction.Join(one, two));

    assertThatIllegalArgumentException().isThrownBy(() -> joined.separate(two, one));
    assertThatIllegalArgumentException().isThrownBy(() -> new Correction.Rename("a", " "));
  }

  // ---- laws ----

  @TestFactory
  Stream<DynamicTest> corrections_stay_while_the_chronology_grows() {
    return Story.all().stream()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () -> {
                      List<Article> articles = story.articles();
                      Timeline whole = Timeline.fromArticles(articles);
                      Corrections corrections = some(whole);
                      String expected =
                          json(Timeline.builder().corrections(corrections).fromArticles(articles));
                      Timeline grown = Timeline.fromArticles().corrected(corrections);
                      for (Article article : articles) {
                        grown = grown.plus(article);
                      }
                      assertThat(json(grown)).isEqualTo(expected);
                      assertThat(json(whole.corrected(corrections))).isEqualTo(expected);
                      assertThat(json(JsonReader.read(expected))).isEqualTo(expected);
                      assertThat(grown.corrected(Corrections.none())).isEqualTo(whole);
                      assertThat(CorrectionsJson.read(CorrectionsJson.write(corrections)))
                          .isEqualTo(corrections);
                    }));
  }

  /** One correction of each kind. */
  private static Corrections some(Timeline timeline) {
    List<Event> events = timeline.events();
    Event last = events.get(events.size() - 1);
    Corrections corrections = Corrections.none().pinDate(last, PINNED);
    if (events.size() > 3) {
      corrections = corrections.join(events.get(0), events.get(1)).hide(events.get(2));
    }
    for (Event event : events) {
      if (event.evidence().size() > 1) {
        corrections =
            corrections.separate(
                Passage.of(event.evidence().get(0)), Passage.of(event.evidence().get(1)));
        break;
      }
    }
    for (Event event : events) {
      for (Participant participant : event.participants()) {
        if (participant.isNamed()) {
          return corrections.rename(participant.name(), "Somebody Else");
        }
      }
    }
    return corrections;
  }

  private static String json(Timeline timeline) {
    return JsonRenderer.create().render(timeline);
  }

  // ---- JSON ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"corrections\": [{\"kind\": \"delete\"}]}",
        "{\"corrections\": [{\"kind\": \"rename\", \"name\": \"a\", \"newName\": \" \"}]}",
        "{\"corrections\": [{\"kind\": \"hide\", \"event\": {\"article\": \"a\", \"in\": \"text\","
            + " \"start\": 4, \"end\": 2}}]}",
        "{\"corrections\": [{\"kind\": \"pin-date\", \"event\": {\"article\": \"a\", \"in\":"
            + " \"text\", \"start\": 0, \"end\": 2}, \"date\": \"soon\"}]}"
      })
  void what_is_no_correction_is_refused_with_its_place(String json) {
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> CorrectionsJson.read(json))
        .withMessageContaining("line 1, column ");
  }
}
