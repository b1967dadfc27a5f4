package org.timeline4j.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence and its tokens, in order; a headline is a sentence of its own.
 *
 * @param part the part of the article that it stands in
 * @param paragraph the number of its paragraph in that part, from 0
 * @param span from the first token to the last
 * @param tokens at least one
 */
public record Sentence(Part part, int paragraph, Span span, List<Token> tokens) {

  /**
   * Copies the tokens.
   *
   * @throws IllegalArgumentException if there are no tokens
   */
  public Sentence {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    tokens = ImmutableList.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }

  /** Returns the span from one token to another, both inclusive. */
  public Span span(int firstToken, int lastToken) {
    return tokens.get(firstToken).span().union(tokens.get(lastToken).span());
  }
}
