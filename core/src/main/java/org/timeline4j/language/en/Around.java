package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.text.Token;

/** What stands at a place of a sentence, which may lie before its beginning or behind its end. */
final class Around {
  private static final ImmutableSet<String> PHRASE_ENDS = TimeWords.set("phrase ends before");

  private Around() {}

  /**
   * Tells whether nothing follows that the match would belong to: "the day before the vote" is
   * another day than "the day before".
   */
  static boolean endsPhrase(Match m) {
    return endsBefore(m.after(1));
  }

  /** Tells whether nothing goes on there that what stands before could belong to. */
  static boolean endsBefore(Optional<Token> next) {
    return next.filter(t -> t.kind() != Token.Kind.MARK && !goesOn(t)).isEmpty();
  }

  /** Tells whether a word goes on with the sentence behind a time, rather than with a name. */
  static boolean goesOn(Token next) {
    return PHRASE_ENDS.contains(next.norm());
  }

  /** Returns the token; empty outside of the sentence. */
  static Optional<Token> at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? Optional.of(tokens.get(i)) : Optional.empty();
  }

  static boolean is(Optional<Token> token, String norm) {
    return token.isPresent() && token.get().norm().equals(norm);
  }

  static boolean is(Optional<Token> token, ImmutableSet<String> words) {
    return token.isPresent() && words.contains(token.get().norm());
  }

  /** Tells whether a word with a capital stands there. */
  static boolean isName(Optional<Token> token) {
    return token.filter(t -> t.kind() == Token.Kind.WORD && t.isCapitalized()).isPresent();
  }

  /** Tells whether a word without a capital stands there. */
  static boolean isLowerCase(Optional<Token> token) {
    return token.filter(t -> t.kind() == Token.Kind.WORD && !t.isCapitalized()).isPresent();
  }
}
