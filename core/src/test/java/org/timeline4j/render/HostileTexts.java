package org.timeline4j.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Participant;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Status;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimexType;
import org.timeline4j.timex.Timex;

/** Chronologies that hold one text in each of their fields, to break formats with. */
final class HostileTexts {
  private static final List<String> DATES =
      List.of(
          "2025-02-27",
          "2025-02-27T09:30:00",
          "2025-02-27T23:30:00-05:00",
          "2013-05",
          "1985",
          "1985~",
          "1985-04?",
          "201X",
          "2024-21",
          "1979/1985",
          "1979-05-03/..",
          "../1985-04-01",
          "[2025-03-03..2025-03-09]",
          "[2024-03-14,2024-03-15]",
          "[..2025-02-28]",
          "[2025-03-03..]",
          "{2024-03-14,2024-03-15}",
          "-0043",
          "0000",
          "Y12345",
          "9999-12-31");

  private HostileTexts() {}

  /** Returns texts that end, open, run or damage something in some format. */
  static Stream<String> all() {
    return Stream.of(
        "<script>fail('markup')</script>",
        "<img src=x onerror=fail('handler')>",
        "</script><!-- --><svg onload=fail('svg')>",
        "\"><b style='position:fixed'>'\"` &amp; &lt;",
        "javascript:fail('link')",
        "https://example.org/\" onmouseover=\"fail('attribute')",
        "=HYPERLINK(\"https://evil.example\",\"x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1:A9)",
        "'quoted",
        "\t=tab",
        "\uFF1D1+1",
        "one\r\nEND:VEVENT\r\nBEGIN:VALARM\r\ntwo",
        "a;b,c\\n\\d:e\"f",
        "%%{init: {\"theme\":\"forest\"}}%% alarm: raised #1; %% comment",
        "title hijacked : section",
        "section\n: x\ntimeline",
        "accTitle: x {accDescr}",
        "\u202Ereversed\u202C \u2066isolated\u2069 \u200F\uFEFF\u200B",
        "lone \uD83D high \uDE00 low \uD83D\uDE00 pair",
        "nul \u0000 bell \u0007 escape \u001B[31m del \u007F nel \u0085 \uFFFE\uFFFF",
        "line \u2028 paragraph \u2029",
        "\"\"\" . <http://x> a <y> ; '''",
        "]]> <!DOCTYPE x> <?xml?> &e;",
        "{{ template }} {% run %} ${jndi:ldap://x}",
        "",
        " ",
        "long ".repeat(20_000) + "end",
        "unbroken".repeat(12_500));
  }

  /** Returns a chronology with the text in each field, and an event for each kind of date. */
  static Timeline timeline(String text) {
    SourceArticle dated =
        new SourceArticle(
            "1" + text,
            text,
            Optional.of(new PublicationDate(LocalDate.of(2025, 2, 28))),
            Optional.empty(),
            Optional.of(text),
            Optional.of(text),
            Optional.empty());
    SourceArticle bare =
        new SourceArticle(
            "2" + text,
            text,
            Optional.empty(),
            Optional.of(Samples.edtf("[2025-02-01..2025-02-28]")),
            Optional.of("https://example.org/?q=" + text),
            Optional.empty(),
            Optional.empty());
    List<Event> events = new ArrayList<>();
    List<Status> statuses = List.of(Status.values());
    for (String date : DATES) {
      events.add(event(text, date, statuses.get(events.size() % statuses.size())));
    }
    Event undated =
        Event.builder()
            .from(event(text, "[..2020]", Status.HAPPENED))
            .undated(text)
            .id("undated" + text)
            .build();
    return Timeline.restore(
        List.of(dated, bare),
        events,
        List.of(undated),
        List.of(new Diagnostic(text, Diagnostic.Code.NO_PUBLICATION_DATE, text)));
  }

  /** Returns a chronology with one event for each text, day after day. */
  static Timeline together() {
    List<SourceArticle> articles = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (String text : all().toList()) {
      Timeline one = timeline(text);
      articles.addAll(one.articles());
      String day = LocalDate.of(2025, 1, 1).plusDays(events.size()).toString();
      events.add(event(text, day, Status.CLAIMED));
    }
    return Timeline.restore(articles, events, List.of(), List.of());
  }

  private static Event event(String text, String date, Status status) {
    return Event.builder()
        .id(date + text)
        .when(
            new When(
                Optional.of(Samples.edtf(date)),
                Samples.edtf(date).granularity(),
                date.endsWith("~"),
                DatingBasis.RELATIVE))
        .summary(text)
        .addTypes(new EventType("Life.Die"), new EventType("x" + text))
        .status(status)
        .addParticipants(
            Participant.of(text, Participant.Role.AGENT, Participant.Kind.PERSON),
            Participant.of(text, Participant.Role.OTHER, Participant.Kind.NAME))
        .place(text)
        .addEvidence(evidence("1" + text, text, status), evidence("2" + text, text, status))
        .addConflicts(
            new Conflict(
                Conflict.About.DATE,
                List.of(
                    new Conflict.Claim("1" + text, text),
                    new Conflict.Claim("2" + text, "2024-03-15"))))
        .addLinks(new Link(Link.Kind.DEADLINE_FOR, "1985" + text))
        .why(why(text))
        .build();
  }

  private static Evidence evidence(String article, String text, Status status) {
    return Evidence.builder()
        .article(article)
        .part(Part.TEXT)
        .span(new Span(0, text.length()))
        .quote(text)
        .trigger(new Span(0, Math.min(3, text.length())))
        .timex(
            Timex.builder()
                .part(Part.TEXT)
                .span(new Span(0, Math.min(3, text.length())))
                .quote(text)
                .type(TimexType.DATE)
                .value(text)
                .granularity(Granularity.DAY)
                .basis(DatingBasis.RELATIVE)
                .derivation(why(text))
                .build())
        .status(status)
        .claimedBy(text)
        .why(why(text))
        .build();
  }

  private static Derivation why(String text) {
    return Derivation.of(text, text, text, Derivation.of(text, text, text));
  }
}
