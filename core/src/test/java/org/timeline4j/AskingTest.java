package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Status;
import org.timeline4j.time.Edtf;

/** What can be asked of a chronology. */
class AskingTest {
  private static final Timeline TIMELINE =
      Timeline.fromArticles(
          article(
              "a",
              "Coast Daily",
              "The police arrested Omar Berg on 3 May 2019. Anna Berg resigned in 2019."
                  + " Kari Lund died about 2019."),
          article("b", "Harbour Post", "Omar Berg was arrested on 3 May 2019."),
          article(
              "c", "harbour post", "Nordlys bought the shipyard on 5 May 2019. Anna Lund left."));

  private static Article article(String id, String source, String text) {
    return Article.builder()
        .id(id)
        .source(source)
        .text(text)
        .published(LocalDate.of(2020, 3, 2))
        .build();
  }

  private static List<String> dates(Timeline timeline) {
    return timeline.events().stream()
        .map(event -> event.when().edtf().map(Edtf::text).orElse(""))
        .toList();
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2019, 5, day);
  }

  @Test
  void between_keeps_what_can_have_been_there_and_within_what_must() {
    assertThat(dates(TIMELINE)).containsExactly("2019", "2019~", "2019-05-03", "2019-05-05");
    assertThat(dates(TIMELINE.between(day(1), day(3))))
        .containsExactly("2019", "2019~", "2019-05-03");
    assertThat(dates(TIMELINE.within(day(1), day(3)))).containsExactly("2019-05-03");
    assertThat(dates(TIMELINE.within(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))))
        .containsExactly("2019", "2019-05-03", "2019-05-05");
    assertThat(dates(TIMELINE.on(day(5)))).containsExactly("2019", "2019~", "2019-05-05");
    assertThat(TIMELINE.between(Optional.of(day(6)), Optional.empty()).undated()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> TIMELINE.within(day(2), day(1)));
  }

  @Test
  void a_type_is_asked_for_by_its_name_or_its_family() {
    assertThat(dates(TIMELINE.ofType("justice.arrest-jail"))).containsExactly("2019-05-03");
    assertThat(dates(TIMELINE.ofType("Justice"))).containsExactly("2019-05-03");
    assertThat(TIMELINE.ofType("Just").events()).isEmpty();
    assertThat(new EventType("Justice.Arrest-Jail").isA("Justice.")).isFalse();
    assertThat(new EventType("resign").isA("RESIGN")).isTrue();
  }

  @Test
  void a_source_is_asked_for_by_its_name() {
    assertThat(dates(TIMELINE.fromSource("Harbour Post")))
        .containsExactly("2019-05-03", "2019-05-05");
    assertThat(TIMELINE.fromSource("Nobody").events()).isEmpty();
  }

  @Test
  void sources_are_counted() {
    assertThat(dates(TIMELINE.atLeastSources(2))).containsExactly("2019-05-03");
    assertThat(TIMELINE.atLeastSources(1)).isEqualTo(TIMELINE.where(event -> true));
    assertThat(dates(TIMELINE.top(1))).containsExactly("2019-05-03");
    assertThatIllegalArgumentException().isThrownBy(() -> TIMELINE.atLeastSources(0));
  }

  @Test
  void of_events_with_as_many_sources_the_one_told_first_is_on_top() {
    Timeline timeline =
        Timeline.fromArticles(
            Article.of(
                "Fire in Halden",
                "A school burned on May 3. Anna Berg visited the town on May 4. The school was"
                    + " built in 1911. She said Omar Lund had resigned.",
                day(5)));

    assertThat(dates(timeline.top(1))).containsExactly("2019-05-03");
    assertThat(dates(timeline.top(2))).containsExactly("2019-05-03", "2019-05-04");
    assertThat(timeline.undated()).isNotEmpty();
    assertThat(timeline.top(2).undated()).isEmpty();
    assertThat(timeline.top(2).top(2)).isEqualTo(timeline.top(2));
    assertThat(timeline.top(0).events()).isEmpty();
  }

  @Test
  void what_is_told_more_often_is_on_top() {
    Timeline timeline =
        Timeline.fromArticles(
            Article.of("", "Anna Berg resigned on May 2. A bridge collapsed on May 3.", day(4)),
            Article.of("", "The bridge collapsed on May 3.", day(5)));

    assertThat(dates(timeline.top(1))).containsExactly("2019-05-03");
  }

  @Test
  void a_name_says_whom_it_means() {
    assertThat(TIMELINE.identities("Berg")).containsExactly("Anna Berg", "Omar Berg");
    assertThat(TIMELINE.identities("Omar")).containsExactly("Omar Berg");
    assertThat(TIMELINE.identities("Nobody")).isEmpty();
  }

  @Test
  void conflicts_are_the_events_about_which_sources_disagree() {
    Timeline timeline =
        Timeline.fromArticles(
            Article.of("", "Omar Berg was born in 1960.", day(1)),
            Article.of("", "Omar Berg was born in 1961. Omar Berg left on May 1.", day(2)));

    assertThat(timeline.conflicts())
        .singleElement()
        .satisfies(event -> assertThat(event.conflicts()).hasSize(1));
    assertThat(TIMELINE.conflicts()).isEmpty();
  }

  @Test
  void any_condition_can_be_asked() {
    assertThat(TIMELINE.where(event -> event.status() == Status.PLANNED).events()).isEmpty();
    assertThat(TIMELINE.where(event -> event.summary().contains("shipyard")).events()).hasSize(1);
  }

  @TestFactory
  Stream<DynamicTest> views_commute_and_asking_twice_is_asking_once() {
    List<UnaryOperator<Timeline>> questions =
        List.of(
            t -> t.atLeastSources(2),
            t -> t.ofType("Justice"),
            t -> t.between(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 6, 1)),
            t -> t.within(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 6, 1)),
            t -> t.where(event -> event.status() == Status.HAPPENED),
            t -> t.where(event -> !event.conflicts().isEmpty()));
    return Story.all().stream()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () -> {
                      Timeline timeline = Timeline.fromArticles(story.articles());
                      for (UnaryOperator<Timeline> one : questions) {
                        assertThat(one.apply(one.apply(timeline))).isEqualTo(one.apply(timeline));
                        for (UnaryOperator<Timeline> two : questions) {
                          assertThat(two.apply(one.apply(timeline)))
                              .isEqualTo(one.apply(two.apply(timeline)));
                        }
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> a_view_holds_a_part_of_the_events_in_their_order() {
    return Story.all().stream()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () -> {
                      Timeline timeline = Timeline.fromArticles(story.articles());
                      for (Event event : timeline.events()) {
                        for (Timeline view : views(timeline, event)) {
                          assertThat(view.events()).contains(event);
                          assertThat(timeline.events()).containsSubsequence(view.events());
                          assertThat(view.articles()).isEqualTo(timeline.articles());
                        }
                      }
                    }));
  }

  private static List<Timeline> views(Timeline timeline, Event event) {
    return List.of(
        timeline.ofType(event.type().name()),
        timeline.atLeastSources(timeline.sources(event)),
        timeline.between(event.when().earliest(), event.when().latest()));
  }
}
