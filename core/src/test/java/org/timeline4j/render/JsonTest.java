package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.StringReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.grammar.Derivation;

class JsonTest {
  private static final Timeline EMPTY =
      Timeline.restore(List.of(), List.of(), List.of(), List.of());

  @Test
  void what_was_written_reads_back_equal() {
    LongStream.range(0, 150)
        .mapToObj(GeneratedTimelines::timeline)
        .forEach(
            timeline -> {
              assertThat(JsonReader.read(JsonRenderer.create().render(timeline)))
                  .isEqualTo(timeline);
              assertThat(JsonReader.read(JsonRenderer.compact().render(timeline)))
                  .isEqualTo(timeline);
            });
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_reads_back_equal(String text) {
    Timeline timeline = HostileTexts.timeline(text);
    String json = JsonRenderer.create().render(timeline);

    assertThat(JsonReader.read(json)).isEqualTo(timeline);
    assertThat(json.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}<>&']");
  }

  @Test
  void it_survives_being_stored_as_utf_8() {
    LongStream.range(0, 100)
        .mapToObj(GeneratedTimelines::timeline)
        .forEach(
            timeline -> {
              byte[] stored =
                  JsonRenderer.create().render(timeline).getBytes(StandardCharsets.UTF_8);
              assertThat(JsonReader.read(new String(stored, StandardCharsets.UTF_8)))
                  .isEqualTo(timeline);
            });
  }

  @Test
  void the_same_timeline_gives_the_same_text() {
    Timeline timeline = GeneratedTimelines.timeline(7);
    String json = JsonRenderer.create().render(timeline);

    assertThat(JsonRenderer.create().render(timeline)).isEqualTo(json);
    assertThat(JsonRenderer.create().render(JsonReader.read(json))).isEqualTo(json);
  }

  @Test
  void an_empty_timeline_is_written_with_all_its_keys() {
    assertThat(JsonRenderer.create().render(EMPTY))
        .isEqualTo(
            """
            {
              "$schema": "https://timeline4j.org/schema/timeline-1.json",
              "articles": [],
              "events": [],
              "undated": [],
              "diagnostics": []
            }
            """);
  }

  @Test
  void an_event_is_written_with_bounds_and_rank() {
    String json = JsonRenderer.compact().render(Samples.bridge());

    assertThat(json)
        .contains(
            "\"rank\":1,\"when\":{\"edtf\":\"[2024-03-14,2024-03-15]\",\"earliest\":\"2024-03-14\","
                + "\"latest\":\"2024-03-15\",\"granularity\":\"day\",\"approximate\":false,"
                + "\"basis\":\"explicit\"}")
        .contains("\"rank\":2,\"when\":{\"edtf\":\"2025\",\"earliest\":\"2025-01-01\"")
        .contains("\"rank\":null,\"when\":{\"edtf\":\"[..2024-03-18]\",\"earliest\":null")
        .contains("\"reason\":\"The text gives no date\"")
        .contains("\"code\":\"no-publication-date\"");
  }

  @Test
  void nothing_in_it_ends_a_script_element_or_is_invisible() {
    for (long seed = 0; seed < 100; seed++) {
      String json = JsonRenderer.compact().render(GeneratedTimelines.timeline(seed));

      assertThat(json).endsWith("\n").doesNotContain("<", ">", "&", "'");
      assertThat(json.strip().codePoints())
          .allMatch(
              c ->
                  !Character.isISOControl(c)
                      && Character.getType(c) != Character.FORMAT
                      && Character.getType(c) != Character.SURROGATE);
    }
  }

  @Test
  void a_long_quote_and_a_deep_tree_of_reasons_survive() {
    Derivation why = Derivation.of("leaf", "x".repeat(100_000), "2024");
    for (int i = 0; i < 990; i++) {
      why = Derivation.of("rule " + i, "", "2024", why);
    }
    Timeline timeline = Samples.timeline(Samples.event("2024", "It opens").why(why).build());

    assertThat(JsonReader.read(JsonRenderer.create().render(timeline))).isEqualTo(timeline);
  }

  @Test
  void unknown_keys_and_keys_that_follow_from_others_are_not_read() {
    String json = JsonRenderer.create().render(Samples.bridge());
    String changed =
        json.replace("\"rank\": 1,", "\"rank\": [1.5, {\"x\": 1e400}, 99999999999999999999],")
            .replace("\"earliest\": \"2024-03-14\"", "\"earliest\": null");

    assertThat(changed).isNotEqualTo(json);
    assertThat(JsonReader.read(changed)).isEqualTo(Samples.bridge());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                   | line 1, column 1: there is no JSON here
          []                   | line 1, column 1: an object is wanted here
          {}                   | line 1, column 1: the key "articles" is missing
          {"articles": 1}      | line 1, column 14: "articles" is an array
          {"$schema": "x"}     | line 1, column 13: the schema of the JSON is not
          {"articles": [      | line 1, column
          {"a": 1, "a": 2}     | line 1, column
          {} {}                | line 1, column 4: something follows the JSON
          nope                 | line 1, column
          """)
  void malformed_text_is_named_with_line_and_column(String json, String problem) {
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> JsonReader.read(json))
        .withMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "edtf": "2025"           | "edtf": "2025-02-30"        | not a date in EDTF: 2025-02-30
          "status": "planned"      | "status": "PLANNED"         | "PLANNED" is not known here
          "approximate": false     | "approximate": "false"      | "approximate" is true or false
          "start": 0               | "start": -1                 | "start" counts UTF-16 units: -1
          "start": 0               | "start": 9999999999         | "start" counts UTF-16 units
          "start": 0               | "start": 0.5                | "start" is an integer
          "start": 0               | "start": 999                | not a span: [999
          "types": [               | "types": ["",               | an event type has a name
          "published": "2024-03-18" | "published": "2024-02-30"  | not a publication date: 2024-02-30
          "id": "harbour"          | "name": "harbour"           | the key "id" is missing
          """)
  void a_wrong_value_is_named(String right, String wrong, String problem) {
    String json = JsonRenderer.create().render(Samples.bridge());
    String line = json.lines().filter(text -> text.contains(right)).findFirst().orElseThrow();
    int number = json.lines().toList().indexOf(line) + 1;
    String broken = json.replaceFirst(Pattern.quote(right), wrong);

    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> JsonReader.read(broken))
        .withMessageContaining(problem)
        .satisfies(e -> assertThat(e.line()).isBetween(number - 3, number))
        .satisfies(e -> assertThat(e.column()).isPositive());
  }

  @Test
  void a_text_that_is_too_deep_is_malformed_and_no_more() {
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> JsonReader.read("[".repeat(100_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "org.timeline4j.event.Event, 13",
    "org.timeline4j.event.Evidence, 9",
    "org.timeline4j.timex.Timex, 14",
    "org.timeline4j.event.SourceArticle, 7",
    "org.timeline4j.event.When, 4",
    "org.timeline4j.event.Participant, 5",
    "org.timeline4j.event.Quantity, 2",
    "org.timeline4j.event.Conflict, 2",
    "org.timeline4j.event.Conflict$Claim, 2",
    "org.timeline4j.event.Link, 2",
    "org.timeline4j.grammar.Derivation, 4",
    "org.timeline4j.article.Diagnostic, 3",
  })
  void a_value_has_no_part_that_json_does_not_know(Class<?> value, int partsThatAreWritten) {
    long parts =
        value.isRecord()
            ? value.getRecordComponents().length
            : Arrays.stream(value.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .count();

    assertThat(parts).isEqualTo(partsThatAreWritten);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_arguments_are_named() {
    JsonRenderer renderer = JsonRenderer.create();

    assertThatNullPointerException()
        .isThrownBy(() -> renderer.render(null))
        .withMessage("timeline");
    assertThatNullPointerException()
        .isThrownBy(() -> renderer.render(EMPTY, null))
        .withMessage("out");
    assertThatNullPointerException()
        .isThrownBy(() -> JsonReader.read((String) null))
        .withMessage("json");
    assertThatNullPointerException()
        .isThrownBy(() -> JsonReader.read((StringReader) null))
        .withMessage("reader");
  }
}
