package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.timeline4j.Pipeline;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.article.Domain;
import org.timeline4j.event.Reading;
import org.timeline4j.language.en.English;
import org.timeline4j.timex.ResolutionPolicy;

/** Readings in a file. */
class ReadingsJsonTest {
  private static final String TEXT =
      "Two years ago Anna Berg, a nurse, was jailed for 28 months in Port Ellery. On the second"
          + " Monday of May at 9:30 p.m. EST she left, as police said. The fire of June 4, 2021"
          + " killed 12 people. Sales rose to $3 million in the third quarter, up from a year"
          + " earlier. From 1979 to 1985 he lived in Oslo; a week before the trial he fled. He will"
          + " return next Easter. Every Friday they met. In the early 1990s, in mid-March, in"
          + " fiscal 2008, on Christmas Eve, in spring, on 03/04/2021 and at dawn they sang. Two"
          + " days later it rained all day. Thursday morning, the last week of May, the night of"
          + " March 3, half a year, the weekend, Labor Day and about 1960 were mentioned by the"
          + " town. “Später\\n"
          + "”";

  private static Reading reading(Article article) {
    return Pipeline.english().read(article);
  }

  private static List<Reading> readings() {
    return List.of(
        reading(Article.of("Two men arrested", TEXT, LocalDate.of(2024, 3, 13))),
        reading(Article.builder().id("undated").text(TEXT).build()),
        new Pipeline(
                English.language(),
                new ResolutionPolicy(
                    Optional.of(Domain.NARRATIVE),
                    Optional.of(Locale.UK),
                    Optional.of(ZoneId.of("Europe/Oslo"))))
            .read(
                Article.builder()
                    .id("offset")
                    .title("A title")
                    .text("She resigned <b>on Monday</b>. On February 30 he left.")
                    .published(OffsetDateTime.parse("2024-03-12T23:30:00-05:00"))
                    .url("https://example.org/a")
                    .source("Post")
                    .language(Locale.ENGLISH)
                    .build()),
        reading(Article.builder().id("empty").text("").build()));
  }

  private static String written(List<Reading> readings) throws IOException {
    StringBuilder out = new StringBuilder();
    ReadingsJson.write(readings, out);
    return out.toString();
  }

  private static List<Reading> read(String lines) throws IOException {
    return ReadingsJson.read(new StringReader(lines));
  }

  @Test
  void what_is_written_reads_back_equal() throws IOException {
    assertThat(read(written(readings()))).isEqualTo(readings());
  }

  @Test
  void a_chronology_of_stored_readings_is_that_of_the_articles() throws IOException {
    List<Reading> stored = read(written(readings()));

    assertThat(Timeline.of(stored)).isEqualTo(Timeline.of(readings()));
  }

  @Test
  void a_reading_is_a_line() throws IOException {
    assertThat(written(readings()).lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("{\"version\":1,\"reading\":{"));
    assertThat(read("\n" + written(readings()) + "\n\n")).hasSize(4);
    assertThat(read("")).isEmpty();
  }

  @Test
  void a_malformed_line_is_named() throws IOException {
    String good = written(readings().subList(2, 3));
    for (String bad :
        List.of(
            "no JSON",
            "{}",
            "[]",
            "{\"version\":1}",
            "{\"version\":1,\"reading\":3}",
            good.strip().replace("\"version\":1", "\"version\":2"),
            good.strip().replace("\"HAPPENED\"", "\"PERHAPS\""),
            good.strip().replace("\"start\":", "\"start\":\"x\",\"begin\":"),
            good.strip().replaceFirst("\"start\":[0-9]+", "\"start\":-7"),
            good.strip().replaceFirst("\"is\":\"[A-Za-z]+\"", "\"is\":\"java.lang.Runtime\""),
            good.strip().substring(0, 200))) {
      assertThatThrownBy(() -> read(good + "\n" + bad + "\n"))
          .as(bad)
          .isInstanceOf(MalformedJsonException.class)
          .hasMessageStartingWith("line 3, column ");
    }
  }

  @Test
  void another_version_is_refused_by_name() throws IOException {
    String other = written(readings()).replace("\"version\":1", "\"version\":2");

    assertThatThrownBy(() -> read(other))
        .hasMessageContaining("version 2 of readings; version 1 is read here");
  }
}
