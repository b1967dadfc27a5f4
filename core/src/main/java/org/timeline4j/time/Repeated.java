package org.timeline4j.time;

import java.util.Objects;
import java.util.Optional;

/** What comes again and again, no interval: "every May", "twice a day". */
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
