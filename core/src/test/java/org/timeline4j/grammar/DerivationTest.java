package org.timeline4j.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DerivationTest {

  private static String made(String words) {
    return new String(words.toCharArray());
  }

  @Test
  void equal_words_are_kept_once() {
    Derivation year = Derivation.of("four digits", made("2010"), made("2010"));
    Derivation date = Derivation.of("<year>", made("2010"), made("2010"), year);

    assertThat(year.conclusion()).isSameAs(year.quote());
    assertThat(date.quote()).isSameAs(year.quote());
  }

  @Test
  void long_words_are_kept_once_in_a_tree() {
    String words = "the forty-second anniversary of the opening of the bridge";
    Derivation inner = Derivation.of("<holiday>", made(words), "XXXX-05-02");
    Derivation outer = Derivation.of("<date>", made(words), "2010-05-02", inner);

    assertThat(outer.quote()).isEqualTo(words).isSameAs(inner.quote());
  }
}
