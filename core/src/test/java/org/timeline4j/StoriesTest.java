package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Articles, and the chronology that a careful editor would make of them, but for known gaps. */
class StoriesTest {

  @TestFactory
  DynamicNode a_story_of_several_articles_gives_its_chronology() {
    return tests(Story.stories());
  }

  @TestFactory
  DynamicNode a_mini_story_gives_its_chronology() {
    return tests(Story.miniStories());
  }

  @TestFactory
  DynamicNode a_story_in_which_identity_is_difficult_gives_its_chronology() {
    return tests(Story.identityStories());
  }

  /** The names carry the figures, so that a report of the tests shows what was found. */
  private static DynamicNode tests(List<Story> stories) {
    List<StoryResult> results = stories.stream().map(StoryResult::of).toList();
    return dynamicContainer(StoryResult.figures(results), results.stream().map(StoriesTest::test));
  }

  private static DynamicTest test(StoryResult result) {
    return dynamicTest(
        result.summary(),
        result.story().expectedFile().toUri(),
        () -> assertThat(result.complaints()).as(result.summary()).isEmpty());
  }
}
