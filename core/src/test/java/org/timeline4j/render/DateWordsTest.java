package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.timeline4j.render.Samples.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.When;
import org.timeline4j.time.DatingBasis;

class DateWordsTest {
  private static final DateWords WORDS = DateWords.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-02-27                | 27 February 2025
          2025-03-01                | 1 March 2025
          2025-02                   | February 2025
          2013                      | 2013
          0476                      | 476
          0014                      | AD 14
          0000                      | 1 BC
          -0043                     | 44 BC
          -0043-03-15               | 15 March 44 BC
          9999-12-31                | 31 December 9999
          Y12345                    | 12345
          201X                      | the 2010s
          19XX                      | the 20th century
          10XX                      | the 11th century
          2025-02-XX                | a day in February 2025
          2025-XX                   | a month in 2025
          2025-XX-XX                | a day in 2025
          2025-21                   | spring 2025
          2025-22                   | summer 2025
          2025-23                   | autumn 2025
          2025-24                   | winter 2025
          2025-33                   | the first quarter of 2025
          2025-36                   | the fourth quarter of 2025
          2025-40                   | the first half of 2025
          2025-41                   | the second half of 2025
          2025-02-27T09:30:00       | 27 February 2025, 09:30
          2025-02-27T09:30:15       | 27 February 2025, 09:30:15
          2025-02-27T09:30:00Z      | 27 February 2025, 09:30 UTC
          2025-02-27T09:30:00+01:00 | 27 February 2025, 09:30 UTC+01:00
          1985~                     | about 1985
          1985?                     | possibly 1985
          1985%                     | possibly about 1985
          2025-02-27~               | about 27 February 2025
          1979/1985                 | 1979 to 1985
          2025-03-03/2025-03-09     | 3 to 9 March 2025
          2025-02-28/2025-03-03     | 28 February to 3 March 2025
          2024-12-30/2025-01-02     | 30 December 2024 to 2 January 2025
          2025-01/2025-03           | January to March 2025
          1979/1985-03              | 1979 to March 1985
          1979~/1985                | about 1979 to 1985
          1979/1985~                | 1979 to about 1985
          1979/..                   | from 1979 on
          1979/                     | from 1979, end not known
          ../1985                   | until 1985
          /1985                     | until 1985, beginning not known
          [2025-03-03..2025-03-09]  | between 3 and 9 March 2025
          [2025-02-28..2025-03-03]  | between 28 February and 3 March 2025
          [2024-12-30..2025-01-02]  | between 30 December 2024 and 2 January 2025
          [2017-07-15..2017-07-16]  | 15 or 16 July 2017
          [2024-12..2025-01]        | December 2024 or January 2025
          [2013..2015]              | between 2013 and 2015
          [..2025-02-28]            | by 28 February 2025
          [2025-03-03..]            | 3 March 2025 or later
          [2024-03-14,2024-03-15]   | 14 or 15 March 2024
          [2024-03-14,2024-04-01]   | 14 March or 1 April 2024
          [2024-03-14,2024-03-15,2024-03-20] | 14, 15 or 20 March 2024
          [2013,2014-05]            | 2013 or May 2014
          """)
  void a_date_reads_as_far_as_it_is_known(String date, String words) {
    assertThat(WORDS.format(edtf(date))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1985                     | about 1985
          1985~                    | about 1985
          1985?                    | possibly about 1985
          [..2025-02-28]           | by about 28 February 2025
          [2025-03-03..2025-03-09] | between about 3 and 9 March 2025
          [2025-03-03..]           | about 3 March 2025 or later
          1979/1985                | about 1979 to 1985
          1979/..                  | from about 1979 on
          [2013,2015]              | about 2013 or 2015
          """)
  void what_the_text_calls_approximate_is_about(String date, String words) {
    When when = new When(Optional.of(edtf(date)), Optional.empty(), true, DatingBasis.EXPLICIT);

    assertThat(WORDS.format(when)).isEqualTo(words);
  }

  @Test
  void nothing_known_says_so() {
    assertThat(WORDS.format(When.UNKNOWN)).isEqualTo("date not known");
  }

  @Test
  void sources_that_differ_on_the_date_are_told_beside_it() {
    Conflict onDate = conflict(Conflict.About.DATE);
    Conflict onNumber = conflict(Conflict.About.NUMBER);

    assertThat(WORDS.format(Samples.event("[2013,2014]", "a").addConflicts(onDate).build()))
        .isEqualTo("2013 or 2014 (sources differ)");
    assertThat(WORDS.format(Samples.event("2013", "a").addConflicts(onNumber).build()))
        .isEqualTo("2013");
  }

  private static Conflict conflict(Conflict.About about) {
    return new Conflict(
        about, List.of(new Conflict.Claim("a", "2013"), new Conflict.Claim("b", "2014")));
  }

  @Test
  void each_day_of_a_leap_year_reads_as_the_day_that_it_is() {
    String[] months = {
      "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December"
    };
    for (int i = 1; i <= Year.of(2024).length(); i++) {
      LocalDate day = LocalDate.ofYearDay(2024, i);
      String expected =
          "%d %s 2024".formatted(day.getDayOfMonth(), months[day.getMonthValue() - 1]);
      assertThat(WORDS.format(day)).isEqualTo(expected);
      assertThat(WORDS.format(edtf(day.toString()))).isEqualTo(expected);
    }
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(WORDS.format(edtf("19XX"))).isEqualTo("the 20th century");
      assertThat(WORDS.format(edtf("2025-02-27"))).isEqualTo("27 February 2025");
    } finally {
      Locale.setDefault(before);
    }
  }
}
