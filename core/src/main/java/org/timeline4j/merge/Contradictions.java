package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Polarity;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;

/** What forbids that two mentions are one event, whatever else speaks for it. */
final class Contradictions {

  private static final Set<String> BUILDINGS = WordFile.words("place", "building");

  /** One word in common is a topic, not yet the same saying. */
  private static final int WORDS_OF_ONE_SAYING = 2;

  /** What is shorter is mostly grammar. */
  private static final int SHORTEST_TELLING_WORD = 5;

  private Contradictions() {}

  /** Tells whether something forbids it, dates left aside. */
  static boolean between(Telling first, Telling second) {
    return sameWords(first, second)
        || otherVerbs(first, second)
        || otherSayings(first, second)
        || stage(first.mention()) != stage(second.mention())
        || otherParticipants(first.cast(), second.cast(), first, second);
  }

  /**
   * The same words tell two events if they were found as two ("captured in 2013 and two years
   * later").
   */
  private static boolean sameWords(Telling first, Telling second) {
    return first.article().id().equals(second.article().id())
        && first.mention().part() == second.mention().part()
        && first.mention().triggers().stream().anyMatch(second.mention().triggers()::contains);
  }

  /** "Won the title, beating Halden": a verb and what came along with it are two. */
  private static boolean otherVerbs(Telling first, Telling second) {
    boolean along =
        first.mention().tense() == Tense.PRESPART || second.mention().tense() == Tense.PRESPART;
    return along
        && first.article().id().equals(second.article().id())
        && first.mention().part() == second.mention().part()
        && first.mention().sentence().equals(second.mention().sentence())
        && first.mention().tense() != Tense.NONE
        && second.mention().tense() != Tense.NONE
        && !first.mention().lemma().equals(second.mention().lemma());
  }

  /**
   * "He said that the bridge was safe. He said that tolls would rise": who speaks twice in one text
   * says two things, and what two articles tell of him is one only if it is told in some words that
   * both have.
   */
  private static boolean otherSayings(Telling first, Telling second) {
    if (!isSaying(first.mention()) || !isSaying(second.mention())) {
      return false;
    }
    boolean sameText =
        first.article().id().equals(second.article().id())
            && first.mention().part() == second.mention().part();
    return sameText
        ? !first.mention().sentence().equals(second.mention().sentence())
        : Sets.intersection(said(first), said(second)).size() < WORDS_OF_ONE_SAYING;
  }

  private static boolean isSaying(EventMention mention) {
    return mention.eventClass() == EventClass.REPORTING && mention.tense() != Tense.NONE;
  }

  /** Returns the longer words of the sentence, without who is named to speak and the verb. */
  private static Set<String> said(Telling telling) {
    Set<String> speaking =
        Stream.concat(telling.cast().everybody().stream(), telling.triggers())
            .flatMap(name -> Phrase.words(name).stream())
            .collect(ImmutableSet.toImmutableSet());
    return Phrase.words(telling.sentence()).stream()
        .filter(word -> word.length() >= SHORTEST_TELLING_WORD && !speaking.contains(word))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * A plan is not its execution, a thought is not a deed, and what did not happen did not happen.
   */
  private static int stage(EventMention mention) {
    if (mention.polarity() == Polarity.NEG || mention.status() == Status.NEGATED) {
      return 3;
    }
    if (mention.status() == Status.PLANNED) {
      return 1;
    }
    return mention.status() == Status.HYPOTHETICAL ? 2 : 0;
  }

  private static boolean otherParticipants(Cast one, Cast two, Telling first, Telling second) {
    if (Kinds.isMutual(Kinds.shared(first.cast().kinds(), second.cast().kinds()))) {
      return differ(apartFromPlace(first), apartFromPlace(second));
    }
    boolean lumped = !one.groups().isEmpty() || !two.groups().isEmpty();
    return (!lumped && otherPatients(one, two))
        || differ(one.named(Role.AGENT, Kind.PERSON), two.named(Role.AGENT, Kind.PERSON))
        || differ(one.countries(Role.AGENT), two.countries(Role.AGENT))
        || differ(one.countries(Role.RECIPIENT), two.countries(Role.RECIPIENT))
        || differ(one.named(Role.RECIPIENT, Kind.PERSON), two.named(Role.RECIPIENT, Kind.PERSON))
        || (Counts.contradict(one.totals(), two.totals()) && !shareNamedPatient(one, two))
        || otherPlaces(first.mention().place(), second.mention().place(), one, two);
  }

  /** Returns all who are known by name, without the place: nobody meets a town. */
  private static Set<String> apartFromPlace(Telling telling) {
    Set<String> all = telling.cast().everybody();
    return telling
        .mention()
        .place()
        .map(place -> Sets.difference(all, Set.of(Letters.fold(place))).immutableCopy())
        .map(left -> (Set<String>) left)
        .orElse(all);
  }

  /** Who beat whom: to one it happens as the agent, to the other as the patient. */
  private static boolean otherThemes(Cast one, Cast two) {
    return one.themeRole() != two.themeRole() && (one.isEither() || two.isEither());
  }

  private static boolean otherPatients(Cast one, Cast two) {
    if (otherThemes(one, two)) {
      return !Kinds.shared(one.kinds(), two.kinds()).isEmpty()
          && !Kinds.areSides(one.kinds(), two.kinds())
          && differ(one.theme(), two.theme());
    }
    for (Kind kind : Kind.values()) {
      Kind other = kind == Kind.NAME ? Kind.PERSON : kind;
      if (kind != Kind.GROUP
          && kind != Kind.DESCRIPTION
          && differ(one.named(Role.PATIENT, kind), two.named(Role.PATIENT, other))
          && !shareNamedPatient(one, two)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareNamedPatient(Cast one, Cast two) {
    return !Sets.intersection(one.named(Role.PATIENT), two.named(Role.PATIENT)).isEmpty();
  }

  /**
   * The place decides only where nobody is named, and only if both places have names: "a garage"
   * may be in Trieste.
   */
  private static boolean otherPlaces(
      Optional<String> one, Optional<String> two, Cast first, Cast second) {
    return one.filter(Contradictions::isName).isPresent()
        && two.filter(Contradictions::isName).isPresent()
        && Sets.intersection(first.everybody(), second.everybody()).isEmpty()
        && !Names.matches(one.get(), two.get())
        && !Names.matches(two.get(), one.get())
        && isBuilding(one.get()) == isBuilding(two.get());
  }

  /** "The Hotel Belvedere" may stand in Valdora. */
  private static boolean isBuilding(String place) {
    return Phrase.isAnyOf(place, BUILDINGS);
  }

  private static boolean isName(String place) {
    return Character.isUpperCase(place.codePointAt(0));
  }

  /** "Lindqvist" is neither another than "Erik Lindqvist" nor another than "Karl Lindqvist". */
  private static boolean differ(Set<String> one, Set<String> two) {
    return !one.isEmpty()
        && !two.isEmpty()
        && one.stream().noneMatch(name -> two.stream().anyMatch(o -> ShortNames.areOne(name, o)));
  }
}
