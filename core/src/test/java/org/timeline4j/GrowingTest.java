package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.TimelineDiff.Aspect;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.merge.SameEvent;
import org.timeline4j.render.JsonReader;
import org.timeline4j.render.JsonRenderer;

/** A chronology that grows and shrinks is the one that is made at once. */
class GrowingTest {
  private static final Article SOLD =
      article("a", "Nordlys bought the shipyard of Port Ellery in March.", 12);
  private static final Article DATED =
      article("b", "The firm Nordlys acquired the shipyard of Port Ellery on March 11.", 14);
  private static final Article FOUNDED =
      article("c", "The shipyard of Port Ellery was founded in 1985.", 15);

  private static Article article(String id, String text, int day) {
    return Article.builder().id(id).text(text).published(LocalDate.of(2024, 3, day)).build();
  }

  // ---- plus and minus ----

  @TestFactory
  Stream<DynamicTest> growing_one_by_one_gives_the_same_bytes_as_building_at_once() {
    return stories()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () -> {
                      List<Article> articles = story.articles();
                      String expected = json(Timeline.fromArticles(articles));
                      assertThat(json(grown(articles))).isEqualTo(expected);
                      assertThat(json(grown(Lists.reverse(articles)))).isEqualTo(expected);
                      assertThat(json(Timeline.fromArticles().plus(articles))).isEqualTo(expected);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> shrinking_gives_the_same_bytes_as_building_from_the_rest() {
    return stories()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () -> {
                      List<Article> articles = story.articles();
                      Timeline all = Timeline.fromArticles(articles);
                      for (Article gone : articles) {
                        List<Article> rest =
                            articles.stream().filter(a -> !a.equals(gone)).toList();
                        Timeline less = all.minus(gone.id());
                        assertThat(json(less)).isEqualTo(json(Timeline.fromArticles(rest)));
                        assertThat(json(less.plus(gone))).isEqualTo(json(all));
                      }
                    }));
  }

  private static Timeline grown(List<Article> articles) {
    Timeline timeline = Timeline.fromArticles();
    for (Article article : articles) {
      timeline = timeline.plus(article);
    }
    return timeline;
  }

  @Test
  void the_settings_stay() {
    Article said = article("d", "The shipyard is large, the mayor said on Monday.", 14);
    Timeline all =
        Timeline.builder()
            .vocabulary(Vocabulary.ALL)
            .merging((a, b, c, d) -> Optional.empty())
            .fromArticles(List.of(SOLD));

    Timeline grown = all.plus(DATED).plus(said);

    assertThat(grown)
        .isEqualTo(
            Timeline.builder()
                .vocabulary(Vocabulary.ALL)
                .merging((a, b, c, d) -> Optional.empty())
                .fromArticles(List.of(said, SOLD, DATED)));
    assertThat(grown).isNotEqualTo(Timeline.fromArticles(SOLD, DATED, said));
  }

  @Test
  void an_article_that_is_there_already_and_an_id_that_is_not_change_nothing() {
    Timeline timeline = Timeline.fromArticles(SOLD, DATED);

    assertThat(timeline.plus(SOLD)).isEqualTo(timeline);
    assertThat(timeline.minus("nobody's")).isEqualTo(timeline);
    assertThat(timeline.minus("a").minus("b")).isEqualTo(Timeline.fromArticles());
  }

  @Test
  void another_article_with_a_known_id_is_left_out_whichever_came_first() {
    Article other = article("a", "The council closed the bridge on March 11.", 13);
    Timeline timeline = Timeline.fromArticles(other).plus(SOLD);

    assertThat(timeline).isEqualTo(Timeline.fromArticles(SOLD).plus(other));
    assertThat(timeline).isEqualTo(Timeline.fromArticles(SOLD, other));
    assertThat(timeline.diagnostics())
        .extracting(Diagnostic::code)
        .contains(Diagnostic.Code.DUPLICATE_ID);
    assertThat(timeline.minus("a").articles()).isEmpty();
  }

  @Test
  void a_reading_that_was_made_elsewhere_counts_like_its_article() {
    Timeline timeline = Timeline.fromArticles(SOLD).plus(Pipeline.english().read(DATED));

    assertThat(timeline).isEqualTo(Timeline.fromArticles(SOLD, DATED));
  }

