package org.timeline4j.timex;

import java.time.Duration;
import java.util.Optional;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/**
 * What news tells in a row of a year that is over: "The war began in April 2023. By the end of May
 * a million had fled; in June the rebels took the airport." A day or month without its year goes on
 * from the one before, right after it and later in the same year.
 *
 * @param end where the last date of the row stands
 * @param day that date; empty where no row has begun
 */
record Sequence(int end, Optional<TimeInterval> day) {
  static final Sequence NONE = new Sequence(0, Optional.empty());

  /** So many characters between two dates are two sentences. */
  private static final int BESIDE = 150;

  /** A row does not skip more than this without naming the year. */
  private static final int NEXT_DAYS = 120;

  /** Returns what the next date of the row is told from; empty if it does not go on. */
  Optional<ReferenceTime> next(TimexMention mention, ReferenceTime told) {
    if (day.isEmpty()
        || told.storyLine().isPresent()
        || mention.interim() != Interim.PAST
        || !mention.direction().isPast()
        || mention.direction().isAnterior()
        || mention.span().start() - end > BESIDE
        || !mention.expression().dependencies().contains(Dependency.STORY_LINE)
        || !isOver(told.dct())) {
      return Optional.empty();
    }
    ReferenceTime story = told.inStory(day.orElseThrow());
    return mention
        .expression()
        .resolve(story)
        .interval()
        .filter(t -> t.hasStart() && t.hasEnd())
        .filter(this::isNext)
        .map(t -> story);
  }

  private boolean isOver(TimeInterval dct) {
    return dct.hasStart() && day.orElseThrow().start().getYear() < dct.start().getYear();
  }

  private boolean isNext(TimeInterval time) {
    TimeInterval last = day.orElseThrow();
    return time.start().isAfter(last.start())
        && time.start().getYear() == last.start().getYear()
        && Duration.between(last.start(), time.start()).toDays() <= NEXT_DAYS;
  }

  /** Returns the row behind a mention, which begins one, goes on with it or breaks it off. */
  Sequence then(TimexMention mention, Resolved resolved, boolean goesOn) {
    boolean date = resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME;
    if (!date || resolved.value().endsWith("_REF")) {
      return this;
    }
    boolean begins =
        mention.expression().dependencies().isEmpty()
            && !mention.isAside()
            && !mention.direction().isAnterior()
            && resolved.granularity().isFinerThan(Granularity.QUARTER);
    return begins || goesOn
        ? new Sequence(
            mention.span().end(), resolved.interval().filter(t -> t.hasStart() && t.hasEnd()))
        : NONE;
  }
}
