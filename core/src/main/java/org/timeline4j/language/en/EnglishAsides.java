package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.timeline4j.text.Token;

/**
 * Times that are mentioned in passing, which what follows does not count from: in parentheses
 * ("Anna Berg (born 1901)"), or in a comparison ("up from 12 percent in 1987", "the worst since
 * 1962"). Looks at a bounded number of words before.
 */
final class EnglishAsides {
  private static final ImmutableSet<String> COMPARED = TimeWords.set("compared");
  private static final ImmutableSet<String> SUPERLATIVE = TimeWords.set("superlative");
  private static final ImmutableSet<String> PERIOD = ImmutableSet.of("quarter", "half");
  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("who", "whose", "whom", "which", "where");
  private static final ImmutableSet<String> RECORDS = ImmutableSet.of("record", "records");
  private static final ImmutableSet<String> SET =
      ImmutableSet.of(
          "set", "made", "held", "reached", "established", "recorded", "achieved", "hit");
  private static final ImmutableSet<String> BEGAN =
      ImmutableSet.of("began", "started", "opened", "commenced", "broke");
  private static final ImmutableSet<String> ENDED =
      ImmutableSet.of("ended", "concluded", "finished", "ceased", "closed");
  private static final ImmutableSet<String> PUBLISHED =
      ImmutableSet.of("published", "printed", "released", "issued", "posted", "broadcast", "dated");
  private static final ImmutableSet<String> BEFORE_DATE = ImmutableSet.of("on", "in", "at");
  private static final ImmutableSet<String> WHICH =
      ImmutableSet.of("a", "an", "my", "his", "her", "our", "their");
  private static final int YEAR_DIGITS = 4;
  private static final int RECORD_REACH = 4;
  private static final int FAR = 7;
  private static final int LONGEST_PARENTHESIS = 12;

  private EnglishAsides() {}

  static boolean holds(List<Token> tokens, int first, int end) {
    return isInParentheses(tokens, first, end)
        || isCompared(tokens, first)
        || isRecord(tokens, first)
        || isInRelative(tokens, first, end)
        || isEndOfPeriod(tokens, first, end)
        || isPublication(tokens, first, end)
        || isPeriodBefore(tokens, first, end)
        || isOfName(tokens, first, end);
  }

  /** "The report, published on Thursday, says": when it was printed is no part of what it tells. */
  private static boolean isPublication(List<Token> tokens, int first, int end) {
    int verb = first - 1;
    while (verb > 0 && BEFORE_DATE.contains(tokens.get(verb).norm())) {
      verb--;
    }
    return verb > 0
        && end < tokens.size()
        && tokens.get(end).norm().equals(",")
        && PUBLISHED.contains(tokens.get(verb).norm())
        && tokens.get(verb - 1).norm().equals(",");
  }

  /** "a 2012 Ford pickup", "her 1998 Camden report": the year tells which one, not when. */
  private static boolean isOfName(List<Token> tokens, int first, int end) {
    return first > 0
        && end == first + 1
        && end < tokens.size()
        && WHICH.contains(tokens.get(first - 1).norm())
        && tokens.get(first).text().length() == YEAR_DIGITS
        && tokens.get(end).kind() == Token.Kind.WORD
        && tokens.get(end).isCapitalized();
  }

