package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.timeline4j.grammar.Lexicon;

/** The word lists that tell sentences and languages apart. */
final class WordLists {
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
    return Lexicon.of(WordLists.class, "function-words.txt");
  }

  /** Returns the words of the sections. */
  static ImmutableSet<String> words(Lexicon lexicon, String... sections) {
    return Stream.of(sections)
        .flatMap(section -> lexicon.section(section).stream())
        .map(Lexicon.Entry::phrase)
        .collect(ImmutableSet.toImmutableSet());
  }
}
