package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Status;
import org.timeline4j.time.Granularity;

/** What is written, as two other libraries read it. */
class ICalendarRendererTest {

  private static ICalendar biweekly(String ics) throws IOException {
    try (ICalReader reader = new ICalReader(new StringReader(ics))) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(reader.readNext()).isNull();
      assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
      return calendar;
    }
  }

  private static Calendar ical4j(String ics) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
    ValidationResult result = calendar.validate();
    assertThat(result.getEntries()).extracting(ValidationEntry::getMessage).isEmpty();
    return calendar;
  }

  @Test
  void an_event_is_an_entry() {
    Timeline timeline =
        Samples.timeline(
            Samples.event("2024-03-14", "The Long Bridge opens")
                .id("e1")
                .place("Port Ellery")
                .addEvidence(Samples.evidence("harbour", "The Long Bridge opened, on Thursday."))
                .build());

    assertThat(ICalendarRenderer.create().render(timeline))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//timeline4j//timeline4j//EN
            NAME:Chronology
            X-WR-CALNAME:Chronology
            BEGIN:VEVENT
            UID:e1@timeline4j.org
            DTSTAMP:20240318T000000Z
            DTSTART;VALUE=DATE:20240314
            DTEND;VALUE=DATE:20240315
            SUMMARY:The Long Bridge opens
            DESCRIPTION:14 March 2024\\n“The Long Bridge opened\\, on Thursday.” –\s
             Harbour Gazette (18 March 2024) https://harbour.example/bridge?a=1&b=2
            LOCATION:Port Ellery
            CATEGORIES:open
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            URL:https://harbour.example/bridge?a=1&b=2
            X-TIMELINE4J-EDTF:2024-03-14
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "2024-03-14|DTSTART;VALUE=DATE:20240314|DTEND;VALUE=DATE:20240315|SUMMARY:x",
        "2024-03-14T08:30:00|DTSTART:20240314T083000|\"\"|SUMMARY:x",
        "2024-03-14T08:30:00Z|DTSTART:20240314T083000Z|\"\"|SUMMARY:x",
        "2024-03-14T23:30:00-05|DTSTART:20240315T043000Z|\"\"|SUMMARY:x",
        "2024-03|DTSTART;VALUE=DATE:20240301|DTEND;VALUE=DATE:20240401|SUMMARY:x – March 2024",
        "2024-03-14~|DTSTART;VALUE=DATE:20240314|DTEND;VALUE=DATE:20240315|"
            + "SUMMARY:x – about 14 March 2024",
        "[2024-03-14,2024-03-15]|DTSTART;VALUE=DATE:20240314|DTEND;VALUE=DATE:20240316|"
            + "SUMMARY:x – 14 or 15 March 2024",
        "[2024-03-04..2024-03-10]|DTSTART;VALUE=DATE:20240304|DTEND;VALUE=DATE:20240311|"
            + "SUMMARY:x – between 4 and 10 March 2024",
        "2020-05/2024-03-14|DTSTART;VALUE=DATE:20200501|DTEND;VALUE=DATE:20240315|"
            + "SUMMARY:x – May 2020 to 14 March 2024",
        "2020-05-03/..|DTSTART;VALUE=DATE:20200503|\"\"|SUMMARY:x – from 3 May 2020 on"
      })
  void a_date_fills_the_days_that_it_may_be(String edtf, String start, String end, String summary)
      throws Exception {
    String ics = ICalendarRenderer.create().render(Samples.timeline(event(edtf)));

    assertThat(ics.lines()).contains(start, summary);
    assertThat(ics.lines().filter(line -> line.startsWith("DTEND")).findFirst().orElse(""))
        .isEqualTo(end);
    assertThat(biweekly(ics).getEvents()).hasSize(1);
    assertThat(ical4j(ics).getComponents()).hasSize(1);
  }

  private static org.timeline4j.event.Event event(String edtf) {
    return Samples.event(edtf, "x").build();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "2024",
        "2024-21",
        "202X",
        "1979/1985",
        "../2024-03-14",
        "[..2024-03-14]",
        "[2024-03-14..]",
        "[2019-03-14,2024-03-15]",
        "-0043-03-15",
        "9999-12-31"
      })
  void what_is_told_more_coarsely_or_has_no_beginning_is_left_out(String edtf) {
    assertThat(ICalendarRenderer.create().render(Samples.timeline(event(edtf))))
        .doesNotContain("VEVENT");
  }

  @Test
  void a_year_fills_its_days_where_the_caller_wants_so() throws Exception {
    String ics =
        ICalendarRenderer.builder()
            .coarsest(Granularity.YEAR)
            .title("")
            .timestamp(Instant.parse("2025-01-02T03:04:05Z"))
            .build()
            .render(Samples.bridge());

    assertThat(ics.lines())
        .contains(
            "DTSTART;VALUE=DATE:20250101",
            "DTEND;VALUE=DATE:20260101",
            "SUMMARY:The city introduces a toll (planned) – 2025",
            "STATUS:TENTATIVE",
            "DTSTAMP:20250102T030405Z")
        .noneMatch(line -> line.contains("CALNAME"));
    assertThat(biweekly(ics).getEvents()).hasSize(2);
    assertThat(ical4j(ics).getComponents()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_stays_in_its_field(String text) throws Exception {
    Timeline timeline = HostileTexts.timeline(text);
    String ics =
        ICalendarRenderer.builder()
            .coarsest(Granularity.MILLENNIUM)
            .title(text)
            .build()
            .render(timeline);

    List<VEvent> events = biweekly(ics).getEvents();
    List<? extends Component> components = ical4j(ics).getComponents();

    assertThat(events).hasSize(14);
    assertThat(components).hasSize(14);
    String line = PlainText.oneLine(text);
    for (VEvent event : events) {
      assertThat(event.getSummary().getValue()).startsWith(line);
      assertThat(event.getDescription().getValue().lines()).hasSize(5);
      assertThat(event.getLocation().getValue()).isEqualTo(line);
      assertThat(event.getUid().getValue()).matches("[-0-9A-Za-z_]+@timeline4j\\.org");
    }
    assertThat(ics.lines()).noneMatch(start -> start.startsWith("BEGIN:VALARM"));
    assertThat(ics.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(Splitter.on("\r\n").split(ics))
        .allMatch(folded -> folded.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void the_words_around_what_articles_say_are_the_reader_s() throws Exception {
    Event late =
        Samples.event("2024-03", "The bridge opens")
            .status(Status.PLANNED)
            .addEvidence(Samples.evidence("late", "It opens this month."))
            .build();
    SourceArticle article =
        new SourceArticle(
            "late",
            "",
            Optional.of(new PublicationDate(OffsetDateTime.parse("2024-03-01T23:30:00Z"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String ics =
        ICalendarRenderer.builder()
            .locale(Locale.GERMAN)
            .zone(ZoneId.of("Europe/Berlin"))
            .build()
            .render(Timeline.restore(List.of(article), List.of(late), List.of(), List.of()));

    VEvent event = biweekly(ics).getEvents().get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("The bridge opens (geplant) – März 2024");
    assertThat(event.getDescription().getValue()).endsWith("late (2. März 2024)");
    assertThat(ics).contains("X-WR-CALNAME:Chronologie");
  }

  @Test
  void what_is_left_out_is_reported() {
    Timeline timeline = HostileTexts.timeline("x");

    List<String> omitted = ICalendarRenderer.create().report(timeline).omittedEvents();

    assertThat(omitted)
        .contains("1985x", "[..2025-02-28]x", "-0043x", "undatedx")
        .doesNotContain("2013-05x", "1979-05-03/..x");
    assertThat(ICalendarRenderer.create().render(timeline).split("BEGIN:VEVENT", -1))
        .hasSize(1 + timeline.events().size() + timeline.undated().size() - omitted.size());
  }

  @Test
  void an_event_without_any_date_is_left_out_and_an_empty_calendar_is_read() {
    assertThat(
            Biweekly.parse(ICalendarRenderer.create().render(Samples.timeline()))
                .first()
                .getEvents())
        .isEmpty();
  }

  @Test
  void what_the_receiver_throws_comes_through() {
    IOException full = new IOException("no space left");

    assertThatThrownBy(
            () ->
                ICalendarRenderer.create()
                    .render(Samples.bridge(), BrokenAppendable.throwing(full)))
        .isSameAs(full);
  }
}