  /** "After a flat second quarter": the figures that follow are not those of that quarter. */
  private static boolean isPeriodBefore(List<Token> tokens, int first, int end) {
    if (!PERIOD.contains(tokens.get(end - 1).norm())) {
      return false;
    }
    for (int i = first - 1; i >= 0 && i >= first - FAR / 2; i--) {
      String norm = tokens.get(i).norm();
      if (norm.equals("after") || norm.equals("following")) {
        return true;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "The war began in May 1940 and ended on 3 June 1941": what is told next lies between. */
  private static boolean isEndOfPeriod(List<Token> tokens, int first, int end) {
    Token last = tokens.get(end - 1);
    if (last.kind() != Token.Kind.NUMBER || last.text().length() != YEAR_DIGITS) {
      return false;
    }
    int verb = first - 1;
    while (verb >= 0 && BEFORE_DATE.contains(tokens.get(verb).norm())) {
      verb--;
    }
    return verb > 0
        && ENDED.contains(tokens.get(verb).norm())
        && tokens.subList(Math.max(0, verb - LONGEST_PARENTHESIS), verb).stream()
            .anyMatch(token -> BEGAN.contains(token.norm()));
  }

  private static boolean isInParentheses(List<Token> tokens, int first, int end) {
    for (int i = first - 1; i >= 0 && i >= first - LONGEST_PARENTHESIS; i--) {
      String norm = tokens.get(i).norm();
      if (norm.equals(")")) {
        return false;
      }
      if (norm.equals("(")) {
        return closes(tokens, end);
      }
    }
    return false;
  }

  /** "The emperor, who had reigned since 1449, was": a clause that looks back and is closed. */
  private static boolean isInRelative(List<Token> tokens, int first, int end) {
    int comma = first - 1;
    while (comma >= 0 && comma >= first - FAR && !tokens.get(comma).norm().equals(",")) {
      comma--;
    }
    if (comma < 0
        || !tokens.get(comma).norm().equals(",")
        || !RELATIVE.contains(tokens.get(comma + 1).norm())) {
      return false;
    }
    return tokens.subList(comma + 1, first).stream().anyMatch(t -> t.norm().equals("had"))
        && tokens.subList(end, Math.min(tokens.size(), end + FAR)).stream()
            .anyMatch(t -> t.norm().equals(","));
  }

  private static boolean closes(List<Token> tokens, int end) {
    for (int i = end; i < tokens.size() && i < end + LONGEST_PARENTHESIS; i++) {
      if (tokens.get(i).norm().equals(")")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompared(List<Token> tokens, int first) {
    boolean number = false;
    boolean joined = false;
    for (int i = first - 1; i >= 0 && i >= first - FAR; i--) {
      String norm = tokens.get(i).norm();
      joined |= norm.equals("and");
      if (norm.equals(",") || norm.equals(";")) {
        return false;
      }
      if (COMPARED.contains(norm)) {
        return !norm.equals("against") || number || hasNumber(tokens, i);
      }
      if (norm.equals("from")) {
        return number || hasNumber(tokens, i);
      }
      if (norm.equals("since")) {
        return hasSuperlative(tokens, i) || (!joined && isEventSince(tokens, i, first));
      }
      number |= tokens.get(i).kind() == Token.Kind.NUMBER;
    }
    return false;
  }

  private static boolean hasNumber(List<Token> tokens, int end) {
    return tokens.subList(Math.max(0, end - FAR / 2), end).stream()
        .anyMatch(token -> token.kind() == Token.Kind.NUMBER);
  }

  /** "The third since the monarchy ended in 1932", "since the war broke out in March". */
  private static boolean isEventSince(List<Token> tokens, int since, int first) {
    return first - since > 2
        && tokens.subList(since + 1, first).stream().anyMatch(t -> VerbSigns.isTelling(t.norm()));
  }

  /** "Broke a record set in 1884", not "their first record appeared in 1968". */
  private static boolean isRecord(List<Token> tokens, int first) {
    for (int i = first - 1; i >= 0 && i >= first - RECORD_REACH; i--) {
      String norm = tokens.get(i).norm();
      if (RECORDS.contains(norm)) {
        return true;
      }
      if (VerbSigns.isTelling(norm) && !SET.contains(norm)) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasSuperlative(List<Token> tokens, int end) {
    return tokens.subList(Math.max(0, end - FAR / 2), end).stream()
        .map(Token::norm)
        .anyMatch(norm -> SUPERLATIVE.contains(norm) || norm.endsWith("est"));
  }
}
