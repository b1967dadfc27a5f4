package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Status;

class TextRendererTest {

  @Test
  void a_chronology_reads_date_by_date() {
    assertThat(TextRenderer.create().render(Samples.bridge()))
        .isEqualTo(
            """
            2 events from 2 articles

            14 or 15 March 2024         The Long Bridge opens to traffic after six years of work
            (sources differ)            2 sources: Harbour Gazette (18 March 2024), Coast Daily (18 March
                                          2024)
                                        Sources differ on the date: Harbour Gazette (18 March 2024) says 14
                                          March 2024; Coast Daily (18 March 2024) says 15 March 2024

            2025                        The city introduces a toll (planned)
                                        1 source: Coast Daily (18 March 2024)

            Undated

            by 18 March 2024            Floods damage the old bridge
                                        Reason: The text gives no date
                                        1 source: lost (undated)

            Diagnostics

            lost: The article has no date
            """);
  }

  @Test
  void a_title_stands_above() {
    assertThat(TextRenderer.builder().title("The bridge\n").build().render(Samples.bridge()))
        .startsWith("The bridge\n\n2 events from 2 articles\n");
  }

  @Test
  void quotes_and_reasons_are_printed_on_demand() {
    TextRenderer renderer = TextRenderer.builder().quotes(true).explanations(true).build();
    Event event =
        Samples.event("2013", "It opens")
            .addEvidence(Samples.evidence("coast", "It opened\nin 2013."))
            .build();

    assertThat(renderer.render(Samples.timeline(event)))
        .isEqualTo(
            """
            1 event from 2 articles

            2013  It opens
                  1 source: Coast Daily (18 March 2024)
                    “It opened in 2013.” Coast Daily (18 March 2024)
                    one event on 2013 [one mention]
                      2024 “open” [leaf]
            """);
  }

  @Test
  void an_empty_chronology_says_so() {
    assertThat(
            TextRenderer.create()
                .render(Timeline.restore(List.of(), List.of(), List.of(), List.of())))
        .isEqualTo("0 events from 0 articles\n");
  }

  @ParameterizedTest
  @CsvSource({
    "HAPPENED, It opens",
    "ONGOING, It opens (ongoing)",
    "PLANNED, It opens (planned)",
    "HYPOTHETICAL, It opens (hypothetical)",
    "NEGATED, It opens (did not happen)",
    "CLAIMED, It opens (claimed)",
  })
  void what_the_articles_tell_it_as_stands_in_words(Status status, String line) {
    Event event = Samples.event("2013", "It opens").status(status).build();

    assertThat(TextRenderer.create().render(Samples.timeline(event)).lines())
        .contains("2013  " + line);
  }

  @Test
  void a_claim_names_those_who_claim_it() {
    Evidence police = claim("the police");
    Evidence again = claim("the police");
    Evidence mayor = claim("the mayor");
    Event event =
        Samples.event("2013", "It opens")
            .status(Status.CLAIMED)
            .addEvidence(police, again, mayor)
            .build();

    assertThat(TextRenderer.create().render(Samples.timeline(event)))
        .contains("It opens (claimed by the police and the mayor)\n");
  }

  private static Evidence claim(String by) {
    Evidence evidence = Samples.evidence("coast", "It opened.");
    return Evidence.builder().from(evidence).status(Status.CLAIMED).claimedBy(by).build();
  }

  @Test
  void links_name_the_other_event() {
    Event tariffs = Samples.event("2025", "Tariffs rise").id("t").build();
    Event deadline =
        Samples.event("2025-03-04", "The deadline passes")
            .addLinks(new Link(Link.Kind.DEADLINE_FOR, "t"), new Link(Link.Kind.HAS_DEADLINE, "?"))
            .build();

    assertThat(TextRenderer.create().render(Samples.timeline(tariffs, deadline)))
        .contains("Deadline for: Tariffs rise\n")
        .contains("Has a deadline: ?\n");
  }

  @Test
  void many_sources_are_counted() {
    Event event =
        Samples.event("2013", "It opens")
            .addAllEvidence(
                IntStream.range(0, 8).mapToObj(i -> Samples.evidence("a" + i, "It.")).toList())
            .build();

    assertThat(TextRenderer.create().render(Samples.timeline(event)))
        .contains("8 sources: a0 (undated), ")
        .contains("a4 (undated) and 3 more\n")
        .doesNotContain("a5");
  }

  @ParameterizedTest
  @CsvSource({"40", "61", "80", "200"})
  void no_line_is_longer_than_the_width(int width) {
    TextRenderer renderer =
        TextRenderer.builder().width(width).quotes(true).explanations(true).build();
    Event huge =
        Samples.event("[2024-12-30..2025-01-02]", "x".repeat(100_000))
            .addEvidence(Samples.evidence("coast", "word ".repeat(20_000)))
            .build();

    assertThat(renderer.render(Samples.timeline(huge)).lines())
        .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    for (long seed = 0; seed < 100; seed++) {
      assertThat(renderer.render(GeneratedTimelines.timeline(seed)).lines())
          .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }
  }

  @Test
  void nothing_from_an_article_reaches_the_terminal_but_text() {
    TextRenderer renderer = TextRenderer.builder().quotes(true).explanations(true).build();
    for (long seed = 0; seed < 200; seed++) {
      String text = renderer.render(GeneratedTimelines.timeline(seed));
      assertThat(text.codePoints())
          .allMatch(
              c ->
                  c == '\n'
                      || (!Character.isISOControl(c)
                          && Character.getType(c) != Character.FORMAT
                          && Character.getType(c) != Character.SURROGATE));
      assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_is_text_in_its_column(String text) {
    Timeline timeline = HostileTexts.timeline(text);
    String printed =
        TextRenderer.builder().quotes(true).explanations(true).build().render(timeline);

    assertThat(printed.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    assertThat(printed.codePoints().distinct().filter(c -> c != '\n' && c != ' '))
        .noneMatch(c -> PlainText.oneLine(Character.toString(c)).isEmpty() || c < ' ');
    assertThat(printed.replaceAll("[ \n]", ""))
        .contains("“" + PlainText.oneLine(text).replace(" ", "") + "”");
  }

  @Test
  void a_line_that_is_too_short_for_two_columns_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextRenderer.builder().width(39))
        .withMessageContaining("39");
  }
}
