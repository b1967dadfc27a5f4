package org.timeline4j.text;

import static org.timeline4j.text.Characters.isApostrophe;
import static org.timeline4j.text.Characters.isBlank;
import static org.timeline4j.text.Characters.isCombining;
import static org.timeline4j.text.Characters.isDigit;
import static org.timeline4j.text.Characters.isJoiner;
import static org.timeline4j.text.Characters.isLetter;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One run of the tokenizer over one text; looks ahead by a bounded number of characters only. */
final class TokenScan {
  /** The longest abbreviation or clitic worth looking up. */
  private static final int LONGEST_LOOKUP = 16;

  /** How many characters there are for each token, or a little less: no list grows for long. */
  private static final int USUAL_LENGTH = 5;

  private static final String REPEATABLE = ".-'`!?*_=~";

  private final String text;
  private final Abbreviations abbreviations;
  private final Set<String> clitics;
  private final ImmutableList.Builder<Token> tokens;
  private int at;

  TokenScan(String text, Abbreviations abbreviations, Set<String> clitics) {
    this.text = text;
    this.abbreviations = abbreviations;
    this.clitics = clitics;
    this.tokens = ImmutableList.builderWithExpectedSize(text.length() / USUAL_LENGTH + 1);
  }

  List<Token> run() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
      } else if (isLetter(c)) {
        word();
      } else if (isDigit(c)) {
        number();
      } else if (isApostrophe(c)) {
        apostrophe();
      } else {
        mark(c);
      }
    }
    return tokens.build();
  }

  private void word() {
    int start = at;
    boolean apostrophes = false;
    int end = skipLetters(start);
    while (isApostrophe(peek(end)) && isLetter(peek(end + 1))) {
      apostrophes = true;
      end = skipLetters(end + 1);
    }
    int stop = peek(end) == '.' ? abbreviationEnd(start, end) : end;
    if (stop > end) {
      add(start, stop, Token.Kind.WORD);
    } else if (apostrophes) {
      splitClitics(start, end);
    } else {
      add(start, end, Token.Kind.WORD);
    }
  }

  private int skipLetters(int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isLetter(c) && !(isJoiner(c) && isLetter(peek(end + 1)))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /**
   * Returns where the abbreviation ends that begins with this word, or the end of the word if there
   * is none.
   */
  private int abbreviationEnd(int start, int end) {
    if (end - start > LONGEST_LOOKUP || peek(end + 1) == '.') {
      return end;
    }
    if (end - start == 1) {
      int run = initialsEnd(end);
      if (run > end || isInitial(start, end)) {
        return Math.max(run, end + 1);
      }
    }
    int dotted = skipLetters(end + 1, LONGEST_LOOKUP);
    if (dotted > end + 1 && abbreviations.words().contains(lower(start, dotted))) {
      return peek(dotted) == '.' ? dotted + 1 : dotted;
    }
    String word = lower(start, end);
    boolean abbreviation =
        abbreviations.words().contains(word)
            || (abbreviations.ambiguous().contains(word) && favoursAbbreviation(start, end + 1));
    return abbreviation ? end + 1 : end;
  }

  private int skipLetters(int from, int limit) {
    int end = from;
    while (end - from < limit && isLetter(peek(end))) {
      end++;
    }
    return end;
  }

  /**
   * Returns the end of the single letters, each behind a full stop, that follow the first one:
   * {@code U.S.}.
   */
  private int initialsEnd(int afterFirst) {
    int end = afterFirst;
    while (peek(end) == '.' && isLetter(peek(end + 1)) && !isWordPart(peek(end + 2))) {
      end += 2;
    }
    return end > afterFirst && peek(end) == '.' && peek(end + 1) != '.' ? end + 1 : end;
  }

  private boolean isInitial(int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && isSpace(peek(end + 1))
        && Character.isUpperCase(peek(end + 2));
  }

  /**
   * Tells whether a word that may be an abbreviation is used as one, by what follows its full stop.
   */
  private boolean favoursAbbreviation(int start, int afterStop) {
    int next = peek(isSpace(peek(afterStop)) ? afterStop + 1 : afterStop);
    return isDigit(next)
        || (Character.isUpperCase(text.charAt(start))
            && (",;:(-_".indexOf(next) >= 0 || Character.isLowerCase(next)));
  }

  /** Cuts clitics off the end, several if need be: {@code who'd've}. */
  private void splitClitics(int start, int end) {
    Deque<Integer> ends = new ArrayDeque<>();
    int cut = end;
    int before;
    do {
      ends.push(cut);
      before = cut;
      cut = cliticStart(start, before);
    } while (cut < before);
    int from = start;
    for (int to : ends) {
      add(from, to, Token.Kind.WORD);
      from = to;
    }
  }

  /**
   * Returns where the clitic begins that ends here, or {@code end} if none does or it would be the
   * whole word.
   */
  private int cliticStart(int start, int end) {
    for (int i = end - 1; i > start && end - i <= LONGEST_LOOKUP; i--) {
      if (isApostrophe(text.charAt(i))) {
        if (i - 1 > start && clitics.contains(lower(i - 1, end))) {
          return i - 1;
        }
        return clitics.contains(lower(i, end)) ? i : end;
      }
    }
    return end;
  }

  private void number() {
    int start = at;
    int end = skipDigits(start);
    if (end - start <= 3) {
      while (peek(end) == ',' && skipDigits(end + 1, 4) == end + 4) {
        end += 4;
      }
    }
    int fraction = peek(end) == '.' ? skipDigits(end + 1) : end;
    if (fraction <= end + 1) {
      add(start, end, Token.Kind.NUMBER);
    } else if (peek(fraction) == '.' && isDigit(peek(fraction + 1))) {
      dottedNumbers(start, end);
    } else {
      add(start, fraction, Token.Kind.NUMBER);
    }
  }

  /** A date such as {@code 1.2.2014}, or a version: numbers and full stops by turns. */
  private void dottedNumbers(int start, int end) {
    add(start, end, Token.Kind.NUMBER);
    while (peek(at) == '.' && isDigit(peek(at + 1))) {
      add(at, at + 1, Token.Kind.MARK);
      add(at, skipDigits(at), Token.Kind.NUMBER);
    }
  }

  private int skipDigits(int from) {
    return skipDigits(from, Integer.MAX_VALUE);
  }

  private int skipDigits(int from, int limit) {
    int end = from;
    for (int n = 0; n < limit && end < text.length(); n++) {
      int c = text.codePointAt(end);
      if (!isDigit(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** A clitic behind a number or an abbreviation ({@code 1990's}, {@code U.S.'s}), else a mark. */
  private void apostrophe() {
    boolean glued = at > 0 && (isWordPart(text.codePointBefore(at)) || text.charAt(at - 1) == '.');
    int end = skipLetters(at + 1, LONGEST_LOOKUP);
    if (glued && end > at + 1 && clitics.contains(lower(at, end))) {
      add(at, end, Token.Kind.WORD);
    } else {
      mark(text.charAt(at));
    }
  }

  private void mark(int c) {
    int end = at + Character.charCount(c);
    while (REPEATABLE.indexOf(c) >= 0 && peek(end) == c) {
      end++;
    }
    while (isCombining(peek(end))) {
      end += Character.charCount(peek(end));
    }
    add(at, end, Token.Kind.MARK);
  }

  private void add(int start, int end, Token.Kind kind) {
    String token = text.substring(start, end);
    tokens.add(new Token(new Span(start, end), token, norm(token, kind), kind));
    at = end;
  }

  private static String norm(String token, Token.Kind kind) {
    if (kind == Token.Kind.NUMBER || isPlain(token)) {
      return token;
    }
    String lower = Characters.straighten(token.toLowerCase(Locale.ROOT));
    int last = lower.length() - 1;
    boolean oneStop = kind == Token.Kind.WORD && last > 0 && lower.indexOf('.') == last;
    return oneStop ? lower.substring(0, last) : lower;
  }

  /** Tells whether there are but lower-case letters without accents, as in most words. */
  private static boolean isPlain(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private String lower(int start, int end) {
    return Characters.straighten(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private int peek(int index) {
    return index < text.length() ? text.codePointAt(index) : -1;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\u00A0';
  }

  private static boolean isWordPart(int c) {
    return c >= 0 && (isLetter(c) || isDigit(c));
  }
}
