package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.grammar.Rule;
import org.timeline4j.time.AnnualDay;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Holiday;
import org.timeline4j.time.Recurring;

/** The sections that a lexicon of one's own may have, and what becomes of their words. */
final class OwnWords {
  private static final Map<String, Function<Lexicon, List<? extends Rule<?>>>> SECTIONS =
      ImmutableMap.<String, Function<Lexicon, List<? extends Rule<?>>>>builder()
          .put("holiday", own -> own.rules("holiday", TimeSlots.HOLIDAY, OwnWords::holiday))
          .put("period", own -> own.rules("period", TimeSlots.YEAR_PART, OwnWords::period))
          .put("month", own -> own.rules("month", TimeSlots.MONTH, Month::valueOf))
          .put("weekday", own -> own.rules("weekday", TimeSlots.WEEKDAY, DayOfWeek::valueOf))
          .put("unit", own -> own.rules("unit", TimeSlots.UNIT, Granularity::valueOf))
          .put("units", own -> own.rules("units", TimeSlots.UNITS, Granularity::valueOf))
          .put("ordinal", own -> own.rules("ordinal", TimeSlots.ORDINAL, Integer::valueOf))
          .put("none", OwnWords::none)
          .buildOrThrow();

  private OwnWords() {}

  /**
   * Returns the rules of all words.
   *
   * @throws IllegalArgumentException naming the file, if a section is none of these, and its line,
   *     if a meaning is none of its section
   */
  static List<Rule<?>> rules(Lexicon own) {
    ImmutableList.Builder<Rule<?>> rules = ImmutableList.builder();
    for (String section : own.sections()) {
      Function<Lexicon, List<? extends Rule<?>>> reader = SECTIONS.get(section);
      if (reader == null) {
        throw new IllegalArgumentException(
            own.name()
                + ": no section of time words ["
                + section
                + "]; there are "
                + SECTIONS.keySet());
      }
      rules.addAll(reader.apply(own));
    }
    return rules.build();
  }

  /** Returns the countries of which such names are known. */
  static ImmutableSet<String> countries() {
    return ImmutableSet.copyOf(WordLists.countryHolidays().sections());
  }

  /** Returns the names that mean another holiday in a country, none for most. */
  static List<Rule<?>> holidaysOf(String country) {
    Lexicon countries = WordLists.countryHolidays();
    return countries.sections().contains(country)
        ? ImmutableList.copyOf(countries.rules(country, TimeSlots.HOLIDAY, OwnWords::holiday))
        : ImmutableList.of();
  }

  private static Recurring holiday(String meaning) {
    return Arrays.stream(Holiday.values())
        .filter(known -> known.name().equals(meaning))
        .findFirst()
        .<Recurring>map(Recurring.OnHoliday::new)
        .orElseGet(() -> new Recurring.OnAnnualDay(AnnualDay.parse(meaning)));
  }

  private static Recurring period(String meaning) {
    String[] days = meaning.split(" to ", -1);
    if (days.length != 2) {
      throw new IllegalArgumentException("no period from one day to another: " + meaning);
    }
    return Recurring.Period.of(AnnualDay.parse(days[0]), AnnualDay.parse(days[1]));
  }

  private static List<Rule<?>> none(Lexicon own) {
    return own.section("none").stream()
        .<Rule<?>>map(entry -> Rule.not(entry.phrase(), phrase(entry.phrase())))
        .toList();
  }
}
