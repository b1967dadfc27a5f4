package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.timeline4j.Timeline;

/**
 * Writes a chronology as JSON without loss: {@link JsonReader} reads back an equal one.
 *
 * <p>The form is that of the JSON Schema {@value #SCHEMA}, which {@link #schema()} returns. Each
 * key is always there; null stands for what is not known. Characters that are invisible, that an
 * encoder could damage (unpaired surrogates) or that could end a script element around the JSON are
 * written as escapes. Lines end with a line feed. Immutable and thread-safe.
 */
public final class JsonRenderer implements Renderer {
  /** The id of the JSON Schema, which is written as {@code "$schema"}. */
  public static final String SCHEMA = "https://timeline4j.org/schema/timeline-1.json";

  private final boolean indented;

  private JsonRenderer(boolean indented) {
    this.indented = indented;
  }

  /** Returns a renderer that indents by two spaces. */
  public static JsonRenderer create() {
    return new JsonRenderer(true);
  }

  /** Returns a renderer that writes one line. */
  public static JsonRenderer compact() {
    return new JsonRenderer(false);
  }

  /** Returns the JSON Schema (draft 2020-12) of what is written. */
  public static String schema() {
    URL resource =
        Objects.requireNonNull(JsonRenderer.class.getResource("timeline.schema.json"), "schema");
    try {
      return Resources.toString(resource, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the chronology; neither flushes nor closes.
   *
   * @throws IOException if {@code out} throws it, or a tree of reasons nests deeper than 1,900
   *     levels
   */
  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    try (JsonGenerator json = JsonGenerators.open(out, indented)) {
      new JsonTimelineWriter(json).write(timeline);
    }
    out.append('\n');
  }

  /** Returns that nothing is lost. */
  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return ExportReport.lossless();
  }
}
