package org.timeline4j;

import java.util.List;
import org.timeline4j.article.Article;

/** What the library makes of a story, beside what is expected of it. */
record StoryResult(
    Story story, List<Article> articles, Timeline timeline, ExpectedTimeline expected) {

  static StoryResult of(Story story) {
    List<Article> articles = story.articles();
    return new StoryResult(story, articles, Timeline.fromArticles(articles), story.expected());
  }

  /** Tells what is not as {@code expected.txt} says; nothing if all is. */
  List<String> complaints() {
    return expected.complaints(timeline, articles);
  }

  /** Counts the events that are found, and the known gaps. */
  static String figures(List<StoryResult> results) {
    return "%d of %d events, gaps: %d"
        .formatted(
            results.stream().mapToLong(r -> r.expected.recall(r.timeline)).sum(),
            results.stream().mapToLong(r -> r.expected.events().size()).sum(),
            results.stream().mapToLong(r -> r.expected.gaps()).sum());
  }

  /** Names the story, with its figures. */
  String summary() {
    return story.name() + ": " + figures(List.of(this));
  }
}
