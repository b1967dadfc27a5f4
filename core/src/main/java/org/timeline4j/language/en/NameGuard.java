package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.timeline4j.text.Token;

/** Tells times from names that hold a word of time: "Mr. Winter", "the Sunday Times". */
final class NameGuard {
  private static final ImmutableSet<String> BEFORE =
      TimeWords.set("before a time", "before a named time");

  private static final ImmutableSet<String> CLOCK_WORDS =
      ImmutableSet.of("noon", "midnight", "midday");

  /** Feasts that are names of people too: "Tariq Ramadan", "Ramadan said". */
  private static final ImmutableSet<String> NAMES_TOO = ImmutableSet.of("ramadan", "ashura");

  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of("mr", "mrs", "ms", "dr", "president", "prime", "queen", "pope", "king");

  private final List<Token> tokens;
  private final int first;
  private final int end;

  private NameGuard(List<Token> tokens, int first, int end) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
  }

  /** Tells whether the tokens from {@code first} to {@code end} are part of a name. */
  static boolean isPartOfName(List<Token> tokens, int first, int end) {
    int start = end - first == 2 && tokens.get(first).norm().equals("the") ? first + 1 : first;
    NameGuard guard = new NameGuard(tokens, start, end);
    return guard.isCentury(tokens.get(end - 1)) || (end - start <= 2 && guard.isName());
  }

  private boolean isName() {
    Token head = tokens.get(first);
    Token last = tokens.get(end - 1);
    if (FriendWords.SEASON.contains(last.norm()) && Around.is(at(end), FriendWords.SEASONAL)) {
      return true;
    }
    if (FriendWords.HOLIDAY.contains(last.norm()) && Around.is(at(end), FriendWords.FESTIVE)) {
      return true;
    }
    return head.isCapitalized()
        && (isTitle()
            || isUpheaval(last)
            || (end - first == 1 && (isPerson(head) || isOther(head))));
  }

  /** "The Sunday Times", "Monday Night Football", "the Today show". */
  private boolean isTitle() {
    Optional<Token> next = at(end);
    if (!Around.is(next, FriendWords.TITLE_WORD)) {
      return false;
    }
    return tokens.get(first).norm().equals("today")
        || (next.orElseThrow().isCapitalized() && !isName(end + 1));
  }

  /** "The July Revolution". */
  private boolean isUpheaval(Token month) {
    return FriendWords.MONTH.contains(month.norm())
        && Around.is(at(end), FriendWords.UPHEAVAL)
        && at(end).orElseThrow().isCapitalized();
  }

  /** "20th Century Fox". */
  private boolean isCentury(Token last) {
    return last.norm().equals("century") && last.isCapitalized() && isName(end);
  }

  /** "Mr. Sunday", "Joe Friday", "Theresa May", "Kent Weeks". */
  private boolean isPerson(Token word) {
    String norm = word.norm();
    boolean isSurname =
        FriendWords.WEEKDAY.contains(norm)
            || FriendWords.MONTH.contains(norm)
            || FriendWords.SEASON.contains(norm)
            || FriendWords.UNITS.contains(norm);
    if (!isSurname || first == 0) {
      return false;
    }
    Token before = tokens.get(first - 1);
    if (FriendWords.BEFORE_NAME.contains(before.norm())) {
      return before.isCapitalized() || !before.norm().equals("miss");
    }
    if (before.norm().equals("the") && Around.is(at(end), FriendWords.FAMILY)) {
      return true;
    }
    return before.isCapitalized()
        && FriendWords.GIVEN_NAME.contains(before.norm())
        && (!isName(first - 2) || Around.is(at(first - 2), FriendWords.TITLE));
  }

  private boolean isOther(Token word) {
    String norm = word.norm();
    boolean free = !Around.is(at(first - 1), BEFORE);
    if (FriendWords.SEASON.contains(norm)) {
      return free && (isName(first - 1) || isName(end));
    }
    if (NAMES_TOO.contains(norm)) {
      return (free && first > 0 && isName(first - 1)) || Around.is(at(end), FriendWords.SAYS);
    }
    if (FriendWords.HOLIDAY.contains(norm)) {
      return free && isName(end) && !Around.is(at(end), TITLES);
    }
    if (FriendWords.FREQUENCY.contains(norm)) {
      return first > 0 && (isName(first - 1) || isName(end));
    }
    if (CLOCK_WORDS.contains(norm)) {
      return free && (isName(first - 1) || isName(end));
    }
    return norm.equals("today") && isName(first - 1) && isLowerCase(end);
  }

  private boolean isName(int i) {
    return Around.isName(at(i));
  }

  private boolean isLowerCase(int i) {
    return Around.isLowerCase(at(i));
  }

  private Optional<Token> at(int i) {
    return Around.at(tokens, i);
  }
}