  @Test
  void a_view_and_a_stored_chronology_cannot_grow() {
    Timeline timeline = Timeline.fromArticles(SOLD);

    assertThatIllegalStateException().isThrownBy(() -> timeline.about("Nordlys").plus(DATED));
    assertThatIllegalStateException().isThrownBy(() -> timeline.top(1).minus("a"));
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonReader.read(json(timeline)).plus(DATED))
        .withMessageContaining("does not hold its articles");
  }

  // ---- diff ----

  @Test
  void a_diff_tells_what_is_new_changed_confirmed_and_withdrawn() {
    Timeline older = Timeline.fromArticles(SOLD, FOUNDED);
    TimelineDiff diff = Timeline.diff(older, older.plus(DATED).minus("c"));

    assertThat(diff.changed())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.what()).contains(Aspect.DATE).doesNotContain(Aspect.SOURCES);
              assertThat(change.older().when()).isNotEqualTo(change.newer().when());
            });
    assertThat(diff.confirmed())
        .singleElement()
        .satisfies(confirmed -> assertThat(confirmed.articles()).containsExactly("b"));
    assertThat(diff.withdrawn()).extracting(Event::summary).containsExactly(founded());
    assertThat(diff.added()).isEmpty();
    assertThat(diff.text())
        .startsWith("changed 2024-03-11  ")
        .contains("; was 2024-03)\n", "(also told by b)\n", "withdrawn 1985  " + founded() + "\n");
  }

  private static String founded() {
    return Timeline.fromArticles(FOUNDED).events().get(0).summary();
  }

  @Test
  void an_event_that_an_article_does_not_tell_any_more_has_lost_a_source() {
    Timeline older = Timeline.fromArticles(SOLD, DATED);

    assertThat(Timeline.diff(older, older.minus("b")).changed())
        .singleElement()
        .satisfies(change -> assertThat(change.what()).contains(Aspect.SOURCES, Aspect.DATE));
  }

  @Test
  void two_events_that_are_found_to_be_one_are_one_change_and_one_withdrawal() {
    Timeline apart =
        Timeline.builder().merging((a, b, c, d) -> Optional.empty()).fromArticles(all());
    Timeline one = Timeline.builder().merging(SameEvent.strict()).fromArticles(all());
    TimelineDiff diff = Timeline.diff(apart, one);

    assertThat(diff.withdrawn()).hasSize(1);
    assertThat(diff.confirmed()).hasSize(1);
    assertThat(diff.added()).isEmpty();
  }

  private static List<Article> all() {
    return ImmutableList.of(SOLD, DATED, FOUNDED);
  }

  @TestFactory
  Stream<DynamicTest> a_diff_accounts_for_every_event_once_and_turns_round() {
    return stories()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () -> {
                      Timeline all = Timeline.fromArticles(story.articles());
                      assertThat(Timeline.diff(all, all).isEmpty()).isTrue();
                      assertThat(Timeline.diff(all, all).text()).isEmpty();
                      for (Article article : story.articles()) {
                        accountsForEveryEvent(all.minus(article.id()), all);
                      }
                    }));
  }

  private static void accountsForEveryEvent(Timeline older, Timeline newer) {
    TimelineDiff diff = Timeline.diff(older, newer);
    TimelineDiff back = Timeline.diff(newer, older);
    assertThat(back.withdrawn()).containsExactlyInAnyOrderElementsOf(diff.added());
    assertThat(back.added()).containsExactlyInAnyOrderElementsOf(diff.withdrawn());
    assertThat(size(older) - diff.withdrawn().size()).isEqualTo(size(newer) - diff.added().size());
    for (Event event : diff.added()) {
      assertThat(older.events()).noneMatch(other -> other.equals(event));
    }
    for (TimelineDiff.Confirmation confirmed : diff.confirmed()) {
      assertThat(confirmed.older().evidence()).anyMatch(e -> isIn(e, confirmed.newer()));
      assertThat(confirmed.articles()).isNotEmpty();
    }
  }

  private static boolean isIn(Evidence evidence, Event event) {
    return event.evidence().stream()
        .anyMatch(
            e -> e.article().equals(evidence.article()) && e.trigger().equals(evidence.trigger()));
  }

  private static int size(Timeline timeline) {
    return timeline.events().size() + timeline.undated().size();
  }

  private static Stream<Story> stories() {
    return Story.all().stream();
  }

  private static String json(Timeline timeline) {
    return JsonRenderer.create().render(timeline);
  }
}
