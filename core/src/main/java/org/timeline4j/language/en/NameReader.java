package org.timeline4j.language.en;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.text.Part;
import org.timeline4j.text.PartOfSpeech;

/** Collects the names of an article from its noun phrases, and what shows that they are people. */
final class NameReader {
  private static final Set<String> REGION_WORDS = WordLists.words(WordLists.names(), "region-word");

  /** Nouns for one's kin and companions. */
  private static final Set<String> RELATIVES =
      Set.of(
          "husband",
          "wife",
          "brother",
          "sister",
          "son",
          "daughter",
          "father",
          "mother",
          "uncle",
          "aunt",
          "nephew",
          "niece",
          "widow",
          "widower",
          "grandfather",
          "grandmother");

  /** Nouns behind which "of" leads to the name of the place. */
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "village",
          "town",
          "city",
          "port",
          "island",
          "district",
          "province",
          "state",
          "hamlet",
          "resort",
          "suburb",
          "capital",
          "region",
          "valley",
          "county",
          "commune",
          "municipality");

  /** How many words can stand between "moved" and "to Oslo". */
  private static final int LONGEST_OBJECT = 6;

  private static final Set<String> MOVING =
      Set.of(
          "move",
          "relocate",
          "go",
          "come",
          "travel",
          "fly",
          "flee",
          "return",
          "sail",
          "march",
          "retreat",
          "emigrate",
          "migrate",
          "drive",
          "extradite",
          "deport");

  /** Prepositions behind which a name that nothing else tells of is that of a place. */
  private static final Set<String> LOCATING = Set.of("in", "near", "outside", "off");

  /** What one has or puts "in" a firm. */
  private static final Set<String> HELD =
      Set.of(
          "stake", "share", "interest", "holding", "investment", "invest", "stock", "confidence");

  /** Prepositions before the name of a place. */
  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "from", "off");

  private NameReader() {}

  static ArticleNames read(List<Parsed> sentences, NounPhrases phrases) {
    List<ArticleNames.Occurrence> occurrences = new ArrayList<>();
    List<Map.Entry<String, String>> titles = new ArrayList<>();
    pronouns(sentences, titles);
    for (Parsed parsed : sentences) {
      Set<Integer> subjects = new LinkedHashSet<>();
      for (Clause clause : parsed.clauses().values()) {
        subjects.addAll(clause.subject());
      }
      titles(parsed, titles);
      for (int k = 0; k < parsed.chunks().size(); k++) {
        if (parsed.is(k, Chunk.Kind.NOUN)) {
          read(parsed, k, phrases, subjects, occurrences);
        }
      }
    }
    boolean titled = !sentences.isEmpty() && sentences.get(0).sentence().part() == Part.TITLE;
    return new ArticleNames(occurrences, titles, titled);
  }

  /** "Lopez came first. She wept.": who is the only one named before the pronoun is a woman. */
  private static void pronouns(List<Parsed> sentences, List<Map.Entry<String, String>> titles) {
    for (int i = 1; i < sentences.size(); i++) {
      String first = sentences.get(i).words().get(0).norm();
      if (!first.equals("he") && !first.equals("she")) {
        continue;
      }
      List<ArticleNames.Occurrence> before = new ArrayList<>();
      Parsed previous = sentences.get(i - 1);
      for (int k = 0; k < previous.chunks().size(); k++) {
        if (previous.is(k, Chunk.Kind.NOUN)) {
          add(previous, previous.phrase(k), false, before);
        }
      }
      Set<String> people = new LinkedHashSet<>();
      before.stream().filter(ArticleNames.Occurrence::person).forEach(o -> people.add(o.name()));
      if (people.size() == 1 && before.stream().noneMatch(o -> isPerhapsPerson(previous, o))) {
        titles.add(Map.entry(first.equals("he") ? "mr" : "mrs", people.iterator().next()));
      }
    }
  }

  /** "[Berg] quarrelled with Omar Lund. She left": a surname alone, behind no preposition. */
  private static boolean isPerhapsPerson(Parsed parsed, ArticleNames.Occurrence name) {
    return !name.person()
        && name.kind() == Kind.NAME
        && (name.token() == 0 || !parsed.words().get(name.token() - 1).is(PartOfSpeech.ADP));
  }

  /** "Ms. Lopez said": the capitalised words behind each word, for what it may tell as a title. */
  private static void titles(Parsed parsed, List<Map.Entry<String, String>> titles) {
    List<Word> words = parsed.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      // "her husband, Ivo Lopez"
      boolean apposition = words.get(i).isNominal() && words.get(i + 1).norm().equals(",");
      if (apposition && RELATIVES.contains(words.get(i).norm())) {
        int end = i + 1;
        while (end + 1 < words.size() && words.get(end + 1).is(PartOfSpeech.PROPN)) {
          end++;
        }
        if (end > i + 1) {
          titles.add(Map.entry(words.get(i).norm(), parsed.text(i + 2, end)));
        }
      }
      int last = i;
      while (last + 1 < words.size() && words.get(last + 1).is(PartOfSpeech.PROPN)) {
        last++;
      }
      if (last > i && words.get(i).isNominal()) {
        titles.add(Map.entry(words.get(i).norm(), parsed.text(i + 1, last)));
      }
    }
  }

  private static void read(
      Parsed parsed,
      int k,
      NounPhrases phrases,
      Set<Integer> subjects,
      List<ArticleNames.Occurrence> occurrences) {
    NounPhrase phrase = parsed.phrase(k);
    if (phrase.hasPossessor()) {
      // "[Skylark]'s founder left. The company": as much as the subject is.
      NounPhrase possessor = phrases.read(parsed.words(), inner(phrase));
      add(parsed, possessor, subjects.contains(k), occurrences);
    }
    if (!isOffice(parsed, k, phrases)) {
      add(parsed, phrase, subjects.contains(k), occurrences);
    }
  }

  /** "[Secretary] of State Ana Lopez": no name of anybody. */
  private static boolean isOffice(Parsed parsed, int k, NounPhrases phrases) {
    Chunk chunk = parsed.chunks().get(k);
    return chunk.first() == chunk.last()
        && phrases.isPerson(parsed.norm(k))
        && parsed.is(k + 1, Chunk.Kind.PREPOSITION)
        && parsed.norm(k + 1).equals("of");
  }

  private static Chunk inner(NounPhrase phrase) {
    return new Chunk(
        Chunk.Kind.NOUN,
        phrase.possessorFirst(),
        phrase.possessorLast(),
        phrase.possessorLast(),
        java.util.Optional.empty());
  }

  private static void add(
      Parsed parsed,
      NounPhrase phrase,
      boolean subject,
      List<ArticleNames.Occurrence> occurrences) {
    if (!phrase.isNamed()) {
      return;
    }
    String name = parsed.text(phrase.nameFirst(), phrase.last());
    boolean placed =
        phrase.nameFirst() > 0 && PLACING.contains(parsed.word(phrase.nameFirst() - 1));
    boolean person =
        phrase.kind() == Kind.PERSON
            || (phrase.kind() == Kind.NAME
                && !placed
                && !isOfName(parsed, phrase)
                && !isWithArticle(parsed, phrase)
                && (looksLikePerson(name) || isWho(parsed, phrase)));
    boolean place =
        phrase.kind() == Kind.NAME
            && (isSettlement(parsed, phrase)
                || isLocation(parsed, phrase)
                || isGoal(parsed, phrase));
    Kind kind = place ? Kind.PLACE : phrase.kind();
    occurrences.add(
        new ArticleNames.Occurrence(
            parsed.index(),
            phrase.nameFirst(),
            name,
            person && kind != Kind.PLACE,
            subject,
            kind,
            isWithArticle(parsed, phrase)));
  }

  /** "[Torres], who led the coup": one person. */
  private static boolean isWho(Parsed parsed, NounPhrase phrase) {
    int comma = phrase.last() + 1;
    return comma + 1 < parsed.words().size()
        && parsed.word(comma).equals(",")
        && parsed.word(comma + 1).equals("who");
  }

  /** "the League of [Coastal Towns]": part of a longer name. */
  private static boolean isOfName(Parsed parsed, NounPhrase phrase) {
    int of = phrase.nameFirst() - 1;
    return of > 0
        && parsed.word(of).equals("of")
        && parsed.words().get(of - 1).is(PartOfSpeech.PROPN);
  }

  /**
   * "moved its seat to [Oslo]": one moves to a place; what is sold to Oslo may be sold to a firm.
   */
  private static boolean isGoal(Parsed parsed, NounPhrase phrase) {
    int to = phrase.nameFirst() - 1;
    if (to < 1 || !parsed.word(to).equals("to")) {
      return false;
    }
    int verb = to - 1;
    while (verb > 0
        && to - verb < LONGEST_OBJECT
        && !parsed.words().get(verb).is(PartOfSpeech.VERB)) {
      verb--;
    }
    return MOVING.contains(parsed.words().get(verb).lemma());
  }

  /** "the village of [Oria]". */
  static boolean isSettlement(Parsed parsed, NounPhrase phrase) {
    int of = phrase.nameFirst() - 1;
    return of > 0
        && parsed.word(of).equals("of")
        && SETTLEMENTS.contains(parsed.words().get(of - 1).lemma());
  }

  /** "was arrested in [Oslo]", "near [Velden]"; not "bought a stake in [Halden]". */
  private static boolean isLocation(Parsed parsed, NounPhrase phrase) {
    int in = phrase.nameFirst() - 1;
    return in > 0
        && LOCATING.contains(parsed.word(in))
        && !HELD.contains(parsed.words().get(in - 1).lemma());
  }

  /** "the Morning Tide": ships, firms and teams bear an article, people do not. */
  private static boolean isWithArticle(Parsed parsed, NounPhrase phrase) {
    return phrase.nameFirst() > 0
        && phrase.nameFirst() == phrase.first()
        && parsed.word(phrase.nameFirst() - 1).equals("the");
  }

  /**
   * Two to four capitalised words without digits: such a name is a person's more often than
   * anything else's.
   */
  private static boolean looksLikePerson(String name) {
    String[] words = name.split(" ", -1);
    return words.length >= 2
        && words.length <= 5
        && !REGION_WORDS.contains(Ascii.toLowerCase(words[0]))
        && name.chars().noneMatch(Character::isDigit)
        && name.chars().anyMatch(Character::isLowerCase)
        && !name.contains(" of ");
  }
}
