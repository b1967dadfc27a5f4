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
 * @param quant the TIMEX3 quantifier of a set, such as {@code EVERY}
 * @param freq the TIMEX3 frequency of a set, such as {@code 2X}
 * @param granularity how fine the expression is
 * @param edtf the date in EDTF; empty if there is none on the time line (durations, sets,
 *     unresolved dates)
 * @param basis what the date rests on; {@link DatingBasis#IMPOSSIBLE} if there is no such date
 */
public record Resolved(
    TimexType type,
    String value,
    Optional<Modifier> mod,
    Optional<String> quant,
    Optional<String> freq,
    Granularity granularity,
    Optional<Edtf> edtf,
    DatingBasis basis) {

  /** Checks that nothing is null. */
  public Resolved {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(mod, "mod");
    Objects.requireNonNull(quant, "quant");
    Objects.requireNonNull(freq, "freq");
    Objects.requireNonNull(granularity, "granularity");
    Objects.requireNonNull(edtf, "edtf");
    Objects.requireNonNull(basis, "basis");
  }

  /** Returns a calendar unit: a DATE, or a TIME if it is finer than a day. */
  public static Resolved unit(TimeInterval interval, Granularity granularity, DatingBasis basis) {
    return of(
        granularity.isFinerThan(Granularity.PART_OF_DAY) ? TimexType.TIME : TimexType.DATE,
        Timex3.value(interval.start(), granularity),
        granularity,
        Optional.of(Edtfs.of(interval, granularity)),
        basis);
  }

  /** Returns a value without modifier, quantifier and frequency. */
  public static Resolved of(
      TimexType type,
      String value,
      Granularity granularity,
      Optional<Edtf> edtf,
      DatingBasis basis) {
    return new Resolved(
        type,
        value,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        granularity,
        edtf,
        basis);
  }

  /** Returns a value that has no place on the time line. */
  public static Resolved unplaced(TimexType type, String value, Granularity granularity) {
    return of(type, value, granularity, Optional.empty(), DatingBasis.NONE);
  }

  /** Returns this with another place on the time line. */
  public Resolved withEdtf(Optional<Edtf> other) {
    return new Resolved(type, value, mod, quant, freq, granularity, other, basis);
  }

  /** Returns this with another type and value. */
  public Resolved withValue(TimexType otherType, String otherValue) {
    return new Resolved(otherType, otherValue, mod, quant, freq, granularity, edtf, basis);
  }

  /** Returns this as about what it is; "about 4 a.m." leaves no doubt of the day. */
  Resolved approximate() {
    Resolved about = withMod(Modifier.APPROX);
    boolean ofDay = granularity.isFinerThan(Granularity.DAY);
    return ofDay ? about : about.withEdtf(edtf.map(Edtf::approximate));
  }

  /** Returns this with another modifier. */
  public Resolved withMod(Modifier modifier) {
    return new Resolved(type, value, Optional.of(modifier), quant, freq, granularity, edtf, basis);
  }

  /** Returns this resting on something else. */
  public Resolved withBasis(DatingBasis other) {
    return new Resolved(type, value, mod, quant, freq, granularity, edtf, other);
  }

  /** Returns the interval within which the time lies; empty if it is not on the time line. */
  public Optional<TimeInterval> interval() {
    return edtf.map(Edtf::bounds);
  }
}
