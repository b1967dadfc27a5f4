package org.timeline4j.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.timeline4j.time.TimeExpression.Accounted;
import org.timeline4j.time.TimeExpression.Alike;
import org.timeline4j.time.TimeExpression.Between;
import org.timeline4j.time.TimeExpression.ClockTime;
import org.timeline4j.time.TimeExpression.Compared;
import org.timeline4j.time.TimeExpression.Current;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.time.TimeExpression.Figures;
import org.timeline4j.time.TimeExpression.Fiscal;
import org.timeline4j.time.TimeExpression.LastMentioned;
import org.timeline4j.time.TimeExpression.Modified;
import org.timeline4j.time.TimeExpression.Nth;
import org.timeline4j.time.TimeExpression.NthOf;
import org.timeline4j.time.TimeExpression.Occurrence;
import org.timeline4j.time.TimeExpression.PartOfDay;
import org.timeline4j.time.TimeExpression.Published;
import org.timeline4j.time.TimeExpression.Reported;
import org.timeline4j.time.TimeExpression.Shifted;
import org.timeline4j.time.TimeExpression.Some;
import org.timeline4j.time.TimeExpression.Stretch;
import org.timeline4j.time.TimeExpression.Vague;
import org.timeline4j.time.TimeExpression.Weekdayed;
import org.timeline4j.time.TimeExpression.Which;
import org.timeline4j.time.TimeExpression.Within;

/** What of a reference time an expression depends on. */
final class Dependencies {
  private static final ImmutableSet<Dependency> ON_DCT = ImmutableSet.of(Dependency.DCT);
  private static final ImmutableSet<Dependency> ON_LAST =
      ImmutableSet.of(Dependency.LAST_MENTIONED);

  private static final ImmutableSet<Dependency> ON_SIDE =
      ImmutableSet.of(Dependency.DCT, Dependency.DIRECTION);
  private static final ImmutableSet<Dependency> ON_STORY =
      ImmutableSet.of(Dependency.DCT, Dependency.DIRECTION, Dependency.STORY_LINE);
  private static final ImmutableSet<Dependency> ON_LAST_OR_DCT =
      ImmutableSet.of(Dependency.LAST_MENTIONED, Dependency.DCT);

  private Dependencies() {}

  static Set<Dependency> of(TimeExpression expression) {
    if (expression instanceof Published) {
      return ON_DCT;
    } else if (expression instanceof LastMentioned) {
      return ON_LAST;
    } else if (expression instanceof Current) {
      return ON_LAST_OR_DCT;
    } else if (expression instanceof Figures figures) {
      return figures.isAmbiguous() ? ImmutableSet.of(Dependency.FIELD_ORDER) : ImmutableSet.of();
    } else if (expression instanceof Reported reported) {
      return Sets.union(ImmutableSet.of(Dependency.REPORTING), of(reported.otherwise()));
    } else if (expression instanceof Alike alike) {
      return Sets.union(of(alike.year()), of(alike.with()));
    } else if (expression instanceof Occurrence occurrence) {
      return occurrence(occurrence);
    } else if (expression instanceof Between between) {
      return Sets.union(of(between.from()), of(between.to()));
    } else {
      return part(expression);
    }
  }

  private static Set<Dependency> occurrence(Occurrence occurrence) {
    if (occurrence.which() != Which.NEAREST) {
      return of(occurrence.anchor());
    }
    ImmutableSet<Dependency> bare =
        occurrence.recurring().cycle() == Granularity.YEAR ? ON_STORY : ON_SIDE;
    return occurrence.anchor() instanceof Published
        ? bare
        : Sets.union(ImmutableSet.of(Dependency.DIRECTION), of(occurrence.anchor()));
  }

  /** What has one part depends on what the part depends on. */
  private static Set<Dependency> part(TimeExpression expression) {
    if (expression instanceof Shifted shifted) {
      return of(shifted.anchor());
    } else if (expression instanceof Compared compared) {
      return of(compared.with());
    } else if (expression instanceof Accounted accounted) {
      return accounted.end().map(Dependencies::of).orElse(ImmutableSet.of());
    } else if (expression instanceof Some some) {
      return of(some.period());
    } else if (expression instanceof Weekdayed day) {
      return of(day.day());
    } else if (expression instanceof Within within) {
      return of(within.period());
    } else if (expression instanceof Fiscal fiscal) {
      return of(fiscal.named());
    } else if (expression instanceof Nth nth) {
      return of(nth.period());
    } else if (expression instanceof NthOf nth) {
      return of(nth.period());
    } else if (expression instanceof Modified modified) {
      return of(modified.expression());
    } else if (expression instanceof PartOfDay part) {
      return of(part.day());
    } else if (expression instanceof ClockTime time) {
      return of(time.day());
    } else if (expression instanceof Stretch stretch) {
      return of(stretch.anchor());
    } else if (expression instanceof Vague vague) {
      return of(vague.anchor());
    } else {
      return ImmutableSet.of();
    }
  }
}
