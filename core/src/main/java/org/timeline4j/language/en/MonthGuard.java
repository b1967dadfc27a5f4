package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import org.timeline4j.grammar.Match;
import org.timeline4j.text.Token;

/** Tells the months May and March from the words "may" and "march" where both are capitalized. */
final class MonthGuard {
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of(
          "in",
          "since",
          "of",
          "by",
          "until",
          "till",
          "from",
          "during",
          "through",
          "for",
          "after",
          "before",
          "late",
          "early",
          "mid",
          "and",
          "to",
          "or",
          "between",
          "last",
          "next",
          "this",
          "every",
          "each",
          "previous",
          "following",
          "-");

  private MonthGuard() {}

  static boolean isLikely(Match m) {
    return m.before(1).map(Token::norm).filter(BEFORE::contains).isPresent();
  }
}
