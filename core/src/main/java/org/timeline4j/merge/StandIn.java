package org.timeline4j.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.merge.Agreement.Strength;

/**
 * A description that stands for a name: "the ferry sank on Saturday", in an article that names the
 * Morning Tide, which another article says sank that day.
 */
final class StandIn {

  private StandIn() {}

  /** Returns that what the second describes is what the first names, if it can be. */
  static Optional<Agreement> of(Telling named, Telling described, Set<String> kinds) {
    Cast one = named.cast();
    Cast two = described.cast();
    if (!Kinds.isSeldom(kinds)
        || !two.theme().isEmpty()
        || !two.groups().isEmpty()
        || (!two.isPatientOpen() && !isDescribed(described, two.things()))) {
      return Optional.empty();
    }
    return one.namedThemes().stream()
        .filter(theme -> theme.kind() != Kind.PLACE)
        .filter(theme -> described.words().names(theme.name()))
        .findFirst()
        .map(
            theme ->
                new Agreement(
                    Strength.STANDING_IN,
                    described.article().id() + " names " + theme.name() + " as well"));
  }

  private static boolean isDescribed(Telling telling, List<Participant> things) {
    return !things.isEmpty() && things.stream().allMatch(thing -> isOne(telling, thing));
  }

  /** One thing that is known already, or that the article opens with. */
  private static boolean isOne(Telling telling, Participant thing) {
    String name = thing.name();
    boolean plural = name.endsWith("s") && !name.endsWith("ss");
    return !plural
        && (telling.isHeadline() || telling.isOpening() || Bearers.isDefinite(name, telling));
  }
}
