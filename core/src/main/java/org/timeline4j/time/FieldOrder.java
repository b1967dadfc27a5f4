package org.timeline4j.time;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The order of day and month in a date written in figures with the year last: "03/04/2021". */
public enum FieldOrder {
  /** March 4: the United States and those who write as they do. */
  MONTH_FIRST,
  /** 3 April: everybody else. */
  DAY_FIRST;

  /** Regions whose short date puts the month before the day (Unicode CLDR). */
  private static final ImmutableSet<String> MONTH_FIRST_REGIONS =
      ImmutableSet.of("US", "AS", "CA", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "VI");

  /** Returns the order that a locale's region uses; empty if the locale names no region. */
  public static Optional<FieldOrder> of(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    String region = locale.getCountry();
    return region.isEmpty()
        ? Optional.empty()
        : Optional.of(MONTH_FIRST_REGIONS.contains(region) ? MONTH_FIRST : DAY_FIRST);
  }
}
