package org.timeline4j.time;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * The thirteen ways in which one interval can stand to another (J. F. Allen, "Maintaining Knowledge
 * about Temporal Intervals", Communications of the ACM 26, 1983).
 *
 * <p>Laws: between two intervals exactly one of them holds; if it holds between {@code a} and
 * {@code b}, then its inverse holds between {@code b} and {@code a}. An open side is taken as an
 * end like any other, at the same moment for all intervals that are open there.
 *
 * <p>They stand in the order of {@code a}'s beginning, then of its end, as {@code a} moves from
 * before {@code b} to after it, so that inverses stand opposite each other.
 */
@SuppressWarnings("EnumOrdinal") // The order is part of the definition.
public enum AllenRelation {
  /** {@code a} ends before {@code b} begins, with time between. */
  BEFORE,
  /** {@code b} begins the moment {@code a} ends. */
  MEETS,
  /** {@code a} begins first, and ends within {@code b}. */
  OVERLAPS,
  /** {@code a} begins first; both end together. */
  FINISHED_BY,
  /** {@code a} begins first and ends last. */
  CONTAINS,
  /** Both begin together; {@code a} ends first. */
  STARTS,
  /** Both begin together and end together. */
  EQUALS,
  /** Both begin together; {@code a} ends last. */
  STARTED_BY,
  /** {@code a} begins last and ends first. */
  DURING,
  /** {@code a} begins last; both end together. */
  FINISHES,
  /** {@code a} begins within {@code b}, and ends last. */
  OVERLAPPED_BY,
  /** {@code a} begins the moment {@code b} ends. */
  MET_BY,
  /** {@code a} begins after {@code b} ends, with time between. */
  AFTER;

  private static final ImmutableList<AllenRelation> VALUES = ImmutableList.copyOf(values());

  /** Returns the relation in which the first interval stands to the second. */
  public static AllenRelation between(TimeInterval a, TimeInterval b) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    int ends = a.end().compareTo(b.start());
    int begins = a.start().compareTo(b.end());
    if (ends <= 0) {
      return ends < 0 ? BEFORE : MEETS;
    }
    if (begins >= 0) {
      return begins > 0 ? AFTER : MET_BY;
    }
    int row = Integer.signum(a.start().compareTo(b.start())) + 1;
    int column = Integer.signum(a.end().compareTo(b.end())) + 1;
    return VALUES.get(OVERLAPS.ordinal() + 3 * row + column);
  }

  /** Returns the relation in which the second interval stands to the first. */
  public AllenRelation inverse() {
    return VALUES.get(VALUES.size() - 1 - ordinal());
  }
}
