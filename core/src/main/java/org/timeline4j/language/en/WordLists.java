package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.timeline4j.grammar.Lexicon;

/** The word lists that several classes ask for. */
final class WordLists {
  // Read once: many ask for them, and to read them is a part of the time until the first event.
  private static final Lexicon NAMES = Lexicon.of(WordLists.class, "names.txt");
  private static final Lexicon PEOPLE = Lexicon.of(WordLists.class, "people.txt");
  private static final Lexicon FUNCTION_WORDS = Lexicon.of(WordLists.class, "function-words.txt");

  private WordLists() {}

  /** Abbreviations, without their full stop. */
  static Lexicon abbreviations() {
    return Lexicon.of(WordLists.class, "abbreviations.txt");
  }

  /** Holidays whose name means another day in some country. */
  static Lexicon countryHolidays() {
    return Lexicon.of(WordLists.class, "country-holidays.txt");
  }

  /** Words of little meaning of their own. */
  static Lexicon functionWords() {
    return FUNCTION_WORDS;
  }

  /** Given names, places, and what stands beside numbers in names. */
  static Lexicon names() {
    return NAMES;
  }

  /** Words for people, their titles, and what they work for. */
  static Lexicon people() {
    return PEOPLE;
  }

  /** Returns the words of the sections. */
  static ImmutableSet<String> words(Lexicon lexicon, String... sections) {
    return Stream.of(sections)
        .flatMap(section -> lexicon.section(section).stream())
        .map(Lexicon.Entry::phrase)
        .collect(ImmutableSet.toImmutableSet());
  }
}
