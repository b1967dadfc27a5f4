package org.timeline4j.render;

/** JSON text that is not a stored chronology; says what is wrong and where. */
public final class MalformedJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The line, from 1. */
  private final int line;

  /** The column, from 1. */
  private final int column;

  MalformedJsonException(int line, int column, String problem) {
    super("line " + line + ", column " + column + ": " + problem);
    this.line = line;
    this.column = column;
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
