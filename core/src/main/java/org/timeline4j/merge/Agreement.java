package org.timeline4j.merge;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Quantity;
import org.timeline4j.event.Tense;

/**
 * How the participants of two mentions of one kind agree.
 *
 * @param strength how much that tells
 * @param words what agrees, for {@code explain()}
 */
record Agreement(Strength strength, String words) {

  /** From the most telling to the least. */
  enum Strength {
    /** It happens to the same one, by name. */
    NAMED,
    /** It happens to the same one, by name in one mention and by description in the other. */
    DESCRIBED,
    /** A noun takes up what its article has told. */
    TAKEN_UP,
    /**
     * It happens to somebody by name, and to somebody described in an article that has that name.
     */
    STANDING_IN,
    /**
     * Articles of one story tell a kind of which a year hardly has two, with two things in common.
     */
    IN_STORY_OF_YEAR,
    /** Articles of one story tell a kind of which it hardly has two, with something in common. */
    IN_STORY,
    /**
     * As many of a kind, the same agent and recipient, or the same agent and things of one
     * description.
     */
    ALIKE,
    /** A headline and the paragraph below it tell of one kind of happening. */
    HEADLINE,
    /** Nobody is named; the nouns agree. */
    WORDS
  }

  private static final Set<String> ANYBODY = WordFile.words("description", "anybody");

  private static final Set<String> ORDINALS = WordFile.words("description", "counted off");

  /** Returns the ways in which the two agree, the most telling first; none if they do not. */
  static Stream<Agreement> of(Telling first, Telling second, Set<String> kinds) {
    Cast one = first.cast();
    Cast two = second.cast();
    Stream<Supplier<Optional<Agreement>>> ways =
        Stream.of(
            () -> named(one, two, kinds),
            () -> described(first, second, one, two),
            () -> described(second, first, two, one),
            () -> named(one, two),
            () -> counted(first, second, one, two),
            () -> grown(first, second, kinds),
            () -> grown(second, first, kinds),
            () -> handed(one, two),
            () -> sameThing(first, second, one, two),
            () -> unnamed(first, second, one, two),
            () -> calledDifferently(first, second, one, two),
            () -> partlyCounted(first, second, one, two),
            () -> headline(first, second, one, two),
            () -> takenUp(first, second),
            () -> takenUp(second, first),
            () -> subject(first, second),
            () -> subject(second, first),
            () -> inOneStory(first, second),
            () -> inOneStory(second, first),
            () -> StandIn.of(first, second, kinds),
            () -> StandIn.of(second, first, kinds),
            () -> sameThingOfYear(first, second, kinds),
            () -> StoryPoint.of(first, second, kinds),
            () -> words(first, second, one, two, kinds),
            () -> samePlace(first, second, one, two, kinds));
    return ways.map(Supplier::get).flatMap(Optional::stream);
  }

  /** Tells whether both who does it and whom it happens to have the same names. */
  static boolean isBetweenTheSame(Telling first, Telling second) {
    Cast one = first.cast();
    Cast two = second.cast();
    return shares(one, two, Role.AGENT) && shares(one, two, Role.PATIENT);
  }

  /**
   * Tells whether more than the one to whom it happens agrees: the place, or another who takes part
   * by name.
   */
  static boolean isCorroborated(Telling first, Telling second) {
    Cast one = first.cast();
    Cast two = second.cast();
    Optional<String> place = first.mention().place();
    return (place.isPresent() && place.equals(second.mention().place()))
        || Sets.intersection(one.everybody(), two.everybody()).size() > 1;
  }

  private static Optional<Agreement> named(Cast one, Cast two, Set<String> kinds) {
    Set<String> shared = Sets.intersection(one.theme(), two.theme());
    if (!shared.isEmpty()
        && (one.themeRole() == two.themeRole() || one.isEither() || two.isEither())) {
      return Optional.of(new Agreement(Strength.NAMED, "the same " + list(shared)));
    }
    Set<String> everybody = Sets.intersection(one.everybody(), two.everybody());
    return Kinds.isMutual(kinds) && everybody.size() > 1
        ? Optional.of(new Agreement(Strength.NAMED, "the same " + list(everybody)))
        : Optional.empty();
  }

