package org.timeline4j.text;

import java.util.Objects;

/**
 * A word, number or mark, as small as the rules need it: {@code mid-2013} is three tokens, {@code
 * 1990s} two, {@code Mexico's} two, {@code 10,000} and {@code p.m.} one each.
 *
 * @param span where it stands
 * @param text the characters as written
 * @param norm the form that lexicons hold: lower case, straight apostrophes, without the full stop
 *     that ends an abbreviation of a single word ({@code Sept.} gives {@code sept}, {@code p.m.}
 *     stays)
 * @param kind what its characters are
 */
public record Token(Span span, String text, String norm, Kind kind) {

  /** What the characters of a token are. */
  public enum Kind {
    /** Letters. */
    WORD,
    /** Digits, with grouping commas or a decimal point between them. */
    NUMBER,
    /** A mark or symbol. */
    MARK
  }

  /** Checks that nothing is null. */
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(norm, "norm");
    Objects.requireNonNull(kind, "kind");
  }

  /** Returns the offset of the first unit. */
  public int start() {
    return span.start();
  }

  /** Returns the offset after the last unit. */
  public int end() {
    return span.end();
  }

  /** Tells whether nothing, not even a space, stands between this token and the next. */
  public boolean touches(Token next) {
    return span.end() == next.span.start();
  }

  /** Tells whether the first character is an upper-case letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
