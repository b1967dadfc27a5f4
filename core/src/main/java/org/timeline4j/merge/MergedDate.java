package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/**
 * The date of an event from the dates of its mentions: what is told goes before what is only
 * bounded, the finer before the coarser; bounds are intersected; days that differ stand side by
 * side as {@code [a,b]}.
 *
 * @param when the date
 * @param conflict what the articles say if they disagree
 * @param decided why one of them counts all the same, if it does
 */
record MergedDate(When when, Optional<Conflict> conflict, Optional<Derivation> decided) {

  private static final Comparator<When> BEST =
      Comparator.comparing(When::approximate)
          .thenComparing(When::basis)
          .thenComparing(when -> when.bounds().end())
          .thenComparing(when -> when.bounds().start(), Comparator.reverseOrder())
          .thenComparing(when -> when.edtf().map(Edtf::text).orElse(""));

  static MergedDate of(List<Telling> members, Vocabulary vocabulary, Judge judge) {
    List<Telling> told =
        members.stream().filter(m -> m.dated().when().granularity().isPresent()).toList();
    if (told.isEmpty()) {
      return new MergedDate(
          estimated(members, bounded(members), vocabulary), Optional.empty(), Optional.empty());
    }
    Granularity finest =
        told.stream().map(m -> granularity(m)).min(Comparator.naturalOrder()).orElseThrow();
    List<Telling> fine = told.stream().filter(m -> granularity(m) == finest).toList();
    List<When> dates = fine.stream().map(m -> m.dated().when()).sorted(BEST).toList();
    return new MergedDate(dates.get(0), Optional.empty(), Optional.empty()).orConflict(told, judge);
  }

  private static Granularity granularity(Telling telling) {
    return telling.dated().when().granularity().orElseThrow();
  }

  /** Where the dates differ, each of them is kept that no other makes finer. */
  private MergedDate orConflict(List<Telling> told, Judge judge) {
    boolean agree =
        told.stream().allMatch(m -> m.dated().when().bounds().isConnected(when.bounds()));
    if (agree) {
      return this;
    }
    Conflict differing = new Conflict(Conflict.About.DATE, claims(told));
    Optional<Decision> decision =
        judge.decide(
            told,
            Comparator.comparing(MergedDate::granularity),
            (one, two) -> two.dated().when().bounds().isConnected(one.dated().when().bounds()));
    if (decision.isPresent()) {
      return new MergedDate(
          decision.get().telling().dated().when(),
          Optional.of(differing),
          decision.map(Decision::why));
    }
    List<Edtf> dates =
        told.stream()
            .map(Telling::dated)
            .filter(dated -> told.stream().noneMatch(other -> isFinerWithin(dated, other.dated())))
            .flatMap(dated -> dated.when().edtf().stream())
            .distinct()
            .toList();
    When either =
        new When(
            Optional.of(Edtf.oneOf(dates)), when.granularity(), when.approximate(), when.basis());
    return new MergedDate(either, Optional.of(differing), Optional.empty());
  }

  private static boolean isFinerWithin(DatedMention coarse, DatedMention fine) {
    TimeInterval bounds = coarse.when().bounds();
    return bounds.encloses(fine.when().bounds()) && !bounds.equals(fine.when().bounds());
  }

  private static List<Conflict.Claim> claims(List<Telling> told) {
    List<Conflict.Claim> claims = new ArrayList<>();
    for (Telling telling : told) {
      telling
          .dated()
          .when()
          .edtf()
          .ifPresent(edtf -> claims.add(new Conflict.Claim(telling.article().id(), edtf.text())));
    }
    return ImmutableList.copyOf(claims.stream().distinct().toList());
  }

  /** The first day that news without a date is estimated at, if the bounds leave room for it. */
  private static When estimated(List<Telling> members, When bounded, Vocabulary vocabulary) {
    return members.stream()
        .filter(m -> vocabulary.estimates(m.dated()))
        .flatMap(m -> m.dated().estimate().stream())
        .filter(when -> when.bounds().isConnected(bounded.bounds()))
        .min(Comparator.comparing((When when) -> when.bounds().start()).thenComparing(When::basis))
        .orElse(bounded);
  }

  private static When bounded(List<Telling> members) {
    List<When> dates =
        members.stream()
            .map(m -> m.dated().when())
            .filter(when -> when.edtf().isPresent())
            .sorted(BEST)
            .toList();
    if (dates.isEmpty()) {
      return When.UNKNOWN;
    }
    Optional<TimeInterval> shared = Optional.of(TimeInterval.ALWAYS);
    for (When when : dates) {
      shared = shared.flatMap(bounds -> bounds.intersection(when.bounds()));
    }
    When best = dates.get(0);
    TimeInterval bounds = shared.orElse(best.bounds());
    if (bounds.equals(best.bounds())) {
      return best;
    }
    DatingBasis basis =
        dates.stream().map(When::basis).min(Comparator.naturalOrder()).orElseThrow();
    return new When(
        Optional.of(Edtf.within(bounds)),
        Optional.empty(),
        dates.stream().allMatch(When::approximate),
        basis);
  }
}
