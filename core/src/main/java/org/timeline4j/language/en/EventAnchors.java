package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Participant;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/** Relates the events that no temporal expression dates to other events of the article. */
final class EventAnchors {
  /** How many events back a definite noun can reach: as many as a long article has. */
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

  private static final int MOST_BETWEEN = 300;

  /** How many sentences back "it" or "the move" can reach. */
  private static final int FARTHEST = 3;

  private static final Set<String> DEMONSTRATIVES = Set.of("it", "this", "that");

  /** The rule by which a noun is taken for an event that the article told before. */
  static final String TOLD_BEFORE = "the <event noun> told before";

  private final EnglishLexicon lexicon;
  private final NewsAnchors news;
  private final List<Draft> drafts;
  private final List<List<Participant>> participants;

  /**
   * Makes a finder for one article.
   *
   * @param sentences its sentences
   * @param drafts its events, in order
   * @param participants who took part in each of them
   */
  EventAnchors(
      EnglishLexicon lexicon,
      List<Parsed> sentences,
      List<Draft> drafts,
      List<List<Participant>> participants) {
    this.lexicon = lexicon;
    this.news = new NewsAnchors(sentences, lexicon);
    this.drafts = drafts;
    this.participants = participants;
  }

  /**
   * Returns what an event is related to.
   *
   * @param index the position of the event among all
   * @param timeAnchors the events that are dated by an expression of their own
   */
  Optional<Anchor> of(int index, Map<Draft, Anchor> timeAnchors) {
    Draft draft = drafts.get(index);
    return accompanied(index, timeAnchors)
        .map(other -> anchor(other, TemporalRelation.INCLUDES, "<event> comes as <event>"))
        .or(
            () ->
                antecedent(draft, index, timeAnchors)
                    .map(o -> anchor(o, TemporalRelation.DURING, TOLD_BEFORE)))
        .or(
            () ->
                main(draft, index)
                    .map(o -> anchor(o, TemporalRelation.DURING, "<event>, <event>ing")))
        .or(() -> news.of(draft));
  }

  private static Anchor anchor(int event, TemporalRelation relation, String rule) {
    return Anchor.event(event, relation, rule);
  }

  /**
   * "The vote comes as [ministers arrive]", "The vote coincided with [a visit]": the event that
   * accompanies.
   */
  private Optional<Integer> accompanied(int index, Map<Draft, Anchor> timeAnchors) {
    Draft draft = drafts.get(index);
    Parsed parsed = draft.parsed();
    for (Clause clause : parsed.clauses().values()) {
      int after = clause.chunk() + 1;
      boolean comesAs =
          clause.verb().lemma().equals("come")
              && parsed.is(after, Kind.SUBORDINATOR)
              && parsed.norm(after).equals("as")
              && draft.clause().isPresent()
              && isFirstVerbAfter(parsed, after, draft.chunk());
      boolean coincides =
          clause.verb().lemma().equals("coincide")
              && parsed.is(after, Kind.PREPOSITION)
              && draft.isNoun()
              && draft.chunk() == after + 1;
      if ((comesAs || coincides) && !clause.subject().isEmpty()) {
        return subjectEvent(parsed, clause.subject().get(0), index, timeAnchors);
      }
    }
    return Optional.empty();
  }

  private static boolean isFirstVerbAfter(Parsed parsed, int from, int verb) {
    for (int j = from + 1; j < verb; j++) {
      if (parsed.is(j, Kind.VERB)) {
        return false;
      }
    }
    return verb > from;
  }

  private Optional<Integer> subjectEvent(
      Parsed parsed, int subject, int index, Map<Draft, Anchor> timeAnchors) {
    Word head = parsed.head(subject);
    boolean refers = DEMONSTRATIVES.contains(head.norm()) || lexicon.refersToEvent(head.lemma());
    for (int i = index - 1; i >= 0 && drafts.get(i).parsed().index() == parsed.index(); i--) {
      Draft draft = drafts.get(i);
      if (draft.isNoun() && draft.chunk() == subject && !refers) {
        return Optional.of(i);
      }
    }
    return refers ? mainEventBefore(parsed, index, timeAnchors) : Optional.empty();
  }

