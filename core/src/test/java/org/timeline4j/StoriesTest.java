package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;

/** Articles, and the chronology that a careful editor would make of them. */
class StoriesTest {

  @TestFactory
  Stream<DynamicTest> a_story_of_several_articles_gives_its_chronology() {
    return Story.stories().stream().map(StoriesTest::test);
  }

  @TestFactory
  Stream<DynamicTest> a_mini_story_gives_its_chronology() {
    return Story.miniStories().stream().map(StoriesTest::test);
  }

  private static DynamicTest test(Story story) {
    return dynamicTest(
        story.name(),
        story.expectedFile().toUri(),
        () -> {
          List<Article> articles = story.articles();
          Timeline timeline = Timeline.fromArticles(articles);
          ExpectedTimeline expected = story.expected();
          assertThat(expected.complaints(timeline, articles))
              .as(
                  "%s: %d of %d events as expected",
                  story.name(), expected.recall(timeline), expected.events().size())
              .isEmpty();
        });
  }
}
