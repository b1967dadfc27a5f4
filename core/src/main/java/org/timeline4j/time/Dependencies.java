package org.timeline4j.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.timeline4j.time.AbsoluteTime.Figures;
import org.timeline4j.time.LengthOfTime.Accounted;
import org.timeline4j.time.LengthOfTime.Between;
import org.timeline4j.time.LengthOfTime.Stretch;
import org.timeline4j.time.RefinedTime.ClockTime;
import org.timeline4j.time.RefinedTime.Fiscal;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.Nth;
import org.timeline4j.time.RefinedTime.NthOf;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RefinedTime.Some;
import org.timeline4j.time.RefinedTime.TwelveHourTime;
import org.timeline4j.time.RefinedTime.Weekdayed;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.AfterNight;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.FromClock;
import org.timeline4j.time.RelativeTime.LastMentioned;
import org.timeline4j.time.RelativeTime.MoreOrLess;
import org.timeline4j.time.RelativeTime.NextMorning;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Overnight;
import org.timeline4j.time.RelativeTime.Published;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Vague;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.ReportedTime.Alike;
import org.timeline4j.time.ReportedTime.Compared;
import org.timeline4j.time.ReportedTime.PeriodEnd;
import org.timeline4j.time.ReportedTime.Reported;
import org.timeline4j.time.TimeExpression.Dependency;

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
    if (expression instanceof Figures figures) {
      return figures.isAmbiguous() ? ImmutableSet.of(Dependency.FIELD_ORDER) : ImmutableSet.of();
    } else if (expression instanceof RelativeTime time) {
      return relative(time);
    } else if (expression instanceof RefinedTime time) {
      return refined(time);
    } else if (expression instanceof ReportedTime time) {
      return reported(time);
    } else if (expression instanceof LengthOfTime length) {
      return length(length);
    } else {
      return ImmutableSet.of();
    }
  }

  private static Set<Dependency> relative(RelativeTime time) {
    if (time instanceof Published) {
      return ON_DCT;
    } else if (time instanceof Overnight) {
      return ON_SIDE;
    } else if (time instanceof LastMentioned
        || time instanceof NextMorning
        || time instanceof FromClock) {
      return ON_LAST;
    } else if (time instanceof Current) {
      return ON_LAST_OR_DCT;
    } else if (time instanceof AfterNight morning) {
      return Sets.union(ON_LAST, of(morning.day()));
    } else if (time instanceof Shifted shifted) {
      return of(shifted.anchor());
    } else if (time instanceof MoreOrLess rough) {
      return of(rough.distance());
    } else if (time instanceof Occurrence occurrence) {
      return occurrence(occurrence);
    } else if (time instanceof Vague vague) {
      return of(vague.anchor());
    } else {
      return ImmutableSet.of();
    }
  }

  private static Set<Dependency> occurrence(Occurrence occurrence) {
    if (occurrence.which() != Which.NEAREST) {
      return of(occurrence.anchor());
    }
    ImmutableSet<Dependency> bare =
        occurrence.recurring().cycle() == Granularity.WEEK ? ON_SIDE : ON_STORY;
    return occurrence.anchor() instanceof Published
        ? bare
        : Sets.union(ImmutableSet.of(Dependency.DIRECTION), of(occurrence.anchor()));
  }

  private static Set<Dependency> refined(RefinedTime time) {
    if (time instanceof Within within) {
      return of(within.period());
    } else if (time instanceof Nth nth) {
      return of(nth.period());
    } else if (time instanceof NthOf nth) {
      return of(nth.period());
    } else if (time instanceof Some some) {
      return of(some.period());
    } else if (time instanceof Weekdayed day) {
      return of(day.day());
    } else if (time instanceof Modified modified) {
      return of(modified.expression());
    } else if (time instanceof PartOfDay part) {
      return of(part.day());
    } else if (time instanceof ClockTime clock) {
      return of(clock.day());
    } else if (time instanceof TwelveHourTime twelve) {
      return Sets.union(ON_LAST, of(twelve.time()));
    } else if (time instanceof Fiscal fiscal) {
      return of(fiscal.named());
    } else {
      return ImmutableSet.of();
    }
  }

  private static Set<Dependency> reported(ReportedTime time) {
    if (time instanceof Reported reported) {
      return Sets.union(ImmutableSet.of(Dependency.REPORTING), of(reported.otherwise()));
    } else if (time instanceof Compared compared) {
      return of(compared.with());
    } else if (time instanceof PeriodEnd last) {
      return of(last.end());
    } else if (time instanceof Alike alike) {
      return Sets.union(of(alike.year()), of(alike.with()));
    } else {
      return ImmutableSet.of();
    }
  }

  private static Set<Dependency> length(LengthOfTime time) {
    if (time instanceof Stretch stretch) {
      return of(stretch.anchor());
    } else if (time instanceof Between between) {
      return Sets.union(of(between.from()), of(between.to()));
    } else if (time instanceof Accounted accounted) {
      return accounted.end().map(Dependencies::of).orElse(ImmutableSet.of());
    } else {
      return ImmutableSet.of();
    }
  }
}
