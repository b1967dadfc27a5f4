package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.timeline4j.render.MarkupChecks.errors;
import static org.timeline4j.render.MarkupChecks.parse;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Status;
import org.timeline4j.event.When;
import org.timeline4j.render.ExportReport.Part;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgRendererTest {

  @Test
  void a_picture_holds_title_axis_events_legend_undated_events_and_sources() {
    String text = text(SvgRenderer.builder().title("The bridge").build(), Samples.bridge());

    assertThat(text)
        .contains("The bridge", "2 events from 2 articles")
        .contains("14 or 15 March 2024 (sources differ)")
        .contains("The Long Bridge opens to traffic after six years of work")
        .contains("2025 · planned", "The city introduces a toll")
        .contains("some time within, or about then", "on one of these dates")
        .contains("Undated", "by 18 March 2024", "Floods damage the old bridge (The text gives no")
        .contains("Sources: Harbour Gazette, Coast Daily")
        .doesNotContain("time without events left out", "from beginning to end");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-14, POINT",
    "2024-03-14T10:00:00, POINT",
    "2024-03-14~, WITHIN",
    "2024-03, WITHIN",
    "1985, WITHIN",
    "198X, WITHIN",
    "'[2024-03-01..2024-03-09]', WITHIN",
    "'[..2024-03-09]', WITHIN",
    "1979/1985, SPAN",
    "1979/.., SPAN",
    "'[2024-03-14,2024-03-16]', EITHER",
    "'{2024-03-14,2024-03-16}', EITHER"
  })
  void a_sign_is_no_more_precise_than_the_date(String edtf, SvgMark.Shape shape) {
    SvgMark mark = SvgMark.of(Samples.when(edtf)).orElseThrow();

    assertThat(mark.shape()).isEqualTo(shape);
    assertThat(mark.openStart()).isEqualTo(edtf.startsWith("[.."));
    assertThat(mark.openEnd()).isEqualTo(edtf.endsWith("/.."));
  }

  @Test
  void a_bar_is_as_long_as_its_time() throws Exception {
    Timeline timeline =
        Samples.timeline(
            Samples.event("2001/2010", "ten years").build(),
            Samples.event("2001/2005", "five years").build());
    List<Double> widths = new ArrayList<>();
    NodeList bars = parse(SvgRenderer.create().render(timeline)).getElementsByTagName("rect");
    for (int i = 0; i < bars.getLength(); i++) {
      if (((Element) bars.item(i)).getAttribute("class").equals("fill-accent")) {
        widths.add(Double.valueOf(((Element) bars.item(i)).getAttribute("width")));
      }
    }

    // The last one is in the legend.
    assertThat(widths).hasSize(3);
    assertThat(widths.get(0)).isBetween(1.99 * widths.get(1), 2.01 * widths.get(1));
  }

  @Test
  void a_plan_a_claim_and_a_doubt_stand_in_words_even_where_the_summary_is_cut() {
    Event plan =
        Samples.event("[2024-03-01..2024-03-20]", "word ".repeat(1000))
            .status(Status.PLANNED)
            .build();
    Timeline timeline = Samples.timeline(plan);

    assertThat(text(SvgRenderer.create(), timeline))
        .contains("between 1 and 20 March 2024 · planned")
        .contains("…");
    assertThat(SvgRenderer.create().report(timeline).losses())
        .anyMatch(loss -> loss.part() == Part.SUMMARY && loss.ids().contains(plan.id()));
    assertThat(SvgRenderer.create().report(Samples.bridge()).losses())
        .noneMatch(loss -> loss.part() == Part.SUMMARY)
        .anyMatch(loss -> loss.part() == Part.CONFLICT);
  }

  @Test
  void a_long_time_without_events_is_left_out_and_told() {
    Timeline timeline =
        Samples.timeline(
            Samples.event("1985-05-01", "a").build(),
            Samples.event("2024-03-01", "b").build(),
            Samples.event("2024-03-05", "c").build(),
            Samples.event("2024-03-11", "d").build());

    assertThat(text(SvgRenderer.create(), timeline))
        .contains("time without events left out", "May 1985", "March 2024");
  }

  @Test
  void lanes_are_named_by_participants_or_sources() {
    Participant anna = Participant.of("Anna Berg", Participant.Role.AGENT, Participant.Kind.PERSON);
    Participant omar =
        Participant.of("Omar Berg", Participant.Role.PATIENT, Participant.Kind.PERSON);
    Timeline timeline =
        Samples.timeline(
            Samples.event("2021", "first")
                .addParticipants(omar)
                .addEvidence(Samples.evidence("harbour", "x"))
                .addEvidence(Samples.evidence("coast", "x"))
                .build(),
            Samples.event("2022", "second")
                .addParticipants(anna, omar)
                .addEvidence(Samples.evidence("harbour", "x"))
                .addEvidence(Samples.evidence("coast", "x"))
                .build(),
            Samples.event("2023", "third")
                .addParticipants(anna)
                .addEvidence(Samples.evidence("coast", "x"))
                .build(),
            Samples.event("2024", "fourth")
                .addParticipants(anna)
                .addEvidence(Samples.evidence("coast", "x"))
                .build(),
            Samples.event("2025", "fifth").build());

    assertThat(lanes(timeline, Lanes.PARTICIPANT))
        .containsExactly("Anna Berg: second third fourth", "Others: first fifth");
    assertThat(lanes(timeline, Lanes.SOURCE))
        .containsExactly(
            "Several sources: first second", "Coast Daily: third fourth", "Others: fifth");
    assertThat(lanes(timeline, Lanes.NONE)).containsExactly(": first second third fourth fifth");
  }

  private static List<String> lanes(Timeline timeline, Lanes by) {
    return SvgLanes.of(
            timeline.events(), by, new Citations(timeline, DateWords.english()), Words.english())
        .entrySet()
        .stream()
        .map(
            lane ->
                lane.getKey()
                    + ": "
                    + String.join(" ", lane.getValue().stream().map(Event::summary).toList()))
        .toList();
  }

  @Test
  void colours_follow_the_screen_or_the_option() {
    String auto = SvgRenderer.create().render(Samples.bridge());
    String light = SvgRenderer.builder().colors(ColorScheme.LIGHT).build().render(Samples.bridge());
    String dark = SvgRenderer.builder().colors(ColorScheme.DARK).build().render(Samples.bridge());

    assertThat(auto).contains("@media screen and (prefers-color-scheme: dark)", "fill=\"#fdfcf9\"");
    assertThat(light).doesNotContain("<style").contains("fill=\"#fdfcf9\"");
    assertThat(dark).doesNotContain("<style", "fill=\"#fdfcf9\"").contains("fill=\"#171614\"");
  }

  @Test
  void wrong_options_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SvgRenderer.builder().title(" \n"));
    assertThatIllegalArgumentException().isThrownBy(() -> SvgRenderer.builder().width(599));
    assertThatIllegalArgumentException().isThrownBy(() -> SvgRenderer.builder().width(10_001));
    assertThatIllegalArgumentException().isThrownBy(() -> SvgRenderer.builder().idPrefix("1"));
  }

  static List<Timeline> timelines() {
    List<Timeline> all = new ArrayList<>();
    IntStream.range(0, 40).forEach(seed -> all.add(GeneratedTimelines.timeline(seed)));
    all.add(Samples.timeline());
    all.add(Samples.timeline(Samples.event("2024-03-14", "alone").build()));
    all.add(Samples.timeline(Samples.event("Y170000002", "far away").build()));
    all.add(Samples.timeline(Samples.event("Y-99999999", "farthest away").build()));
    all.add(
        Samples.timeline(
            Samples.event("-0043-03-15", "Caesar is stabbed").build(),
            Samples.event("[..-0026]", "by then").build(),
            Samples.event("0014", "Augustus dies").build()));
    all.add(
        Samples.timeline(
            List.of(),
            List.of(Samples.event("2013", "x").when(When.UNKNOWN).undated("why").build())));
    Event twin = Samples.event("2013", "It opens").build();
    all.add(Samples.timeline(twin, twin));
    all.add(many(1000));
    all.add(HostileTexts.together());
    all.add(
        Timeline.fromArticles(
            ArticleReader.read(Path.of("..", "examples", "stories", "ferry")).articles()));
    return all;
  }

  static Timeline many(int number) {
    return Samples.timeline(
        IntStream.range(0, number)
            .mapToObj(i -> LocalDate.of(2020, 1, 1).plusDays(2L * i))
            .map(day -> Samples.event(day.toString(), "Something happens on " + day).build())
            .toList(),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("timelines")
  void every_picture_is_well_formed_and_holds_each_event_once(Timeline timeline) throws Exception {
    for (Lanes lanes : Lanes.values()) {
      Document picture = parse(SvgRenderer.builder().lanesBy(lanes).build().render(timeline));
      Set<String> ids = new HashSet<>();
      int items = 0;
      NodeList all = picture.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        assertThat(element.getTagName())
            .isIn("svg", "title", "desc", "style", "g", "rect", "circle", "path", "text", "tspan");
        assertThat(element.hasAttribute("id") && !ids.add(element.getAttribute("id"))).isFalse();
        items += element.getAttribute("role").equals("listitem") ? 1 : 0;
        for (int j = 0; j < element.getAttributes().getLength(); j++) {
          assertThat(element.getAttributes().item(j).getNodeName())
              .doesNotStartWith("on")
              .isNotIn("href", "style");
          assertThat(element.getAttributes().item(j).getNodeValue()).doesNotContain("NaN");
        }
      }
      assertThat(items).isEqualTo(timeline.events().size() + timeline.undated().size());
      assertThat(ids).contains("chronology", "chronology-title", "chronology-desc");
    }
  }

  @ParameterizedTest
  @MethodSource("timelines")
  void nothing_stands_outside(Timeline timeline) throws Exception {
    Element root = parse(SvgRenderer.create().render(timeline)).getDocumentElement();
    double height = Double.parseDouble(root.getAttribute("height"));
    NodeList texts = root.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, 800.0);
      assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
    }
  }

  /** The checker takes seconds for a page, however long, so all go into one. */
  @Test
  void pictures_are_valid_in_html() throws IOException, SAXException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head>");
    page.append("<meta charset=\"utf-8\" /><title>Pictures</title></head><body>\n");
    int number = 0;
    Iterator<Lanes> lanes = Iterators.cycle(Lanes.values());
    for (Timeline timeline : timelines()) {
      number++;
      SvgRenderer.builder()
          .idPrefix("c" + number)
          .lanesBy(lanes.next())
          .colors(number % 5 == 0 ? ColorScheme.AUTO : ColorScheme.DARK)
          .build()
          .render(timeline, page);
    }
    page.append("</body></html>");

    assertThat(errors(page.toString())).isEmpty();
    assertThat(errors(page.toString().replaceFirst("<circle ", "<circle r=\"a\" "))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_reads_back_from_the_tooltip(String text) throws Exception {
    Timeline timeline = HostileTexts.timeline(text);
    Document picture = parse(SvgRenderer.builder().title("t" + text).build().render(timeline));

    NodeList titles = picture.getElementsByTagName("title");
    List<String> found =
        IntStream.range(0, titles.getLength())
            .mapToObj(i -> titles.item(i).getTextContent())
            .toList();
    assertThat(found).hasSize(2 + timeline.events().size());
    assertThat(found.get(0)).isEqualTo(PlainText.oneLine("t" + text));
    for (int i = 0; i < timeline.events().size(); i++) {
      String happened = DateWords.english().format(timeline.events().get(i)) + ": " + text;
      assertThat(found.get(i + 1)).startsWith(PlainText.oneLine(happened));
    }
  }

  private static String text(Renderer renderer, Timeline timeline) {
    String svg = renderer.render(timeline);
    StringBuilder text = new StringBuilder();
    Matcher line = Pattern.compile("<text[^>]*>(.*?)</text>", Pattern.DOTALL).matcher(svg);
    while (line.find()) {
      String words = line.group(1).replace(SvgLabel.BETWEEN, " ").replaceAll("<[^>]*>", "");
      text.append(words.replaceAll("\\s+", " ").strip()).append('\n');
    }
    return text.toString();
  }
}
