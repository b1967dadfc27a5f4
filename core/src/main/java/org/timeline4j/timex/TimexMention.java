package org.timeline4j.timex;

import java.util.Objects;
import java.util.Optional;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.Direction;
import org.timeline4j.time.TimeExpression;

/**
 * A temporal expression as the text says it: not yet resolved, so it does not depend on any
 * publication date.
 *
 * @param part the part of the article that it stands in
 * @param span where it stands
 * @param quote its words
 * @param expression what it means
 * @param range the whole range, if this begins or ends one: in "from 1979 to 1985" both years have
 *     it
 * @param direction the side of the reference time that tense and aspect of its clause point to
 * @param mentionedInPassing whether it stands in parentheses, in a comparison or with who said it,
 *     so that "two years later" does not count from it
 * @param interim what the text tells of its own day between the date before and this one, if this
 *     has no year
 * @param reading how the words were read
 */
public record TimexMention(
    Part part,
    Span span,
    String quote,
    TimeExpression expression,
    Optional<TimeExpression> range,
    Direction direction,
    boolean mentionedInPassing,
    Interim interim,
    Derivation reading) {

  /** Checks that nothing is null. */
  public TimexMention {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(interim, "interim");
    Objects.requireNonNull(reading, "reading");
  }

  /** Tells whether later expressions do not refer back to it. */
  public boolean isAside() {
    return mentionedInPassing || expression.isAside();
  }

  /** Returns the same expression looking to another side of the reference time. */
  public TimexMention looking(Direction other) {
    return new TimexMention(
        part, span, quote, expression, range, other, mentionedInPassing, interim, reading);
  }

  /** Returns the same expression behind what is told between the date before and it. */
  public TimexMention behind(Interim other) {
    return new TimexMention(
        part, span, quote, expression, range, direction, mentionedInPassing, other, reading);
  }

  /** Returns the same words with another meaning. */
  TimexMention meaning(TimeExpression other) {
    return new TimexMention(
        part, span, quote, other, range, direction, mentionedInPassing, interim, reading);
  }

  /** Returns the same expression as the beginning or the end of a range. */
  public TimexMention in(TimeExpression whole) {
    return new TimexMention(
        part,
        span,
        quote,
        expression,
        Optional.of(whole),
        direction,
        mentionedInPassing,
        interim,
        reading);
  }

  /** Returns the same expression with its words as the article has them. */
  public TimexMention quoting(String words) {
    return words.equals(quote)
        ? this
        : new TimexMention(
            part, span, words, expression, range, direction, mentionedInPassing, interim, reading);
  }
}
