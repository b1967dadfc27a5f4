package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Status;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;
import org.timeline4j.time.Granularity;

/**
 * Writes a chronology as iCalendar (RFC 5545): an entry for each event that a calendar can hold.
 *
 * <p>A calendar knows days and moments only. An event that is told by its month or finer fills all
 * the days on which it may have taken place, and its title says the date in words; what is told
 * more coarsely than the {@linkplain Builder#coarsest limit}, has an open beginning or no date is
 * left out, never placed on a day that nobody named. The date as it is known is {@code
 * X-TIMELINE4J-EDTF}. Entries do not block time. What is planned, claimed or hypothetical is {@code
 * TENTATIVE}.
 *
 * <p>Text from articles is one line each: white space is folded, control characters are U+FFFD,
 * invisible format characters are left out. An address is kept if it is http or https. Immutable
 * and thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class ICalendarRenderer implements Renderer {
  private final Builder options;
  private final DateWords dates;
  private final EventWords words;
  private final EventLabel labels;

  private ICalendarRenderer(Builder builder) {
    this.options = new Builder(builder);
    this.dates = options.dates();
    this.words = options.events();
    this.labels = options.labels();
  }

  /**
   * Returns a renderer with the title "Chronology" that leaves out what is coarser than a month.
   */
  public static ICalendarRenderer create() {
    return builder().build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Writes the calendar; neither flushes nor closes. Without any event that it can hold, the
   * calendar has no component.
   *
   * @throws IOException if {@code out} throws it
   */
  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    try (VObjectWriter calendar =
        new VObjectWriter(new OctetFolding(new AppendableWriter(out)), SyntaxStyle.NEW)) {
      calendar.getFoldedLineWriter().setLineLength(null);
      write(timeline, calendar);
    }
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .with(
            Kind.OMITTED,
            Part.EVENT,
            "it has no usable date, an open beginning, or is told more coarsely than by "
                + JsonWords.of(options.coarsest).replace('-', ' '),
            event -> event.undated().isPresent() || time(event).isEmpty())
        .with(
            Kind.WIDENED,
            Part.DATE,
            "it fills all the days that it may be; the words beside it say what is known",
            event -> !EventLabel.isPlainDay(event) && time(event).isPresent())
        .omitting(Part.DATING, "granularity and basis of a date are left out")
        .with(
            Kind.FLATTENED,
            Part.STATUS,
            "it stands in brackets behind the summary",
            event -> event.status() != Status.PLANNED)
        .with(Kind.FLATTENED, Part.CONFLICT, "conflicts stand in the description", e -> true)
        .with(Kind.FLATTENED, Part.LINK, "ties stand in the description", e -> true)
        .omitting(Part.PARTICIPANT, "participants show as far as the summary names them")
        .with(Kind.FLATTENED, Part.SOURCE, "sources stand in the description", e -> true)
        .with(Kind.FLATTENED, Part.COPY, "copies are told in the description", e -> true)
        .omitting(Part.CITATION, "headlines are left out")
        .with(Kind.FLATTENED, Part.QUOTE, "quotes stand in the description", e -> true)
        .leavingOutTheProof()
        .report(timeline);
  }

  private Optional<ICalendarTime> time(Event event) {
    return event.when().edtf().flatMap(date -> ICalendarTime.of(date, options.coarsest));
  }

  private void write(Timeline timeline, VObjectWriter calendar) throws IOException {
    Citations citations = options.citations(timeline);
    String stamp = stamp(timeline);
    calendar.writeBeginComponent("VCALENDAR");
    calendar.writeProperty("VERSION", "2.0");
    calendar.writeProperty("PRODID", "-//timeline4j//timeline4j//EN");
    if (options.title().isPresent()) {
      text("NAME", options.title().get(), calendar);
      text("X-WR-CALNAME", options.title().get(), calendar);
    }
    for (Event event : timeline.events()) {
      Optional<ICalendarTime> time = time(event);
      if (time.isPresent()) {
        write(event, time.get(), stamp, citations, calendar);
      }
    }
    calendar.writeEndComponent("VCALENDAR");
  }

  private void write(
      Event event, ICalendarTime time, String stamp, Citations citations, VObjectWriter calendar)
      throws IOException {
    calendar.writeBeginComponent("VEVENT");
    calendar.writeProperty("UID", HtmlText.id(event.id()) + "@timeline4j.org");
    calendar.writeProperty("DTSTAMP", stamp);
    time("DTSTART", time.start(), time.day(), calendar);
    if (time.end().isPresent()) {
      time("DTEND", time.end().get(), time.day(), calendar);
    }
    text("SUMMARY", labels.dated(event), calendar);
    calendar.writeProperty("DESCRIPTION", description(event, citations));
    if (event.place().isPresent()) {
      text("LOCATION", event.place().get(), calendar);
    }
    List<String> types =
        event.types().stream().map(EventType::name).map(PlainText::oneLine).toList();
    calendar.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(types));
    Optional<String> status = status(event);
    if (status.isPresent()) {
      calendar.writeProperty("STATUS", status.get());
    }
    calendar.writeProperty("TRANSP", "TRANSPARENT");
    Optional<String> address =
        citations.of(event).stream()
            .map(SourceArticle::url)
            .flatMap(url -> url.flatMap(WebAddress::of).stream())
            .findFirst();
    if (address.isPresent()) {
      calendar.writeProperty("URL", address.get());
    }
    text("X-TIMELINE4J-EDTF", event.when().edtf().map(Object::toString).orElse(""), calendar);
    calendar.writeEndComponent("VEVENT");
  }

  private static void time(String name, String value, boolean day, VObjectWriter calendar)
      throws IOException {
    VObjectParameters parameters = new VObjectParameters();
    if (day) {
      parameters.put("VALUE", "DATE");
    }
    calendar.writeProperty(null, name, parameters, value);
  }

  private static void text(String name, String text, VObjectWriter calendar) throws IOException {
    calendar.writeProperty(name, escaped(text));
  }

  private static String escaped(String text) {
    return VObjectPropertyValues.escape(PlainText.oneLine(text));
  }

  /** Returns the date in words, then what is to be said of it, then who says what. */
  private String description(Event event, Citations citations) {
    List<String> lines = new ArrayList<>();
    lines.add(dates.format(event));
    for (Conflict conflict : event.conflicts()) {
      lines.add(words.conflict(conflict, citations));
    }
    for (Link link : event.links()) {
      lines.add(words.link(link, citations));
    }
    for (Evidence evidence : event.evidence()) {
      SourceArticle article = citations.article(evidence.article());
      String address = article.url().flatMap(WebAddress::of).map(url -> " " + url).orElse("");
      lines.add("“" + evidence.quote() + "” – " + citations.cite(evidence.article()) + address);
    }
    return lines.stream().map(ICalendarRenderer::escaped).collect(joining("\\n"));
  }

  private static Optional<String> status(Event event) {
    return switch (event.status()) {
      case HAPPENED, ONGOING -> Optional.of("CONFIRMED");
      case PLANNED, HYPOTHETICAL, CLAIMED -> Optional.of("TENTATIVE");
      // CANCELLED would say that it had been planned.
      case NEGATED -> Optional.empty();
    };
  }

  private String stamp(Timeline timeline) {
    Instant stamp =
        options
            .timestamp
            .or(
                () ->
                    timeline.articles().stream()
                        .flatMap(article -> article.published().stream())
                        .map(ICalendarRenderer::instant)
                        .max(Comparator.naturalOrder()))
            .orElse(Instant.EPOCH);
    return ICalendarTime.utc(LocalDateTime.ofInstant(stamp, ZoneOffset.UTC));
  }

  private static Instant instant(PublicationDate published) {
    Temporal value = published.value();
    if (value instanceof OffsetDateTime moment) {
      return moment.toInstant();
    }
    LocalDateTime local =
        value instanceof LocalDateTime moment ? moment : LocalDate.from(value).atStartOfDay();
    return local.toInstant(ZoneOffset.UTC);
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends TitledOptions<Builder> {
    private Optional<Instant> timestamp = Optional.empty();
    private Granularity coarsest = Granularity.MONTH;

    private Builder() {}

    private Builder(Builder other) {
      copy(other);
      this.timestamp = other.timestamp;
      this.coarsest = other.coarsest;
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the moment that stands as {@code DTSTAMP} in each entry. By default it is that of the
     * latest publication, in UTC where it names no offset; the beginning of 1970 if there is none.
     */
    public Builder timestamp(Instant written) {
      this.timestamp = Optional.of(Objects.requireNonNull(written, "written"));
      return this;
    }

    /**
     * Sets how coarsely an event may be told to be written, as all the days on which it may have
     * taken place; by its month by default. What lasted long is written if its ends are fine
     * enough.
     */
    public Builder coarsest(Granularity limit) {
      this.coarsest = Objects.requireNonNull(limit, "limit");
      return this;
    }

    /** Returns the renderer. */
    public ICalendarRenderer build() {
      return new ICalendarRenderer(this);
    }
  }
}
