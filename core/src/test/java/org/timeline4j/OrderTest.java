package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.StatedRelation;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.time.AllenRelation;
import org.timeline4j.time.AllenRelations;
import org.timeline4j.time.Edtf;

/** How events stand to each other, and what follows from it. */
class OrderTest {
  private static final int MOST = 24;

  private static Article article(String id, String text, int day) {
    return Article.builder().id(id).text(text).published(LocalDate.of(2024, 3, day)).build();
  }

  private static Event event(Timeline timeline, String word) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream())
        .filter(event -> event.summary().contains(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError(word + " not in " + all(timeline)));
  }

  private static List<String> all(Timeline timeline) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream())
        .map(event -> event.when().edtf().map(Edtf::text).orElse("-") + " " + event.summary())
        .toList();
  }

  // ---- by dates ----

  @Test
  void dates_that_do_not_touch_tell_the_order() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "Omar Berg was arrested in 2013. Kari Lund died on March 4, 2015.", 12));

    AllenRelations relation =
        timeline.relation(event(timeline, "arrested"), event(timeline, "died"));

    assertThat(relation.possible()).containsExactly(AllenRelation.BEFORE);
    assertThat(relation.isBefore()).isTrue();
  }

  @Test
  void a_date_within_another_and_two_events_of_one_day_cannot_be_told_apart() {
    Timeline timeline =
        Timeline.fromArticles(
            article(
                "a",
                "Omar Berg was arrested in 2013. Kari Lund died on March 4, 2013."
                    + " Anna Holm resigned on March 4, 2013.",
                12));
    Event died = event(timeline, "died");

    assertThat(timeline.relation(event(timeline, "arrested"), died).cannotBeTold()).isTrue();
    assertThat(timeline.relation(event(timeline, "resigned"), died)).isEqualTo(AllenRelations.ANY);
    assertThat(timeline.relation(died, died).possible()).containsExactly(AllenRelation.EQUALS);
  }

  @Test
  void what_lasted_contains_what_lies_inside() {
    Timeline timeline =
        Timeline.fromArticles(
            article(
                "a",
                "Omar Berg led the firm from 2010 to 2015. Kari Lund died on March 4, 2013.",
                12));

    assertThat(timeline.relation(event(timeline, "led"), event(timeline, "died")).possible())
        .containsExactly(AllenRelation.CONTAINS);
  }

  @Test
  void about_a_date_is_not_the_date() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "Omar Berg was born about 1960. Kari Lund was born in 1961.", 12));

    assertThat(timeline.relation(event(timeline, "Omar"), event(timeline, "Kari")).cannotBeTold())
        .isTrue();
  }

  @Test
  void only_events_of_the_chronology_are_related() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "Omar Berg was arrested in 2013. Kari Lund died in 2015.", 12));
    Event died = event(timeline, "died");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline.about("Omar").relation(died, died))
        .withMessageContaining(died.id());
  }

  // ---- by what is stated ----

  @Test
  void an_event_is_bounded_by_one_that_another_article_dates() {
    Article after = article("a", "Omar Berg left the country after his release.", 12);
    Article release = article("b", "Omar Berg was released on March 5.", 6);
    Timeline alone = Timeline.builder().vocabulary(Vocabulary.ALL).fromArticles(List.of(after));
    Timeline both =
        Timeline.builder().vocabulary(Vocabulary.ALL).fromArticles(List.of(after, release));

    assertThat(event(alone, "left").when().earliest()).isEmpty();
    Event left = event(both, "left");
    assertThat(left.when().edtf().map(Edtf::text)).contains("[2024-03-05..2024-03-12]");
    assertThat(left.undated()).isEmpty();
    assertThat(left.explain()).contains("after").contains("released");
    assertThat(left.relations())
        .extracting(StatedRelation::relation)
        .containsExactly(TemporalRelation.AFTER);
    assertThat(both.relation(left, event(both, "released")).isAfter()).isTrue();
  }

  @Test
  void a_length_counts_from_an_event_that_another_article_dates() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "Omar Berg left the country three days after his release.", 12),
            article("b", "Omar Berg was released on March 5.", 6));

    Event left = event(timeline, "left");
    assertThat(left.when().edtf().map(Edtf::text)).contains("2024-03-08");
    assertThat(left.explain()).contains("<event> <length> after <event>", "\"March 5\"");
  }

  @Test
  void what_lasted_until_an_event_ended_with_it() {
    Timeline timeline =
        Timeline.builder()
            .vocabulary(Vocabulary.ALL)
            .fromArticles(
                List.of(
                    article("a", "Kari Lund ran the firm until the arrest of Omar Berg.", 12),
                    article("b", "Omar Berg was arrested on March 5.", 6)));
    AllenRelations relation =
        timeline.relation(event(timeline, "ran"), event(timeline, "Omar Berg was arrested"));

    assertThat(relation.possible()).doesNotContain(AllenRelation.AFTER, AllenRelation.BEFORE);
    assertThat(relation.isOverlap()).isTrue();
  }

  @Test
  void of_two_events_of_one_day_the_one_that_is_told_to_be_later_stands_behind() {
    Timeline timeline =
        Timeline.fromArticles(
            article(
                "a",
                "Anna Holm resigned on March 5. Omar Berg was arrested on March 5."
                    + " Anna Holm resigned after the arrest of Omar Berg.",
                12));
    Event arrested = event(timeline, "arrested");
    Event resigned = event(timeline, "resigned");

    assertThat(timeline.relation(arrested, resigned).isBefore()).isTrue();
    assertThat(timeline.events()).containsSubsequence(arrested, resigned);
    assertThat(timeline.rank(arrested)).isLessThan(timeline.rank(resigned));
  }

  @Test
  void an_order_that_dates_exclude_is_reported_and_counts_for_nothing() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "Anna Holm resigned before the arrest of Omar Berg.", 12),
            article("b", "Omar Berg was arrested on March 5.", 6),
            article("c", "Anna Holm resigned on March 7.", 8));

    assertThat(timeline.diagnostics())
        .filteredOn(d -> d.code() == Diagnostic.Code.CONTRADICTORY_ORDER)
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.article()).isEqualTo("a");
              assertThat(diagnostic.message()).contains("resigned", "before");
            });
    assertThat(
            timeline.relation(event(timeline, "arrested"), event(timeline, "resigned")).isBefore())
        .isTrue();
  }

  // ---- across sentences ----

  private static AllenRelations relation(String text, String first, String second) {
    Timeline timeline =
        Timeline.builder().vocabulary(Vocabulary.ALL).fromArticles(List.of(article("a", text, 12)));
    return timeline.relation(event(timeline, first), event(timeline, second));
  }

  @TestFactory
  Stream<DynamicTest> a_sentence_that_tells_what_came_next_states_an_order() {
    return Stream.of(
            "Omar Berg was fired. Later, Kari Lund resigned.",
            "Omar Berg was fired. Kari Lund later resigned.",
            "Omar Berg was fired. Then Kari Lund resigned.",
            "Omar Berg was fired. Kari Lund subsequently resigned.",
            "Omar Berg was fired. After that, Kari Lund resigned.",
            "Omar Berg was fired. Two years later Kari Lund resigned.",
            "Omar Berg was fired. The following day Kari Lund resigned.",
            "Omar Berg was fired. Kari Lund resigned the next day.",
            "Omar Berg was fired. Kari Lund resigned a week later.",
            "Omar Berg was fired and Kari Lund later resigned.")
        .map(
            text ->
                dynamicTest(
                    text,
                    () -> {
                      AllenRelations relation = relation(text, "fired", "resigned");
                      assertThat(relation.possible())
                          .contains(AllenRelation.BEFORE)
                          .doesNotContain(AllenRelation.AFTER, AllenRelation.MET_BY);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> what_only_follows_in_the_text_states_no_order() {
    return Stream.of(
            "Omar Berg was fired. Kari Lund resigned.",
            "Police said that Omar Berg was fired. Later, Kari Lund resigned.",
            "Omar Berg was fired.\n\nLater, Kari Lund resigned.",
            "Omar Berg was fired. The town had 40 pubs. Later, Kari Lund resigned.",
            "Omar Berg was fired. Kari Lund, who had led the firm, resigned.",
            "Omar Berg was fired. The then mayor Kari Lund resigned.",
            "Omar Berg was fired. Kari Lund, who stole the money, later resigned.",
            "Omar Berg was fired. Kari Lund resigned sooner or later than she wished.")
        .map(
            text ->
                dynamicTest(
                    text,
                    () -> assertThat(relation(text, "fired", "resigned").cannotBeTold()).isTrue()));
  }

  @Test
  void before_that_looks_back() {
    AllenRelations relation =
        relation("Omar Berg was fired. Before that, Kari Lund resigned.", "fired", "resigned");

    assertThat(relation.isAfter()).isTrue();
  }

  @Test
  void what_came_next_is_bounded_by_the_date_of_another_article() {
    Timeline timeline =
        Timeline.builder()
            .vocabulary(Vocabulary.ALL)
            .fromArticles(
                List.of(
                    article("a", "Omar Berg was released. He then left the country.", 12),
                    article("b", "Omar Berg was released on March 5.", 6)));

    Event left = event(timeline, "left");
    assertThat(left.when().earliest()).contains(LocalDate.of(2024, 3, 5));
    assertThat(left.explain()).contains("no earlier than").contains("released");
  }

  @Test
  void a_length_later_counts_from_the_event_before() {
    Timeline timeline =
        Timeline.builder()
            .vocabulary(Vocabulary.ALL)
            .fromArticles(
                List.of(
                    article(
                        "a", "Omar Berg was released. Three days later he left the country.", 12),
                    article("b", "Omar Berg was released on March 5.", 6)));

    assertThat(event(timeline, "left").when().edtf().map(Edtf::text)).contains("2024-03-08");
  }

  @Test
  void a_story_that_contradicts_the_dates_of_others_is_reported() {
    Timeline timeline =
        Timeline.fromArticles(
            article("a", "Omar Berg was fired. Later, Anna Holm resigned.", 12),
            article("b", "Omar Berg was fired on March 8.", 8),
            article("c", "Anna Holm resigned on March 5.", 6));

    assertThat(timeline.diagnostics())
        .filteredOn(d -> d.code() == Diagnostic.Code.CONTRADICTORY_ORDER)
        .singleElement()
        .satisfies(diagnostic -> assertThat(diagnostic.article()).isEqualTo("a"));
  }

  // ---- laws ----

  @TestFactory
  Stream<DynamicTest> relations_invert_and_compose() {
    return Story.all().stream()
        .map(story -> dynamicTest(story.name(), () -> invertAndCompose(timeline(story))));
  }

  private static void invertAndCompose(Timeline timeline) {
    List<Event> some = some(timeline);
    for (Event a : some) {
      for (Event b : some) {
        AllenRelations forth = timeline.relation(a, b);
        assertThat(timeline.relation(b, a)).isEqualTo(forth.inverse());
        for (Event c : some) {
          assertThat(timeline.relation(a, c).isWithin(forth.then(timeline.relation(b, c))))
              .as("%s %s %s", a.summary(), b.summary(), c.summary())
              .isTrue();
        }
      }
    }
  }

  /** All that are related in words, and others up to a number that can be looked at in threes. */
  private static List<Event> some(Timeline timeline) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream())
        .sorted((a, b) -> Boolean.compare(a.relations().isEmpty(), b.relations().isEmpty()))
        .limit(MOST)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> the_print_never_puts_an_event_before_one_that_it_comes_after() {
    return Story.all().stream()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () -> {
                      Timeline timeline = timeline(story);
                      List<Event> events = timeline.events();
                      for (int i = 0; i < events.size(); i++) {
                        for (int j = i + 1; j < events.size(); j++) {
                          AllenRelations relation = timeline.relation(events.get(i), events.get(j));
                          assertThat(relation.isAfter())
                              .as("%s %s", events.get(i), events.get(j))
                              .isFalse();
                        }
                      }
                    }));
  }

  private static Timeline timeline(Story story) {
    return Timeline.builder().vocabulary(Vocabulary.ALL).fromArticles(story.articles());
  }
}
