package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/**
 * How each format made of JSON is written: indented by two spaces or in one line, escaped alike.
 */
final class JsonGenerators {
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

  private JsonGenerators() {}

  /** Returns a generator that neither flushes nor closes what it writes to. */
  static JsonGenerator open(Appendable out, boolean indented) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out));
    if (indented) {
      json.setPrettyPrinter(printer());
    }
    return json;
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
