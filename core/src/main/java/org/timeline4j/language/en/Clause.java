package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A verb and the phrases that depend on it. Positions count the chunks of the sentence.
 *
 * @param chunk the chunk of the verb group
 * @param verb the verb group
 * @param subject the noun phrases that are its subject, as the grammar has it; empty if it has none
 * @param possessed whether its subject is who the noun phrases under {@code subject} belong to:
 *     "the board's threat of [leaving]"
 * @param objects the noun phrases behind the verb without a preposition
 * @param complements the noun phrases behind the verb with their prepositions
 * @param last the last chunk that belongs to it, without the clauses that depend on it
 */
record Clause(
    int chunk,
    VerbGroup verb,
    List<Integer> subject,
    boolean possessed,
    List<Integer> objects,
    List<Complement> complements,
    int last) {

  /**
   * A noun phrase behind a preposition.
   *
   * @param preposition the preposition in lower case; empty for a noun phrase that says what
   *     somebody becomes
   * @param chunk the noun phrase
   */
  record Complement(String preposition, int chunk) {}

  /** Copies the lists. */
  Clause {
    subject = ImmutableList.copyOf(subject);
    objects = ImmutableList.copyOf(objects);
    complements = ImmutableList.copyOf(complements);
  }
}
