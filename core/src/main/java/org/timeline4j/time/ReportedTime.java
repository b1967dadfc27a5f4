package org.timeline4j.time;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Times of a report of figures: those that it gives them for and those that it compares them with.
 *
 * @see ReportingPeriod
 */
public sealed interface ReportedTime extends TimeExpression {

  /** Returns true: figures of another period are a comparison. */
  @Override
  default boolean isAside() {
    return true;
  }

  /**
   * The period that the text gives figures for, if it is a unit no finer than {@code finest}, or a
   * length and {@code lengths} are asked for; otherwise another time: "the latest period".
   */
  record Reported(Granularity finest, boolean lengths, TimeExpression otherwise)
      implements ReportedTime {
    /** Checks that nothing is null. */
    public Reported {
      Objects.requireNonNull(finest, "finest");
      Objects.requireNonNull(otherwise, "otherwise");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return reference
          .reporting()
          .flatMap(period -> period.atLeast(finest, lengths))
          .orElseGet(() -> otherwise.denote(reference));
    }
  }

  /**
   * The day or month that a period of figures ends with, which is none of its own: "the quarter
   * ended Sept. 30".
   */
  record PeriodEnd(TimeExpression end) implements ReportedTime {
    /** Checks that nothing is null. */
    public PeriodEnd {
      Objects.requireNonNull(end, "end");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return end.denote(reference);
    }
  }

  /**
   * The same stretch of the calendar n units away, as fine as that is: "a year earlier" said of a
   * quarter is a quarter, said of a length it is as long. A stretch that is no finer than the unit
   * becomes the unit.
   */
  record Compared(long n, Granularity unit, TimeExpression with) implements ReportedTime {
    /** Checks that nothing is null. */
    public Compared {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(with, "with");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved other = with.denote(reference);
      Optional<TimeInterval> t =
          other.interval().filter(TimeInterval::hasStart).filter(i -> Years.inRange(i, n, unit));
      if (other.type() == TimexType.DURATION || t.isEmpty()) {
        return other.type() == TimexType.DURATION ? other.withEdtf(Optional.empty()) : other;
      }
      Granularity same =
          t.flatMap(Units::exactly).filter(fine -> fine.isFinerThan(unit)).orElse(unit);
      LocalDateTime start = t.orElseThrow().start();
      return Resolved.unit(
          Units.containing(Units.plus(start, n, unit), same), same, DatingBasis.RELATIVE);
    }
  }

  /**
   * The part of the year t that is named as another stretch of the calendar is in its own year;
   * where the other is no such part, t: "the 1988 quarter", "the same period last year".
   */
  record Alike(TimeExpression year, TimeExpression with) implements ReportedTime {
    /** Checks that nothing is null. */
    public Alike {
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(with, "with");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved t = year.resolve(reference);
      Resolved other = with.denote(reference);
      if (other.type() == TimexType.DURATION) {
        return other.withEdtf(Optional.empty());
      }
      Optional<LocalDateTime> to = t.interval().filter(TimeInterval::hasStart).map(i -> i.start());
      Optional<LocalDateTime> from =
          other.interval().filter(TimeInterval::hasStart).map(i -> i.start());
      return to.isEmpty() || from.isEmpty()
          ? t
          : new Compared(
                  to.orElseThrow().getYear() - (long) from.orElseThrow().getYear(),
                  Granularity.YEAR,
                  with)
              .denote(reference);
    }
  }
}
