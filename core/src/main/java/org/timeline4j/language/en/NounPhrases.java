package org.timeline4j.language.en;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Quantity;
import org.timeline4j.merge.Countries;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/** Takes noun phrases apart: possessor, determiner, description, name, number. */
final class NounPhrases {
  private static final Set<String> APPROXIMATE =
      ImmutableSet.of(
          "about",
          "around",
          "nearly",
          "almost",
          "some",
          "roughly",
          "approximately",
          "over",
          "least",
          "than",
          "most",
          "up");
  private static final Set<String> COMPANY_ENDINGS =
      ImmutableSet.of("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "plc", "gmbh");
  private static final List<String> PERSON_ENDINGS =
      List.of("man", "woman", "person", "ist", "eer");

  /** Nouns behind which a number is a sum of money. */
  static final Set<String> CURRENCIES =
      ImmutableSet.of(
          "dollar",
          "euro",
          "pound",
          "yen",
          "franc",
          "peso",
          "ruble",
          "rouble",
          "cent",
          "crown",
          "mark",
          "lira",
          "rupee",
          "yuan",
          "shilling");

  private static final Set<String> PLURALS = ImmutableSet.of("people", "children", "police");
  private static final Map<String, Long> COUNTS =
      ImmutableMap.<String, Long>builder()
          .put("one", 1L)
          .put("two", 2L)
          .put("three", 3L)
          .put("four", 4L)
          .put("five", 5L)
          .put("six", 6L)
          .put("seven", 7L)
          .put("eight", 8L)
          .put("nine", 9L)
          .put("ten", 10L)
          .put("eleven", 11L)
          .put("twelve", 12L)
          .put("dozen", 12L)
          .put("twenty", 20L)
          .put("thirteen", 13L)
          .put("fourteen", 14L)
          .put("fifteen", 15L)
          .put("sixteen", 16L)
          .put("seventeen", 17L)
          .put("eighteen", 18L)
          .put("nineteen", 19L)
          .put("sixty", 60L)
          .put("seventy", 70L)
          .put("eighty", 80L)
          .put("ninety", 90L)
          .put("thirty", 30L)
          .put("forty", 40L)
          .put("fifty", 50L)
          .buildOrThrow();

  private static final Map<String, Long> SCALES =
      ImmutableMap.of(
          "dozen",
          12L,
          "hundred",
          100L,
          "thousand",
          1000L,
          "million",
          1000000L,
          "billion",
          1000000000L);

  /** Determiners without which a phrase would say something else: "[no] party won". */
  private static final Set<String> COUNTING = ImmutableSet.of("every", "each", "no", "neither");

  /** With these begins the title of a person, and hardly the name of a body. */
  private static final Set<String> LEADERS =
      ImmutableSet.of(
          "mr", "mrs", "ms", "dr", "prime", "president", "premier", "chancellor", "senator");

  /** Nouns that stand for a firm alone. */
  static final Set<String> FIRMS =
      ImmutableSet.of(
          "company",
          "firm",
          "corporation",
          "manufacturer",
          "maker",
          "airline",
          "carrier",
          "operator",
          "retailer",
          "insurer",
          "lender",
          "brewer",
          "broadcaster");

  private static final Set<String> OFFICES =
      ImmutableSet.of("ceo", "cfo", "coo", "cto", "chairman", "chairwoman", "founder");

  private static final ImmutableSet<String> ORGANIZATIONS =
      ImmutableSet.copyOf(WordLists.words(WordLists.people(), "organization"));

  private final EnglishLexicon lexicon;
  private final Set<String> titles = WordLists.words(WordLists.people(), "title");
  private final Set<String> nameEndings = WordLists.words(WordLists.people(), "name-ending");
  private final Set<String> givenNames = WordLists.words(WordLists.names(), "given-name");
  private final Set<String> departments = WordLists.words(WordLists.names(), "department");
  private final Set<String> groundWords = WordLists.words(WordLists.names(), "place-noun");
  private final Set<String> placeWords = WordLists.words(WordLists.names(), "place-word");

  NounPhrases(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  NounPhrase read(List<Word> words, Chunk chunk) {
    int possessive = possessive(words, chunk);
    int first = afterDeterminers(words, possessive < 0 ? chunk.first() : possessive + 1, chunk);
    boolean quoted = chunk.first() < chunk.last() && QuotedPhrases.isMark(words.get(chunk.last()));
    int end = quoted ? chunk.last() - 1 : chunk.last();
    int last = words.get(end).norm().equals("'s") ? chunk.head() : end;
    int nameFirst = nameFirst(words, first, last);
    Optional<Quantity> quantity = quantity(words, first, last);
    Word head = words.get(chunk.head());
    return new NounPhrase(
        first,
        end,
        possessive < 0 ? -1 : afterDeterminers(words, chunk.first(), chunk),
        possessive < 0 ? -1 : possessive - 1,
        nameFirst,
        kind(words, first, last, nameFirst, quantity),
        quantity,
        head.lemma());
  }

  /**
   * The last apostrophe of possession within the phrase; -1 if there is none, or it is part of a
   * name.
   */
  private int possessive(List<Word> words, Chunk chunk) {
    for (int i = chunk.last() - 1; i > chunk.first(); i--) {
      String norm = words.get(i).norm();
      boolean apostrophe = norm.equals("'s") || norm.equals("'");
      boolean isOffice =
          isCapitalizedWord(words.get(i - 1))
              && (isOrganization(words.get(i + 1)) || isCompanyEnding(words.get(i + 1).norm()))
              && i + 1 == chunk.last();
      if (apostrophe
          && !(isOffice && words.get(i + 1).token().isCapitalized())
          && !isNamedByLength(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "The Hundred Years' War": how long it took belongs to the name. */
  private static boolean isNamedByLength(List<Word> words, int apostrophe) {
    return FriendWords.UNITS.contains(words.get(apostrophe - 1).norm())
        && isCapitalizedWord(words.get(apostrophe - 1))
        && isCapitalizedWord(words.get(apostrophe + 1));
  }

  /** Tells whether a word in lower case is a number up to ninety. */
  static boolean isCount(String norm) {
    return COUNTS.containsKey(norm);
  }

  /** Tells whether a word names a body of people: "bank", "ministry". */
  static boolean isOrganization(Word word) {
    return ORGANIZATIONS.contains(word.norm()) || ORGANIZATIONS.contains(word.lemma());
  }

  /** "the Bank [of] England", "the League [of] the Coast": a body with its name behind "of". */
  static boolean isOfBody(List<Word> words, int of) {
    if (of == 0 || !words.get(of).norm().equals("of")) {
      return false;
    }
    Word body = words.get(of - 1);
    int name = of + 1;
    name += name < words.size() && words.get(name).norm().equals("the") ? 1 : 0;
    return isCapitalizedWord(body)
        && ORGANIZATIONS.contains(body.norm())
        && name < words.size()
        && words.get(name).is(PartOfSpeech.PROPN)
        && isCapitalizedWord(words.get(name))
        && !isTitled(words, name);
  }

  /** "The Reform Party of [Prime] Minister Dahl": whose it is, no part of what it is called. */
  private static boolean isTitled(List<Word> words, int first) {
    return LEADERS.contains(words.get(first).norm())
        && first + 1 < words.size()
        && isCapitalizedWord(words.get(first + 1));
  }

  private static int afterDeterminers(List<Word> words, int from, Chunk chunk) {
    int i = from;
    while (i < chunk.last()
        && (QuotedPhrases.isMark(words.get(i))
            || (words.get(i).is(PartOfSpeech.DET, PartOfSpeech.PRON)
                && !COUNTING.contains(words.get(i).norm())))) {
      i++;
    }
    return i;
  }

  /** Walks left from the end of the phrase over capitalised words to where the name begins. */
  private int nameFirst(List<Word> words, int first, int last) {
    if (last > first && OFFICES.contains(words.get(last).norm())) {
      return -1;
    }
    // "13 Peruvians": how many of a nation.
    if (last > first
        && words.get(last - 1).is(PartOfSpeech.NUM)
        && isPluralDemonym(words.get(last))) {
      return -1;
    }
    if (!words.get(last).is(PartOfSpeech.PROPN) && !isCapitalizedOrganization(words, last)) {
      return isNumberedName(words, first, last) ? nameFirst(words, first, last - 1) : -1;
    }
    int begin = last;
    for (int i = last - 1; i >= first && isInName(words, i); i--) {
      begin = i;
    }
    // "Summit Partners sued": a sentence that opens with the name of a firm.
    boolean opens =
        begin == 1
            && first == 0
            && words.get(0).is(PartOfSpeech.NOUN)
            && nameEndings.contains(words.get(last).norm())
            && !describes(words, 0);
    if (opens) {
      return 0;
    }
    if (isOrganizationName(words, begin, last)) {
      return begin;
    }
    for (int i = last - 1; i >= begin; i--) {
      if (titles.contains(words.get(i).norm())
          || lexicon.isPerson(words.get(i).norm())
          || isCompanyEnding(words.get(i).norm())
          || isPluralDemonym(words.get(i))
          || isDepartment(words, i)) {
        return i + 1;
      }
    }
    return begin;
  }

  /** "Secretary of [State] Ana Lopez": what somebody is in charge of. */
  boolean isDepartment(List<Word> words, int i) {
    int of = i > 0 && words.get(i - 1).norm().equals("the") ? i - 2 : i - 1;
    return of > 0
        && departments.contains(words.get(i).norm())
        && words.get(of).norm().equals("of")
        && lexicon.isPerson(words.get(of - 1).norm());
  }

  /** "Apollo 11": a name that ends with a number. */
  private static boolean isNumberedName(List<Word> words, int first, int last) {
    return last > first
        && words.get(last).is(PartOfSpeech.NUM)
        && words.get(last - 1).is(PartOfSpeech.PROPN);
  }

  private boolean isCapitalizedOrganization(List<Word> words, int last) {
    Word word = words.get(last);
    return last > 0
        && word.token().isCapitalized()
        && words.get(last - 1).token().isCapitalized()
        && word.isNominal();
  }

  private static boolean isInName(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.is(PartOfSpeech.PROPN) || isOfBody(words, i)) {
      return true;
    }
    if (word.norm().equals("the") && i > 0 && isOfBody(words, i - 1)) {
      return true;
    }
    boolean capital = isCapitalizedWord(word) && !word.is(PartOfSpeech.DET) && i > 0;
    boolean joins = words.get(i + 1).token().kind() != Token.Kind.NUMBER;
    return joins && (capital || isJoint(words, i));
  }

  /** What can stand between the parts of a name: particles, initials, quotation marks, hyphens. */
  private static boolean isJoint(List<Word> words, int i) {
    String text = words.get(i).token().text();
    boolean short_ = text.length() <= 3 && text.equals(words.get(i).norm());
    boolean mark =
        words.get(i).token().kind() == Token.Kind.MARK || words.get(i).norm().equals("'s");
    return i > 0
        && (mark
            || (short_
                && words.get(i).token().kind() == Token.Kind.WORD
                && NameParticles.isParticle(text)))
        && (isCapitalizedWord(words.get(i - 1)) || words.get(i - 1).is(PartOfSpeech.PROPN));
  }

  private static boolean isCapitalizedWord(Word word) {
    return word.token().kind() == Token.Kind.WORD && word.token().isCapitalized();
  }

  private static boolean isPluralDemonym(Word word) {
    return word.norm().endsWith("ans") && word.token().isCapitalized();
  }

  /** Tells whether a word before a name says who bears it: "the agent Lopez", "President Lopez". */
  boolean describes(List<Word> words, int last) {
    Word word = words.get(last);
    return titles.contains(word.norm())
        || lexicon.isPerson(word.lemma())
        || isOrganization(word)
        || isPluralDemonym(word);
  }

  boolean isPerson(String lemma) {
    return lexicon.isPerson(lemma) || endsAsPerson(lemma);
  }

  /** Tells whether a noun has the ending of a word for people: "shareholder", "regulator". */
  static boolean endsAsPerson(String lemma) {
    for (String ending : PERSON_ENDINGS) {
      if (lemma.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static boolean isCompanyEnding(String norm) {
    return COMPANY_ENDINGS.contains(norm);
  }

  /**
   * Tells whether a noun phrase, by its kind or its words, is a place: "the airport", "Lake Como".
   */
  boolean isPlace(List<Word> words, NounPhrase phrase) {
    return phrase.kind() == Kind.PLACE
        || groundWords.contains(words.get(phrase.last()).lemma())
        || groundWords.contains(phrase.head());
  }

  /** Tells whether a common noun stands for a firm that was named before: "the company". */
  static boolean isBody(String lemma) {
    return FIRMS.contains(lemma);
  }

  boolean isEvent(String lemma) {
    return lexicon.isEventNoun(lemma);
  }

  private boolean isOrganizationName(List<Word> words, int first, int last) {
    Word end = words.get(last);
    boolean ending = nameEndings.contains(end.norm()) || isOrganization(end);
    boolean body = IntStream.rangeClosed(first, last).anyMatch(i -> isOfBody(words, i));
    return (ending || body) && last > first;
  }

  /** "29 prisoners", "nearly 30 agents", "dozens of people"; not "40-year" or "25 per cent". */
  private static Optional<Quantity> quantity(List<Word> words, int first, int last) {
    for (int i = first; i < last; i++) {
      if (isNumber(words, i) && countsPeopleOrThings(words, i, last)) {
        boolean approximate =
            (i > 0 && APPROXIMATE.contains(words.get(i - 1).norm()))
                || (i > 1
                    && APPROXIMATE.contains(words.get(i - 2).norm())
                    && (i - 1 >= first || words.get(i - 1).norm().equals("to")));
        return number(words, i, last, approximate);
      }
    }
    return Optional.empty();
  }

  /** A number that begins the sentence is written in words, and is often taken for another word. */
  private static boolean isNumber(List<Word> words, int i) {
    Word word = words.get(i);
    return word.is(PartOfSpeech.NUM)
        || (i == 0 && !word.norm().equals("one") && COUNTS.containsKey(word.norm()));
  }

  private static boolean countsPeopleOrThings(List<Word> words, int i, int last) {
    String next = words.get(i + 1).norm();
    boolean unit =
        (next.equals("-") && (i + 2 > last || number(words.get(i + 2)).isEmpty()))
            || next.equals("%")
            || next.startsWith("per")
            || next.equals("cent");
    boolean money = i > 0 && words.get(i - 1).is(PartOfSpeech.SYM);
    return !unit && !money && isPlural(words.get(last).norm()) && !isCurrency(words.get(last));
  }

  private static boolean isCurrency(Word word) {
    return CURRENCIES.contains(word.lemma());
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s") || noun.endsWith("men") || PLURALS.contains(noun);
  }

  /** "29", "twenty-one", "two dozen", "six hundred", "two million". */
  private static Optional<Quantity> number(
      List<Word> words, int first, int last, boolean approximate) {
    Optional<Long> value = number(words.get(first));
    int i = first + 1;
    if (value.isPresent()
        && i + 1 < last
        && words.get(i).norm().equals("-")
        && number(words.get(i + 1)).filter(n -> n < 10).isPresent()) {
      value = Optional.of(value.get() + number(words.get(i + 1)).get());
      i += 2;
    }
    boolean dozen = words.get(first).norm().equals("dozen");
    for (; value.isPresent() && i < last && SCALES.containsKey(words.get(i).norm()); i++) {
      value = Optional.of(value.get() * SCALES.getOrDefault(words.get(i).norm(), 1L));
      dozen |= words.get(i).norm().equals("dozen");
    }
    boolean rough = approximate || dozen;
    return value.map(n -> new Quantity(n, rough));
  }

  private static Optional<Long> number(Word word) {
    String digits = word.norm().replace(",", "");
    if (!digits.isEmpty() && digits.length() < 16 && digits.chars().allMatch(Character::isDigit)) {
      return Optional.of(Long.parseLong(digits));
    }
    return Optional.ofNullable(COUNTS.get(word.norm()));
  }

  private Kind kind(
      List<Word> words, int first, int last, int nameFirst, Optional<Quantity> quantity) {
    if (nameFirst < 0) {
      if (quantity.isPresent()) {
        return Kind.GROUP;
      }
      boolean named =
          isOrganization(words.get(last))
              && words.subList(first, last).stream().anyMatch(NounPhrases::isCapitalizedWord);
      return named ? Kind.ORGANIZATION : Kind.DESCRIPTION;
    }
    if (Countries.code(words(words, nameFirst, last)).isPresent()) {
      return Kind.PLACE;
    }
    if (isOrganizationName(words, nameFirst, last) || isAcronym(words, nameFirst, last)) {
      return Kind.ORGANIZATION;
    }
    boolean place =
        words.subList(nameFirst, last + 1).stream().anyMatch(w -> placeWords.contains(w.norm()));
    if (place) {
      return Kind.PLACE;
    }
    boolean given = nameFirst < last && givenNames.contains(words.get(nameFirst).norm());
    return given || isPersonBefore(words, first, nameFirst) ? Kind.PERSON : Kind.NAME;
  }

  private static String words(List<Word> words, int first, int last) {
    return words.subList(first, last + 1).stream()
        .map(word -> word.token().text())
        .collect(Collectors.joining(" "));
  }

  private static boolean isAcronym(List<Word> words, int first, int last) {
    String text = words.get(last).token().text();
    return first == last
        && text.length() > 1
        && text.length() < 6
        && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private boolean isPersonBefore(List<Word> words, int first, int nameFirst) {
    if (nameFirst == 0) {
      return false;
    }
    Word before = words.get(nameFirst - 1);
    // "paint maker Halden": a firm.
    return (nameFirst > first || before.is(PartOfSpeech.PROPN))
        && !FIRMS.contains(before.lemma())
        && (titles.contains(before.norm()) || lexicon.isPerson(before.lemma()));
  }
}
