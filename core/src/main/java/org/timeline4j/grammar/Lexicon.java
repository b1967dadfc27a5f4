package org.timeline4j.grammar;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The words of a language: sections that map a meaning to the words that carry it. The file is
 * UTF-8; a line is empty, a comment after {@code #}, a {@code [section]}, or {@code meaning = word,
 * several words, ...}. Immutable.
 */
public final class Lexicon {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).trimResults().omitEmptyStrings();

  private final String name;
  private final ImmutableMap<String, ImmutableList<Entry>> sections;

  private Lexicon(String name, Map<String, ImmutableList<Entry>> sections) {
    this.name = name;
    this.sections = ImmutableMap.copyOf(sections);
  }

  /**
   * A word or phrase and what it means.
   *
   * @param meaning the key of its line
   * @param phrase the words, as written
   * @param line the number of its line
   */
  public record Entry(String meaning, String phrase, int line) {

    /** Returns the phrase as the norms of its tokens. */
    public List<String> norms() {
      return split(phrase);
    }
  }

  /**
   * Reads a resource that stands beside a class.
   *
   * @throws IllegalArgumentException naming file and line, if a line is malformed or a section
   *     holds a word twice
   * @throws UncheckedIOException if it is absent or cannot be read
   */
  public static Lexicon of(Class<?> owner, String resource) {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(resource, "resource");
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("there is no resource " + resource + " beside " + owner.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(resource, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException naming file and line, if a line is malformed or a section
   *     holds a word twice
   * @throws IOException if it is absent, cannot be read or is not UTF-8
   */
  public static Lexicon read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    return parse(String.valueOf(file.getFileName()), Files.readAllLines(file));
  }

  /**
   * Reads the lines of a lexicon.
   *
   * @param name the name for error messages
   * @param lines none give a lexicon without sections
   * @throws IllegalArgumentException naming file and line, if a line is malformed or a section
   *     holds a word twice
   */
  public static Lexicon parse(String name, List<String> lines) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(lines, "lines");
    Map<String, ImmutableList<Entry>> sections = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String section = "";
    for (int number = 1; number <= lines.size(); number++) {
      String line = withoutMark(lines.get(number - 1)).strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        close(section, entries, sections);
        seen.clear();
        section = line.substring(1, line.length() - 1).strip();
        if (sections.containsKey(section)) {
          throw malformed(name, number, "a second section " + section);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        int equals = line.indexOf('=');
        if (equals <= 0 || section.isEmpty()) {
          throw malformed(name, number, "neither [section] nor key = words");
        }
        String meaning = line.substring(0, equals).strip();
        for (int start = equals + 1; start <= line.length(); ) {
          int comma = line.indexOf(',', start);
          int end = comma < 0 ? line.length() : comma;
          String phrase = line.substring(start, end).strip();
          check(phrase, name, number);
          if (!seen.add(phrase)) {
            throw malformed(name, number, "a second time: " + phrase);
          }
          entries.add(new Entry(meaning, phrase, number));
          start = end + 1;
        }
      }
    }
    close(section, entries, sections);
    return new Lexicon(name, sections);
  }

  /** Ends a section: the entries are its own. */
  private static void close(
      String section, List<Entry> entries, Map<String, ImmutableList<Entry>> sections) {
    if (!section.isEmpty()) {
      sections.put(section, ImmutableList.copyOf(entries));
      entries.clear();
    }
  }

  private static void check(String phrase, String name, int line) {
    if (phrase.isEmpty()) {
      throw malformed(name, line, "an empty word");
    }
    if (!phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
      throw malformed(name, line, "upper case");
    }
  }

  /**
   * Returns the entries of a section, in the order of the file.
   *
   * @throws IllegalArgumentException if there is no such section
   */
  public List<Entry> section(String section) {
    List<Entry> entries = sections.get(Objects.requireNonNull(section, "section"));
    if (entries == null) {
      throw new IllegalArgumentException(name + ": no section [" + section + "]");
    }
    return entries;
  }

  /**
   * Returns a rule for each word of a section: the word fills the slot with its meaning.
   *
   * @param section a name of {@link #sections()}
   * @param makes the slot that they fill
   * @param meaning the value of a meaning as the line has it; throws IllegalArgumentException if it
   *     has none
   * @throws IllegalArgumentException if there is no such section, or naming file and line, if a
   *     meaning has no value
   */
  public <T> List<Rule<T>> rules(
      String section, Slot<T> makes, Function<String, ? extends T> meaning) {
    Objects.requireNonNull(makes, "makes");
    Objects.requireNonNull(meaning, "meaning");
    ImmutableList.Builder<Rule<T>> rules = ImmutableList.builder();
    for (Entry entry : section(section)) {
      T value = value(entry, meaning);
      rules.add(Rule.rule(section, makes, Pattern.phrase(entry.phrase()), match -> value));
    }
    return rules.build();
  }

  private <T> T value(Entry entry, Function<String, ? extends T> meaning) {
    try {
      return meaning.apply(entry.meaning());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(name + ":" + entry.line() + ": " + e.getMessage(), e);
    }
  }

  /** Returns the name of the file, for messages. */
  public String name() {
    return name;
  }

  /** Returns the names of the sections, in the order of the file. */
  public List<String> sections() {
    return ImmutableList.copyOf(sections.keySet());
  }

  /**
   * Splits a phrase as the tokens of a text are split: at spaces, around hyphens, before {@code
   * 's}.
   */
  static List<String> split(String phrase) {
    return ImmutableList.copyOf(WORDS.split(phrase.replace("-", " - ").replace("'s", " 's")));
  }

  private static String withoutMark(String line) {
    return !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
  }

  private static IllegalArgumentException malformed(String name, int line, String message) {
    return new IllegalArgumentException(name + ":" + line + ": " + message);
  }
}