  /** "Danko" may be Pavel Danko, if nothing says that it is his brother. */
  private static Optional<Agreement> named(Cast one, Cast two) {
    for (String name : one.theme()) {
      for (String other : two.theme()) {
        if (one.themeRole() == two.themeRole()
            && !name.equals(other)
            && ShortNames.areOne(name, other)) {
          return Optional.of(
              new Agreement(Strength.DESCRIBED, name + " and " + other + " can be one"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Agreement> takenUp(Telling noun, Telling told) {
    return BareNoun.is(noun) && BareNoun.takesUp(noun, told)
        ? Optional.of(new Agreement(Strength.TAKEN_UP, "taken up by a noun"))
        : Optional.empty();
  }

  /** "The trial began": the noun is what the verb says to have begun. */
  private static Optional<Agreement> subject(Telling noun, Telling verb) {
    boolean oneSentence =
        noun.article().id().equals(verb.article().id())
            && noun.mention().part() == verb.mention().part()
            && noun.mention().sentence().equals(verb.mention().sentence());
    return oneSentence
            && noun.mention().tense() == Tense.NONE
            && verb.mention().participants().stream()
                .filter(participant -> Kinds.isHappening(verb.mention(), participant))
                .anyMatch(p -> Phrase.head(p.name()).equals(noun.mention().lemma()))
        ? Optional.of(
            new Agreement(
                Strength.TAKEN_UP, "the noun is the subject of \"" + verb.mention().lemma() + "\""))
        : Optional.empty();
  }

  /** "The blast on May 3", in an article that does not say what blew up. */
  private static Optional<Agreement> inOneStory(Telling noun, Telling told) {
    return BareNoun.is(noun) && !told.isPlural() && noun.words().isOfStory(told.words())
        ? Optional.of(new Agreement(Strength.STANDING_IN, "articles of one story"))
        : Optional.empty();
  }

  private static Optional<Agreement> described(Telling first, Telling second, Cast one, Cast two) {
    for (Participant description : one.things()) {
      Set<String> words = Phrase.of(description);
      for (Participant named : two.namedThemes()) {
        if (words.size() > 1 && Phrase.of(named).containsAll(words)) {
          return Optional.of(
              new Agreement(
                  Strength.DESCRIBED, "\"" + description.name() + "\" is " + named.name()));
        }
        if (words.size() == 1 && words.contains(headOfDescription(named))) {
          return Optional.of(
              new Agreement(
                  first.words().isOfStory(second.words()) ? Strength.DESCRIBED : Strength.ALIKE,
                  "\"" + description.name() + "\" is " + named.name()));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns "smuggler" for "the cigarette smuggler Andor Bakos". */
  static String headOfDescription(Participant named) {
    return named.description().map(Phrase::head).orElse("");
  }

  /** "Nine people" can be nine miners. */
  static boolean isAnybody(Participant group) {
    return ANYBODY.contains(Phrase.head(group.name()));
  }

  private static Optional<Agreement> counted(Telling first, Telling second, Cast one, Cast two) {
    boolean sameSide = shares(one, two, Role.AGENT) || shares(one, two, Role.RECIPIENT);
    for (Participant group : one.groups()) {
      for (Participant other : two.groups()) {
        boolean sameHead = Phrase.head(group.name()).equals(Phrase.head(other.name()));
        boolean either = isAnybody(group) || isAnybody(other);
        if ((sameHead || sameSide || (either && first.words().isOfStory(second.words())))
            && Counts.agree(one.totals(), two.totals())) {
          return Optional.of(
              new Agreement(
                  Strength.ALIKE,
                  "\"" + group.name() + "\" and \"" + other.name() + "\" are as many"));
        }
      }
    }
    return Optional.empty();
  }

  /** "At least nine people were killed", and eleven when all were found: the number has grown. */
  private static Optional<Agreement> grown(Telling early, Telling late, Set<String> kinds) {
    if (!Kinds.isOfToll(kinds)
        || early.article().published().isEmpty()
        || late.article().published().isEmpty()
        || !early
            .article()
            .published()
            .get()
            .date()
            .isBefore(late.article().published().get().date())
        || !early.words().isOfStory(late.words())) {
      return Optional.empty();
    }
    for (Participant group : early.cast().groups()) {
      for (Participant other : late.cast().groups()) {
        boolean anybody = isAnybody(group) && isAnybody(other);
        boolean more =
            group.quantity().filter(Quantity::approximate).isPresent()
                && group.quantity().get().value() <= other.quantity().orElseThrow().value();
        if (anybody && more) {
          return Optional.of(
              new Agreement(
                  Strength.ALIKE,
                  "\"" + group.name() + "\" can have grown to \"" + other.name() + "\""));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Agreement> handed(Cast one, Cast two) {
    if (!shares(one, two, Role.AGENT) || !shares(one, two, Role.RECIPIENT)) {
      return Optional.empty();
    }
    return Optional.of(
        new Agreement(
            Strength.ALIKE,
            "the same agent "
                + list(Sets.intersection(one.named(Role.AGENT), two.named(Role.AGENT)))
                + " and recipient "
                + list(Sets.intersection(one.named(Role.RECIPIENT), two.named(Role.RECIPIENT)))));
  }

  /**
   * What somebody does to a thing without a name: the same thing if it stands in the same place, or
   * if it is told as a thing of his own ("closed its border").
   */
  private static Optional<Agreement> sameThing(Telling first, Telling second, Cast one, Cast two) {
    if (!shares(one, two, Role.AGENT)) {
      return Optional.empty();
    }
    for (Participant thing : one.descriptions()) {
      for (Participant other : two.descriptions()) {
        Set<String> words = Phrase.of(thing);
        Set<String> others = Phrase.of(other);
        boolean within = isWithin(words, others);
        if (within && !words.isEmpty() && !others.isEmpty()) {
          boolean areOwned =
              Bearers.isOwned(thing.name(), first) && Bearers.isOwned(other.name(), second);
          boolean samePlace =
              first.mention().place().isPresent()
                  && first.mention().place().equals(second.mention().place());
          return Optional.of(
              new Agreement(
                  words.equals(others) && (samePlace || areOwned) ? Strength.NAMED : Strength.ALIKE,
                  "the same agent, \"" + thing.name() + "\" and \"" + other.name() + "\""));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Things without a name, one description within the other: at least two words, or one and a noun
   * or place beside it.
   */
  private static Optional<Agreement> unnamed(Telling first, Telling second, Cast one, Cast two) {
    if (!one.theme().isEmpty() || !two.theme().isEmpty()) {
      return Optional.empty();
    }
    for (Participant thing : one.things()) {
      for (Participant other : two.things()) {
        Set<String> words = Phrase.of(thing);
        Set<String> others = Phrase.of(other);
        Set<String> shared = Sets.intersection(words, others);
        boolean within = isWithin(words, others);
        if (within
            && !shared.isEmpty()
            && Phrase.head(thing.name()).equals(Phrase.head(other.name()))
            && (shared.size() + beside(first, second, shared) > 1
                || first.words().isOfStory(second.words()))) {
          Strength strength =
              (bearsName(first, thing) && bearsName(second, other))
                      || nameBeside(first, second)
                      || (isCountedOff(thing) && isCountedOff(other))
                  ? Strength.DESCRIBED
                  : Strength.ALIKE;
          return Optional.of(
              new Agreement(strength, "\"" + thing.name() + "\" and \"" + other.name() + "\""));
        }
      }
    }
    return Optional.empty();
  }

  /** "A bronze horse was stolen" in February and last year, in articles of one story. */
  private static Optional<Agreement> sameThingOfYear(
      Telling first, Telling second, Set<String> kinds) {
    if (!Kinds.isOneOfYear(kinds) || !first.words().isOfStory(second.words())) {
      return Optional.empty();
    }
    return first.cast().things().stream()
        .filter(
            thing ->
                second.cast().things().stream()
                    .anyMatch(other -> isDescribedAlike(Phrase.of(thing), Phrase.of(other))))
        .findFirst()
        .map(
            thing ->
                new Agreement(
                    Strength.IN_STORY_OF_YEAR, "articles of one story: \"" + thing.name() + "\""));
  }

  /** Two words tell more than one. */
  private static boolean isDescribedAlike(Set<String> words, Set<String> others) {
    return words.size() > 1 && words.equals(others);
  }

  /** "The freighter" and "the ship", in articles of one story. */
  private static Optional<Agreement> calledDifferently(
      Telling first, Telling second, Cast one, Cast two) {
    if (!one.theme().isEmpty() || !two.theme().isEmpty()) {
      return Optional.empty();
    }
    for (Participant thing : one.things()) {
      for (Participant other : two.things()) {
        if (Things.areOne(Phrase.head(thing.name()), Phrase.head(other.name()))
            && isWithin(Things.besideHead(thing), Things.besideHead(other))
            && first.words().isOfStory(second.words())) {
          return Optional.of(
              new Agreement(
                  Strength.ALIKE, "\"" + thing.name() + "\" and \"" + other.name() + "\""));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(Set<String> words, Set<String> others) {
    return words.containsAll(others) || others.containsAll(words);
  }

  /** "4,800 coins" and "the coins", in articles of one story. */
  private static Optional<Agreement> partlyCounted(
      Telling first, Telling second, Cast one, Cast two) {
    if (!one.theme().isEmpty() || !two.theme().isEmpty()) {
      return Optional.empty();
    }
    for (Participant thing : one.unnamed()) {
      for (Participant other : two.unnamed()) {
        if (thing.quantity().isPresent() != other.quantity().isPresent()
            && !Phrase.head(thing.name()).isEmpty()
            && Phrase.head(thing.name()).equals(Phrase.head(other.name()))
            && first.words().isOfStory(second.words())) {
          return Optional.of(
              new Agreement(
                  Strength.ALIKE, "\"" + thing.name() + "\" and \"" + other.name() + "\""));
        }
      }
    }
    return Optional.empty();
  }

  /** "The Karst dam", not "Tram drivers" where the sentence begins with these words. */
  private static boolean bearsName(Telling telling, Participant thing) {
    String name = thing.name();
    boolean numbered = !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
    return !telling.isHeadline()
        && (numbered || !telling.sentence().startsWith(name))
        && Letters.words(name).stream()
            .anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** "Her first record": there is one only. */
  private static boolean isCountedOff(Participant thing) {
    return Phrase.isAnyOf(thing.name(), ORDINALS);
  }

  /** "The bridge over the Orla" in both: a name that goes with the event tells it apart. */
  private static boolean nameBeside(Telling first, Telling second) {
    return Sets.intersection(first.mention().keywords(), second.mention().keywords()).stream()
        .anyMatch(noun -> isCapital(noun, first) && isCapital(noun, second));
  }

  private static boolean isCapital(String noun, Telling telling) {
    String name = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    String sentence = telling.sentence();
    return !sentence.startsWith(name) && Letters.words(sentence).contains(name);
  }

  /** A headline repeats what the text opens with, often without the names or in other roles. */
  private static Optional<Agreement> headline(Telling first, Telling second, Cast one, Cast two) {
    boolean pair =
        first.article().id().equals(second.article().id())
            && ((first.isHeadline() && second.isOpening())
                || (second.isHeadline() && first.isOpening()));
    boolean strangers =
        !one.people().isEmpty()
            && !two.people().isEmpty()
            && Sets.intersection(one.people(), two.people()).isEmpty();
    return pair
            && !(strangers && !isNamedIn(first, second))
            && !first.isPlural()
            && !second.isPlural()
        ? Optional.of(new Agreement(Strength.HEADLINE, "headline and opening"))
        : Optional.empty();
  }

  /** "Head of Vodan arrested": the sentence below names Vodan, though not as who is arrested. */
  private static boolean isNamedIn(Telling first, Telling second) {
    Telling headline = first.isHeadline() ? first : second;
    String opening = (first.isHeadline() ? second : first).sentence();
    return headline.mention().participants().stream()
        .anyMatch(p -> p.isNamed() && opening.contains(p.name()));
  }

  private static long beside(Telling first, Telling second, Set<String> things) {
    boolean place =
        first.mention().place().isPresent()
            && first.mention().place().equals(second.mention().place());
    long nouns =
        Sets.intersection(first.mention().keywords(), second.mention().keywords()).stream()
            .filter(noun -> !things.contains(noun))
            .count();
    return nouns + (place ? 1 : 0);
  }

  /** Nobody named on either side: the nouns must agree to a half, and at least two of them. */
  private static Optional<Agreement> words(
      Telling first, Telling second, Cast one, Cast two, Set<String> kinds) {
    if (!one.everybody().isEmpty() || !two.everybody().isEmpty()) {
      return Optional.empty();
    }
    Set<String> a = first.mention().keywords();
    Set<String> b = second.mention().keywords();
    Set<String> shared = Sets.intersection(a, b);
    boolean sameLemma = first.mention().lemma().equals(second.mention().lemma());
    boolean bare =
        first.mention().participants().isEmpty() && second.mention().participants().isEmpty();
    boolean oneArticle = first.article().id().equals(second.article().id());
    if (sameLemma && areOfOneThing(one, two, oneArticle)) {
      boolean telling = kinds.size() > 1;
      return Optional.of(
          new Agreement(
              oneArticle && telling ? Strength.ALIKE : Strength.WORDS,
              "the same word of the same thing"));
    }
    if (sameLemma && bare && oneArticle) {
      return Optional.of(new Agreement(Strength.WORDS, "the same word in one article"));
    }
    return sameLemma && shared.size() > 1 && shared.size() * 2 >= Sets.union(a, b).size()
        ? Optional.of(new Agreement(Strength.WORDS, "the same words: " + list(shared)))
        : Optional.empty();
  }

  /** "The bridge" and "the bridge"; in one article "the road bridge" is "the bridge" too. */
  private static boolean areOfOneThing(Cast one, Cast two, boolean oneArticle) {
    return one.things().stream()
        .anyMatch(
            thing -> two.things().stream().anyMatch(other -> isOne(thing, other, oneArticle)));
  }

  private static boolean isOne(Participant thing, Participant other, boolean oneArticle) {
    Set<String> words = Phrase.of(thing);
    Set<String> others = Phrase.of(other);
    boolean shorter = words.containsAll(others) || others.containsAll(words);
    return !words.isEmpty()
        && !others.isEmpty()
        && Phrase.head(thing.name()).equals(Phrase.head(other.name()))
        && (words.equals(others) || (oneArticle && shorter));
  }

  /** "The two presidents met in Vienna": who met there that day is named by another. */
  private static Optional<Agreement> samePlace(
      Telling first, Telling second, Cast one, Cast two, Set<String> kinds) {
    Optional<String> place = first.mention().place();
    boolean unnamed = one.people().isEmpty() || two.people().isEmpty();
    return Kinds.isMutual(kinds)
            && unnamed
            && place.isPresent()
            && place.equals(second.mention().place())
        ? Optional.of(new Agreement(Strength.WORDS, "both in " + place.get()))
        : Optional.empty();
  }

  private static boolean shares(Cast one, Cast two, Role role) {
    return !Sets.intersection(one.named(role), two.named(role)).isEmpty();
  }

  private static String list(Set<String> keys) {
    return String.join(
        ", ",
        keys.stream()
            .map(key -> key.startsWith("#") ? Countries.name(key.substring(1)) : key)
            .sorted()
            .toList());
  }
}
