package org.timeline4j.time;

import java.util.Locale;
import org.timeline4j.time.TimeExpression.Accounted;
import org.timeline4j.time.TimeExpression.Alike;
import org.timeline4j.time.TimeExpression.Between;
import org.timeline4j.time.TimeExpression.ClockTime;
import org.timeline4j.time.TimeExpression.Compared;
import org.timeline4j.time.TimeExpression.Current;
import org.timeline4j.time.TimeExpression.Era;
import org.timeline4j.time.TimeExpression.Figures;
import org.timeline4j.time.TimeExpression.Fiscal;
import org.timeline4j.time.TimeExpression.Fixed;
import org.timeline4j.time.TimeExpression.Impossible;
import org.timeline4j.time.TimeExpression.LastMentioned;
import org.timeline4j.time.TimeExpression.Length;
import org.timeline4j.time.TimeExpression.Lengthy;
import org.timeline4j.time.TimeExpression.Modified;
import org.timeline4j.time.TimeExpression.Nth;
import org.timeline4j.time.TimeExpression.NthOf;
import org.timeline4j.time.TimeExpression.Occurrence;
import org.timeline4j.time.TimeExpression.PartOfDay;
import org.timeline4j.time.TimeExpression.Published;
import org.timeline4j.time.TimeExpression.Repeated;
import org.timeline4j.time.TimeExpression.Reported;
import org.timeline4j.time.TimeExpression.Shifted;
import org.timeline4j.time.TimeExpression.Some;
import org.timeline4j.time.TimeExpression.Stretch;
import org.timeline4j.time.TimeExpression.Vague;
import org.timeline4j.time.TimeExpression.Weekdayed;
import org.timeline4j.time.TimeExpression.Within;

/** Expressions in words, for derivations. */
final class Wording {
  private Wording() {}

  static String of(TimeExpression expression) {
    if (expression instanceof Fixed fixed) {
      return Timex3.value(fixed.interval().start(), fixed.granularity());
    } else if (expression instanceof Impossible impossible) {
      return impossible.value() + ", which does not exist";
    } else if (expression instanceof Published) {
      return "the publication date";
    } else if (expression instanceof LastMentioned) {
      return "the time mentioned last";
    } else if (expression instanceof Shifted shifted) {
      return shifted(shifted.n(), shifted.unit(), of(shifted.anchor()));
    } else if (expression instanceof Compared compared) {
      return shifted(compared.n(), compared.unit(), of(compared.with()));
    } else if (expression instanceof Reported reported) {
      return "the period reported on, or " + of(reported.otherwise());
    } else if (expression instanceof Alike alike) {
      return "the part of " + of(alike.year()) + " that is like " + of(alike.with());
    } else if (expression instanceof Accounted accounted) {
      return Lengths.value(accounted.length().amount(), accounted.length().unit())
          + accounted.end().map(end -> " up to " + of(end)).orElse("");
    } else if (expression instanceof Current current) {
      return "the " + name(current.unit()) + " mentioned last";
    } else if (expression instanceof Occurrence occurrence) {
      return occurrence.which().name().toLowerCase(Locale.ROOT)
          + " "
          + occurrence.recurring().value()
          + " from "
          + of(occurrence.anchor());
    } else if (expression instanceof Figures figures) {
      return figures.first() + "/" + figures.second() + "/" + figures.year();
    } else if (expression instanceof Within within) {
      return within.recurring().value() + " in " + of(within.period());
    } else if (expression instanceof Fiscal fiscal) {
      return of(fiscal.named()) + " of the fiscal year from " + fiscal.year().start();
    } else {
      return part(expression);
    }
  }

  private static String part(TimeExpression expression) {
    if (expression instanceof Nth nth) {
      return name(nth.unit()) + " " + nth.n() + " of " + of(nth.period());
    } else if (expression instanceof NthOf nth) {
      return nth.recurring().value() + " number " + nth.n() + " of " + of(nth.period());
    } else if (expression instanceof Some some) {
      return "some " + some.part() + " in " + of(some.period());
    } else if (expression instanceof Weekdayed day) {
      return of(day.day()) + ", called a " + day.weekday();
    } else if (expression instanceof Era era) {
      return Edtf.within(era.interval()).text();
    } else if (expression instanceof Modified modified) {
      return modified.modifier() + " of " + of(modified.expression());
    } else if (expression instanceof PartOfDay part) {
      return part.code() + " of " + of(part.day());
    } else if (expression instanceof ClockTime time) {
      return time.clock() + " on " + of(time.day());
    } else if (expression instanceof Length length) {
      return Lengths.value(length.amount(), length.unit());
    } else if (expression instanceof Lengthy lengthy) {
      return Lengths.sum(lengthy.parts());
    } else if (expression instanceof Stretch stretch) {
      return of(stretch.length())
          + (stretch.forward() ? " from " : " up to ")
          + of(stretch.anchor());
    } else if (expression instanceof Vague vague) {
      return vague.value();
    } else if (expression instanceof Between between) {
      return "from " + of(between.from()) + " to " + of(between.to());
    } else if (expression instanceof Repeated repeated) {
      return "each " + repeated.value();
    } else {
      throw new IllegalArgumentException(expression.getClass().getName());
    }
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
