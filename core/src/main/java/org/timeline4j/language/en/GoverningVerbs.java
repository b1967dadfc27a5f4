package org.timeline4j.language.en;

import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;

/** Decides whether a date is of a verb or of what the verb is about. */
final class GoverningVerbs {
  private static final Set<String> AHEAD = Set.of("for", "to");

  /** Prepositions behind which the date is that of what was moved. */
  private static final Set<String> MOVED_TO = Set.of("to", "until", "till", "for");

  /** Words that open an expression of the past. */
  private static final Set<String> PAST = Set.of("last", "yesterday", "past", "earlier");

  private static final int YEAR_DIGITS = 4;

  private final Parsed parsed;
  private final SentenceDrafts drafts;

  GoverningVerbs(SentenceDrafts drafts) {
    this.parsed = drafts.parsed();
    this.drafts = drafts;
  }

  /**
   * The event that a date belongs to, of the one next to it and those that this one depends on or
   * governs.
   *
   * @param nearest the event next to the date
   * @param preposition before the date; empty if there is none
   * @param noun the chunk before it
   */
  Draft owner(Draft nearest, String preposition, int noun, int time) {
    Draft decided = decided(attempted(nearest), preposition, time);
    return set(consented(witnessed(decided), time), preposition, noun);
  }

  /**
   * Tells whether the date is that of what is to come of the event, and not its own.
   *
   * @param preposition before the date; empty if there is none
   * @param noun the chunk before it
   */
  boolean isOfOutcome(Draft event, String preposition, TemporalRelation relation, int noun) {
    return isAheadOf(event, noun)
        || isOfResult(event, relation)
        || isNewDate(event, preposition)
        || isPromised(event, preposition);
  }

  /** "[tried] to flee in May": when it was tried; nothing tells whether it came to it. */
  private Draft attempted(Draft draft) {
    return draft
        .clause()
        .filter(clause -> clause.verb().tense() == Tense.INFINITIVE)
        .map(clause -> parsed.clauses().get(clause.chunk() - 1))
        .filter(before -> before.verb().tense() == Tense.PAST)
        .filter(before -> Statuses.ATTEMPTING.contains(before.verb().lemma()))
        .flatMap(before -> drafts.at(before.chunk()))
        .orElse(draft);
  }

  /**
   * "[rejected] a plan to build a dam on Monday", "[raised] its bid to buy the mill": when that was
   * decided.
   */
  private Draft decided(Draft draft, String preposition, int time) {
    boolean day = preposition.equals("on") ? isSurelyPast(time) : preposition.isEmpty();
    return draft
        .clause()
        .filter(clause -> day && clause.verb().tense() == Tense.INFINITIVE)
        .filter(clause -> parsed.is(clause.chunk() - 1, Kind.NOUN))
        .flatMap(clause -> drafts.verbOfObject(clause.chunk() - 1))
        .filter(verb -> verb.clause().orElseThrow().verb().tense() == Tense.PAST)
        .filter(
            verb ->
                DatingWords.DECIDING.contains(verb.lemma())
                    || (DatingWords.REVISING.contains(verb.lemma())
                        && DatingWords.OFFERS.contains(parsed.head(draft.chunk() - 1).lemma())))
        .orElse(draft);
  }

  /** "on Monday", "on May 3, 2019": not "on May 3", which may lie ahead as well. */
  private boolean isSurelyPast(int time) {
    Chunk chunk = parsed.chunks().get(time);
    String last = parsed.word(chunk.last());
    return chunk.first() == chunk.last()
        || (DatesOfThings.YEAR.matchesAllOf(last) && last.length() == YEAR_DIGITS);
  }

  /** "[found] him lying there on Monday": when he was found. */
  private Draft witnessed(Draft draft) {
    return draft
        .clause()
        .filter(c -> c.verb().tense() == Tense.PRESPART && c.subject().size() == 1)
        .filter(c -> c.subject().get(0) == c.chunk() - 1)
        .map(c -> parsed.clauses().get(c.chunk() - 2))
        .filter(seen -> seen.verb().isFinite() && seen.objects().contains(seen.chunk() + 1))
        .filter(seen -> ClauseWords.OBJECT_PARTICIPLE.contains(seen.verb().lemma()))
        .flatMap(seen -> drafts.at(seen.chunk()))
        .orElse(draft);
  }

