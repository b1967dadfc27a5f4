package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineJsRendererTest {
  private static final String MARKUP = "<img src=x onerror=fail('lane')> &lt;b>";

  private static final String PAGE =
      """
      <script type="application/json" id="data">%s</script>
      <script>
        const timeline = new TL.Timeline('view', JSON.parse(document.getElementById('data').textContent),
            {hash_bookmark: false, font: null});
        const text = html => new DOMParser().parseFromString(html, 'text/html').body.textContent;
        const report = () => done({
          markers: document.querySelectorAll('.tl-timemarker').length,
          labels: [...document.querySelectorAll('.tl-timegroup-message')].map(e => e.textContent),
          shown: [...document.querySelectorAll('.tl-timemarker .tl-headline')].map(e => e.textContent),
          events: timeline.config.events.map(e => ({
            start: e.start_date.data.date_obj.toString(),
            year: e.start_date.data.year, month: e.start_date.data.month, day: e.start_date.data.day,
            end: e.end_date ? [e.end_date.data.year, e.end_date.data.month, e.end_date.data.day] : null,
            date: text(e.display_date), headline: text(e.text.headline)}))});
        timeline.on('loaded', () => setTimeout(report, 1000));
      </script>
      """;

  private static JsonNode json(Timeline timeline) {
    return new JsonMapper().readTree(TimelineJsRenderer.create().render(timeline));
  }

  @Test
  void an_event_is_a_slide() {
    Event opened =
        Samples.event("2024-03", "The Long Bridge opens")
            .id("e1")
            .addEvidence(Samples.evidence("harbour", "It opened <on> Thursday."))
            .build();

    String json =
        TimelineJsRenderer.builder()
            .title("Bridges")
            .lanesBy(Lanes.SOURCE)
            .build()
            .render(Samples.timeline(opened));

    assertThat(json).doesNotContain("<");
    assertThat(new JsonMapper().readTree(json).toPrettyString())
        .isEqualToNormalizingNewlines(
            """
            {
              "title" : {
                "text" : {
                  "headline" : "Bridges",
                  "text" : "1 event from 2 articles"
                }
              },
              "events" : [ {
                "unique_id" : "e1",
                "start_date" : {
                  "year" : 2024,
                  "month" : 3
                },
                "display_date" : "March 2024",
                "text" : {
                  "headline" : "The Long Bridge opens",
                  "text" : "<blockquote>It opened &lt;on&gt; Thursday.</blockquote><p><a \
            href=\\"https://harbour.example/bridge?a=1&amp;b=2\\">Harbour Gazette</a>, 18 March 2024</p>"
                },
                "group" : "Others",
                "autolink" : false
              } ]
            }\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "2024|{'year':2024}|\"\"|2024",
        "2024-03|{'year':2024,'month':3}|\"\"|March 2024",
        "2024-03-14|{'year':2024,'month':3,'day':14}|\"\"|14 March 2024",
        "2024-03-14T08:05:00|{'year':2024,'month':3,'day':14,'hour':8,'minute':5,'second':0}|\"\"|"
            + "14 March 2024, 08:05",
        "2024~|{'year':2024}|\"\"|about 2024",
        "202X|{'year':2020,'month':1,'day':1}|{'year':2029,'month':12,'day':31}|the 2020s",
        "1979/1985-04|{'year':1979}|{'year':1985,'month':4}|1979 to April 1985",
        "1979/..|{'year':1979}|\"\"|from 1979 on",
        "[..2025-02-28]|{'year':2025,'month':2,'day':28}|\"\"|by 28 February 2025",
        "[2025-03-03..2025-03-09]|{'year':2025,'month':3,'day':3}|"
            + "{'year':2025,'month':3,'day':9}|between 3 and 9 March 2025",
        "-0043|{'year':-43}|\"\"|44 BC"
      })
  void a_date_has_the_parts_that_are_known(String edtf, String start, String end, String words) {
    JsonNode slide = json(Samples.timeline(Samples.event(edtf, "x").build())).at("/events/0");

    assertThat(slide.get("start_date").toString()).isEqualTo(start.replace('\'', '"'));
    assertThat(slide.path("end_date").toString()).isEqualTo(end.replace('\'', '"'));
    assertThat(slide.get("display_date").asString()).isEqualTo(words);
  }

  @Test
  void the_words_around_what_articles_say_are_the_reader_s() {
    JsonNode json =
        new JsonMapper()
            .readTree(
                TimelineJsRenderer.builder()
                    .locale(Locale.FRENCH)
                    .title("Ponts")
                    .asOf(Instant.parse("2025-03-01T09:00:00Z"))
                    .build()
                    .render(Samples.bridge()));

    assertThat(json.at("/title/text/text").asString())
        .isEqualTo("2 événements dans 2 articles · État au 1er mars 2025, 09:00 UTC");
    assertThat(json.at("/events/1/text/headline").asString())
        .isEqualTo("The city introduces a toll (prévu)");
    assertThat(json.at("/events/0/text/text").asString()).contains("18 mars 2024");
  }

  @Test
  void timelinejs_shows_each_event_on_its_date() throws Exception {
    Timeline timeline = HostileTexts.timeline(MARKUP);

    JsonNode shown =
        load(TimelineJsRenderer.builder().lanesBy(Lanes.PARTICIPANT).build(), timeline);

    List<Event> events = timeline.events();
    assertThat(shown.get("markers").asInt()).isEqualTo(events.size());
    assertThat(shown.get("labels").toString()).contains(MARKUP);
    List<String> dates =
        StreamSupport.stream(shown.get("events").spliterator(), false)
            .map(event -> event.get("date").asString())
            .toList();
    assertThat(dates)
        .containsExactlyInAnyOrderElementsOf(
            events.stream().map(DateWords.english()::format).toList());
    for (JsonNode event : shown.get("events")) {
      if (event.get("date").asString().startsWith("May 2013")) {
        assertThat(event.get("year").asInt()).isEqualTo(2013);
        assertThat(event.get("month").asInt()).isEqualTo(5);
        assertThat(event.get("end").isNull()).isTrue();
      }
    }
  }

  @Test
  void nothing_of_a_text_is_executed_or_lost() throws Exception {
    Timeline timeline = HostileTexts.together();

    JsonNode shown = load(TimelineJsRenderer.builder().title("x").build(), timeline);

    List<String> headlines =
        StreamSupport.stream(shown.get("events").spliterator(), false)
            .map(event -> event.get("headline").asString())
            .toList();
    assertThat(headlines)
        .containsExactlyElementsOf(
            timeline.events().stream().map(EventLabel.english()::happening).toList());
  }

  private static JsonNode load(TimelineJsRenderer renderer, Timeline timeline) throws Exception {
    String script = Viewers.script("timelinejs/dist/js/timeline.js");
    return Viewers.load(script + PAGE.replace("%s", renderer.render(timeline)));
  }
}
