package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventType;
import org.timeline4j.language.en.Clause.Complement;

/**
 * An event found in a sentence, before it is related to times and to other events. Positions count
 * the chunks of the sentence, triggers its tokens.
 *
 * @param parsed the sentence
 * @param chunk the verb group or noun phrase that names it
 * @param triggers the tokens that name it
 * @param lemma the lemma of the first
 * @param types what kinds of happening they name
 * @param eventClass the TimeML class
 * @param clause its clause, if a verb names it
 * @param complements what stands behind a noun that names it; empty for a verb
 * @param ellipsis the temporal expression that stands for the repeated noun ("... and two years
 *     later of ..."), or -1
 */
record Draft(
    Parsed parsed,
    int chunk,
    List<Integer> triggers,
    String lemma,
    List<EventType> types,
    EventClass eventClass,
    Optional<Clause> clause,
    List<Complement> complements,
    int ellipsis) {

  /** Copies the lists. */
  Draft {
    triggers = ImmutableList.copyOf(triggers);
    types = ImmutableList.copyOf(types);
    complements = ImmutableList.copyOf(complements);
  }

  /** Returns the same words as the name of another event, which a further date tells. */
  Draft again(int time) {
    return new Draft(parsed, chunk, triggers, lemma, types, eventClass, clause, complements, time);
  }

  /** Returns the last of the tokens that name it: "step [down]". */
  int lastTrigger() {
    return triggers.get(triggers.size() - 1);
  }

  /** The place alone: the phrases and clauses of a sentence are long to go through. */
  @Override
  public int hashCode() {
    return (31 * parsed.index() + chunk) * 31 + ellipsis;
  }

  /**
   * Tells whether it names what happens, be it a phase of its subject: "the strike began" tells of
   * the strike, "they began to dig" leaves that to the digging.
   */
  boolean happens() {
    return switch (eventClass) {
      case OCCURRENCE, I_ACTION -> true;
      case ASPECTUAL -> isPhase();
      case REPORTING, PERCEPTION, I_STATE, STATE -> false;
    };
  }

  /**
   * Tells whether a verb of beginning, going on or ending has what happens for its subject or its
   * object, and not for a verb behind it.
   */
  boolean isPhase() {
    return eventClass == EventClass.ASPECTUAL
        && clause.isPresent()
        && (clause.get().objects().isEmpty() || clause.get().verb().isFinite())
        && !parsed.is(chunk + 1, Chunk.Kind.VERB);
  }

  boolean isNoun() {
    return clause.isEmpty();
  }

  EventType type() {
    return types.get(0);
  }

  int trigger() {
    return triggers.get(0);
  }
}
