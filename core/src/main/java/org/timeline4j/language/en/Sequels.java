package org.timeline4j.language.en;

import java.util.List;
import java.util.Optional;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.Sentence;

/**
 * Relates an undated event to the dated one that the story told just before, in its sentence or in
 * the one before it: what "then" follows, what a pluperfect goes back behind, what somebody said on
 * a day that had happened. A new paragraph ends it.
 */
final class Sequels {
  private final Told told;

  Sequels(Told told) {
    this.told = told;
  }

  /** Returns the tie to what the event follows in the story; empty if it follows nothing. */
  Optional<Anchor> next(int index) {
    return isFinite(index)
        ? goesOn(index).or(() -> note(index)).or(() -> harm(index)).or(() -> harmed(index))
        : Optional.empty();
  }

  /** Returns the tie to what the event is told to have come before; empty if there is nothing. */
  Optional<Anchor> before(int index) {
    return isFinite(index) ? said(index).or(() -> earlier(index)) : Optional.empty();
  }

  private boolean isFinite(int index) {
    return told.draft(index).clause().filter(c -> c.verb().isFinite()).isPresent();
  }

  // ---- "then" ----

  private Optional<Anchor> goesOn(int index) {
    Draft draft = told.draft(index);
    Parsed parsed = draft.parsed();
    if (!told.isNarrated(index)) {
      return Optional.empty();
    }
    if (isThenThat(parsed, draft.chunk())) {
      return lastBefore(index, told::isDated)
          .map(i -> Anchor.event(i, TemporalRelation.DURING, "<event>. It was then that <event>"));
    }
    return isSequel(parsed, draft)
        ? lastBefore(index, told::isDated)
            .map(
                i ->
                    Anchor.event(i, TemporalRelation.NOT_BEFORE, "")
                        .carried("<event>. Then <event>"))
        : Optional.empty();
  }

  /** "It was then that Anna Berg resigned." */
  private static boolean isThenThat(Parsed parsed, int verb) {
    for (int j = verb - 1; j > 1; j--) {
      boolean that =
          parsed.is(j, Kind.SUBORDINATOR, Kind.RELATIVE) && parsed.norm(j).equals("that");
      if (that) {
        return parsed.is(j - 1, Kind.ADVERB) && parsed.norm(j - 1).equals("then");
      }
    }
    return false;
  }

  /** Tells whether an adverb of the clause has it come after what was told before. */
  static boolean isSequel(Parsed parsed, Draft draft) {
    VerbGroup verb = draft.clause().orElseThrow().verb();
    for (int i = verb.first(); i <= verb.main(); i++) {
      if (DatingWords.SEQUEL.contains(parsed.word(i))) {
        return true;
      }
    }
    int last = draft.chunk() + 1;
    if (parsed.is(last, Kind.ADVERB) && DatingWords.SEQUEL.contains(parsed.norm(last))) {
      return true;
    }
    for (int j = draft.chunk() - 1; j >= 0; j--) {
      if (parsed.is(j, Kind.ADVERB, Kind.OTHER) && DatingWords.SEQUEL.contains(parsed.norm(j))) {
        boolean ofNoun =
            j > 0
                && parsed
                    .text(parsed.chunks().get(j - 1).first(), parsed.chunks().get(j - 1).last())
                    .equalsIgnoreCase("the");
        return !ofNoun && !parsed.is(j + 1, Kind.PREPOSITION, Kind.SUBORDINATOR);
      }
      if (parsed.is(j, Kind.VERB, Kind.RELATIVE, Kind.SUBORDINATOR)) {
        return false;
      }
    }
    return false;
  }

  // ---- notes and casualties ----

  /** "1985: Anna Berg is born. Her father dies.": a note goes on to the end of its paragraph. */
  private Optional<Anchor> note(int index) {
    Clause clause = told.draft(index).clause().orElseThrow();
    if (clause.verb().tense() != Tense.PRESENT
        || clause.verb().aspect() != Aspect.NONE
        || !told.isMain(index)) {
      return Optional.empty();
    }
    return lastBefore(index, told::isDated)
        .flatMap(told::time)
        .filter(a -> a.rule().equals(ChronicleNotes.RULE))
        .map(a -> a.carried("<date>: <clause>. <clause>"));
  }

  /** "struck a reef on March 3 and [sank]": harm that "and" adds was done there and then. */
  private Optional<Anchor> harmed(int index) {
    Draft draft = told.draft(index);
    boolean harm = DatingWords.HARM.contains(draft.lemma()) && isJoined(draft);
    if (!told.isNarrated(index) || !draft.happens() || !harm) {
      return Optional.empty();
    }
    return told.in(draft.parsed().index()).stream()
        .filter(i -> i < index && !told.draft(i).isNoun())
        .reduce((one, two) -> two)
        .filter(i -> told.isDated(i) && told.isNarrated(i) && told.draft(i).happens())
        .filter(i -> told.draft(i).clause().orElseThrow().subject().equals(subject(draft)))
        .map(i -> told.time(i).orElseThrow().carried("<event> on <date> and <harm>"));
  }

  private static List<Integer> subject(Draft draft) {
    return draft.clause().orElseThrow().subject();
  }

