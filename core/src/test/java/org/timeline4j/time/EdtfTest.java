package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1985                | 1985-01-01 | 1985-12-31",
        "1985-04             | 1985-04-01 | 1985-04-30",
        "1985-04-12          | 1985-04-12 | 1985-04-12",
        "1985-04-12T23:20:30 | 1985-04-12 | 1985-04-12",
        "0000                | 0000-01-01 | 0000-12-31",
        "-0044-03            | -0044-03-01| -0044-03-31",
        "201X                | 2010-01-01 | 2019-12-31",
        "20XX                | 2000-01-01 | 2099-12-31",
        "2004-XX             | 2004-01-01 | 2004-12-31",
        "1985-04-XX          | 1985-04-01 | 1985-04-30",
        "1985-XX-XX          | 1985-01-01 | 1985-12-31",
        "2024-21             | 2024-03-01 | 2024-05-31",
        "2024-24             | 2024-12-01 | 2025-02-28",
        "2024-33             | 2024-01-01 | 2024-03-31",
        "2024-41             | 2024-07-01 | 2024-12-31",
        "1985/..             | 1985-01-01 | ",
        "1985~/1990-03?      | 1985-01-01 | 1990-03-31",
        "[..1985-04-12]      |            | 1985-04-12",
        "[1979..1985]        | 1979-01-01 | 1985-12-31",
        "[1667,1670..1672]   | 1667-01-01 | 1672-12-31",
        "{1960,1961-12}      | 1960-01-01 | 1961-12-31",
      })
  void the_bounds_of_a_date_are_days(String text, String first, String last) {
    Edtf date = Edtf.parse(text).orElseThrow();
    assertThat(date.text()).isEqualTo(text);
    assertThat(date.bounds().firstDay().map(Object::toString).orElse(null)).isEqualTo(first);
    assertThat(date.bounds().lastDay().map(Object::toString).orElse(null)).isEqualTo(last);
  }
}
