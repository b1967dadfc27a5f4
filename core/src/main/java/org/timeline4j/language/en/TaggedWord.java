package org.timeline4j.language.en;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/**
 * A word where it stands, with the parts of speech of its sentence as they are known when it is
 * worked on: mended before it, as the tagger proposed them from it on. Neighbours are asked for by
 * their distance: the word before is at -1.
 *
 * @param tokens the sentence
 * @param tags a part of speech for each token
 * @param at the number of the word
 * @param verb its analysis as a verb, whether or not it is one here
 */
record TaggedWord(
    List<Token> tokens, List<PartOfSpeech> tags, int at, Optional<Verbs.Analysis> verb) {
  private static final Set<PartOfSpeech> MODIFIERS =
      Sets.immutableEnumSet(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM);

  private static final Set<String> POSSESSIVES = WordLists.tagging("possessive");

  Token token() {
    return tokens.get(at);
  }

  String norm() {
    return token().norm();
  }

  PartOfSpeech tag() {
    return tags.get(at);
  }

  /** Tells whether the sentence opens with it. */
  boolean isFirst() {
    return at == 0;
  }

  boolean isCapitalized() {
    return token().isCapitalized();
  }

  /** Tells whether it can be the given form of a verb. */
  boolean canBe(Verbs.Form form) {
    return verb.isPresent() && verb.get().canBe(form);
  }

  /** Tells whether it can be the past of a verb, and not the base form as well. */
  boolean isPastOnly() {
    return verb.isPresent() && verb.get().isPastOnly();
  }

  /** Returns the verb that it can be a form of; empty if there is none. */
  String lemma() {
    return verb.isPresent() ? verb.get().lemma() : "";
  }

  /** Tells whether the sentence has a token there. */
  boolean has(int distance) {
    return at + distance >= 0 && at + distance < tokens.size();
  }

  /**
   * Returns a neighbour.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  Token token(int distance) {
    return tokens.get(at + distance);
  }

  /** Tells whether a determiner, an adjective or a number stands right before it. */
  boolean isModified() {
    return MODIFIERS.contains(tag(-1));
  }

  /** Tells whether somebody who has it stands right before it: "Berg's", "their". */
  boolean isPossessed() {
    String owner = norm(-1);
    return (tag(-1) == PartOfSpeech.PART && !owner.equals("to")) || POSSESSIVES.contains(owner);
  }

  /**
   * Tells whether a hyphen without spaces joins the word at that distance to the next: "fixed" in
   * "fixed-price".
   */
  boolean isJoined(int distance) {
    return has(distance)
        && has(distance + 2)
        && token(distance + 1).text().equals("-")
        && token(distance).touches(token(distance + 1))
        && token(distance + 1).touches(token(distance + 2))
        && token(distance + 2).kind() == Token.Kind.WORD;
  }

  /** Returns what a neighbour says, empty if there is none. */
  String norm(int distance) {
    return has(distance) ? token(distance).norm() : "";
  }

  /** Returns the part of speech of a neighbour; where there is none, the sentence has an end. */
  PartOfSpeech tag(int distance) {
    return has(distance) ? tags.get(at + distance) : PartOfSpeech.PUNCT;
  }
}
