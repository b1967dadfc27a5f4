package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
   * @param kind what its phrase shows it to be
   * @param article whether "the" stands before it
   */
  record Occurrence(
      int sentence,
      int token,
      String name,
      boolean person,
      boolean subject,
      Kind kind,
      boolean article) {}

  /** "The firm" means nobody who was named more sentences before. */
  private static final int FARTHEST_THING = 6;

  /** Last words of the names of bodies and continents that nobody calls a company. */
  private static final Set<String> NO_FIRMS =
      ImmutableSet.of(
          "university",
          "college",
          "school",
          "court",
          "ministry",
          "department",
          "parliament",
          "congress",
          "senate",
          "council",
          "committee",
          "commission",
          "church",
          "police",
          "army",
          "navy",
          "union",
          "party",
          "government",
          "hospital",
          "museum",
          "europe",
          "asia",
          "africa",
          "america");

  private static final Set<String> BODIES = WordLists.words(WordLists.people(), "organization");

  private static final Set<String> MALE = section("male-title");
  private static final Set<String> FEMALE = section("female-title");
  private static final Set<String> GIVEN_MALE = givenNames("male");
  private static final Set<String> GIVEN_FEMALE = givenNames("female");
  private static final Set<String> HE = ImmutableSet.of("he", "him", "his", "himself");
  private static final Set<String> SHE = ImmutableSet.of("she", "her", "hers", "herself");

  /** A pronoun means nobody who was named more sentences before. */
  private static final int FARTHEST = 3;

  private final List<Occurrence> occurrences;
  private final Optional<Occurrence> headline;
  private final Map<String, String> full = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final ImmutableMap<String, List<String>> words;
  private final Set<String> women;
  private final Set<String> men;

  /**
   * Reads the names of an article.
   *
   * @param occurrences in text order
   * @param genders for each title that stands before a name, the title and the name
   * @param titled whether the first sentence is the headline
   */
  ArticleNames(
      List<Occurrence> occurrences, List<Map.Entry<String, String>> genders, boolean titled) {
    this.occurrences = ImmutableList.copyOf(occurrences);
    this.headline =
        titled
            ? occurrences.stream().filter(o -> o.sentence() == 0 && o.subject()).findFirst()
            : Optional.empty();
    ShortNames shortNames = new ShortNames(occurrences.stream().map(Occurrence::name).toList());
    for (Occurrence occurrence : occurrences) {
      full.computeIfAbsent(occurrence.name(), shortNames::fullest);
    }
    for (Occurrence occurrence : occurrences) {
      if (occurrence.person()) {
        kinds.put(fullName(occurrence.name()), Kind.PERSON);
      }
    }
    this.words =
        full.values().stream()
            .distinct()
            .collect(ImmutableMap.toImmutableMap(name -> name, ShortNames::words));
    this.women = named(genders, FEMALE, GIVEN_FEMALE);
    this.men = named(genders, MALE, GIVEN_MALE);
  }

  private static Set<String> givenNames(String gender) {
    return WordLists.names().section("given-name").stream()
        .filter(entry -> entry.meaning().equals(gender))
        .map(Lexicon.Entry::phrase)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> section(String name) {
    return WordLists.people().section(name).stream()
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
        .filter(name -> givenNames.contains(words(name).get(0)) && name.indexOf(' ') > 0)
        .forEach(all::add);
    return all.build();
  }

  /** The words of a full name. */
  private List<String> words(String name) {
    return words.getOrDefault(name, ImmutableList.of());
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
    return person(pronoun, sentence, token, Set.of());
  }

  /** As {@link #person(String, int, int)}, but none of those under the full names given. */
  Optional<String> person(String pronoun, int sentence, int token, Set<String> others) {
    boolean female = SHE.contains(pronoun);
    if (!female && !HE.contains(pronoun)) {
      return Optional.empty();
    }
    Optional<Occurrence> best = Optional.empty();
    for (Occurrence occurrence :
        occurrences.subList(firstOf(sentence - FARTHEST), occurrences.size())) {
      if (occurrence.sentence() > sentence) {
        break;
      }
      boolean before = occurrence.sentence() < sentence || occurrence.token() < token;
      boolean other = others.contains(fullName(occurrence.name()));
      if (before && !other && canBe(occurrence, female) && isBetter(occurrence, best)) {
        best = Optional.of(occurrence);
      }
    }
    return best.map(b -> fullName(b.name()));
  }

  /** Tells whether a sentence names somebody before a token whom the pronoun can mean. */
  boolean isPersonNamed(String pronoun, int sentence, int token) {
    return isPersonNamed(pronoun, sentence, token, Set.of());
  }

  /** As {@link #isPersonNamed(String, int, int)}, but none of those under the full names given. */
  boolean isPersonNamed(String pronoun, int sentence, int token, Set<String> others) {
    boolean female = SHE.contains(pronoun);
    return occurrences.subList(firstOf(sentence), firstOf(sentence + 1)).stream()
        .filter(o -> o.token() < token && canBe(o, female))
        .anyMatch(o -> !others.contains(fullName(o.name())));
  }

  /**
   * Returns whom or what a definite noun means at a point of the text: the name that was said last
   * of those that hold the noun ("the exchange"), else, if the noun stands for a firm ("the
   * company"), the nearest name that can be one, a subject first. Unless the sentence before names
   * it, the firm of which the headline tells is meant rather than another.
   */
  Optional<Occurrence> thing(String noun, boolean body, int sentence, int token) {
    Optional<Occurrence> best = Optional.empty();
    Optional<Occurrence> holding = Optional.empty();
    for (Occurrence occurrence :
        occurrences.subList(firstOf(sentence - FARTHEST_THING), occurrences.size())) {
      boolean before =
          occurrence.sentence() < sentence
              || (occurrence.sentence() == sentence && occurrence.token() < token);
      if (!before) {
        break;
      }
      String name = fullName(occurrence.name());
      List<String> words = words(name);
      if (words.size() > 1 && words.contains(noun)) {
        holding = Optional.of(occurrence);
      }
      if (body
          && canBeBody(occurrence, name)
          && !isInstitution(occurrence, noun)
          && isBetterBody(occurrence, best)) {
        best = Optional.of(occurrence);
      }
    }
    return holding.isPresent()
        ? holding
        : best.map(b -> b.sentence() < sentence - 1 ? headlined().orElse(b) : b);
  }

  /** The firm that is the subject of the headline and is named in the text too. */
  private Optional<Occurrence> headlined() {
    return headline
        .filter(o -> canBeBody(o, fullName(o.name())))
        .filter(
            o ->
                occurrences.stream()
                    .anyMatch(
                        other ->
                            other.sentence() > 0
                                && fullName(other.name()).equals(fullName(o.name()))));
  }

  private boolean canBeBody(Occurrence occurrence, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return occurrence.kind() != Kind.PLACE
        && kinds.get(name) != Kind.PERSON
        && !hasDigit(name)
        && !NO_FIRMS.contains(last)
        // "Airline grounded": a headline writes the common noun so.
        && !(last.length() == name.length() && BODIES.contains(last));
  }

  /**
   * "the Observer", "the Kremlin": one name behind "the" is a paper's or a seat's, not a firm's.
   */
  private static boolean isInstitution(Occurrence occurrence, String noun) {
    return occurrence.article()
        && occurrence.name().indexOf(' ') < 0
        && NounPhrases.FIRMS.contains(noun);
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  /** A subject stays until another name is a subject. */
  private static boolean isBetterBody(Occurrence candidate, Optional<Occurrence> best) {
    return best.isEmpty() || candidate.subject() || !best.get().subject();
  }

  /** Returns the position of the first occurrence that stands in that sentence or behind it. */
  private int firstOf(int sentence) {
    int low = 0;
    int high = occurrences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (occurrences.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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

  /** Tells whether two words are pronouns of the third person of the same gender. */
  static boolean isSamePerson(String one, String other) {
    return (HE.contains(one) && HE.contains(other)) || (SHE.contains(one) && SHE.contains(other));
  }

  /** Tells whether a word is a pronoun that stands for a person. */
  static boolean isPersonal(String norm) {
    return HE.contains(norm) || SHE.contains(norm);
  }
}
