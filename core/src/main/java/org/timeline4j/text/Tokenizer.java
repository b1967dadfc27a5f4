package org.timeline4j.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Cuts a text into tokens in one pass: each character that leaves ink is in exactly one token,
 * white space in none.
 *
 * <ul>
 *   <li>A run of letters is a word, with apostrophes between letters: {@code o'clock}. Digits split
 *       from letters: {@code 3rd} is {@code 3}, {@code rd}.
 *   <li>A run of digits is a number, with groups of three behind commas and one decimal point:
 *       {@code 10,000.5}; a run with two points is not: {@code 1.2.2014} is five tokens.
 *   <li>Clitics are split off: {@code Mexico}, {@code 's}; {@code do}, {@code n't}.
 *   <li>An abbreviation keeps its full stop: {@code Sept.}, {@code U.S.}, the initial in {@code J.
 *       Smith}.
 *   <li>Everything else is a mark of one character, or a run of the same one of {@code . - ' ` ! ?
 *       * _ = ~}.
 * </ul>
 *
 * <p>Takes any sequence of UTF-16 units, in time linear in its length. Immutable and thread-safe.
 */
public final class Tokenizer {
  private final Abbreviations abbreviations;
  private final ImmutableSet<String> clitics;

  /**
   * Returns a tokenizer for a language.
   *
   * @param abbreviations its abbreviations
   * @param clitics the endings that are tokens of their own, in lower case with a straight
   *     apostrophe: {@code 's}, {@code n't}
   */
  public Tokenizer(Abbreviations abbreviations, Set<String> clitics) {
    this.abbreviations = Objects.requireNonNull(abbreviations, "abbreviations");
    this.clitics = ImmutableSet.copyOf(Objects.requireNonNull(clitics, "clitics"));
  }

  /** Returns the tokens in order, none if the text is blank. */
  public List<Token> tokenize(String text) {
    Objects.requireNonNull(text, "text");
    return new TokenScan(text, abbreviations, clitics).run();
  }
}
