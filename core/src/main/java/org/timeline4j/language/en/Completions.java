package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.EventType;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.language.en.Clause.Complement;

/**
 * The nouns that complete a verb: in "went on strike on Monday" and "made an arrest" verb and noun
 * tell one event, of the kind that the noun names.
 */
final class Completions {
  /** Prepositions of what a verb is told with, and not completed by. */
  private static final Set<String> BESIDE =
      Set.of("over", "after", "before", "about", "amid", "during", "since", "despite", "against");

  private final EnglishLexicon lexicon;
  private final List<Draft> drafts;
  private final List<Optional<Anchor>> anchors;

  /**
   * Makes a finder for one article.
   *
   * @param drafts the events of the article, in order
   * @param anchors what each of them is tied to in time
   */
  Completions(EnglishLexicon lexicon, List<Draft> drafts, List<Optional<Anchor>> anchors) {
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.anchors = anchors;
  }

  /** Tells whether an event is a noun that completes the verb before it. */
  boolean completesVerb(int index) {
    return verbOf(index) >= 0;
  }

  /** The types of an event; of a light verb those of the noun that completes it come first. */
  List<EventType> types(int index) {
    Draft draft = drafts.get(index);
    if (draft.isNoun() || !lexicon.isLight(draft.lemma()) || draft.type().isKnown()) {
      return draft.types();
    }
    List<EventType> types = new ArrayList<>();
    for (int i = index + 1; i < drafts.size() && isSameSentence(index, i); i++) {
      if (verbOf(i) == index) {
        types.addAll(drafts.get(i).types());
      }
    }
    types.addAll(draft.types());
    return ImmutableSet.copyOf(types).asList();
  }

  /** The verb that a noun completes; -1 if it completes none. */
  private int verbOf(int index) {
    Draft noun = drafts.get(index);
    if (!noun.isNoun() || noun.ellipsis() >= 0) {
      return -1;
    }
    int first = index;
    while (first > 0 && isSameSentence(index, first - 1)) {
      first--;
    }
    for (int i = first; i < drafts.size() && isSameSentence(index, i); i++) {
      Draft verb = drafts.get(i);
      if (!verb.isNoun() && isCompletedBy(verb, noun, anchors.get(i), anchors.get(index))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSameSentence(int one, int two) {
    return drafts.get(one).parsed().index() == drafts.get(two).parsed().index();
  }

  private boolean isCompletedBy(
      Draft verb, Draft noun, Optional<Anchor> ofVerb, Optional<Anchor> ofNoun) {
    Clause clause = verb.clause().orElseThrow();
    boolean object = clause.objects().contains(noun.chunk());
    boolean complement = clause.complements().stream().anyMatch(c -> c.chunk() == noun.chunk());
    boolean sameTime =
        ofVerb.isPresent()
            && ofNoun.isPresent()
            && ofVerb.get().target() == ofNoun.get().target()
            && ofVerb.get().index() == ofNoun.get().index();
    boolean ownTime = ofNoun.isPresent() && !sameTime;
    boolean light = lexicon.isLight(verb.lemma()) && (object || clause.objects().isEmpty());
    boolean subject = clause.subject().contains(noun.chunk());
    return verb.happens()
        && !ownTime
        && (((object || complement || subject) && sameTime)
            || ((object || (complement && !isBeside(clause, noun.chunk()))) && light));
  }

  /** "was held [over the murder]": about what something else is done, or when. */
  private static boolean isBeside(Clause clause, int noun) {
    return clause.complements().stream()
        .filter(c -> c.chunk() == noun)
        .anyMatch(
            c ->
                BESIDE.contains(c.preposition())
                    || (clause.verb().passive() && c.preposition().equals("for")));
  }

  /**
   * The lemma of a verb with each word that may make another verb of it: its particle, its
   * predicate, its object, its complement with the preposition.
   */
  static Set<String> phrases(Parsed parsed, Clause clause) {
    ImmutableSet.Builder<String> phrases = ImmutableSet.builder();
    String lemma = clause.verb().lemma() + " ";
    String not = "";
    for (int j = clause.chunk() + 1; j <= clause.last(); j++) {
      if (parsed.norm(j).equals("not")) {
        not = "not ";
      } else if (parsed.is(j, Kind.ADVERB, Kind.ADJECTIVE, Kind.PREPOSITION)) {
        phrases.add(lemma + not + parsed.norm(j));
      }
    }
    String negation = not;
    clause.objects().forEach(o -> phrases.add(lemma + negation + parsed.head(o).lemma()));
    for (Complement complement : clause.complements()) {
      String preposition = complement.preposition().isEmpty() ? "" : complement.preposition() + " ";
      phrases.add(lemma + preposition + parsed.head(complement.chunk()).lemma());
    }
    return phrases.build();
  }
}
