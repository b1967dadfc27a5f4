package org.timeline4j.language.en;

import static org.timeline4j.language.en.Around.is;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.text.Token;

/** Tells years from other numbers of four digits by the words around them. */
final class YearGuard {
  private static final int EARLIEST = 1400;
  private static final int EARLIEST_ALONE = 1800;
  private static final int LATEST_ALONE = 2060;

  /** Numbers of things are round more often than years. */
  private static final int ROUND = 50;

  private static final ImmutableSet<String> LIFE = TimeWords.set("life");

  /** Words that a year follows: behind them even a year of old is one. */
  private static final ImmutableSet<String> BEFORE =
      TimeWords.set("before a time", "before a year");

  /** Of these, the ones that nothing but a time follows, nearly. */
  private static final ImmutableSet<String> STRONG = TimeWords.set("before nothing but a time");

  /** Of these, the ones that a number of things follows as well: "by 1800 votes". */
  private static final ImmutableSet<String> WEAK = TimeWords.set("before a number too");

  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "its", "his", "her", "their", "our", "'s", "this", "that", "these");

  private static final ImmutableSet<String> QUOTES =
      ImmutableSet.of("\"", "'", "''", "``", "“", "”", "‘", "’", "«", "»");

  private static final ImmutableSet<String> CALLED =
      ImmutableSet.of("called", "named", "dubbed", "titled", "entitled", "christened");

  private static final ImmutableSet<String> MID = ImmutableSet.of("mid");

  private static final ImmutableSet<String> WHEN = ImmutableSet.of("late", "early", "recently");

  private static final ImmutableSet<String> SOONER = ImmutableSet.of("earlier", "later", "sooner");

  private static final int LONGEST_NAME = 3;

  private static final ImmutableSet<String> DEGREES = ImmutableSet.of("C", "F", "K", "N", "W", "E");

  /** "2023 Q3", "2024 H1". */
  private static final ImmutableSet<String> QUARTER = ImmutableSet.of("q", "h");

  private YearGuard() {}

  static boolean isYear(Match m) {
    Optional<Token> before = m.before(1);
    Optional<Token> after = m.after(1);
    if (isLabelled(m)
        || is(before, FriendWords.SIGN)
        || (is(before, FriendWords.QUANTITY) && !isTold(m))
        || is(before, FriendWords.WORK)
        || isQuoted(before, after)
        || isInName(m)
        || isAmount(m)
        || isMeasured(m)) {
      return false;
    }
    int year = m.get(TimeSlots.YEAR);
    boolean counted = after.filter(token -> isPlural(token)).isPresent();
    if (isListed(m)) {
      return true;
    }
    if (isBehindMonth(before) || isOfLife(before) || isBehindHoliday(m)) {
      return !counted || !isRound(m);
    }
    if (!is(before, BEFORE) && !isMid(m) && !isTold(m)) {
      return year >= EARLIEST_ALONE
          && year < LATEST_ALONE
          && !isBesideNumber(m)
          && !isAddress(m)
          && (!counted || isYearOf(before, after.orElseThrow()));
    }
    return (year >= EARLIEST || (is(before, STRONG) && !counted) || isPartOf(m))
        && !(counted && is(before, WEAK) && !is(after, FriendWords.YEARLY) && !isPartOf(m));
  }

  /** "In mid-1625". */
  private static boolean isMid(Match m) {
    return m.isAfter("-") && is(m.before(2), MID);
  }

  /** "No earlier than 1807", "as late as 1920", not "more than 1807". */
  private static boolean isTold(Match m) {
    return (m.isAfter("than") && is(m.before(2), SOONER))
        || (m.isAfter("as") && is(m.before(2), WHEN) && is(m.before(3), "as"));
  }

  private static boolean isRound(Match m) {
    return m.get(TimeSlots.YEAR) % ROUND == 0;
  }

  /** "October 1347", "in April 1940 sappers came"; "in March 1500 soldiers came" counts them. */
  private static boolean isBehindMonth(Optional<Token> before) {
    return before.isPresent() && before.get().isCapitalized() && is(before, FriendWords.MONTH);
  }

  /** "On Good Friday 1861 rebels seized the arsenal": what has a holiday is no number. */
  private static boolean isBehindHoliday(Match m) {
    return Around.isName(m.before(1))
        && (is(m.before(1), FriendWords.HOLIDAY)
            || m.before(2)
                .map(first -> first.norm() + " " + m.before(1).orElseThrow().norm())
                .filter(FriendWords.HOLIDAY::contains)
                .isPresent());
  }

  /** "The comets of 1531, 1607 and 1682". */
  private static boolean isListed(Match m) {
    return m.isAfter(",")
        && m.before(2)
            .filter(YearGuard::isLongNumber)
            .filter(t -> t.text().length() == 4)
            .isPresent()
        && is(m.before(3), BEFORE)
        && (m.isBefore("and") || m.isBefore("or") || m.isBefore(","));
  }

  /** "Born 1713", and cut short: "b. 1713, d. 1784". */
  private static boolean isOfLife(Optional<Token> before) {
    return is(before, LIFE)
        && (before.get().norm().length() > 2 || before.get().text().endsWith("."));
  }

  /** "In the spring of 1968 students struck": what has a spring is no number. */
  private static boolean isPartOf(Match m) {
    return m.isAfter("of")
        && (is(m.before(2), FriendWords.SEASON) || is(m.before(2), FriendWords.MONTH));
  }

  /** "Flight 1984", "pages 1984-1999", "resolutions 1973 and 2010". */
  private static boolean isLabelled(Match m) {
    Optional<Token> label = m.before(1);
    boolean second =
        m.before(2).filter(token -> token.kind() == Token.Kind.NUMBER).isPresent()
            && label.filter(YearGuard::joins).isPresent();
    return is(second ? m.before(3) : label, FriendWords.LABEL);
  }

  private static boolean joins(Token token) {
    return token.norm().equals("-") || token.norm().equals("–") || token.norm().equals("and");
  }

  /** "A company called Vega 1980", "the album named Harbour 1972". */
  private static boolean isInName(Match m) {
    int n = 1;
    while (n <= LONGEST_NAME && Around.isName(m.before(n))) {
      n++;
    }
    return n > 1 && is(m.before(n), CALLED);
  }

  private static boolean isQuoted(Optional<Token> before, Optional<Token> after) {
    return is(before, QUOTES) && is(after, QUOTES);
  }

  /** "A crowd of 2000", "closed at 1925". */
  private static boolean isAmount(Match m) {
    return (m.isAfter("of") && is(m.before(2), FriendWords.COLLECTIVE))
        || (m.isAfter("at") && !is(m.after(1), FriendWords.YEARLY));
  }

  /** "1900 tons", "1538 C", "2012 DA14", "2000/1". */
  private static boolean isMeasured(Match m) {
    Optional<Token> after = m.after(1);
    return (is(after, FriendWords.MEASURE) && !(m.isAfter("in") && is(after, FriendWords.YEARLY)))
        || (is(after, FriendWords.COUNTED)
            && !is(m.before(1), STRONG)
            && !isPartOf(m)
            && ((!isBehindMonth(m.before(1)) && !isBehindHoliday(m)) || isRound(m)))
        || m.isBefore("/")
        || (m.isBefore(":") && !opensNote(m) && !isGlossed(m) && !isExplained(m))
        || after.filter(token -> DEGREES.contains(token.text())).isPresent()
        || (after.filter(YearGuard::isUpper).filter(t -> !QUARTER.contains(t.norm())).isPresent()
            && m.after(2).filter(next -> after.get().touches(next)).map(Token::kind).stream()
                .anyMatch(kind -> kind == Token.Kind.NUMBER));
  }

  /** "1985: Anna Berg is born". */
  private static boolean opensNote(Match m) {
    Optional<Token> colon = m.after(1);
    Optional<Token> next = m.after(2);
    boolean first =
        m.before(1).isEmpty()
            || (m.before(2).isEmpty() && (m.isAfter("in") || is(m.before(1), FriendWords.MONTH)))
            || (m.before(3).isEmpty() && m.before(1).filter(YearGuard::joins).isPresent());
    return first
        && colon.isPresent()
        && next.filter(token -> !colon.get().touches(token)).isPresent();
  }

  /** "Sales rose (2016: fell)", "H1 2022: 40 million": what the figures are of. */
  private static boolean isGlossed(Match m) {
    Optional<Token> colon = m.after(1);
    boolean part =
        m.before(1).filter(token -> token.kind() == Token.Kind.NUMBER).isPresent()
            && is(m.before(2), QUARTER);
    return (m.isAfter("(")
            || part
            || is(m.before(1), FriendWords.SEASON)
            || is(m.before(1), FriendWords.MONTH))
        && m.after(2).filter(token -> !colon.orElseThrow().touches(token)).isPresent();
  }

  /** "The luck turned in 1863: on 1 August they lost Kol", not "at 1863:2", "in 1863: 14". */
  private static boolean isExplained(Match m) {
    return is(m.before(1), BEFORE)
        && m.after(2)
            .filter(next -> next.kind() == Token.Kind.WORD)
            .filter(next -> !m.after(1).orElseThrow().touches(next))
            .isPresent();
  }

  private static boolean isUpper(Token token) {
    return token.kind() == Token.Kind.WORD && token.text().chars().allMatch(Character::isUpperCase);
  }

  /** Of numbers in a row none is a year: "account 1984 2010". */
  private static boolean isBesideNumber(Match m) {
    return m.before(1).filter(YearGuard::isLongNumber).isPresent()
        || m.after(1).filter(YearGuard::isLongNumber).isPresent();
  }

  private static boolean isLongNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER && token.text().length() > 3;
  }

  /** "1985 Main Street", "1900 K Street", "1950 Avenue of the Americas". */
  private static boolean isAddress(Match m) {
    for (int n = 1; n <= 3; n++) {
      Optional<Token> next = m.after(n).filter(Token::isCapitalized);
      if (next.isEmpty()) {
        return false;
      }
      if (is(next, FriendWords.STREET)) {
        return true;
      }
    }
    return false;
  }

  /** "The 1992 riots" and "1989 sales" are of that year; "the 1985 prisoners" are so many. */
  private static boolean isYearOf(Optional<Token> before, Token noun) {
    return FriendWords.YEARLY.contains(noun.norm())
        || (is(before, DEFINITE) && !FriendWords.PERSON.contains(Nouns.singular(noun.norm())));
  }

  private static boolean isPlural(Token token) {
    String norm = token.norm();
    return norm.length() > 3
        && norm.endsWith("s")
        && !norm.endsWith("ss")
        && !norm.endsWith("is")
        && !norm.endsWith("us")
        && !norm.endsWith("wards")
        && !token.isCapitalized();
  }
}
