package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Holiday;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;

/** The words of time as rules: each word of a section fills the slot of its section. */
final class TimeWords {
  private static final Lexicon LEXICON = Lexicon.of(TimeWords.class, "time-words.txt");

  private TimeWords() {}

  static Set<String> quiet() {
    return set("quiet");
  }

  /** Returns the words of the sections, whatever they mean. */
  static ImmutableSet<String> set(String... sections) {
    return WordLists.words(LEXICON, sections);
  }

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(words("number", TimeSlots.NUMBER_WORD, Integer::valueOf))
        .addAll(words("tens", TimeSlots.TENS, Integer::valueOf))
        .addAll(words("ordinal", TimeSlots.ORDINAL, Integer::valueOf))
        .addAll(words("ordinal suffix", TimeSlots.SUFFIX, key -> true))
        .addAll(words("vague number", TimeSlots.AMOUNT, key -> key))
        .addAll(words("weekday", TimeSlots.WEEKDAY, DayOfWeek::valueOf))
        .addAll(words("weekdays", TimeSlots.WEEKDAYS, DayOfWeek::valueOf))
        .addAll(words("month", TimeSlots.MONTH, Month::valueOf))
        .addAll(words("season", TimeSlots.SEASON, TimeWords::season))
        .addAll(words("unit", TimeSlots.UNIT, Granularity::valueOf))
        .addAll(words("units", TimeSlots.UNITS, Granularity::valueOf))
        .addAll(
            words(
                "holiday", TimeSlots.HOLIDAY, key -> new Recurring.OnHoliday(Holiday.valueOf(key))))
        .addAll(words("part of day", TimeSlots.PART_OF_DAY, key -> key))
        .addAll(words("times", TimeSlots.TIMES, key -> key))
        .addAll(words("part", TimeSlots.PART, Modifier::valueOf))
        .addAll(words("how much", TimeSlots.HOW_MUCH, Modifier::valueOf))
        .addAll(words("roughly", TimeSlots.ROUGHLY, Modifier::valueOf))
        .addAll(words("decade", TimeSlots.DECADE, Integer::valueOf))
        .addAll(words("zone", TimeSlots.ZONE, TimeWords::zone))
        .addAll(
            words("short zone", TimeSlots.ZONE, TimeWords::zone).stream()
                .<Rule<?>>map(rule -> rule.when(m -> isCapitals(m.token(0))))
                .toList())
        .addAll(words("half of day", TimeSlots.HALF_OF_DAY, key -> key))
        .build();
  }

  /** Returns a rule for each word of a section. */
  static <T> List<Rule<T>> words(String section, Slot<T> slot, Function<String, T> meaning) {
    return LEXICON.rules(section, slot, meaning);
  }

  /** "PT", not "pt" or the "Mt." of "Mt. Vernon". */
  private static boolean isCapitals(Token token) {
    return Times.isUpper(token) && token.text().length() == token.norm().length();
  }

  private static Optional<ZoneId> zone(String key) {
    return key.equals("-") ? Optional.empty() : Optional.of(ZoneId.of(key));
  }

  private static Recurring season(String key) {
    return new Recurring.PartOfYear(Granularity.SEASON, Integer.parseInt(key));
  }
}
