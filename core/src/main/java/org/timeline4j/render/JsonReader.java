package org.timeline4j.render;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Quantity;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.StatedRelation;
import org.timeline4j.event.Status;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.TimexType;
import org.timeline4j.timex.Timex;

/**
 * Reads a chronology that {@link JsonRenderer} wrote: {@code read(renderer.render(timeline))}
 * equals {@code timeline}.
 *
 * <p>Keys that follow from others ({@code rank}, {@code earliest}, {@code latest}, {@code type})
 * are not read, and unknown keys are passed over. Thread-safe.
 */
public final class JsonReader {
  private JsonReader() {}

  /**
   * Reads a chronology from JSON text.
   *
   * @throws MalformedJsonException if the text is not JSON, or not a chronology; names line and
   *     column
   */
  public static Timeline read(String json) {
    Objects.requireNonNull(json, "json");
    try {
      return read(new StringReader(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a chronology from JSON text; reads to the end and does not close.
   *
   * @throws MalformedJsonException if the text is not JSON, or not a chronology; names line and
   *     column
   * @throws IOException if {@code reader} throws it
   */
  public static Timeline read(Reader reader) throws IOException {
    Objects.requireNonNull(reader, "reader");
    JsonValue json = JsonValues.read(reader);
    json.optional("$schema", JsonReader::checkSchema);
    return Timeline.restore(
        json.list("articles", JsonReader::article),
        json.list("events", JsonReader::event),
        json.list("undated", JsonReader::event),
        json.list("diagnostics", JsonReader::diagnostic));
  }

  private static String checkSchema(JsonValue json) {
    if (!json.string().equals(JsonRenderer.SCHEMA)) {
      throw json.malformed("the schema of the JSON is not " + JsonRenderer.SCHEMA);
    }
    return json.string();
  }

  private static SourceArticle article(JsonValue json) {
    return new SourceArticle(
        json.string("id"),
        json.string("title"),
        json.optional("published", JsonReader::published),
        json.optional("inferred", JsonReader::edtf),
        json.optional("url", JsonValue::string),
        json.optional("source", JsonValue::string),
        json.optional("copyOf", JsonValue::string));
  }

  private static PublicationDate published(JsonValue json) {
    return PublicationDate.parse(json.string())
        .orElseThrow(() -> json.malformed("not a publication date: " + json.string()));
  }

  private static Edtf edtf(JsonValue json) {
    return Edtf.parse(json.string())
        .orElseThrow(() -> json.malformed("not a date in EDTF: " + json.string()));
  }

  private static ZoneId zone(JsonValue json) {
    try {
      return ZoneId.of(json.string());
    } catch (DateTimeException e) {
      throw json.malformed("not a time zone: " + json.string());
    }
  }

  private static Event event(JsonValue json) {
    return Event.builder()
        .id(json.string("id"))
        .when(when(json.get("when")))
        .summary(json.string("summary"))
        .types(json.list("types", type -> type.make(() -> new EventType(type.string()))))
        .status(json.word("status", Status.class))
        .participants(json.list("participants", JsonReader::participant))
        .place(json.optional("place", JsonValue::string))
        .undated(json.optional("reason", JsonValue::string))
        .evidence(json.list("evidence", JsonReader::evidence))
        .conflicts(json.list("conflicts", JsonReader::conflict))
        .links(json.list("links", JsonReader::link))
        .relations(json.list("relations", JsonReader::relation))
        .why(derivation(json.get("why")))
        .build();
  }

  private static When when(JsonValue json) {
    return new When(
        json.optional("edtf", JsonReader::edtf),
        json.optional("granularity", value -> value.word(Granularity.class)),
        json.flag("approximate"),
        json.word("basis", DatingBasis.class));
  }

  private static Participant participant(JsonValue json) {
    return new Participant(
        json.string("name"),
        json.word("role", Participant.Role.class),
        json.word("kind", Participant.Kind.class),
        json.optional(
            "quantity", value -> new Quantity(value.number("value"), value.flag("approximate"))),
        json.optional("description", JsonValue::string));
  }

  private static Evidence evidence(JsonValue json) {
    return Evidence.builder()
        .article(json.string("article"))
        .part(json.word("in", Part.class))
        .span(span(json))
        .quote(json.string("quote"))
        .trigger(span(json.get("trigger")))
        .timex(json.optional("timex", JsonReader::timex))
        .status(json.word("status", Status.class))
        .claimedBy(json.optional("claimedBy", JsonValue::string))
        .why(derivation(json.get("why")))
        .build();
  }

  private static Span span(JsonValue json) {
    return json.make(() -> new Span(json.offset("start"), json.offset("end")));
  }

  private static Timex timex(JsonValue json) {
    return Timex.builder()
        .part(json.word("in", Part.class))
        .span(span(json))
        .quote(json.string("quote"))
        .type(json.word("type", TimexType.class))
        .value(json.string("value"))
        .mod(json.optional("mod", value -> value.word(Modifier.class)))
        .quant(json.optional("quant", JsonValue::string))
        .freq(json.optional("freq", JsonValue::string))
        .granularity(json.word("granularity", Granularity.class))
        .edtf(json.optional("edtf", JsonReader::edtf))
        .range(json.optional("range", JsonReader::edtf))
        .zone(json.optional("zone", JsonReader::zone))
        .basis(json.word("basis", DatingBasis.class))
        .derivation(derivation(json.get("why")))
        .build();
  }

  private static Derivation derivation(JsonValue json) {
    return Derivation.of(
        json.string("rule"),
        json.string("quote"),
        json.string("conclusion"),
        json.list("premises", JsonReader::derivation));
  }

  private static Conflict conflict(JsonValue json) {
    return new Conflict(
        json.word("about", Conflict.About.class),
        json.list(
            "claims", claim -> new Conflict.Claim(claim.string("article"), claim.string("value"))));
  }

  private static Link link(JsonValue json) {
    return new Link(json.word("kind", Link.Kind.class), json.string("event"));
  }

  private static StatedRelation relation(JsonValue json) {
    return new StatedRelation(
        json.word("relation", TemporalRelation.class),
        json.string("event"),
        json.string("article"),
        json.string("rule"));
  }

  private static Diagnostic diagnostic(JsonValue json) {
    return new Diagnostic(
        json.string("article"), json.word("code", Diagnostic.Code.class), json.string("message"));
  }
}
