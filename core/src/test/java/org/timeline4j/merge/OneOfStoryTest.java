package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;

/** What articles of one story tell once, though they name or word it differently. */
class OneOfStoryTest {

  @Test
  void the_same_agent_and_kind_in_one_month() {
    assertThat(
            told(
                article("a", "Norland asked Belvia on March 2 to hand over Omar Berg.", 5),
                article(
                    "b",
                    "A court in Belvia heard the case of Berg. Norland had requested his"
                        + " extradition in March.",
                    40)))
        .contains(List.of("a", "b"));
  }

  @Test
  void other_agents_and_things_stay_apart() {
    assertThat(
            told(
                article("a", "Norland asked Belvia on March 2 to hand over Omar Berg.", 5),
                article("b", "In March the widow of Berg requested a pension. Belvia is far.", 40)))
        .doesNotContain(List.of("a", "b"));
  }

  @Test
  void a_trial_and_that_it_began() {
    assertThat(
            told(
                article("a", "The trial of the surgeon Omar Berg opened in Belvia on Monday.", 6),
                article(
                    "b", "A court in Belvia freed Omar Berg. The trial had begun on March 4.", 60)))
        .contains(List.of("a", "b"));
  }

  @Test
  void what_tore_through_the_street_is_the_blast() {
    assertThat(
            told(
                article("a", "An explosion ripped through the Sonn mine near Kolva on Monday.", 6),
                article("b", "The Sonn mine in Kolva has been closed since the disaster.", 60)))
        .contains(List.of("a", "b"));
  }

  @Test
  void a_disaster_elsewhere_is_another() {
    assertThat(
            told(
                article("a", "An explosion ripped through the Sonn mine near Kolva on Monday.", 6),
                article("b", "The port of Lenz has been closed since the disaster.", 60)))
        .doesNotContain(List.of("a", "b"));
  }

  @Test
  void a_term_imposed_is_a_sentence() {
    assertThat(
            told(
                article("a", "A court in Lenz sentenced Omar Berg on March 4 to ten years.", 6),
                article(
                    "b",
                    "Omar Berg left Lenz. He escaped a ten-year term imposed by a court in March.",
                    60)))
        .contains(List.of("a", "b"));
  }

  @Test
  void the_police_arrested_him_where_another_says_whom() {
    assertThat(
            told(
                article("a", "The banker Omar Berg was arrested in Lenz on March 4.", 6),
                article(
                    "b",
                    "Clients of Omar Berg were glad when detectives of Belvia arrested him in"
                        + " Lenz.",
                    400)))
        .contains(List.of("a", "b"));
  }

  @Test
  void arrested_that_year_is_the_news_of_a_day() {
    assertThat(
            told(
                article("a", "Omar Berg was arrested in Lenz.", 6),
                article("b", "Omar Berg was arrested in 2024 and freed in 2025.", 800)))
        .contains(List.of("a", "b"));
  }

  @Test
  void what_comes_after_that_is_another() {
    Timeline timeline =
        Timeline.fromArticles(
            article(
                "a",
                "Next month Ana Vega will sing in the Coliseum. After that she will sing at home.",
                6));

    assertThat(all(timeline).filter(event -> event.summary().contains("sing")))
        .allSatisfy(event -> assertThat(event.evidence()).hasSize(1));
  }

  @Test
  void losing_a_title_is_not_losing_an_appeal() {
    assertThat(
            told(
                article("a", "Omar Berg was banned on March 4 and lost his title.", 6),
                article("b", "Omar Berg lost his appeal in 2024. He will ride again.", 60)))
        .doesNotContain(List.of("a", "b"));
  }

  /** Returns the articles of each event. */
  private static List<List<String>> told(Article... articles) {
    return all(Timeline.fromArticles(articles))
        .map(e -> e.evidence().stream().map(Evidence::article).distinct().sorted().toList())
        .toList();
  }

  private static Stream<Event> all(Timeline timeline) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream());
  }

  /** An article of a day from the beginning of March 2024 on. */
  private static Article article(String id, String text, int day) {
    LocalDate published = LocalDate.of(2024, 2, 29).plusDays(day);
    return Article.builder().id(id).text(text).published(published).build();
  }
}
