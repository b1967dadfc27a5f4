package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.text.Token;

/** Tells the months May and March from the words "may" and "march" where both are capitalized. */
final class MonthGuard {
  private static final ImmutableSet<String> BEFORE =
      TimeWords.set("before a time", "before a month");

  private static final ImmutableSet<String> NAMES = TimeWords.set("month or first name");

  private static final ImmutableSet<String> MONTH_ONLY = TimeWords.set("month only");

  /** Other words too, which no number follows. */
  private static final ImmutableSet<String> WITH_NUMBER = TimeWords.set("month before a number");

  /** Short forms that are no names of people. */
  private static final ImmutableSet<String> SHORT = TimeWords.set("short month");

  private static final ImmutableSet<String> ARTICLE =
      ImmutableSet.of("the", "a", "its", "his", "her", "their", "'s", "that");

  private static final ImmutableSet<String> DATED =
      ImmutableSet.<String>builder()
          .addAll(VerbSigns.words("ahead object"))
          .addAll(VerbSigns.words("told object"))
          .build();

  /** Months that are other words too. */
  private static final ImmutableSet<String> WORDS_TOO =
      ImmutableSet.of("march", "may", "june", "august");

  private static final ImmutableSet<String> BEFORE_SMALL =
      ImmutableSet.of(
          "in", "last", "next", "since", "until", "till", "til", "early", "late", "mid");

  private MonthGuard() {}

  /** Names that are nothing but months, which stand in lower case too where a text has no other. */
  static boolean isMonthOnly(Token month, boolean withNumber) {
    return MONTH_ONLY.contains(month.norm()) || (withNumber && WITH_NUMBER.contains(month.norm()));
  }

  /**
   * "Final may 11", "back on march 3 for good": no verb stands before a number that ends it all.
   */
  static boolean isSmallBeforeDay(Match m) {
    return isSmallBeforeDay(m.before(1), m.token(0), m.token(m.size() - 1), m.after(1));
  }

  static boolean isSmallBeforeDay(
      Optional<Token> before, Token month, Token day, Optional<Token> next) {
    return (month.text().equals("may") || month.text().equals("march"))
        && day.kind() == Token.Kind.NUMBER
        && before.filter(MonthGuard::mayLeadToVerb).isEmpty()
        && Around.endsBefore(next);
  }

  /** "Back in august", "until march": behind a preposition, where nothing goes on. */
  static boolean isSmallAlone(Optional<Token> before, Token month, Optional<Token> next) {
    return WORDS_TOO.contains(month.text())
        && Around.is(before, BEFORE_SMALL)
        && Around.endsBefore(next)
        && !Around.is(next, "-");
  }

  private static boolean mayLeadToVerb(Token before) {
    return VerbSigns.isSubject(before.norm())
        || before.norm().equals("to")
        || before.norm().equals("who")
        || before.kind() == Token.Kind.NUMBER;
  }

  /** A short form in lower case behind a preposition, where nothing goes on: "in feb". */
  static boolean isShortInLowerCase(Match m) {
    return m.size() == 1
        && SHORT.contains(m.token(0).norm())
        && Around.is(m.before(1), BEFORE)
        && m.after(1).filter(next -> next.kind() != Token.Kind.MARK).isEmpty();
  }

  /** A short form without its full stop behind a preposition: "in Feb". */
  static boolean isShort(Match m) {
    return SHORT.contains(m.token(0).norm()) && isLikely(m);
  }

  /**
   * "April Jones" is a person, unless a preposition comes before: "in April Prime Minister ...".
   */
  static boolean isFirstName(Match m) {
    boolean isName = NAMES.contains(m.token(0).norm());
    return isName
        && !isLikely(m)
        && m.after(1)
            .filter(next -> next.isCapitalized() && next.kind() == Token.Kind.WORD)
            .isPresent();
  }

  static boolean isLikely(Match m) {
    return m.before(1).map(Token::norm).filter(BEFORE::contains).isPresent() || isBeforeEvent(m);
  }

  /** "The May election", not "the May Company". */
  private static boolean isBeforeEvent(Match m) {
    return m.before(1).map(Token::norm).filter(ARTICLE::contains).isPresent()
        && m.after(1)
            .filter(next -> !next.isCapitalized() && DATED.contains(next.norm()))
            .isPresent();
  }
}
