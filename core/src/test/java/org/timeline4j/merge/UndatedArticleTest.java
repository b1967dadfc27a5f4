package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.timeline4j.merge.Papers.ARREST;
import static org.timeline4j.merge.Papers.arrest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Reading;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.RelativeTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;
import org.timeline4j.timex.Interim;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;

class UndatedArticleTest {

  /** Dates by the algebra of time expressions, without the rules of English. */
  private static final Redating REDATING =
      new Redating() {
        @Override
        public Optional<TimeInterval> resolve(TimexMention words, LocalDate published) {
          return Redating.STANDARD.resolve(words, published);
        }

        @Override
        public Reading publishedWithin(Reading reading, TimeInterval window) {
          List<DatedMention> dated =
              reading.dated().stream().map(mention -> placed(mention, window)).toList();
          return new Reading(
              reading.article(),
              window,
              reading.expressions(),
              reading.timexes(),
              reading.mentions(),
              dated,
              reading.diagnostics(),
              reading.policy());
        }
      };

  private static DatedMention placed(DatedMention dated, TimeInterval window) {
    if (dated.words().isEmpty()) {
      return dated;
    }
    Resolved resolved =
        dated
            .words()
            .get()
            .expression()
            .resolve(new ReferenceTime(window, Direction.PAST, Optional.empty()));
    When when =
        new When(resolved.edtf(), Optional.of(Granularity.DAY), false, DatingBasis.RELATIVE);
    return new DatedMention(
        dated.mention(),
        when,
        dated.words(),
        dated.timex(),
        Optional.empty(),
        Optional.empty(),
        dated.why());
  }

  private static Paper.Says on(Paper.Says mention, DayOfWeek day) {
    TimexMention words =
        new TimexMention(
            Part.TEXT,
            new Span(0, 1),
            "on " + day,
            new RelativeTime.Occurrence(
                new Recurring.Weekday(day),
                RelativeTime.Which.NEAREST,
                new RelativeTime.Published()),
            Optional.empty(),
            Direction.PAST,
            false,
            Interim.PAST,
            Derivation.of("weekday", "on " + day, "a weekday"));
    Timex timex =
        Timex.builder()
            .part(Part.TEXT)
            .span(new Span(0, 1))
            .quote("on " + day)
            .type(TimexType.DATE)
            .value("XXXX-WXX-" + day.getValue())
            .granularity(Granularity.DAY)
            .basis(DatingBasis.NONE)
            .derivation(Derivation.of("weekday", "on " + day, "no date"))
            .build();
    return mention.expression(words, timex);
  }

  private static Paper arrestedOn(String id, String patient, DayOfWeek day) {
    return Paper.undated(id)
        .says(
            patient + " was arrested.",
            m -> on(m.what("arrested", "arrest", ARREST).to(patient), day));
  }

  private static Merged merge(Paper... papers) {
    return Merger.merge(
        Stream.of(papers).map(Paper::read).toList(),
        SameEvent.strict(),
        Vocabulary.CHRONOLOGY,
        Corrections.none(),
        ConflictRule.sideBySide(),
        REDATING);
  }

  private static Optional<String> inferred(Merged merged, String id) {
    return merged.articles().stream()
        .filter(article -> article.id().equals(id))
        .map(SourceArticle::inferred)
        .findFirst()
        .flatMap(edtf -> edtf.map(Edtf::text));
  }

  @Test
  void alone_leaves_its_thursday_undated_with_the_reason() {
    Merged merged = merge(arrestedOn("a", "Ana Vega", DayOfWeek.THURSDAY));

    assertThat(merged.events()).isEmpty();
    assertThat(merged.undated().get(0).undated())
        .contains("the article has no publication date, so \"on THURSDAY\" cannot be placed");
    assertThat(inferred(merged, "a")).isEmpty();
  }

