package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.text.Token;

/**
 * Tells short forms of weekdays from the words that they may be: "Sat 3pm", "on sat", "mon-fri",
 * not "he sat", "the sun".
 */
final class ShortWeekdays {
  /** Forms that are hardly another word. */
  private static final ImmutableSet<String> PLAIN = ImmutableSet.of("fri", "tues", "thur", "thurs");

  /** Forms that may be a name too: "Thu Pham", "the Mon State". */
  private static final ImmutableSet<String> FORMS =
      ImmutableSet.of("mon", "tue", "wed", "weds", "thu", "sat", "sun");

  /** Of these, those that are words of no text but names. */
  private static final ImmutableSet<String> NAMES = ImmutableSet.of("mon", "tue", "thu", "weds");

  private static final ImmutableSet<String> LEADS = ImmutableSet.of("on", "due");
  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final ImmutableSet<String> WEEKDAYS = TimeWords.set("weekday", "short weekday");
  private static final ImmutableSet<String> BEFORE = TimeWords.set("before a short weekday");
  private static final ImmutableSet<String> AFTER = TimeWords.set("after a short weekday");
  private static final ImmutableSet<String> PARTS =
      TimeWords.set("part of day", "half of day", "clock word");
  private static final ImmutableSet<String> HALVES = TimeWords.set("half of day");
  private static final ImmutableSet<String> TO_TIME = ImmutableSet.of(",", "@");
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("-", "–", "/", "&", "+");
  private static final ImmutableSet<String> GOES_TO = ImmutableSet.of("-", "–", "to");
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("-", "–", "/", "&", "+", ",", "to", "and", "or", "until", "till", "thru");

  private ShortWeekdays() {}

  /** Tells whether the match, one token, is a weekday in a short form and no other word. */
  static boolean isSure(Match m) {
    Token day = m.token(0);
    if (!isShort(day)) {
      return false;
    }
    return (PLAIN.contains(day.norm()) && !isCapitals(day))
        || isBeforeTime(m)
        || isLinked(m)
        || (Around.is(m.before(1), HALVES) && endsPhrase(m))
        || (Around.is(m.before(1), BEFORE) && (endsPhrase(m) || goesOn(m)));
  }

  /**
   * "On mon they", "due Mon and", not "on sun and rain": those that are common words need the end.
   */
  private static boolean goesOn(Match m) {
    return NAMES.contains(m.token(0).norm())
        && Around.is(m.after(1), GOES_ON)
        && Around.is(m.before(1), LEADS);
  }

  /** Tells whether the word may be a weekday in a short form. */
  static boolean isShort(Token day) {
    return PLAIN.contains(day.norm()) || FORMS.contains(day.norm());
  }

  /** Tells whether the form is hardly another word: "fri", "Tuesday". */
  static boolean isPlain(Token day) {
    return PLAIN.contains(day.norm()) || day.norm().endsWith("day");
  }

  /** "Fri 13", not "Fri 13 people", "Mon 9:30", "Mon 3-8". */
  static boolean isBeforeDayNumber(Match m) {
    Token day = m.token(0);
    Token number = m.token(m.size() - 1);
    boolean named =
        isPlain(day) || (FORMS.contains(day.norm()) && day.isCapitalized() && !isCapitals(day));
    Optional<Token> next = m.after(1);
    return named
        && number.kind() == Token.Kind.NUMBER
        && next.filter(token -> number.touches(token) && !isStop(m, token)).isEmpty()
        && (next.isEmpty() || next.get().kind() == Token.Kind.MARK || Around.is(next, LINKS));
  }

  /** A mark that ends the phrase; behind a number ":", "-" and the like may go on with it. */
  private static boolean isStop(Match m, Token mark) {
    boolean goesOn = m.after(2).filter(next -> next.kind() == Token.Kind.NUMBER).isPresent();
    return switch (mark.norm()) {
      case ",", ";", "!", "?", ")", "]", "..." -> true;
      case "." -> m.after(2).filter(mark::touches).isEmpty();
      case ":", "-", "–", "&" -> !goesOn;
      default -> false;
    };
  }

  /** "SAT scores", "the SUN": capitals tell a name. */
  private static boolean isCapitals(Token token) {
    return token.text().length() > 2 && Times.isUpper(token);
  }

  /** "Sat 3pm", "sun 7:30", "Sat @ 3pm", "wed night", "Sat pm". */
  private static boolean isBeforeTime(Match m) {
    int at = Around.is(m.after(1), TO_TIME) ? 2 : 1;
    Optional<Token> next = m.after(at);
    if (Around.is(next, PARTS)) {
      boolean goesOn = Around.is(m.after(2), "after") || Around.is(m.after(2), "and");
      return at == 1 && !goesOn && !Around.isName(m.after(2)) && !isSubject(m.before(1));
    }
    return isNumber(next) && !isSubject(m.before(1)) && isClock(m, at + 1);
  }

  /** Behind an hour: "pm", ":30", "-4pm". */
  private static boolean isClock(Match m, int at) {
    boolean goesOn = Around.is(m.after(at), GOES_TO) && isNumber(m.after(at + 1));
    return Around.is(m.after(at), HALVES)
        || (Around.is(m.after(at), ":") && isNumber(m.after(at + 1)))
        || (goesOn && Around.is(m.after(at + 2), HALVES));
  }

  private static boolean isNumber(Optional<Token> token) {
    return token.filter(t -> t.kind() == Token.Kind.NUMBER).isPresent();
  }

  /** "He sat", "we wed", "the sun". */
  private static boolean isSubject(Optional<Token> before) {
    return before
        .filter(
            token ->
                VerbSigns.isSubject(token.norm())
                    || token.norm().equals("the")
                    || token.norm().equals("a"))
        .isPresent();
  }

  /** "Mon-Fri", "sat/sun", "Sat and Sun", "thurs or fri". */
  private static boolean isLinked(Match m) {
    return isLinked(m, m.after(1), m.after(2)) || isLinked(m, m.before(1), m.before(2));
  }

  private static boolean isLinked(Match m, Optional<Token> link, Optional<Token> other) {
    if (!Around.is(link, LINKS) || !Around.is(other, WEEKDAYS)) {
      return false;
    }
    Token day = m.token(0);
    Token second = other.orElseThrow();
    return Around.is(link, DASHES)
        || !FORMS.contains(second.norm())
        || (day.isCapitalized() && second.isCapitalized());
  }

  /** Nothing follows that the word would be the subject or a part of. */
  private static boolean endsPhrase(Match m) {
    Optional<Token> next = m.after(1);
    return next.isEmpty()
        || Around.is(next, PARTS)
        || (next.get().kind() == Token.Kind.MARK && !Around.is(next, DASHES) && !isClitic(next))
        || Around.is(next, AFTER);
  }

  private static boolean isClitic(Optional<Token> next) {
    return List.of("'", "’").contains(next.orElseThrow().norm());
  }
}
