package org.timeline4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.table.TableModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.event.Event;
import org.timeline4j.render.HtmlRenderer;

class RecipesTest {

  @Test
  void the_first_timeline_brings_two_articles_into_one_order() {
    assertThat(FirstTimeline.chronology())
        .containsSubsequence(
            "2019 ",
            "Anna Lindqvist bought the tower",
            "March 2021 ",
            "2023 ",
            "1 June 2024 ",
            "9 September 2025 ",
            "January 2026 ",
            "(planned)");
  }

  @Test
  void three_sources_that_tell_of_one_purchase_give_one_event() {
    assertThat(ThreeSourcesMerged.events())
        .containsOnlyOnce("11 March 2024: ")
        .contains("Nordlys bought the shipyard of Port Ellery\n")
        .containsSubsequence(
            "  Harbour Gazette: Nordlys bought the shipyard of Port Ellery on Monday.\n",
            "  Coast Daily: Nordlys bought the shipyard on Monday for 40 million dollars.\n",
            "  Evening Star: The firm Nordlys acquired the shipyard on March 11.\n");
  }

  @Test
  void a_date_is_explained_by_words_rule_and_reference_date() {
    assertThat(ExplainADate.explanations())
        .containsSubsequence("2023 (EXPLICIT): ", "\"2023\"", "[four digits]")
        .containsSubsequence("2025 (RELATIVE): ", "\"two years later\"")
        .containsSubsequence("2025-10-02 (RELATIVE): ", "\"last Thursday\"", "[last <weekday>]")
        .contains("2025-10-06  [publication date]");
  }

  @Test
  void a_renderer_of_ones_own_prints_the_latest_first() {
    assertThat(OwnRenderer.latestFirst())
        .containsSubsequence("5 February 2023\n", "May 1990\n", "1968\n", "1961\n")
        .matches("(?s)4\\. .*\n3\\. .*\n2\\. .*\n1\\. .*\n");
  }

  @Test
  void own_words_and_rules_are_read_like_those_of_the_library() {
    assertThat(OwnCalendar.dates())
        .isEqualTo(
            """
            Founders' Day: 2023-06-06
            Michaelmas term 2021: [2021-10-01..2021-12-21]
            the third session: [2023-09-05..2023-12-14]
            the first quarter of fiscal 2024: 2023-36
            """);
  }

  @Test
  void a_folder_becomes_a_page_of_what_happened_since() {
    String page = FromAFolder.page(Path.of("stories/ferry"), LocalDate.of(2017, 7, 15));

    assertThat(page)
        .startsWith("# The ferry\n")
        .containsSubsequence("\n## 2017\n", "- **15 July 2017**: ", "\n## 2018\n")
        .contains("[World Dispatch](https://www.example.org/dispatch/ferry-toll)")
        .doesNotContain("## 2011\n");
  }

  @Test
  void a_web_server_shows_the_chronology_and_what_somebody_took_part_in() throws Exception {
    HttpServer server = WebPage.start(Path.of("stories/ferry"), 0);
    try {
      String root = "http://localhost:" + server.getAddress().getPort() + "/";
      HttpResponse<String> all = get(root);
      HttpResponse<String> some = get(root + "?about=Ando");
      HttpResponse<String> none = get(root + "?about=%3Cscript%3E");

      assertThat(all.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
      assertThat(all.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).contains(HtmlRenderer.styleHash()));
      assertThat(events(all.body())).isGreaterThan(events(some.body()));
      assertThat(events(some.body())).isPositive();
      assertThat(events(none.body())).isZero();
      assertThat(none.body()).doesNotContain("<script");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_site_of_files_links_only_to_what_it_holds(@TempDir Path site) throws IOException {
    StaticSite.write(Path.of("stories/ferry"), site);

    String index = Files.readString(site.resolve("index.html"));
    List<String> links =
        Pattern.compile("<a href=\"([^\"#:]+)\">")
            .matcher(index.substring(index.indexOf("<nav>"), index.indexOf("</nav>")))
            .results()
            .map(link -> link.group(1))
            .toList();
    assertThat(links).contains("chronology.svg", "chronology.ics").hasSizeGreaterThan(2);
    assertThat(links).allSatisfy(link -> assertThat(site.resolve(link)).isNotEmptyFile());
    assertThat(events(index)).isPositive();
  }

  @Test
  void a_table_has_a_row_for_each_event() {
    Timeline timeline =
        Timeline.fromArticles(ArticleReader.read(Path.of("stories/ferry")).articles());

    TableModel model = SwingTable.model(timeline);

    assertThat(model.getRowCount()).isEqualTo(timeline.events().size());
    Event first = timeline.events().get(0);
    assertThat(model.getValueAt(0, 1)).isEqualTo(first.summary());
    assertThat(model.getValueAt(0, 2)).isEqualTo(timeline.sources(first));
    assertThat(SwingTable.evidence(first))
        .contains(first.evidence().get(0).quote(), first.explain());
  }

  private static int events(String page) {
    return page.split("class=\"chronology-event\"", -1).length - 1;
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}
