package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.text.Token;

/** Decides whether an English sentence ends behind a token of a line. Immutable. */
final class SentenceEnds {
  private static final String CLOSING = "\"'\u201D\u2019)]}\u00BB\u203A";
  private static final ImmutableSet<String> CLOSING_OR_OPENING = ImmutableSet.of("\"", "'", "''");
  private static final ImmutableSet<String> OPENING =
      ImmutableSet.of("\"", "'", "``", "''", "\u201C", "\u2018", "\u00AB");
  private static final ImmutableSet<String> GOING_ON =
      ImmutableSet.of(",", ";", ":", ")", "]", "}", "/", "%", "\u00BB");
  private static final int MOST_CLOSING = 4;

  /** The words of a place that tells a zone: "Hong Kong time". */
  private static final int LONGEST_PLACE = 2;

  private final ImmutableSet<String> titles;
  private final ImmutableSet<String> finals;
  private final ImmutableSet<String> afterClock;
  private final ImmutableSet<String> states;
  private final ImmutableSet<String> starters;

  SentenceEnds(Lexicon abbreviations, Lexicon functionWords) {
    titles = WordLists.words(abbreviations, "before-name");
    finals = WordLists.words(abbreviations, "final");
    afterClock = WordLists.words(abbreviations, "after-clock");
    states = WordLists.words(abbreviations, "state");
    starters = WordLists.words(functionWords, "starter");
  }

  /**
   * Tells whether a sentence ends behind a token that has another one behind it.
   *
   * @param tokens all tokens
   * @param first the first token of the sentence
   * @param last the token in question
   */
  boolean endsAfter(List<Token> tokens, int first, int last) {
    if (isClosing(tokens, last + 1)) {
      return false;
    }
    int stop = last;
    while (stop > first && last - stop < MOST_CLOSING && isClosing(tokens, stop)) {
      stop--;
    }
    Token next = tokens.get(last + 1);
    boolean quoted = stop < last;
    return switch (stopOf(tokens.get(stop))) {
      case NONE -> false;
      case FULL_WIDTH -> true;
      case ABBREVIATION -> abbreviationEnds(tokens, stop, last);
      case FULL_STOP ->
          !isListNumber(tokens, first, stop)
              && (quoted || !tokens.get(last).touches(next) || missesSpace(tokens, stop))
              && begins(next);
      case OTHER ->
          begins(next)
              && (!tokens.get(last).touches(next)
                  || isUpper(next)
                  || OPENING.contains(next.text()));
    };
  }

  /**
   * Tells whether the token, or the one before its closing quotation marks and brackets, ends
   * sentences.
   */
  boolean isComplete(List<Token> tokens, int first, int last) {
    int stop = last;
    while (stop > first && last - stop < MOST_CLOSING && isClosing(tokens, stop)) {
      stop--;
    }
    return stopOf(tokens.get(stop)) != Stop.NONE;
  }

  /**
   * Tells whether a token may begin a sentence by its shape: not a word in lower case, nor a mark
   * that goes on.
   */
  static boolean begins(Token token) {
    return switch (token.kind()) {
      case WORD -> !Character.isLowerCase(token.text().codePointAt(0)) || isCamel(token.text());
      case NUMBER -> true;
      case MARK -> !GOING_ON.contains(token.text());
    };
  }

  private enum Stop {
    NONE,
    FULL_STOP,
    ABBREVIATION,
    FULL_WIDTH,
    OTHER
  }

  private static Stop stopOf(Token token) {
    String text = token.text();
    char last = text.charAt(text.length() - 1);
    if (token.kind() == Token.Kind.WORD) {
      return last == '.' ? Stop.ABBREVIATION : Stop.NONE;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return Stop.NONE;
    }
    return switch (last) {
      case '.' -> text.length() == 1 ? Stop.FULL_STOP : Stop.OTHER;
      case '!', '?', '\u2026', '\u203D', '\u061F' -> Stop.OTHER;
      case '\u3002', '\uFF01', '\uFF1F', '\uFF0E' -> Stop.FULL_WIDTH;
      default -> Stop.NONE;
    };
  }

