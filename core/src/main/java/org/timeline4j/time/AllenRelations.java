package org.timeline4j.time;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What can be told about how one interval stands to another: the relations of {@link AllenRelation}
 * of which one holds. All thirteen mean that nothing can be told. Immutable and thread-safe.
 *
 * <p>Laws (J. F. Allen, 1983): what holds between {@code a} and {@code b} is inverse to what holds
 * between {@code b} and {@code a}; what holds between {@code a} and {@code c} is among what follows
 * by {@link #then} from what holds between {@code a} and {@code b}, and {@code b} and {@code c}.
 *
 * @param possible in the order of the definition, not empty
 */
public record AllenRelations(Set<AllenRelation> possible) {

  /** Nothing can be told. */
  public static final AllenRelations ANY = new AllenRelations(EnumSet.allOf(AllenRelation.class));

  private static final Set<AllenRelation> ENDED_BEFORE =
      Sets.immutableEnumSet(AllenRelation.BEFORE, AllenRelation.MEETS);
  private static final Set<AllenRelation> BEGUN_AFTER =
      Sets.immutableEnumSet(AllenRelation.AFTER, AllenRelation.MET_BY);

  /**
   * Copies the relations.
   *
   * @throws IllegalArgumentException if there are none
   */
  public AllenRelations {
    Objects.requireNonNull(possible, "possible");
    if (possible.isEmpty()) {
      throw new IllegalArgumentException("one of the relations holds");
    }
    possible = Sets.immutableEnumSet(possible);
  }

  /**
   * Returns the relations that agree with what is known of the ends: for each pair of an end of
   * {@code a} and one of {@code b} a test of the three ways in which the one can lie to the other,
   * -1 for earlier, 0 for the same moment, 1 for later.
   *
   * @return empty if none does
   */
  public static Optional<AllenRelations> ofEnds(
      IntPredicate startToStart,
      IntPredicate startToEnd,
      IntPredicate endToStart,
      IntPredicate endToEnd) {
    Objects.requireNonNull(startToStart, "startToStart");
    Objects.requireNonNull(startToEnd, "startToEnd");
    Objects.requireNonNull(endToStart, "endToStart");
    Objects.requireNonNull(endToEnd, "endToEnd");
    Set<AllenRelation> possible = EnumSet.noneOf(AllenRelation.class);
    for (TimeInterval a : Samples.INTERVALS) {
      for (TimeInterval b : Samples.INTERVALS) {
        if (startToStart.test(Samples.sign(a.start(), b.start()))
            && startToEnd.test(Samples.sign(a.start(), b.end()))
            && endToStart.test(Samples.sign(a.end(), b.start()))
            && endToEnd.test(Samples.sign(a.end(), b.end()))) {
          possible.add(AllenRelation.between(a, b));
        }
      }
    }
    return possible.isEmpty() ? Optional.empty() : Optional.of(new AllenRelations(possible));
  }

  /** Tells whether nothing is known: each relation is possible. */
  public boolean cannotBeTold() {
    return possible.size() == ANY.possible.size();
  }

  /** Tells whether {@code a} ends before {@code b} begins, or at that moment. */
  public boolean isBefore() {
    return ENDED_BEFORE.containsAll(possible);
  }

  /** Tells whether {@code a} begins after {@code b} has ended, or at that moment. */
  public boolean isAfter() {
    return BEGUN_AFTER.containsAll(possible);
  }

  /** Tells whether the two share a moment. */
  public boolean isOverlap() {
    return Sets.intersection(possible, Sets.union(ENDED_BEFORE, BEGUN_AFTER)).isEmpty();
  }

  /** Returns how {@code b} stands to {@code a}. */
  public AllenRelations inverse() {
    return new AllenRelations(
        EnumSet.copyOf(possible.stream().map(AllenRelation::inverse).toList()));
  }

  /** Returns how {@code a} stands to {@code c}, where {@code b} stands so to {@code c}. */
  public AllenRelations then(AllenRelations next) {
    Objects.requireNonNull(next, "next");
    Set<AllenRelation> follow = EnumSet.noneOf(AllenRelation.class);
    for (AllenRelation one : possible) {
      for (AllenRelation two : next.possible) {
        follow.addAll(Composition.of(one, two));
      }
    }
    return new AllenRelations(follow);
  }

  /** Tells whether this says at least as much as the other. */
  public boolean isWithin(AllenRelations other) {
    Objects.requireNonNull(other, "other");
    return other.possible.containsAll(possible);
  }

  /** Returns it in words: "before or meets"; "cannot be told". */
  @Override
  public String toString() {
    if (cannotBeTold()) {
      return "cannot be told";
    }
    List<String> words =
        possible.stream().map(r -> Ascii.toLowerCase(r.name()).replace('_', ' ')).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** Three intervals have six ends, so that six moments show every way in which they can lie. */
  private static final class Samples {
    private static final int MOMENTS = 6;
    static final ImmutableList<TimeInterval> INTERVALS = intervals();

    private Samples() {}

    private static ImmutableList<TimeInterval> intervals() {
      ImmutableList.Builder<TimeInterval> intervals = ImmutableList.builder();
      for (int first = 0; first < MOMENTS - 1; first++) {
        for (int last = first; last < MOMENTS - 1; last++) {
          intervals.add(
              TimeInterval.ofDays(LocalDate.EPOCH.plusDays(first), LocalDate.EPOCH.plusDays(last)));
        }
      }
      return intervals.build();
    }

    static int sign(LocalDateTime one, LocalDateTime two) {
      return Integer.signum(one.compareTo(two));
    }
  }

  /** Allen's table of transitivity. */
  private static final class Composition {
    private static final ImmutableSetMultimap<List<AllenRelation>, AllenRelation> TABLE = table();

    private Composition() {}

    static Set<AllenRelation> of(AllenRelation one, AllenRelation two) {
      return TABLE.get(ImmutableList.of(one, two));
    }

    private static ImmutableSetMultimap<List<AllenRelation>, AllenRelation> table() {
      ImmutableSetMultimap.Builder<List<AllenRelation>, AllenRelation> table =
          ImmutableSetMultimap.builder();
      for (TimeInterval a : Samples.INTERVALS) {
        for (TimeInterval b : Samples.INTERVALS) {
          for (TimeInterval c : Samples.INTERVALS) {
            table.put(
                ImmutableList.of(AllenRelation.between(a, b), AllenRelation.between(b, c)),
                AllenRelation.between(a, c));
          }
        }
      }
      return table.build();
    }
  }
}
