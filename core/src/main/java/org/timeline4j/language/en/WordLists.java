package org.timeline4j.language.en;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Sets of words by name, read from a resource: {@code name = word, word, ...}, comments behind
 * {@code #}.
 */
final class WordLists {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(", ")).omitEmptyStrings().trimResults();

  private final ImmutableSetMultimap<String, String> words;

  private WordLists(ImmutableSetMultimap<String, String> words) {
    this.words = words;
  }

  /**
   * Reads a resource that stands next to this class.
   *
   * @throws IllegalStateException if it is missing or a line of it is malformed
   */
  static WordLists read(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).replaceFirst("#.*", "").strip();
        int equals = line.indexOf('=');
        if (equals > 0) {
          words.putAll(line.substring(0, equals).strip(), WORDS.split(line.substring(equals + 1)));
        } else if (!line.isEmpty()) {
          throw new IllegalStateException(resource + ":" + (i + 1) + ": no '=' in: " + line);
        }
      }
      return new WordLists(words.build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the words of that name. */
  ImmutableSet<String> get(String name) {
    return words.get(name);
  }

  /** Returns all words but those of the given names. */
  ImmutableSet<String> allExcept(ImmutableSet<String> names) {
    return words.entries().stream()
        .filter(e -> !names.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .collect(ImmutableSet.toImmutableSet());
  }
}
