package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {
  private static final List<String> NAMES =
      List.of(
          "Vogt",
          "Anna María Torres Vega",
          "Torres Vega",
          "Anna Torres",
          "Ben Okri",
          "Okri",
          "Ben",
          "Lena Vogt",
          "Paul Vogt",
          "Paul",
          "Paul M. Vogt");

  @ParameterizedTest
  @CsvSource({
    "Torres Vega, Anna María Torres Vega",
    "torres vega, Anna María Torres Vega",
    "Anna Vega, Anna María Torres Vega",
    "Anna, Anna",
    "Okri, Ben Okri",
    "Ben, Ben Okri",
    "Vogt, Vogt",
    "Paul, Paul M. Vogt",
    "Paul Vogt, Paul M. Vogt",
    "Paul M. Vogt, Paul M. Vogt",
    "Nobody, Nobody"
  })
  void a_short_name_stands_for_the_one_full_name_that_it_can_be_short_for(
      String name, String full) {
    assertThat(new ShortNames(NAMES).fullest(name)).isEqualTo(full);
  }

  @Test
  void of_several_full_names_the_one_that_was_named_before_is_meant() {
    assertThat(new ShortNames(List.of("Lena Vogt", "Vogt", "Paul Vogt")).fullest("Vogt"))
        .isEqualTo("Lena Vogt");
  }

  @Test
  void what_may_be_short_for_very_many_names_is_short_for_none() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      names.add("First" + i + " Brown");
    }
    names.add("First7 Middle Brown");

    ShortNames shortNames = new ShortNames(names);

    assertThat(shortNames.fullest("Brown")).isEqualTo("Brown");
    assertThat(shortNames.fullest("First8")).isEqualTo("First8 Brown");
    assertThat(shortNames.fullest("First7")).isEqualTo("First7 Middle Brown");
  }
}
