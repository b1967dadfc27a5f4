package org.timeline4j.merge;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.text.WordMemory;

/** The names of countries, and of those who act for them. Thread-safe. */
public final class Countries {

  private static final ImmutableListMultimap<String, String> NAMES =
      WordFile.read("countries.txt", "country");
  private static final ImmutableMap<String, String> CODES = codes();
  private static final Set<String> GOVERNMENT =
      ImmutableSet.copyOf(WordFile.read("names.txt", "word").get("government"));

  /** The same names are asked for over and over: in each article, and between two tellings. */
  private static final WordMemory<Optional<String>> COUNTRIES = WordMemory.of(Countries::readCode);

  private static final WordMemory<Optional<String>> ACTORS = WordMemory.of(Countries::readActor);

  private Countries() {}

  /**
   * Returns the ISO 3166-1 code of the country with that name; adjectives count ("Mexican").
   *
   * @return empty if no country, or more than one, has that name
   */
  public static Optional<String> code(String name) {
    return COUNTRIES.apply(name);
  }

  private static Optional<String> readCode(String name) {
    return Optional.ofNullable(CODES.get(key(name)));
  }

  /** Returns the usual name of the country with that code. */
  static String name(String code) {
    return NAMES.get(code).get(0);
  }

  /**
   * Returns the code of the country that acts: "Mexico", "Mexican authorities", "Mexico's
   * government".
   */
  static Optional<String> actor(String name) {
    return ACTORS.apply(name);
  }

  private static Optional<String> readActor(String name) {
    Optional<String> country = code(name);
    if (country.isPresent()) {
      return country;
    }
    List<String> words = Letters.words(name);
    int last = words.size() - 1;
    if (last < 1 || !GOVERNMENT.contains(Letters.fold(words.get(last)))) {
      return Optional.empty();
    }
    if (words.size() > 2 && Letters.fold(words.get(last)).equals("officials")) {
      last = GOVERNMENT.contains(Letters.fold(words.get(last - 1))) ? last - 1 : last;
    }
    return code(String.join(" ", words.subList(0, last)));
  }

  private static String key(String name) {
    List<String> words = Letters.words(name);
    if (words.isEmpty()) {
      return "";
    }
    int first = Letters.fold(words.get(0)).equals("the") && words.size() > 1 ? 1 : 0;
    String joined = String.join(" ", words.subList(first, words.size()));
    String folded = Letters.fold(Letters.withoutPossessive(joined));
    // "us" in lower case is a pronoun.
    return joined.equals("us") ? "" : folded;
  }

  private static ImmutableMap<String, String> codes() {
    ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
    for (Map.Entry<String, String> entry : NAMES.entries()) {
      codes.put(Letters.fold(String.join(" ", Letters.words(entry.getValue()))), entry.getKey());
    }
    return codes.buildKeepingLast();
  }
}
