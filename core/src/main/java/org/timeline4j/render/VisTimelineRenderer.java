package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.When;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;
import org.timeline4j.time.Edtf;

/**
 * Writes a chronology as the data of a vis-timeline: {@code items}, and {@code groups} if there are
 * lanes.
 *
 * <pre>{@code
 * new vis.Timeline(element, data.items, data.groups, {}).fit();
 * }</pre>
 *
 * <p>vis-timeline knows moments only. A day is a {@code box}; anything else of which both sides are
 * known is a {@code range} over all that it may be, its end exclusive; what is open on one side is
 * a {@code box} on the other. The words of the item say what is known, and its classes ({@code
 * timeline4j-month}, {@code timeline4j-within}, {@code timeline4j-approximate}, {@code
 * timeline4j-planned}) can be styled. Days are local, as the text has them. Events without any date
 * are left out. Beside what vis-timeline reads, an item has {@code edtf} and {@code url}.
 *
 * <p>Text from articles is escaped, since vis-timeline takes it for HTML; addresses are kept if
 * they are http or https. Immutable and thread-safe.
 *
 * @see <a href="https://visjs.github.io/vis-timeline/docs/timeline/#Data_Format">The data of
 *     vis-timeline</a>
 */
public final class VisTimelineRenderer implements Renderer {
  private static final Pattern OFFSET = Pattern.compile("T[0-9:]{8}(Z|[+-][0-9:]+)$");

  private final Builder options;
  private final DateWords dates;
  private final EventLabel labels;

  private VisTimelineRenderer(Builder builder) {
    this.options = new Builder(builder);
    this.dates = options.dates();
    this.labels = options.labels();
  }

  /** Returns a renderer without lanes. */
  public static VisTimelineRenderer create() {
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
    Map<String, String> groups = new LinkedHashMap<>();
    try (JsonGenerator json = JsonGenerators.open(out, true)) {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (AxisEvent event : AxisEvent.of(timeline, options.lanes, options)) {
        item(event, citations, groups, json);
      }
      json.writeEndArray();
      if (options.lanes != Lanes.NONE) {
        json.writeArrayFieldStart("groups");
        for (Map.Entry<String, String> group : groups.entrySet()) {
          json.writeStartObject();
          json.writeStringField("id", group.getValue());
          json.writeStringField("content", HtmlText.escape(group.getKey()));
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    out.append('\n');
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return AxisTime.losses(EventLabel::isPlainDay)
        .omitting(Part.DATING, "the basis of a date is left out")
        .omitting(Part.CONFLICT, "who says what is left out; the date tells that sources differ")
        .omitting(Part.LINK, "ties are left out")
        .with(Kind.FLATTENED, Part.SOURCE, "sources stand in the tooltip", event -> true)
        .omitting(Part.COPY, "which article is a copy is left out")
        .omitting(Part.CITATION, "headlines are left out, and addresses beyond the first")
        .omitting(Part.QUOTE, "quotes are left out")
        .report(timeline);
  }

  private void item(
      AxisEvent placed, Citations citations, Map<String, String> groups, JsonGenerator json)
      throws IOException {
    Event event = placed.event();
    AxisTime time = placed.time();
    json.writeStartObject();
    json.writeStringField("id", event.id());
    json.writeStringField("content", HtmlText.escape(labels.dated(event)));
    json.writeStringField("start", start(event.when(), time));
    // A box stands on its beginning; an end would make it look like something that lasts.
    boolean isRange = time.last().filter(last -> !last.equals(time.first())).isPresent();
    if (isRange) {
      json.writeStringField("end", iso(time.last().orElseThrow().plusDays(1)));
    }
    json.writeStringField("type", isRange ? "range" : "box");
    json.writeStringField("title", HtmlText.escape(title(event, citations)));
    json.writeStringField("className", classes(event));
    if (placed.lane().isPresent()) {
      json.writeStringField(
          "group",
          groups.computeIfAbsent(placed.lane().get(), name -> "lane-" + (groups.size() + 1)));
    }
    json.writeStringField("edtf", event.when().edtf().map(Edtf::text).orElse(""));
    Optional<String> address =
        citations.of(event).stream()
            .flatMap(article -> article.url().flatMap(WebAddress::of).stream())
            .findFirst();
    if (address.isPresent()) {
      json.writeStringField("url", address.get());
    }
    json.writeEndObject();
  }

  private String title(Event event, Citations citations) {
    String sources = citations.of(event).stream().map(citations::name).collect(joining(", "));
    return dates.format(event) + (sources.isEmpty() ? "" : " – " + sources);
  }

  private static String classes(Event event) {
    When when = event.when();
    StringBuilder classes = new StringBuilder("timeline4j");
    when.granularity().ifPresent(unit -> add(JsonWords.of(unit), classes));
    when.edtf()
        .filter(d -> d.kind() != Edtf.Kind.DATE)
        .ifPresent(date -> add(JsonWords.of(date.kind()), classes));
    if (when.approximate() || when.edtf().map(Edtf::isApproximate).orElse(false)) {
      add("approximate", classes);
    }
    if (when.edtf().map(Edtf::isUncertain).orElse(false)) {
      add("uncertain", classes);
    }
    add(JsonWords.of(event.status()), classes);
    return classes.toString();
  }

  private static void add(String name, StringBuilder classes) {
    classes.append(" timeline4j-").append(name);
  }

  private static String start(When when, AxisTime time) {
    return AxisTime.moment(when)
        .map(moment -> iso(moment) + offset(when))
        .orElseGet(() -> iso(time.first()));
  }

  private static String offset(When when) {
    Matcher offset = OFFSET.matcher(when.edtf().map(Edtf::text).orElse(""));
    return offset.find() ? offset.group(1) : "";
  }

  /** A year alone would be taken for milliseconds, so a date is always a whole day. */
  private static String iso(LocalDate day) {
    int year = day.getYear();
    String digits =
        year >= 0 && year <= 9999
            ? String.format(Locale.ROOT, "%04d", year)
            : String.format(Locale.ROOT, "%+07d", year);
    return digits
        + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  private static String iso(LocalDateTime moment) {
    return iso(moment.toLocalDate())
        + String.format(
            Locale.ROOT,
            "T%02d:%02d:%02d",
            moment.getHour(),
            moment.getMinute(),
            moment.getSecond());
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends ReaderOptions<Builder> {
    private Lanes lanes = Lanes.NONE;

    private Builder() {}

    private Builder(Builder other) {
      copy(other);
      this.lanes = other.lanes;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets what the groups of vis-timeline are; none by default. */
    public Builder lanesBy(Lanes groups) {
      this.lanes = Objects.requireNonNull(groups, "groups");
      return this;
    }

    /** Returns the renderer. */
    public VisTimelineRenderer build() {
      return new VisTimelineRenderer(this);
    }
  }
}
