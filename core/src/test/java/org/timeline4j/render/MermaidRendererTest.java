package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import tools.jackson.databind.JsonNode;

class MermaidRendererTest {
  private static final String PAGE =
      """
      <script type="text/plain" id="data">%s</script>
      <script>
        const source = document.getElementById('data').textContent;
        const decode = s => new DOMParser().parseFromString(
            s.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';'), 'text/html')
            .body.textContent;
        const day = d => new Date(d.getTime() - d.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
        (async () => {
          mermaid.initialize({startOnLoad: false, securityLevel: 'strict'});
          const {svg} = await mermaid.render('picture', source);
          document.getElementById('view').innerHTML = svg;
          const diagram = await mermaid.mermaidAPI.getDiagramFromText(source);
          setTimeout(() => done({
            error: svg.includes('aria-roledescription="error"'),
            theme: mermaid.mermaidAPI.getConfig().theme,
            sections: diagram.db.getSections().map(decode),
            tasks: diagram.db.getTasks().map(t => ({period: decode(t.task), events: t.events.map(decode)}))
          }), 500);
        })();
      </script>
      """;

  private static final String GANTT =
      PAGE.replace(
          "tasks: diagram.db.getTasks().map(t => ({period: decode(t.task), events:"
              + " t.events.map(decode)}))",
          "tasks: diagram.db.getTasks().map(t => ({label: decode(t.task), start:"
              + " day(t.startTime), end: day(t.endTime), milestone: !!t.milestone}))");

  @Test
  void an_event_is_a_period_below_its_year() {
    assertThat(
            MermaidRenderer.builder().title("The bridge: a story").build().render(Samples.bridge()))
        .isEqualTo(
            """
            timeline
                title The bridge#58; a story
                section 2024
                    14 or 15 March 2024 (sources differ) : The Long Bridge opens to traffic after six years of work
                section 2025
                    2025 : The city introduces a toll (planned)
                section Undated
                    by 18 March 2024 : Floods damage the old bridge
            """);
  }

  @Test
  void in_markdown_it_stands_in_a_fence() {
    assertThat(MermaidRenderer.builder().title("").fenced(true).build().render(Samples.timeline()))
        .isEqualTo("```mermaid\ntimeline\n```\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "alarm: raised|alarm#58; raised",
        "%%{init}%%|#37;#37;#123;init#125;#37;#37;",
        "no #1|no #35;1",
        "Section 3 opens|#83;ection 3 opens",
        "account|#97;ccount",
        "The titles|The titles",
        "Línea – «uno»|Línea – «uno»"
      })
  void nothing_of_a_text_is_syntax(String text, String written) {
    assertThat(MermaidText.escape(text)).isEqualTo(written);
  }

  @Test
  void a_row_of_a_gantt_diagram_fills_the_days_that_it_may_be() {
    Timeline timeline =
        Samples.timeline(
            List.of(
                Samples.event("-0043", "too early").id("a").build(),
                Samples.event("0044", "too early too").id("b").build(),
                Samples.event("2023", "Works: begin").build(),
                Samples.event("2023-05/2024-01-03", "2023-05-06 counts").build(),
                Samples.event("[..2024-03-01]", "Gates").build(),
                Samples.event("2024-03-14T08:30:00", "weekday").id("c").build(),
                Samples.event("9999-12-31", "too late").id("d").build()),
            List.of(Samples.event("2024", "when").id("e").undated("why").build()));
    MermaidRenderer renderer =
        MermaidRenderer.builder().diagram(MermaidDiagram.GANTT).title("").build();

    assertThat(renderer.render(timeline))
        .isEqualTo(
            """
            gantt
                dateFormat YYYY-MM-DD
                axisFormat %Y-%m
                todayMarker off
                section 2023
                    #87;orks#58; begin – 2023 :2023-01-01, 2024-01-01
                    #50;023-05-06 counts – May 2023 to 3 January 2024 :2023-05-01, 2024-01-04
                section 2024
                    #71;ates – by 1 March 2024 :milestone, 2024-03-01, 2024-03-02
                    #119;eekday :milestone, 2024-03-14, 2024-03-15
            """);
    assertThat(renderer.report(timeline).omittedEvents()).containsExactly("a", "b", "d", "e");
    assertThat(renderer.report(timeline).losses())
        .filteredOn(loss -> loss.kind() == ExportReport.Kind.WIDENED)
        .singleElement()
        .satisfies(loss -> assertThat(loss.ids()).hasSize(4).contains("c"));
  }

