package org.timeline4j.time;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Durations as TIMEX3 writes them, after ISO 8601, with {@code X} for a number that is not told.
 */
final class Lengths {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final long LONGEST = 1_000_000;

  private static final String HALF = ".5";

  /** The halves that are a whole number of a smaller unit. */
  private static final ImmutableMap<Granularity, LengthOfTime.Length> HALVES =
      ImmutableMap.of(
          Granularity.YEAR, new LengthOfTime.Length("6", Granularity.MONTH),
          Granularity.DAY, new LengthOfTime.Length("12", Granularity.HOUR),
          Granularity.HOUR, new LengthOfTime.Length("30", Granularity.MINUTE),
          Granularity.MINUTE, new LengthOfTime.Length("30", Granularity.SECOND));

  private Lengths() {}

  /** Returns the value of a single length. */
  static String value(String amount, Granularity unit) {
    if (amount.endsWith(HALF) && HALVES.containsKey(unit)) {
      String whole = amount.substring(0, amount.length() - HALF.length());
      LengthOfTime.Length half = HALVES.get(unit);
      return whole.equals("0")
          ? value(half.amount(), half.unit())
          : sum(List.of(new LengthOfTime.Length(whole, unit), half));
    }
    return "P" + (isClock(unit) ? "T" : "") + part(amount, unit);
  }

  /** Returns the value of several lengths, given from the longest to the shortest. */
  static String sum(List<LengthOfTime.Length> parts) {
    StringBuilder out = new StringBuilder("P");
    boolean clock = false;
    for (LengthOfTime.Length length : parts) {
      if (!clock && isClock(length.unit())) {
        out.append('T');
        clock = true;
      }
      out.append(part(length.amount(), length.unit()));
    }
    return out.toString();
  }

  /** Returns the stretch of that length on one side of t; empty if its length is not known. */
  static Optional<TimeInterval> stretch(
      TimeInterval t, LengthOfTime.Length length, boolean forward) {
    if (length.amount().equals("X")) {
      return Optional.of(forward ? TimeInterval.from(t.start()) : TimeInterval.before(t.end()));
    }
    long n =
        new BigDecimal(length.amount()).setScale(0, java.math.RoundingMode.CEILING).longValue();
    if (n <= 0
        || n > LONGEST
        || !t.hasStart()
        || !t.hasEnd()
        || !Years.inRange(t, n, length.unit())) {
      return Optional.empty();
    }
    LocalDateTime other =
        Units.plus(forward ? t.end() : t.start(), forward ? n : -n, length.unit());
    return Optional.of(
        forward ? new TimeInterval(t.start(), other) : new TimeInterval(other, t.end()));
  }

  /** Returns how many minutes a length of hours or minutes is; empty for any other. */
  static OptionalLong minutes(LengthOfTime.Length length) {
    boolean clock = length.unit() == Granularity.HOUR || length.unit() == Granularity.MINUTE;
    if (!clock || length.amount().equals("X")) {
      return OptionalLong.empty();
    }
    BigDecimal minutes =
        new BigDecimal(length.amount())
            .multiply(BigDecimal.valueOf(length.unit() == Granularity.HOUR ? 60 : 1));
    return minutes.compareTo(BigDecimal.valueOf(LONGEST)) > 0
        ? OptionalLong.empty()
        : OptionalLong.of(minutes.longValue());
  }

  private static boolean isClock(Granularity unit) {
    return unit.isFinerThan(Granularity.PART_OF_DAY);
  }

  /**
   * Decades, centuries and millennia of a known number are written as years, a half year as months.
   */
  private static String part(String amount, Granularity unit) {
    boolean known = !amount.equals("X");
    int zeros = Math.max(0, unit.compareTo(Granularity.YEAR));
    if (known && zeros > 0) {
      return new BigDecimal(amount).multiply(TEN.pow(zeros)).stripTrailingZeros().toPlainString()
          + "Y";
    }
    if (known && unit == Granularity.HALF) {
      return new BigDecimal(amount).multiply(BigDecimal.valueOf(6)).toPlainString() + "M";
    }
    return amount + Timex3.designator(unit);
  }
}
