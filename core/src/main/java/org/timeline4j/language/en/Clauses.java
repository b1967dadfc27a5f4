package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/**
 * Finds the subject of each verb of a sentence, looking left, and its objects and complements,
 * looking right.
 */
final class Clauses {
  /** Verbs whose object does what the infinitive behind it says: "forced him to resign". */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "order",
          "urge",
          "force",
          "allow",
          "tell",
          "persuade",
          "invite",
          "appoint",
          "help",
          "require",
          "enable",
          "cause",
          "permit",
          "prompt",
          "lead",
          "compel",
          "encourage",
          "expect",
          "want",
          "see",
          "hear",
          "watch",
          "accuse",
          "suspect",
          "get");

  /** Verbs whose object does what the participle behind it says: "saw him leaving". */
  static final Set<String> OBJECT_PARTICIPLE =
      Set.of(
          "find",
          "see",
          "hear",
          "watch",
          "catch",
          "spot",
          "notice",
          "observe",
          "film",
          "photograph",
          "picture",
          "discover",
          "report",
          "leave",
          "keep",
          "send",
          "show");

  private static final Set<String> OF_OBJECT = Set.of("of", "from", "with", "as");

  /**
   * Verbs of which somebody is the object, and "of" or "with" tells what he is said to have done.
   */
  private static final Set<String> CHARGING =
      Set.of("suspect", "accuse", "convict", "charge", "acquit", "indict");

  private static final Set<String> CHARGES = Set.of("of", "with");

  /** What shows or tells of somebody doing something: "footage of exiles protesting". */
  private static final Set<String> DEPICTIONS =
      Set.of(
          "footage",
          "picture",
          "photograph",
          "photo",
          "image",
          "video",
          "film",
          "tape",
          "scene",
          "recording",
          "sight",
          "sound",
          "report",
          "account");

  private static final Set<String> SINGULAR = Set.of("is", "was", "has");
  private static final Set<String> PLURAL = Set.of("are", "were", "have");

  private static final Set<String> HARMING =
      Set.of("kill", "injure", "wound", "hurt", "destroy", "damage", "trigger", "spark", "cause");

  private static final Set<String> BOUNDS = Set.of("least", "most", "than", "over", "under");

  /** Verbs whose participle can have a noun behind it: "Berg, named chairman in May". */
  private static final Set<String> NAMING =
      Set.of("name", "call", "appoint", "elect", "dub", "declare", "title", "entitle", "make");

  private static final Set<String> PLACING = Set.of("of", "in", "at", "from", "near", "outside");

  /** Prepositions whose names are places, two of which no subject is made of. */
  private static final Set<String> PAIRING =
      Set.of("in", "at", "near", "outside", "across", "inside", "around");

  private static final Set<String> STRANDED =
      Set.of("on", "for", "with", "to", "about", "at", "against");

  private final List<Chunk> chunks;
  private final List<Word> words;
  private final ChunkView view;
  private final EnglishLexicon lexicon;
  private final boolean headline;
  private final Map<Integer, Clause> clauses = new LinkedHashMap<>();

  private Clauses(List<Chunk> chunks, List<Word> words, EnglishLexicon lexicon, boolean headline) {
    this.headline = headline;
    this.chunks = new ArrayList<>(chunks);
    this.words = words;
    this.view = new ChunkView(this.chunks, words);
    this.lexicon = lexicon;
  }

  /** Returns the clauses by the position of their verb, in text order. */
  static Map<Integer, Clause> of(
      List<Chunk> chunks, List<Word> words, EnglishLexicon lexicon, boolean headline) {
    Clauses finder = new Clauses(chunks, words, lexicon, headline);
    finder.settleBases();
    finder.headlineVerb();
    finder.settleParticiples();
    for (int k = 0; k < finder.chunks.size(); k++) {
      if (finder.chunks.get(k).is(Kind.VERB)) {
        finder.clauses.put(k, finder.clause(k));
      }
    }
    finder.inheritSubjects();
    return finder.clauses;
  }

  private Chunk at(int k) {
    return chunks.get(k);
  }

  private boolean is(int k, Kind... kinds) {
    return view.is(k, kinds);
  }

  private String word(int k) {
    return view.word(k);
  }

  // ---- second infinitives ----

  /** "would close the mill and [cut] jobs": what is written like a past shares the auxiliary. */
  private void settleBases() {
    for (int k = 2; k < chunks.size(); k++) {
      if (is(k, Kind.VERB) && is(k - 1, Kind.CONJUNCTION) && isSecondBase(k)) {
        chunks.set(k, at(k).withVerb(at(k).verb().orElseThrow().asBase()));
      }
    }
  }

  private boolean isSecondBase(int k) {
    VerbGroup verb = at(k).verb().orElseThrow();
    if (verb.first() < verb.main() || !words.get(verb.main()).canBe(Verbs.Form.BASE)) {
      return false;
    }
    int before = k - 2;
    while (before > 0 && !is(before, Kind.VERB, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE)) {
      before--;
    }
    if (!is(before, Kind.VERB)) {
      return false;
    }
    VerbGroup first = at(before).verb().orElseThrow();
    // "agreed to resign and put out a statement": what may be past does not follow "to" in a text.
    boolean to = headline || !words.get(verb.main()).canBe(Verbs.Form.PAST);
    return (to && first.tense() == Tense.INFINITIVE)
        || first.tense() == Tense.FUTURE
        || !first.modal().isEmpty();
  }

  // ---- headlines ----

  /**
   * Headlines leave auxiliaries out: "Smuggler caught in Trieste" is passive, "Drivers to strike on
   * Monday" is of the future.
   */
  private void headlineVerb() {
    int k = 1;
    while (k < chunks.size() && !is(k, Kind.VERB)) {
      k++;
    }
    if (!headline || !is(k, Kind.VERB) || !is(skipLeft(k - 1), Kind.NOUN) || hasFiniteBut(k)) {
      return;
    }
    VerbGroup verb = at(k).verb().orElseThrow();
    boolean participle = verb.tense() == Tense.PASTPART || verb.ambiguous();
    boolean object = is(k + 1, Kind.NOUN) && !view.isSubjectOfNext(k + 1);
    if (participle && !object && lexicon.isPassiveInHeadline(verb.lemma())) {
      chunks.set(k, at(k).withVerb(verb.asPassive()));
    } else if (verb.tense() == Tense.INFINITIVE && skipLeft(k - 1) == k - 1) {
      chunks.set(k, at(k).withVerb(verb.asFuture()));
    }
  }

  private boolean hasFiniteBut(int k) {
    for (int j = 0; j < chunks.size(); j++) {
      boolean finite = j != k && is(j, Kind.VERB) && at(j).isFinite();
      boolean second = finite && is(j - 1, Kind.CONJUNCTION) && isSecondBase(j);
      if (finite && !second && !view.isInRelativeClause(j)) {
        return true;
      }
    }
    return false;
  }

  // ---- participles ----

  private void settleParticiples() {
    for (int k = 0; k < chunks.size(); k++) {
      Chunk chunk = at(k);
      if (chunk.is(Kind.VERB) && chunk.verb().orElseThrow().ambiguous()) {
        VerbGroup verb = chunk.verb().orElseThrow();
        chunks.set(
            k, chunk.withVerb(isParticiple(k, verb) ? verb.asParticiple() : verb.asFinite()));
      }
    }
  }

  private boolean isParticiple(int k, VerbGroup verb) {
    if (isOnlyVerb(k)) {
      return false;
    }
    int before = skipLeft(k - 1);
    if (is(before, Kind.CONJUNCTION)) {
      return false;
    }
    // "was reported killed"
    if (is(k - 1, Kind.VERB) && at(k - 1).verb().orElseThrow().passive()) {
      return true;
    }
    if (is(before, Kind.NOUN)
        && CHARGING.contains(verb.lemma())
        && is(k + 1, Kind.PREPOSITION)
        && CHARGES.contains(word(k + 1))) {
      return true;
    }
    boolean reporting = lexicon.verbClass(verb.lemma()) == EventClass.REPORTING;
    if (before < 0 || is(before, Kind.PREPOSITION, Kind.SUBORDINATOR)) {
      return !reporting || !is(k + 1, Kind.NOUN);
    }
    // "began as a clerk, won a prize and left": what has an object is no passive.
    boolean active =
        is(k + 1, Kind.NOUN)
            && lexicon.takesObject(verb.lemma())
            && !lexicon.isDitransitive(verb.lemma())
            && !NAMING.contains(verb.lemma())
            && is(before, Kind.COMMA)
            && hasFiniteBefore(before);
    if (active) {
      return false;
    }
    if (is(before, Kind.COMMA, Kind.BREAK)) {
      // "The strike, called in March, ended"; ", said the minister" has its subject behind it.
      return (!reporting || is(k + 1, Kind.PREPOSITION, Kind.TIME)) && subject(k).isEmpty();
    }
    if (is(before, Kind.NOUN) && isRelative(before - 1)) {
      return false;
    }
    if (is(before, Kind.NOUN) && isGoverned(before)) {
      return true;
    }
    // "lifted the ban [imposed] in May"
    if (before == k - 1
        && is(before, Kind.NOUN)
        && is(k + 1, Kind.PREPOSITION, Kind.TIME)
        && lexicon.takesObject(verb.lemma())
        && isObjectAlone(before)) {
      return true;
    }
    boolean agent = is(k + 1, Kind.PREPOSITION) && word(k + 1).equals("by") && is(k + 2, Kind.NOUN);
    // "Berg said in a letter published on Monday": nobody is said.
    boolean bare = !verb.lemma().equals("say") && isFollowedByBareVerb(k);
    return is(before, Kind.NOUN, Kind.TIME) && (agent || bare);
  }

  private boolean hasFiniteBefore(int k) {
    for (int j = k - 1; j >= 0 && !is(j, Kind.BREAK); j--) {
      if (is(j, Kind.VERB) && at(j).isFinite() && !view.isInRelativeClause(j)) {
        return true;
      }
    }
    return false;
  }

  /** "according to [a poll] published on Monday", "Under [a law] passed in May, he can sue". */
  private boolean isGoverned(int noun) {
    return is(noun - 1, Kind.PREPOSITION)
        && !isBound(noun)
        && view.modified(noun) < 0
        && nounPhraseEndingAt(noun).isEmpty();
  }

  /** Tells whether a noun is what the active verb before it is done to, and no clause can be. */
  private boolean isObjectAlone(int noun) {
    if (!is(noun - 1, Kind.VERB)) {
      return false;
    }
    VerbGroup verb = at(noun - 1).verb().orElseThrow();
    boolean clause =
        switch (lexicon.verbClass(verb.lemma())) {
          case REPORTING, PERCEPTION, I_STATE -> true;
          default -> false;
        };
    return verb.isFinite() && !verb.passive() && !clause && !lexicon.isIntransitive(verb.lemma());
  }

  /** "the contract [that] Halden won was cancelled". */
  private boolean isRelative(int k) {
    return (isRelativeThat(k) || is(k, Kind.RELATIVE)) && is(k - 1, Kind.NOUN);
  }

  /** "the contract that it won"; not "a statement that the men sent to Oslo were free". */
  private boolean isRelativeThat(int k) {
    return is(k, Kind.SUBORDINATOR)
        && word(k).equals("that")
        && is(k - 1, Kind.NOUN)
        && !lexicon.hasContent(words.get(at(k - 1).head()).lemma());
  }

  /** A sentence without another finite verb has its verb here; a headline need not have any. */
  private boolean isOnlyVerb(int k) {
    for (int j = 0; j < chunks.size(); j++) {
      if (j != k && is(j, Kind.VERB) && at(j).isFinite()) {
        return false;
      }
    }
    return is(skipLeft(k - 1), Kind.NOUN) && is(chunks.size() - 1, Kind.BREAK);
  }

  /**
   * "the prisoners sent to the south [faced] charges": the next finite verb has no subject of its
   * own.
   */
  private boolean isFollowedByBareVerb(int k) {
    boolean subject = false;
    for (int j = k + 1; j < chunks.size(); j++) {
      Chunk chunk = at(j);
      if (chunk.is(Kind.VERB) && chunk.isFinite()) {
        return !subject;
      }
      boolean ends =
          chunk.is(
              Kind.COMMA,
              Kind.BREAK,
              Kind.RELATIVE,
              Kind.SUBORDINATOR,
              Kind.CONJUNCTION,
              Kind.VERB);
      if (ends) {
        return false;
      }
      // "set up a venture called Orion": a particle governs no noun.
      boolean particle = j - 1 == k + 1 && Verbs.isParticle(word(k + 1));
      subject |= chunk.is(Kind.NOUN) && (particle || !is(j - 1, Kind.PREPOSITION));
    }
    return false;
  }

  // ---- subjects ----

  private int skipLeft(int k) {
    int j = k;
    while (is(j, Kind.ADVERB, Kind.ADJECTIVE, Kind.TIME)
        || (is(j, Kind.PREPOSITION) && is(j + 1, Kind.TIME))) {
      j--;
    }
    return j;
  }

  /** The noun phrases to the left of a finite verb that are its subject. */
  private List<Integer> subject(int k) {
    int j = skipLeft(k - 1);
    if (is(j, Kind.RELATIVE)) {
      return antecedent(j);
    }
    // "[the prize] that many expected went to Berg"
    int subject = j == k - 1 && is(j, Kind.VERB) ? view.antecedent(j) : -1;
    if (subject >= 0) {
      return ImmutableList.of(subject);
    }
    j = skipLeft(view.beforeAside(j));
    if (is(j, Kind.COMMA)) {
      int related = relatedNoun(k);
      j = skipLeft(related < 0 ? beforeParenthesis(j) : related);
    }
    j = beforeAge(beforeHome(view.beforeAside(j)));
    if (is(j, Kind.NOUN) && view.modified(j) >= 0) {
      j = view.modified(j);
    }
    if (!is(j, Kind.NOUN)) {
      return ImmutableList.of();
    }
    List<Integer> phrase = nounPhraseEndingAt(j);
    if (phrase.isEmpty()) {
      int noun = beforeParticiple(j);
      return noun < 0 ? phrase : nounPhraseEndingAt(noun);
    }
    // "An attempt to break the blockade by sea failed."
    int modified = phrase.size() == 1 && phrase.get(0) < j ? view.modified(phrase.get(0)) : -1;
    return modified < 0 ? phrase : ImmutableList.of(modified);
  }

  /**
   * "The bodies of two [men] killed in a fire were found": the noun before a participle that the
   * words up to another verb go with; or -1.
   */
  private int beforeParticiple(int last) {
    int j = last;
    while (is(j, Kind.NOUN, Kind.PREPOSITION, Kind.ADJECTIVE, Kind.ADVERB, Kind.TIME)) {
      j--;
    }
    return is(j, Kind.VERB)
            && at(j).first() == at(j).last()
            && words.get(at(j).head()).canBe(Verbs.Form.PAST_PARTICIPLE)
            && is(j - 1, Kind.NOUN)
            && !words.get(at(j - 1).head()).is(PartOfSpeech.PRON)
        ? j - 1
        : -1;
  }

  /**
   * "Ana Berg, [44], of Mill Lane, Oxford, was jailed": what stands before the home of somebody.
   */
  private int beforeHome(int noun) {
    boolean home =
        is(noun, Kind.NOUN)
            && is(noun + 1, Kind.COMMA)
            && is(noun - 1, Kind.PREPOSITION)
            && PLACING.contains(word(noun - 1))
            && is(noun - 2, Kind.COMMA)
            && is(noun - 3, Kind.NOUN);
    return home ? noun - 3 : noun;
  }

  /** "[Berg], 52, who joined in 2015, left": the noun that an age in commas stands behind. */
  private int beforeAge(int noun) {
    boolean age =
        is(noun, Kind.NOUN)
            && words.get(at(noun).head()).is(PartOfSpeech.NUM)
            && is(noun - 1, Kind.COMMA)
            && is(noun - 2, Kind.NOUN)
            && is(noun + 1, Kind.COMMA);
    return age ? noun - 2 : noun;
  }

  /**
   * "[Ana], who married Paul, who died in 2002, resigned": the noun before the first of several
   * relative pronouns that stand between the beginning of the sentence and its main verb; or -1.
   */
  private int relatedNoun(int k) {
    int first = -1;
    int relatives = 0;
    int verbs = 0;
    for (int j = 0; j < k; j++) {
      if (is(j, Kind.BREAK, Kind.SUBORDINATOR)) {
        return -1;
      }
      if (is(j, Kind.RELATIVE) && is(j - 1, Kind.COMMA, Kind.NOUN, Kind.CONJUNCTION)) {
        first = first < 0 ? j : first;
        relatives++;
      }
      if (is(j, Kind.VERB) && at(j).isFinite()) {
        verbs++;
        if (first < 0) {
          return -1;
        }
      }
    }
    int noun = is(first - 1, Kind.COMMA) ? first - 2 : first - 1;
    return relatives > 1 && verbs == relatives && is(noun, Kind.NOUN) ? noun : -1;
  }

  /** From the comma that closes a parenthesis to the chunk before the comma that opens it. */
  private int beforeParenthesis(int comma) {
    for (int j = comma - 1; j > 0; j--) {
      if (is(j, Kind.COMMA)) {
        return j - 1;
      }
      if (is(j, Kind.VERB) && at(j).isFinite() && !view.isInRelativeClause(j)) {
        return -1;
      }
    }
    return -1;
  }

  /** The head phrases of "A and B of C in D", given the last phrase of it. */
  private List<Integer> nounPhraseEndingAt(int last) {
    int j = last;
    while (is(j - 1, Kind.PREPOSITION) && !isBound(j)) {
      int head = skipLeft(j - 2);
      if (is(head, Kind.CONJUNCTION) && is(head - 1, Kind.NOUN)) {
        head = head - 1;
      }
      if (!is(head, Kind.NOUN)) {
        return ImmutableList.of();
      }
      j = head;
    }
    if (is(j - 1, Kind.CONJUNCTION)
        && is(j - 2, Kind.NOUN)
        && (isBetween(j - 3) || isNamePair(view, j - 2))) {
      return nounPhraseEndingAt(j - 2);
    }
    if (is(j - 1, Kind.CONJUNCTION) && is(j - 2, Kind.NOUN) && !isObjectOfVerb(j - 2)) {
      return ImmutableList.<Integer>builder()
          .addAll(listed(j - 2))
          .addAll(nounPhraseEndingAt(j - 2))
          .add(j)
          .build();
    }
    return ImmutableList.of(j);
  }

  /** "Talks [between] the city and the union failed": both belong to the talks. */
  private boolean isBetween(int preposition) {
    return is(preposition, Kind.PREPOSITION)
        && word(preposition).equals("between")
        && is(preposition - 1, Kind.NOUN);
  }

  /** "The ministers of [Peru] and [Chile] met", "Floods in [Peru] and [Chile]": one phrase. */
  static boolean isNamePair(ChunkView view, int first) {
    boolean names =
        view.is(first - 1, Kind.PREPOSITION)
            && view.is(first - 2, Kind.NOUN)
            && view.is(first + 1, Kind.CONJUNCTION)
            && view.is(first + 2, Kind.NOUN)
            && view.head(first).is(PartOfSpeech.PROPN)
            && view.head(first + 2).is(PartOfSpeech.PROPN);
    String preposition = names ? view.word(first - 1) : "";
    return (preposition.equals("of") && view.head(first - 2).isPlural())
        || PAIRING.contains(preposition);
  }

  /** "at least 40 sailors", "over a thousand": the preposition belongs to the number. */
  private boolean isBound(int noun) {
    Chunk chunk = at(noun);
    int first = chunk.first();
    String before = words.get(first - 1).norm();
    boolean counted =
        words.subList(first, chunk.last()).stream().anyMatch(w -> w.is(PartOfSpeech.NUM));
    boolean upTo = before.equals("to") && first > 1 && words.get(first - 2).norm().equals("up");
    boolean atLeast = before.equals("at") && BOUNDS.contains(words.get(first).norm());
    return counted && (upTo || atLeast || BOUNDS.contains(before));
  }

  /** The phrases before "B and C" in a list "A, B and C" that begins the clause. */
  private List<Integer> listed(int second) {
    List<Integer> before = new ArrayList<>();
    int j = second;
    while (is(j - 1, Kind.COMMA) && is(j - 2, Kind.NOUN)) {
      j -= 2;
      before.add(0, j);
    }
    boolean opens = j == 0 || is(j - 1, Kind.SUBORDINATOR, Kind.BREAK);
    return opens ? before : ImmutableList.of();
  }

  /** "won the race and the crowd cheered": the noun before "and" belongs to the verb before it. */
  private boolean isObjectOfVerb(int noun) {
    int j = noun;
    while (is(j - 1, Kind.PREPOSITION) && is(j - 2, Kind.NOUN)) {
      j -= 2;
    }
    return is(skipLeft(j - 1), Kind.VERB) || is(j - 1, Kind.PREPOSITION);
  }

  /** The noun that a relative pronoun stands for; an apposition before it is skipped. */
  private List<Integer> antecedent(int relative) {
    int j = relative - 1;
    boolean comma = is(j, Kind.COMMA) || view.opensAside(j);
    j = skipLeft(comma ? j - 1 : j);
    // "200 objects, [some] of which were sold"
    if (is(j, Kind.PREPOSITION) && word(j).equals("of") && is(j - 1, Kind.NOUN)) {
      return ImmutableList.of(j - 1);
    }
    if (is(j, Kind.CONJUNCTION)) {
      return ImmutableList.of();
    }
    if (!is(j, Kind.NOUN)) {
      return ImmutableList.of();
    }
    if (!comma && word(relative).equals("who") && isOfPerson(j)) {
      return ImmutableList.of(j - 2);
    }
    if (!comma
        && (isOfHappening(j, relative + 1) || isThingOfPerson(j, relative) || isInPlace(j))) {
      return ImmutableList.of(j - 2);
    }
    if (comma && word(relative).equals("which") && isInPlace(j) && !word(j - 1).equals("of")) {
      return ImmutableList.of(j - 2);
    }
    if (comma && (isBodyGivenTo(j, relative) || isBodyOf(j, relative) || isFirm(j, relative))) {
      return ImmutableList.of(j);
    }
    boolean who = comma && word(relative).equals("who");
    int person = who ? whose(j) : j;
    if (person < j) {
      return ImmutableList.of(person);
    }
    j = beforeAge(j);
    // "a [book] by Ana Lopez, who": no thing is "who".
    if (who && isWho(j)) {
      List<Integer> heads = nounPhraseEndingAt(j);
      if (heads.size() == 1 && !isWho(heads.get(0))) {
        return ImmutableList.of(j);
      }
    }
    List<Integer> nearest = comma ? nounPhraseEndingAt(j) : ImmutableList.of(j);
    if (nearest.size() == 1
        && nearest.get(0) != j
        && (agrees(relative, j, nearest.get(0))
            // "those of [Skylark], which was founded"
            || words.get(at(nearest.get(0)).head()).is(PartOfSpeech.DET))) {
      return ImmutableList.of(j);
    }
    if (comma && word(relative).equals("who") && isThingOfName(nearest, j)) {
      return ImmutableList.of(j);
    }
    int first = nearest.isEmpty() ? j : nearest.get(0);
    // "Falk, now 68, who": what stands between may be an apposition or an age.
    int opening = skipLeft(first - 1);
    boolean apposition = comma && is(opening, Kind.COMMA) && is(skipLeft(opening - 1), Kind.NOUN);
    return apposition ? ImmutableList.of(skipLeft(opening - 1)) : ImmutableList.of(first);
  }

  /** "the appeal of [Ralf Falk], who was jailed": a thing is not "who". */
  private boolean isThingOfName(List<Integer> phrase, int name) {
    return phrase.size() == 1
        && phrase.get(0) != name
        && !isPerson(phrase.get(0))
        && !words.get(at(phrase.get(0)).head()).is(PartOfSpeech.PROPN)
        && words.get(at(name).head()).is(PartOfSpeech.PROPN);
  }

  /** "the [chairman] of the firm who resigned": a firm is not "who". */
  private boolean isOfPerson(int noun) {
    return is(noun - 1, Kind.PREPOSITION)
        && is(noun - 2, Kind.NOUN)
        && isPerson(noun - 2)
        && !isPerson(noun);
  }

  /**
   * "an [outbreak] of cholera that began in May", "the [collapse] of a bridge that killed ten":
   * what begins, ends, lasts or kills is what happens.
   */
  private boolean isOfHappening(int noun, int verb) {
    return is(noun - 1, Kind.PREPOSITION)
        && word(noun - 1).equals("of")
        && is(noun - 2, Kind.NOUN)
        && is(verb, Kind.VERB)
        && (lexicon.verbClass(at(verb).verb().orElseThrow().lemma()) == EventClass.ASPECTUAL
            || isHarm(at(verb).verb().orElseThrow().lemma()))
        && lexicon.isEventNoun(words.get(at(noun - 2).head()).lemma())
        && !lexicon.isEventNoun(words.get(at(noun).head()).lemma());
  }

  /**
   * "extracts of the [thesis], which was printed": the verb is of the one number, not the other.
   */
  private boolean agrees(int relative, int noun, int other) {
    if (!is(relative + 1, Kind.VERB)) {
      return false;
    }
    String verb = word(relative + 1);
    boolean singular = SINGULAR.contains(verb);
    boolean plural = PLURAL.contains(verb);
    return (singular && isPlural(other) && !isPlural(noun))
        || (plural && isPlural(noun) && !isPlural(other));
  }

  private boolean isPlural(int noun) {
    return words.get(at(noun).head()).isPlural();
  }

  /** "a [portrait] of the painter that was found": no person is "that" or "which". */
  private boolean isThingOfPerson(int noun, int relative) {
    return !word(relative).equals("who")
        && is(noun - 1, Kind.PREPOSITION)
        && word(noun - 1).equals("of")
        && is(noun - 2, Kind.NOUN)
        && isPerson(noun)
        && !isPerson(noun - 2);
  }

  /** "a [play] in Leeds that won": a name is not told from others of its kind. */
  private boolean isInPlace(int noun) {
    return is(noun - 1, Kind.PREPOSITION)
        && PLACING.contains(word(noun - 1))
        && is(noun - 2, Kind.NOUN)
        && at(noun).first() == at(noun).last()
        && words.get(at(noun).head()).is(PartOfSpeech.PROPN);
  }

  /** "paid 2 million to the [Harbour Fund], which": what a verb leads to, not what it hands on. */
  private boolean isBodyGivenTo(int noun, int relative) {
    return word(relative).equals("which")
        && is(noun - 1, Kind.PREPOSITION)
        && word(noun - 1).equals("to")
        && is(noun - 2, Kind.NOUN)
        && is(noun - 3, Kind.VERB)
        && words.get(at(noun).head()).is(PartOfSpeech.PROPN);
  }

  /** "shares in the [company], which went public": what is done by it is not done by shares. */
  private boolean isBodyOf(int noun, int relative) {
    return isDoing("in", noun, relative)
        && words.get(at(noun).first()).is(PartOfSpeech.DET)
        && NounPhrases.isBody(words.get(at(noun).head()).lemma());
  }

  /** "the branches of [Harbour Bank], which collapsed": what a firm does, its branches do not. */
  private boolean isFirm(int noun, int relative) {
    return isDoing("of", noun, relative)
        && isPlural(noun - 2)
        && !isPerson(noun - 2)
        && words.get(at(noun).head()).is(PartOfSpeech.PROPN)
        && NounPhrases.isOrganization(words.get(at(noun).head()));
  }

  /** "X of Y, which [did]": Y may have done it, or X, which is no happening. */
  private boolean isDoing(String preposition, int noun, int relative) {
    return word(relative).equals("which")
        && is(relative + 1, Kind.VERB)
        && !at(relative + 1).verb().orElseThrow().passive()
        && is(noun - 1, Kind.PREPOSITION)
        && word(noun - 1).equals(preposition)
        && is(noun - 2, Kind.NOUN)
        && !lexicon.isEventNoun(words.get(at(noun - 2).head()).lemma());
  }

  /** "[Ana Lopez] of Trinidad, who", "the [regulators] in Brussels, who": no place is "who". */
  private int whose(int noun) {
    int j = noun;
    while (is(j - 1, Kind.PREPOSITION)
        && PLACING.contains(word(j - 1))
        && is(j - 2, Kind.NOUN)
        && !isPerson(j)
        && isName(j)
        && (isWho(j - 2)
            || (!word(j - 1).equals("of") && words.get(at(j - 2).head()).isPlural()))) {
      j -= 2;
    }
    return j;
  }

  private boolean isName(int noun) {
    return words.subList(at(noun).first(), at(noun).last() + 1).stream()
        .allMatch(w -> w.is(PartOfSpeech.PROPN));
  }

  private boolean isWho(int noun) {
    return isPerson(noun) || words.get(at(noun).head()).is(PartOfSpeech.PROPN);
  }

  private boolean isPerson(int noun) {
    String lemma = words.get(at(noun).head()).lemma();
    return lexicon.isPerson(lemma) || NounPhrases.endsAsPerson(lemma) || lemma.equals("head");
  }

  /** Verbs without a subject of their own take it from the verb that they hang on. */
  private void inheritSubjects() {
    for (Map.Entry<Integer, Clause> entry : clauses.entrySet()) {
      if (sharesBe(entry.getValue())) {
        entry.setValue(passive(entry.getValue()));
      }
      Clause clause = entry.getValue();
      if (clause.subject().isEmpty() && !isIndirectQuestion(view, clause)) {
        int owner = owner(entry.getKey(), clause.verb());
        entry.setValue(
            new Clause(
                clause.chunk(),
                clause.verb(),
                owner < 0 ? inherited(entry.getKey(), clause) : ImmutableList.of(owner),
                owner >= 0,
                clause.objects(),
                clause.complements(),
                clause.last()));
      }
    }
  }

  /** "asked [who] shot down the plane": nobody knows, least of all the sentence. */
  static boolean isIndirectQuestion(ChunkView view, Clause clause) {
    int who = clause.chunk() - 1;
    while (view.is(who, Kind.ADVERB)) {
      who--;
    }
    int before = who - 1;
    // "to find [out] who"
    while (view.is(before, Kind.ADVERB)
        || (view.is(before, Kind.PREPOSITION) && !view.word(before).equals("of"))) {
      before--;
    }
    return view.is(who, Kind.RELATIVE)
        && view.word(who).equals("who")
        && (view.is(before, Kind.VERB) || before < 0);
  }

  /** "Four were killed and [eleven] injured": how many more, and one auxiliary for both. */
  static boolean isGapped(ChunkView view, Clause clause) {
    int number = clause.chunk() - 1;
    return clause.verb().first() == clause.verb().main()
        && clause.subject().size() == 1
        && clause.subject().get(0) == number
        && view.at(number).first() == view.at(number).last()
        && view.head(number).is(PartOfSpeech.NUM)
        && view.is(number - 1, Kind.CONJUNCTION);
  }

  /** "The cap was introduced in 1994 and [abolished] in 1999": one auxiliary for both. */
  private boolean sharesBe(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean gapped = isGapped(view, clause);
    int k = clause.chunk();
    int and = gapped ? k - 2 : k - 1;
    boolean bare =
        verb.first() == verb.main()
            && verb.tense() == Tense.PAST
            && !verb.passive()
            && (clause.subject().isEmpty() || gapped)
            && clause.objects().isEmpty()
            && words.get(verb.main()).canBe(Verbs.Form.PAST_PARTICIPLE)
            && !lexicon.isIntransitive(verb.lemma());
    boolean behind = is(k + 1, Kind.PREPOSITION, Kind.TIME, Kind.BREAK, Kind.COMMA);
    if (!bare || !behind || !is(and, Kind.CONJUNCTION)) {
      return false;
    }
    int before = and - 1;
    while (before > 0 && !is(before, Kind.VERB, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE)) {
      before--;
    }
    Clause other = clauses.get(before);
    return other != null && other.verb().passive() && other.verb().tense() == Tense.PAST;
  }

  private static Clause passive(Clause clause) {
    return new Clause(
        clause.chunk(),
        clause.verb().asPassive(),
        clause.subject(),
        clause.possessed(),
        clause.objects(),
        clause.complements(),
        clause.last());
  }

  /**
   * "the board's threat of [leaving]", "his plan [to leave]": the noun whose owner does it; or -1.
   */
  private int owner(int k, VerbGroup verb) {
    int noun = is(k - 1, Kind.PREPOSITION) && word(k - 1).equals("of") ? k - 2 : k - 1;
    // "the third member of [his team] to be banned"
    if (is(noun - 1, Kind.PREPOSITION) && word(noun - 1).equals("of") && is(noun - 2, Kind.NOUN)) {
      return -1;
    }
    boolean gerund = verb.tense() == Tense.PRESPART && noun == k - 2;
    boolean infinitive = verb.tense() == Tense.INFINITIVE && noun == k - 1;
    return (gerund || infinitive) && is(noun, Kind.NOUN) && isPossessed(noun) ? noun : -1;
  }

  private boolean isPossessed(int noun) {
    Chunk chunk = at(noun);
    for (int i = chunk.first(); i < chunk.last(); i++) {
      if (words.get(i).norm().equals("'s") || words.get(i).norm().equals("'")) {
        return true;
      }
    }
    return ArticleNames.isPersonal(words.get(chunk.first()).norm()) && chunk.first() < chunk.last();
  }

  private List<Integer> inherited(int k, Clause clause) {
    VerbGroup verb = clause.verb();
    int before = skipLeft(k - 1);
    if (verb.tense() == Tense.PASTPART && is(before, Kind.NOUN)) {
      return ImmutableList.of(before);
    }
    // "Berg (born in 1951)"
    if (verb.tense() == Tense.PASTPART && view.opensAside(before) && is(before - 1, Kind.NOUN)) {
      return ImmutableList.of(before - 1);
    }
    // "served a term, imposed in May": what the verb before has done; "The firm, founded in 1971,
    // grew".
    if (verb.tense() == Tense.PASTPART
        && is(before, Kind.COMMA)
        && is(before - 1, Kind.NOUN)
        && (before == 1
            // "whose [photographs], taken in May, showed", "that the [test], taken in May, must"
            || is(before - 2, Kind.VERB, Kind.RELATIVE, Kind.SUBORDINATOR)
            // "the arrest of [Berg], indicted in May"
            || words.get(at(before - 1).head()).is(PartOfSpeech.PROPN))) {
      return ImmutableList.of(before - 1);
    }
    // "Police found [him] lying on the floor", "left [hundreds] of families waiting"
    int seen = before;
    while (is(seen - 1, Kind.PREPOSITION)
        && word(seen - 1).equals("of")
        && is(seen - 2, Kind.NOUN)) {
      seen -= 2;
    }
    if (verb.tense() == Tense.PRESPART && before == k - 1 && isSeen(seen)) {
      return ImmutableList.of(seen);
    }
    // "broadcast footage of [exiles] protesting", "arrested [hundreds] of people protesting"
    if (verb.tense() == Tense.PRESPART && before == k - 1 && isOfMany(before)) {
      boolean shown = DEPICTIONS.contains(words.get(at(before - 2).head()).lemma());
      return ImmutableList.of(shown ? before : before - 2);
    }
    // "called for the [party], a small one, to be expelled"
    if (verb.tense() == Tense.INFINITIVE && is(before, Kind.COMMA)) {
      int noun = beforeParenthesis(before);
      if (is(noun, Kind.NOUN) && is(noun - 1, Kind.PREPOSITION) && word(noun - 1).equals("for")) {
        return ImmutableList.of(noun);
      }
    }
    if (verb.tense() == Tense.PRESPART
        && is(before, Kind.NOUN)
        && (!is(before - 1, Kind.VERB, Kind.PREPOSITION) || isNamed(before, k))) {
      return ImmutableList.of(before);
    }
    if (isInverted(verb, clause)) {
      return clause.objects();
    }
    if (is(before, Kind.COMMA) && isToBeInForce(clause)) {
      int object = skipLeft(before - 1);
      Clause governor = clauses.get(object - 1);
      if (governor != null && governor.objects().contains(object)) {
        return ImmutableList.of(object);
      }
    }
    // "The firms [to be acquired] made a profit"
    if (verb.tense() == Tense.INFINITIVE
        && verb.passive()
        && before == k - 1
        && is(before, Kind.NOUN)
        && is(clause.last() + 1, Kind.VERB)
        && at(clause.last() + 1).isFinite()) {
      return ImmutableList.of(before);
    }
    boolean comma = verb.tense() == Tense.PRESPART && is(k - 1, Kind.COMMA);
    // "when the [brigade], having lost the bridge, attacked"
    if (comma && is(k - 2, Kind.NOUN) && verb.aspect() == Aspect.PERFECTIVE) {
      int closing = clause.last() + 1;
      while (is(closing, Kind.PREPOSITION, Kind.NOUN, Kind.TIME, Kind.ADVERB)) {
        closing++;
      }
      Clause main = is(closing, Kind.COMMA) ? clauses.get(closing + 1) : null;
      if (main != null && main.verb().isFinite() && main.subject().contains(k - 2)) {
        return main.subject();
      }
    }
    boolean resumes = verb.isFinite() && is(before, Kind.CONJUNCTION) && is(before - 1, Kind.COMMA);
    for (int j = k - 1; j >= 0; j--) {
      Clause governor = clauses.get(j);
      // "[listed] him as having given money, but gave no address"
      boolean inner = verb.isFinite() && governor != null && isOfListed(governor);
      if (governor != null && (inner || (resumes && isAside(j)) || (comma && isReport(j)))) {
        continue;
      }
      if (governor != null && (governor.verb().isFinite() || !governor.subject().isEmpty())) {
        boolean objectControl =
            verb.tense() == Tense.INFINITIVE
                && OBJECT_CONTROL.contains(governor.verb().lemma())
                && !governor.objects().isEmpty();
        if (is(before, Kind.COMMA) && governor.verb().passive() && isHarm(verb)) {
          return agents(governor);
        }
        return objectControl || isOfObject(k, verb, governor) ? governor.objects() : doer(governor);
      }
    }
    return verb.isFinite() ? ImmutableList.of() : subjectOfNext(k);
  }

  /**
   * "the order of [Judge Berg] sitting in Oslo": what stands right behind a name is of its bearer.
   */
  private boolean isNamed(int noun, int participle) {
    return noun == participle - 1
        && is(noun - 1, Kind.PREPOSITION)
        && word(noun - 1).equals("of")
        && words.get(at(noun).head()).is(PartOfSpeech.PROPN);
  }

  /** "footage of exiles", "hundreds of people". */
  private boolean isOfMany(int noun) {
    return is(noun, Kind.NOUN)
        && isPlural(noun)
        && is(noun - 1, Kind.PREPOSITION)
        && word(noun - 1).equals("of")
        && is(noun - 2, Kind.NOUN);
  }

  /** "He was named bishop, [the Vatican said] on Monday, filling a post": not the Vatican. */
  private boolean isReport(int verb) {
    Clause clause = clauses.get(verb);
    return clause != null
        && lexicon.verbClass(clause.verb().lemma()) == EventClass.REPORTING
        && clause.objects().isEmpty()
        && clause.subject().size() == 1
        && is(clause.subject().get(0) - 1, Kind.COMMA)
        && clauses.values().stream().anyMatch(c -> c.chunk() < verb && c.verb().isFinite());
  }

  /** "issued a decree, to take effect in May", "a law, to be repealed": what the decree does. */
  private boolean isToBeInForce(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean effect =
        verb.lemma().equals("take")
            && clause.objects().stream()
                .anyMatch(o -> words.get(at(o).head()).norm().equals("effect"));
    return verb.tense() == Tense.INFINITIVE && (effect || verb.passive());
  }

  /** "accused [him] of buying votes", "kept [them] from leaving": what the object does. */
  private boolean isOfObject(int k, VerbGroup verb, Clause governor) {
    return verb.tense() == Tense.PRESPART
        && is(k - 1, Kind.PREPOSITION)
        && OF_OBJECT.contains(word(k - 1))
        && !governor.verb().passive()
        && governor.objects().contains(k - 2);
  }

  private boolean isOfListed(Clause clause) {
    return clause.verb().tense() == Tense.PRESPART
        && is(clause.chunk() - 1, Kind.PREPOSITION)
        && word(clause.chunk() - 1).equals("as");
  }

  /** "sent [shares] plunging": a participle that tells what the object did. */
  static boolean isDoneByObject(Clause clause, Clause participle) {
    return OBJECT_PARTICIPLE.contains(clause.verb().lemma())
        && participle.verb().tense() == Tense.PRESPART
        && !participle.subject().isEmpty()
        && clause.objects().containsAll(participle.subject());
  }

  private boolean isSeen(int object) {
    Clause clause = clauses.get(object - 1);
    return is(object, Kind.NOUN)
        && clause != null
        && !clause.verb().passive()
        && OBJECT_PARTICIPLE.contains(clause.verb().lemma())
        && clause.objects().contains(object);
  }

  /** "[He] joined after his brother died, and was jailed in May": not what stands in between. */
  private boolean isAside(int verb) {
    int j = verb - 1;
    while (j >= 0 && !is(j, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.COMMA, Kind.BREAK)) {
      j--;
    }
    int opener = j;
    return is(opener, Kind.RELATIVE, Kind.SUBORDINATOR)
        && !word(opener).equals("that")
        && clauses.values().stream()
            .anyMatch(c -> c.chunk() < opener && c.verb().isFinite() && !c.subject().isEmpty());
  }

  /** "the deadline set by the court [to pay]": whoever did it, did it with that end. */
  private static List<Integer> doer(Clause governor) {
    List<Integer> agents =
        governor.verb().tense() == Tense.PASTPART ? agents(governor) : ImmutableList.of();
    return agents.isEmpty() ? governor.subject() : agents;
  }

  private static List<Integer> agents(Clause passive) {
    return passive.complements().stream()
        .filter(c -> c.preposition().equals("by"))
        .map(Clause.Complement::chunk)
        .toList();
  }

  /** "A school was hit by a bomb, [killing] six": not the school killed them. */
  private static boolean isHarm(VerbGroup verb) {
    return verb.tense() == Tense.PRESPART && isHarm(verb.lemma());
  }

  private static boolean isHarm(String lemma) {
    return HARMING.contains(lemma);
  }

  /** "After being released, he returned": the verb before the main clause shares its subject. */
  private List<Integer> subjectOfNext(int k) {
    for (int j = k + 1; j < chunks.size(); j++) {
      Clause next = clauses.get(j);
      if (next != null && next.verb().isFinite()) {
        return next.subject();
      }
    }
    return ImmutableList.of();
  }

  /** "..., said the minister". */
  private boolean isInverted(VerbGroup verb, Clause clause) {
    return verb.isFinite()
        && lexicon.verbClass(verb.lemma()) == EventClass.REPORTING
        && !clause.objects().isEmpty()
        && is(clause.chunk() - 1, Kind.COMMA, Kind.BREAK)
        && !word(clause.chunk() - 1).equals(")");
  }

  // ---- objects and complements ----

  private Clause clause(int k) {
    VerbGroup verb = at(k).verb().orElseThrow();
    Arguments arguments = new Arguments(view, verb.passive());
    int last = arguments.run(k);
    List<Integer> subject = verb.isFinite() ? subject(k) : ImmutableList.of();
    List<Integer> objects = arguments.objects();
    return new Clause(
        k,
        verb,
        subject,
        false,
        subject.isEmpty() ? objects : withFronted(objects, subject.get(0), verb),
        arguments.complements(),
        last);
  }

  /** "the offer that they will vote [on] in May": a preposition whose noun stands in front. */
  private boolean isStranded(int verb) {
    int i = verb + 1;
    return i + 1 < words.size()
        && STRANDED.contains(words.get(i).norm())
        && words.get(i + 1).is(PartOfSpeech.ADP, PartOfSpeech.PUNCT);
  }

  /** "an [award] that it gave [Berg]": with who got it. */
  private List<Integer> withFronted(List<Integer> objects, int subject, VerbGroup verb) {
    boolean open =
        objects.isEmpty() || (objects.size() == 1 && lexicon.isDitransitive(verb.lemma()));
    return open
        ? ImmutableList.<Integer>builder().addAll(objects).addAll(fronted(subject, verb)).build()
        : objects;
  }

  /**
   * "the man [whom] she married", "his ruling, [which] he handed down": where the next phrase is
   * the subject, such a pronoun is the object, unless somebody says so or wants it only.
   */
  private boolean isObjectPronoun(int relative, int subject, VerbGroup verb) {
    int next = subject + 1;
    while (!is(next, Kind.VERB) && next < chunks.size()) {
      next++;
    }
    boolean whom = word(relative).equals("whom");
    return (whom || word(relative).equals("which"))
        && at(next).verb().filter(v -> v.main() == verb.main()).isPresent()
        && !is(next + 1, Kind.VERB, Kind.SUBORDINATOR)
        && !lexicon.isIntransitive(verb.lemma())
        && lexicon.verbClass(verb.lemma()) == EventClass.OCCURRENCE;
  }

  /** "the [contract] that it won", "the [deal] she signed": the object that stands in front. */
  private List<Integer> fronted(int subject, VerbGroup verb) {
    int relative = subject - 1;
    boolean which = is(relative, Kind.RELATIVE) && !word(relative).equals("whose");
    boolean that = isRelativeThat(relative);
    int noun = which || that ? relative - 1 : relative;
    noun = which && is(noun, Kind.COMMA) ? noun - 1 : noun;
    boolean fronted =
        is(noun, Kind.NOUN)
            && !verb.passive()
            && (lexicon.takesObject(verb.lemma())
                || (which && isObjectPronoun(relative, subject, verb))
                || lexicon.verbClass(verb.lemma()) == EventClass.ASPECTUAL
                || isStranded(verb.main()))
            && (which || that || is(noun - 1, Kind.PREPOSITION, Kind.VERB) || noun == 0);
    return fronted ? ImmutableList.of(noun) : ImmutableList.of();
  }
}