  /**
   * What the sentences before told above all: the first dated event of the nearest sentence that
   * has one, else the first finite verb that is neither reporting nor a phase of another.
   */
  private Optional<Integer> mainEventBefore(
      Parsed parsed, int index, Map<Draft, Anchor> timeAnchors) {
    Optional<Integer> finite = Optional.empty();
    for (int i = index - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      int distance = parsed.index() - draft.parsed().index();
      boolean near =
          distance > 0
              && distance <= FARTHEST
              && draft.parsed().sentence().part() == parsed.sentence().part();
      boolean telling =
          !draft.isNoun()
              && draft.eventClass() != EventClass.REPORTING
              && draft.eventClass() != EventClass.ASPECTUAL;
      if (near && telling && timeAnchors.containsKey(draft)) {
        return Optional.of(i);
      }
      if (near && telling && draft.clause().orElseThrow().verb().isFinite()) {
        finite = Optional.of(i);
      }
      if (distance > FARTHEST) {
        break;
      }
    }
    return finite;
  }

  /**
   * "He rose, [saying ...]", "won by [scoring late]", "[Opening the show], he said": the event of
   * the main clause that an adverbial participle goes with.
   */
  private Optional<Integer> main(Draft draft, int index) {
    boolean participle =
        draft.clause().isPresent() && draft.clause().get().verb().tense() == Tense.PRESPART;
    if (!participle) {
      return Optional.empty();
    }
    Parsed parsed = draft.parsed();
    int before = draft.chunk() - 1;
    boolean accompanies =
        parsed.is(before, Kind.COMMA)
            || (parsed.is(before, Kind.PREPOSITION, Kind.SUBORDINATOR)
                && Set.of("by", "while").contains(parsed.norm(before)));
    if (accompanies) {
      for (int i = index - 1; i >= 0 && drafts.get(i).parsed() == parsed; i--) {
        if (isFinite(drafts.get(i))) {
          return Optional.of(i);
        }
      }
    }
    boolean opens = before < 0 || (accompanies && before == 0);
    for (int i = index + 1; opens && i < drafts.size() && drafts.get(i).parsed() == parsed; i++) {
      if (isFinite(drafts.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isFinite(Draft draft) {
    return draft.clause().isPresent() && draft.clause().get().verb().isFinite();
  }

  /** "the removal": the nearest event of the same kind that is dated before it in the text. */
  private Optional<Integer> antecedent(Draft draft, int index, Map<Draft, Anchor> timeAnchors) {
    if (!draft.isNoun() || !draft.type().isKnown() || !isDefinite(draft) || isPredicate(draft)) {
      return Optional.empty();
    }
    for (int i = index - 1; i >= Math.max(0, index - MOST_BETWEEN); i--) {
      Draft other = drafts.get(i);
      if (other.types().contains(draft.type())
          && (!WIDE.contains(draft.type().name()) || isTakenUp(other, draft))
          && timeAnchors.containsKey(other)
          && canBeOne(participants.get(index), participants.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "shelled ... the shelling", "bombed ... the attack", not "a rocket hit ... the war". */
  private boolean isTakenUp(Draft told, Draft noun) {
    String stem = noun.lemma().substring(0, Math.min(STEM, noun.lemma().length()));
    return told.lemma().startsWith(stem) || lexicon.refersToEvent(noun.lemma());
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
    String first = parsed.words().get(chunk.first()).norm();
    return Set.of("the", "this", "that", "these", "those").contains(first)
        || parsed.words().get(chunk.first()).is(PartOfSpeech.PRON)
        || parsed.text(chunk.first(), chunk.last()).contains("'s")
        || parsed.text(chunk.first(), chunk.last()).contains("’s");
  }
}
