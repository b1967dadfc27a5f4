package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.timeline4j.event.Participant.Kind;

/**
 * One name taken apart.
 *
 * @param shown the name without titles
 * @param kind what it names
 * @param words the words that tell it from others, as written: no titles, quoted nicknames,
 *     suffixes, nor the article of "al-Sadr"
 * @param suffix "jr", "sr" and the like, folded; empty if there is none
 */
record NameForm(String shown, Kind kind, List<String> words, Optional<String> suffix) {

  private static final ImmutableListMultimap<String, String> WORDS =
      WordFile.read("names.txt", "word");
  private static final ImmutableSet<String> TITLES = folded("title");
  private static final ImmutableSet<String> SUFFIXES = folded("suffix");
  private static final ImmutableSet<String> COMPANY = folded("company");
  private static final ImmutableSet<String> PARTICLES = folded("particle");
  private static final ImmutableSet<String> MODELS = folded("model");
  private static final ImmutableSet<String> ADDRESS =
      ImmutableSet.of("mr", "mrs", "ms", "miss", "mx", "dr");
  private static final ImmutableSet<String> EMPLOYER =
      ImmutableSet.of("inc", "corp", "ltd", "llc", "plc", "gmbh");
  private static final ImmutableMap<String, String> LONG_FORMS = longForms();
  private static final Pattern NICKNAME =
      Pattern.compile("[\"\u201c\u201d\u00ab][^\"\u201c\u201d\u00bb]*[\"\u201c\u201d\u00bb]");

  /** The article of Arabic names, which papers leave out or spell in their own way. */
  private static final Pattern ARTICLE =
      Pattern.compile("\\b(?:[Aa]l|[Ee]l|a[drz]|ash|u[ldr])-(?=\\p{Lu})");

  NameForm {
    words = ImmutableList.copyOf(words);
  }

  static NameForm of(String name, Kind kind) {
    String clean = name.strip().replaceFirst("['\u2019]s$", "");
    List<String> shown = new ArrayList<>(List.of(clean.split("\\s+")));
    boolean person = kind == Kind.PERSON;
    while (shown.size() > 1 && isTitle(shown.get(0), person)) {
      shown.remove(0);
    }
    if (person) {
      dropEmployer(shown);
    }
    String joined = String.join(" ", shown);
    String unquoted = NICKNAME.matcher(joined).replaceAll(" ").strip();
    String bare = ARTICLE.matcher(unquoted).replaceAll("");
    List<String> words = new ArrayList<>(Letters.words(bare.isEmpty() ? joined : bare));
    words.removeIf(word -> Letters.fold(word).isEmpty());
    Optional<String> suffix = Optional.empty();
    while (words.size() > 1 && isTail(words.get(words.size() - 1), kind)) {
      String last = Letters.fold(words.remove(words.size() - 1));
      suffix = person ? Optional.of(last) : suffix;
    }
    return new NameForm(joined, kind, words, suffix);
  }

  /** "Northwind Inc. Ana Vega" is Ana Vega. */
  private static void dropEmployer(List<String> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      if (EMPLOYER.contains(Letters.fold(words.get(i)))) {
        words.subList(0, i + 1).clear();
        return;
      }
    }
  }

  private static boolean isTitle(String word, boolean person) {
    String folded = Letters.fold(word);
    return ADDRESS.contains(folded) || folded.equals("the") || (person && TITLES.contains(folded));
  }

  private static boolean isTail(String word, Kind kind) {
    String folded = Letters.fold(word);
    return kind == Kind.PERSON
        ? SUFFIXES.contains(folded)
        : (kind == Kind.ORGANIZATION && COMPANY.contains(folded));
  }

  int size() {
    return words.size();
  }

  /** Returns the words folded. */
  List<String> folded() {
    return words.stream().map(Letters::fold).collect(ImmutableList.toImmutableList());
  }

  /** Returns how the name sounds, whatever alphabet it was written in before. */
  String sound() {
    return words.stream().map(Letters::sound).collect(Collectors.joining(" "));
  }

  /** Returns how many letters of the name an encoding may lose. */
  long accents() {
    return words.stream().filter(word -> !Letters.isPlain(word)).count();
  }

  /** Returns the first letters of the capitalised words, "dea", if there are at least two. */
  Optional<String> initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        initials.append(Letters.fold(word), 0, 1);
      } else if (!PARTICLES.contains(Letters.fold(word))) {
        return Optional.empty();
      }
    }
    return initials.length() < 2 || words.size() < 2
        ? Optional.empty()
        : Optional.of(initials.toString());
  }

  /** Returns the name as an abbreviation, folded, if it is one: "DEA", "U.N.". */
  Optional<String> abbreviation() {
    if (words.size() != 1) {
      return Optional.empty();
    }
    String letters = words.get(0).replace(".", "");
    boolean capitals =
        letters.length() >= 2
            && letters.length() <= 6
            && letters.chars().allMatch(Character::isUpperCase);
    return capitals ? Optional.of(letters.toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /**
   * Returns the long form that the name is known under, folded; the name itself, folded, if none is
   * known.
   */
  String known() {
    String folded = String.join(" ", folded());
    return LONG_FORMS.getOrDefault(folded, folded);
  }

  /** Tells whether the word counts for nothing by itself in a name. */
  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  /** Tells whether the word behind a name makes another thing's name of it: "iPod nano". */
  static boolean isModel(String word) {
    return MODELS.contains(Letters.fold(word));
  }

  /** Returns the words, lower case, that a short form stands for; the word itself if it is none. */
  static List<String> expand(String word) {
    String folded = Letters.fold(word);
    return Letters.words(LONG_FORMS.getOrDefault(folded, folded));
  }

  private static ImmutableSet<String> folded(String meaning) {
    return WORDS.get(meaning).stream().map(Letters::fold).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableMap<String, String> longForms() {
    ImmutableMap.Builder<String, String> forms = ImmutableMap.builder();
    for (Map.Entry<String, String> entry : WordFile.read("names.txt", "short").entries()) {
      forms.put(Letters.fold(entry.getValue()), Letters.fold(entry.getKey()));
    }
    return forms.buildKeepingLast();
  }
}
