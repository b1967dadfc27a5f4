package org.timeline4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.render.JsonReader;

class CommandsTest {
  private static final String MUSEUM =
      "{\"id\":\"m\",\"published\":\"2024-06-03\",\"source\":\"Coast Daily\","
          + "\"text\":\"Anna Lindqvist bought the old tower in 2019. "
          + "The museum was closed on Friday.\"}\n";
  private static final String BRIDGE =
      "{\"id\":\"b\",\"published\":\"2024-06-04\","
          + "\"text\":\"Jonas Weber opened the bridge in May 2013.\"}\n";

  private static List<String> dates(String... args) {
    return dates(Run.with(MUSEUM + BRIDGE, args));
  }

  private static List<String> datesOf(String articles, String... options) {
    List<String> args = new ArrayList<>(List.of("timeline", "-", "--format=json"));
    args.addAll(List.of(options));
    return dates(Run.with(articles, args.toArray(String[]::new)));
  }

  private static List<String> dates(Run run) {
    assertThat(run.code()).isZero();
    Timeline timeline = JsonReader.read(run.out());
    return timeline.events().stream()
        .map(Event::when)
        .map(when -> when.edtf().orElseThrow().text())
        .toList();
  }

  @Test
  void a_chronology_is_printed_in_order_in_each_format() {
    assertThat(Run.with(MUSEUM + BRIDGE, "timeline", "-").out())
        .startsWith("3 events from 2 articles\n\nMay 2013")
        .contains("\n2019 ", "\n31 May 2024 ", "1 source: Coast Daily (3 June 2024)");
    assertThat(Run.with(MUSEUM, "timeline", "-", "--format", "markdown").out())
        .startsWith("# Chronology\n")
        .contains("\n## 2019\n", "- **31 May 2024**: ");
    assertThat(dates("timeline", "--format=json", "-"))
        .containsExactly("2013-05", "2019", "2024-05-31");
  }

  @Test
  void layout_and_language_are_told_to_the_format() {
    assertThat(Run.with(MUSEUM, "timeline", "-", "--locale=de", "--title=Turm").out())
        .startsWith("Turm\n\n2 Ereignisse aus 1 Artikel\n")
        .contains("31. Mai 2024");
    String late = MUSEUM.replace("2024-06-03", "2024-06-03T23:00:00Z");
    assertThat(Run.with(late, "timeline", "-", "--zone", "Asia/Tokyo").out())
        .contains("Coast Daily (4 June 2024)");
    String page =
        Run.with(
                MUSEUM + BRIDGE, "timeline", "-", "--format=html", "--newest-first", "--group=none")
            .out();
    assertThat(page.indexOf("datetime=\"2013-05\"")).isGreaterThan(page.indexOf("2024-05-31"));
    assertThat(page).doesNotContain("class=\"chronology-group\"");
    assertThat(
            Run.with(MUSEUM, "timeline", "-", "--format=svg", "--lanes=source", "--title=Tower")
                .out())
        .contains("aria-label=\"Coast Daily\"", ">Tower</title>");
    assertThat(Run.with(MUSEUM, "timeline", "-", "--format=MERMAID_GANTT", "--locale=fr").out())
        .startsWith("gantt\n    title Chronologie\n");
  }

  @Test
  void filters_keep_what_overlaps_inclusive() {
    assertThat(dates("timeline", "--format=json", "-", "--from", "2013-05-31", "--to", "2019"))
        .containsExactly("2013-05", "2019");
    assertThat(dates("timeline", "--format=json", "-", "--from", "2013-06"))
        .containsExactly("2019", "2024-05-31");
    assertThat(dates("timeline", "--format=json", "-", "--to", "2013-05-01"))
        .containsExactly("2013-05");
    assertThat(dates("timeline", "--format=json", "-", "--about", "Lindqvist"))
        .containsExactly("2019");
    assertThat(dates("timeline", "--format=json", "-", "--top", "2")).hasSize(2);
    assertThat(dates("timeline", "--format=json", "-", "--type", "transaction"))
        .containsExactly("2019");
    assertThat(dates("timeline", "--format=json", "-", "--source", "coast daily"))
        .containsExactly("2019", "2024-05-31");
    assertThat(dates("timeline", "--format=json", "-", "--min-sources", "2")).isEmpty();
  }

