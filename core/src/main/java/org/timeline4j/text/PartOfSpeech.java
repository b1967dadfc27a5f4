package org.timeline4j.text;

import com.google.common.base.Enums;

/**
 * The universal parts of speech of <a href="https://universaldependencies.org/u/pos/">Universal
 * Dependencies</a>, version 2.
 */
public enum PartOfSpeech {
  /** Adjective. */
  ADJ,
  /** Adposition: {@code in}, {@code since}. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary, modal verbs and the copula among them. */
  AUX,
  /** Coordinating conjunction. */
  CCONJ,
  /** Determiner. */
  DET,
  /** Interjection. */
  INTJ,
  /** Noun. */
  NOUN,
  /** Numeral. */
  NUM,
  /** Particle: {@code not}, {@code to} before a verb, {@code 's} of possession. */
  PART,
  /** Pronoun. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation. */
  PUNCT,
  /** Subordinating conjunction. */
  SCONJ,
  /** Symbol: {@code $}, {@code %}. */
  SYM,
  /** Verb other than an auxiliary. */
  VERB,
  /** Anything else. */
  X;

  /** Returns the part of speech of that tag, {@link #X} for an unknown one. */
  static PartOfSpeech of(String tag) {
    return Enums.getIfPresent(PartOfSpeech.class, tag).or(X);
  }
}
