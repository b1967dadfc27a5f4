package org.timeline4j.timex;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.article.Domain;
import org.timeline4j.text.Part;
import org.timeline4j.time.Direction;
import org.timeline4j.time.FieldOrder;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/**
 * Tells narrative from news by how the text speaks of time: a narrative names the years of its
 * story, which lie well before the publication, and hardly says "yesterday" or "on Friday". What
 * goes on from a day or month of the story speaks for neither, though it lies near the publication
 * by the calendar: the history of a battle is printed on its anniversary. Behind a weekday or
 * another word that is told from the publication other weekdays are, too.
 */
final class Domains {
  static final ReferenceTime NOWHERE =
      new ReferenceTime(TimeInterval.ALWAYS, Direction.UNKNOWN, Optional.empty());

  /** What a weekday depends on. */
  private static final Set<Dependency> ON_SIDE = Set.of(Dependency.DCT, Dependency.DIRECTION);

  /** Years this close to the publication are its own. */
  private static final int RECENT_YEARS = 1;

  /** News names days and months without a year when they are this close. */
  private static final int NEAR_DAYS = 60;

  /** A story that goes on does not skip more than this without naming the year. */
  private static final int NEXT_DAYS = 300;

  /** How many years of the story outweigh one word that is told from the publication. */
  private static final int OUTWEIGHS = 4;

  /** Years alone, without a day or month that goes on from them, are what news looks back to. */
  private static final int FEW = 2;

  private boolean bare;
  private int explicit;
  private int recent;
  private int deictic;
  private int near;
  private int far;

  /** Days and months that go on with the story. */
  private int next;

  /** Weekdays that the story may go on with, and the publication as well. */
  private int open;

  /** The day or month of the story that the text has reached; empty where it tells none. */
  private Optional<TimeInterval> reached = Optional.empty();

  private Domains() {}

  static Domain of(List<TimexMention> mentions, TimeInterval dct) {
    if (mentions.stream().noneMatch(Domains::matters)) {
      return Domain.NEWS;
    }
    Domains counts = new Domains();
    mentions.forEach(mention -> counts.count(mention, dct));
    return counts.isNarrative(dct.hasStart() && dct.hasEnd()) ? Domain.NARRATIVE : Domain.NEWS;
  }

  private static boolean matters(TimexMention mention) {
    Set<Dependency> dependencies = mention.expression().dependencies();
    return dependencies.contains(Dependency.STORY_LINE)
        || (dependencies.contains(Dependency.DCT)
            && dependencies.contains(Dependency.LAST_MENTIONED));
  }

  /**
   * Of the days and months without a year, news has most near to its publication; a story has them
   * all over the year.
   */
  private boolean isNarrative(boolean published) {
    int past = published ? explicit + next / 2 : explicit + far + next;
    boolean goesOn = next >= FEW && deictic == 0 && open == 0 && recent < explicit;
    return explicit > (bare ? 0 : FEW)
        && (recent * 2 <= explicit || goesOn)
        && deictic * OUTWEIGHS <= past
        && open * 2 <= past
        && near * 2 < explicit + far + (goesOn ? next : 0);
  }

  private void count(TimexMention mention, TimeInterval dct) {
    Set<Dependency> dependencies = mention.expression().dependencies();
    Resolved unknown = mention.expression().resolve(NOWHERE);
    boolean date = unknown.type() == TimexType.DATE || unknown.type() == TimexType.TIME;
    if (!date || unknown.value().endsWith("_REF")) {
      return;
    }
    boolean onLine = dependencies.contains(Dependency.STORY_LINE);
    reached = reached.filter(story -> !StoryEnds.isBefore(mention, story, dct));
    bare |= onLine;
    Optional<TimeInterval> following =
        deictic > 0 && dependencies.equals(ON_SIDE)
            ? Optional.empty()
            : following(mention, dependencies);
    if (following.isPresent()) {
      boolean both =
          dependencies.contains(Dependency.DCT)
              && !onLine
              && !dependencies.contains(Dependency.LAST_MENTIONED);
      next += onLine ? 1 : 0;
      open += both && !following.equals(reached) ? 1 : 0;
      reached = following;
    } else if (onLine) {
      boolean isNear = dct.hasStart() && dct.hasEnd() && isNear(mention, dct);
      near += isNear ? 1 : 0;
      far += isNear ? 0 : 1;
      deictic += opens(mention) && dct.hasStart() ? 1 : 0;
      reached = next >= FEW ? reached : Optional.empty();
    } else if (dependencies.contains(Dependency.DCT)
        && !dependencies.contains(Dependency.LAST_MENTIONED)) {
      deictic++;
      reached = Optional.empty();
    } else if (dependencies.isEmpty() && unknown.granularity().compareTo(Granularity.YEAR) <= 0) {
      explicit(mention, unknown, dct);
    }
  }

  /** "The dam burst on January 25": before any year is named, a story does not say so. */
  private boolean opens(TimexMention mention) {
    return explicit == 0 && mention.part() == Part.TEXT && mention.direction().isPast();
  }

  private void explicit(TimexMention mention, Resolved time, TimeInterval dct) {
    Optional<TimeInterval> placed = time.interval().filter(TimeInterval::hasStart);
    boolean isRecent = placed.filter(t -> isRecent(t, dct)).isPresent();
    explicit += placed.isPresent() ? 1 : 0;
    recent += isRecent ? 1 : 0;
    if (!mention.isAside()) {
      boolean fine = time.granularity().isFinerThan(Granularity.YEAR);
      reached =
          fine
              ? placed.filter(t -> !isOwn(t, dct))
              : reached.filter(day -> placed.filter(year -> isBeside(day, year)).isPresent());
    }
  }

  /** Tells whether a year that is named alone is about that of the story: "in late 1703". */
  private static boolean isBeside(TimeInterval day, TimeInterval year) {
    return Math.abs(day.start().getYear() - year.start().getYear()) <= 1;
  }

  /** Returns the time of a mention that goes on with the story; empty if it does not. */
  private Optional<TimeInterval> following(TimexMention mention, Set<Dependency> dependencies) {
    if (reached.isEmpty() || dependencies.isEmpty()) {
      return Optional.empty();
    }
    ReferenceTime story =
        new ReferenceTime(
            TimeInterval.ALWAYS,
            mention.direction(),
            reached,
            Optional.empty(),
            reached,
            FieldOrder.MONTH_FIRST,
            Optional.empty());
    TimeInterval last = reached.orElseThrow();
    return mention
        .expression()
        .resolve(story)
        .interval()
        .filter(t -> t.hasStart() && t.hasEnd())
        .filter(t -> Duration.between(last.start(), t.start()).abs().toDays() <= NEXT_DAYS);
  }

  private static boolean isRecent(TimeInterval time, TimeInterval dct) {
    return dct.hasStart() && time.start().getYear() >= dct.start().getYear() - RECENT_YEARS;
  }

  /** Tells whether a day or month is of the year of the publication, which news goes on from. */
  private static boolean isOwn(TimeInterval time, TimeInterval dct) {
    return dct.hasStart() && time.start().plusDays(NEXT_DAYS).isAfter(dct.start());
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
