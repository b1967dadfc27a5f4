package org.timeline4j.timex;

import java.time.Duration;
import java.util.Optional;
import org.timeline4j.time.Direction;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.time.TimeInterval;

/**
 * Tells where a text leaves the years that it looked back to and comes to its own days: "He was
 * released in March 2020. Since then he has lived in Oslo. In January police searched his house."
 */
final class StoryEnds {
  /** A history speaks of the present, too, and goes on: "Since then the field has not changed". */
  private static final int YEARS = 30;

  /** What merely is so by now is behind days and months that are news as well, if so near. */
  private static final int NEWS_DAYS = 120;

  private StoryEnds() {}

  /**
   * Tells whether a day or month without a year is told from the publication and not from what the
   * text told before.
   *
   * @param story the date that the text has reached
   * @param dct the publication; nothing ends where it is not known
   */
  static boolean isBefore(TimexMention mention, TimeInterval story, TimeInterval dct) {
    return mention.interim() != Interim.PAST
        && dct.hasStart()
        && dct.hasEnd()
        && mention.expression().dependencies().contains(Dependency.STORY_LINE)
        && !mention.direction().isAnterior()
        && story.start().plusYears(YEARS).isAfter(dct.start())
        && (mention.interim() == Interim.PRESENT || isNews(mention, dct));
  }

  private static boolean isNews(TimexMention mention, TimeInterval dct) {
    return mention
        .expression()
        .resolve(new ReferenceTime(dct, Direction.PAST, Optional.empty()))
        .interval()
        .filter(TimeInterval::hasStart)
        .filter(time -> Duration.between(time.start(), dct.start()).toDays() <= NEWS_DAYS)
        .isPresent();
  }
}
