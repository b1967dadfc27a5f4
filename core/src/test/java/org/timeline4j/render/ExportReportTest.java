package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.StatedRelation;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Loss;
import org.timeline4j.render.ExportReport.Part;

class ExportReportTest {

  @Test
  void json_loses_nothing_and_a_renderer_that_does_not_say_does_not_claim_so() {
    Renderer silent = (timeline, out) -> {};

    assertThat(JsonRenderer.create().report(Samples.bridge()).isLossless()).isTrue();
    assertThat(JsonRenderer.create().report(Samples.bridge())).hasToString("nothing is lost");
    assertThat(silent.report(Samples.bridge()).isLossless()).isFalse();
    assertThat(silent.report(Samples.bridge()))
        .hasToString("unknown event: the renderer does not tell what it loses");
  }

  @Test
  void only_losses_that_the_chronology_has_are_told() {
    Event event = Samples.event("2024", "It opens").build();
    Timeline timeline = Samples.timeline(event);

    assertThat(parts(MarkdownRenderer.create(), timeline))
        .containsExactly(Part.DATING, Part.TYPE, Part.REASON);
    assertThat(
            parts(
                MarkdownRenderer.create(),
                Samples.timeline(Samples.event("2024", "It opens").place("Halden").build())))
        .containsExactly(Part.DATING, Part.PLACE, Part.TYPE, Part.REASON);
    assertThat(MarkdownRenderer.create().report(Samples.timeline()).isLossless()).isTrue();
  }

  @Test
  void options_that_show_more_lose_less() {
    Renderer plain = TextRenderer.create();
    Renderer full = TextRenderer.builder().quotes(true).explanations(true).build();

    assertThat(parts(plain, Samples.bridge())).contains(Part.QUOTE, Part.REASON);
    assertThat(parts(full, Samples.bridge())).doesNotContain(Part.QUOTE, Part.REASON);
    assertThat(
            parts(
                HtmlRenderer.builder().quotes(false).explanations(false).build(), Samples.bridge()))
        .contains(Part.QUOTE, Part.REASON);
    assertThat(parts(HtmlRenderer.create(), Samples.bridge()))
        .containsExactly(Part.TYPE, Part.OFFSET);
  }

  @Test
  void a_loss_names_its_events_each_once() {
    Event.Builder many = Samples.event("2024", "It opens");
    IntStream.range(0, 6).forEach(i -> many.addEvidence(Samples.evidence("a" + i, "It opened.")));
    Event six = many.build();

    List<Loss> losses =
        TextRenderer.create()
            .report(Samples.timeline(six, Samples.bridge().events().get(0), six))
            .losses();

    assertThat(losses)
        .contains(
            new Loss(
                Kind.OMITTED,
                Part.SOURCE,
                "sources beyond the fifth are counted, not named",
                List.of(six.id())));
    assertThat(losses.get(0).toString())
        .isEqualTo("omitted dating (2): granularity and basis of a date are not shown");
  }

  @Test
  void characters_that_do_not_come_through_are_told() {
    Event clean = Samples.event("2024", "Línea – \n\t“quoted” \uD83D\uDE00").build();
    Event dirty = Samples.event("2024", "\u202Eraw").build();

    Optional<Loss> loss =
        HtmlRenderer.create().report(Samples.timeline(clean, dirty)).losses().stream()
            .filter(l -> l.part() == Part.CHARACTER)
            .findFirst();

    assertThat(loss).map(Loss::kind).contains(Kind.FLATTENED);
    assertThat(loss).map(Loss::ids).contains(List.of(dirty.id()));
  }

  @Test
  void a_table_tells_what_of_diagnostics_and_of_whole_events_it_loses() {
    ExportReport report =
        LossTable.create()
            .omitting(Part.DIAGNOSTIC, "no place for them")
            .with(Kind.OMITTED, Part.EVENT, "no date", event -> event.undated().isPresent())
            .report(Samples.bridge());

    assertThat(report.losses()).extracting(Loss::part).containsExactly(Part.EVENT, Part.DIAGNOSTIC);
    assertThat(report.losses().get(1).ids()).containsExactly("lost");
    assertThat(report.omittedEvents()).containsExactly(Samples.bridge().undated().get(0).id());
  }

  @Test
  void formats_without_a_place_for_copies_and_stated_orders_say_so() {
    SourceArticle copy =
        new SourceArticle(
            "coast",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("harbour"));
    Event opened =
        Samples.event("2024-03-14", "It opens")
            .id("opened")
            .addRelations(
                new StatedRelation(TemporalRelation.SINCE, "closed", "coast", "before"),
                new StatedRelation(TemporalRelation.NOT_AFTER, "closed", "coast", "by then"))
            .addEvidence(Samples.evidence("coast", "It opened before it closed."))
            .build();
    Event closed = Samples.event("2024-03-15", "It closes").id("closed").build();
    Timeline timeline =
        Timeline.restore(
            List.of(Samples.HARBOUR, copy), List.of(opened, closed), List.of(), List.of());

    for (Renderer renderer :
        List.of(
            TextRenderer.create(),
            MarkdownRenderer.create(),
            HtmlRenderer.create(),
            ICalendarRenderer.create(),
            TimelineJsRenderer.create())) {
      assertThat(renderer.render(timeline)).contains("a copy of Harbour Gazette");
      assertThat(parts(renderer, timeline)).contains(Part.ORDER);
    }
    for (Renderer renderer :
        List.of(
            VisTimelineRenderer.create(),
            MermaidRenderer.create(),
            MermaidRenderer.builder().diagram(MermaidDiagram.GANTT).build(),
            CsvRenderer.create(),
            EdtfListRenderer.create())) {
      assertThat(parts(renderer, timeline)).contains(Part.ORDER, Part.COPY);
      assertThat(renderer.report(timeline).losses())
          .filteredOn(loss -> loss.part() == Part.COPY)
          .allMatch(loss -> loss.ids().equals(List.of("coast")));
    }
    assertThat(CsvRenderer.evidence().render(timeline)).contains(",copy_of,", ",harbour,");
    assertThat(JsonLdRenderer.create().render(timeline))
        .contains("\"isBasedOn\": {", "\"identifier\": \"harbour\"");
    assertThat(TurtleRenderer.create().render(timeline))
        .contains("prov:wasDerivedFrom <https://harbour.example/bridge?a=1&b=2>");
    assertThat(TimeMlRenderer.create().render(timeline))
        .contains(
            "relType=\"BEGUN_BY\" eventInstanceID=\"ei1\" relatedToEventInstance=\"ei2\"",
            "a copy of Harbour Gazette");
    assertThat(parts(TimeMlRenderer.create(), timeline)).contains(Part.ORDER);
    assertThat(parts(JsonLdRenderer.create(), timeline)).contains(Part.ORDER);
    assertThat(parts(TurtleRenderer.create(), timeline)).contains(Part.ORDER);
  }

  private static List<Part> parts(Renderer renderer, Timeline timeline) {
    return renderer.report(timeline).losses().stream().map(Loss::part).toList();
  }
}
