package org.timeline4j.time;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Times that the text names in full, whatever the reference: "March 4, 2025", "03/04/2021", "the
 * Victorian era".
 */
public sealed interface AbsoluteTime extends TimeExpression {

  /**
   * A unit of the calendar that the text names in full, [t1, t2) whatever the reference: "March 4,
   * 2025", "1985".
   */
  record Fixed(TimeInterval interval, Granularity granularity) implements AbsoluteTime {
    /** Texts name the same few years and days, so each is kept once. */
    private static final Interner<TimeInterval> KNOWN = Interners.newWeakInterner();

    /** Checks that nothing is null. */
    public Fixed {
      interval = KNOWN.intern(Objects.requireNonNull(interval, "interval"));
      Objects.requireNonNull(granularity, "granularity");
    }

    /** Returns the unit that holds the day. */
    public static Fixed of(int year, int month, int day, Granularity unit) {
      return new Fixed(Units.containing(LocalDateTime.of(year, month, day, 0, 0), unit), unit);
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return Resolved.unit(interval, granularity, DatingBasis.EXPLICIT);
    }

    @Override
    public Optional<TimeInterval> interval(ReferenceTime reference) {
      return granularity.isFinerThan(Granularity.DAY)
          ? AbsoluteTime.super.interval(reference)
          : Optional.of(interval);
    }
  }

  /** A date that does not exist, no interval: "30 February". */
  record Impossible(TimexType type, String value) implements AbsoluteTime {
    /** Checks that nothing is null. */
    public Impossible {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return Resolved.unplaced(type, value, Granularity.DAY).withBasis(DatingBasis.IMPOSSIBLE);
    }
  }

  /**
   * A date in figures whose first two fields are day and month in the order of the reference:
   * "03/04/2021". Where only one order makes a date, that one counts.
   */
  record Figures(int first, int second, int year) implements AbsoluteTime {
    @Override
    public Resolved denote(ReferenceTime reference) {
      boolean dayFirst = shows().orElse(reference.fieldOrder()) == FieldOrder.DAY_FIRST;
      return day(dayFirst ? second : first, dayFirst ? first : second).denote(reference);
    }

    private TimeExpression day(int month, int day) {
      try {
        LocalDate date = LocalDate.of(year, month, day);
        return new Fixed(TimeInterval.ofDay(date), Granularity.DAY);
      } catch (DateTimeException e) {
        return new Impossible(
            TimexType.DATE, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
      }
    }

    /** Returns the order that the numbers themselves show; empty if both make a date. */
    public Optional<FieldOrder> shows() {
      return first > 12 && second <= 12
          ? Optional.of(FieldOrder.DAY_FIRST)
          : second > 12 && first <= 12 ? Optional.of(FieldOrder.MONTH_FIRST) : Optional.empty();
    }

    /** Tells whether the order changes what it means. */
    public boolean isAmbiguous() {
      return shows().isEmpty() && first != second;
    }
  }

  /**
   * A named age, [t1, t2), of which no calendar knows a unit: "the Victorian era". Its value is
   * PAST_REF, since TIMEX3 has none for it.
   *
   * @param isRough whether its bounds are a convention: "the Middle Ages"
   */
  record Era(TimeInterval interval, boolean isRough) implements AbsoluteTime {
    /** Checks that nothing is null. */
    public Era {
      Objects.requireNonNull(interval, "interval");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Edtf edtf = Edtf.within(interval);
      return Resolved.of(
          TimexType.DATE,
          "PAST_REF",
          Granularity.CENTURY,
          Optional.of(isRough ? edtf.approximate() : edtf),
          DatingBasis.EXPLICIT);
    }
  }
}
