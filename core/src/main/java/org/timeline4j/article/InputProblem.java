package org.timeline4j.article;

import java.util.Objects;

/**
 * Something about an input that could not be read; what else is in it was read.
 *
 * @param input the path as it was given, or the name of the stream
 * @param line the line, from 1; 0 if it concerns the input as a whole
 * @param message one sentence for a person
 */
public record InputProblem(String input, int line, String message) {

  /** Checks that nothing is null. */
  public InputProblem {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(message, "message");
  }

  /** Returns {@code input:line: message}, the form that editors open. */
  @Override
  public String toString() {
    return line > 0 ? input + ":" + line + ": " + message : input + ": " + message;
  }
}
