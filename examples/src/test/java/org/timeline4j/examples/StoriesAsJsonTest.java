package org.timeline4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Articles;
import org.timeline4j.render.JsonReader;
import org.timeline4j.render.JsonRenderer;

class StoriesAsJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "border-war",
        "ferry",
        "fever",
        "fireworks-trial",
        "fugitive-banker",
        "longship",
        "mayor",
        "moon-mission",
        "season",
        "singer",
        "takeover"
      })
  void a_story_gives_a_chronology_that_survives_as_json(String story) {
    Articles read = ArticleReader.read(Path.of("stories", story));
    assertThat(read.problems()).isEmpty();

    Timeline timeline = Timeline.fromArticles(read.articles());
    assertThat(timeline.events()).hasSizeGreaterThan(3);
    assertThat(JsonReader.read(JsonRenderer.create().render(timeline))).isEqualTo(timeline);
  }
}
