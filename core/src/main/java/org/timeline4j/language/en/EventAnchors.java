package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Participant;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;

/** Relates the events that no temporal expression dates to other events of the article. */
final class EventAnchors {
  /** How many sentences back "it" or "the move" can reach. */
  private static final int FARTHEST = 3;

  private static final Set<String> DEMONSTRATIVES = Set.of("it", "this", "that");

  /** The rule by which a noun is taken for an event that the article told before. */
  static final String TOLD_BEFORE = "the <event noun> told before";

  private final EnglishLexicon lexicon;
  private final Told told;
  private final Antecedents antecedents;
  private final Offsets offsets;
  private final Lengths lengths;
  private final Sequels sequels;
  private final Successions successions;
  private final NewsAnchors news;

  /**
   * Makes a finder for one article.
   *
   * @param sentences its sentences
   * @param told its events
   * @param participants who took part in each of them
   */
  EventAnchors(
      EnglishLexicon lexicon,
      List<Parsed> sentences,
      Told told,
      List<List<Participant>> participants) {
    this.lexicon = lexicon;
    this.told = told;
    this.antecedents = new Antecedents(lexicon, told, participants);
    this.offsets = Offsets.of(sentences, told, antecedents);
    this.lengths = new Lengths(told, participants);
    this.sequels = new Sequels(told);
    this.successions = new Successions(told, sequels);
    this.news = new NewsAnchors(sentences, lexicon);
  }

  /**
   * Returns what an event is tied to in time: first by the words of its clause, then by other
   * events, then as news, and last by what had happened before something else.
   *
   * @param index the position of the event among all
   */
  Optional<Anchor> of(int index) {
    Optional<Anchor> offset = offsets.of(index);
    Draft draft = told.draft(index);
    return offset
        .filter(o -> o.distance().isPresent())
        .or(() -> successions.counted(index))
        .or(() -> lengths.of(index))
        .or(() -> told.time(index))
        .or(
            () ->
                accompanied(index)
                    .map(
                        o ->
                            Anchor.event(o, TemporalRelation.INCLUDES, "<event> comes as <event>")))
        .or(() -> offset)
        .or(
            () ->
                antecedents
                    .of(index)
                    .map(o -> Anchor.event(o, TemporalRelation.DURING, TOLD_BEFORE)))
        .or(
            () ->
                main(draft, index)
                    .map(
                        o ->
                            isBefore(draft)
                                ? Anchor.event(
                                    o, TemporalRelation.BEFORE, "<event>, having <event>ed")
                                : Anchor.event(o, TemporalRelation.DURING, "<event>, <event>ing")))
        .or(() -> sequels.next(index))
        .or(() -> news.of(draft))
        .or(() -> sequels.before(index));
  }

  /** Returns how the text relates an event to others in words, whether or not that dates it. */
  List<Anchor> related(int index) {
    return ImmutableList.<Anchor>builder()
        .addAll(offsets.stated(index))
        .addAll(successions.of(index))
        .build();
  }

  /**
   * "The vote comes as [ministers arrive]", "The vote coincided with [a visit]": the event that
   * accompanies.
   */
  private Optional<Integer> accompanied(int index) {
    Draft draft = told.draft(index);
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
        return subjectEvent(parsed, clause.subject().get(0), index);
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

  private Optional<Integer> subjectEvent(Parsed parsed, int subject, int index) {
    Word head = parsed.head(subject);
    boolean refers = DEMONSTRATIVES.contains(head.norm()) || lexicon.refersToEvent(head.lemma());
    for (int i = index - 1; i >= 0 && told.draft(i).parsed().index() == parsed.index(); i--) {
      Draft draft = told.draft(i);
      if (draft.isNoun() && draft.chunk() == subject && !refers) {
        return Optional.of(i);
      }
    }
    return refers ? mainEventBefore(parsed, index) : Optional.empty();
  }

  /**
   * What the sentences before told above all: the first dated event of the nearest sentence that
   * has one, else the first finite verb that is neither reporting nor a phase of another.
   */
  private Optional<Integer> mainEventBefore(Parsed parsed, int index) {
    Optional<Integer> finite = Optional.empty();
    for (int i = index - 1; i >= 0; i--) {
      Draft draft = told.draft(i);
      int distance = parsed.index() - draft.parsed().index();
      boolean near =
          distance > 0
              && distance <= FARTHEST
              && draft.parsed().sentence().part() == parsed.sentence().part();
      boolean telling =
          !draft.isNoun()
              && draft.eventClass() != EventClass.REPORTING
              && (draft.eventClass() != EventClass.ASPECTUAL || draft.isPhase());
      if (near && telling && told.time(i).isPresent()) {
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
      for (int i = index - 1; i >= 0 && told.draft(i).parsed().index() == parsed.index(); i--) {
        if (isFinite(told.draft(i))) {
          return Optional.of(i);
        }
      }
    }
    boolean opens = before < 0 || (accompanies && before == 0);
    for (int i = index + 1;
        opens && i < told.size() && told.draft(i).parsed().index() == parsed.index();
        i++) {
      if (isFinite(told.draft(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "joined the bank, [having worked] for a rival": before what the sentence tells. */
  private static boolean isBefore(Draft draft) {
    return draft.clause().orElseThrow().verb().aspect() == Aspect.PERFECTIVE;
  }

  private static boolean isFinite(Draft draft) {
    return draft.clause().isPresent() && draft.clause().get().verb().isFinite();
  }
}
