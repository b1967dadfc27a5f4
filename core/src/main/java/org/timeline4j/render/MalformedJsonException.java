package org.timeline4j.render;

/** JSON text that is not a stored chronology; says what is wrong and where. */
public final class MalformedJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The line, from 1. */
  private final int line;

  /** The column, from 1. */
  private final int column;

  /** What is wrong. */
  private final String problem;

  MalformedJsonException(int line, int column, String problem) {
    super("line " + line + ", column " + column + ": " + problem);
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** Returns the same problem of a text that is one line of several. */
  MalformedJsonException inLine(int number) {
    return new MalformedJsonException(number, column, problem);
  }

  /** Returns the line of the problem, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column of the problem, from 1, in UTF-16 units. */
  public int column() {
    return column;
  }
}
