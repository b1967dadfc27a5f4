package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Status;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;

/** The judge of the stories: it must find the faults. */
class ExpectedTimelineTest {
  private static final String TEXT = "José Ibáñez was arrested.";
  private static final LocalDate DAY = LocalDate.of(2013, 2, 11);
  private static final List<Article> ARTICLES =
      ImmutableList.of(
          Article.builder().id("a").text(TEXT).build(),
          Article.builder().id("b").text(TEXT).build());

  /** Not met if the arrest is told once by each article. */
  private static final List<String> UNMET =
      ImmutableList.of(
          "2013-02-12 | happened | arrest | a",
          "2013-02-11 | happened | arrest | a",
          "also: 2013-02-11 | happened | arrest | a, b",
          "conflict: date | arrest",
          "diagnostic: NO_PUBLICATION_DATE | a",
          "never: arrest");

  /** Met if the first article tells the arrest. */
  private static final List<String> MET =
      ImmutableList.of(
          "2013-02-11 | happened | arrest | a",
          "also: 2013-02-11 | happened | arrest | a",
          "also: 2013-02-12 | happened | arrest | a",
          "never: ibanez, free");

  @Test
  void an_event_with_date_status_keywords_and_articles_is_found() {
    assertThat(complaints("2013-02-11 | happened | jose ibanez, seize/arrest | a", arrest("a")))
        .isEmpty();
    assertThat(complaints("2013 or 2013-02-11 | happened | José | a, b?", arrest("a"))).isEmpty();
  }

  @Test
  void another_date_or_word_is_a_missing_event() {
    assertThat(complaints("2013-02-12 | happened | arrest | a", arrest("a")))
        .containsExactly(
            "missing   2013-02-12 | happened | arrest | a",
            "    near  2013-02-11 | happened | José Ibáñez was arrested | a");
    assertThat(complaints("2013-02-11 | happened | arrest, Sand | a", arrest("a")))
        .containsExactly("missing   2013-02-11 | happened | arrest, Sand | a");
    assertThat(complaints("2013-02-11 | happened | rest | a", arrest("a"))).hasSize(1);
  }

  @Test
  void another_status_or_article_is_a_wrong_event() {
    for (String line :
        List.of(
            "2013-02-11 | planned | arrest | a",
            "2013-02-11 | happened | arrest | b",
            "2013-02-11 | happened | arrest | a, b",
            "2013-02-11 | happened | arrest | b?")) {
      assertThat(complaints(line, arrest("a"))).first().asString().startsWith("wrong     " + line);
    }
  }

  @Test
  void an_event_that_is_not_central_may_be_missing_but_not_wrong() {
    assertThat(complaints("also: 2013-02-12 | happened | arrest | a", arrest("a"))).isEmpty();
    assertThat(complaints("also: 2013-02-11 | planned | arrest | a", arrest("a"))).hasSize(2);
  }

  @Test
  void two_events_on_one_line_are_one_event_told_twice() {
    assertThat(complaints("2013-02-11 | happened | arrest | a", arrest("a"), arrest("b")))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("twice");
  }

  @Test
  void what_must_never_be_there_is_reported() {
    for (String line :
        List.of(
            "never: ibanez, arrest",
            "never: 2013-02-11 | arrest",
            "never: happened | arrest",
            "never: trigger | was, arrested")) {
      assertThat(complaints(line, arrest("a"))).as(line).hasSize(1);
    }
    for (String line :
        List.of(
            "never: ibanez, free",
            "never: 2013 | arrest",
            "never: planned | arrest",
            "never: trigger | was")) {
      assertThat(complaints(line, arrest("a"))).as(line).isEmpty();
    }
  }

  @Test
  void conflicts_and_diagnostics_that_are_not_there_are_missing() {
    assertThat(complaints("conflict: date | arrest", arrest("a"))).hasSize(1);
    assertThat(complaints("diagnostic: NO_PUBLICATION_DATE | a", arrest("a"))).hasSize(1);
  }