  /** Tells whether "and" stands before the verb, and no subject between. */
  private static boolean isJoined(Draft draft) {
    Parsed parsed = draft.parsed();
    int and = draft.chunk() - 1;
    while (parsed.is(and, Kind.ADVERB)) {
      and--;
    }
    return parsed.is(and, Kind.CONJUNCTION)
        && parsed.norm(and).equals("and")
        && !subject(draft).isEmpty();
  }

  /** "A fire broke out on March 1. Two firemen died.": harm told right behind a calamity. */
  private Optional<Anchor> harm(int index) {
    Draft draft = told.draft(index);
    boolean harm =
        told.isNarrated(index)
            && told.isMain(index)
            && DatingWords.CASUALTY.contains(draft.lemma())
            && draft.parsed().chunks().stream().noneMatch(c -> c.is(Kind.TIME));
    return harm
        ? lastBefore(index, i -> told.isDated(i) && isCalamity(told.draft(i)))
            .flatMap(told::time)
            .map(a -> a.carried("<calamity> on <date>. <harm>"))
        : Optional.empty();
  }

  /** "The storm struck": the event or its subject is of a kind that does harm. */
  private boolean isCalamity(Draft draft) {
    return draft.types().stream().anyMatch(t -> DatingWords.isCalamity(t.name()))
        || told.in(draft.parsed().index()).stream()
            .map(told::draft)
            .filter(noun -> noun.isNoun() && DatingWords.isCalamity(noun.type().name()))
            .anyMatch(
                noun ->
                    draft
                        .clause()
                        .filter(
                            c ->
                                c.subject().contains(noun.chunk())
                                    || c.objects().contains(noun.chunk()))
                        .isPresent());
  }

  // ---- what had happened when something was said or done ----

  /** "said on Monday that [he resigned]", "[He has resigned], she said on Monday". */
  private Optional<Anchor> said(int index) {
    Draft draft = told.draft(index);
    Parsed parsed = draft.parsed();
    VerbGroup verb = draft.clause().orElseThrow().verb();
    boolean past =
        verb.tense() == Tense.PAST
            || (verb.tense() == Tense.PRESENT && verb.aspect() == Aspect.PERFECTIVE);
    if (!past || !verb.modal().isEmpty() || draft.eventClass() == EventClass.REPORTING) {
      return Optional.empty();
    }
    return told.in(parsed.index()).stream()
        .filter(i -> i != index && told.isDated(i))
        .filter(i -> told.draft(i).eventClass() == EventClass.REPORTING)
        .filter(i -> isContent(parsed, told.draft(i).chunk(), draft.chunk()))
        .findFirst()
        .map(
            i ->
                Anchor.event(
                    i, TemporalRelation.NOT_AFTER, "<somebody> said on <date> that <event>"));
  }

  /** Tells whether a clause is what the verb of saying tells, and not one beside it. */
  private static boolean isContent(Parsed parsed, int saying, int verb) {
    int first = Math.min(saying, verb);
    int last = Math.max(saying, verb);
    boolean separated = false;
    for (int j = first + 1; j < last; j++) {
      if (parsed.is(j, Kind.CONJUNCTION, Kind.RELATIVE) && !parsed.norm(j).equals("that")) {
        return false;
      }
      separated |= parsed.is(j, Kind.COMMA, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE);
    }
    boolean relative = parsed.is(verb - 1, Kind.RELATIVE);
    return saying < verb
        ? !relative || parsed.norm(verb - 1).equals("that")
        : separated && !relative;
  }

  /** "In 1996 the firm moved. It [had hired] 40 workers", "resigned because it had failed". */
  private Optional<Anchor> earlier(int index) {
    VerbGroup verb = told.draft(index).clause().orElseThrow().verb();
    boolean pluperfect =
        verb.tense() == Tense.PAST
            && (verb.aspect() == Aspect.PERFECTIVE
                || verb.aspect() == Aspect.PERFECTIVE_PROGRESSIVE);
    return pluperfect
        ? lastBefore(index, i -> told.isDated(i) && told.isNarrated(i))
            .map(i -> Anchor.event(i, TemporalRelation.NOT_AFTER, "<event>. <event> had been"))
        : Optional.empty();
  }

  // ---- what was told before ----

  /** A test of the position of an event. */
  interface Condition {
    boolean test(int index);
  }

  /**
   * The last event told before that meets the condition, by a verb of a main clause: in the same
   * sentence, else in the one before it in the paragraph. A date in between ends the search.
   */
  Optional<Integer> lastBefore(int index, Condition condition) {
    Sentence sentence = told.draft(index).parsed().sentence();
    int last = told.draft(index).parsed().index();
    for (int s = last; s >= Math.max(0, last - 1); s--) {
      List<Integer> here = told.in(s);
      for (int k = here.size() - 1; k >= 0; k--) {
        int i = here.get(k);
        Draft draft = told.draft(i);
        boolean near =
            i < index
                && draft.parsed().sentence().part() == sentence.part()
                && draft.parsed().sentence().paragraph() == sentence.paragraph();
        if (near && draft.clause().isPresent() && told.isMain(i) && condition.test(i)) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }
}
