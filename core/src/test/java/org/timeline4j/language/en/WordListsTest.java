package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.event.EventClass;
import org.timeline4j.grammar.Lexicon;

class WordListsTest {
  private static final Set<String> ATTITUDES = Set.of("planned", "negated", "claimed", "happened");

  private static Lexicon lexicon(String file) {
    return Lexicon.of(WordListsTest.class, file + ".txt");
  }

  private static List<String> meanings(String file, String section) {
    return lexicon(file).section(section).stream().map(Lexicon.Entry::meaning).distinct().toList();
  }

  /** A lexicon refuses a word that stands twice in a section. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "event-nouns",
        "event-classes",
        "event-types",
        "people",
        "verbs",
        "irregular-verbs"
      })
  void a_word_list_loads(String file) {
    assertThatCode(() -> lexicon(file)).doesNotThrowAnyException();
    assertThat(lexicon(file).sections()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "event-nouns, event-noun, event",
    "event-nouns, event-noun, determined",
    "verbs, verb, pure",
    "verbs, verb, verb",
    "people, person, person"
  })
  void a_long_list_is_sorted(String file, String section, String meaning) {
    List<String> words =
        lexicon(file).section(section).stream()
            .filter(entry -> entry.meaning().equals(meaning))
            .map(Lexicon.Entry::phrase)
            .toList();

    assertThat(words).hasSizeGreaterThan(100).isSorted();
  }

  @Test
  void meanings_are_known() {
    Set<String> classes = new HashSet<>();
    for (EventClass eventClass : EventClass.values()) {
      classes.add(eventClass.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    assertThat(classes).containsAll(meanings("event-classes", "verb"));
    assertThat(classes).containsAll(meanings("event-classes", "noun"));
    assertThat(ATTITUDES).containsAll(meanings("event-classes", "attitude"));
    assertThat(ATTITUDES).containsAll(meanings("event-classes", "noun-attitude"));
    assertThat(meanings("event-nouns", "event-noun"))
        .containsExactly("event", "determined", "content");
    assertThat(meanings("verbs", "verb")).containsExactlyInAnyOrder("pure", "verb");
  }

  @Test
  void what_needs_a_complement_has_that_class() {
    Lexicon classes = lexicon("event-classes");
    Set<String> verbs = pairs(classes, "verb");
    Set<String> nouns = pairs(classes, "noun");

    assertThat(verbs).containsAll(pairs(classes, "needs-complement"));
    assertThat(nouns).containsAll(pairs(classes, "noun-needs-complement"));
  }

  private static Set<String> pairs(Lexicon lexicon, String section) {
    return lexicon.section(section).stream()
        .map(entry -> entry.meaning() + " " + entry.phrase())
        .collect(Collectors.toSet());
  }
}
