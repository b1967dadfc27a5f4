package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.merge.Agreement.Strength;

/**
 * What two articles of one story have in common in what they tell of one time and kind: "Kenya
 * asked Malta on March 2" and "Kenya had requested his extradition in March". It tells something
 * only where a story hardly tells two of the kind.
 */
final class StoryPoint {

  private StoryPoint() {}

  /** Returns what the two have in common, if that can tell that they are one. */
  static Optional<Agreement> of(Telling first, Telling second, Set<String> kinds) {
    if (first.article().id().equals(second.article().id())
        || !Kinds.isOneOfStory(kinds)
        || areOfOthers(first.cast(), second.cast())
        || !first.words().isOfStory(second.words())) {
      return Optional.empty();
    }
    Set<String> points = Sets.intersection(points(first), points(second));
    return points.stream()
        .min(String::compareTo)
        .map(point -> new Agreement(Strength.IN_STORY, "articles of one story: " + point));
  }

  /** Whom it happens to is named by both, and not the same; or it is counted by one alone. */
  private static boolean areOfOthers(Cast one, Cast two) {
    boolean bothNamed =
        !one.theme().isEmpty()
            && !two.theme().isEmpty()
            && one.themeRole() == two.themeRole()
            && Sets.intersection(one.theme(), two.theme()).isEmpty();
    return bothNamed || one.groups().isEmpty() != two.groups().isEmpty();
  }

  /** Returns what can be in common: who does it by name, what it is done to, names beside it. */
  static Set<String> points(Telling telling) {
    Cast cast = telling.cast();
    ImmutableSet.Builder<String> points = ImmutableSet.builder();
    for (Participant agent : telling.mention().participants()) {
      if (agent.role() == Role.AGENT) {
        // "The hospital" and "the Brenna General Hospital".
        points.add(
            agent.kind() == Kind.PERSON
                ? Cast.key(agent)
                : Letters.fold(Phrase.head(agent.name())));
      }
    }
    points.addAll(cast.named(Role.AGENT));
    for (Participant thing : cast.descriptions()) {
      points.add(Phrase.head(thing.name()));
    }
    for (Participant thing : cast.things()) {
      points.add(Phrase.head(thing.name()));
    }
    points.addAll(telling.mention().keywords());
    return points.build();
  }
}
