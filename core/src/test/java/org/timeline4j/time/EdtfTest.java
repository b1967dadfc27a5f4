package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.time.Edtf.Kind;

/** Reading EDTF. */
class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1985                   | DATE     | YEAR       | 1985-01-01  | 1985-12-31",
        "1985-04                | DATE     | MONTH      | 1985-04-01  | 1985-04-30",
        "1985-04-12             | DATE     | DAY        | 1985-04-12  | 1985-04-12",
        "2024-02-29             | DATE     | DAY        | 2024-02-29  | 2024-02-29",
        "2000-02                | DATE     | MONTH      | 2000-02-01  | 2000-02-29",
        "1985-04-12T23:20:30    | DATE     | SECOND     | 1985-04-12  | 1985-04-12",
        "1985-04-12T23:20:30Z   | DATE     | SECOND     | 1985-04-12  | 1985-04-12",
        "2004-01-01T01:10:10+05:30 | DATE  | SECOND     | 2004-01-01  | 2004-01-01",
        "2004-01-01T00:00:00-12:00 | DATE  | SECOND     | 2004-01-01  | 2004-01-01",
        "0000                   | DATE     | YEAR       | 0000-01-01  | 0000-12-31",
        "9999                   | DATE     | YEAR       | 9999-01-01  | 9999-12-31",
        "-0001                  | DATE     | YEAR       | -0001-01-01 | -0001-12-31",
        "-0044-03-15            | DATE     | DAY        | -0044-03-15 | -0044-03-15",
        "-9999                  | DATE     | YEAR       | -9999-01-01 | -9999-12-31",
        "Y12345                 | DATE     | YEAR       | +12345-01-01 | +12345-12-31",
        "Y170000002             | DATE     | YEAR       | +170000002-01-01 | +170000002-12-31",
        "Y-170000002            | DATE     | YEAR       | -170000002-01-01 | -170000002-12-31",
        "1984?                  | DATE     | YEAR       | 1984-01-01  | 1984-12-31",
        "2004-06~               | DATE     | MONTH      | 2004-06-01  | 2004-06-30",
        "2004-06-11%            | DATE     | DAY        | 2004-06-11  | 2004-06-11",
        "201X                   | DATE     | DECADE     | 2010-01-01  | 2019-12-31",
        "20XX                   | DATE     | CENTURY    | 2000-01-01  | 2099-12-31",
        "000X                   | DATE     | DECADE     | 0000-01-01  | 0009-12-31",
        "1XXX                   | DATE     | MILLENNIUM | 1000-01-01  | 1999-12-31",
        "2004-XX                | DATE     |            | 2004-01-01  | 2004-12-31",
        "1985-04-XX             | DATE     |            | 1985-04-01  | 1985-04-30",
        "1985-XX-XX             | DATE     |            | 1985-01-01  | 1985-12-31",
        "-0044-XX               | DATE     |            | -0044-01-01 | -0044-12-31",
        "2001-21                | DATE     | SEASON     | 2001-03-01  | 2001-05-31",
        "2001-22                | DATE     | SEASON     | 2001-06-01  | 2001-08-31",
        "2001-23                | DATE     | SEASON     | 2001-09-01  | 2001-11-30",
        "2001-24                | DATE     | SEASON     | 2001-12-01  | 2002-02-28",
        "2001-25                | DATE     | SEASON     | 2001-03-01  | 2001-05-31",
        "2001-28                | DATE     | SEASON     | 2001-12-01  | 2002-02-28",
        "2001-29                | DATE     | SEASON     | 2001-09-01  | 2001-11-30",
        "2001-30                | DATE     | SEASON     | 2001-12-01  | 2002-02-28",
        "2001-31                | DATE     | SEASON     | 2001-03-01  | 2001-05-31",
        "2001-32                | DATE     | SEASON     | 2001-06-01  | 2001-08-31",
        "2001-33                | DATE     | QUARTER    | 2001-01-01  | 2001-03-31",
        "2001-36                | DATE     | QUARTER    | 2001-10-01  | 2001-12-31",
        "2001-37                | DATE     |            | 2001-01-01  | 2001-04-30",
        "2001-39                | DATE     |            | 2001-09-01  | 2001-12-31",
        "2001-40                | DATE     | HALF       | 2001-01-01  | 2001-06-30",
        "2001-41                | DATE     | HALF       | 2001-07-01  | 2001-12-31",
        "1964/2008              | INTERVAL |            | 1964-01-01  | 2008-12-31",
        "1985/1985              | INTERVAL |            | 1985-01-01  | 1985-12-31",
        "2004-02-01/2005        | INTERVAL |            | 2004-02-01  | 2005-12-31",
        "2004/2004-02           | INTERVAL |            | 2004-01-01  | 2004-02-29",
        "-2005/-1999-02         | INTERVAL |            | -2005-01-01 | -1999-02-28",
        "1985-04/..             | INTERVAL |            | 1985-04-01  |",
        "../1985-04             | INTERVAL |            |             | 1985-04-30",
        "1985-04/               | INTERVAL |            | 1985-04-01  |",
        "/1985-04               | INTERVAL |            |             | 1985-04-30",
        "1984~/2004-06%         | INTERVAL |            | 1984-01-01  | 2004-06-30",
        "198X/2001-21           | INTERVAL |            | 1980-01-01  | 2001-05-31",
        "2004-06-XX/2004-07-03  | INTERVAL |            | 2004-06-01  | 2004-07-03",
        "[1979..1985]           | WITHIN   |            | 1979-01-01  | 1985-12-31",
        "[2024-03-04..2024-03-10] | WITHIN |            | 2024-03-04  | 2024-03-10",
        "[..1760-12-03]         | WITHIN   |            |             | 1760-12-03",
        "[1760-12..]            | WITHIN   |            | 1760-12-01  |",
        "[1667,1760-12]         | ONE_OF   |            | 1667-01-01  | 1760-12-31",
        "[1667,1668,1670..1672] | ONE_OF   |            | 1667-01-01  | 1672-12-31",
        "[..1667,1760-01,1760-12..] | ONE_OF |          |             |",
        "[198X,1991~,1992-XX]   | ONE_OF   |            | 1980-01-01  | 1992-12-31",
        "{1960,1961-12}         | ALL_OF   |            | 1960-01-01  | 1961-12-31",
        "{1960..1964}           | ALL_OF   |            | 1960-01-01  | 1964-12-31",
        "{..1960,1962}          | ALL_OF   |            |             | 1962-12-31",
      })
  void a_date_reads_as_written_and_has_bounds(
      String text, Kind kind, Granularity granularity, String firstDay, String lastDay) {
    Edtf date = Edtf.parse(text).orElseThrow();

    assertThat(date.text()).isEqualTo(text).isEqualTo(date.toString());
    assertThat(date.kind()).isEqualTo(kind);
    assertThat(date.granularity().orElse(null)).isEqualTo(granularity);
    assertThat(date.bounds().firstDay().map(LocalDate::toString).orElse(null)).isEqualTo(firstDay);
    assertThat(date.bounds().lastDay().map(LocalDate::toString).orElse(null)).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not dates
        "",
        " ",
        "?",
        "~",
        "X",
        "..",
        "/",
        "../..",
        "/..",
        "../",
        "[]",
        "{}",
        "[..]",
        "[,]",
        "next year",
        // digits
        "85",
        "198",
        "19855",
        "+1985",
        "1985 ",
        " 1985",
        "1985-4",
        "1985-04-1",
        "1985/04/12",
        "１９８５",
        "1985-",
        "1985-04-",
        "-0000",
        "-0000-01-01",
        "--1985",
        "1985--04",
        "198504",
        "19850412",
        // days that do not exist
        "2023-02-29",
        "1900-02-29",
        "2024-02-30",
        "2023-04-31",
        "2023-00",
        "2023-13",
        "2023-20",
        "2023-42",
        "2023-01-00",
        "2023-01-32",
        "2023-21-01",
        "2023-W10",
        "2023-Q1",
        // times
        "1985-04-12T",
        "1985-04-12T23",
        "1985-04-12T23:20",
        "1985-04-12T24:00:00",
        "1985-04-12T23:60:00",
        "1985-04-12T23:20:60",
        "1985-04-12t23:20:30",
        "1985-04T23:20:30",
        "1985T23:20:30",
        "1985-04-12T23:20:30.5",
        "1985-04-12T23:20:30z",
        "1985-04-12T23:20:30+1",
        "1985-04-12T23:20:30+15:00",
        "1985-04-12T23:20:30+0530",
        "1985-04-12T23:20:30-00:00",
        "1985-04-12T23:20:30-00",
        "1985-04-12T23:20:30Z~",
        "1985-02-30T10:00:00",
        "T23:20:30",
        // long years
        "Y1985",
        "Y01985",
        "Y",
        "Y-",
        "Y999999999",
        "Y9999999999",
        "Y12345-01",
        "Y12345~",
        "12345",
        "Y17E7",
        "1950S2",
        // signs
        "1985??",
        "1985?~",
        "~1985",
        "?1985",
        "1985?-04",
        "1985-~04",
        "1985-04~-12",
        "198X~",
        "2004-XX?",
        "2001-21~",
        "2001-33%",
        // masks
        "XXXX",
        "19X5",
        "1X85",
        "X985",
        "198x",
        "1985-X1",
        "1985-0X",
        "198X-04",
        "1985-XX-12",
        "1985-04-X2",
        "1985-21-XX",
        "1985-13-XX",
        "-198X",
        "198XX",
        "1985-04-XX-XX",
        "-0000-XX",
        // intervals
        "2023-01/2022-01",
        "2004-06/2004-05-31",
        "1985/1984~",
        "1985/1986/1987",
        "1985//1986",
        "1985-1986",
        "1985/x",
        "x/1985",
        "1985/....",
        "1985/.",
        "[1985..1986]/1987",
        "1985/[1986]",
        // sets
        "[1985",
        "1985]",
        "[1985}",
        "{1985]",
        "[1985,]",
        "[,1985]",
        "[1985,,1986]",
        "[1985 ,1986]",
        "[1985..1984]",
        "[1985..1986-01]",
        "[1985..1986~]",
        "[198X..1990]",
        "[1985...1986]",
        "[1985..1986..1987]",
        "[1985,..1986]",
        "[1985..,1986]",
        "[2001-21,2002]",
        "[2001-33..2001-34]",
        "[1985/1986]",
        "[1985,[1986]]",
        "[1985-04-12T23:20:30,1986]",
        "1985..1986",
        "..1985",
        "1985..",
        "[1985,1986]~",
      })
  void what_is_not_edtf_or_does_not_exist_is_empty(String text) {
    assertThat(Edtf.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1667, 1668, 1670..1672]   | [1667,1668,1670..1672]",
        "[1760-12,1667]             | [1667,1760-12]",
        "{1961-12, 1960, 1960}      | {1960,1961-12}",
        "[1985]                     | 1985",
        "{1985-04}                  | 1985-04",
        "[1985..1985]               | 1985",
        "{1985..1985}               | 1985",
        "[1985,1985]                | 1985",
        "[198X]                     | 198X",
        "[1985..1987,1985..1987]    | [1985..1987]",
        "2004-01-01T10:10:10+05     | 2004-01-01T10:10:10+05:00",
        "2004-01-01T10:10:10-04     | 2004-01-01T10:10:10-04:00",
      })
  void several_ways_to_write_become_one(String text, String canonical) {
    assertThat(Edtf.parse(text).map(Edtf::text)).contains(canonical);
  }

  @Test
  void a_moment_lasts_a_second_of_local_time_whatever_its_offset() {
    TimeInterval second =
        new TimeInterval(
            LocalDateTime.of(2024, 12, 31, 23, 59, 59), LocalDateTime.of(2025, 1, 1, 0, 0));

    assertThat(parse("2024-12-31T23:59:59").bounds()).isEqualTo(second);
    assertThat(parse("2024-12-31T23:59:59Z").bounds()).isEqualTo(second);
    assertThat(parse("2024-12-31T23:59:59-08:00").bounds()).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    "1985,               1985,              1985,       1985",
    "1985/1990-03~,      1985+1990-03~,     1985,       1990-03~",
    "2004/2004-02,       2004+2004-02,      2004,       2004-02",
    "2004-12/2004,       2004-12+2004,      2004-12,    2004",
    "1985/..,            1985,              1985,       ",
    "/1985,              1985,              ,           1985",
    "[1979..1985],       1979+1985,         1979,       1985",
    "[..1985],           1985,              ,           1985",
    "'[1667,1670..1672]','1667+[1670..1672]', 1667,     1672",
    "'[1667..1700,1680]','[1667..1700]+1680', 1667,     1700",
    "'{..1960,1962}',    ../1960+1962,      ,           1962",
    "'{1960..1964}',     1960/1964,         1960,       1964",
  })
  void a_date_has_parts_and_ends(String text, String parts, String first, String last) {
    Edtf date = parse(text);

    assertThat(String.join("+", date.parts().stream().map(Edtf::text).toList())).isEqualTo(parts);
    assertThat(date.first().map(Edtf::text).orElse(null)).isEqualTo(first);
    assertThat(date.last().map(Edtf::text).orElse(null)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "1985, false, false",
    "1985~, true, false",
    "1985?, false, true",
    "1985%, true, true",
    "1985~/1990?, true, true",
    "1985/1990~, true, false",
    "../1990?, false, true",
    "'[1985~,1990]', true, false",
    "'[1985,1987..1990]', false, false",
    "'{1985,1990%}', true, true",
  })
  void a_date_is_as_sure_as_its_least_sure_part(
      String text, boolean approximate, boolean uncertain) {
    assertThat(parse(text).isApproximate()).isEqualTo(approximate);
    assertThat(parse(text).isUncertain()).isEqualTo(uncertain);
  }

  @Test
  void dates_are_equal_if_they_are_written_alike() {
    assertThat(parse("[1985,1986]"))
        .isEqualTo(parse("[1986, 1985]"))
        .hasSameHashCodeAs(parse("[1986, 1985]"))
        .isNotEqualTo(parse("{1985,1986}"))
        .isNotEqualTo(parse("[1985..1986]"));
    assertThat(parse("1985")).isNotEqualTo(parse("1985-XX")).isNotEqualTo("1985");
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> Edtf.parse(null)).withMessage("text");
  }

  private static Edtf parse(String text) {
    return Edtf.parse(text).orElseThrow();
  }
}
