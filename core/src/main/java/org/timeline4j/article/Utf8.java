package org.timeline4j.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8.
 *
 * @param text the text without a byte order mark; U+FFFD stands in place of what is malformed
 * @param malformedLine the line of the first malformed byte, from 1; 0 if there is none
 */
record Utf8(String text, int malformedLine) {
  static final String MESSAGE = "not UTF-8: U+FFFD stands in place of what cannot be read";

  /** Reads the bytes; never fails. */
  static Utf8 decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int malformedLine = text.indexOf('\uFFFD') >= 0 ? malformedLine(bytes) : 0;
    return new Utf8(text.startsWith("\uFEFF") ? text.substring(1) : text, malformedLine);
  }

  /** A text may also hold U+FFFD itself, which is not malformed. */
  private static int malformedLine(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (!result.isError()) {
      return 0;
    }
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
