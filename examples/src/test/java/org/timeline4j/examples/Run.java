package org.timeline4j.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run of the command line gave.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return with("", args);
  }

  /** Runs the command line with the given standard input. */
  static Run with(String in, String... args) {
    return with(false, in, args);
  }

  /** Runs the command line with the given standard input, perhaps on a terminal. */
  static Run with(boolean terminal, String in, String... args) {
    InputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = TimelineCommand.run(TimelineCommand.streams(input, out, err, terminal), args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
