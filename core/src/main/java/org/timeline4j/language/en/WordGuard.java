package org.timeline4j.language.en;

import static org.timeline4j.language.en.Around.at;
import static org.timeline4j.language.en.Around.is;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.timeline4j.text.Token;

/** Tells times from set phrases that hold a word of time: "three quarters of", "year-round". */
final class WordGuard {
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an", "the", "this");
  private static final ImmutableSet<String> ROUND = ImmutableSet.of("round", "rounder");
  private static final ImmutableSet<String> COLOURS = ImmutableSet.of("blue", "black");
  private static final ImmutableSet<String> CRICKET = ImmutableSet.of("runs", "off", "against");

  private static final ImmutableSet<String> ORDINAL_SUFFIX = TimeWords.set("ordinal suffix");
  private static final ImmutableSet<String> POSSESSIVE =
      ImmutableSet.of("his", "her", "their", "my", "your", "our");
  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final int YEAR_DIGITS = 4;

  private WordGuard() {}

  /** Tells whether the tokens from {@code first} to {@code end} stand in such a phrase. */
  static boolean isPartOfPhrase(List<Token> tokens, int first, int end) {
    return isVerb(tokens, first, end)
        || isAge(tokens, first, end)
        || isCounted(tokens, first, end)
        || isSetPhrase(tokens, first, end);
  }

  private static boolean isSetPhrase(List<Token> tokens, int first, int end) {
    Optional<Token> before = at(tokens, first - 1);
    Optional<Token> next = at(tokens, end);
    return switch (tokens.get(end - 1).norm()) {
      case "quarters", "quarter" -> isFraction(tokens, first, end);
      case "century" ->
          is(before, FriendWords.SCORED)
              || is(next, CRICKET)
              || (is(next, "of") && is(at(tokens, end + 1), CRICKET));
      case "year" -> is(next, "-") && is(at(tokens, end + 1), ROUND);
      case "day" -> is(before, "it") && is(at(tokens, first - 2), "call");
      case "midnight" -> is(next, "-") && is(at(tokens, end + 1), COLOURS);
      case "days" -> is(before, "of") && is(at(tokens, first - 2), "one") && end - first == 2;
      case "hour", "minute", "second" -> end - first == 2 && is(before, FriendWords.SPEED);
      case "present" -> isAdjective(next) || (is(at(tokens, first), "the") && isOfThing(next));
      case "future", "past" -> isAdjective(next);
      case "soon" -> is(before, "as") && is(next, "as");
      case "minutes" ->
          end - first == 1
              && (is(before, "the") || first == 0)
              && (is(next, FriendWords.SAYS) || isOfMeeting(tokens, end));
      case "daily", "weekly", "monthly", "quarterly", "annual" ->
          end - first == 1
              && is(before, ARTICLES)
              && next.filter(token -> token.kind() == Token.Kind.WORD).isEmpty();
      default -> false;
    };
  }

  /**
   * "Only 10 may leave", "the 5 march on": no month in lower case, unless a year follows, or an
   * ordinal, "may 24th", or one leads to it, "18th of march".
   */
  private static boolean isVerb(List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      String word = tokens.get(i).text();
      if (word.equals("may") || word.equals("march")) {
        return tokens.get(end - 1).text().length() != YEAR_DIGITS
            && !(i == end - 1
                && MonthGuard.isSmallAlone(at(tokens, i - 1), tokens.get(i), at(tokens, end)))
            && !(i == end - 2
                && MonthGuard.isSmallBeforeDay(
                    at(tokens, i - 1), tokens.get(i), tokens.get(i + 1), at(tokens, end)))
            && !(is(at(tokens, i - 1), "of") && is(at(tokens, i - 2), ORDINAL_SUFFIX))
            && !(is(at(tokens, i + 2), ORDINAL_SUFFIX)
                && at(tokens, i - 1).filter(t -> VerbSigns.isSubject(t.norm())).isEmpty());
      }
    }
    return false;
  }

  /** "A man in his early 60s", "in her thirties". */
  private static boolean isAge(List<Token> tokens, int first, int end) {
    String last = tokens.get(end - 1).norm();
    return is(at(tokens, first - 1), POSSESSIVE)
        && (FriendWords.DECADE.contains(last)
            || (last.equals("s")
                && end - first >= 2
                && tokens.get(end - 2).text().length() < YEAR_DIGITS));
  }

  /**
   * "On the 5th floor", "by the 2nd Battalion": the ordinal counts what follows, not in "and on the
   * 14th entered the town".
   */
  private static boolean isCounted(List<Token> tokens, int first, int end) {
    boolean ordinal =
        end - first == 3
            && tokens.get(first).norm().equals("the")
            && tokens.get(first + 1).kind() == Token.Kind.NUMBER
            && ORDINAL_SUFFIX.contains(tokens.get(end - 1).norm());
    return ordinal
        && at(tokens, end)
            .filter(next -> next.kind() == Token.Kind.WORD)
            .filter(next -> !FriendWords.FUNCTION.contains(next.norm()))
            .filter(next -> !next.isCapitalized() || first > 1)
            .filter(next -> !is(at(tokens, first - 1), "on") || !VerbSigns.isTelling(next.norm()))
            .isPresent();
  }

  /** "Three quarters of the crop", "three-quarters", "a quarter-final". */
  private static boolean isFraction(List<Token> tokens, int first, int end) {
    Optional<Token> next = at(tokens, end);
    boolean final4 =
        is(next, "-") && at(tokens, end + 1).filter(t -> t.norm().startsWith("final")).isPresent();
    boolean three = end - first >= 2 && tokens.get(end - 1).norm().equals("quarters");
    return final4
        || (three && is(next, "of") && is(at(tokens, end - 2), "three"))
        || (three && is(at(tokens, end - 2), "-") && is(at(tokens, end - 3), "three"));
  }

  /** "The present king", "the future tense". */
  private static boolean isAdjective(Optional<Token> next) {
    return is(next, FriendWords.GRAMMAR)
        || next.filter(token -> FriendWords.PERSON.contains(Nouns.singular(token.norm())))
            .isPresent();
  }

  /** "The present church", "the present one", not "at present", "the present is". */
  private static boolean isOfThing(Optional<Token> next) {
    return is(next, "one")
        || (Around.isLowerCase(next)
            && !is(next, GOES_ON)
            && !is(next, FriendWords.FUNCTION)
            && !is(next, FriendWords.UNITS));
  }

  private static boolean isOfMeeting(List<Token> tokens, int end) {
    return is(at(tokens, end), "of")
        && (is(at(tokens, end + 1), FriendWords.MEETING)
            || is(at(tokens, end + 2), FriendWords.MEETING));
  }
}
