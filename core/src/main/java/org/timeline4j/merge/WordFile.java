package org.timeline4j.merge;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file of words beside this class: {@code [section]}, then {@code meaning = word, word}; {@code
 * #} begins a comment. The same meaning may stand on several lines. Words keep their order.
 */
final class WordFile {

  private static final Splitter WORDS = Splitter.on(',').trimResults();

  /**
   * Read once: many ask for words, and to read them is a part of the time until the first event.
   */
  private static final Map<String, ImmutableMap<String, ImmutableListMultimap<String, String>>>
      FILES = new ConcurrentHashMap<>();

  private WordFile() {}

  /**
   * Returns the words of one section by meaning; none if the file has no such section.
   *
   * @throws IllegalStateException if a line cannot be read; the message names it
   */
  static ImmutableListMultimap<String, String> read(String file, String section) {
    return FILES
        .computeIfAbsent(file, WordFile::sections)
        .getOrDefault(section, ImmutableListMultimap.of());
  }

  private static ImmutableMap<String, ImmutableListMultimap<String, String>> sections(String file) {
    Map<String, ImmutableListMultimap.Builder<String, String>> sections = new LinkedHashMap<>();
    String current = "";
    int number = 0;
    for (String raw : lines(file)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        current = line.substring(1, line.length() - 1);
        continue;
      }
      int equals = line.indexOf('=');
      if (equals <= 0 || equals == line.length() - 1 || current.isEmpty()) {
        throw new IllegalStateException(file + ":" + number + ": not \"meaning = word\": " + line);
      }
      sections
          .computeIfAbsent(current, name -> ImmutableListMultimap.builder())
          .putAll(line.substring(0, equals).strip(), WORDS.split(line.substring(equals + 1)));
    }
    return ImmutableMap.copyOf(
        Maps.transformValues(sections, ImmutableListMultimap.Builder::build));
  }

  /**
   * Returns the words of a meaning of {@code words.txt}.
   *
   * @throws IllegalStateException if the file cannot be read
   */
  static ImmutableSet<String> words(String section, String meaning) {
    return ImmutableSet.copyOf(read("words.txt", section).get(meaning));
  }

  private static List<String> lines(String file) {
    try {
      return Resources.readLines(
          Resources.getResource(WordFile.class, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
