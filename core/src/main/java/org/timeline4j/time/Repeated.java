package org.timeline4j.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What comes again and again, no interval: "every May", "twice a day".
 *
 * @param value the TIMEX3 value of one: {@code XXXX-05}, {@code P1D}
 * @param quant the TIMEX3 quantifier, {@code EVERY}; an empty string if there is none
 * @param freq the TIMEX3 frequency, {@code 2X}; an empty string if there is none
 */
public record Repeated(String value, String quant, String freq) implements TimeExpression {
  /** Checks that nothing is null. */
  public Repeated {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(quant, "quant");
    Objects.requireNonNull(freq, "freq");
  }

  @Override
  public Resolved denote(ReferenceTime reference) {
    return new Resolved(
        TimexType.SET,
        value,
        Optional.empty(),
        Optional.of(quant).filter(text -> !text.isEmpty()),
        Optional.of(freq).filter(text -> !text.isEmpty()),
        Granularity.DAY,
        Optional.empty(),
        DatingBasis.NONE);
  }
}
