package org.timeline4j.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Status;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;

/** Chronologies made by hand for the tests of the renderers. */
final class Samples {
  static final SourceArticle HARBOUR =
      article("harbour", "Harbour Gazette", "https://harbour.example/bridge?a=1&b=2");
  static final SourceArticle COAST = article("coast", "Coast Daily", "http://coast.example/(1)");

  private Samples() {}

  static Edtf edtf(String text) {
    return Edtf.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  static SourceArticle article(String id, String source, String url) {
    return new SourceArticle(
        id,
        "Bridge opens",
        Optional.of(new PublicationDate(LocalDate.of(2024, 3, 18))),
        Optional.empty(),
        Optional.of(url),
        Optional.of(source),
        Optional.empty());
  }

  static When when(String edtf) {
    return new When(
        Optional.of(edtf(edtf)), Optional.of(Granularity.DAY), false, DatingBasis.EXPLICIT);
  }

  static Evidence evidence(String article, String quote) {
    return Evidence.builder()
        .article(article)
        .part(Part.TEXT)
        .span(new Span(0, quote.length()))
        .quote(quote)
        .trigger(new Span(0, 0))
        .status(Status.HAPPENED)
        .why(Derivation.of("<weekday>", "Thursday", "2024-03-14"))
        .build();
  }

  static Event.Builder event(String edtf, String summary) {
    return Event.builder()
        .id("e-" + summary.hashCode())
        .when(when(edtf))
        .summary(summary)
        .addTypes(new EventType("open"))
        .status(Status.HAPPENED)
        .why(
            Derivation.of(
                "one mention", "", "one event on " + edtf, Derivation.of("leaf", "open", "2024")));
  }

  static Timeline timeline(List<Event> events, List<Event> undated) {
    return Timeline.restore(List.of(HARBOUR, COAST), events, undated, List.of());
  }

  static Timeline timeline(Event... events) {
    return timeline(List.of(events), List.of());
  }

  /** A chronology with each sign of a date and each mark of an event, and a copy. */
  static Timeline signs() {
    SourceArticle copy =
        new SourceArticle(
            "wire",
            "The Long Bridge opens",
            HARBOUR.published(),
            Optional.empty(),
            Optional.of("https://wire.example/2024/03/18/bridge"),
            Optional.of("Northern Wire"),
            Optional.of("harbour"));
    Event built =
        event("1979/1985", "The old bridge is built")
            .addEvidence(evidence("harbour", "It took from 1979 to 1985 to build the old bridge."))
            .build();
    Event begun =
        event("[2018-03-05..2018-03-11]", "Work on the Long Bridge begins")
            .addEvidence(evidence("harbour", "Work began in the second week of March 2018."))
            .addEvidence(evidence("wire", "Work began in the second week of March 2018."))
            .build();
    Event cost =
        event("2021~", "The cost has doubled")
            .status(Status.CLAIMED)
            .addEvidence(
                Evidence.builder()
                    .from(evidence("coast", "By about 2021 the cost had doubled, Ines Moor said."))
                    .status(Status.CLAIMED)
                    .claimedBy("Ines Moor")
                    .build())
            .build();
    Event hurt =
        event("2024-03-16", "Twelve people are hurt in a collision")
            .addEvidence(evidence("coast", "Twelve people were hurt in a collision on Saturday."))
            .addEvidence(evidence("wire", "Fourteen people were hurt."))
            .addConflicts(
                new Conflict(
                    Conflict.About.NUMBER,
                    List.of(new Conflict.Claim("coast", "12"), new Conflict.Claim("wire", "14"))))
            .build();
    Event closed =
        event("2024-03-17/..", "The old bridge is closed")
            .status(Status.ONGOING)
            .addEvidence(evidence("coast", "The old bridge has been closed since Sunday."))
            .build();
    Timeline bridge = bridge();
    return Timeline.restore(
        List.of(HARBOUR, COAST, copy),
        List.of(built, begun, cost, bridge.events().get(0), hurt, closed, bridge.events().get(1)),
        bridge.undated(),
        bridge.diagnostics());
  }

  /** Two articles that disagree about a date, a planned event, an undated one, a diagnostic. */
  static Timeline bridge() {
    Event opened =
        event("[2024-03-14,2024-03-15]", "The Long Bridge opens to traffic after six years of work")
            .addEvidence(evidence("harbour", "The Long Bridge opened on Thursday."))
            .addEvidence(evidence("coast", "It opened on Friday, officials said."))
            .addConflicts(
                new Conflict(
                    Conflict.About.DATE,
                    List.of(
                        new Conflict.Claim("harbour", "2024-03-14"),
                        new Conflict.Claim("coast", "2024-03-15"))))
            .build();
    Event toll =
        event("2025", "The city introduces a toll")
            .status(Status.PLANNED)
            .addEvidence(evidence("coast", "A toll is planned for next year."))
            .build();
    Event flood =
        event("[..2024-03-18]", "Floods damage the old bridge")
            .undated("The text gives no date")
            .addEvidence(evidence("lost", "Floods had damaged the old one."))
            .build();
    return Timeline.restore(
        List.of(HARBOUR, COAST),
        List.of(opened, toll),
        List.of(flood),
        List.of(
            new Diagnostic(
                "lost", Diagnostic.Code.NO_PUBLICATION_DATE, "The article has no date")));
  }
}
