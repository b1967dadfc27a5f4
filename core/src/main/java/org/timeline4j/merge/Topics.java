package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;

/**
 * What a mention is about: each kind of happening with each one that takes part. Two mentions that
 * {@link Agreement} finds to agree share a topic; the first character says in which of its ways.
 */
final class Topics {

  /** A name. */
  static final char NAME = 'p';

  /** Two words of the description of a patient. */
  static final char DESCRIPTION = 'd';

  /** A noun, where nobody is named. */
  static final char WORD = 'k';

  private static final String COUNTED = "g";
  private static final String HANDED = "r";
  private static final String THING = "o";
  private static final String UNNAMED = "u";
  private static final String BARE = "b";
  private static final String STORY = "s";
  private static final String HEADLINE = "h";

  private Topics() {}

  /** Returns the topics of a telling, among them all that its names can be short as. */
  static Set<String> of(Telling telling) {
    return of(telling, name -> true);
  }

  /**
   * Returns the topics of a telling.
   *
   * @param called whether some telling is about somebody {@link #called} so; without it, all who
   *     have a first name in common would share a topic
   */
  static Set<String> of(Telling telling, Predicate<String> called) {
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    Set<String> keys = participants(telling, called);
    for (String kind : telling.cast().kinds()) {
      keys.forEach(key -> topics.add(key + "\u0000" + kind));
    }
    return topics.build();
  }