  private boolean abbreviationEnds(List<Token> tokens, int stop, int last) {
    Token token = tokens.get(stop);
    Token next = tokens.get(last + 1);
    boolean quotation = OPENING.contains(next.text()) && last + 2 < tokens.size();
    Token word = quotation ? tokens.get(last + 2) : next;
    if (!isUpper(word) || (token.isCapitalized() && titles.contains(token.norm()))) {
      return false;
    }
    boolean initial = token.text().length() == 2;
    boolean closedByQuote =
        stop < last && OPENING.contains(tokens.get(last).text().replace('\u201D', '"'));
    if (closedByQuote
        || (quotation && !initial)
        || finals.contains(token.norm())
        || isStateOfTown(tokens, stop)) {
      return true;
    }
    if (token.norm().equals("a.m.") || token.norm().equals("p.m.")) {
      boolean zone = isAllUpper(word.text()) && !starters.contains(word.norm());
      return !afterClock.contains(word.norm()) && !zone && !isTimeOfPlace(tokens, last + 1);
    }
    return starters.contains(word.norm())
        && (word.text().length() == 1 || !isAllUpper(word.text()))
        && !word.text().endsWith(".");
  }

  /** "in Buffalo, [N.Y.] Slepnik said": within a sentence a comma would follow. */
  private boolean isStateOfTown(List<Token> tokens, int stop) {
    return stop > 1
        && states.contains(tokens.get(stop).norm())
        && tokens.get(stop - 1).text().equals(",")
        && isUpper(tokens.get(stop - 2));
  }

  /** "New York time". */
  private static boolean isTimeOfPlace(List<Token> tokens, int first) {
    int end = first;
    while (end < tokens.size() && end - first < LONGEST_PLACE && isUpper(tokens.get(end))) {
      end++;
    }
    return end > first && end < tokens.size() && tokens.get(end).norm().equals("time");
  }

  /** A number at the beginning, as of a list: {@code 1. Wash your hands}. */
  private static boolean isListNumber(List<Token> tokens, int first, int stop) {
    Token number = tokens.get(first);
    return stop == first + 1 && number.kind() == Token.Kind.NUMBER && number.span().length() <= 2;
  }

  /**
   * A full stop without a space behind it, as in {@code he left.The}, unlike {@code example.com}.
   */
  private boolean missesSpace(List<Token> tokens, int stop) {
    Token next = tokens.get(stop + 1);
    return stop > 0
        && tokens.get(stop - 1).kind() == Token.Kind.WORD
        && tokens.get(stop - 1).span().length() > 1
        && next.isCapitalized()
        && starters.contains(next.norm());
  }

  /**
   * A quotation mark or bracket that closes: for those that also open, by the spaces around them.
   */
  private static boolean isClosing(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.kind() != Token.Kind.MARK || !isClosing(token.text())) {
      return false;
    }
    if (!CLOSING_OR_OPENING.contains(token.text())) {
      return true;
    }
    boolean touchesPrevious = index > 0 && tokens.get(index - 1).touches(token);
    boolean touchesNext = index + 1 < tokens.size() && token.touches(tokens.get(index + 1));
    return touchesPrevious || !touchesNext;
  }

  private static boolean isClosing(String mark) {
    return mark.length() == 1 ? CLOSING.indexOf(mark.charAt(0)) >= 0 : mark.equals("''");
  }

  private static boolean isUpper(Token token) {
    return token.kind() == Token.Kind.WORD && (token.isCapitalized() || isCamel(token.text()));
  }

  /** A name such as {@code iPad}. */
  private static boolean isCamel(String text) {
    return text.length() > 2 && Character.isUpperCase(text.charAt(1));
  }

  private static boolean isAllUpper(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }
}
