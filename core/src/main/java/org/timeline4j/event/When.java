package org.timeline4j.event;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/**
 * When an event took place, exactly as far as it is known.
 *
 * @param edtf the date; empty if nothing is known, not even a bound
 * @param granularity how fine the date is told; empty if the date is not told but only bounded
 * @param approximate whether the text itself says that it is not exact ("about 1985", "in recent
 *     weeks")
 * @param basis what it rests on
 */
public record When(
    Optional<Edtf> edtf,
    Optional<Granularity> granularity,
    boolean approximate,
    DatingBasis basis) {

  /** Nothing is known. */
  public static final When UNKNOWN =
      new When(Optional.empty(), Optional.empty(), false, DatingBasis.NONE);

  /** Checks that nothing is null. */
  public When {
    Objects.requireNonNull(edtf, "edtf");
    Objects.requireNonNull(granularity, "granularity");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Returns the interval within which the event lies; {@link TimeInterval#ALWAYS} if nothing is
   * known.
   */
  public TimeInterval bounds() {
    return edtf.map(Edtf::bounds).orElse(TimeInterval.ALWAYS);
  }

  /** Returns the first day on which it can have begun; empty if that is open. */
  public Optional<LocalDate> earliest() {
    return bounds().firstDay();
  }

  /** Returns the last day on which it can have ended, inclusive; empty if that is open. */
  public Optional<LocalDate> latest() {
    return bounds().lastDay();
  }
}
