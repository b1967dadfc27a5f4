package org.timeline4j.language.en;

import java.util.Optional;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Quantity;

/**
 * A noun phrase, taken apart. Token positions count in the sentence.
 *
 * @param first the first token without articles and possessors
 * @param last the last token
 * @param possessorFirst the first token of the possessor ("Mexico" in "Mexico's decision"); -1 if
 *     there is none
 * @param possessorLast the last token of the possessor, without its apostrophe; -1 if there is none
 * @param nameFirst the first token of the name that ends the phrase; -1 if it ends with no name
 * @param kind what the phrase speaks of
 * @param quantity how many, where the phrase counts
 * @param head the lemma of the head
 */
record NounPhrase(
    int first,
    int last,
    int possessorFirst,
    int possessorLast,
    int nameFirst,
    Kind kind,
    Optional<Quantity> quantity,
    String head) {

  boolean hasPossessor() {
    return possessorFirst >= 0;
  }

  boolean isNamed() {
    return nameFirst >= 0;
  }
}
