package org.timeline4j.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What a time expression means, given a reference time: the attributes of TIMEX3, and the interval
 * on the time line where it has one.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value; with {@code X} for what could not be resolved ({@code XXXX-WXX-4})
 * @param mod the TIMEX3 modifier
 * @param granularity how fine the expression is
 * @param edtf the date in EDTF; empty if there is none on the time line (durations, sets,
 *     unresolved dates)
 * @param basis what the date rests on
 */
public record Resolved(
    TimexType type,
    String value,
    Optional<Modifier> mod,
    Granularity granularity,
    Optional<Edtf> edtf,
    DatingBasis basis) {

  /** Checks that nothing is null. */
  public Resolved {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(mod, "mod");
    Objects.requireNonNull(granularity, "granularity");
    Objects.requireNonNull(edtf, "edtf");
    Objects.requireNonNull(basis, "basis");
  }

  /** Returns the interval within which the time lies; empty if it is not on the time line. */
  public Optional<TimeInterval> interval() {
    return edtf.map(Edtf::bounds);
  }
}
