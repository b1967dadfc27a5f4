package org.timeline4j.language.en;

import java.util.List;
import org.timeline4j.language.en.Chunk.Kind;

/**
 * What can be asked of the phrases of a sentence; positions outside it answer no.
 *
 * @param chunks the phrases, in order
 * @param words the words of the sentence
 */
record ChunkView(List<Chunk> chunks, List<Word> words) {

  Chunk at(int k) {
    return chunks.get(k);
  }

  int size() {
    return chunks.size();
  }

  boolean is(int k, Kind... kinds) {
    return k >= 0 && k < chunks.size() && at(k).is(kinds);
  }

  /** The first word of a phrase, in the form that lexicons hold. */
  String word(int k) {
    return words.get(at(k).first()).norm();
  }

  boolean isInRelativeClause(int verb) {
    for (int j = verb - 1; j >= 0 && !is(j, Kind.COMMA); j--) {
      if (is(j, Kind.RELATIVE, Kind.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the noun phrase is the subject of a verb to its right, not what the verb to its
   * left is about.
   */
  boolean isSubjectOfNext(int noun) {
    int j = noun + 1;
    while (is(j, Kind.ADVERB) || (is(j, Kind.PREPOSITION) && is(j + 1, Kind.NOUN, Kind.TIME))) {
      j += is(j, Kind.ADVERB) ? 1 : 2;
    }
    return is(j, Kind.VERB) && at(j).isFinite();
  }
}
