package org.timeline4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordMemoryTest {
  private final AtomicInteger calls = new AtomicInteger();
  private final WordMemory<Integer> lengths =
      WordMemory.of(
          word -> {
            calls.incrementAndGet();
            return word.length();
          });

  @Test
  void a_word_is_asked_for_once() {
    assertThat(lengths.apply("ferry")).isEqualTo(5);
    assertThat(lengths.apply("ferry")).isEqualTo(5);
    assertThat(calls).hasValue(1);
  }

  @Test
  void what_is_too_long_for_a_word_is_not_kept() {
    String row = "x".repeat(1_000);
    assertThat(lengths.apply(row)).isEqualTo(1_000);
    assertThat(lengths.apply(row)).isEqualTo(1_000);
    assertThat(calls).hasValue(2);
  }

  @Test
  void the_memory_is_bounded_and_keeps_the_words_that_came_first() {
    for (int i = 0; i < 20_000; i++) {
      lengths.apply("word" + i);
    }
    calls.set(0);
    for (int i = 0; i < 20_000; i++) {
      assertThat(lengths.apply("word" + i)).isEqualTo(("word" + i).length());
    }
    assertThat(calls).hasValue(20_000 - 16_384);
  }
}
