package org.timeline4j.event;

/** The tense of an event (TimeML 1.2.1). */
public enum Tense {
  /** "fell". */
  PAST,
  /** "falls". */
  PRESENT,
  /** "will fall". */
  FUTURE,
  /** "to fall". */
  INFINITIVE,
  /** "falling" without an auxiliary. */
  PRESPART,
  /** "fallen" without an auxiliary. */
  PASTPART,
  /** Nouns and adjectives. */
  NONE
}
