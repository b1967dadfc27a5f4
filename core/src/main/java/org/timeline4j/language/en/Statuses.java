package org.timeline4j.language.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.Part;
import org.timeline4j.text.PartOfSpeech;

/** Decides what a sentence tells an event as: happened, planned, denied, supposed, claimed. */
final class Statuses {
  /** What is announced when it has happened: "announced her death". */
  private static final Set<String> ANNOUNCED =
      Set.of(
          "death",
          "birth",
          "passing",
          "loss",
          "killing",
          "arrest",
          "capture",
          "discovery",
          "defeat",
          "victory",
          "collapse",
          "failure",
          "breakthrough");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> TEMPORAL =
      Set.of("when", "once", "until", "before", "after", "till");
  private static final Set<String> AIMS = Set.of("for", "to", "on");
  private static final Set<String> RESULTING = Set.of("close", "finish", "end", "settle");
  private static final Set<String> SEEMING = Set.of("seem", "appear");
  private static final Set<String> PERHAPS = Set.of("perhaps", "maybe", "possibly");
  private static final Set<String> CLAIMING =
      Set.of("allegedly", "reportedly", "purportedly", "supposedly");
  private static final Set<String> LATER =
      Set.of("later", "eventually", "ultimately", "subsequently", "finally", "soon");
  private static final Set<String> FIRST =
      Set.of("first", "last", "second", "third", "fourth", "fifth", "sixth", "latest", "only");
  private static final Set<String> ALMOST = Set.of("almost", "nearly");

  /** What is more or less of itself when it is almost done. */
  private static final Set<String> OF_DEGREE =
      Set.of("double", "triple", "treble", "quadruple", "halve", "fill");

  /** What is done with news that may be false. */
  private static final Set<String> HOLDING =
      Set.of(
          "report", "believe", "presume", "fear", "assume", "think", "rumor", "rumour", "suspect");

  private static final Set<String> NEARNESS = Set.of("within", "verge", "brink", "edge", "short");

  /** Verbs of an attempt, of which nothing tells whether it came to it. */
  static final Set<String> ATTEMPTING = Set.of("try", "attempt", "struggle");

  /** Words that open a clause of what is still to come when the main clause is. */
  private static final Set<String> AHEAD = Set.of("before", "until", "till", "once");

  private static final Set<String> BEHIND = Set.of("after", "when");

  /** Prepositions behind which a gerund does not tell what the noun before is about. */
  private static final Set<String> APART =
      Set.of("by", "after", "before", "since", "while", "when", "without", "despite", "upon");

  private static final Set<String> NOW =
      Set.of("now", "today", "this", "these", "currently", "ago", "tonight");
  private static final Set<String> NOT_AHEAD = Set.of("since", "for", "during", "from");
  private static final Set<String> NOBODY =
      Set.of("no", "nobody", "none", "neither", "nothing", "nor");
  private static final Set<String> COUNTING =
      Set.of("fewer", "less", "more", "sooner", "doubt", "longer");

  /** Nouns that say that what follows behind "for" is asked for. */
  private static final Set<String> ASKING =
      Set.of(
          "warrant",
          "request",
          "demand",
          "call",
          "plea",
          "bid",
          "plan",
          "petition",
          "plans",
          "application",
          "deadline",
          "proposal");

  /** Whoever they are of or to, it happened: "appealed for witnesses to the crash". */
  private static final Set<String> WITNESSES =
      Set.of("witness", "victim", "survivor", "eyewitness", "aftermath", "anniversary");

  /** What whoever did it has for what took place, and what is done with that. */
  static final Set<String> ANSWERING = Set.of("responsibility", "blame");

  private static final Set<String> TAKEN =
      Set.of("claim", "accept", "deny", "admit", "reject", "disclaim", "acknowledge");

  private static final Set<String> REWARDS = Set.of("reward", "bounty");

  /** Nouns that say that what follows behind "of" may come. */
  private static final Set<String> FEARING =
      Set.of("threat", "risk", "prospect", "possibility", "danger", "likelihood", "fear");

  /** "The trial was postponed": it is still to come. */
  private static final Set<String> POSTPONING =
      Set.of("postpone", "delay", "reschedule", "adjourn", "defer");

  /** What one who faces it has before him. */
  private static final Set<String> FACED =
      Set.of(
          "extradition",
          "deportation",
          "expulsion",
          "trial",
          "retrial",
          "execution",
          "eviction",
          "impeachment",
          "sentencing",
          "dismissal",
          "removal");

  private final EnglishLexicon lexicon;
  private final Sources sources;

