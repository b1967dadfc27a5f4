package org.timeline4j.timex;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.article.Domain;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/**
 * Tells narrative from news by how the text speaks of time: a narrative names the years of its
 * story, which lie well before the publication, and hardly says "yesterday" or "on Friday".
 */
final class Domains {
  private static final ReferenceTime NOWHERE =
      new ReferenceTime(TimeInterval.ALWAYS, Direction.UNKNOWN, Optional.empty());

  /** Years this close to the publication are its own. */
  private static final int RECENT_YEARS = 1;

  /** News names days and months without a year when they are this close. */
  private static final int NEAR_DAYS = 60;

  /** How many years of the story outweigh one word that is told from the publication. */
  private static final int OUTWEIGHS = 4;

  private int explicit;
  private int recent;
  private int deictic;
  private int near;
  private int far;

  private Domains() {}

  static Domain of(List<TimexMention> mentions, TimeInterval dct) {
    boolean matters =
        mentions.stream()
            .anyMatch(
                mention -> mention.expression().dependencies().contains(Dependency.STORY_LINE));
    if (!matters) {
      return Domain.NEWS;
    }
    Domains counts = new Domains();
    mentions.forEach(mention -> counts.count(mention, dct));
    return counts.isNarrative(dct.hasStart() && dct.hasEnd()) ? Domain.NARRATIVE : Domain.NEWS;
  }

  /**
   * Of the days and months without a year, news has most near to its publication; a story has them
   * all over the year.
   */
  private boolean isNarrative(boolean published) {
    return explicit > 0
        && recent * 2 <= explicit
        && deictic * OUTWEIGHS <= (published ? explicit : explicit + far)
        && near * 2 < explicit + far;
  }

  private void count(TimexMention mention, TimeInterval dct) {
    Set<Dependency> dependencies = mention.expression().dependencies();
    Resolved unknown = mention.expression().resolve(NOWHERE);
    boolean date = unknown.type() == TimexType.DATE || unknown.type() == TimexType.TIME;
    if (!date || unknown.value().endsWith("_REF")) {
      return;
    }
    if (dependencies.contains(Dependency.STORY_LINE)) {
      boolean isNear = dct.hasStart() && dct.hasEnd() && isNear(mention, dct);
      near += isNear ? 1 : 0;
      far += isNear ? 0 : 1;
    } else if (dependencies.contains(Dependency.DCT)
        && !dependencies.contains(Dependency.LAST_MENTIONED)) {
      deictic++;
    } else if (dependencies.isEmpty() && unknown.granularity().compareTo(Granularity.YEAR) <= 0) {
      boolean placed = unknown.interval().filter(TimeInterval::hasStart).isPresent();
      explicit += placed ? 1 : 0;
      recent += placed && isRecent(unknown.interval().orElseThrow(), dct) ? 1 : 0;
    }
  }

  private static boolean isRecent(TimeInterval time, TimeInterval dct) {
    return dct.hasStart() && time.start().getYear() >= dct.start().getYear() - RECENT_YEARS;
  }

  private static boolean isNear(TimexMention mention, TimeInterval dct) {
    return mention
        .expression()
        .resolve(new ReferenceTime(dct, mention.direction(), Optional.empty()))
        .interval()
        .filter(TimeInterval::hasStart)
        .filter(time -> Duration.between(time.start(), dct.start()).abs().toDays() <= NEAR_DAYS)
        .isPresent();
  }
}
