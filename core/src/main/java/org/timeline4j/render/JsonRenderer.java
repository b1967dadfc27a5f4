package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
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

  /**
   * How deep objects and arrays may nest; a tree of reasons takes two levels for each of its own.
   */
  static final int MAX_DEPTH = 2_000;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new JsonEscapes())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

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
    try (JsonGenerator json = indented ? generator(out) : plain(out)) {
      new JsonTimelineWriter(json).write(timeline);
    }
    out.append('\n');
  }

  /** Returns what writes indented JSON, every character so that it survives. */
  static JsonGenerator generator(Appendable out) throws IOException {
    return plain(out).setPrettyPrinter(printer());
  }

  private static JsonGenerator plain(Appendable out) throws IOException {
    return FACTORY.createGenerator(new AppendableWriter(out));
  }

  /** Returns that nothing is lost. */
  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return ExportReport.lossless();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