  @ParameterizedTest
  @CsvSource({"2024-01-01, %Y-%m-%d", "2023-05, %Y-%m-%d", "2021, %Y-%m", "2001, %Y"})
  void the_axis_names_what_tells_its_ticks_apart(String first, String format) {
    Timeline timeline =
        Samples.timeline(
            Samples.event(first, "x").build(), Samples.event("2024-03-14", "y").build());

    assertThat(
            MermaidRenderer.builder()
                .diagram(MermaidDiagram.GANTT)
                .build()
                .render(timeline)
                .lines())
        .contains("    axisFormat " + format);
  }

  @Test
  void the_words_around_what_articles_say_are_the_reader_s() {
    assertThat(MermaidRenderer.builder().locale(Locale.GERMAN).build().render(Samples.bridge()))
        .isEqualTo(
            """
            timeline
                title Chronologie
                section 2024
                    14. oder 15. März 2024 (Quellen widersprechen sich) : The Long Bridge opens to traffic after six years of work
                section 2025
                    2025 : The city introduces a toll (geplant)
                section Ohne Datum
                    spätestens am 18. März 2024 : Floods damage the old bridge
            """);
  }

  @Test
  void a_long_summary_is_cut_and_reported() {
    Event event = Samples.event("2024", "long ".repeat(100)).build();

    assertThat(MermaidRenderer.create().render(Samples.timeline(event)).lines())
        .anyMatch(line -> line.endsWith("long…") && line.length() < 230);
    assertThat(MermaidRenderer.create().report(Samples.timeline(event)).losses())
        .anyMatch(loss -> loss.detail().equals("the summary is cut"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.9.3", "11.4.0", "12.3.0"})
  void mermaid_draws_each_row_on_its_days_whatever_it_holds(String version) throws Exception {
    String script = Viewers.script("mermaid-" + version + "/dist/mermaid.min.js");
    Timeline timeline = HostileTexts.together();
    Timeline dates = HostileTexts.timeline("2024-01-01 :crit, x");
    MermaidRenderer renderer = MermaidRenderer.builder().diagram(MermaidDiagram.GANTT).build();

    JsonNode drawn = Viewers.load(script + GANTT.replace("%s", renderer.render(timeline)));
    JsonNode spans = Viewers.load(script + GANTT.replace("%s", renderer.render(dates)));

    assertThat(drawn.get("error").asBoolean()).isFalse();
    assertThat(drawn.get("theme").asString()).isEqualTo("default");
    List<String> labels = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (JsonNode task : drawn.get("tasks")) {
      labels.add(task.get("label").asString().strip());
      days.add(task.get("start").asString());
      assertThat(task.get("milestone").asBoolean()).isTrue();
    }
    assertThat(labels)
        .isEqualTo(
            timeline.events().stream()
                .map(EventLabel.english()::dated)
                .map(MermaidText::shortened)
                .toList());
    assertThat(days)
        .isEqualTo(
            timeline.events().stream()
                .map(event -> event.when().edtf().orElseThrow().text())
                .toList());
    assertThat(spans.get("error").asBoolean()).isFalse();
    assertThat(spans.get("tasks").size())
        .isEqualTo(dates.events().stream().filter(MermaidGantt::holds).count());
    assertThat(spans.get("tasks").toString())
        .contains("\"start\":\"1985-01-01\",\"end\":\"1986-01-01\",\"milestone\":false")
        .contains("\"start\":\"2025-03-03\",\"end\":\"2025-03-10\",\"milestone\":false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.9.3", "11.4.0", "12.3.0"})
  void mermaid_draws_each_event_whatever_it_holds(String version) throws Exception {
    String script = Viewers.script("mermaid-" + version + "/dist/mermaid.min.js");
    Timeline timeline = HostileTexts.together();
    String diagram = MermaidRenderer.create().render(timeline);

    JsonNode drawn = Viewers.load(script + PAGE.replace("%s", diagram));

    assertThat(drawn.get("error").asBoolean()).isFalse();
    assertThat(drawn.get("theme").asString()).isEqualTo("default");
    assertThat(drawn.get("sections").toString()).isEqualTo("[\"2025\"]");
    List<String> periods = new ArrayList<>();
    List<String> happenings = new ArrayList<>();
    for (JsonNode task : drawn.get("tasks")) {
      assertThat(task.get("events").size()).isEqualTo(1);
      periods.add(task.get("period").asString().strip());
      happenings.add(task.get("events").get(0).asString().strip());
    }
    assertThat(periods)
        .isEqualTo(timeline.events().stream().map(DateWords.english()::format).toList());
    assertThat(happenings)
        .isEqualTo(
            timeline.events().stream()
                .map(EventLabel.english()::happening)
                .map(MermaidText::shortened)
                .toList());
  }
}
