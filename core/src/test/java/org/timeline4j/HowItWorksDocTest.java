package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.timeline4j.event.Event;

/** The explanation on docs/how-it-works.md is that of an event of the story. */
class HowItWorksDocTest {

  @Test
  void the_explanation_is_that_of_an_event_of_the_story() {
    Story ferry =
        Story.stories().stream()
            .filter(story -> story.name().equals("ferry"))
            .findFirst()
            .orElseThrow();

    assertThat(Timeline.fromArticles(ferry.articles()).events())
        .extracting(Event::explain)
        .containsAll(Docs.blocks("docs/how-it-works.md", "explain ferry"));
  }
}
