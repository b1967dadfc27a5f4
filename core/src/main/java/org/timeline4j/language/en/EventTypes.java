package org.timeline4j.language.en;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.timeline4j.event.EventType;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.language.en.Clause.Complement;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.WordMemory;

/**
 * The kind of happening that a verb or noun names: by what goes with it ("fired a shot", "fired the
 * coach"), else by itself, else none but its lemma. What decides is data: {@code event-types.txt}.
 */
final class EventTypes {
  /** A few kinds are most of any text: each is kept once, however many events are of it. */
  private static final WordMemory<EventType> NAMED = WordMemory.of(EventType::new);

  private static final String OPEN = "open";
  private static final String PERSON = "<person>";
  private static final Set<String> SECTIONS =
      ImmutableSet.of("verb", "noun", "verb-phrase", "subject", "noun-phrase");
  private static final Set<String> ADVERBIAL =
      ImmutableSet.of("", "in", "on", "at", "to", "for", "from", "by", "near", "after", "before");
  private static final int FOLLOWING = 3;

  private final Map<String, String> verbs;
  private final Map<String, String> nouns;

  /** What verbs mean with the cues that go with them. */
  private final Map<String, Map<String, String>> verbPhrases;

  private final Map<String, String> subjects;
  private final Map<String, String> nounPhrases;
  private final ImmutableSetMultimap<String, String> groups;
  private final Set<String> verbsWithSubjects;
  private final Set<String> nounsWithPhrases;
  private final NounPhrases phrases;

  EventTypes(Lexicon types, NounPhrases phrases) {
    this.verbs = WordLists.meanings(types, "verb");
    this.nouns = WordLists.meanings(types, "noun");
    this.verbPhrases = byFirstWord(WordLists.meanings(types, "verb-phrase"));
    this.subjects = WordLists.meanings(types, "subject");
    this.nounPhrases = WordLists.meanings(types, "noun-phrase");
    this.groups = groups(types);
    this.verbsWithSubjects = words(subjects, 1);
    this.nounsWithPhrases =
        ImmutableSet.copyOf(Sets.union(words(nounPhrases, 0), words(nounPhrases, 1)));
    this.phrases = phrases;
  }

  /** The groups that each noun belongs to, in angle brackets. */
  private static ImmutableSetMultimap<String, String> groups(Lexicon types) {
    ImmutableSetMultimap.Builder<String, String> groups = ImmutableSetMultimap.builder();
    for (String section : types.sections()) {
      if (!SECTIONS.contains(section)) {
        types.section(section).forEach(e -> groups.put(e.phrase(), "<" + section + ">"));
      }
    }
    return groups.build();
  }

  private static Map<String, Map<String, String>> byFirstWord(Map<String, String> phrases) {
    Map<String, Map<String, String>> byWord = new HashMap<>();
    phrases.forEach(
        (phrase, meaning) -> {
          int space = phrase.indexOf(' ');
          byWord
              .computeIfAbsent(phrase.substring(0, space), word -> new HashMap<>())
              .put(phrase.substring(space + 1), meaning);
        });
    return Collections.unmodifiableMap(byWord);
  }

  private static Set<String> words(Map<String, String> phrases, int index) {
    Splitter words = Splitter.on(' ');
    Set<String> found = new HashSet<>();
    for (String phrase : phrases.keySet()) {
      List<String> list = words.splitToList(phrase);
      if (list.size() > index) {
        found.add(list.get(index));
      }
    }
    return Collections.unmodifiableSet(found);
  }

  // ---- verbs ----

  /** What the verb of a clause names. */
  EventType ofVerb(Parsed parsed, Clause clause) {
    String lemma = clause.verb().lemma();
    Map<String, String> phrases = verbPhrases.get(lemma);
    String meaning = phrases == null ? null : first(phrases, "", cues(parsed, clause), "");
    if (meaning == null && verbsWithSubjects.contains(lemma) && !clause.verb().passive()) {
      meaning = bySubject(parsed, clause);
    }
    return type(
        meaning == null ? ofVerb(parsed.words().get(clause.verb().main())) : meaning, lemma);
  }

