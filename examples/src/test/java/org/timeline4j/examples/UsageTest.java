package org.timeline4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                    | Missing required subcommand
          chronicle a.txt                       | chronicle
          timeline                              | Missing required parameter: 'FILE|DIR'
          timexes                               | Missing required parameter: 'FILE|DIR'
          events                                | Missing required parameter: 'FILE|DIR'
          timeline --unknown a.txt              | Unknown option: '--unknown'
          timeline --format gif a.txt           | 'gif' is none of text, markdown, html, svg, json, ics, csv, csv-evidence, timelinejs
          timeline --locale it a.txt            | 'it' is none of en, de, es, fr, pt, ar, zh
          timeline --zone Mars a.txt            | 'Mars' is no zone
          timeline --lanes paper a.txt          | 'paper' is none of none, participant, source
          timeline --group day a.txt            | 'day' is none of year, month, none
          timeline --lanes source a.txt         | --lanes does not apply to text, only to svg, timelinejs, vis
          timeline --newest-first a.txt         | --newest-first does not apply to text, only to html
          timeline --format=json --title=x y    | --title does not apply to json
          timeline --format=html --title= a.txt | --title takes words
          timeline --format                     | --format
          timeline --events some a.txt          | 'some' is none of chronology, all
          timeline --from yesterday a.txt       | 'yesterday' is no date
          timeline --from 2013-02-30 a.txt      | '2013-02-30' is no date
          timeline --to 2013-13 a.txt           | '2013-13' is no date
          timeline --to 2013-21 a.txt           | '2013-21' is no date
          timeline --from 2014 --to 2013 a.txt  | --to lies before --from
          timeline --top 0 a.txt                | --top takes a number from 1
          timeline --top many a.txt             | --top
          timeline --min-sources 0 a.txt        | --min-sources takes a number from 1
          timeline --majority --prefer A a.txt  | --majority or --prefer, not both
          timeline --prefer                     | --prefer
          timexes --format json a.txt           | 'json' is none of tsv, timeml
          events --format json a.txt            | Unknown option
          """)
  void wrong_usage_is_named_with_the_usage_and_ends_with_2(String line, String problem) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" +", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(problem).contains("Usage: java -jar timeline.jar");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "timeline --help", "timexes --help", "events --help"})
  void help_goes_to_standard_output(String line) {
    Run run = Run.of(line.split(" ", -1));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: java -jar timeline.jar").contains("--help");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_help_of_timeline_names_its_options_and_their_words() {
    assertThat(Run.of("timeline", "--help").out())
        .contains("FILE|DIR", "--about", "--from", "--to", "--type", "--source", "--min-sources")
        .contains("--title", "--locale", "--zone", "--lanes", "--group", "--newest-first")
        .contains("--top", "--compare", "--corrections", "--majority", "--prefer", "--output")
        .contains("text, markdown, html, svg, json")
        .contains("chronology", "all");
  }

  @Test
  void the_page_of_the_command_line_shows_the_help() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "command-line.md"));

    for (String command : List.of("timeline", "timexes", "events")) {
      assertThat(page).contains("```text\n" + Run.of(command, "--help").out() + "```\n");
    }
  }

  @Test
  void the_version_names_the_program() {
    Run run = Run.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("timeline4j ");
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 2013-01-01, 2013-12-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "2013-05-01, 2013-05-01, 2013-05-01",
  })
  void a_year_or_month_is_all_of_its_days(String text, LocalDate first, LocalDate last) {
    assertThat(DateArgument.parse(text)).contains(new DateArgument(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13", "20135", "2013-5", "2013-05-32", "1985~", "198X", "2013/2014"})
  void what_is_no_date_is_refused(String text) {
    assertThat(DateArgument.parse(text)).isEmpty();
  }
}
