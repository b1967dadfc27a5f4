package org.timeline4j.text;

/** The part of an article that a span counts in: the offsets of each begin at 0. */
public enum Part {
  /** The headline. */
  TITLE,
  /** The running text. */
  TEXT
}