  private @Nullable String ofVerb(Word main) {
    String form = verbs.get(main.norm());
    String lemma = main.verb().map(Verbs.Analysis::lemma).orElse("");
    // "found" is the past of "find", and no form of "found" that tells of the past.
    return form == null || verbs.containsKey(lemma) ? verbs.get(lemma) : form;
  }

  private static EventType type(@Nullable String meaning, String lemma) {
    return NAMED.apply(meaning == null || meaning.equals(OPEN) ? lemma : meaning);
  }

  private static @Nullable String first(
      Map<String, String> phrases, String before, Iterable<String> cues, String after) {
    for (String cue : cues) {
      String meaning = phrases.get(before + cue + after);
      if (meaning != null) {
        return meaning;
      }
    }
    return null;
  }

  private @Nullable String bySubject(Parsed parsed, Clause clause) {
    Set<String> cues = new LinkedHashSet<>();
    clause.subject().forEach(s -> cues.add(parsed.head(s).lemma()));
    clause.subject().forEach(s -> cues.addAll(groups(parsed, s)));
    String lemma = clause.verb().lemma();
    String particle = following(parsed, clause.verb().main(), 1);
    String meaning = first(subjects, "", cues, " " + lemma + " " + particle);
    return meaning == null ? first(subjects, "", cues, " " + lemma) : meaning;
  }

  /** What goes with a verb, the most telling first: words, then groups. */
  private Set<String> cues(Parsed parsed, Clause clause) {
    int main = clause.verb().main();
    String particle = following(parsed, main, 1);
    Set<String> cues = new LinkedHashSet<>();
    for (int n = FOLLOWING; n > 1; n--) {
      cues.add(following(parsed, main, n));
      for (int object : clause.objects()) {
        cues.add(following(parsed, parsed.chunks().get(object).last(), n));
      }
    }
    for (Complement complement : clause.complements()) {
      cues.add(prefix(parsed, complement) + parsed.head(complement.chunk()).lemma());
    }
    clause.objects().forEach(object -> cues.add(parsed.head(object).lemma()));
    if (clause.verb().passive()) {
      clause.subject().forEach(s -> cues.add(particle + " " + parsed.head(s).lemma()));
      clause.subject().forEach(s -> groups(parsed, s).forEach(g -> cues.add(particle + " " + g)));
      clause.subject().forEach(s -> cues.add(parsed.head(s).lemma()));
    }
    for (Complement complement : clause.complements()) {
      String before = prefix(parsed, complement);
      groups(parsed, complement.chunk()).forEach(group -> cues.add(before + group));
    }
    cues.add(particle);
    clause.objects().forEach(object -> predicate(parsed, object).ifPresent(cues::add));
    clause.complements().stream()
        .map(Complement::preposition)
        .filter(preposition -> !ADVERBIAL.contains(preposition))
        .forEach(cues::add);
    clause.objects().forEach(object -> cues.addAll(groups(parsed, object)));
    if (clause.verb().passive()) {
      clause.subject().forEach(s -> cues.addAll(groups(parsed, s)));
    }
    return cues;
  }

  /** "found him [guilty]", "took them [hostage]": what stands behind an object, no phrase. */
  private static Optional<String> predicate(Parsed parsed, int object) {
    boolean phrase = parsed.is(object + 1, Kind.PREPOSITION, Kind.TIME);
    return phrase
        ? Optional.empty()
        : Optional.of(following(parsed, parsed.chunks().get(object).last(), 1));
  }

  /** The preposition of a phrase, with the particle before it: "over to". */
  private static String prefix(Parsed parsed, Complement complement) {
    boolean particle =
        parsed.is(complement.chunk() - 1, Kind.PREPOSITION)
            && parsed.norm(complement.chunk() - 1).equals(complement.preposition())
            && parsed.is(complement.chunk() - 2, Kind.PREPOSITION, Kind.ADVERB);
    return particle
        ? parsed.norm(complement.chunk() - 2) + " " + prefix(complement)
        : prefix(complement);
  }

