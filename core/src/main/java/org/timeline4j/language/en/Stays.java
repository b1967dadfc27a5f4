package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.time.LengthOfTime.Length;

/**
 * Finds the states that a dated event ended, where the text tells how long they had lasted: "walked
 * free in 2013 after 28 years in prison", "After 12 years in exile, she returned in 2019". They
 * began that long before it, more or less.
 */
final class Stays {
  private static final Set<String> SPEND = Set.of("serve", "spend");

  private final Told told;

  Stays(Told told) {
    this.told = told;
  }

  /**
   * A state and how long it lasted.
   *
   * @param preposition the chunk that begins it: "[in] prison"
   * @param length how long it lasted
   */
  private record Stay(int preposition, Length length) {}

  /**
   * Returns the state that the event ended; empty if the text tells of none, or not whose.
   *
   * @param index the position of the event among all
   * @param cast who took part in it
   */
  Optional<EventMention> before(int index, List<Participant> cast) {
    Draft draft = told.draft(index);
    boolean happened =
        draft
            .clause()
            .map(Clause::verb)
            .filter(verb -> verb.tense() == Tense.PAST && !verb.negative())
            .isPresent();
    return happened && told.isDated(index)
        ? stay(draft).flatMap(stay -> whose(cast).map(who -> mention(index, draft, stay, who)))
        : Optional.empty();
  }

  /** Who is freed is the patient, who comes home the agent. */
  private static Optional<Participant> whose(List<Participant> cast) {
    return cast.stream()
        .filter(p -> p.role() == Role.PATIENT && !DatingWords.STAY.contains("in " + p.name()))
        .findFirst()
        .or(() -> cast.stream().filter(p -> p.role() == Role.AGENT).findFirst());
  }

  private static Optional<Stay> stay(Draft draft) {
    Parsed parsed = draft.parsed();
    for (int k = draft.chunk() + 1; k < parsed.chunks().size(); k++) {
      Optional<Stay> stay = after(parsed, k);
      if (stay.isPresent()) {
        return stay;
      }
      if (parsed.is(k, Kind.BREAK, Kind.RELATIVE) || parsed.chunks().get(k).isFinite()) {
        break;
      }
    }
    boolean first =
        parsed.clauses().values().stream()
            .noneMatch(c -> c.chunk() < draft.chunk() && c.verb().isFinite());
    return first ? after(parsed, 0) : Optional.empty();
  }

  /** "[after] 28 years in prison", "[after] serving 20 years in jail" */
  private static Optional<Stay> after(Parsed parsed, int k) {
    if (!parsed.is(k, Kind.PREPOSITION, Kind.SUBORDINATOR) || !parsed.norm(k).equals("after")) {
      return Optional.empty();
    }
    boolean spent = parsed.is(k + 1, Kind.VERB) && SPEND.contains(parsed.head(k + 1).lemma());
    int length = spent ? k + 2 : k + 1;
    int preposition = length + 1;
    // A reader may take "in hiding" for a verb, "behind bars" for an adverb and a noun.
    boolean state =
        parsed.is(length, Kind.NOUN)
            && preposition + 1 < parsed.chunks().size()
            && DatingWords.STAY.contains(
                parsed.norm(preposition) + " " + parsed.head(preposition + 1).norm());
    return state
        ? parsed
            .times()
            .length(parsed.chunks().get(length).last())
            .map(time -> new Stay(preposition, time))
        : Optional.empty();
  }

  private static EventMention mention(int index, Draft draft, Stay stay, Participant who) {
    Parsed parsed = draft.parsed();
    Word noun = parsed.head(stay.preposition() + 1);
    String state =
        parsed.text(
            parsed.chunks().get(stay.preposition()).first(),
            parsed.chunks().get(stay.preposition() + 1).last());
    String last = who.name().substring(who.name().lastIndexOf(' ') + 1);
    boolean named = parsed.words().stream().anyMatch(word -> word.token().text().equals(last));
    return EventMention.builder()
        .part(parsed.sentence().part())
        .sentence(parsed.sentence().span())
        .triggers(ImmutableList.of(noun.token().span()))
        .lemma(noun.lemma())
        .types(ImmutableList.of(new EventType(noun.lemma())))
        .eventClass(EventClass.STATE)
        .status(Status.HAPPENED)
        .participants(ImmutableList.of(who))
        .anchor(
            Anchor.event(index, TemporalRelation.UNTIL, "<event> after <length> in <state>")
                .over(stay.length())
                .derived())
        .summary((named ? who.name() : "[" + who.name() + "]") + " " + state)
        .build();
  }
}
