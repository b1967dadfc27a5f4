package org.timeline4j.timex;

import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/**
 * A temporal expression resolved: where it stands, its TIMEX3 attributes (TimeML 1.2.1), and the
 * time it denotes. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Timex {
  Timex() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The part of the article that it stands in. */
  public abstract Part part();

  /** Where it stands. */
  public abstract Span span();

  /** Its words, verbatim. */
  public abstract String quote();

  /** The TIMEX3 type. */
  public abstract TimexType type();

  /** The TIMEX3 value; holds {@code X} where a part is unknown. */
  public abstract String value();

  /** The TIMEX3 modifier. */
  public abstract Optional<Modifier> mod();

  /** The TIMEX3 quantifier of a set, such as {@code EVERY}. */
  public abstract Optional<String> quant();

  /** The TIMEX3 frequency of a set, such as {@code 2X}. */
  public abstract Optional<String> freq();

  /** How fine the expression is. */
  public abstract Granularity granularity();

  /** The date in EDTF; empty for durations, sets, and what could not be placed on the time line. */
  public abstract Optional<Edtf> edtf();

  /**
   * The whole range, if this begins or ends one: {@code 1979/1985} for both years of "from 1979 to
   * 1985".
   */
  public abstract Optional<Edtf> range();

  /**
   * The zone that the text names for a clock time: an offset for "EST", a region for "Eastern
   * time". The value is local time in it, as written.
   */
  public abstract Optional<ZoneId> zone();

  /** What the date rests on. */
  public abstract DatingBasis basis();

  /** Which words, which rule, which reference time. */
  public abstract Derivation derivation();

  /** Returns the interval within which the time lies; empty if it is not on the time line. */
  public Optional<TimeInterval> interval() {
    return edtf().map(Edtf::bounds);
  }

  /** Builds a temporal expression. Not thread-safe. */
  public static final class Builder extends ImmutableTimex.Builder {
    Builder() {}
  }
}