  private static String prefix(Complement complement) {
    return complement.preposition().isEmpty() ? "" : complement.preposition() + " ";
  }

  /** The words behind a token, as many as there are. */
  private static String following(Parsed parsed, int token, int count) {
    int last = Math.min(parsed.words().size() - 1, token + count);
    StringBuilder out = new StringBuilder();
    for (int i = token + 1; i <= last; i++) {
      out.append(i == token + 1 ? "" : " ").append(parsed.word(i));
    }
    return out.toString();
  }

  private Set<String> groups(Parsed parsed, int chunk) {
    Word head = parsed.head(chunk);
    Set<String> all = new LinkedHashSet<>(groups.get(head.lemma()));
    if (head.is(PartOfSpeech.PRON)) {
      if (ArticleNames.isPersonal(head.norm())) {
        all.add(PERSON);
      }
      return all;
    }
    NounPhrase phrase = parsed.phrase(chunk);
    if (phrases.isPerson(head.lemma())) {
      all.add(PERSON);
    }
    switch (phrase.kind()) {
      case PERSON, NAME -> all.add(PERSON);
      case ORGANIZATION -> all.add("<organization>");
      case PLACE -> all.add("<country>");
      default -> {}
    }
    Chunk noun = parsed.chunks().get(chunk);
    for (int i = noun.first(); i <= noun.last(); i++) {
      if (parsed.words().get(i).is(PartOfSpeech.SYM)) {
        all.add("<money>");
      }
      if (isScore(parsed, i)) {
        all.add("<score>");
      }
    }
    return all;
  }

  /** "3-1". */
  private static boolean isScore(Parsed parsed, int i) {
    return i + 2 < parsed.words().size()
        && parsed.words().get(i).is(PartOfSpeech.NUM)
        && parsed.word(i + 1).equals("-")
        && parsed.words().get(i + 2).is(PartOfSpeech.NUM);
  }

  // ---- nouns ----

  /** What a noun names, with the words around it. */
  EventType ofNoun(Parsed parsed, int chunk, List<Complement> complements) {
    String lemma = parsed.head(chunk).lemma();
    String meaning = byPhrase(parsed, chunk, complements);
    return type(meaning == null ? nouns.get(lemma) : meaning, lemma);
  }

  /** Tells whether a noun names a kind of happening by itself or with the words around it. */
  boolean isKind(Parsed parsed, int chunk, List<Complement> complements) {
    if (nouns.containsKey(parsed.head(chunk).lemma())) {
      return true;
    }
    String meaning = byPhrase(parsed, chunk, complements);
    return meaning != null && !meaning.equals(OPEN);
  }

  private @Nullable String byPhrase(Parsed parsed, int chunk, List<Complement> complements) {
    String lemma = parsed.head(chunk).lemma();
    if (!nounsWithPhrases.contains(lemma)) {
      return null;
    }
    Set<String> before = new LinkedHashSet<>();
    int head = parsed.chunks().get(chunk).head();
    if (head > 0) {
      before.add(parsed.word(head - 1));
      before.add(parsed.words().get(head - 1).lemma());
    }
    Clause clause = parsed.clauses().get(chunk - 1);
    if (clause != null) {
      before.add(clause.verb().lemma());
    }
    String meaning = first(nounPhrases, "", before, " " + lemma);
    if (meaning != null) {
      return meaning;
    }
    Set<String> behind = new LinkedHashSet<>();
    complements.forEach(c -> behind.add(prefix(c) + parsed.head(c.chunk()).lemma()));
    complements.forEach(
        c -> groups(parsed, c.chunk()).forEach(group -> behind.add(prefix(c) + group)));
    behind.add(following(parsed, parsed.chunks().get(chunk).last(), 1));
    return first(nounPhrases, lemma + " ", behind, "");
  }
}
