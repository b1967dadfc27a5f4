package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.event.EventMention;
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

  private static final String DISCOVERY = "discovery";
  private static final String FOUND = "finding ";
  private static final Set<String> REMAINS = WordFile.words("thing", "remains");

  private StoryPoint() {}

  /** Returns what the two have in common, if that can tell that they are one. */
  static Optional<Agreement> of(Telling first, Telling second, Set<String> kinds) {
    if (first.article().id().equals(second.article().id())
        || !Kinds.isOneOfStory(kinds)
        || areOfOthers(first.cast(), second.cast())
        || !first.words().isOfStory(second.words())) {
      return Optional.empty();
    }
    if (areOfOneDay(first, second, kinds)) {
      return Optional.of(new Agreement(Strength.IN_STORY, "articles of one story, the same day"));
    }
    Set<String> both = Sets.intersection(pairs(first, kinds), pairs(second, kinds));
    if (!both.isEmpty()) {
      return agreement(Strength.IN_STORY_OF_YEAR, both.stream());
    }
    if (isOpenFor(first, second) || isOpenFor(second, first)) {
      return Optional.of(new Agreement(Strength.IN_STORY, "articles of one story"));
    }
    Set<String> shared = Sets.intersection(points(first), points(second));
    boolean others = !shared.isEmpty() && doOthers(first, second);
    return agreement(
        Strength.IN_STORY,
        shared.stream().filter(point -> !others || isOf(first, point) || isOf(second, point)));
  }

  /** "A plane crashed on Tuesday", "one of his aircraft crashed on February 3". */
  private static boolean areOfOneDay(Telling first, Telling second, Set<String> kinds) {
    return Kinds.isOneOfDay(kinds)
        && isOfDay(first)
        && isOfDay(second)
        && !first.isPlural()
        && !second.isPlural();
  }

  /** Tells whether the text tells its day. */
  static boolean isOfDay(Telling telling) {
    return telling.dated().when().granularity().isPresent()
        && DateAgreement.isWithin(telling.dated().when().bounds(), 1);
  }

  /** The first leaves open who takes part, and its article names one of those beside the second. */
  private static boolean isOpenFor(Telling open, Telling told) {
    return isOpen(open)
        && ArticleWords.namesIn(told.sentence()).stream().anyMatch(open.words()::hasName);
  }

  /**
   * Tells whether a verb says nothing of those who take part but how many they are, where it makes
   * no difference who does what: "the two companies struck a deal", "a 12-year term, imposed in
   * May".
   */
  static boolean isOpen(Telling telling) {
    EventMention mention = telling.mention();
    boolean mutual = Kinds.isMutual(telling.cast().kinds());
    List<Participant> partners =
        mention.participants().stream()
            .filter(p -> p.role() == Role.AGENT || p.role() == Role.PATIENT)
            .toList();
    return partners.stream().anyMatch(p -> Kinds.isPartOfKind(mention, p))
        && partners.stream()
            .allMatch(
                p ->
                    Kinds.isPartOfKind(mention, p)
                        || (mutual && !p.isNamed() && p.quantity().isPresent()));
  }

  private static Optional<Agreement> agreement(Strength strength, Stream<String> points) {
    return points
        .min(String::compareTo)
        .map(point -> new Agreement(strength, "articles of one story: " + point));
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

  /** Others do it, to something else: a name that both have beside them tells nothing then. */
  private static boolean doOthers(Telling first, Telling second) {
    return areOthers(agents(first), agents(second)) && areOthers(things(first), things(second));
  }

  /** Tells whether the point is who does it or what it is done to, by name, or a word of that. */
  private static boolean isOf(Telling telling, String point) {
    return telling.cast().people().stream()
        .anyMatch(name -> name.equals(point) || Letters.words(name).contains(point));
  }

  private static boolean areOthers(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Sets.intersection(some, others).isEmpty();
  }

  /**
   * Returns two things at once that can be in common: who does it and what it is done to, of kinds
   * of which a year hardly has two.
   */
  static Set<String> pairs(Telling telling, Set<String> kinds) {
    if (!Kinds.isOneOfYear(kinds)) {
      return Set.of();
    }
    Cast cast = telling.cast();
    ImmutableSet.Builder<String> pairs = ImmutableSet.builder();
    if (Kinds.isOneOfDay(kinds)) {
      // "The ferry that sank last year" is the one of the story.
      for (Participant thing : cast.things()) {
        String head = Phrase.head(thing.name());
        pairs.add(head).addAll(Things.called(head));
      }
    }
    for (String agent : cast.named(Role.AGENT)) {
      for (Participant thing : cast.descriptions()) {
        pairs.add(agent + ", " + Phrase.head(thing.name()));
      }
    }
    return pairs.build();
  }

  /** Returns what can be in common: who does it by name, what it is done to, names beside it. */
  static Set<String> points(Telling telling) {
    ImmutableSet.Builder<String> points = ImmutableSet.builder();
    points.addAll(agents(telling));
    for (Participant thing : telling.cast().descriptions()) {
      points.add(Phrase.head(thing.name()));
    }
    for (Participant thing : telling.cast().things()) {
      points.add(Phrase.head(thing.name()));
    }
    points.addAll(telling.mention().keywords());
    points.addAll(found(telling));
    return points.build();
  }

  /** "Police discovered Marlowe's body", "she was found dead": who was found, by the last word. */
  private static Set<String> found(Telling telling) {
    Cast cast = telling.cast();
    if (!cast.kinds().contains(DISCOVERY)) {
      return Set.of();
    }
    boolean remains =
        cast.things().stream().anyMatch(thing -> REMAINS.contains(Phrase.head(thing.name())));
    return remains
        ? telling.mention().keywords().stream()
            .map(word -> FOUND + word)
            .collect(ImmutableSet.toImmutableSet())
        : cast.namedThemes().stream()
            .filter(theme -> theme.kind() == Kind.PERSON)
            .map(theme -> FOUND + ArticleWords.lastWord(theme.name()))
            .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> agents(Telling telling) {
    ImmutableSet.Builder<String> agents = ImmutableSet.builder();
    for (Participant agent : telling.mention().participants()) {
      if (agent.role() == Role.AGENT) {
        // "The hospital" and "the Brenna General Hospital".
        agents.add(
            agent.kind() == Kind.PERSON
                ? Cast.key(agent)
                : Letters.fold(Phrase.head(agent.name())));
      }
    }
    return agents.addAll(telling.cast().named(Role.AGENT)).build();
  }

  private static Set<String> things(Telling telling) {
    ImmutableSet.Builder<String> things = ImmutableSet.builder();
    for (Participant thing : telling.cast().descriptions()) {
      things.add(Phrase.head(thing.name()));
    }
    return things.addAll(telling.cast().named(Role.PATIENT)).build();
  }
}
