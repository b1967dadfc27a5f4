package org.timeline4j.render;

import java.io.IOException;
import java.io.Writer;

/**
 * Folds the content lines of iCalendar: none is longer than 75 octets of UTF-8, and no character is
 * cut (RFC 5545, 3.1). Lines end with CR LF. Not thread-safe.
 */
final class OctetFolding extends Writer {
  private static final int LIMIT = 75;
  private static final String FOLD = "\r\n ";

  private final Writer out;
  private int octets;

  OctetFolding(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int written = offset;
    for (int i = offset; i < offset + length; i++) {
      char c = buffer[i];
      if (c == '\r' || c == '\n') {
        octets = 0;
        continue;
      }
      int size = octets(c);
      if (octets + size > LIMIT) {
        out.write(buffer, written, i - written);
        out.write(FOLD);
        written = i;
        octets = 1;
      }
      octets += size;
    }
    out.write(buffer, written, offset + length - written);
  }

  /** A low surrogate follows its high one, which counts for both. */
  private static int octets(char c) {
    if (Character.isSurrogate(c)) {
      return Character.isHighSurrogate(c) ? 4 : 0;
    }
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