  Statuses(EnglishLexicon lexicon, Sources sources) {
    this.lexicon = lexicon;
    this.sources = sources;
  }

  Status of(Draft draft) {
    Status status =
        draft.clause().isPresent()
            ? ofVerb(draft.parsed(), draft.clause().get())
            : ofNoun(draft.parsed(), draft.chunk());
    if (status != Status.HAPPENED) {
      return status;
    }
    // What courts and police do, those who take sides vouch for: "prosecutors said he was charged".
    boolean official = draft.type().name().startsWith("Justice.");
    boolean doubted =
        sources.of(draft).filter(s -> s.claims() || (s.party() && !official)).isPresent();
    return doubted ? Status.CLAIMED : status;
  }

  // ---- verbs ----

  private Status ofVerb(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb.negative()
        || isNobody(parsed, clause.subject())
        || isHardly(parsed, verb)
        || isAlmost(parsed, verb)
        || isShort(parsed, verb)) {
      return Status.NEGATED;
    }
    if (isAsked(parsed, clause)) {
      return Status.HYPOTHETICAL;
    }
    if (verb.tense() == Tense.FUTURE) {
      return Status.PLANNED;
    }
    if (!verb.modal().isEmpty()) {
      return modal(parsed, clause);
    }
    Optional<Clause> shared = sharedModal(parsed, clause);
    if (shared.isPresent()) {
      return ofVerb(parsed, shared.get());
    }
    if (isConditional(parsed, clause) || isSubjunctive(parsed, clause)) {
      return Status.HYPOTHETICAL;
    }
    if (isClaimed(parsed, clause) || isHeld(parsed, clause)) {
      return Status.CLAIMED;
    }
    Optional<Clause> first = firstInfinitive(parsed, clause);
    if (first.isPresent()) {
      return ofVerb(parsed, first.get());
    }
    if (verb.isFinite()) {
      Optional<Status> content = content(parsed, clause);
      return content.orElseGet(() -> finite(parsed, clause));
    }
    if (verb.tense() == Tense.INFINITIVE || verb.tense() == Tense.PRESPART) {
      Status status = dependent(parsed, clause);
      return status == Status.PLANNED && isCalledOff(parsed, clause) ? Status.NEGATED : status;
    }
    return isBareBehindThan(parsed, clause) ? Status.NEGATED : Status.HAPPENED;
  }

  private Status finite(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    if (isBareBehindThan(parsed, clause)) {
      return Status.NEGATED;
    }
    if (verb.tense() == Tense.PRESENT && verb.aspect() == Aspect.PROGRESSIVE) {
      return isAhead(parsed, clause) ? Status.PLANNED : Status.ONGOING;
    }
    if (verb.tense() == Tense.PRESENT && verb.aspect() == Aspect.PERFECTIVE_PROGRESSIVE) {
      return Status.ONGOING;
    }
    boolean simple = verb.tense() == Tense.PRESENT && verb.aspect() == Aspect.NONE;
    if (simple && isFaced(parsed, clause)) {
      return Status.PLANNED;
    }
    Optional<String> opener = opener(parsed, clause);
    // "Ship towed in after engine fails": headlines tell in the present tense what has happened.
    boolean headline = parsed.sentence().part() == Part.TITLE;
    if (simple && opener.filter(o -> !(headline && BEHIND.contains(o))).isPresent()) {
      return TEMPORAL.contains(opener.get()) ? Status.PLANNED : Status.HAPPENED;
    }
    boolean ahead =
        verb.tense() == Tense.PAST && verb.aspect() == Aspect.NONE && opener.isPresent();
    return ahead && AHEAD.contains(opener.get()) && isOfNoFact(parsed, clause)
        ? Status.PLANNED
        : Status.HAPPENED;
  }

  /** "would be examined before a decision [was made]": the clause before it tells no fact. */
  private boolean isOfNoFact(Parsed parsed, Clause clause) {
    for (int j = clause.chunk() - 1; j >= 0 && !parsed.is(j, Kind.BREAK); j--) {
      Clause main = parsed.clauses().get(j);
      if (main != null && main.verb().isFinite()) {
        Status status = ofVerb(parsed, main);
        return status == Status.PLANNED || status == Status.HYPOTHETICAL;
      }
    }
    return false;
  }

  /** "rather than [sell] the mill". */
  private static boolean isBareBehindThan(Parsed parsed, Clause clause) {
    return parsed.is(clause.chunk() - 1, Kind.PREPOSITION, Kind.SUBORDINATOR)
        && parsed.norm(clause.chunk() - 1).equals("than")
        && parsed.words().get(clause.verb().main()).canBe(Verbs.Form.BASE);
  }

  /** "is closing its plant [next year]": the present tense with a date ahead. */
  private static boolean isAhead(Parsed parsed, Clause clause) {
    for (int j = clause.chunk() + 1; j < parsed.chunks().size(); j++) {
      if (parsed.is(j, Kind.TIME)) {
        boolean ahead =
            !parsed.is(j - 1, Kind.PREPOSITION) || !NOT_AHEAD.contains(parsed.norm(j - 1));
        Chunk time = parsed.chunks().get(j);
        for (int i = time.first(); i <= time.last(); i++) {
          ahead &= !NOW.contains(parsed.word(i));
        }
        return ahead;
      }
      if (parsed.is(j, Kind.VERB, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.BREAK, Kind.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** "would": what was ahead then, and came ("would later die"), was promised, or is considered. */
  private Status modal(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean would = verb.modal().equals("would") && verb.aspect() == Aspect.NONE;
    if (!would || isConditional(parsed, clause)) {
      return Status.HYPOTHETICAL;
    }
    Optional<Integer> governor = Sources.governor(parsed, clause);
    if (governor.isPresent()) {
      return promises(parsed, governor.get()) ? Status.PLANNED : Status.HYPOTHETICAL;
    }
    return cameLater(parsed, clause) ? Status.HAPPENED : Status.HYPOTHETICAL;
  }

  private boolean promises(Parsed parsed, int governor) {
    Clause clause = parsed.clauses().get(governor);
    if (clause == null || clause.verb().tense() != Tense.PAST) {
      return false;
    }
    String lemma = clause.verb().lemma();
    return lexicon.verbClass(lemma) == EventClass.REPORTING
        || lexicon.attitude(lemma).equals(Optional.of("planned"));
  }

  private static boolean cameLater(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    for (int i = verb.first(); i < verb.main(); i++) {
      if (LATER.contains(parsed.word(i))) {
        return true;
      }
    }
    for (int j = clause.chunk() + 1;
        j < parsed.chunks().size() && !parsed.is(j, Kind.VERB, Kind.COMMA, Kind.SUBORDINATOR);
        j++) {
      Chunk chunk = parsed.chunks().get(j);
      if (parsed.word(chunk.last()).equals("later")) {
        return true;
      }
    }
    return false;
  }

  /** "no one was hurt", "neither side signed"; "no fewer than nine were killed" is none. */
  private static boolean isNobody(Parsed parsed, List<Integer> subject) {
    return subject.size() == 1 && isNone(parsed, subject.get(0));
  }

  private static boolean isNone(Parsed parsed, int noun) {
    int first = parsed.chunks().get(noun).first();
    int next = Math.min(first + 1, parsed.words().size() - 1);
    if (first > 0 && parsed.word(first).equals("one")) {
      return parsed.word(first - 1).equals("no");
    }
    return NOBODY.contains(parsed.word(first)) && !COUNTING.contains(parsed.word(next));
  }

  private static boolean isHardly(Parsed parsed, VerbGroup verb) {
    int from = Math.max(0, verb.first() - 2);
    for (int i = from; i <= verb.main(); i++) {
      if (parsed.word(i).equals("hardly")) {
        return true;
      }
    }
    return false;
  }

  /** "is [to leave] in March and drop its capsule", "[will leave] and drop it": one for both. */
  private Optional<Clause> firstInfinitive(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean bare =
        verb.first() == verb.main()
            && verb.tense() == Tense.PRESENT
            && parsed.words().get(verb.main()).canBe(Verbs.Form.BASE)
            && parsed.is(clause.chunk() - 1, Kind.CONJUNCTION)
            && lexicon.verbClass(verb.lemma()) != EventClass.REPORTING;
    if (!bare) {
      return Optional.empty();
    }
    int before = clause.chunk() - 2;
    while (before > 0
        && !parsed.is(before, Kind.VERB, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE)) {
      before--;
    }
    return Optional.ofNullable(parsed.clauses().get(before))
        .filter(
            c ->
                c.verb().tense() == Tense.INFINITIVE
                    || c.verb().tense() == Tense.FUTURE
                    || !c.verb().modal().isEmpty());
  }

  /** "[should be closed] and the work moved", "[will be sold] and the staff paid": one for both. */
  private Optional<Clause> sharedModal(Parsed parsed, Clause clause) {
    boolean gapped =
        clause.verb().first() == clause.verb().main()
            && clause.subject().size() == 1
            && clause.subject().get(0) == clause.chunk() - 1
            && parsed.is(clause.chunk() - 2, Kind.CONJUNCTION)
            && clause.objects().isEmpty()
            && parsed.words().get(clause.verb().main()).canBe(Verbs.Form.PAST_PARTICIPLE)
            && !lexicon.isIntransitive(clause.verb().lemma());
    int before = clause.chunk() - 3;
    while (gapped
        && parsed.is(before, Kind.NOUN, Kind.PREPOSITION, Kind.TIME, Kind.ADVERB, Kind.ADJECTIVE)) {
      before--;
    }
    return Optional.ofNullable(gapped ? parsed.clauses().get(before) : null)
        .filter(c -> c.verb().passive())
        .filter(c -> c.verb().tense() == Tense.FUTURE || !c.verb().modal().isEmpty());
  }

  /** "almost collapsed": it did not come to that; what "almost doubled" grew nonetheless. */
  private static boolean isAlmost(Parsed parsed, VerbGroup verb) {
    int before = verb.main() - 1;
    return before >= 0 && ALMOST.contains(parsed.word(before)) && !OF_DEGREE.contains(verb.lemma());
  }

  /** "within hours of being [executed]", "close to [winning]": it did not come to that. */
  private static boolean isShort(Parsed parsed, VerbGroup verb) {
    if (verb.tense() != Tense.PRESPART || verb.first() < 2) {
      return false;
    }
    List<Word> words = parsed.words();
    String before = words.get(verb.first() - 1).norm();
    if (before.equals("to")) {
      return words.get(verb.first() - 2).norm().equals("close");
    }
    return before.equals("of")
        && words.subList(Math.max(0, verb.first() - 5), verb.first() - 1).stream()
            .anyMatch(w -> NEARNESS.contains(w.norm()));
  }

  /** "A retrial was due to [start] in May but was put off": the plan came to nothing. */
  private boolean isCalledOff(Parsed parsed, Clause plan) {
    return !plan.subject().isEmpty()
        && parsed.clauses().values().stream()
            .filter(c -> c.chunk() > plan.chunk() && c.subject().equals(plan.subject()))
            .filter(c -> c.verb().isFinite() && c.verb().passive())
            .anyMatch(c -> undoes(parsed, c) || isPutOff(parsed, c));
  }

  private static boolean isPutOff(Parsed parsed, Clause clause) {
    int next = clause.verb().main() + 1;
    boolean off =
        clause.verb().lemma().equals("put")
            && next < parsed.words().size()
            && parsed.word(next).equals("off");
    return !clause.verb().negative() && (off || POSTPONING.contains(clause.verb().lemma()));
  }

  /** "was reported [killed]", "is believed [drowned]": what is only told or held of somebody. */
  private static boolean isHeld(Parsed parsed, Clause clause) {
    Clause before = parsed.clauses().get(clause.chunk() - 1);
    return before != null
        && before.verb().passive()
        && HOLDING.contains(before.verb().lemma())
        && parsed.words().get(clause.verb().main()).canBe(Verbs.Form.PAST_PARTICIPLE);
  }

  /** "Did he resign?" leaves open whether he did. */
  private static boolean isAsked(Parsed parsed, Clause clause) {
    List<Word> words = parsed.words();
    return words.get(words.size() - 1).norm().equals("?")
        && words.get(0).is(PartOfSpeech.AUX)
        && parsed.clauses().keySet().stream().filter(k -> k > 0).findFirst().orElse(0)
            >= clause.chunk();
  }

  /** The word that opens a clause: "if", "when"; empty for a main clause. */
  private static Optional<String> opener(Parsed parsed, Clause clause) {
    for (int j = clause.chunk() - 1; j >= 0 && !parsed.is(j, Kind.COMMA, Kind.VERB); j--) {
      if (parsed.is(j, Kind.SUBORDINATOR)) {
        return Optional.of(parsed.norm(j));
      }
    }
    return Optional.empty();
  }

  /** "..., rejecting the claim": it accompanies the finite verb before it. */
  private Status ofMain(Parsed parsed, Clause clause) {
    for (int j = clause.chunk() - 1; j >= 0; j--) {
      Clause main = parsed.clauses().get(j);
      // "expects to post a charge, [resulting] in a loss"
      if (main != null && (main.verb().isFinite() || main.verb().tense() == Tense.INFINITIVE)) {
        return ofVerb(parsed, main);
      }
    }
    return Status.HAPPENED;
  }

  private static boolean isConditional(Parsed parsed, Clause clause) {
    return opener(parsed, clause).filter(CONDITIONS::contains).isPresent()
        || isCase(parsed, clause)
        || isInvertedCondition(parsed, clause)
        || isPerhaps(parsed, clause);
  }

  /** "in case the engine fails", "as long as nobody sues", "suppose the dam bursts". */
  private static boolean isCase(Parsed parsed, Clause clause) {
    int j = clause.subject().isEmpty() ? clause.chunk() : clause.subject().get(0);
    int first = parsed.chunks().get(j).first();
    List<Word> words = parsed.words();
    if (first == 0) {
      return false;
    }
    String before = words.get(first - 1).norm();
    boolean simple = clause.verb().tense() == Tense.PRESENT;
    boolean chunk =
        simple && clause.subject().size() == 1 && words.get(first).norm().equals("case");
    return before.equals("suppose")
        || before.equals("case")
        || chunk
        || (before.equals("as") && first > 2 && words.get(first - 2).norm().equals("long"));
  }

  /** "Had the guard locked the gate, the horses would have stayed." */
  private static boolean isInvertedCondition(Parsed parsed, Clause clause) {
    List<Word> words = parsed.words();
    boolean opens = words.get(0).norm().equals("had") && clause.chunk() <= 2;
    return opens && words.stream().anyMatch(w -> w.norm().equals("would"));
  }

  private static boolean isPerhaps(Parsed parsed, Clause clause) {
    for (int j = clause.chunk() - 1; j >= 0 && !parsed.is(j, Kind.COMMA, Kind.VERB); j--) {
      if (PERHAPS.contains(parsed.norm(j))) {
        return true;
      }
    }
    return false;
  }

  /** "demanded that she resign": a base form with a subject that asks for an ending. */
  private static boolean isSubjunctive(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    Word main = parsed.words().get(verb.main());
    // "insisted that the child be returned"
    if (verb.passive() && verb.isFinite() && parsed.word(verb.first()).equals("be")) {
      return true;
    }
    boolean bare =
        verb.tense() == Tense.PRESENT
            && verb.first() == verb.main()
            && main.canBe(Verbs.Form.BASE)
            && !main.canBe(Verbs.Form.PAST);
    if (!bare || clause.subject().size() != 1) {
      return false;
    }
    Word subject = parsed.head(clause.subject().get(0));
    return subject.is(PartOfSpeech.PROPN)
        || ArticleNames.isPersonal(subject.norm())
        || subject.norm().equals("it");
  }

  private static boolean isClaimed(Parsed parsed, Clause clause) {
    int first = clause.verb().first();
    int main = clause.verb().main();
    List<Word> words = parsed.words();
    for (int i = Math.max(0, first - 1); i <= Math.min(words.size() - 1, main + 1); i++) {
      if (CLAIMING.contains(words.get(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** A clause is told as what the verb or adjective makes of it whose content it is. */
  private Optional<Status> content(Parsed parsed, Clause clause) {
    Optional<Integer> governor = Sources.governor(parsed, clause);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    Clause above = parsed.clauses().get(governor.get());
    String word = above == null ? parsed.norm(governor.get()) : above.verb().lemma();
    boolean denied =
        above == null ? isNegatedAdjective(parsed, governor.get()) : above.verb().negative();
    return lexicon
        .contentAttitude(word)
        .flatMap(
            attitude ->
                switch (attitude) {
                  case "negated" -> Optional.of(denied ? Status.HAPPENED : Status.NEGATED);
                  case "hypothetical" ->
                      denied ? Optional.<Status>empty() : Optional.of(Status.HYPOTHETICAL);
                  case "claimed" -> Optional.<Status>empty();
                  case "true" -> denied ? Optional.of(Status.NEGATED) : Optional.<Status>empty();
                  default -> Optional.<Status>empty();
                });
  }

  private static boolean isNegatedAdjective(Parsed parsed, int adjective) {
    return adjective > 0 && isNot(parsed.norm(adjective - 1));
  }

  /** An infinitive or gerund is told as what the verb, noun or adjective before it makes of it. */
  private Status dependent(Parsed parsed, Clause clause) {
    boolean infinitive = clause.verb().tense() == Tense.INFINITIVE;
    boolean perfect = clause.verb().aspect() == Aspect.PERFECTIVE;
    if (isExcluded(parsed, clause.chunk())) {
      return Status.NEGATED;
    }
    if (!infinitive && parsed.is(clause.chunk() - 1, Kind.COMMA)) {
      return ofMain(parsed, clause);
    }
    for (int j = clause.chunk() - 1; j >= 0; j--) {
      if (infinitive && isRank(parsed, j)) {
        return inherited(parsed, j);
      }
      if (infinitive && isTooMuch(parsed, j)) {
        return Status.NEGATED;
      }
      Optional<String> attitude = attitude(parsed, j, infinitive, perfect);
      if (attitude.isPresent()) {
        return byAttitude(parsed, j, attitude.get());
      }
      if (parsed.is(j, Kind.VERB)) {
        if (infinitive && isDeniedState(parsed, j)) {
          return Status.NEGATED;
        }
        if (infinitive && isAttempt(parsed, j)) {
          return Status.HYPOTHETICAL;
        }
        if (infinitive && isSeeming(parsed, j)) {
          return Status.CLAIMED;
        }
        return infinitive
                && !isAspectual(parsed, j)
                && !isForced(parsed, j, clause)
                && !isResult(clause)
            ? Status.PLANNED
            : inherited(parsed, j);
      }
      if (parsed.is(j, Kind.BREAK, Kind.RELATIVE)) {
        break;
      }
    }
    return infinitive ? Status.PLANNED : Status.HAPPENED;
  }

  /** "had [to give] up his post": what somebody had to do was done. */
  private static boolean isForced(Parsed parsed, int chunk, Clause infinitive) {
    Clause clause = parsed.clauses().get(chunk);
    return clause != null
        && chunk == infinitive.chunk() - 1
        && clause.verb().lemma().equals("have")
        && (clause.verb().tense() == Tense.PAST || clause.verb().tense() == Tense.PRESPART);
  }

  /** "fell two points [to close] at 80": where it came to. */
  private static boolean isResult(Clause infinitive) {
    return RESULTING.contains(infinitive.verb().lemma())
        && infinitive.complements().stream().anyMatch(c -> c.preposition().equals("at"));
  }

  private static boolean isSeeming(Parsed parsed, int chunk) {
    Clause clause = parsed.clauses().get(chunk);
    return clause != null && SEEMING.contains(clause.verb().lemma());
  }

  /** "was not in the mood to argue". */
  private static boolean isDeniedState(Parsed parsed, int chunk) {
    Clause clause = parsed.clauses().get(chunk);
    return clause != null
        && clause.verb().isCopula()
        && (clause.verb().negative()
            || (parsed.is(chunk + 1, Kind.OTHER, Kind.ADVERB) && isNot(parsed.norm(chunk + 1))));
  }

  private static boolean isNot(String word) {
    return word.equals("not") || word.equals("n't");
  }

  /** "tried to flee": an attempt that was made is no plan, and what became of it is not told. */
  private static boolean isAttempt(Parsed parsed, int chunk) {
    Clause clause = parsed.clauses().get(chunk);
    return clause != null
        && ATTEMPTING.contains(clause.verb().lemma())
        && clause.verb().tense() == Tense.PAST;
  }

  /** "without paying", "instead of resigning", "short of naming". */
  private static boolean isExcluded(Parsed parsed, int chunk) {
    int first = parsed.chunks().get(chunk).first();
    if (first == 0) {
      return false;
    }
    String before = parsed.word(first - 1);
    String second = first > 1 ? parsed.word(first - 2) : "";
    return before.equals("without")
        || (before.equals("of") && (second.equals("instead") || second.equals("short")));
  }

  /** "the first to climb it" climbed it; "a first attempt to climb it" is one. */
  private boolean isRank(Parsed parsed, int chunk) {
    boolean close = parsed.is(chunk, Kind.NOUN, Kind.ADJECTIVE, Kind.TIME, Kind.ADVERB);
    boolean attitude =
        parsed.is(chunk, Kind.NOUN) && lexicon.nounAttitude(parsed.head(chunk).lemma()).isPresent();
    if (!close || attitude) {
      return false;
    }
    int end = chunk + 1;
    // "the third member [of the group] to be banned"
    while (parsed.is(end, Kind.PREPOSITION)
        && parsed.norm(end).equals("of")
        && parsed.is(end + 1, Kind.NOUN)) {
      end += 2;
    }
    Chunk one = parsed.chunks().get(chunk);
    for (int i = one.first(); i <= one.last(); i++) {
      if (isRank(parsed.words().get(i)) && parsed.is(end, Kind.VERB)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRank(Word word) {
    return FIRST.contains(word.norm())
        || (word.is(PartOfSpeech.ADJ) && word.norm().endsWith("est") && word.norm().length() > 5);
  }

  private static boolean isTooMuch(Parsed parsed, int chunk) {
    int first = parsed.chunks().get(chunk).first();
    return parsed.is(chunk, Kind.ADJECTIVE, Kind.ADVERB)
        && parsed.is(chunk + 1, Kind.VERB)
        && first > 0
        && parsed.word(first - 1).equals("too");
  }

  private boolean isAspectual(Parsed parsed, int chunk) {
    Clause clause = parsed.clauses().get(chunk);
    return clause != null
        && lexicon.attitude(clause.verb().lemma()).equals(Optional.of("happened"));
  }

  private Optional<String> attitude(Parsed parsed, int chunk, boolean infinitive, boolean perfect) {
    if (parsed.is(chunk, Kind.VERB)) {
      VerbGroup verb = parsed.chunks().get(chunk).verb().orElseThrow();
      if (perfect && verb.passive() && verb.lemma().equals("suppose")) {
        return Optional.of("claimed");
      }
      int next = verb.main() + 1;
      String particle = next < parsed.words().size() ? parsed.word(next) : "";
      return lexicon
          .attitude(verb.lemma() + " " + particle)
          .or(() -> lexicon.attitude(verb.lemma()));
    }
    if (parsed.is(chunk, Kind.ADJECTIVE)) {
      return lexicon.attitude(parsed.norm(chunk));
    }
    // "his plan for selling the mill"; "changed its plan by selling the mill" tells what was done.
    boolean governs =
        parsed.is(chunk + 1, Kind.VERB)
            || (parsed.is(chunk + 2, Kind.VERB) && !APART.contains(parsed.norm(chunk + 1)));
    if (parsed.is(chunk, Kind.NOUN) && (governs || infinitive)) {
      return lexicon
          .nounAttitude(parsed.head(chunk).lemma())
          .map(attitude -> isUndone(parsed, chunk) ? "negated" : attitude);
    }
    return Optional.empty();
  }

  /** "no plans to sell", "the plan to build it was dropped". */
  private boolean isUndone(Parsed parsed, int noun) {
    return isNone(parsed, noun)
        || parsed.clauses().values().stream()
            .filter(c -> undoes(parsed, c))
            .anyMatch(c -> c.objects().contains(noun) || isSubject(parsed, c, noun));
  }

  /** "[The plan] to build a dam was dropped": what a passive is about, with what belongs to it. */
  private static boolean isSubject(Parsed parsed, Clause passive, int noun) {
    if (!passive.verb().passive() || passive.chunk() < noun) {
      return false;
    }
    Clause inner = parsed.clauses().get(noun + 1);
    return passive.subject().contains(noun)
        || (inner != null && passive.subject().stream().anyMatch(s -> s > inner.chunk()));
  }

  private boolean undoes(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    int next = verb.main() + 1;
    String particle = next < parsed.words().size() ? parsed.word(next) : "";
    return !verb.negative()
        && verb.modal().isEmpty()
        && (lexicon.undoes(verb.lemma()) || lexicon.undoes(verb.lemma() + " " + particle));
  }

  private Status byAttitude(Parsed parsed, int governor, String attitude) {
    Clause clause = parsed.clauses().get(governor);
    boolean denied = clause != null && clause.verb().negative();
    return switch (attitude) {
      case "planned" -> denied ? Status.NEGATED : Status.PLANNED;
      case "negated" -> denied ? Status.HAPPENED : Status.NEGATED;
      case "hypothetical" -> Status.HYPOTHETICAL;
      case "claimed" -> Status.CLAIMED;
      default -> inherited(parsed, governor);
    };
  }

  private Status inherited(Parsed parsed, int governor) {
    Clause clause = parsed.clauses().get(governor);
    return clause == null ? Status.HAPPENED : ofVerb(parsed, clause);
  }

  // ---- nouns ----

  /**
   * "plans a visit", "cancelled the visit", "would ask for his release": a noun is told as what the
   * verb that it hangs on makes of it.
   */
  private Status ofNoun(Parsed parsed, int noun) {
    if (isNone(parsed, noun) || isExcluded(parsed, noun)) {
      return Status.NEGATED;
    }
    Optional<Status> modified = modified(parsed, noun).or(() -> ofNounBefore(parsed, noun));
    if (modified.isPresent()) {
      return modified.get();
    }
    for (Clause clause : parsed.clauses().values()) {
      if (clause.verb().passive() && clause.subject().contains(noun)) {
        if (undoes(parsed, clause)) {
          return Status.NEGATED;
        }
        if (POSTPONING.contains(clause.verb().lemma())) {
          return Status.PLANNED;
        }
        continue;
      }
      boolean object = clause.objects().contains(noun);
      if (object && DatingWords.LOOKING_BACK.contains(clause.verb().lemma())) {
        return Status.HAPPENED;
      }
      Optional<String> preposition =
          clause.complements().stream()
              .filter(c -> c.chunk() == noun)
              .map(Clause.Complement::preposition)
              .findFirst();
      if (!object && preposition.isEmpty()) {
        continue;
      }
      boolean fact =
          clause.verb().lemma().equals("announce") && ANNOUNCED.contains(parsed.head(noun).lemma());
      Optional<Status> status =
          fact
              ? Optional.of(ofVerb(parsed, clause))
              : ofArgument(parsed, clause, preposition.orElse(""));
      if (status.isPresent()) {
        return status.get();
      }
    }
    return Status.HAPPENED;
  }

  /** "a warrant for his arrest", "the threat of a strike": what the noun before says of it. */
  private Optional<Status> ofNounBefore(Parsed parsed, int noun) {
    boolean possible = parsed.is(noun - 1, Kind.PREPOSITION) && parsed.is(noun - 2, Kind.NOUN);
    if (!possible) {
      return Optional.empty();
    }
    String before = parsed.head(noun - 2).lemma();
    if (WITNESSES.contains(before)) {
      return Optional.of(Status.HAPPENED);
    }
    if (parsed.norm(noun - 1).equals("for") && isClaimed(parsed, noun - 2)) {
      return Optional.of(Status.HAPPENED);
    }
    boolean asked = parsed.norm(noun - 1).equals("for") && ASKING.contains(before);
    boolean feared = parsed.norm(noun - 1).equals("of") && FEARING.contains(before);
    if (asked && ofNoun(parsed, noun - 2) == Status.NEGATED) {
      return Optional.of(Status.NEGATED);
    }
    return asked || feared ? Optional.of(Status.PLANNED) : Optional.empty();
  }

  /** "claimed responsibility for the attack", "rejects blame for the spill": it took place. */
  private static boolean isClaimed(Parsed parsed, int noun) {
    if (!ANSWERING.contains(parsed.head(noun).lemma())) {
      return false;
    }
    Clause clause = parsed.clauses().get(noun - 1);
    return clause != null && TAKEN.contains(clause.verb().lemma());
  }

  /** "Faces extradition": what is still to come. */
  private static boolean isFaced(Parsed parsed, Clause clause) {
    return clause.verb().lemma().equals("face")
        && (clause.verb().tense() == Tense.PRESENT || !clause.verb().isFinite())
        && clause.objects().stream().anyMatch(o -> FACED.contains(parsed.head(o).lemma()));
  }

  private Optional<Status> ofArgument(Parsed parsed, Clause clause, String preposition) {
    if (preposition.isEmpty() && isFaced(parsed, clause)) {
      return Optional.of(Status.PLANNED);
    }
    String lemma = clause.verb().lemma();
    if (lemma.equals("lead") && preposition.equals("to") && isRewarded(parsed, clause)) {
      return Optional.of(Status.HYPOTHETICAL);
    }
    if (Verbs.isParticle(preposition)) {
      return lexicon
          .attitude(lemma + " " + preposition)
          .map(attitude -> byAttitude(parsed, clause.chunk(), attitude));
    }
    Optional<String> attitude =
        lexicon.attitude(lemma + " " + preposition).or(() -> lexicon.attitude(lemma));
    boolean accused = attitude.equals(Optional.of("claimed"));
    if (accused && Set.of("of", "with", "for").contains(preposition)) {
      return Optional.of(Status.CLAIMED);
    }
    if (!preposition.isEmpty() && !AIMS.contains(preposition)) {
      return Optional.empty();
    }
    if (attitude.isPresent() && !accused) {
      return Optional.of(byAttitude(parsed, clause.chunk(), attitude.get()));
    }
    Status status = ofVerb(parsed, clause);
    // "is serving life for the murder of two men in 2012"
    boolean reason =
        clause.verb().tense() == Tense.PRESENT && clause.verb().aspect() == Aspect.PROGRESSIVE;
    boolean done = status == Status.ONGOING || (reason && preposition.equals("for"));
    return Optional.of(done ? Status.HAPPENED : status);
  }

  /** "$5 million for tips that lead to his arrest", "a reward for tips leading to his arrest". */
  private static boolean isRewarded(Parsed parsed, Clause clause) {
    boolean present =
        clause.verb().tense() == Tense.PRESENT && clause.verb().aspect() == Aspect.NONE;
    return present || parsed.words().stream().anyMatch(word -> REWARDS.contains(word.lemma()));
  }

  /** "the alleged murder", "his planned visit". */
  private Optional<Status> modified(Parsed parsed, int noun) {
    Chunk chunk = parsed.chunks().get(noun);
    for (int i = chunk.first(); i < chunk.head(); i++) {
      Optional<String> attitude = lexicon.modifierAttitude(parsed.word(i));
      if (attitude.isPresent()) {
        return Optional.of(byAttitude(parsed, noun, attitude.get()));
      }
    }
    return Optional.empty();
  }
}
