package org.timeline4j.time;

import java.time.LocalDate;
import java.util.Optional;

/** What a publication date that is not known to the day does to an expression. */
final class Publication {
  private Publication() {}

  /** Returns the day of publication; empty if it is not known to the day. */
  static Optional<TimeInterval> day(ReferenceTime reference) {
    TimeInterval dct = reference.dct();
    return dct.hasStart() && dct.hasEnd() && isOneDay(dct) ? Optional.of(dct) : Optional.empty();
  }

  static Resolved resolve(TimeExpression expression, ReferenceTime reference) {
    TimeInterval dct = reference.dct();
    if (!dct.hasStart() || !dct.hasEnd() || isOneDay(dct)) {
      return expression.denote(reference);
    }
    Resolved early = expression.denote(on(dct.start().toLocalDate(), reference));
    Resolved late = expression.denote(on(dct.end().minusNanos(1).toLocalDate(), reference));
    if (early.equals(late) || early.interval().isEmpty() || late.interval().isEmpty()) {
      return early.interval().isPresent() && late.interval().isPresent()
          ? early
          : expression.denote(reference.publishedOn(TimeInterval.ALWAYS));
    }
    Resolved unknown = expression.denote(reference.publishedOn(TimeInterval.ALWAYS));
    TimeInterval both = early.interval().orElseThrow().span(late.interval().orElseThrow());
    return unknown.withEdtf(Optional.of(Edtfs.within(both))).withBasis(DatingBasis.INFERRED);
  }

  private static boolean isOneDay(TimeInterval dct) {
    return dct.start().toLocalDate().equals(dct.end().minusNanos(1).toLocalDate());
  }

  private static ReferenceTime on(LocalDate day, ReferenceTime reference) {
    return reference.publishedOn(TimeInterval.ofDay(day));
  }
}
