package org.timeline4j.time;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What lasts, with its ends or without: "28 years", "the past two weeks", "from 1979 to 1985". */
public sealed interface LengthOfTime extends TimeExpression {

  /**
   * A length of time, no interval: "28 years", "two and a half hours".
   *
   * @param amount a decimal number as TIMEX3 writes it, {@code 2.5}, or {@code X} where the text
   *     leaves it open
   * @param unit of what
   */
  record Length(String amount, Granularity unit) implements LengthOfTime {
    /** Checks that nothing is null. */
    public Length {
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return Resolved.unplaced(TimexType.DURATION, Lengths.value(amount, unit), unit);
    }
  }

  /**
   * Lengths added up: "a year and six months".
   *
   * @param parts at least one, the coarsest unit first
   */
  record Lengthy(List<Length> parts) implements LengthOfTime {
    /** Copies the parts. */
    public Lengthy {
      parts = ImmutableList.copyOf(parts);
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return Resolved.unplaced(
          TimexType.DURATION, Lengths.sum(parts), parts.get(parts.size() - 1).unit());
    }
  }

  /**
   * The n units that end or begin with t, [t1 - n, t2) or [t1, t2 + n): "the past two weeks", "the
   * next five years". In narrative, nothing tells whether the latter begin with the publication.
   *
   * @param length how long
   * @param forward whether it begins with the anchor rather than ends with it
   * @param anchor where it begins or ends
   */
  record Stretch(Length length, boolean forward, TimeExpression anchor) implements LengthOfTime {
    /** Checks that nothing is null. */
    public Stretch {
      Objects.requireNonNull(length, "length");
      Objects.requireNonNull(anchor, "anchor");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved duration = length.denote(reference);
      if (forward
          && anchor instanceof RelativeTime.Published
          && reference.storyLine().isPresent()) {
        return duration;
      }
      return duration.withEdtf(
          anchor
              .resolve(reference)
              .interval()
              .flatMap(t -> Lengths.stretch(t, length, forward))
              .map(Edtfs::within));
    }
  }

  /** From the beginning of one time to the end of another, [s1, t2): "from 1979 to 1985". */
  record Between(TimeExpression from, TimeExpression to) implements LengthOfTime {
    /** Checks that nothing is null. */
    public Between {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      Resolved first = from.resolve(reference);
      Resolved last = to.resolve(reference);
      return Resolved.of(
          TimexType.DURATION,
          first.value() + "/" + last.value(),
          last.granularity(),
          first.edtf().flatMap(start -> last.edtf().flatMap(end -> Edtfs.from(start, end))),
          first.basis());
    }
  }

  /**
   * The n units that a report accounts for, up to the end of a day if that is told: "the nine
   * months", "the year ended March 31".
   */
  record Accounted(Length length, Optional<TimeExpression> end) implements LengthOfTime {
    /** Checks that nothing is null. */
    public Accounted {
      Objects.requireNonNull(length, "length");
      Objects.requireNonNull(end, "end");
    }

    @Override
    public Resolved denote(ReferenceTime reference) {
      return end.<TimeExpression>map(day -> new Stretch(length, false, day))
          .orElse(length)
          .denote(reference);
    }
  }
}
