package org.timeline4j.language.en;

import org.timeline4j.event.Aspect;
import org.timeline4j.event.Tense;

/**
 * The words of one verb: auxiliaries, negation, adverbs between them, and the verb itself. Token
 * positions count in the sentence.
 *
 * @param first the first token
 * @param main the token of the verb itself
 * @param lemma the lemma of the verb itself
 * @param tense the tense, NONE behind a modal other than "will"; of a form that can be past or past
 *     participle, PAST until the clause tells
 * @param aspect the aspect
 * @param passive whether it is passive: "was killed", "being released"
 * @param negative whether it is negated
 * @param modal the modal auxiliary in lower case; empty if there is none, or one of the future
 * @param ambiguous whether a bare form such as "sent" can be finite or a participle
 */
record VerbGroup(
    int first,
    int main,
    String lemma,
    Tense tense,
    Aspect aspect,
    boolean passive,
    boolean negative,
    String modal,
    boolean ambiguous) {

  /** Tells whether it can have a subject of its own. */
  boolean isFinite() {
    return tense == Tense.PAST
        || tense == Tense.PRESENT
        || tense == Tense.FUTURE
        || !modal.isEmpty();
  }

  /** Tells whether it is a form of "be" alone, which tells no event. */
  boolean isCopula() {
    return lemma.equals("be");
  }

  /**
   * Returns the same group read as a participle that modifies the noun before it: "prisoners sent
   * to ...".
   */
  VerbGroup asParticiple() {
    return new VerbGroup(
        first, main, lemma, Tense.PASTPART, Aspect.NONE, true, negative, modal, false);
  }

  /** Returns the same group read as a passive without its auxiliary: "Banker caught in Oslo". */
  VerbGroup asPassive() {
    return new VerbGroup(first, main, lemma, Tense.PAST, Aspect.NONE, true, negative, modal, false);
  }

  /** Returns the same group read as what is to come: "Drivers to strike on Monday". */
  VerbGroup asFuture() {
    return new VerbGroup(first, main, lemma, Tense.FUTURE, aspect, passive, negative, modal, false);
  }

  /** Returns the same group read as a base form: "to close the mill and [cut] jobs". */
  VerbGroup asBase() {
    return new VerbGroup(
        first, main, lemma, Tense.PRESENT, Aspect.NONE, false, negative, modal, false);
  }

  /** Returns the same group read as finite. */
  VerbGroup asFinite() {
    return new VerbGroup(first, main, lemma, tense, aspect, passive, negative, modal, false);
  }
}
