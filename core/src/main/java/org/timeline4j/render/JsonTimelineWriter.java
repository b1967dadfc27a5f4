package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Quantity;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.StatedRelation;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.timex.Timex;

/** Writes the parts of a timeline, one method for each type. Not thread-safe. */
final class JsonTimelineWriter {

  /** Writes one value. */
  @FunctionalInterface
  private interface Scribe<T> {
    void write(T value) throws IOException;
  }

  private final JsonGenerator json;

  JsonTimelineWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Timeline timeline) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", JsonRenderer.SCHEMA);
    array("articles", timeline.articles(), this::article);
    array("events", timeline.events(), event -> event(event, Optional.of(timeline.rank(event))));
    array("undated", timeline.undated(), event -> event(event, Optional.empty()));
    array("diagnostics", timeline.diagnostics(), this::diagnostic);
    json.writeEndObject();
  }

  private void article(SourceArticle article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("title", article.title());
    text("published", article.published());
    text("inferred", article.inferred());
    text("url", article.url());
    text("source", article.source());
    text("copyOf", article.copyOf());
    json.writeEndObject();
  }

  private void event(Event event, Optional<Integer> rank) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    optional("rank", rank, json::writeNumber);
    field("when", event.when(), this::when);
    json.writeStringField("summary", event.summary());
    json.writeStringField("type", event.type().name());
    array("types", event.types(), type -> json.writeString(type.name()));
    json.writeStringField("status", JsonWords.of(event.status()));
    array("participants", event.participants(), this::participant);
    text("place", event.place());
    text("reason", event.undated());
    array("evidence", event.evidence(), this::evidence);
    array("conflicts", event.conflicts(), this::conflict);
    array("links", event.links(), this::link);
    array("relations", event.relations(), this::relation);
    field("why", event.why(), this::derivation);
    json.writeEndObject();
  }

  private void when(When when) throws IOException {
    json.writeStartObject();
    text("edtf", when.edtf());
    text("earliest", when.earliest());
    text("latest", when.latest());
    text("granularity", when.granularity().map(JsonWords::of));
    json.writeBooleanField("approximate", when.approximate());
    json.writeStringField("basis", JsonWords.of(when.basis()));
    json.writeEndObject();
  }

  private void participant(Participant participant) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", participant.name());
    json.writeStringField("role", JsonWords.of(participant.role()));
    json.writeStringField("kind", JsonWords.of(participant.kind()));
    optional("quantity", participant.quantity(), this::quantity);
    text("description", participant.description());
    json.writeEndObject();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeStartObject();
    json.writeNumberField("value", quantity.value());
    json.writeBooleanField("approximate", quantity.approximate());
    json.writeEndObject();
  }

  private void evidence(Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", evidence.article());
    place(evidence.part(), evidence.span(), evidence.quote());
    field("trigger", evidence.trigger(), this::span);
    optional("timex", evidence.timex(), this::timex);
    json.writeStringField("status", JsonWords.of(evidence.status()));
    text("claimedBy", evidence.claimedBy());
    field("why", evidence.why(), this::derivation);
    json.writeEndObject();
  }

  private void place(Part part, Span span, String quote) throws IOException {
    json.writeStringField("in", JsonWords.of(part));
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("quote", quote);
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  private void timex(Timex timex) throws IOException {
    json.writeStartObject();
    place(timex.part(), timex.span(), timex.quote());
    json.writeStringField("type", JsonWords.of(timex.type()));
    json.writeStringField("value", timex.value());
    text("mod", timex.mod().map(JsonWords::of));
    text("quant", timex.quant());
    text("freq", timex.freq());
    json.writeStringField("granularity", JsonWords.of(timex.granularity()));
    text("edtf", timex.edtf());
    text("range", timex.range());
    text("zone", timex.zone());
    json.writeStringField("basis", JsonWords.of(timex.basis()));
    field("why", timex.derivation(), this::derivation);
    json.writeEndObject();
  }

  private void derivation(Derivation why) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", why.rule());
    json.writeStringField("quote", why.quote());
    json.writeStringField("conclusion", why.conclusion());
    array("premises", why.premises(), this::derivation);
    json.writeEndObject();
  }

  private void conflict(Conflict conflict) throws IOException {
    json.writeStartObject();
    json.writeStringField("about", JsonWords.of(conflict.about()));
    array("claims", conflict.claims(), this::claim);
    json.writeEndObject();
  }

  private void claim(Conflict.Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", claim.article());
    json.writeStringField("value", claim.value());
    json.writeEndObject();
  }

  private void link(Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", JsonWords.of(link.kind()));
    json.writeStringField("event", link.event());
    json.writeEndObject();
  }

  private void relation(StatedRelation stated) throws IOException {
    json.writeStartObject();
    json.writeStringField("relation", JsonWords.of(stated.relation()));
    json.writeStringField("event", stated.event());
    json.writeStringField("article", stated.article());
    json.writeStringField("rule", stated.rule());
    json.writeEndObject();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", diagnostic.article());
    json.writeStringField("code", JsonWords.of(diagnostic.code()));
    json.writeStringField("message", diagnostic.message());
    json.writeEndObject();
  }

  private <T> void array(String name, List<T> values, Scribe<T> scribe) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      scribe.write(value);
    }
    json.writeEndArray();
  }

  private <T> void field(String name, T value, Scribe<T> scribe) throws IOException {
    json.writeFieldName(name);
    scribe.write(value);
  }

  private <T> void optional(String name, Optional<T> value, Scribe<T> scribe) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      scribe.write(value.get());
    } else {
      json.writeNull();
    }
  }

  private void text(String name, Optional<?> value) throws IOException {
    optional(name, value.map(Object::toString), json::writeString);
  }
}
