package org.timeline4j.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.TimeInterval;

class TimexesTest {
  private static final TimeInterval NOW = TimeInterval.ofDay(LocalDate.of(2024, 3, 13));

  @Test
  void the_derivation_names_words_rule_reference_and_value() {
    Timex timex = read("She resigned on Friday.", NOW).get(0);
    assertThat(timex.derivation().explain())
        .contains("2024-03-08")
        .contains("Friday")
        .contains("[<weekday>]")
        .contains("[publication date]")
        .contains("2024-03-13")
        .contains("looks back  [tense of the clause]");
    assertThat(timex.basis()).isEqualTo(DatingBasis.RELATIVE);
  }

  @Test
  void a_date_that_the_text_names_in_full_needs_no_reference() {
    Timex timex = read("She resigned on June 4, 2021.", TimeInterval.ALWAYS).get(0);
    assertThat(timex.basis()).isEqualTo(DatingBasis.EXPLICIT);
    assertThat(timex.edtf()).hasToString("Optional[2021-06-04]");
  }

  @Test
  void a_date_may_stand_before_the_last_word_of_a_text_without_full_stop() {
    assertThat(read("They saw the June fire", NOW))
        .extracting(Timex::quote)
        .containsExactly("June");
  }

  @Test
  void a_date_that_does_not_exist_is_reported_as_impossible() {
    for (String date : List.of("February 30", "31 June 2021", "2021-02-30", "February 29, 2023")) {
      Timex timex = read("It was signed on " + date + ".", NOW).get(0);
      assertThat(timex.basis()).as(date).isEqualTo(DatingBasis.IMPOSSIBLE);
      assertThat(timex.edtf()).as(date).isEmpty();
      assertThat(timex.quote()).isEqualTo(date);
    }
  }

  @Test
  void comparisons_are_not_referred_back_to() {
    List<Timex> timexes =
        read(
            "Profit rose in the third quarter of 2019 from a year earlier. Sales fell in the"
                + " quarter.",
            NOW);
    assertThat(timexes).extracting(Timex::value).containsExactly("2019-Q3", "2018-Q3", "2019-Q3");
  }

  @Test
  void the_last_month_of_an_open_period_is_not_known() {
    Timex timex = read("the last month in the future", NOW).get(0);
    assertThat(timex.edtf()).isEmpty();
  }

  @Test
  void each_word_of_the_tables_is_read_without_error_at_the_ends_of_time() {
    String text =
        "next year, last year, the next decade, a century ago, 9,999,999 years ago, next week";
    for (int year : new int[] {0, 1, 9999}) {
      for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
        assertThat(read(text, TimeInterval.ofDay(day)))
            .extracting(timex -> timex.edtf().map(edtf -> Edtf.parse(edtf.text()).isPresent()))
            .doesNotContain(Optional.of(false));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2 3 44 1985 ",
        "March April May June ",
        "of the of the ",
        "a year ago and ",
        "1985-86-87/88 "
      })
  void any_text_is_read_in_order_and_without_overlap(String piece) {
    String text = piece.repeat(2000);
    List<Timex> timexes = read(text, NOW);
    IntStream.range(1, timexes.size())
        .forEach(
            i ->
                assertThat(timexes.get(i).span().start())
                    .isGreaterThanOrEqualTo(timexes.get(i - 1).span().end()));
    assertThat(timexes).allMatch(timex -> timex.span().of(text).equals(timex.quote()));
  }

  private static List<Timex> read(String text, TimeInterval dct) {
    return Timexes.resolve(
        EnglishTime.finder().find(new EnglishSentences().find(Part.TEXT, text)), dct);
  }
}
