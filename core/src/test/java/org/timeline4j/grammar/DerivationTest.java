package org.timeline4j.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
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
  void no_words_of_an_article_look_like_a_line_of_the_explanation() {
    Derivation leaf = Derivation.of("<day>", "5\u2028May\r\n1999  \"x\"  [<date>]", "1999-05-05");
    Derivation root = Derivation.of("a\nrule", "5 May", "one\u0085event", leaf);

    assertThat(root.explain())
        .isEqualTo(
            """
            one event  "5 May"  [a rule]
              1999-05-05  "5 May 1999 "x" [<date>]"  [<day>]
            """);
  }

  @Test
  void long_words_are_kept_once_in_a_tree() {
    String words = "the forty-second anniversary of the opening of the bridge";
    Derivation inner = Derivation.of("<holiday>", made(words), "XXXX-05-02");
    Derivation outer = Derivation.of("<date>", made(words), "2010-05-02", inner);

    assertThat(outer.quote()).isEqualTo(words).isSameAs(inner.quote());
  }

  @Test
  void what_nobody_asks_for_is_not_put_into_words() {
    AtomicInteger asked = new AtomicInteger();
    Derivation year = Derivation.of("four digits", "2010", "2010");
    Derivation deferred =
        Derivation.whenAsked(
            () -> {
              asked.incrementAndGet();
              return Derivation.of("<year>", "in 2010", "2010", year);
            });
    assertThat(asked).hasValue(0);

    Derivation told = Derivation.of("<year>", "in 2010", "2010", year);

    assertThat(deferred).isEqualTo(told).hasSameHashCodeAs(told).hasToString(told.toString());
    assertThat(told).isEqualTo(deferred).isNotEqualTo(year);
    assertThat(deferred.explain()).isEqualTo(told.explain());
    assertThat(asked).hasValue(1);
  }
}
