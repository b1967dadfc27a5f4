package org.timeline4j.examples;

import java.io.IOException;
import java.util.regex.Pattern;

/** Lines of fields with tabs between them. */
final class Tsv {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");

  private Tsv() {}

  /** Writes one line; in each field a run of white space becomes one space. */
  static void line(Appendable out, Object... fields) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      out.append(i == 0 ? "" : "\t");
      out.append(WHITE_SPACE.matcher(fields[i].toString()).replaceAll(" "));
    }
    out.append('\n');
  }
}
