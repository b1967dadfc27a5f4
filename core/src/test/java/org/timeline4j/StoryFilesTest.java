package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.ExpectedTimeline.ExpectedEvent;
import org.timeline4j.article.Article;

/** The files of the stories themselves. */
class StoryFilesTest {
  private static final Pattern FIRST_DATE = Pattern.compile("\\d{4}(-\\d\\d)?(-\\d\\d)?");

  static Stream<Story> all() {
    return Story.all().stream();
  }

  @Test
  void there_are_stories_and_mini_stories() {
    assertThat(Story.stories()).hasSizeGreaterThanOrEqualTo(11);
    assertThat(Story.miniStories()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(Story.identityStories()).hasSizeGreaterThanOrEqualTo(15);
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_article_has_a_text_and_a_title_that_is_no_part_of_it(Story story) {
    assertThat(story.articles())
        .isNotEmpty()
        .allSatisfy(
            article -> {
              assertThat(article.title()).isNotEmpty();
              assertThat(article.text()).isNotBlank().doesNotContain("Title: ", "Date: ");
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void expected_events_name_articles_of_the_story(Story story) {
    List<String> ids = story.articles().stream().map(Article::id).toList();
    assertThat(story.expected().events())
        .allSatisfy(
            event -> {
              assertThat(ids).containsAll(event.required()).containsAll(event.optional());
              assertThat(event.required().size() + event.optional().size()).isPositive();
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void expected_events_stand_in_chronological_order(Story story) {
    assertThat(story.expected().events().stream().map(StoryFilesTest::firstDate).toList())
        .isSorted();
  }

  /**
   * A year or month sorts behind the days within it only if nothing finer begins with it, so
   * compare what both have.
   */
  private static String firstDate(ExpectedEvent event) {
    Matcher matcher = FIRST_DATE.matcher(event.dates().get(0));
    return matcher.find() ? matcher.group() : "9999";
  }
}
