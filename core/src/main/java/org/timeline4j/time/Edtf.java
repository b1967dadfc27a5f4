package org.timeline4j.time;

import java.util.Objects;
import java.util.Optional;

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2:2019 annex A).
 *
 * <p>The forms that keep meanings apart: {@code 1985} some time in 1985; {@code a/b} lasted from a
 * to b; {@code [a..b]} some time within a..b; {@code [..b]} not after b; {@code [a,b]} one of the
 * two; {@code a~} about a; {@code a?} uncertain.
 *
 * @param text the written form, canonical
 * @param bounds the interval within which the date lies
 */
public record Edtf(String text, TimeInterval bounds) {

  /** Checks that nothing is null. */
  public Edtf {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(bounds, "bounds");
  }

  /** Returns the written form, which parses back to this value. */
  @Override
  public String toString() {
    return text;
  }

  /** Reads a date; empty if it is not EDTF or names a day that does not exist. */
  public static Optional<Edtf> parse(String text) {
    return Optional.empty();
  }

  /** Returns {@code [first..last]}, open sides as {@code [..last]} and {@code [first..]}. */
  public static Edtf within(TimeInterval bounds) {
    return new Edtf("", bounds);
  }

  /** Returns {@code first/last} as days; an open side is {@code ..}. */
  public static Edtf lasting(TimeInterval interval) {
    return new Edtf("", interval);
  }
}
