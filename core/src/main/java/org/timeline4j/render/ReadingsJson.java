package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Reading;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.ResolutionPolicy;
import org.timeline4j.timex.TimexMention;

/**
 * Readings as JSON Lines, so that articles can be read in one process and brought together in
 * another: {@code Timeline.of(ReadingsJson.read(file))}. A line is a reading: its article, the
 * interval of its publication, its temporal expressions and event mentions, its diagnostics and the
 * policy. Expressions are resolved and mentions dated anew, which is a pure function of these.
 *
 * <p>Law: {@code read(write(readings))} equals the readings, if {@code Pipeline.read} made them.
 * Each line has the {@linkplain #VERSION version} of the form; a line of another version is
 * refused, so what one version of the library wrote is never misread by another. Nothing in a file
 * makes the reader load a class. Thread-safe.
 */
public final class ReadingsJson {
  /** The version of the form, which changes with what readings are made of. */
  public static final int VERSION = 1;

  private record Line(
      Article article,
      TimeInterval dct,
      List<TimexMention> expressions,
      List<EventMention> mentions,
      List<Diagnostic> diagnostics,
      ResolutionPolicy policy) {

    static Line of(Reading reading) {
      return new Line(
          reading.article(),
          reading.dct(),
          reading.expressions(),
          reading.mentions(),
          reading.diagnostics(),
          reading.policy());
    }

    Reading reading() {
      return Reading.of(article, dct, expressions, mentions, diagnostics, policy);
    }
  }

  private ReadingsJson() {}

  /**
   * Writes readings, a line each, in their order.
   *
   * @param out is neither flushed nor closed
   */
  public static void write(Iterable<Reading> readings, Appendable out) throws IOException {
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(out, "out");
    for (Reading reading : readings) {
      try (JsonGenerator json = JsonGenerators.open(out, false)) {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeFieldName("reading");
        ValueJson.write(Line.of(reading), Line.class, json);
        json.writeEndObject();
      }
      out.append('\n');
    }
  }

  /**
   * Reads readings, a line each; blank lines are passed over.
   *
   * @param lines is read to its end and not closed
   * @throws MalformedJsonException if a line is no reading, or one of another version; names the
   *     line and the column
   * @throws IOException if the lines cannot be read
   */
  public static List<Reading> read(Reader lines) throws IOException {
    Objects.requireNonNull(lines, "lines");
    BufferedReader reader = new BufferedReader(lines);
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        readings.add(read(line, number));
      }
    }
    return readings.build();
  }

  private static Reading read(String line, int number) throws IOException {
    try {
      JsonValue json = JsonValues.read(new StringReader(line));
      long version = json.number("version");
      if (version != VERSION) {
        throw json.get("version")
            .malformed("version " + version + " of readings; version " + VERSION + " is read here");
      }
      JsonValue reading = json.get("reading");
      Line content = (Line) ValueJson.read(reading, Line.class);
      return reading.make(content::reading);
    } catch (MalformedJsonException e) {
      throw e.inLine(number);
    }
  }
}
