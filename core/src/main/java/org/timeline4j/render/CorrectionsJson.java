package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.timeline4j.merge.Correction;
import org.timeline4j.merge.Correction.Hide;
import org.timeline4j.merge.Correction.Join;
import org.timeline4j.merge.Correction.PinDate;
import org.timeline4j.merge.Correction.Rename;
import org.timeline4j.merge.Correction.Separate;
import org.timeline4j.merge.Corrections;
import org.timeline4j.merge.Passage;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.Edtf;

/**
 * Corrections as JSON, so that they can be kept beside the articles: {@code
 * {"corrections":[{"kind":"rename","name":"Omar Trevino","newName":"Omar Treviño"}]}}.
 *
 * <p>Law: {@code read(write(corrections))} equals {@code corrections}. Thread-safe.
 */
public final class CorrectionsJson {
  private CorrectionsJson() {}

  /** Returns the corrections as JSON, indented by two spaces; ends with a line feed. */
  public static String write(Corrections corrections) {
    Objects.requireNonNull(corrections, "corrections");
    StringBuilder out = new StringBuilder();
    try (JsonGenerator json = JsonGenerators.open(out, true)) {
      json.writeStartObject();
      json.writeArrayFieldStart("corrections");
      for (Correction correction : corrections.all()) {
        json.writeStartObject();
        fields(correction, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private static void fields(Correction correction, JsonGenerator json) throws IOException {
    if (correction instanceof PinDate pin) {
      json.writeStringField("kind", "pin-date");
      passage("event", pin.event(), json);
      json.writeStringField("date", pin.date().text());
    } else if (correction instanceof Join pair) {
      json.writeStringField("kind", "join");
      passage("first", pair.first(), json);
      passage("second", pair.second(), json);
    } else if (correction instanceof Separate pair) {
      json.writeStringField("kind", "separate");
      passage("first", pair.first(), json);
      passage("second", pair.second(), json);
    } else if (correction instanceof Rename rename) {
      json.writeStringField("kind", "rename");
      json.writeStringField("name", rename.name());
      json.writeStringField("newName", rename.newName());
    } else if (correction instanceof Hide hidden) {
      json.writeStringField("kind", "hide");
      passage("event", hidden.event(), json);
    }
  }

  private static void passage(String name, Passage passage, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("article", passage.article());
    json.writeStringField("in", JsonWords.of(passage.part()));
    json.writeNumberField("start", passage.trigger().start());
    json.writeNumberField("end", passage.trigger().end());
    if (passage.date().isPresent()) {
      json.writeObjectFieldStart("timex");
      json.writeNumberField("start", passage.date().get().start());
      json.writeNumberField("end", passage.date().get().end());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /**
   * Reads corrections; unknown keys are passed over.
   *
   * @throws MalformedJsonException if the text is not JSON, or holds no corrections; names line and
   *     column
   */
  public static Corrections read(String json) {
    Objects.requireNonNull(json, "json");
    try {
      JsonValue value = JsonValues.read(new StringReader(json));
      return value.make(
          () -> new Corrections(value.list("corrections", CorrectionsJson::correction)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Correction correction(JsonValue json) {
    return json.make(
        () ->
            switch (json.string("kind")) {
              case "pin-date" -> new PinDate(passage(json.get("event")), date(json.get("date")));
              case "join" -> new Join(passage(json.get("first")), passage(json.get("second")));
              case "separate" ->
                  new Separate(passage(json.get("first")), passage(json.get("second")));
              case "rename" -> new Rename(json.string("name"), json.string("newName"));
              case "hide" -> new Hide(passage(json.get("event")));
              default ->
                  throw json.get("kind")
                      .malformed("\"" + json.string("kind") + "\" is not known here");
            });
  }

  private static Edtf date(JsonValue json) {
    return Edtf.parse(json.string())
        .orElseThrow(() -> json.malformed("not a date in EDTF: " + json.string()));
  }

  private static Passage passage(JsonValue json) {
    return json.make(
        () ->
            new Passage(
                json.string("article"),
                json.word("in", Part.class),
                span(json),
                json.optional("timex", CorrectionsJson::span)));
  }

  private static Span span(JsonValue json) {
    return json.make(() -> new Span(json.offset("start"), json.offset("end")));
  }
}
