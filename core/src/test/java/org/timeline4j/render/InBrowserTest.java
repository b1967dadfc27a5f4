package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import tools.jackson.databind.JsonNode;

/** How pages and pictures come out in a browser. Skipped where there is no Chromium. */
class InBrowserTest {
  private static final Path AXE = Path.of("target", "viewers", "axe-core", "axe.min.js");

  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.open();
  }

  @AfterEach
  void reset() throws Exception {
    browser.emulateNothing();
  }

  private static Timeline story(String name) {
    return Timeline.fromArticles(
        ArticleReader.read(Path.of("..", "examples", "stories", name)).articles());
  }

  // ---- HTML ----

  @ParameterizedTest
  @CsvSource({
    "1200, prefers-color-scheme, light",
    "1200, prefers-color-scheme, dark",
    "320, prefers-color-scheme, light",
    "1200, forced-colors, active"
  })
  void a_page_is_accessible_after_wcag_2_2_aa(int width, String feature, String value)
      throws Exception {
    assumeTrue(Files.exists(AXE), () -> "there is no " + AXE + ": pages are not checked by axe");
    browser.resize(width, 900);
    browser.emulate(feature, value);
    browser.show(HtmlRenderer.builder().evidenceOpen(true).build().render(story("ferry")), ".html");
    browser.evaluate(Files.readString(AXE) + ";0");

    assertThat(violations()).isEqualTo("[]");

    browser.evaluate(
        "document.querySelector('h1').remove();"
            + "document.documentElement.removeAttribute('lang');0");
    assertThat(violations()).contains("html-has-lang");
  }

  private static String violations() throws Exception {
    String run =
        """
        axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
            'best-practice']})
          .then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html)))
        """;
    return browser.evaluate(run).toString();
  }

  @Test
  void a_page_needs_no_scripts_and_its_policy_lets_its_own_style_through() throws Exception {
    browser.resize(1200, 900);
    browser.call("Emulation.setScriptExecutionDisabled", "{\"value\":true}");
    try {
      browser.show(HtmlRenderer.create().render(story("ferry")), ".html");

      assertThat(browser.evaluate("getComputedStyle(document.querySelector('main')).maxWidth"))
          .hasToString("\"960px\"");
      String shown = "document.querySelector('blockquote').checkVisibility()";
      assertThat(browser.evaluate(shown).asBoolean()).isFalse();
      browser.click("summary");
      assertThat(browser.evaluate(shown).asBoolean()).isTrue();
    } finally {
      browser.call("Emulation.setScriptExecutionDisabled", "{\"value\":false}");
    }
  }

  /** Hostile texts call {@code fail}; names that a page defines itself are no globals of it. */
  private static void runsNothing(String document, String ending) throws Exception {
    String globals = "Object.getOwnPropertyNames(window).sort().join()";
    browser.show("", ending);
    String before = browser.evaluate(globals).asString();
    browser.show(document, ending);

    assertThat(browser.problems()).isEmpty();
    assertThat(browser.evaluate(globals).asString()).isEqualTo(before);
    assertThat(browser.evaluate("[...document.querySelectorAll('script, img, iframe')].length"))
        .hasToString("0");
    String addresses = "[...new Set([...document.links].map(link => link.protocol))].sort()";
    assertThat(browser.evaluate(addresses).toString()).isIn("[]", "[\"file:\",\"https:\"]");
  }

  @Test
  void hostile_text_runs_nothing_even_without_a_policy() throws Exception {
    browser.resize(800, 900);
    String html = HtmlRenderer.builder().evidenceOpen(true).build().render(HostileTexts.together());
    String open = html.replaceFirst("<meta http-equiv[^>]*>", "");
    assertThat(open).isNotEqualTo(html);

    runsNothing(html, ".html");
    runsNothing(open, ".html");
  }

  @ParameterizedTest
  @ValueSource(strings = {".svg", ".html"})
  void hostile_text_runs_nothing_in_a_picture(String ending) throws Exception {
    browser.resize(800, 900);
    runsNothing(SvgRenderer.create().render(HostileTexts.together()), ending);
  }

  @Test
  void what_runs_is_seen() throws Exception {
    browser.show("<script>x = 1; alert(1); console.error(2); y()</script><img src=z>", ".html");

    assertThat(browser.problems()).hasSize(4).anyMatch(problem -> problem.equals("dialog: \"1\""));
    assertThat(browser.evaluate("Object.getOwnPropertyNames(window).includes('x')").asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 800})
  void nothing_is_wider_than_the_window(int width) throws Exception {
    browser.resize(width, 900);
    for (Timeline timeline :
        List.of(
            story("ferry"),
            GeneratedTimelines.timeline(3),
            Samples.timeline(Samples.event("2013", "x".repeat(500)).build()))) {
      browser.show(HtmlRenderer.builder().evidenceOpen(true).build().render(timeline), ".html");

      assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void a_date_stands_above_what_happened_on_a_phone_and_beside_it_on_a_desk() throws Exception {
    Timeline timeline = Samples.timeline(Samples.event("2024-09-16", "It opens").build());
    browser.show(HtmlRenderer.builder().groupBy(Grouping.MONTH).build().render(timeline), ".html");

    browser.resize(320, 900);
    assertThat(box(".chronology-date a", "bottom"))
        .isLessThanOrEqualTo(box(".chronology-summary bdi", "top") + 6);
    assertThat(box(".chronology-group", "bottom")).isLessThan(box(".chronology-date a", "top"));
    browser.resize(1200, 900);
    assertThat(box(".chronology-group", "right"))
        .isLessThanOrEqualTo(box(".chronology-date a", "left"));
    assertThat(box(".chronology-date a", "right")).isLessThan(box(".chronology-summary", "left"));
    // September and 2024, a line each: no word is cut.
    assertThat(box(".chronology-group", "height")).isBetween(60.0, 70.0);
  }

  private static double box(String selector, String side) throws Exception {
    return browser
        .evaluate(
            "document.querySelector('%s').getBoundingClientRect().%s".formatted(selector, side))
        .asDouble();
  }

  // ---- print ----

  @Test
  void printed_evidence_is_open_reasons_are_not_and_no_event_is_cut_by_the_end_of_a_page()
      throws Exception {
    browser.resize(1200, 900);
    Timeline timeline = story("ferry");
    browser.show(HtmlRenderer.create().render(timeline), ".html");
    List<PrintedPage> pages = PrintedPage.of(browser.print());

    assertThat(pages).hasSizeBetween(4, 12);
    Stream.concat(timeline.events().stream(), timeline.undated().stream())
        .forEach(
            event ->
                assertThat(pages)
                    .as(event.summary())
                    .anyMatch(
                        page ->
                            page.holds(event.summary())
                                && page.holds(DateWords.english().format(event))
                                && event.evidence().stream().allMatch(e -> page.holds(e.quote()))));
    assertThat(pages).noneMatch(page -> page.holds("Why this date"));
    for (PrintedPage page : pages) {
      assertThat(page.isWithinItsMargins()).isTrue();
      assertThat(page.lowestSize()).as("no heading is the last line").isLessThan(14);
    }
    assertThat(pages.get(1).holds("(https://www.example.org/dispatch/ferry-toll)")).isTrue();

    browser.evaluate("document.querySelector('details').open = true;0");
    browser.click("details details summary");
    assertThat(PrintedPage.of(browser.print()))
        .as("what the reader has opened")
        .anyMatch(page -> page.holds("Why this date"));
  }

  @Test
  void an_arabic_page_is_printed_within_its_margins() throws Exception {
    Locale arabic = Locale.forLanguageTag("ar");
    browser.show(HtmlRenderer.builder().locale(arabic).build().render(Samples.signs()), ".html");

    assertThat(PrintedPage.of(browser.print()))
        .isNotEmpty()
        .allMatch(PrintedPage::isWithinItsMargins);
  }

  // ---- SVG ----

  static Stream<String> stories() {
    return Stream.of("ferry", "longship", "border-war", "many", "bridge", "signs", "one", "none");
  }

  private static Timeline picture(String name) {
    return switch (name) {
      case "many" -> SvgRendererTest.many(120);
      case "bridge" -> Samples.bridge();
      case "signs" -> Samples.signs();
      case "one" -> Samples.timeline(Samples.event("2024-03-14", "It opens").build());
      case "none" -> Samples.timeline();
      default -> story(name);
    };
  }

  /** DejaVu Sans is the widest face that is common. */
  @ParameterizedTest
  @MethodSource("stories")
  void nothing_in_a_picture_lies_over_anything_whatever_the_face(String name) throws Exception {
    browser.resize(1000, 900);
    Timeline timeline = picture(name);
    browser.show(SvgRenderer.create().render(timeline), ".svg");
    for (String face : List.of("", "Liberation Sans", "DejaVu Sans", "Noto Sans")) {
      if (!face.isEmpty()) {
        browser.evaluate(
            "document.documentElement.setAttribute('font-family', '\"" + face + "\"');0");
      }
      assertThat(overlaps()).as("%s, %s", name, face).isEqualTo("[]");
    }
  }

  @Test
  void what_lies_over_anything_is_found() throws Exception {
    browser.resize(1000, 900);
    browser.show(SvgRenderer.create().render(story("ferry")), ".svg");
    browser.evaluate("document.documentElement.setAttribute('font-size', '26');0");

    assertThat(overlaps()).isNotEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource({
    "PARTICIPANT, en",
    "SOURCE, en",
    "NONE, ar",
    "PARTICIPANT, ar",
    "SOURCE, ar",
    "PARTICIPANT, zh"
  })
  void nothing_lies_over_anything_in_lanes_and_in_other_scripts(Lanes lanes, String language)
      throws Exception {
    browser.resize(1000, 900);
    SvgRenderer.Builder picture =
        SvgRenderer.builder().lanesBy(lanes).locale(Locale.forLanguageTag(language));
    browser.show(picture.build().render(story("ferry")), ".svg");

    assertThat(overlaps()).isEqualTo("[]");
  }

  @Test
  void an_arabic_page_runs_from_right_to_left_and_fits() throws Exception {
    browser.resize(320, 900);
    Locale arabic = Locale.forLanguageTag("ar");
    browser.show(HtmlRenderer.builder().locale(arabic).build().render(story("ferry")), ".html");

    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(320);
    String heading =
        "(() => { const r = document.createRange();"
            + " r.selectNodeContents(document.querySelector('h1'));"
            + " return r.getBoundingClientRect().right; })()";
    assertThat(browser.evaluate(heading).asDouble()).isGreaterThan(280);

    browser.resize(800, 900);
    browser.evaluate("document.querySelector('details').open = true;0");
    assertThat(box("blockquote p", "right")).isEqualTo(box("details", "right"));
    assertThat(box("blockquote", "left"))
        .isCloseTo(box("blockquote p", "left") - 14.8, within(1.0));
  }

  /** Which labels and marks of two events share room, and which text leaves the picture. */
  private static String overlaps() throws Exception {
    JsonNode found =
        browser.evaluate(
            """
            (() => {
              const boxes = [];
              document.querySelectorAll('[role=listitem]').forEach((item, i) =>
                item.querySelectorAll('text, circle, rect').forEach(part =>
                  boxes.push({i, text: part.textContent.slice(0, 40),
                              box: part.getBoundingClientRect()})));
              const found = [];
              const picture = document.documentElement.getBoundingClientRect();
              const near = 1;
              document.querySelectorAll('text').forEach(text => {
                const box = text.getBoundingClientRect();
                if (box.left < picture.left - near || box.right > picture.right + near) {
                  found.push('outside: ' + text.textContent.slice(0, 40));
                }
              });
              for (let a = 0; a < boxes.length; a++) {
                const one = boxes[a].box;
                if (one.left < picture.left || one.right > picture.right + near
                    || one.bottom > picture.bottom) {
                  found.push('outside: ' + boxes[a].text);
                }
                for (let b = a + 1; b < boxes.length; b++) {
                  const two = boxes[b].box;
                  if (boxes[a].i !== boxes[b].i
                      && one.left + near < two.right && two.left + near < one.right
                      && one.top + near < two.bottom && two.top + near < one.bottom) {
                    found.push(boxes[a].text + ' / ' + boxes[b].text);
                  }
                }
              }
              const ticks = [...document.querySelectorAll('[aria-hidden] text')]
                  .map(t => t.getBoundingClientRect());
              ticks.forEach((one, a) => ticks.slice(a + 1).forEach(two => {
                if (one.left < two.right && two.left < one.right
                    && one.top + 2 < two.bottom && two.top + 2 < one.bottom) {
                  found.push('ticks at ' + one.left + ' and ' + two.left);
                }
              }));
              return found;
            })()
            """);
    return found.toString();
  }

  @Test
  void a_picture_is_dark_on_dark_screens_and_its_text_can_be_selected() throws Exception {
    browser.resize(1000, 900);
    browser.emulate("prefers-color-scheme", "dark");
    browser.show(SvgRenderer.create().render(Samples.bridge()), ".svg");
    String paper = "getComputedStyle(document.querySelector('rect')).fill";

    assertThat(browser.evaluate(paper)).hasToString("\"rgb(23, 22, 20)\"");
    browser.emulate("prefers-color-scheme", "light");
    assertThat(browser.evaluate(paper)).hasToString("\"rgb(253, 252, 249)\"");
    String selected =
        """
        (() => {
          const label = document.querySelector('[role=listitem] text');
          getSelection().selectAllChildren(label);
          return getSelection().toString().replace(/\\s+/g, ' ').trim();
        })()
        """;
    assertThat(browser.evaluate(selected).asString())
        .isEqualTo(
            "14 or 15 March 2024 (sources differ) The Long Bridge opens to traffic after six years"
                + " of work");
  }
}
