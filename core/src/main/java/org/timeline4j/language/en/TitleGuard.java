package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.timeline4j.text.Token;

/**
 * Tells times from the titles of works, wars, awards and parties that are made of words of time:
 * "60 Minutes", "the Six-Day War", "the player of the year".
 */
final class TitleGuard {
  private static final ImmutableSet<String> STRESSED =
      ImmutableSet.of("TODAY", "TONIGHT", "TOMORROW", "YESTERDAY");
  private static final int REACH = 6;
  private static final int CONTENT = 3;
  private static final int FAR = 3;

  private static final ImmutableSet<String> QUOTES = ImmutableSet.of("\"", "“", "”", "``", "''");

  private static final ImmutableSet<String> BEFORE_PROGRAMME =
      ImmutableSet.<String>builder().addAll(FriendWords.WORK).add("on").add("'s").build();

  private static final ImmutableSet<String> ACRONYMS =
      ImmutableSet.of("NOW", "TODAY", "SOON", "MAY", "MAR", "DEC", "SUN", "SAT");

  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an", "the", "of");

  private final List<Token> tokens;
  private final int first;
  private final int end;

  private TitleGuard(List<Token> tokens, int first, int end) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
  }

  /** Tells whether the tokens from {@code first} to {@code end} are part of a title. */
  static boolean isPartOfTitle(List<Token> tokens, int first, int end) {
    boolean the =
        end - first > 1
            && tokens.get(first).text().equals("the")
            && end < tokens.size()
            && tokens.get(end).isCapitalized();
    TitleGuard guard = new TitleGuard(tokens, the ? first + 1 : first, end);
    return guard.isWar()
        || guard.isFellowship()
        || guard.isAward()
        || guard.isWork()
        || guard.isProgramme()
        || guard.isAcronym()
        || (guard.holdsTitleWord() && guard.isInProse());
  }

  /** "The Hundred Years' War". */
  private boolean isWar() {
    int next = is(end, "'") ? end + 1 : end;
    return is(next, "war")
        && tokens.get(next).isCapitalized()
        && tokens.get(end - 1).isCapitalized()
        && FriendWords.UNITS.contains(tokens.get(end - 1).norm());
  }

  /** "The April 6 Youth Movement", "the November 17 group". */
  private boolean isFellowship() {
    for (int i = end; i < end + FAR && i < tokens.size(); i++) {
      if (FriendWords.FELLOWSHIP.contains(tokens.get(i).norm())) {
        return end - first > 1 && isDayOfYear();
      }
      if (!tokens.get(i).isCapitalized()) {
        return false;
      }
    }
    return false;
  }

  private boolean isDayOfYear() {
    boolean month = false;
    boolean year = false;
    for (int i = first; i < end; i++) {
      month |= FriendWords.MONTH.contains(tokens.get(i).norm());
      year |= tokens.get(i).text().length() > CONTENT && tokens.get(i).kind() == Token.Kind.NUMBER;
    }
    return month && !year;
  }

  /** "The player of the year", "Person of the Year". */
  private boolean isAward() {
    return is(first - 1, "of")
        && end - first == 2
        && is(first, "the")
        && is(first + 1, "year")
        && (tokens.get(first + 1).isCapitalized()
            || at(first - 2)
                .map(token -> Nouns.singular(token.norm()))
                .filter(
                    noun -> FriendWords.AWARD.contains(noun) || FriendWords.PERSON.contains(noun))
                .isPresent());
  }

  /** The song Yesterday, a copy of "Tomorrow". */
  private boolean isWork() {
    return end - first == 1
        && tokens.get(first).isCapitalized()
        && tokens.get(first).kind() == Token.Kind.WORD
        && (Around.is(at(first - 1), FriendWords.WORK)
            || (Around.is(at(first - 1), QUOTES) && Around.is(at(end), QUOTES) && first > 1));
  }

  /** The show "This Week", on "This Week With Ann Berg": a phrase of capitals in quotes. */
  private boolean isProgramme() {
    if (end - first < 2
        || !Around.is(at(first - 1), QUOTES)
        || !Around.is(at(first - 2), BEFORE_PROGRAMME)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (!tokens.get(i).isCapitalized()) {
        return false;
      }
    }
    return Around.is(at(end), QUOTES) || Around.isName(at(end));
  }

  /** "A NOW spokeswoman said", not "opened TODAY with a fair". */
  private boolean isAcronym() {
    return end - first == 1
        && ACRONYMS.contains(tokens.get(first).text())
        && (!STRESSED.contains(tokens.get(first).text()) || Around.is(at(first - 1), ARTICLES))
        && isLowerCase(end)
        && isLowerCase(first - 1);
  }

  /** Words of title case and digits, nothing else: "Memorial Day" is a holiday. */
  private boolean holdsTitleWord() {
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.WORD && !FriendWords.TITLE_CASE.contains(token.norm())) {
        return false;
      }
    }
    Token head = tokens.get(first);
    boolean number = head.kind() == Token.Kind.NUMBER;
    return tokens.get(end - 1).isCapitalized()
        && tokens.get(end - 1).kind() == Token.Kind.WORD
        && !isStressed()
        && (number
            ? !Around.is(at(first - 1), FriendWords.CONTRACT) || is(first - 1, "a")
            : head.isCapitalized());
  }

  /** "Out TODAY", "doors at 8 TONIGHT", not "in USA TODAY". */
  private boolean isStressed() {
    return STRESSED.contains(tokens.get(end - 1).text())
        && at(first - 1).filter(Times::isUpper).isEmpty();
  }

  /** Not in a headline: a longer word in lower case stands before, and no mark between. */
  private boolean isInProse() {
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.MARK && !token.norm().equals("'")) {
        return false;
      }
      if (isLowerCase(i) && token.text().length() > CONTENT) {
        return true;
      }
    }
    return false;
  }

  private boolean isLowerCase(int i) {
    return Around.isLowerCase(at(i));
  }

  private boolean is(int i, String norm) {
    return Around.is(at(i), norm);
  }

  private Optional<Token> at(int i) {
    return Around.at(tokens, i);
  }
}
