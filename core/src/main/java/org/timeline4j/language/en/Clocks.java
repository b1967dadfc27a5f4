package org.timeline4j.language.en;

import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.NUMBER;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.timeline4j.grammar.Match;
import org.timeline4j.text.Token;

/** Times of the clock as TIMEX3 writes them, {@code 19:15}, and what tells them from numbers. */
final class Clocks {
  private static final ImmutableSet<String> INTRODUCING = TimeWords.set("before an hour");

  static final int FIGURES = 4;

  private Clocks() {}

  /** Returns an hour and the rest, minutes or more. */
  static String clock(int hour, String rest) {
    return String.format(Locale.ROOT, "%02d:%s", hour, rest);
  }

  /** Returns the hour of 24 of one of 12, given {@code AM} or {@code PM}. */
  static int hourOfDay(int hour, String half) {
    return hour % 12 + (half.equals("PM") ? 12 : 0);
  }

  /** Returns a time of twelve hours in its half of the day; one of more hours stays. */
  static String inHalf(String clock, boolean morning) {
    int hour = Integer.parseInt(clock.substring(0, 2));
    return hour > 12
        ? clock
        : String.format(Locale.ROOT, "%02d", hourOfDay(hour, morning ? "AM" : "PM"))
            + clock.substring(2);
  }

  /** Tells whether the number that the match holds is an hour of twelve. */
  static boolean isTwelve(Match m) {
    return m.get(NUMBER) >= 1 && m.get(NUMBER) <= 12;
  }

  static boolean isMinute(String digits) {
    return digits.length() == 2 && digits.charAt(0) < '6';
  }

  /** Returns the time that four digits tell: 1548. */
  static String ofFigures(int fourDigits) {
    return String.format(Locale.ROOT, "%02d:%02d", fourDigits / 100, fourDigits % 100);
  }

  /** Tells whether a number is in four digits that a clock of 24 hours shows. */
  static boolean isInFigures(Token token, int number) {
    return token.kind() == Token.Kind.NUMBER
        && token.text().length() == FIGURES
        && number < 2400
        && number % 100 < 60;
  }

  static boolean isFigure(Token token) {
    return token.kind() == Token.Kind.NUMBER && token.text().length() <= FIGURES;
  }

  /** Tells whether the hour that the match holds and its minutes are on a clock of 24 hours. */
  static boolean isTime(Match m) {
    return m.get(NUMBER) <= 23 && isMinute(m.get(DIGITS));
  }

  /** Tells whether a word stands before that leads to a time: "at 9". */
  static boolean isIntroduced(Match m) {
    return m.before(1).map(Token::norm).filter(INTRODUCING::contains).isPresent();
  }
}
