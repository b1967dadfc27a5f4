package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;

/**
 * The side of the publication date that a clause looks to, by the nearest word that shows tense:
 * without a part-of-speech tagger, which would cost more than all the rest.
 */
final class EnglishTense {
  private static final Lexicon LEXICON = Lexicon.of(EnglishTense.class, "tense-words.txt");
  private static final ImmutableSet<String> FUTURE = words("future");
  private static final ImmutableSet<String> AHEAD = words("ahead");
  private static final ImmutableSet<String> PLAN = words("plan");
  private static final ImmutableSet<String> PAST = words("past");
  private static final ImmutableSet<String> NOT_PAST = words("not past");
  private static final int FAR = 30;
  private static final int SHORTEST_PAST = 4;

  private EnglishTense() {}

  /**
   * Returns the direction of the clause that holds the tokens from {@code first} to {@code end}.
   */
  static Direction of(List<Token> tokens, int first, int end) {
    if (end < tokens.size() && tokens.get(end).norm().equals("'s")) {
      return Direction.PAST;
    }
    if (first > 0 && AHEAD.contains(tokens.get(first - 1).norm())) {
      return Direction.FUTURE;
    }
    Direction before = scan(tokens, first - 1, -1);
    return before != Direction.UNKNOWN ? before : scan(tokens, end, 1);
  }

  private static Direction scan(List<Token> tokens, int from, int step) {
    for (int i = from, n = 0; i >= 0 && i < tokens.size() && n < FAR; i += step, n++) {
      String norm = tokens.get(i).norm();
      if (norm.equals(";")) {
        return Direction.UNKNOWN;
      }
      if (FUTURE.contains(norm) || isInfinitive(tokens, i)) {
        return Direction.FUTURE;
      }
      if (isPast(tokens.get(i))) {
        return Direction.PAST;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "plans to meet": the infinitive of a plan; "to Paris" is none. */
  private static boolean isInfinitive(List<Token> tokens, int i) {
    return tokens.get(i).norm().equals("to") && i > 0 && PLAN.contains(tokens.get(i - 1).norm());
  }

  private static boolean isPast(Token token) {
    String norm = token.norm();
    return PAST.contains(norm)
        || (norm.length() >= SHORTEST_PAST && norm.endsWith("ed") && !NOT_PAST.contains(norm));
  }

  private static ImmutableSet<String> words(String section) {
    return LEXICON.section(section).stream()
        .map(Lexicon.Entry::phrase)
        .collect(ImmutableSet.toImmutableSet());
  }
}
