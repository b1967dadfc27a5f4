package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.timeline4j.Chains.Pairs;

/**
 * How often two mentions that the chronologies of the stories take for one event are one, and how
 * often those that are one are taken for one: precision and recall over pairs of mentions.
 */
class MergingFiguresTest {

  private static final double PRECISION = 0.97;
  private static final double RECALL = 0.85;

  @Test
  void what_is_merged_is_one_event_and_most_that_is_one_event_is_merged() {
    List<Story> stories = Story.all().stream().filter(s -> s.chains().isPresent()).toList();
    assertThat(stories).hasSizeGreaterThanOrEqualTo(31);
    Pairs all = stories.stream().map(MergingFiguresTest::pairs).reduce(Pairs.NONE, Pairs::plus);
    System.out.println(figures(all));
    assertThat(all.precision())
        .as(figures(all) + "\nwrong: " + String.join("\n  ", all.wrong()))
        .isGreaterThanOrEqualTo(PRECISION);
    assertThat(all.recall())
        .as(figures(all) + "\nmissed: " + String.join("\n  ", all.missed()))
        .isGreaterThanOrEqualTo(RECALL);
  }

  private static Pairs pairs(Story story) {
    return story.chains().orElseThrow().compare(Timeline.fromArticles(story.articles()));
  }

  /** Prints what each story gives, with the pairs that are wrong or missed. */
  public static void main(String[] args) {
    Pairs all = Pairs.NONE;
    for (Story story : Story.all()) {
      if (story.chains().isPresent()) {
        Pairs pairs = pairs(story);
        System.out.println(story.name() + ": " + figures(pairs));
        pairs.wrong().forEach(pair -> System.out.println("  wrong   " + pair));
        pairs.missed().forEach(pair -> System.out.println("  missed  " + pair));
        all = all.plus(pairs);
      }
    }
    System.out.println(figures(all));
  }

  private static String figures(Pairs pairs) {
    return String.format(
        Locale.ROOT,
        "merging: precision %.3f (%d of %d pairs), recall %.3f (%d of %d pairs found; %d told)",
        pairs.precision(),
        pairs.right(),
        pairs.made(),
        pairs.recall(),
        pairs.right(),
        pairs.found(),
        pairs.told());
  }
}