  @Test
  void where_sources_disagree_the_caller_may_let_one_decide() {
    String articles =
        report("a", "Agency", 4) + report("b", "Coast Daily", 5) + report("c", "Harbour Post", 5);

    assertThat(datesOf(articles)).containsExactly("[2024-03-04,2024-03-05]");
    assertThat(datesOf(articles, "--majority")).containsExactly("2024-03-05");
    assertThat(datesOf(articles, "--prefer", "Nobody,agency")).containsExactly("2024-03-04");
    assertThat(datesOf(articles, "--prefer=Nobody")).containsExactly("[2024-03-04,2024-03-05]");
  }

  private static String report(String id, String source, int day) {
    return """
    {"id":"%s","source":"%s","published":"2024-03-08","text":"Omar Berg was arrested in Lisbon on March %d."}
    """
        .formatted(id, source, day);
  }

  @Test
  void a_chronology_is_compared_with_an_older_one(@TempDir Path folder) throws IOException {
    Path older = folder.resolve("older.json");
    Run.with(MUSEUM, "timeline", "-", "--format=json", "-o", older.toString());

    Run run = Run.with(MUSEUM + BRIDGE, "timeline", "-", "--compare", older.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("new 2013-05  Jonas Weber opened (the )?bridge\n");
    assertThat(Run.with(BRIDGE, "timeline", "-", "--compare", older.toString()).out())
        .contains("withdrawn 2019  ", "withdrawn 2024-05-31  ");
  }

  @Test
  void corrections_are_applied(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("corrections.json"),
            "{\"corrections\":[{\"kind\":\"hide\",\"event\":{\"article\":\"b\",\"in\":\"text\","
                + "\"start\":12,\"end\":18}}]}");

    assertThat(dates("timeline", "--format=json", "-", "--corrections", file.toString()))
        .containsExactly("2019", "2024-05-31");
    Path bad = Files.writeString(folder.resolve("bad.json"), "{}");
    Run run = Run.with(MUSEUM, "timeline", "-", "--corrections", bad.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith(bad + ": line 1, column 1: ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void what_is_no_chronology_cannot_be_compared_with(@TempDir Path folder) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "[]");
    Run run = Run.with(MUSEUM, "timeline", "-", "--compare", bad.toString());
    Run gone = Run.with(MUSEUM, "timeline", "-", "--compare", folder + "/gone.json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith(bad + ": line 1, column 1: ");
    assertThat(gone.code()).isEqualTo(1);
    assertThat(gone.err()).isEqualTo(folder.resolve("gone.json") + ": cannot be read\n");
    assertThat(gone.out()).isEmpty();
  }

  @Test
  void an_unknown_name_gives_an_empty_chronology_and_a_line_that_says_so() {
    Run run = Run.with(MUSEUM, "timeline", "-", "--about", "Nobody Known");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("0 events from 1 article\n");
    assertThat(run.err()).isEqualTo("No event is about \"Nobody Known\".\n");
  }

  @Test
  void all_events_hold_those_of_a_chronology() {
    String said =
        "{\"id\":\"s\",\"published\":\"2024-06-03\","
            + "\"text\":\"Anna Lindqvist bought the tower in 2019, police said on Friday.\"}\n";
    int shown =
        JsonReader.read(Run.with(said, "timeline", "--format=json", "-").out()).events().size();
    int all =
        JsonReader.read(Run.with(said, "timeline", "--format=json", "--events=all", "-").out())
            .events()
            .size();

    assertThat(all).isGreaterThan(shown);
  }

  @Test
  void what_is_missing_is_named_and_the_rest_is_done(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), MUSEUM);
    Run run = Run.of("timeline", folder.resolve("gone.txt").toString(), file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith(folder.resolve("gone.txt") + ": ");
    assertThat(run.out()).startsWith("2 events from 1 article\n");
  }

  @Test
  void a_malformed_line_is_named_with_its_file_and_the_rest_is_done(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), MUSEUM + "{oops\n" + BRIDGE);
    for (String command : List.of("timeline", "timexes", "events")) {
      Run run = Run.of(command, file.toString());

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).startsWith(file + ":2: ");
      assertThat(run.out()).contains("2019", "2013");
    }
  }

  @Test
  void a_bad_publication_date_is_a_diagnostic_and_no_failure() {
    String bad = MUSEUM.replace("2024-06-03", "2024-06-31");
    Run run = Run.with(bad, "timeline", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\nDiagnostics\n").contains("2024-06-31");
    assertThat(run.err()).isEmpty();
    assertThat(Run.with(bad, "timexes", "-").err()).startsWith("m: ").contains("2024-06-31");
  }

  @Test
  void timexes_are_one_a_line() {
    assertThat(Run.with(MUSEUM, "timexes", "-").out())
        .isEqualTo("m\t39\t43\tDATE\t2019\t2019\nm\t70\t76\tDATE\t2024-05-31\tFriday\n");
  }

  @Test
  void timexes_of_an_article_are_a_timeml_document(@TempDir Path folder) throws IOException {
    Run run = Run.with(MUSEUM, "timexes", "--format", "timeml", "-");
    Path file = folder.resolve("m.xml");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML comment=\"m\">")
        .contains("closed on <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2024-05-31\"")
        .endsWith("</TimeML>\n");
    assertThat(Run.with(MUSEUM, "timexes", "--format=timeml", "-", "-o", file.toString()).out())
        .isEmpty();
    assertThat(file).hasContent(run.out());
    assertThat(Run.with("", "timexes", "--format=timeml", "-")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void timexes_of_several_articles_are_a_timeml_document_each(@TempDir Path folder)
      throws IOException {
    String odd = MUSEUM.replace("\"m\"", "\"../a b%\"");
    Run run = Run.with(MUSEUM + odd, "timexes", "--format=timeml", "-", "-o", folder.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("m.tml", "%2E.%2Fa%20b%25.tml");
    }
    assertThat(folder.resolve("m.tml"))
        .hasContent(Run.with(MUSEUM, "timexes", "--format=timeml", "-").out());
    Path fresh = folder.resolve("in/fresh");
    Run.with(MUSEUM + odd, "timexes", "--format=timeml", "-", "-o", fresh.toString());
    assertThat(fresh.resolve("m.tml")).hasSameTextualContentAs(folder.resolve("m.tml"));
    Run nowhere = Run.with(MUSEUM + odd, "timexes", "--format=timeml", "-");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("-o must name a folder");
    assertThat(nowhere.out()).isEmpty();
  }

  @Test
  void events_are_one_a_line() {
    assertThat(Run.with(MUSEUM, "events", "-").out().lines())
        .contains(
            "m\t15\t21\tOCCURRENCE\tPAST|NONE|POS|\tbought\t2019",
            "m\t60\t66\tOCCURRENCE\tPAST|NONE|POS|\tclosed\t2024-05-31");
  }

  @Test
  void white_space_in_a_quote_becomes_one_space() {
    String text = "{\"id\":\"w\\tx\",\"text\":\"It opened in May\\t 2013.\"}\n";

    assertThat(Run.with(text, "timexes", "-").out())
        .isEqualTo("w x\t13\t22\tDATE\t2013-05\tMay 2013\n");
  }

  @Test
  void the_headline_is_left_out_of_timexes_and_events() {
    String text = "{\"id\":\"t\",\"title\":\"Bridge opened in 2013\",\"text\":\"Nothing.\"}\n";

    assertThat(Run.with(text, "timexes", "-").out()).isEmpty();
    assertThat(Run.with(text, "events", "-").out()).doesNotContain("opened");
  }

  @Test
  void the_same_article_twice_is_read_once() {
    assertThat(Run.with(MUSEUM + MUSEUM, "timexes", "-"))
        .isEqualTo(Run.with(MUSEUM, "timexes", "-"));
  }

  @Test
  void progress_is_shown_on_a_terminal_when_there_is_much_to_read_and_wiped_in_the_end() {
    String many =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"In 2013.\"}\n")
            .collect(Collectors.joining());

    List<String> shown =
        List.of(Run.with(true, many, "timeline", "-").err().split("\r\u001b\\[K", -1));
    assertThat(shown)
        .hasSize(103)
        .contains(
            "Reading [" + " ".repeat(30) + "] 1 of 500 articles",
            "Reading [" + "=".repeat(15) + " ".repeat(15) + "] 250 of 500 articles",
            "Reading [" + "=".repeat(30) + "] 500 of 500 articles")
        .endsWith("");
    assertThat(Run.with(true, many, "timeline", "--quiet", "-").err()).isEmpty();
    assertThat(Run.with(false, many, "timeline", "-").err()).isEmpty();
    assertThat(Run.with(true, MUSEUM, "timeline", "-").err()).isEmpty();
  }

  @Test
  void nothing_in_is_an_empty_chronology() {
    assertThat(Run.with("", "timeline", "-"))
        .isEqualTo(new Run(0, "0 events from 0 articles\n", ""));
  }
}
