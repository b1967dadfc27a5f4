package org.timeline4j.time;

import java.util.Locale;
import org.timeline4j.time.AbsoluteTime.Era;
import org.timeline4j.time.AbsoluteTime.Figures;
import org.timeline4j.time.AbsoluteTime.Fixed;
import org.timeline4j.time.AbsoluteTime.Impossible;
import org.timeline4j.time.LengthOfTime.Accounted;
import org.timeline4j.time.LengthOfTime.Between;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.LengthOfTime.Lengthy;
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
import org.timeline4j.time.ReportedTime.Alike;
import org.timeline4j.time.ReportedTime.Compared;
import org.timeline4j.time.ReportedTime.Reported;

/** Expressions in words, for derivations. */
final class Wording {
  private Wording() {}

  static String of(TimeExpression expression) {
    if (expression instanceof AbsoluteTime time) {
      return absolute(time);
    } else if (expression instanceof RelativeTime time) {
      return relative(time);
    } else if (expression instanceof RefinedTime time) {
      return refined(time);
    } else if (expression instanceof ReportedTime time) {
      return reported(time);
    } else if (expression instanceof LengthOfTime length) {
      return length(length);
    } else if (expression instanceof Repeated repeated) {
      return "each " + repeated.value();
    } else {
      throw unknown(expression);
    }
  }

  private static String absolute(AbsoluteTime time) {
    if (time instanceof Fixed fixed) {
      return Timex3.value(fixed.interval().start(), fixed.granularity());
    } else if (time instanceof Impossible impossible) {
      return impossible.value() + ", which does not exist";
    } else if (time instanceof Figures figures) {
      return figures.first() + "/" + figures.second() + "/" + figures.year();
    } else if (time instanceof Era era) {
      return Edtf.within(era.interval()).text();
    } else {
      throw unknown(time);
    }
  }

  private static String relative(RelativeTime time) {
    if (time instanceof Published) {
      return "the publication date";
    } else if (time instanceof LastMentioned) {
      return "the time mentioned last";
    } else if (time instanceof Shifted shifted) {
      return shifted(shifted.n(), shifted.unit(), of(shifted.anchor()));
    } else if (time instanceof MoreOrLess rough) {
      return rough.howMuch() + ": " + of(rough.distance());
    } else if (time instanceof AfterNight morning) {
      return of(morning.day()) + ", or the day after a night";
    } else if (time instanceof NextMorning) {
      return "the day of the morning after the time mentioned last";
    } else if (time instanceof Overnight) {
      return "the day before the publication date, or that day of what will be";
    } else if (time instanceof FromClock from) {
      return of(from.length())
          + (from.sign() < 0 ? " before " : " after ")
          + "the time mentioned last";
    } else if (time instanceof Current current) {
      return "the " + name(current.unit()) + " mentioned last";
    } else if (time instanceof Occurrence occurrence) {
      return occurrence.which().name().toLowerCase(Locale.ROOT)
          + " "
          + occurrence.recurring().value()
          + " from "
          + of(occurrence.anchor());
    } else if (time instanceof Vague vague) {
      return vague.value();
    } else {
      throw unknown(time);
    }
  }

  private static String refined(RefinedTime time) {
    if (time instanceof Within within) {
      return within.recurring().value() + " in " + of(within.period());
    } else if (time instanceof Nth nth) {
      return name(nth.unit()) + " " + nth.n() + " of " + of(nth.period());
    } else if (time instanceof NthOf nth) {
      return nth.recurring().value() + " number " + nth.n() + " of " + of(nth.period());
    } else if (time instanceof Some some) {
      return "some " + some.part() + " in " + of(some.period());
    } else if (time instanceof Weekdayed day) {
      return of(day.day()) + ", called a " + day.weekday();
    } else if (time instanceof Modified modified) {
      return modified.modifier() + " of " + of(modified.expression());
    } else if (time instanceof PartOfDay part) {
      return part.code() + " of " + of(part.day());
    } else if (time instanceof ClockTime clock) {
      return clock.clock() + " on " + of(clock.day());
    } else if (time instanceof TwelveHourTime twelve) {
      return of(twelve.time()) + ", or twelve hours later";
    } else if (time instanceof Fiscal fiscal) {
      return of(fiscal.named()) + " of the fiscal year from " + fiscal.year().start();
    } else {
      throw unknown(time);
    }
  }

  private static String reported(ReportedTime time) {
    if (time instanceof Reported reported) {
      return "the period reported on, or " + of(reported.otherwise());
    } else if (time instanceof Compared compared) {
      return shifted(compared.n(), compared.unit(), of(compared.with()));
    } else if (time instanceof ReportedTime.PeriodEnd last) {
      return of(last.end());
    } else if (time instanceof Alike alike) {
      return "the part of " + of(alike.year()) + " that is like " + of(alike.with());
    } else {
      throw unknown(time);
    }
  }

  private static String length(LengthOfTime time) {
    if (time instanceof Length length) {
      return Lengths.value(length.amount(), length.unit());
    } else if (time instanceof Lengthy lengthy) {
      return Lengths.sum(lengthy.parts());
    } else if (time instanceof Stretch stretch) {
      return of(stretch.length())
          + (stretch.forward() ? " from " : " up to ")
          + of(stretch.anchor());
    } else if (time instanceof Between between) {
      return "from " + of(between.from()) + " to " + of(between.to());
    } else if (time instanceof Accounted accounted) {
      return of(accounted.length()) + accounted.end().map(end -> " up to " + of(end)).orElse("");
    } else {
      throw unknown(time);
    }
  }

  /** No such expression exists: the algebra is sealed. */
  private static IllegalArgumentException unknown(TimeExpression expression) {
    return new IllegalArgumentException(expression.getClass().getName());
  }

  private static String shifted(long n, Granularity unit, String anchor) {
    return n == 0
        ? "the " + name(unit) + " of " + anchor
        : Math.abs(n)
            + " "
            + name(unit)
            + (Math.abs(n) == 1 ? "" : "s")
            + (n < 0 ? " before " : " after ")
            + anchor;
  }

  private static String name(Granularity unit) {
    return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
