package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.grammar.Lexicon;

/**
 * The names of one article: which short name stands for which full one, and whom "he" or "she" can
 * mean at a point of the text. Nothing is looked up outside the article.
 */
final class ArticleNames {

  /**
   * A name at a place of the text.
   *
   * @param sentence the number of the sentence
   * @param token the first token of the name in it
   * @param name the name as written
   * @param person whether something shows that it is a person
   * @param subject whether it is the subject of its clause
   */
  record Occurrence(int sentence, int token, String name, boolean person, boolean subject) {}

  private static final Set<String> MALE = section("male-title");
  private static final Set<String> FEMALE = section("female-title");
  private static final Set<String> GIVEN_MALE = givenNames("male");
  private static final Set<String> GIVEN_FEMALE = givenNames("female");
  private static final Set<String> HE = ImmutableSet.of("he", "him", "his", "himself");
  private static final Set<String> SHE = ImmutableSet.of("she", "her", "hers", "herself");

  private final List<Occurrence> occurrences;
  private final Map<String, String> full = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Set<String> women;
  private final Set<String> men;

  /**
   * Reads the names of an article.
   *
   * @param occurrences in text order
   * @param genders for each title that stands before a name, the title and the name
   */
  ArticleNames(List<Occurrence> occurrences, List<Map.Entry<String, String>> genders) {
    this.occurrences = ImmutableList.copyOf(occurrences);
    List<String> names = occurrences.stream().map(Occurrence::name).distinct().toList();
    for (String name : names) {
      full.put(name, fullest(name, names));
    }
    for (Occurrence occurrence : occurrences) {
      if (occurrence.person()) {
        kinds.put(fullName(occurrence.name()), Kind.PERSON);
      }
    }
    this.women = named(genders, FEMALE, GIVEN_FEMALE);
    this.men = named(genders, MALE, GIVEN_MALE);
  }

  private static Set<String> givenNames(String gender) {
    return Lexicon.of(ArticleNames.class, "names.txt").section("given-name").stream()
        .filter(entry -> entry.meaning().equals(gender))
        .map(Lexicon.Entry::phrase)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> section(String name) {
    return Lexicon.of(ArticleNames.class, "people.txt").section(name).stream()
        .map(Lexicon.Entry::phrase)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Set<String> named(
      List<Map.Entry<String, String>> genders, Set<String> titles, Set<String> givenNames) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    genders.stream()
        .filter(entry -> titles.contains(entry.getKey()))
        .map(entry -> fullName(entry.getValue()))
        .forEach(all::add);
    full.values().stream()
        .filter(name -> givenNames.contains(tokens(name).get(0)) && name.indexOf(' ') > 0)
        .forEach(all::add);
    return all.build();
  }

  /**
   * The one longer name of the article that ends with this one, or that it begins; itself if none
   * or several do.
   */
  private static String fullest(String name, List<String> names) {
    List<String> tokens = tokens(name);
    List<String> longer = new ArrayList<>();
    for (String other : names) {
      List<String> otherTokens = tokens(other);
      if (otherTokens.size() > tokens.size() && abbreviates(tokens, otherTokens)) {
        longer.add(other);
      }
    }
    longer.removeIf(one -> longer.stream().anyMatch(two -> abbreviatesName(one, two)));
    // "Lopez" alone is the Lopez of whom the article spoke before, whoever else bears the name.
    List<String> before =
        longer.stream().filter(one -> names.indexOf(one) < names.indexOf(name)).toList();
    if (before.size() == 1) {
      return before.get(0);
    }
    return longer.size() == 1 ? longer.get(0) : name;
  }

  private static boolean abbreviatesName(String one, String two) {
    List<String> shorter = tokens(one);
    List<String> longer = tokens(two);
    return longer.size() > shorter.size() && abbreviates(shorter, longer);
  }

  /** "Caro Quintero" ends "Rafael Caro Quintero"; "Omar" begins "Omar Lopez". */
  private static boolean abbreviates(List<String> shorter, List<String> longer) {
    int from = longer.size() - shorter.size();
    boolean ends = longer.subList(from, longer.size()).equals(shorter);
    boolean begins = shorter.size() == 1 && longer.get(0).equals(shorter.get(0));
    boolean skips =
        shorter.size() > 1
            && longer.get(0).equals(shorter.get(0))
            && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1));
    return ends || begins || skips;
  }

  private static List<String> tokens(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return ImmutableList.copyOf(
        folded.toLowerCase(Locale.ROOT).replaceAll("[\"“”‘’']", "").strip().split("\\s+", -1));
  }

  /** Returns the full form that the article gives for a name. */
  String fullName(String name) {
    String known = full.get(name);
    return known == null ? name : known;
  }

  /** Returns what the article shows a name to be. */
  Kind kind(String name, Kind otherwise) {
    Kind known = kinds.get(fullName(name));
    return known != null && otherwise == Kind.NAME ? known : otherwise;
  }

  /**
   * Returns the person whom a pronoun of the third person singular means at a point of the text.
   */
  Optional<String> person(String pronoun, int sentence, int token) {
    boolean female = SHE.contains(pronoun);
    if (!female && !HE.contains(pronoun)) {
      return Optional.empty();
    }
    Optional<Occurrence> best = Optional.empty();
    for (Occurrence occurrence : occurrences) {
      boolean before =
          occurrence.sentence() < sentence
              || (occurrence.sentence() == sentence && occurrence.token() < token);
      if (before && canBe(occurrence, female) && isBetter(occurrence, best)) {
        best = Optional.of(occurrence);
      }
    }
    return best.filter(b -> sentence - b.sentence() <= 3).map(b -> fullName(b.name()));
  }

  private boolean canBe(Occurrence occurrence, boolean female) {
    String name = fullName(occurrence.name());
    boolean person = kinds.get(name) == Kind.PERSON;
    return person && !(female ? men : women).contains(name);
  }

  /**
   * A later sentence beats an earlier one; in one sentence a subject beats the rest, and the first
   * of equals stays.
   */
  private static boolean isBetter(Occurrence candidate, Optional<Occurrence> best) {
    if (best.isEmpty()) {
      return true;
    }
    Occurrence other = best.get();
    return candidate.sentence() != other.sentence() || (candidate.subject() && !other.subject());
  }

  /** Tells whether a word is a pronoun that stands for a person. */
  static boolean isPersonal(String norm) {
    return HE.contains(norm) || SHE.contains(norm);
  }
}
