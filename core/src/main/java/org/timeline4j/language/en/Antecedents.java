package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Tense;
import org.timeline4j.text.PartOfSpeech;

/** Finds what an event noun takes up that the article told before: "the fire", "his arrest". */
final class Antecedents {
  /** How many events back a definite noun can reach: as many as a long article has. */
  private static final int MOST_BETWEEN = 300;

  private static final int STEM = 4;

  /** Kinds so wide that one happening of them is hardly the other. */
  private static final Set<String> WIDE =
      Set.of(
          "Conflict.Attack",
          "Disaster",
          "Legislation",
          "Agreement",
          "Policy",
          "Publication",
          "Launch",
          "Sport",
          "Manufacture.Artifact",
          "Contact.Broadcast",
          "Transaction.Transfer-Money");

  /** "was jailed for four years ... his [arrest]": the one ends what the other began. */
  private static final Set<String> CAPTURES = Set.of("arrest", "capture", "detention", "seizure");

  private static final Set<String> TERMS = Set.of("jail", "gaol", "imprison", "incarcerate");

  private final EnglishLexicon lexicon;
  private final Told told;
  private final List<List<Participant>> participants;

  /**
   * Makes a finder for one article.
   *
   * @param participants who took part in each of its events
   */
  Antecedents(EnglishLexicon lexicon, Told told, List<List<Participant>> participants) {
    this.lexicon = lexicon;
    this.told = told;
    this.participants = participants;
  }

  /**
   * "the removal": the nearest event of the same kind that is dated before it in the text; none if
   * the one before that has another patient ("the indictment", of two men charged).
   */
  Optional<Integer> of(int index) {
    Draft draft = told.draft(index);
    if (!draft.isNoun() || !draft.type().isKnown() || !isDefinite(draft) || isPredicate(draft)) {
      return Optional.empty();
    }
    Optional<Integer> nearest = Optional.empty();
    for (int i = index - 1; i >= Math.max(0, index - MOST_BETWEEN); i--) {
      if (told.draft(i).types().contains(draft.type())
          && isTakenUp(told.draft(i), draft)
          && !isAhead(told.draft(i))
          && told.time(i).isPresent()
          && canBeOne(participants.get(index), participants.get(i))
          && tellsOf(told.draft(i).parsed(), namesBefore(draft))) {
        if (nearest.isPresent()) {
          return canBeOne(participants.get(nearest.get()), participants.get(i))
              ? nearest
              : Optional.empty();
        }
        nearest = Optional.of(i);
      }
    }
    return nearest;
  }

  /**
   * "will be installed ... The appointment was a surprise": what is still to come is no surprise.
   */
  private static boolean isAhead(Draft before) {
    return before.clause().filter(c -> c.verb().tense() == Tense.FUTURE).isPresent();
  }

  /** "the Ervas massacre": the names before the noun, in lower case. */
  private static Set<String> namesBefore(Draft noun) {
    Chunk chunk = noun.parsed().chunks().get(noun.chunk());
    return noun.parsed().words().subList(chunk.first(), chunk.head()).stream()
        .filter(word -> word.is(PartOfSpeech.PROPN))
        .map(Word::norm)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean tellsOf(Parsed sentence, Set<String> names) {
    return names.isEmpty() || sentence.words().stream().map(Word::norm).anyMatch(names::contains);
  }

  /**
   * The dated event that an event is dated by: itself, the one that it takes up, or the verb by
   * which the article told that it took place ("The fire broke out on March 1").
   */
  Optional<Integer> source(int index) {
    if (told.isDated(index)) {
      return Optional.of(index);
    }
    Draft draft = told.draft(index);
    if (!draft.isNoun() || !isDefinite(draft)) {
      return Optional.empty();
    }
    for (int i = index - 1; i >= Math.max(0, index - MOST_BETWEEN); i--) {
      if (isSame(draft, told.draft(i)) && canBeOne(participants.get(index), participants.get(i))) {
        Optional<Integer> source = told.isDated(i) ? Optional.of(i) : tookPlace(told.draft(i));
        if (source.isPresent()) {
          return source;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSame(Draft draft, Draft other) {
    boolean kind =
        draft.type().isKnown() && other.types().contains(draft.type()) && isTakenUp(other, draft);
    return other.isNoun() ? draft.lemma().equals(other.lemma()) : kind;
  }

  /** "shelled ... the shelling", "bombed ... the attack", not "a rocket hit ... the war". */
  private boolean isTakenUp(Draft before, Draft noun) {
    if (CAPTURES.contains(noun.lemma()) && TERMS.contains(before.lemma())) {
      return false;
    }
    String stem = noun.lemma().substring(0, Math.min(STEM, noun.lemma().length()));
    return !WIDE.contains(noun.type().name())
        || before.lemma().startsWith(stem)
        || lexicon.refersToEvent(noun.lemma());
  }

  private Optional<Integer> tookPlace(Draft noun) {
    return told.in(noun.parsed().index()).stream()
        .filter(told::isDated)
        .filter(
            i ->
                told.draft(i)
                    .clause()
                    .filter(c -> c.subject().contains(noun.chunk()))
                    .filter(c -> DatingWords.TAKES_PLACE.contains(c.verb().lemma()))
                    .isPresent())
        .findFirst();
  }

  /** "will be the foundation of the firm": a noun that says what something is names no event. */
  private static boolean isPredicate(Draft draft) {
    return draft.parsed().clauses().values().stream()
        .anyMatch(c -> c.verb().isCopula() && c.objects().contains(draft.chunk()));
  }

  /** Two patients known by different names are two. */
  private static boolean canBeOne(List<Participant> some, List<Participant> others) {
    Set<String> patients = patients(some);
    Set<String> otherPatients = patients(others);
    return patients.isEmpty()
        || otherPatients.isEmpty()
        || patients.stream().anyMatch(otherPatients::contains);
  }

  private static Set<String> patients(List<Participant> participants) {
    return participants.stream()
        .filter(p -> p.isNamed() && p.role() == Participant.Role.PATIENT)
        .map(Participant::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isDefinite(Draft draft) {
    Parsed parsed = draft.parsed();
    Chunk chunk = parsed.chunks().get(draft.chunk());
    String first = parsed.word(chunk.first());
    return Set.of("the", "this", "that", "these", "those").contains(first)
        || parsed.words().get(chunk.first()).is(PartOfSpeech.PRON)
        || parsed.text(chunk.first(), chunk.last()).contains("'s")
        || parsed.text(chunk.first(), chunk.last()).contains("’s");
  }
}