  @Test
  void a_known_gap_is_no_complaint() {
    for (String line : UNMET) {
      assertThat(complaints(line, arrest("a"), arrest("b"))).as(line).isNotEmpty();
      assertThat(complaints("gap: " + line, arrest("a"), arrest("b"))).as(line).isEmpty();
    }
  }

  @Test
  void a_closed_gap_is_reported_with_its_line() {
    for (String line : MET) {
      assertThat(complaints(line, arrest("a"))).as(line).isEmpty();
      assertThat(complaints("gap: " + line, arrest("a")))
          .containsExactly("closed    gap: " + line, "    the line is met now: remove \"gap: \"");
    }
  }

  @Test
  void a_gap_hides_no_other_line() {
    List<String> lines =
        List.of("gap: 2013-02-12 | happened | arrest | a", "conflict: date | arrest");
    assertThat(ExpectedTimeline.parse(lines).complaints(timeline(arrest("a")), ARTICLES))
        .containsExactly("missing   conflict: date | arrest");
  }

  @Test
  void gaps_are_counted_and_stay_expected_events() {
    ExpectedTimeline expected =
        ExpectedTimeline.parse(
            List.of(
                "2013-02-11 | happened | arrest | a",
                "gap: 2013-02-12 | happened | arrest | a",
                "gap: also: 2013-02-11 | planned | arrest | a",
                "gap: never: arrest"));
    assertThat(expected.gaps()).isEqualTo(3);
    assertThat(expected.events()).hasSize(3);
    assertThat(expected.recall(timeline(arrest("a")))).isEqualTo(1);
  }

  @Test
  void marking_sets_and_removes_gaps_and_changes_nothing_else() {
    String before =
        """
        # gap: a comment

        2013-02-11 | happened | arrest | a
        2013-02-12 | happened | arrest | a \r
        gap: never: ibanez,  free\t
        gap: never: arrest
        gap: also: 2013-02-11 | happened | arrest | a
        conflict: date | arrest\
        """;
    String after =
        """
        # gap: a comment

        2013-02-11 | happened | arrest | a
        gap: 2013-02-12 | happened | arrest | a \r
        never: ibanez,  free\t
        gap: never: arrest
        also: 2013-02-11 | happened | arrest | a
        gap: conflict: date | arrest\
        """;
    Timeline timeline = timeline(arrest("a"));
    assertThat(MarkGaps.marked(before, timeline, ARTICLES)).isEqualTo(after);
    assertThat(MarkGaps.marked(after, timeline, ARTICLES)).isEqualTo(after);
    assertThat(ExpectedTimeline.parse(after.lines().toList()).complaints(timeline, ARTICLES))
        .isEmpty();
  }

  @Test
  void a_line_of_no_known_form_is_an_error() {
    for (String line :
        List.of("gap: gap: never: arrest", "nver: arrest", "2013 | happened | arrest", "gap: ")) {
      assertThatThrownBy(() -> ExpectedLine.parse(line))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<String> complaints(String line, Event... events) {
    return ExpectedTimeline.parse(List.of("# comment", "", line))
        .complaints(timeline(events), ARTICLES);
  }

  private static Timeline timeline(Event... events) {
    return Timeline.restore(
        ImmutableList.of(), ImmutableList.copyOf(events), ImmutableList.of(), ImmutableList.of());
  }

  private static Event arrest(String article) {
    Derivation why = Derivation.of("test", "", "");
    return Event.builder()
        .id(article)
        .when(
            new When(
                Optional.of(Edtf.ofDay(DAY)),
                Optional.of(Granularity.DAY),
                false,
                DatingBasis.EXPLICIT))
        .summary("José Ibáñez was arrested")
        .addTypes(new EventType("Justice.Arrest-Jail"))
        .status(Status.HAPPENED)
        .addEvidence(
            Evidence.builder()
                .article(article)
                .part(Part.TEXT)
                .span(new Span(0, TEXT.length()))
                .quote(TEXT)
                .trigger(new Span(16, 24))
                .status(Status.HAPPENED)
                .why(why)
                .build())
        .why(why)
        .build();
  }
}
