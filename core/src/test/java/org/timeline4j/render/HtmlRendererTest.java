package org.timeline4j.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.timeline4j.render.MarkupChecks.errors;
import static org.timeline4j.render.MarkupChecks.parse;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.When;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class HtmlRendererTest {

  @Test
  void an_event_has_date_summary_conflict_and_evidence() {
    String html =
        HtmlRenderer.fragment().render(Samples.timeline(Samples.bridge().events().get(0)));

    assertThat(html)
        .startsWith(
            """
            <section class="chronology" lang="en" dir="ltr" aria-labelledby="chronology-title">
            <h2 class="chronology-title" id="chronology-title">Chronology</h2>
            <p class="chronology-extent">1 event from 2 articles</p>
            <h3 class="chronology-group" id="chronology-group-2024">2024</h3>
            <ol class="chronology-events" aria-labelledby="chronology-group-2024">
            """)
        .contains(
            "<span data-edtf=\"[2024-03-14,2024-03-15]\">14 or 15 March 2024 (sources"
                + " differ)</span>")
        .contains(
            "<p class=\"chronology-note chronology-conflict\">Sources differ on the date: Harbour"
                + " Gazette (18\u00A0March\u00A02024) says 14\u00A0March\u00A02024; Coast Daily"
                + " (18\u00A0March\u00A02024) says 15\u00A0March\u00A02024</p>")
        .contains("<summary>2 sources: <bdi>Harbour Gazette</bdi>, <bdi>Coast Daily</bdi>")
        .contains(
            """
            <blockquote dir="auto" cite="https://harbour.example/bridge?a=1&amp;b=2"><p>The Long Bridge opened on Thursday.</p></blockquote>
            <p class="chronology-source"><cite><a href="https://harbour.example/bridge?a=1&amp;b=2" rel="noopener external"><bdi>Harbour Gazette</bdi></a></cite>, <q dir="auto">Bridge opens</q>, 18\u00A0March\u00A02024</p>
            """)
        .contains(
            "<pre dir=\"ltr\">one event on [2024-03-14,2024-03-15] [one mention]\n"
                + "  2024 &quot;open&quot; [leaf]</pre>");
  }

  @Test
  void no_line_ends_within_a_date_of_a_note() {
    String html = HtmlRenderer.builder().locale(Locale.GERMAN).build().render(Samples.bridge());

    assertThat(html)
        .contains("Harbour Gazette (18.\u00A0März\u00A02024): 14.\u00A0März\u00A02024; Coast Daily")
        .contains("</q>, 18.\u00A0März\u00A02024</p>");
  }

  @ParameterizedTest
  @CsvSource({"Bridge opens, q", "“We ran”, span", "'\"We ran\" x', span", "«Oui», span"})
  void a_headline_is_quoted_once(String headline, String element) {
    SourceArticle article =
        new SourceArticle(
            "harbour",
            headline,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Event event =
        Samples.event("2013", "x").addEvidence(Samples.evidence("harbour", "It opened.")).build();

    assertThat(
            HtmlRenderer.create()
                .render(Timeline.restore(List.of(article), List.of(event), List.of(), List.of())))
        .contains("<" + element + " dir=\"auto\">" + HtmlText.escape(headline) + "</" + element);
  }

  @Test
  void what_did_not_simply_happen_says_so_and_what_has_no_date_says_why() {
    String html = HtmlRenderer.create().render(Samples.bridge());

    assertThat(html)
        .contains("<p class=\"chronology-mark\">Planned</p>")
        .contains(">Undated</h2>")
        .contains("<p class=\"chronology-note\">Reason: The text gives no date</p>")
        .contains("<li><bdi>lost</bdi>: The article has no date</li>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013", "2013-05", "2013-05-17"})
  void a_plain_date_can_be_read_by_machines(String edtf) {
    assertThat(HtmlRenderer.create().render(Samples.timeline(Samples.event(edtf, "x").build())))
        .contains("<time datetime=\"" + edtf + "\" data-edtf=\"" + edtf + "\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013~", "201X", "-0043", "0000", "2013/2014", "2013-21", "[..2013]"})
  void any_other_date_stands_in_words(String edtf) {
    assertThat(HtmlRenderer.create().render(Samples.timeline(Samples.event(edtf, "x").build())))
        .doesNotContain("<time")
        .contains("data-edtf=\"" + edtf + "\">");
  }

  @Test
  void groups_by_month_claim_no_month_for_a_year() {
    Timeline timeline =
        Samples.timeline(
            Samples.event("2013", "a").build(),
            Samples.event("2013-05", "b").build(),
            Samples.event("2013-05-17", "c").build(),
            Samples.event("[2013-05-30..2013-06-02]", "d").build());

    assertThat(groups(HtmlRenderer.builder().groupBy(Grouping.MONTH).build().render(timeline)))
        .containsExactly("2013", "May 2013", "2013");
    assertThat(groups(HtmlRenderer.create().render(timeline))).containsExactly("2013");
    assertThat(groups(HtmlRenderer.builder().groupBy(Grouping.NONE).build().render(timeline)))
        .isEmpty();
  }

  @Test
  void the_newest_can_come_first() {
    Timeline timeline =
        Samples.timeline(
            Samples.event("2012", "first").build(), Samples.event("2013", "last").build());

    String html = HtmlRenderer.builder().newestFirst(true).build().render(timeline);

    assertThat(groups(html)).containsExactly("2013", "2012");
    assertThat(html.indexOf(">last<")).isLessThan(html.indexOf(">first<"));
  }

  @Test
  void evidence_can_be_open_and_quotes_and_reasons_left_out() {
    String html =
        HtmlRenderer.builder()
            .evidenceOpen(true)
            .quotes(false)
            .explanations(false)
            .build()
            .render(Samples.bridge());

    assertThat(html)
        .contains("<details open=\"open\">")
        .contains("<cite>")
        .doesNotContain("<blockquote", "<pre");
  }

  @Test
  void the_policy_of_a_page_lets_its_own_style_through_and_nothing_else()
      throws NoSuchAlgorithmException {
    String html = HtmlRenderer.create().render(Samples.bridge());
    String style = between(html, "<style>", "</style>");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));

    assertThat(between(html, "Content-Security-Policy\" content=\"", "\""))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(Base64.getEncoder().encodeToString(hash)));
    assertThat(html).doesNotContain("<script", " style=");
  }

  @Test
  void a_fragment_fits_into_another_page() {
    String html =
        HtmlRenderer.builder()
            .document(false)
            .title("Bridge & toll")
            .headingLevel(3)
            .idPrefix("second")
            .build()
            .render(Samples.bridge());

    assertThat(html)
        .startsWith("<section ")
        .contains("<h3 class=\"chronology-title\" id=\"second-title\">Bridge &amp; toll</h3>")
        .doesNotContain("<main", "<style", "id=\"chronology");
  }

  @Test
  void wrong_options_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> HtmlRenderer.builder().title(" \n"));
    assertThatIllegalArgumentException().isThrownBy(() -> HtmlRenderer.builder().headingLevel(0));
    assertThatIllegalArgumentException().isThrownBy(() -> HtmlRenderer.builder().headingLevel(5));
    assertThatIllegalArgumentException().isThrownBy(() -> HtmlRenderer.builder().idPrefix("1"));
    assertThatIllegalArgumentException().isThrownBy(() -> HtmlRenderer.builder().idPrefix("a\"b"));
  }

  static List<Timeline> timelines() {
    List<Timeline> all = new ArrayList<>();
    IntStream.range(0, 40).forEach(seed -> all.add(GeneratedTimelines.timeline(seed)));
    all.add(Samples.timeline());
    all.add(Samples.bridge());
    all.add(Samples.signs());
    all.add(HostileTexts.together());
    Event twin = Samples.event("2013", "It opens").build();
    all.add(Samples.timeline(twin, twin));
    all.add(
        Samples.timeline(
            List.of(),
            List.of(Samples.event("2013", "x").when(When.UNKNOWN).undated("why").build())));
    all.add(
        Timeline.fromArticles(
            ArticleReader.read(Path.of("..", "examples", "stories", "ferry")).articles()));
    return all;
  }

  /** The checker takes seconds for a page, however long, so all go into one. */
  @Test
  void pages_and_fragments_are_valid_html() throws IOException, SAXException {
    StringBuilder fragments = new StringBuilder();
    Iterator<Grouping> groupings = Iterators.cycle(Grouping.values());
    int number = 0;
    for (Timeline timeline : timelines()) {
      HtmlRenderer.builder()
          .document(false)
          .headingLevel(2)
          .idPrefix("c" + number)
          .groupBy(groupings.next())
          .build()
          .render(timeline, fragments);
      number++;
    }
    String page = HtmlRenderer.create().render(Samples.bridge());

    assertThat(errors(page)).isEmpty();
    assertThat(errors(page.replace("</main>", fragments + "</main>"))).isEmpty();
  }

  @Test
  void the_checker_finds_errors() throws IOException, SAXException {
    String html = HtmlRenderer.create().render(Samples.bridge());

    assertThat(errors(html.replace("<h1 ", "<h1 id=\"chronology-title\" "))).isNotEmpty();
    assertThat(errors(html.replace("<time datetime=\"2025\"", "<time datetime=\"2025~\"")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("timelines")
  void every_page_is_well_formed_xml_with_unique_ids(Timeline timeline)
      throws IOException, SAXException, ParserConfigurationException {
    Document page = parse(HtmlRenderer.create().render(timeline));

    List<String> ids = new ArrayList<>();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Optional.of(((Element) all.item(i)).getAttribute("id"))
          .filter(id -> !id.isEmpty())
          .ifPresent(ids::add);
      for (int j = 0; j < all.item(i).getAttributes().getLength(); j++) {
        assertThat(all.item(i).getAttributes().item(j).getNodeName()).doesNotStartWith("on");
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    NodeList links = page.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      String href = ((Element) links.item(i)).getAttribute("href");
      if (href.startsWith("#")) {
        assertThat(ids).contains(href.substring(1));
      } else {
        assertThat(href).matches("(?i)https?://.*");
      }
    }
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("li").getLength())
        .isEqualTo(
            timeline.events().size() + timeline.undated().size() + timeline.diagnostics().size());
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_reads_back_from_its_element(String text) throws Exception {
    Timeline timeline = HostileTexts.timeline(text);
    String line = PlainText.oneLine(text);
    Document page =
        parse(
            HtmlRenderer.builder()
                .title("t" + text)
                .groupBy(Grouping.NONE)
                .build()
                .render(timeline));

    int events = timeline.events().size() + timeline.undated().size();
    assertThat(texts(page, "title"))
        .containsExactly("t" + PlainText.oneLine("t" + text).substring(1));
    assertThat(texts(page, "h2").subList(0, events - 1))
        .containsOnly(line.isEmpty() ? "(no summary)" : line);
    assertThat(texts(page, "blockquote")).hasSize(2 * events).containsOnly(line);
    assertThat(texts(page, "a").stream().filter(link -> link.contains("2025")))
        .containsAll(
            timeline.events().stream()
                .map(DateWords.english()::format)
                .filter(date -> date.contains("2025"))
                .toList());
    assertThat(texts(page, "dd")).allMatch(fact -> fact.equals(line));
    assertThat(texts(page, "pre"))
        .hasSize(events)
        .allMatch(why -> PlainText.oneLine(why).contains(line));
  }

  private static List<String> texts(Document page, String element) {
    NodeList all = page.getElementsByTagName(element);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> all.item(i).getTextContent().strip())
        .toList();
  }

  @Test
  void many_events_take_their_share_each() {
    Event event = Samples.bridge().events().get(0);
    int one = HtmlRenderer.fragment().render(Samples.timeline(event)).length();
    int many =
        HtmlRenderer.fragment()
            .render(Samples.timeline(Collections.nCopies(1000, event), List.of()))
            .length();

    assertThat(many).isLessThan(1010 * one);
  }

  private static List<String> groups(String html) {
    return html.lines()
        .filter(line -> line.contains("class=\"chronology-group\""))
        .map(line -> between(line, "\">", "</h"))
        .toList();
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }
}