  /** Returns the folded names of all whom some telling is about. */
  static Set<String> called(Stream<Telling> tellings) {
    return tellings
        .flatMap(telling -> telling.cast().theme().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> participants(Telling telling, Predicate<String> called) {
    Cast cast = telling.cast();
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    boolean mutual = Kinds.isMutual(telling.cast().kinds());
    cast.theme().forEach(name -> keys.add(NAME + name));
    if (mutual) {
      met(cast, keys);
    }
    described(telling, keys);
    cast.theme().stream()
        .flatMap(name -> ShortNames.of(name, called).stream())
        .forEach(word -> keys.add(DESCRIPTION + "~" + word));
    things(cast, keys);
    if (Kinds.isOneOfStory(cast.kinds())) {
      StoryPoint.points(telling).forEach(point -> keys.add(STORY + point));
      StoryPoint.pairs(telling, cast.kinds()).forEach(pair -> keys.add(DESCRIPTION + "%" + pair));
    }
    telling.mention().place().ifPresent(place -> placed(cast, place, keys));
    owned(telling, cast, keys);
    counted(cast, keys);
    for (Participant thing : cast.things()) {
      String head = Phrase.head(thing.name());
      keys.add(UNNAMED + head);
      Things.called(head).forEach(wider -> keys.add(UNNAMED + wider));
    }
    cast.things().forEach(thing -> beside(telling, Phrase.head(thing.name()), keys));
    cast.descriptions().forEach(thing -> keys.add(UNNAMED + Phrase.head(thing.name())));
    cast.namedThemes().stream()
        .map(Agreement::headOfDescription)
        .filter(head -> !head.isEmpty())
        .forEach(
            head -> {
              keys.add(UNNAMED + head);
              keys.add(DESCRIPTION + "=" + head);
            });
    if (telling.mention().participants().isEmpty()) {
      keys.add(BARE + telling.article().id());
    }
    if (telling.isHeadline() || telling.isOpening()) {
      keys.add(HEADLINE + telling.article().id());
    }
    if (mutual) {
      telling.mention().place().ifPresent(place -> keys.add(WORD + Letters.fold(place)));
    }
    if (cast.everybody().isEmpty()) {
      telling.mention().keywords().forEach(noun -> keys.add(WORD + noun));
    }
    return keys.build();
  }

  /** Who meets whom makes no difference, but two must be the same: many meet a country. */
  private static void met(Cast cast, ImmutableSet.Builder<String> keys) {
    for (String one : cast.everybody()) {
      for (String other : cast.everybody()) {
        if (one.compareTo(other) < 0) {
          keys.add(NAME + one + "+" + other);
        }
      }
    }
  }

  /** A description lies within another if two words of it do. */
  private static void described(Telling telling, ImmutableSet.Builder<String> keys) {
    Role theme = telling.cast().themeRole();
    for (Participant patient : telling.mention().participants()) {
      if (patient.role() == theme) {
        List<String> words = List.copyOf(new TreeSet<>(Phrase.of(patient)));
        for (int i = 0; i < words.size(); i++) {
          for (int j = i + 1; j < words.size(); j++) {
            keys.add(DESCRIPTION + words.get(i) + "+" + words.get(j));
          }
        }
      }
    }
  }

  /** What somebody does to a thing in a place is known like a name. */
  private static void placed(Cast cast, String place, ImmutableSet.Builder<String> keys) {
    for (String agent : cast.named(Role.AGENT)) {
      for (Participant thing : cast.descriptions()) {
        keys.add(NAME + THING + agent + ">" + Phrase.head(thing.name()) + "@" + place);
      }
    }
  }

  /** And so is a thing of one's own. */
  private static void owned(Telling telling, Cast cast, ImmutableSet.Builder<String> keys) {
    for (String agent : cast.named(Role.AGENT)) {
      for (Participant thing : cast.descriptions()) {
        if (Bearers.isOwned(thing.name(), telling)) {
          keys.add(NAME + THING + agent + ">" + Phrase.head(thing.name()));
        }
      }
    }
  }

  /** "The bridge over the Orla": a thing with a name beside it, or one that may be described. */
  private static void beside(Telling telling, String head, ImmutableSet.Builder<String> keys) {
    keys.add(DESCRIPTION + "=" + head);
    telling.mention().keywords().forEach(noun -> keys.add(DESCRIPTION + head + "@" + noun));
  }

  private static void things(Cast cast, ImmutableSet.Builder<String> keys) {
    for (String agent : cast.named(Role.AGENT)) {
      for (String recipient : cast.named(Role.RECIPIENT)) {
        keys.add(HANDED + agent + ">" + recipient);
      }
      for (Participant thing : cast.descriptions()) {
        Phrase.of(thing).forEach(word -> keys.add(THING + agent + ">" + word));
      }
    }
  }

  /** Returns the last word of each name that it happens to, with each kind. */
  static Set<String> standing(Telling telling) {
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    for (Participant theme : telling.cast().namedThemes()) {
      for (String kind : telling.cast().kinds()) {
        topics.add(ArticleWords.lastWord(theme.name()) + "\u0000" + kind);
      }
    }
    return topics.build();
  }

  /** Returns each name beside a noun or verb of which a story tells one, with each kind. */
  static Set<String> inStory(Telling telling, Set<String> names) {
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    for (String kind : telling.cast().kinds()) {
      if (Kinds.isOneOfStory(Set.of(kind))) {
        telling.cast().everybody().forEach(name -> topics.add(STORY + name + "\u0000" + kind));
        names.forEach(name -> topics.add(WORD + name + "\u0000" + kind));
      }
    }
    return topics.build();
  }

  /** Returns each word that may be a name in its article, with each kind, if it names nobody. */
  static Set<String> standingIn(Telling telling, Set<String> capitals) {
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    if (telling.cast().theme().isEmpty()) {
      for (String kind : telling.cast().kinds()) {
        if (Kinds.isSeldom(Set.of(kind))) {
          capitals.forEach(word -> topics.add(word + "\u0000" + kind));
        }
      }
    }
    return topics.build();
  }

  /** Returns each name of its article with each kind of which a story has one in a day. */
  static Set<String> ofDay(Telling telling, Set<String> names) {
    return ofStory(telling, names, Kinds::isOneOfDay);
  }

  /** Returns each name of its article with each kind of which it counts the victims. */
  static Set<String> ofToll(Telling telling, Set<String> names) {
    return telling.cast().groups().stream().anyMatch(Agreement::isAnybody)
        ? ofStory(telling, names, Kinds::isOfToll)
        : Set.of();
  }

  private static Set<String> ofStory(
      Telling telling, Set<String> names, Predicate<Set<String>> fits) {
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    for (String kind : telling.cast().kinds()) {
      if (fits.test(Set.of(kind))) {
        names.forEach(name -> topics.add(STORY + name + "\u0000" + kind));
      }
    }
    return topics.build();
  }

  /** Returns each number of people of whom nothing tells who they are, with each kind. */
  static Set<String> countingAnybody(Telling telling) {
    return counting(telling, Agreement::isAnybody);
  }

  /** Returns each number of people or things, with each kind. */
  static Set<String> counting(Telling telling) {
    return counting(telling, group -> true);
  }

  private static Set<String> counting(Telling telling, Predicate<Participant> of) {
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    if (telling.cast().groups().stream().anyMatch(of)) {
      for (int size : Counts.sizes(telling.cast().totals())) {
        telling.cast().kinds().forEach(kind -> topics.add(COUNTED + size + "\u0000" + kind));
      }
    }
    return topics.build();
  }

  private static void counted(Cast cast, ImmutableSet.Builder<String> keys) {
    Set<Integer> sizes = Counts.sizes(cast.totals());
    for (Participant group : cast.groups()) {
      String head = "=" + Phrase.head(group.name());
      keys.add(UNNAMED + Phrase.head(group.name()));
      for (int size : sizes) {
        keys.add(COUNTED + size + head);
        cast.named(Role.AGENT).forEach(agent -> keys.add(COUNTED + size + agent + ">"));
        cast.named(Role.RECIPIENT).forEach(recipient -> keys.add(COUNTED + size + ">" + recipient));
      }
    }
  }
}
