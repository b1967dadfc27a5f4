package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.timeline4j.event.Conflict;
import org.timeline4j.grammar.Derivation;

/**
 * The place of an event from those of its mentions: the one that most of them tell, of equals the
 * first.
 *
 * @param place the place
 * @param conflict what the articles say if they disagree
 * @param decided why one of them counts all the same, if it does
 */
record MergedPlace(
    Optional<String> place, Optional<Conflict> conflict, Optional<Derivation> decided) {

  static MergedPlace of(List<Telling> members, Judge judge) {
    List<Telling> told = members.stream().filter(m -> m.mention().place().isPresent()).toList();
    List<String> places = told.stream().map(MergedPlace::place).toList();
    Optional<String> usual =
        places.stream()
            .min(
                Comparator.comparing((String p) -> -places.stream().filter(p::equals).count())
                    .thenComparing(places::indexOf));
    boolean differ =
        told.stream().anyMatch(one -> told.stream().anyMatch(two -> isElsewhere(one, two)));
    if (!differ) {
      return new MergedPlace(usual, Optional.empty(), Optional.empty());
    }
    List<Conflict.Claim> claims =
        told.stream()
            .filter(m -> isName(place(m)))
            .map(m -> new Conflict.Claim(m.article().id(), place(m)))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    Optional<Decision> decision =
        judge.decide(told, Telling.ORDER, (one, two) -> !isElsewhere(one, two));
    return new MergedPlace(
        decision.map(Decision::telling).map(MergedPlace::place).or(() -> usual),
        Optional.of(new Conflict(Conflict.About.PLACE, claims)),
        decision.map(Decision::why));
  }

  /**
   * Two places of two articles, neither of which speaks of the place of the other. What it speaks
   * of may lie in it or hold it: "in Lisbon" and "in the port of Lisbon", "in Norland".
   */
  private static boolean isElsewhere(Telling one, Telling two) {
    return isName(place(one))
        && isName(place(two))
        && Countries.code(place(one)).isEmpty()
        && Countries.code(place(two)).isEmpty()
        && !one.article().id().equals(two.article().id())
        && !speaksOf(one, place(two))
        && !speaksOf(two, place(one));
  }

  private static boolean speaksOf(Telling telling, String place) {
    return Letters.words(place).stream()
        .filter(MergedPlace::isName)
        .anyMatch(telling.words()::names);
  }

  private static String place(Telling telling) {
    return telling.mention().place().orElseThrow();
  }

  private static boolean isName(String place) {
    return Character.isUpperCase(place.codePointAt(0));
  }
}
