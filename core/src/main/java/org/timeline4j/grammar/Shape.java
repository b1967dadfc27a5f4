package org.timeline4j.grammar;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.timeline4j.text.Token;

/**
 * A rule for numbers, which no lexicon can list: a token of kind {@link Token.Kind#NUMBER} fills
 * the slot if the reader makes something of it.
 *
 * @param <T> the type of the values that it makes
 * @param name what the shape is called in a derivation
 * @param makes the slot that it fills
 * @param reader the value; empty if the token has another shape
 */
public record Shape<T>(String name, Slot<T> makes, Function<Token, Optional<T>> reader) {

  /** Checks that nothing is null. */
  public Shape {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(makes, "makes");
    Objects.requireNonNull(reader, "reader");
  }
}
