package org.timeline4j.language.en;

import java.util.Optional;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/**
 * A token with what is known of it as a word.
 *
 * @param token the token
 * @param pos its part of speech in this sentence
 * @param lemma the lemma: of the verb where it is one, the singular where it is a noun, else the
 *     norm
 * @param verb its analysis as a verb, whether or not it is one here
 */
record Word(Token token, PartOfSpeech pos, String lemma, Optional<Verbs.Analysis> verb) {

  String norm() {
    return token.norm();
  }

  boolean is(PartOfSpeech... any) {
    for (PartOfSpeech one : any) {
      if (pos == one) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether it is a noun or a name. */
  boolean isNominal() {
    return is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  /** Tells whether it is a common noun in the plural. */
  boolean isPlural() {
    return pos == PartOfSpeech.NOUN && !norm().equals(lemma);
  }

  /** Tells whether it can be the given form of a verb. */
  boolean canBe(Verbs.Form form) {
    return verb.isPresent() && verb.get().canBe(form);
  }
}
