package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.When;

class MarkdownRendererTest {
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)]*)\\)");

  @Test
  void a_chronology_has_a_heading_for_each_year() {
    assertThat(MarkdownRenderer.create().render(Samples.bridge()))
        .isEqualTo(
            """
            # Chronology

            2 events from 2 articles.

            ## 2024

            - **14 or 15 March 2024 (sources differ)**: The Long Bridge opens to traffic after six years of work
              - Sources: [Harbour Gazette](https://harbour.example/bridge?a=1&amp;b=2), 18 March 2024; [Coast Daily](http://coast.example/%281%29), 18 March 2024
              - Sources differ on the date: Harbour Gazette (18 March 2024) says 14 March 2024; Coast Daily (18 March 2024) says 15 March 2024

              > The Long Bridge opened on Thursday.
              >
              > — Harbour Gazette (18 March 2024)

              > It opened on Friday, officials said.
              >
              > — Coast Daily (18 March 2024)

            ## 2025

            - **2025**: The city introduces a toll *(planned)*
              - Sources: [Coast Daily](http://coast.example/%281%29), 18 March 2024

              > A toll is planned for next year.
              >
              > — Coast Daily (18 March 2024)

            ## Undated

            - **by 18 March 2024**: Floods damage the old bridge
              - Reason: The text gives no date
              - Sources: lost, undated

              > Floods had damaged the old one.
              >
              > — lost (undated)

            ## Diagnostics

            - lost: The article has no date
            """);
  }

  @Test
  void it_fits_into_another_document() {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder().title("").headingLevel(3).quotes(false).build();

    assertThat(renderer.render(Samples.timeline(Samples.event("2013", "It opens").build())))
        .isEqualTo(
            """
            1 event from 2 articles.

            ### 2013

            - **2013**: It opens
              - No source
            """);
  }

  @Test
  void an_event_without_a_date_of_its_own_stays_under_the_year_before() {
    Event first = Samples.event("1985", "First").build();
    Event second = Samples.event("1985", "Second").when(When.UNKNOWN).build();

    assertThat(MarkdownRenderer.create().render(Samples.timeline(first, second)).lines())
        .filteredOn(line -> line.startsWith("## "))
        .containsExactly("## 1985");
  }

  @Test
  void a_year_before_the_common_era_is_named_so() {
    assertThat(
            MarkdownRenderer.create()
                .render(Samples.timeline(Samples.event("-0043", "Caesar falls").build())))
        .contains("## 44 BC\n");
  }

  @Test
  void what_articles_say_is_never_markup() {
    for (long seed = 0; seed < 200; seed++) {
      String markdown = MarkdownRenderer.create().render(GeneratedTimelines.timeline(seed));

      assertThat(markdown).doesNotContain("<", "{", "\u001B", "\u202E");
      assertThat(markdown.lines())
          .allMatch(line -> line.matches("|#+ .*|[23]?\\d events? from .*|- .*|  - .*|  >.*"));
      assertThat(LINK.matcher(markdown).find()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_is_text_of_its_paragraph(String text) {
    Timeline timeline = HostileTexts.timeline(text);
    String markdown = MarkdownRenderer.builder().title("t" + text).build().render(timeline);

    assertThat(markdown).doesNotContain("<", "{", "\u001B", "\u202E", "\r");
    assertThat(markdown.lines())
        .allMatch(line -> line.matches("|#+ .*|21 events from .*|- .*|  - .*|  >.*"));
    assertThat(markdown.lines().filter(line -> line.startsWith("- **"))).hasSize(22);
    assertThat(LINK.matcher(markdown).results().map(link -> link.group(1)))
        .allMatch(address -> address.startsWith("https://example.org/"));
  }

  @Test
  void only_web_addresses_are_links() {
    Timeline timeline =
        Timeline.restore(
            List.of(
                Samples.article("a", "Gazette", "javascript:alert(1)"),
                Samples.article("b", "Courier", "https://b.example/)[x](javascript:y)")),
            List.of(
                Samples.event("2013", "It opens")
                    .addEvidence(Samples.evidence("a", "a"), Samples.evidence("b", "b"))
                    .build()),
            List.of(),
            List.of());

    assertThat(MarkdownRenderer.create().render(timeline))
        .contains("  - Sources: Gazette, 18 March 2024; [Courier](https://b.example/")
        .satisfies(
            markdown ->
                assertThat(LINK.matcher(markdown).results().map(link -> link.group(1)))
                    .containsExactly("https://b.example/%29%5Bx%5D%28javascript:y%29"));
  }

  @Test
  void a_hundred_thousand_characters_stay_one_line() {
    String quote = "# <b>\n".repeat(20_000);
    Event event =
        Samples.event("2013", "It opens").addEvidence(Samples.evidence("x", quote)).build();

    assertThat(MarkdownRenderer.create().render(Samples.timeline(event)).lines())
        .filteredOn(line -> line.startsWith("  > \\# &lt;b&gt; # &lt;b&gt;"))
        .singleElement()
        .satisfies(line -> assertThat(line.length()).isGreaterThan(200_000));
  }

  @Test
  void a_chronology_that_is_only_inferred_cites_the_bounds() {
    Timeline bridge = Samples.bridge();
    SourceArticle inferred =
        new SourceArticle(
            "lost",
            "",
            Optional.empty(),
            Optional.of(Samples.edtf("[..2024-03-18]")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(
            MarkdownRenderer.create()
                .render(
                    Timeline.restore(
                        List.of(inferred), List.of(), bridge.undated(), bridge.diagnostics())))
        .contains("  - Sources: lost, undated; inferred: by 18 March 2024\n");
  }

  @Test
  void headings_have_levels() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkdownRenderer.builder().headingLevel(6));
  }
}
