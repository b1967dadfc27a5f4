package org.timeline4j.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.timeline4j.Timeline;

/**
 * Writes a chronology in one format. Users may implement it; implementations are immutable and
 * thread-safe.
 */
@FunctionalInterface
public interface Renderer {

  /**
   * Writes the chronology; neither flushes nor closes.
   *
   * @throws IOException if {@code out} throws it
   */
  void render(Timeline timeline, Appendable out) throws IOException;

  /** Returns the chronology in this format. */
  default String render(Timeline timeline) {
    StringBuilder out = new StringBuilder();
    try {
      render(timeline, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
