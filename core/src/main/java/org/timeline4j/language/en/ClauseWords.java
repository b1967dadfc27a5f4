package org.timeline4j.language.en;

import java.util.Set;
import org.timeline4j.grammar.Lexicon;

/** The words by which the subjects and objects of verbs are told: read once. */
final class ClauseWords {
  private static final Lexicon LEXICON = Lexicon.of(ClauseWords.class, "clause-words.txt");

  /** Verbs whose object does what the infinitive behind it says: "forced him to resign". */
  static final Set<String> OBJECT_CONTROL = words("object-control");

  /** Verbs whose object does what the participle behind it says: "saw him leaving". */
  static final Set<String> OBJECT_PARTICIPLE = words("object-participle");

  /**
   * Verbs of which somebody is the object, and "of" or "with" tells what he is said to have done.
   */
  static final Set<String> CHARGING = words("charging");

  /** What shows or tells of somebody doing something: "footage of exiles protesting". */
  static final Set<String> DEPICTIONS = words("depiction");

  /** What carries somebody who does something else. */
  static final Set<String> VEHICLES = words("vehicle");

  /** Verbs of harm, which what happens can do: "a collapse of a bridge that killed ten". */
  static final Set<String> HARMING = words("harming");

  /** Verbs of what befalls people: "Two were killed and three guards wounded". */
  static final Set<String> BEFALLING = words("befalling");

  /** Verbs whose participle can have a noun behind it: "Berg, named chairman in May". */
  static final Set<String> NAMING = words("naming");

  /** Prepositions that say where somebody or something is from. */
  static final Set<String> PLACING = words("placing");

  /** Prepositions whose names are places, two of which no subject is made of. */
  static final Set<String> PAIRING = words("pairing");

  /** Prepositions that stay behind their verb: "the offer that they will vote on". */
  static final Set<String> STRANDED = words("stranded");

  /** Prepositions between what somebody has and what he does: "her success in finding them". */
  static final Set<String> OF_OWNER = words("of-owner");

  /** Verbs of bringing texts, laws and works into being, which happens to no person. */
  static final Set<String> MADE = words("made");

  /** Verbs whose participle comments on what is told before it: "fell, reflecting weak demand". */
  static final Set<String> COMMENTING = words("commenting");

  /** Verbs of saying that something is not so. */
  static final Set<String> DENYING = words("denying");

  private ClauseWords() {}

  private static Set<String> words(String section) {
    return WordLists.words(LEXICON, section);
  }
}
