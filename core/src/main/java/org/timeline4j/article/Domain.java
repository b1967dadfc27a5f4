package org.timeline4j.article;

/**
 * The kind of text, which decides what a day or month without a year is told from (the domains of
 * Strötgen and Gertz, "Multilingual and Cross-domain Temporal Tagging", 2013).
 */
public enum Domain {
  /** News: from the publication. "On June 3" is the June 3 nearest to it. */
  NEWS,
  /**
   * Encyclopaedia, biography, court file, chronicle: from the date that the story has reached. "The
   * army took the town in 1941. On June 3 it left."
   */
  NARRATIVE
}
