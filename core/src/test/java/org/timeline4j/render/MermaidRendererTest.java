package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
  void a_long_summary_is_cut_and_reported() {
    Event event = Samples.event("2024", "long ".repeat(100)).build();

    assertThat(MermaidRenderer.create().render(Samples.timeline(event)).lines())
        .anyMatch(line -> line.endsWith("long…") && line.length() < 230);
    assertThat(MermaidRenderer.create().report(Samples.timeline(event)).losses())
        .anyMatch(loss -> loss.detail().equals("the summary is cut"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.9.3", "11.4.0", "12.3.0"})
  void mermaid_draws_each_event_whatever_it_holds(String version)
      throws Exception {
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
                .map(EventLabel::happening)
                .map(MermaidText::shortened)
                .toList());
  }
}
