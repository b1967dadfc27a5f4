package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Status;
import org.timeline4j.event.When;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;

/**
 * Writes a chronology as JSON-LD in the vocabulary of schema.org: an {@code ItemList} of {@code
 * Event}s, each with the {@code NewsArticle}s that tell of it.
 *
 * <p>schema.org has only days and moments: {@code startDate} and {@code endDate} stand where a date
 * is told as one day, or lasted from one day to another. The date as it is known is always there,
 * in words as {@code disambiguatingDescription} and as {@code dcterms:date} of the datatype {@code
 * http://id.loc.gov/datatypes/edtf/EDTF}. What is planned has the status {@code EventScheduled}.
 * The events without a usable date come last, without dates.
 *
 * <p>The events of news are none that anybody can attend, so search engines show nothing for them.
 * The JSON can stand in a script element as it is. Addresses are kept if they are http or https.
 * Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/Event">schema.org: Event</a>
 */
public final class JsonLdRenderer implements Renderer {
  private final Builder options;
  private final DateWords dates;
  private final EventLabel labels;

  private JsonLdRenderer(Builder builder) {
    this.options = new Builder(builder);
    this.dates = options.dates();
    this.labels = options.labels();
  }

  /** Returns a renderer with the name "Chronology". */
  public static JsonLdRenderer create() {
    return builder().build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    Citations citations = options.citations(timeline);
    try (JsonGenerator json = JsonGenerators.open(out, true)) {
      json.writeStartObject();
      context(json);
      json.writeStringField("@type", "ItemList");
      if (options.title().isPresent()) {
        text("name", options.title().get(), json);
      }
      json.writeStringField("itemListOrder", "https://schema.org/ItemListOrderAscending");
      json.writeNumberField("numberOfItems", timeline.events().size() + timeline.undated().size());
      json.writeArrayFieldStart("itemListElement");
      int position = 0;
      for (Event event : timeline.events()) {
        item(++position, event, citations, json);
      }
      for (Event event : timeline.undated()) {
        item(++position, event, citations, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .omitting(Part.DATING, "granularity and basis of a date are left out")
        .with(
            Kind.FLATTENED,
            Part.STATUS,
            "it stands in brackets behind the summary",
            event -> event.status() != Status.PLANNED)
        .omitting(Part.CONFLICT, "who says what is left out; the date tells that sources differ")
        .omitting(Part.LINK, "ties are left out")
        .with(Kind.FLATTENED, Part.UNDATED, "the reason stands in the description", e -> true)
        .with(Kind.FLATTENED, Part.PARTICIPANT, "only names are kept, without roles", e -> true)
        .with(Kind.FLATTENED, Part.TYPE, "types are keywords", event -> true)
        .omitting(Part.QUOTE, "quotes are left out")
        .leavingOutTheProof()
        .report(timeline);
  }

  private static void context(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("@context");
    json.writeString("https://schema.org");
    json.writeStartObject();
    json.writeStringField("dcterms", "http://purl.org/dc/terms/");
    json.writeObjectFieldStart("edtf");
    json.writeStringField("@id", "dcterms:date");
    json.writeStringField("@type", "http://id.loc.gov/datatypes/edtf/EDTF");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void item(int position, Event event, Citations citations, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "ListItem");
    json.writeNumberField("position", position);
    json.writeObjectFieldStart("item");
    json.writeStringField("@type", "Event");
    text("identifier", event.id(), json);
    text("name", labels.happening(event), json);
    text("disambiguatingDescription", dates.format(event), json);
    days(event.when(), json);
    if (event.undated().isPresent()) {
      text("description", event.undated().get(), json);
    }
    if (event.status() == Status.PLANNED) {
      json.writeStringField("eventStatus", "https://schema.org/EventScheduled");
    }
    if (event.place().isPresent()) {
      named("location", "Place", event.place().get(), json);
    }
    json.writeArrayFieldStart("about");
    for (Participant participant : event.participants()) {
      thing(type(participant), participant.name(), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("keywords");
    for (var type : event.types()) {
      json.writeString(PlainText.oneLine(type.name()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("subjectOf");
    for (SourceArticle article : citations.of(event)) {
      article(article, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void days(When when, JsonGenerator json) throws IOException {
    Optional<Edtf> date = when.edtf();
    if (date.isEmpty()) {
      return;
    }
    json.writeStringField("edtf", date.get().text());
    boolean isTold = !when.approximate() && isDays(date.get());
    Optional<LocalDate> first = when.earliest().filter(day -> isTold && hasFourDigits(day));
    Optional<LocalDate> last = when.latest().filter(day -> isTold && hasFourDigits(day));
    if (first.isPresent()) {
      String moment = date.get().text();
      boolean isMoment = date.get().kind() == Edtf.Kind.DATE && moment.indexOf('T') > 0;
      json.writeStringField("startDate", isMoment ? moment : first.get().toString());
      if (last.isPresent() && !last.equals(first)) {
        json.writeStringField("endDate", last.get().toString());
      }
    }
  }

  /** Tells whether it is a day, or lasted from one day to another, and both are certain. */
  private static boolean isDays(Edtf date) {
    return (date.kind() == Edtf.Kind.DATE || date.kind() == Edtf.Kind.INTERVAL)
        && !date.isApproximate()
        && !date.isUncertain()
        && date.parts().stream()
            .map(Edtf::granularity)
            .allMatch(unit -> unit.filter(u -> !Granularity.DAY.isFinerThan(u)).isPresent());
  }

  private static boolean hasFourDigits(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }

  private static void article(SourceArticle article, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "NewsArticle");
    text("identifier", article.id(), json);
    text("headline", article.title(), json);
    Optional<String> address = article.url().flatMap(WebAddress::of);
    if (address.isPresent()) {
      json.writeStringField("url", address.get());
    }
    if (article.published().isPresent()) {
      json.writeStringField("datePublished", article.published().get().toString());
    }
    if (article.copyOf().isPresent()) {
      json.writeObjectFieldStart("isBasedOn");
      json.writeStringField("@type", "NewsArticle");
      text("identifier", article.copyOf().get(), json);
      json.writeEndObject();
    }
    if (article.source().isPresent()) {
      named("publisher", "Organization", article.source().get(), json);
    }
    json.writeEndObject();
  }

  private static String type(Participant participant) {
    return switch (participant.kind()) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case PLACE -> "Place";
      case GROUP, NAME, DESCRIPTION -> "Thing";
    };
  }

  private static void named(String field, String type, String name, JsonGenerator json)
      throws IOException {
    json.writeFieldName(field);
    thing(type, name, json);
  }

  private static void thing(String type, String name, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
    text("name", name, json);
    json.writeEndObject();
  }

  private static void text(String field, String text, JsonGenerator json) throws IOException {
    json.writeStringField(field, PlainText.oneLine(text));
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends TitledOptions<Builder> {
    private Builder() {}

    private Builder(Builder other) {
      copy(other);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Returns the renderer. */
    public JsonLdRenderer build() {
      return new JsonLdRenderer(this);
    }
  }
}
