package org.timeline4j.language.en;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.timeline4j.text.WordMemory;

/**
 * Which short names of an article stand for which full ones. Each name is looked up by its words,
 * never compared with all the others, so the time is linear in the number of names.
 */
final class ShortNames {
  /** Nobody shortens what is longer than this. */
  private static final int MOST_WORDS = 12;

  /** What may be short for more names than this is short for none. */
  private static final int MOST_FULL_NAMES = 40;

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\"“”‘’']");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final WordMemory<ImmutableList<String>> WORDS = WordMemory.of(ShortNames::folded);

  private record Name(String text, List<String> words, int position) {
    String first() {
      return words.get(0);
    }

    String last() {
      return words.get(words.size() - 1);
    }

    /** "Polaris" is not short for "Polaris 7". */
    private static boolean isModel(String word) {
      return word.chars().anyMatch(Character::isDigit);
    }

    /** "Torres Vega" ends "Anna Torres Vega"; "Omar" begins "Omar Lopez". */
    boolean abbreviates(Name full) {
      int from = full.words.size() - words.size();
      if (from <= 0) {
        return false;
      }
      boolean ends = full.words.subList(from, full.words.size()).equals(words);
      boolean begins = words.size() == 1 && full.first().equals(first()) && !isModel(full.last());
      boolean skips =
          words.size() > 1 && full.first().equals(first()) && full.last().equals(last());
      return ends || begins || skips;
    }
  }

  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final ListMultimap<List<String>, Name> byPart = ArrayListMultimap.create();
  private final ListMultimap<Map.Entry<String, String>, Name> byEnds = ArrayListMultimap.create();

  /** Reads the names of an article; repetitions change nothing. */
  ShortNames(List<String> names) {
    for (String name : names) {
      if (positions.putIfAbsent(name, positions.size()) == null) {
        add(name(name));
      }
    }
  }

  private Name name(String text) {
    return new Name(text, words(text), positions.getOrDefault(text, Integer.MAX_VALUE));
  }

  /** Returns the words of a name without accents, quotation marks and capital letters. */
  static List<String> words(String name) {
    return WORDS.apply(name);
  }

  private static ImmutableList<String> folded(String name) {
    String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return ImmutableList.copyOf(SPACE.split(folded.toLowerCase(Locale.ROOT).strip(), -1));
  }

  private void add(Name full) {
    int count = full.words().size();
    if (count < 2 || count > MOST_WORDS) {
      return;
    }
    Set<List<String>> parts = new LinkedHashSet<>();
    parts.add(full.words().subList(0, 1));
    for (int from = 1; from < count; from++) {
      parts.add(full.words().subList(from, count));
    }
    parts.forEach(part -> add(byPart.get(part), full));
    add(byEnds.get(Map.entry(full.first(), full.last())), full);
  }

  private static void add(List<Name> names, Name name) {
    if (names.size() <= MOST_FULL_NAMES) {
      names.add(name);
    }
  }

  /**
   * Returns the one longer name of the article that ends with this one, or that it begins, or that
   * has a middle name in addition; itself if none or several do. Of several, the one that the
   * article named before: "Lopez" alone is the Lopez of whom it spoke, whoever else bears the name.
   */
  String fullest(String name) {
    Name shortest = name(name);
    Set<Name> longer = new LinkedHashSet<>(byPart.get(shortest.words()));
    longer.addAll(byEnds.get(Map.entry(shortest.first(), shortest.last())));
    if (longer.size() > MOST_FULL_NAMES) {
      return name;
    }
    List<Name> full = new ArrayList<>(longer);
    full.removeIf(one -> !shortest.abbreviates(one));
    List<Name> fullest =
        full.stream().filter(one -> full.stream().noneMatch(one::abbreviates)).toList();
    List<Name> before =
        fullest.stream().filter(one -> one.position() < shortest.position()).toList();
    if (before.size() == 1) {
      return before.get(0).text();
    }
    return fullest.size() == 1 ? fullest.get(0).text() : name;
  }
}
