package org.timeline4j.render;

import java.io.IOException;

/** Takes nothing. */
final class BrokenAppendable implements Appendable {
  private final IOException failure;

  private BrokenAppendable(IOException failure) {
    this.failure = failure;
  }

  static Appendable throwing(IOException failure) {
    return new BrokenAppendable(failure);
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    throw failure;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    throw failure;
  }

  @Override
  public Appendable append(char c) throws IOException {
    throw failure;
  }
}
