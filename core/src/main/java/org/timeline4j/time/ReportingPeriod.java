package org.timeline4j.time;

import java.util.Objects;
import java.util.Optional;

/**
 * The period that a text gives figures for: what "a year earlier", "the quarter" and "the same
 * period last year" go back to. Days of the news ("on Friday", "yesterday", "this week") are none:
 * they tell when something was said.
 *
 * <p>Immutable and thread-safe.
 *
 * @param latest what was spoken of last: a unit of the calendar shorter than a year, or a length
 *     ("the nine months")
 * @param period the last one that is longer than a day; empty if none was
 * @param quarter the last quarter of a year; empty if none was
 */
public record ReportingPeriod(
    Resolved latest, Optional<Resolved> period, Optional<TimeInterval> quarter) {

  /** Checks that nothing is null. */
  public ReportingPeriod {
    Objects.requireNonNull(latest, "latest");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(quarter, "quarter");
  }

  /**
   * Returns the period that holds after an expression was read: the one that it names, the one
   * before if it names none.
   *
   * @param before the period until then
   * @param expression what was read
   * @param resolved what it means
   */
  public static Optional<ReportingPeriod> after(
      Optional<ReportingPeriod> before, TimeExpression expression, Resolved resolved) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(resolved, "resolved");
    if (expression.isAside() || !isPeriod(expression, resolved)) {
      return before;
    }
    Optional<Resolved> quarterOfYear = quarterOfYear(expression, resolved);
    if (quarterOfYear.isPresent()) {
      return quarterOfYear.map(
          one ->
              new ReportingPeriod(one, quarterOfYear, quarterOfYear.flatMap(Resolved::interval)));
    }
    Optional<Resolved> period =
        resolved.granularity() == Granularity.DAY || resolved.granularity() == Granularity.YEAR
            ? before.flatMap(ReportingPeriod::period)
            : Optional.of(resolved);
    Optional<TimeInterval> quarter =
        resolved.granularity() == Granularity.QUARTER && resolved.type() == TimexType.DATE
            ? resolved.interval()
            : before.flatMap(ReportingPeriod::quarter);
    return Optional.of(new ReportingPeriod(resolved, period, quarter));
  }

  /** Returns the last one that is a unit no finer than the given, or a length if these count. */
  Optional<Resolved> atLeast(Granularity finest, boolean lengths) {
    return (finest == Granularity.DAY ? Optional.of(latest) : period)
        .filter(
            found ->
                found.type() == TimexType.DURATION
                    ? lengths
                    : !found.granularity().isFinerThan(finest));
  }

  private static boolean isPeriod(TimeExpression expression, Resolved resolved) {
    if (resolved.type() == TimexType.DURATION) {
      return expression instanceof LengthOfTime.Accounted
          && !resolved.granularity().isFinerThan(Granularity.WEEK);
    }
    return resolved.type() == TimexType.DATE
        && resolved.granularity() != Granularity.SEASON
        && !isNews(expression)
        && !(expression instanceof ReportedTime.PeriodEnd)
        && resolved
            .interval()
            .flatMap(Units::exactly)
            .filter(unit -> !Granularity.YEAR.isFinerThan(unit))
            .isPresent();
  }

  /** "The three months ended Sept. 30" are the third quarter, by another name. */
  private static Optional<Resolved> quarterOfYear(TimeExpression expression, Resolved resolved) {
    return expression instanceof LengthOfTime.Accounted months
            && months.length().equals(new LengthOfTime.Length("3", Granularity.MONTH))
            && months.end().isPresent()
        ? resolved
            .interval()
            .filter(TimeInterval::hasEnd)
            .map(t -> Units.containing(t.end().minusNanos(1), Granularity.QUARTER))
            .filter(quarter -> quarter.end().equals(resolved.interval().orElseThrow().end()))
            .map(quarter -> Resolved.unit(quarter, Granularity.QUARTER, resolved.basis()))
        : Optional.empty();
  }

  private static boolean isNews(TimeExpression expression) {
    if (expression instanceof RelativeTime.Shifted shifted) {
      return shifted.anchor() instanceof RelativeTime.Published
          && (shifted.n() == 0 || shifted.unit().isFinerThan(Granularity.MONTH));
    }
    if (expression instanceof RelativeTime.MoreOrLess rough) {
      return isNews(rough.distance());
    }
    if (expression instanceof RefinedTime.Modified modified) {
      return isNews(modified.expression());
    }
    return expression instanceof RelativeTime.Published
        || (expression instanceof RelativeTime.Occurrence occurrence
            && occurrence.recurring().cycle() == Granularity.WEEK);
  }
}
