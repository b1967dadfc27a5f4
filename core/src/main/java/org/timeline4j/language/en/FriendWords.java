package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import org.timeline4j.grammar.Lexicon;

/** The words beside a number or a word of time that tell that no time is meant. */
final class FriendWords {
  private static final Lexicon LEXICON = Lexicon.of(FriendWords.class, "false-friends.txt");

  static final ImmutableSet<String> LABEL = words("label", "product");
  static final ImmutableSet<String> WORK = words("work");
  static final ImmutableSet<String> SIGN = words("currency or sign");
  static final ImmutableSet<String> QUANTITY = words("quantity before");
  static final ImmutableSet<String> COLLECTIVE = words("collective");
  static final ImmutableSet<String> COUNTED = words("counted");
  static final ImmutableSet<String> MEASURE = words("measure");
  static final ImmutableSet<String> STREET = words("street");
  static final ImmutableSet<String> YEARLY = words("of the year");
  static final ImmutableSet<String> JOINED = words("joined to year");
  static final ImmutableSet<String> FAMILY = words("family");
  static final ImmutableSet<String> UPHEAVAL = words("upheaval");
  static final ImmutableSet<String> BEFORE_NAME = words("before a name");
  static final ImmutableSet<String> TITLE_WORD = words("title word");
  static final ImmutableSet<String> SEASONAL = words("seasonal");
  static final ImmutableSet<String> MEETING = words("meeting");
  static final ImmutableSet<String> SAYS = words("says");
  static final ImmutableSet<String> AWARD = words("award");
  static final ImmutableSet<String> SPEED = words("speed");
  static final ImmutableSet<String> FELLOWSHIP = words("fellowship");
  static final ImmutableSet<String> TITLE_CASE = words("title case");
  static final ImmutableSet<String> CONTRACT = words("contract");
  static final ImmutableSet<String> FESTIVE = words("festive");
  static final ImmutableSet<String> GRAMMAR = words("grammar");
  static final ImmutableSet<String> SCORED = words("scored");

  static final ImmutableSet<String> WEEKDAY = TimeWords.set("weekday");
  static final ImmutableSet<String> MONTH = TimeWords.set("month");
  static final ImmutableSet<String> SEASON = TimeWords.set("season");
  static final ImmutableSet<String> DECADE = TimeWords.set("decade");
  static final ImmutableSet<String> HOLIDAY = TimeWords.set("holiday");
  static final ImmutableSet<String> FREQUENCY = TimeWords.set("frequency");
  static final ImmutableSet<String> UNITS = TimeWords.set("unit", "units");
  static final ImmutableSet<String> FUNCTION = WordLists.FUNCTION;
  static final ImmutableSet<String> GIVEN_NAME = WordLists.words(WordLists.names(), "given-name");
  static final ImmutableSet<String> PERSON = WordLists.words(WordLists.people(), "person");

  static final ImmutableSet<String> TITLE = WordLists.words(WordLists.people(), "title");

  private FriendWords() {}

  /** Returns the words of a section, for a pattern. */
  static String[] array(String section) {
    return words(section).toArray(new String[0]);
  }

  private static ImmutableSet<String> words(String... sections) {
    return WordLists.words(LEXICON, sections);
  }
}
