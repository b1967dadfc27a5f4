package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VisTimelineRendererTest {
  private static final String MARKUP = "<img src=x onerror=fail('lane')> &lt;b>";

  private static final String PAGE =
      """
      <script type="application/json" id="data">%s</script>
      <script>
        const data = JSON.parse(document.getElementById('data').textContent);
        const timeline = new vis.Timeline(document.getElementById('view'), data.items, data.groups, {});
        const two = n => String(n).padStart(2, '0');
        const day = d => d && d.getFullYear() + '-' + two(d.getMonth() + 1) + '-' + two(d.getDate());
        setTimeout(() => {
          timeline.fit({animation: false});
          setTimeout(() => done({
            groups: [...document.querySelectorAll('.vis-label .vis-inner')].map(e => e.textContent),
            shown: [...document.querySelectorAll('.vis-item .vis-item-content')].map(e => e.textContent),
            items: Object.values(timeline.itemSet.items).map(item => ({
              id: item.id, start: day(item.data.start), end: day(item.data.end),
              type: item.data.type, edtf: item.data.edtf}))}), 1000);
        }, 1000);
      </script>
      """;

  private static JsonNode item(String edtf) {
    Timeline timeline = Samples.timeline(Samples.event(edtf, "x").build());
    return new JsonMapper().readTree(VisTimelineRenderer.create().render(timeline)).at("/items/0");
  }

  @Test
  void an_event_is_an_item_and_without_lanes_there_are_no_groups() {
    Event opened =
        Samples.event("2024-03-14", "The Long Bridge opens")
            .id("e1")
            .addEvidence(Samples.evidence("harbour", "It opened."))
            .build();

    assertThat(VisTimelineRenderer.create().render(Samples.timeline(opened)))
        .isEqualTo(
            """
            {
              "items": [
                {
                  "id": "e1",
                  "content": "The Long Bridge opens",
                  "start": "2024-03-14",
                  "type": "box",
                  "title": "14 March 2024 – Harbour Gazette",
                  "className": "timeline4j timeline4j-day timeline4j-happened",
                  "edtf": "2024-03-14",
                  "url": "https://harbour.example/bridge?a=1\\u0026b=2"
                }
              ]
            }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "2024|range|2024-01-01|2025-01-01|x – 2024",
        "2024-03|range|2024-03-01|2024-04-01|x – March 2024",
        "2024-03-14|box|2024-03-14|\"\"|x",
        "2024-03-14T08:05:00|box|2024-03-14T08:05:00|\"\"|x",
        "2024-03-14T08:05:00-05:00|box|2024-03-14T08:05:00-05:00|\"\"|x",
        "1979/1985|range|1979-01-01|1986-01-01|x – 1979 to 1985",
        "1979/..|box|1979-01-01|\"\"|x – from 1979 on",
        "[..2025-02-28]|box|2025-02-28|\"\"|x – by 28 February 2025",
        "[2024-03-14,2024-03-15]|range|2024-03-14|2024-03-16|x – 14 or 15 March 2024",
        "-0043|range|-000043-01-01|-000042-01-01|x – 44 BC"
      })
  void a_date_is_always_a_whole_day(
      String edtf, String type, String start, String end, String content) {
    JsonNode item = item(edtf);

    assertThat(item.get("type").asString()).isEqualTo(type);
    assertThat(item.get("start").asString()).isEqualTo(start);
    assertThat(item.path("end").asString("")).isEqualTo(end);
    assertThat(item.get("content").asString()).isEqualTo(content);
    assertThat(item.get("edtf").asString()).isEqualTo(edtf);
  }

  @Test
  void what_is_known_of_a_date_can_be_styled() {
    assertThat(item("[2025-03-03..2025-03-09]").get("className").asString())
        .isEqualTo("timeline4j timeline4j-day timeline4j-within timeline4j-happened");
    assertThat(item("1985%").get("className").asString())
        .isEqualTo(
            "timeline4j timeline4j-day timeline4j-approximate timeline4j-uncertain"
                + " timeline4j-happened");
  }

  @Test
  void the_words_around_what_articles_say_are_the_reader_s() {
    String json =
        VisTimelineRenderer.builder()
            .locale(Locale.GERMAN)
            .lanesBy(Lanes.PARTICIPANT)
            .build()
            .render(Samples.bridge());

    assertThat(json)
        .contains("The city introduces a toll (geplant) – 2025", "14. oder 15. März 2024")
        .contains("\"content\": \"Weitere\"");
  }

  @Test
  void vis_timeline_shows_each_event_on_its_date() throws Exception {
    Timeline timeline = HostileTexts.timeline(MARKUP);

    JsonNode shown = load(VisTimelineRenderer.create(), timeline);

    assertThat(shown.get("items").size()).isEqualTo(timeline.events().size());
    for (JsonNode item : shown.get("items")) {
      switch (item.get("edtf").asString()) {
        case "2025-02-27" -> assertThat(item.get("start").asString()).isEqualTo("2025-02-27");
        case "1985" -> {
          assertThat(item.get("start").asString()).isEqualTo("1985-01-01");
          assertThat(item.get("end").asString()).isEqualTo("1986-01-01");
        }
        case "[2024-03-14,2024-03-15]" ->
            assertThat(item.get("end").asString()).isEqualTo("2024-03-16");
        case "Y12345" -> assertThat(item.get("start").asString()).isEqualTo("12345-01-01");
        case "-0043" -> assertThat(item.get("start").asString()).isEqualTo("-43-01-01");
        case "0000" -> assertThat(item.get("start").asString()).isEqualTo("0-01-01");
        default -> assertThat(item.get("start").asString()).doesNotStartWith("1970");
      }
    }
  }

  @Test
  void vis_timeline_shows_each_lane() throws Exception {
    Participant somebody = Participant.of(MARKUP, Participant.Role.AGENT, Participant.Kind.PERSON);
    Timeline timeline =
        Samples.timeline(
            Samples.event("2024-03-14", "x").addParticipants(somebody).build(),
            Samples.event("2024-03", "y").addParticipants(somebody).build(),
            Samples.event("2024-04/..", "z").build());

    JsonNode shown =
        load(VisTimelineRenderer.builder().lanesBy(Lanes.PARTICIPANT).build(), timeline);

    assertThat(texts(shown.get("groups"))).containsExactly(MARKUP, "Others");
    assertThat(shown.get("shown").size()).isEqualTo(3);
  }

  @Test
  void nothing_of_a_text_is_executed_or_lost() throws Exception {
    Timeline timeline = HostileTexts.together();

    JsonNode shown = load(VisTimelineRenderer.create(), timeline);

    assertThat(shown.get("items").size()).isEqualTo(timeline.events().size());
    assertThat(texts(shown.get("shown")))
        .containsExactlyInAnyOrderElementsOf(
            timeline.events().stream().map(EventLabel.english()::dated).toList());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static JsonNode load(VisTimelineRenderer renderer, Timeline timeline) throws Exception {
    String script = Viewers.script("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js");
    return Viewers.load(script + PAGE.replace("%s", renderer.render(timeline)));
  }
}
