package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;

/**
 * Writes a chronology as the JSON that TimelineJS (version 3) loads: a slide for each event.
 *
 * <p>TimelineJS places years, months, days and moments; what is told in another way takes the first
 * and the last day that it may be, what is open on one side the end that is known, and {@code
 * display_date} always says in words what is known. Events without any date are left out.
 *
 * <p>Text from articles is escaped, so that nothing of it is markup where TimelineJS puts it into a
 * page; addresses become links if they are http or https. Immutable and thread-safe.
 *
 * @see <a href="https://timeline.knightlab.com/docs/json-format.html">The JSON of TimelineJS</a>
 */
public final class TimelineJsRenderer implements Renderer {
  private final Builder options;
  private final DateWords dates;
  private final EventWords words;
  private final EventLabel labels;

  private TimelineJsRenderer(Builder builder) {
    this.options = new Builder(builder);
    this.dates = options.dates();
    this.words = options.events();
    this.labels = options.labels();
  }

  /** Returns a renderer without a title slide and without groups. */
  public static TimelineJsRenderer create() {
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
      if (options.title().isPresent()) {
        json.writeObjectFieldStart("title");
        text(options.title().get(), HtmlText.escape(options.extent(timeline)), json);
        json.writeEndObject();
      }
      json.writeArrayFieldStart("events");
      for (AxisEvent event : AxisEvent.of(timeline, options.lanes, options)) {
        slide(event, citations, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return AxisTime.losses(TimelineJsRenderer::isExact)
        .omitting(Part.DATING, "the basis of a date is left out")
        .with(Kind.FLATTENED, Part.CONFLICT, "conflicts stand in the text", event -> true)
        .with(Kind.FLATTENED, Part.LINK, "ties stand in the text", event -> true)
        .with(Kind.FLATTENED, Part.SOURCE, "sources stand in the text", event -> true)
        .with(Kind.FLATTENED, Part.COPY, "copies are told in the text", event -> true)
        .with(Kind.FLATTENED, Part.QUOTE, "quotes stand in the text", event -> true)
        .with(Kind.FLATTENED, Part.CITATION, "addresses stand in the text", event -> true)
        .report(timeline);
  }

  private void slide(AxisEvent placed, Citations citations, JsonGenerator json) throws IOException {
    Event event = placed.event();
    json.writeStartObject();
    json.writeStringField("unique_id", HtmlText.id(event.id()));
    dates(event, placed.time(), json);
    json.writeStringField("display_date", twiceEscaped(dates.format(event)));
    text(labels.happening(event), body(event, citations), json);
    if (placed.lane().isPresent()) {
      json.writeStringField("group", twiceEscaped(placed.lane().get()));
    }
    json.writeBooleanField("autolink", false);
    json.writeEndObject();
  }

  private static void dates(Event event, AxisTime time, JsonGenerator json) throws IOException {
    Optional<LocalDateTime> moment = AxisTime.moment(event.when());
    json.writeObjectFieldStart("start_date");
    if (moment.isPresent()) {
      day(moment.get().toLocalDate(), Granularity.DAY, json);
      json.writeNumberField("hour", moment.get().getHour());
      json.writeNumberField("minute", moment.get().getMinute());
      json.writeNumberField("second", moment.get().getSecond());
      json.writeEndObject();
      return;
    }
    Optional<Edtf> date = event.when().edtf();
    Optional<Edtf> first = date.flatMap(Edtf::first).or(() -> date.flatMap(Edtf::last));
    day(time.first(), unit(first), json);
    json.writeEndObject();
    boolean isUnit =
        date.filter(d -> d.kind() == Edtf.Kind.DATE).flatMap(TimelineJsRenderer::named).isPresent();
    if (time.last().isPresent() && !isUnit) {
      json.writeObjectFieldStart("end_date");
      day(time.last().get(), unit(date.flatMap(Edtf::last)), json);
      json.writeEndObject();
    }
  }

  /** What is not known is left out: TimelineJS takes 0 and null for a month of their own. */
  private static void day(LocalDate day, Granularity unit, JsonGenerator json) throws IOException {
    json.writeNumberField("year", day.getYear());
    if (unit != Granularity.YEAR) {
      json.writeNumberField("month", day.getMonthValue());
      if (unit != Granularity.MONTH) {
        json.writeNumberField("day", day.getDayOfMonth());
      }
    }
  }

  private static Granularity unit(Optional<Edtf> date) {
    return date.flatMap(TimelineJsRenderer::named).orElse(Granularity.DAY);
  }

  /** Returns the unit, if TimelineJS can name it. */
  private static Optional<Granularity> named(Edtf date) {
    return date.granularity()
        .filter(
            unit ->
                unit == Granularity.YEAR || unit == Granularity.MONTH || unit == Granularity.DAY);
  }

  private static boolean isExact(Event event) {
    boolean isNamed = event.when().edtf().flatMap(TimelineJsRenderer::named).isPresent();
    return EventLabel.isPlainDay(event) || (isNamed && EventLabel.plainUnit(event).isPresent());
  }

  private static void text(String headline, String html, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("text");
    json.writeStringField("headline", HtmlText.escape(headline));
    json.writeStringField("text", html);
    json.writeEndObject();
  }

  private String body(Event event, Citations citations) {
    StringBuilder html = new StringBuilder();
    for (Conflict conflict : event.conflicts()) {
      paragraph(words.conflict(conflict, citations), html);
    }
    for (Link link : event.links()) {
      paragraph(words.link(link, citations), html);
    }
    for (Evidence evidence : event.evidence()) {
      SourceArticle article = citations.article(evidence.article());
      html.append("<blockquote>").append(HtmlText.escape(evidence.quote()));
      html.append("</blockquote><p>").append(cite(article, citations)).append(", ");
      html.append(HtmlText.escape(citations.published(article))).append("</p>");
    }
    return html.toString();
  }

  private static void paragraph(String text, StringBuilder html) {
    html.append("<p>").append(HtmlText.escape(text)).append("</p>");
  }

  private static String cite(SourceArticle article, Citations citations) {
    String name = HtmlText.escape(citations.name(article));
    return article
        .url()
        .flatMap(WebAddress::of)
        .map(url -> "<a href=\"" + HtmlText.escape(url) + "\">" + name + "</a>")
        .orElse(name);
  }

  /** TimelineJS takes the text content of these fields, and makes markup of it again. */
  private static String twiceEscaped(String text) {
    return HtmlText.escape(HtmlText.escape(text));
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends PrintOptions<Builder> {
    private Lanes lanes = Lanes.NONE;

    private Builder() {
      title("");
    }

    private Builder(Builder other) {
      copy(other);
      this.lanes = other.lanes;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets the headline of a title slide, plain text; there is no such slide by default. */
    @Override
    public Builder title(String text) {
      return super.title(text);
    }

    /** Sets what the groups of TimelineJS are; none by default. */
    public Builder lanesBy(Lanes groups) {
      this.lanes = Objects.requireNonNull(groups, "groups");
      return this;
    }

    /** Returns the renderer. */
    public TimelineJsRenderer build() {
      return new TimelineJsRenderer(this);
    }
  }
}
