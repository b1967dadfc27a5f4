package org.timeline4j.text;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A pure function of a word that remembers what it gave for the words asked first. A few thousand
 * words are most of any text, and they come early, so nothing is ever thrown out. Thread-safe.
 *
 * @param <V> what a word gives, immutable
 */
public final class WordMemory<V> implements Function<String, V> {
  private static final int MOST_WORDS = 16_384;

  /** What is longer is hardly a word that comes again. */
  private static final int LONGEST_WORD = 40;

  private final Function<String, V> function;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  private WordMemory(Function<String, V> function) {
    this.function = Objects.requireNonNull(function, "function");
  }

  /** Returns the function with a memory of its own, of 16,384 words at most. */
  public static <V> WordMemory<V> of(Function<String, V> function) {
    return new WordMemory<>(function);
  }

  /** Returns what the function gives for the word. */
  @Override
  public V apply(String word) {
    V before = known.get(Objects.requireNonNull(word, "word"));
    if (before != null) {
      return before;
    }
    V value = function.apply(word);
    if (known.size() < MOST_WORDS && word.length() <= LONGEST_WORD) {
      known.put(word, value);
    }
    return value;
  }
}
