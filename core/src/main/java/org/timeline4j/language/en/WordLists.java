package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.timeline4j.grammar.Lexicon;

/** The word lists that several classes ask for. */
final class WordLists {
  // Read once: many ask for them, and to read them is a part of the time until the first event.
  private static final Lexicon NAMES = Lexicon.of(WordLists.class, "names.txt");
  private static final Lexicon PEOPLE = Lexicon.of(WordLists.class, "people.txt");
  private static final Lexicon FUNCTION_WORDS = Lexicon.of(WordLists.class, "function-words.txt");
  private static final Lexicon TAGGING = Lexicon.of(WordLists.class, "tagging-words.txt");

  /** Words of little meaning of their own. */
  static final ImmutableSet<String> FUNCTION = words(FUNCTION_WORDS, "starter", "other");

  private WordLists() {}

  /** Abbreviations, without their full stop. */
  static Lexicon abbreviations() {
    return Lexicon.of(WordLists.class, "abbreviations.txt");
  }

  /** Holidays whose name means another day in some country. */
  static Lexicon countryHolidays() {
    return Lexicon.of(WordLists.class, "country-holidays.txt");
  }

  /** Words of little meaning of their own, of English and of other languages. */
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

  static boolean isFunctionWord(String norm) {
    return FUNCTION.contains(norm);
  }

  /** Returns the words of a section of those that parts of speech are told by. */
  static ImmutableSet<String> tagging(String section) {
    return words(TAGGING, section);
  }

  /** Returns the words of the sections. */
  static ImmutableSet<String> words(Lexicon lexicon, String... sections) {
    List<String> words = new ArrayList<>();
    for (String section : sections) {
      for (Lexicon.Entry entry : lexicon.section(section)) {
        words.add(entry.phrase());
      }
    }
    return ImmutableSet.copyOf(words);
  }

  /** Returns the meaning of each word of a section. Only to look up: the order is no part of it. */
  static Map<String, String> meanings(Lexicon lexicon, String section) {
    // Guava's builders would take some time from the first event: the lists are long.
    Map<String, String> meanings = new HashMap<>();
    for (Lexicon.Entry entry : lexicon.section(section)) {
      meanings.put(entry.phrase(), entry.meaning());
    }
    return Collections.unmodifiableMap(meanings);
  }
}
