package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;

/** Events that are about each other and not the same. */
class LinksTest {

  private static Article article(String id, LocalDate published, String text) {
    return Article.builder().id(id).text(text).published(published).build();
  }

  private static Timeline timeline(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(
          article("a" + articles.size(), LocalDate.of(2024, 3, 1 + 14 * articles.size()), text));
    }
    return Timeline.fromArticles(articles);
  }

  /** Returns each link as "summary KIND summary". */
  private static List<String> links(Timeline timeline) {
    List<Event> all =
        Stream.concat(timeline.events().stream(), timeline.undated().stream()).toList();
    return all.stream()
        .flatMap(
            event ->
                event.links().stream()
                    .map(
                        link ->
                            event.summary()
                                + " "
                                + link.kind()
                                + " "
                                + all.stream()
                                    .filter(other -> other.id().equals(link.event()))
                                    .map(Event::summary)
                                    .findFirst()
                                    .orElseThrow()))
        .toList();
  }

  @Test
  void a_plan_and_what_came_of_it_are_linked() {
    assertThat(
            links(
                timeline(
                    "The council planned to close the bridge on March 4.",
                    "Anna Berg will resign on March 20.",
                    "Anna Berg resigned on March 21.")))
        .containsExactlyInAnyOrder(
            "Anna Berg will resign PLAN_FOR Anna Berg resigned",
            "Anna Berg resigned CARRIES_OUT Anna Berg will resign");
    assertThat(
            links(
                timeline(
                    "It rained.",
                    "The council planned to close the bridge on March 4. On March 5 the council"
                        + " closed the bridge.")))
        .anyMatch(link -> link.contains("PLAN_FOR Council closed the bridge"));
  }

  @Test
  void a_plan_is_not_linked_with_what_came_before_or_much_later_or_of_another() {
    for (String later :
        List.of(
            "Anna Berg resigned on March 21, 2021.",
            "Kari Berg resigned on March 21.",
            "Anna Berg was arrested on March 21.",
            "Anna Berg did not resign on March 21.")) {
      assertThat(links(timeline("Anna Berg will resign on March 20.", "It rained.", later)))
          .as(later)
          .isEmpty();
    }
  }

  @Test
  void of_two_plans_each_came_true_on_its_own_day() {
    Timeline timeline =
        timeline(
            "Anna Berg will meet Kari Lund in Oslo on March 4. Anna Berg will meet Kari Lund in"
                + " Turku on March 6.",
            "Anna Berg met Kari Lund in Oslo on March 4. Anna Berg met Kari Lund in Turku on March"
                + " 6.");

    assertThat(links(timeline))
        .filteredOn(link -> link.contains("PLAN_FOR"))
        .allMatch(link -> link.indexOf("Oslo") < 0 == link.lastIndexOf("Turku") >= 0)
        .hasSize(2);
  }

  @Test
  void a_request_and_its_grant_are_linked() {
    assertThat(
            links(
                timeline(
                    "Kenya asked Malta on February 28 to extradite Felix Otieno.",
                    "On March 7 a court granted the extradition of Felix Otieno.")))
        .anyMatch(link -> link.contains(" GRANTS "))
        .anyMatch(link -> link.contains(" GRANTED_BY "));
    assertThat(
            links(
                timeline(
                    "Kenya asked Malta on February 28 to extradite Felix Otieno.",
                    "On March 7 a court granted the extradition of Ivo Brand.")))
        .noneMatch(link -> link.contains(" GRANTS "));
  }

  @Test
  void a_plan_and_its_postponement_are_linked() {
    assertThat(
            links(
                timeline(
                    "Kenya will extradite Felix Otieno on March 20.",
                    "On Thursday a court postponed the extradition of Felix Otieno.")))
        .anyMatch(link -> link.contains(" POSTPONES "))
        .anyMatch(link -> link.contains(" POSTPONED_BY "));
  }

  @Test
  void an_anniversary_and_what_it_remembers_are_linked() {
    assertThat(
            links(
                timeline(
                    "Anna Berg was murdered on June 14, 1999.",
                    "On Thursday the town commemorated the murder of Anna Berg.")))
        .anyMatch(link -> link.contains(" ANNIVERSARY_OF "))
        .anyMatch(link -> link.contains(" HAS_ANNIVERSARY "));
  }
}