  /** "[agreed] to a meeting last week", "[called] for talks yesterday": the talks came later. */
  private Draft consented(Draft draft, int time) {
    if (!draft.isNoun() || !isPast(time)) {
      return draft;
    }
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < draft.chunk() && c.verb().tense() == Tense.PAST)
        .filter(c -> DatingWords.CONSENTING.contains(c.verb().lemma()))
        .filter(c -> c.complements().stream().anyMatch(p -> isTo(p, draft.chunk())))
        .flatMap(c -> drafts.at(c.chunk()).stream())
        .findFirst()
        .orElse(draft);
  }

  private static boolean isTo(Clause.Complement complement, int noun) {
    return complement.chunk() == noun && AHEAD.contains(complement.preposition());
  }

  /** "last week", "three days ago", "earlier this week". */
  private boolean isPast(int time) {
    Chunk chunk = parsed.chunks().get(time);
    return parsed.word(chunk.last()).equals("ago") || PAST.contains(parsed.word(chunk.first()));
  }

  /** "called a [strike] for Friday", "called for [protests] on Friday": what was set is then. */
  private Draft set(Draft draft, String preposition, int noun) {
    boolean calls =
        draft.lemma().equals("call")
            && draft
                .clause()
                .filter(
                    c ->
                        c.complements().stream()
                            .anyMatch(p -> p.chunk() == noun && p.preposition().equals("for")))
                .isPresent();
    boolean sets = preposition.equals("for") && DatingWords.SETTING.contains(draft.lemma());
    return sets || calls ? drafts.at(noun).filter(Draft::isNoun).orElse(draft) : draft;
  }

  /** "set May 5 as the date for the [hearing]", "as the day of the vote". */
  Optional<Draft> setAs(int time) {
    boolean as = parsed.is(time + 1, Kind.PREPOSITION) && parsed.norm(time + 1).equals("as");
    return Optional.ofNullable(parsed.clauses().get(time - 1))
        .filter(clause -> as && DatingWords.DATING.contains(clause.verb().lemma()))
        .flatMap(
            clause ->
                clause.complements().stream()
                    .flatMap(c -> drafts.at(c.chunk()).stream())
                    .filter(Draft::isNoun)
                    .findFirst());
  }

  /**
   * "would look into the massacre of villagers four years ago": what is to come has no such date.
   */
  boolean isOfPastBehindPlan(Draft draft, int time) {
    return isPast(time)
        && draft
            .clause()
            .map(Clause::verb)
            .filter(v -> v.tense() == Tense.FUTURE || v.modal().equals("would"))
            .filter(v -> v.aspect() == Aspect.NONE)
            .isPresent();
  }

  /** The event noun nearest to the date, behind the verb. */
  Optional<Draft> nounBetween(Draft verb, int before) {
    for (int j = before; j > verb.chunk(); j--) {
      Optional<Draft> noun = drafts.at(j).filter(Draft::isNoun);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  /**
   * "has invited the parties for [talks] on Monday": no present perfect has such a date, so it is
   * that of the talks, which lie ahead.
   */
  private boolean isAheadOf(Draft draft, int noun) {
    boolean perfect =
        draft
            .clause()
            .map(Clause::verb)
            .filter(v -> v.tense() == Tense.PRESENT && v.aspect() == Aspect.PERFECTIVE)
            .isPresent();
    return perfect
        && parsed.is(noun, Kind.NOUN)
        && parsed.is(noun - 1, Kind.PREPOSITION)
        && AHEAD.contains(parsed.norm(noun - 1))
        && drafts.at(noun).filter(Draft::isNoun).isPresent();
  }

  /** "elected until 2027", "postponed until May": the date is the end of what follows from it. */
  private boolean isOfResult(Draft draft, TemporalRelation relation) {
    return relation == TemporalRelation.UNTIL
        && DatingWords.UNTIL_THEN.contains(
            // "was questioned and [released] until May"
            draft.isNoun() ? draft.lemma() : parsed.words().get(draft.lastTrigger()).lemma());
  }

  /** "was moved to May", "put off until Friday": the date is that of what was moved. */
  private boolean isNewDate(Draft verb, String preposition) {
    return !verb.isNoun()
        && MOVED_TO.contains(preposition)
        // "was vacated and relisted for May"
        && verb.triggers().stream()
            .anyMatch(t -> DatingWords.MOVING.contains(parsed.words().get(t).lemma()));
  }

  /** "promised buses by 2030": when there are to be buses. */
  private static boolean isPromised(Draft verb, String preposition) {
    return !verb.isNoun()
        && DatingWords.PROMISING.contains(verb.lemma())
        && verb.clause().orElseThrow().verb().tense() == Tense.PAST
        && preposition.equals("by");
  }
}