  @Test
  void is_placed_by_a_dated_article_that_tells_of_the_same() {
    Merged merged =
        merge(
            arrestedOn("a", "Ana Vega", DayOfWeek.THURSDAY), arrest("b", "2025-02-27", "Ana Vega"));

    assertThat(inferred(merged, "a")).contains("[2025-02-27..2025-03-05]");
    assertThat(merged.undated()).isEmpty();
    assertThat(merged.events()).hasSize(1);
    Event event = merged.events().get(0);
    assertThat(event.when().edtf().orElseThrow().text()).isEqualTo("2025-02-27");
    assertThat(event.evidence()).extracting(Evidence::article).containsExactly("b", "a");
    assertThat(event.explain())
        .contains("inferred")
        .contains("article b tells of the same event on 2025-02-27")
        .contains("[2025-02-27..2025-03-05]");
  }

  @Test
  void places_its_other_news_as_far_as_its_window_allows() {
    Paper two =
        arrestedOn("a", "Ana Vega", DayOfWeek.THURSDAY)
            .says(
                "Ivo Brand was arrested as well.",
                m -> on(m.what("arrested", "arrest", ARREST).to("Ivo Brand"), DayOfWeek.TUESDAY));
    Merged merged = merge(two, arrest("b", "2025-02-27", "Ana Vega"));

    Event other = merged.events().get(0);
    assertThat(other.summary()).isEqualTo("Ivo Brand was arrested as well.");
    assertThat(other.when().basis()).isEqualTo(DatingBasis.INFERRED);
    assertThat(other.when().edtf().orElseThrow().text()).isEqualTo("[2025-02-25..2025-03-04]");
  }

  @Test
  void is_bounded_by_all_that_others_corroborate() {
    Paper two =
        arrestedOn("a", "Ana Vega", DayOfWeek.THURSDAY)
            .says(
                "Ivo Brand was arrested as well.",
                m -> on(m.what("arrested", "arrest", ARREST).to("Ivo Brand"), DayOfWeek.TUESDAY));

    assertThat(
            inferred(
                merge(
                    two,
                    arrest("b", "2025-02-27", "Ana Vega"),
                    arrest("c", "2025-02-25", "Ivo Brand")),
                "a"))
        .contains("[2025-02-27..2025-03-03]");
    assertThat(
            inferred(
                merge(
                    two,
                    arrest("b", "2025-02-27", "Ana Vega"),
                    arrest("c", "2025-07-01", "Ivo Brand")),
                "a"))
        .isEmpty();
  }

  @Test
  void is_not_placed_by_an_event_of_another_weekday_or_person() {
    assertThat(
            inferred(
                merge(
                    arrestedOn("a", "Ana Vega", DayOfWeek.THURSDAY),
                    arrest("b", "2025-02-26", "Ana Vega")),
                "a"))
        .isEmpty();
    assertThat(
            inferred(
                merge(
                    arrestedOn("a", "Ana Vega", DayOfWeek.THURSDAY),
                    arrest("b", "2025-02-27", "Ivo Brand")),
                "a"))
        .isEmpty();
  }

  @Test
  void is_not_placed_by_a_man_arrested_twice() {
    Merged merged =
        merge(
            arrestedOn("a", "Ana Vega", DayOfWeek.THURSDAY),
            arrest("b", "2025-02-27", "Ana Vega"),
            arrest("c", "2020-02-27", "Ana Vega"));

    assertThat(inferred(merged, "a")).isEmpty();
  }

  @Test
  void is_placed_alike_in_any_order() {
    List<Paper> papers =
        new ArrayList<>(
            List.of(
                arrestedOn("a", "Ana Vega", DayOfWeek.THURSDAY),
                arrestedOn("c", "Ana Vega", DayOfWeek.THURSDAY),
                arrest("b", "2025-02-27", "Ana Vega")));
    Merged expected = merge(papers.toArray(Paper[]::new));
    assertThat(expected.events()).hasSize(1);
    for (int i = 0; i < papers.size(); i++) {
      papers.add(papers.remove(0));
      assertThat(merge(papers.toArray(Paper[]::new))).isEqualTo(expected);
    }
  }
}
