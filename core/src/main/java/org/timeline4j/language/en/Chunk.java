package org.timeline4j.language.en;

import java.util.Optional;

/**
 * A phrase without phrases inside it, or a single word that joins phrases.
 *
 * @param kind what it is
 * @param first its first token
 * @param last its last token, inclusive
 * @param head the token of its head: the last noun of a noun phrase, the verb of a verb group
 * @param verb the verb group, present exactly if it is one
 */
record Chunk(Kind kind, int first, int last, int head, Optional<VerbGroup> verb) {

  /** The kinds of chunks. */
  enum Kind {
    /** A noun phrase: "the former leader", "Mexico's Foreign Minister Juan Lopez", "he". */
    NOUN,
    /** A verb group. */
    VERB,
    /** A preposition. */
    PREPOSITION,
    /** A temporal expression that is no part of a noun phrase. */
    TIME,
    /** A comma. */
    COMMA,
    /** "and", "or", "but". */
    CONJUNCTION,
    /** A word that opens a clause: "when", "because", "that". */
    SUBORDINATOR,
    /** A relative pronoun: "who", "which", "that" behind a noun. */
    RELATIVE,
    /** An adverb or particle. */
    ADVERB,
    /** An adjective that is no part of a noun phrase. */
    ADJECTIVE,
    /** A dash, colon, semicolon, bracket or quotation mark. */
    BREAK,
    /** Anything else. */
    OTHER
  }

  boolean is(Kind one) {
    return kind == one;
  }

  boolean is(Kind... any) {
    for (Kind one : any) {
      if (kind == one) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether it is a verb group that can have a subject of its own. */
  boolean isFinite() {
    return verb.isPresent() && verb.get().isFinite();
  }

  Chunk withVerb(VerbGroup other) {
    return new Chunk(kind, first, last, head, Optional.of(other));
  }
}
