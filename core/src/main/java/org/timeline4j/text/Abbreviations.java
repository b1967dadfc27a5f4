package org.timeline4j.text;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * The words of a language that are written with a full stop which need not end a sentence. All are
 * in lower case, without the full stop at their end: {@code sept}, {@code ph.d}. Letters in a row,
 * such as {@code U.S.} or {@code p.m.}, and initials need not be listed.
 *
 * @param words what is an abbreviation wherever a full stop follows
 * @param ambiguous what is also an ordinary word, such as {@code no} or {@code sat}: an
 *     abbreviation only before a number, or when it is capitalized before a mark or a word in lower
 *     case
 */
public record Abbreviations(Set<String> words, Set<String> ambiguous) {

  /** Copies the sets. */
  public Abbreviations {
    words = ImmutableSet.copyOf(words);
    ambiguous = ImmutableSet.copyOf(ambiguous);
  }

  /** Returns no abbreviations at all. */
  public static Abbreviations none() {
    return new Abbreviations(ImmutableSet.of(), ImmutableSet.of());
  }
}
