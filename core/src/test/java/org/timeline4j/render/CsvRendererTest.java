package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;

/** What is written, as another library reads it. */
class CsvRendererTest {

  private static List<CSVRecord> read(CsvRenderer renderer, Timeline timeline) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(renderer.render(timeline)), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void an_event_is_a_row_and_ends_with_carriage_return_and_line_feed() {
    assertThat(CsvRenderer.create().render(Samples.bridge()))
        .isEqualTo(
            """
            id,rank,date,edtf,earliest,latest,granularity,approximate,uncertain,basis,summary,status,types,agents,patients,recipients,others,place,undated,sources,conflicts,links
            e--607946689,1,14 or 15 March 2024 (sources differ),"[2024-03-14,2024-03-15]",2024-03-14,2024-03-15,day,false,false,explicit,The Long Bridge opens to traffic after six years of work,happened,open,,,,,,,Harbour Gazette; Coast Daily,Sources differ on the date: Harbour Gazette (18 March 2024) says 14 March 2024; Coast Daily (18 March 2024) says 15 March 2024,
            e--1671133888,2,2025,2025,2025-01-01,2025-12-31,day,false,false,explicit,The city introduces a toll,planned,open,,,,,,,Coast Daily,,
            e-1625692663,,by 18 March 2024,[..2024-03-18],,2024-03-18,day,false,false,explicit,Floods damage the old bridge,happened,open,,,,,,The text gives no date,lost,,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void evidence_is_a_table_of_its_own_that_names_the_event() throws IOException {
    List<CSVRecord> events = read(CsvRenderer.create(), Samples.bridge());
    List<CSVRecord> evidence = read(CsvRenderer.evidence(), Samples.bridge());

    assertThat(evidence).hasSize(4);
    CSVRecord second = evidence.get(1);
    assertThat(second.get("event")).isEqualTo(events.get(0).get("id"));
    assertThat(second.get("source")).isEqualTo("Coast Daily");
    assertThat(second.get("published")).isEqualTo("2024-03-18");
    assertThat(second.get("url")).isEqualTo("http://coast.example/%281%29");
    assertThat(second.get("quote")).isEqualTo("It opened on Friday, officials said.");
    assertThat(evidence).extracting(row -> row.get("article")).endsWith("lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "=1+1|'=1+1",
        "+1|'+1",
        "-0043|'-0043",
        "@SUM(A1)|'@SUM(A1)",
        "'tis|''tis",
        "\"\t=1\"|'=1",
        "a=1|a=1",
        "\"\"|\"\""
      })
  void no_cell_begins_a_formula_and_an_apostrophe_in_front_can_be_taken_away(
      String text, String cell) {
    assertThat(CsvColumns.cell(text)).isEqualTo(cell);
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_reads_back_in_its_cell(String text) throws IOException {
    Timeline timeline = HostileTexts.timeline(text);

    List<CSVRecord> events = read(CsvRenderer.create(), timeline);
    List<CSVRecord> evidence = read(CsvRenderer.evidence(), timeline);

    assertThat(events).hasSize(timeline.events().size() + timeline.undated().size());
    assertThat(evidence).hasSize(2 * events.size());
    for (int i = 0; i < timeline.events().size(); i++) {
      CSVRecord row = events.get(i);
      assertThat(row.size()).isEqualTo(22);
      assertThat(value(row.get("summary"))).isEqualTo(PlainText.oneLine(text));
      assertThat(value(row.get("place"))).isEqualTo(PlainText.oneLine(text));
      assertThat(value(row.get("edtf")))
          .isEqualTo(timeline.events().get(i).when().edtf().orElseThrow().text());
    }
    for (CSVRecord row : evidence) {
      assertThat(row.size()).isEqualTo(16);
      assertThat(value(row.get("quote"))).isEqualTo(PlainText.oneLine(text));
      assertThat(row.get("url")).matches("|https?://[!-~]+");
      assertThat(row).allMatch(cell -> cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0);
    }
  }

  /** The documented way back. */
  private static String value(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  @Test
  void dates_are_told_in_the_words_of_the_reader_and_names_of_columns_stay() throws IOException {
    CSVRecord row =
        read(CsvRenderer.builder().locale(Locale.GERMAN).build(), Samples.bridge()).get(0);

    assertThat(row.get("date")).isEqualTo("14. oder 15. März 2024 (Quellen widersprechen sich)");
    assertThat(row.get("conflicts")).contains("14. März 2024");
  }

  @Test
  void a_byte_order_mark_is_written_on_demand() {
    Timeline timeline = Samples.bridge();

    assertThat(CsvRenderer.builder().byteOrderMark(true).build().render(timeline))
        .isEqualTo("\uFEFF" + CsvRenderer.create().render(timeline));
  }

  @Test
  void what_the_receiver_throws_comes_through() {
    IOException full = new IOException("no space left");

    assertThatThrownBy(
            () -> CsvRenderer.create().render(Samples.bridge(), BrokenAppendable.throwing(full)))
        .isSameAs(full);
  }
}
