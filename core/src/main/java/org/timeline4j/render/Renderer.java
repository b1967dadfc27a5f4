package org.timeline4j.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
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

  /**
   * Returns what {@link #render} omits of the chronology, widens or flattens, because the format
   * cannot hold it or the options leave it out. A renderer that does not override this answers
   * {@link ExportReport#unknown()}.
   */
  default ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return ExportReport.unknown();
  }

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
