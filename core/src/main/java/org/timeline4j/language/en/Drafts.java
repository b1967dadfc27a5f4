package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.language.en.Clause.Complement;
import org.timeline4j.text.PartOfSpeech;

/**
 * Finds what a sentence names as events: its verbs, and the nouns that name something that happens.
 */
final class Drafts {
  private static final Set<String> NOUN_PREPOSITIONS =
      Set.of(
          "of", "by", "to", "between", "against", "with", "from", "in", "on", "at", "for", "over");

  private static final Set<String> PERIODS = Set.of("year", "quarter", "month", "week", "period");
  private static final Set<String> STATES = Set.of("fire", "show", "display", "hold", "view");
  private static final Set<String> LINKING_VERBS =
      Set.of("be", "become", "remain", "seem", "appear", "feel", "stay", "grow", "get", "look");

  private final EnglishLexicon lexicon;
  private final EventTypes types;
  private final EventClasses classes;

  Drafts(EnglishLexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.types = new EventTypes(lexicon.types(), phrases);
    this.classes = new EventClasses(lexicon);
  }

  List<Draft> of(Parsed parsed) {
    List<Draft> drafts = new ArrayList<>();
    for (int k = 0; k < parsed.chunks().size(); k++) {
      Chunk chunk = parsed.chunks().get(k);
      if (chunk.is(Kind.VERB)) {
        verb(parsed, k, drafts);
      } else if (chunk.is(Kind.NOUN) && isEventNoun(parsed, k)) {
        noun(parsed, k, drafts);
      } else if (chunk.is(Kind.ADJECTIVE)) {
        adjective(parsed, k, drafts);
      } else if (chunk.is(Kind.PREPOSITION) && parsed.norm(k).equals("according")) {
        according(parsed, k, drafts);
      } else if (chunk.is(Kind.TIME)) {
        ellipsis(parsed, k, drafts);
      }
    }
    return drafts;
  }

  private void verb(Parsed parsed, int k, List<Draft> drafts) {
    Clause clause = java.util.Objects.requireNonNull(parsed.clauses().get(k));
    VerbGroup verb = clause.verb();
    if (isLightVerb(parsed, verb) || isRelation(parsed, verb) || isHavingNothing(clause)) {
      return;
    }
    EventType type = types.ofVerb(parsed, clause);
    Optional<Draft> twin =
        coordinated(parsed, k, drafts, verb).filter(first -> !isActiveBehindPassive(first, clause));
    if (twin.isPresent()) {
      drafts.set(drafts.size() - 1, joined(twin.get(), verb.main(), type, Optional.of(clause), k));
      return;
    }
    drafts.add(
        new Draft(
            parsed,
            k,
            ImmutableList.of(verb.main()),
            verb.lemma(),
            ImmutableList.of(type),
            classes.ofVerb(parsed, k, clause, type),
            Optional.of(clause),
            ImmutableList.of(),
            -1));
  }

  /**
   * Auxiliaries without a verb, "is", "have to", "going to", "called" before a name, "the year
   * ended June 30".
   */
  private static boolean isLightVerb(Parsed parsed, VerbGroup verb) {
    Word main = parsed.words().get(verb.main());
    int after = verb.main() + 1;
    boolean to =
        after + 1 < parsed.words().size()
            && parsed.word(after).equals("to")
            && parsed.words().get(after + 1).canBe(Verbs.Form.BASE);
    boolean bare = verb.first() == verb.main();
    return switch (verb.lemma()) {
      case "be" -> true;
      case "do" -> bare && !main.canBe(Verbs.Form.PRESENT_PARTICIPLE);
      case "have" ->
          to
              || main.norm().startsWith("'")
              || isAuxiliary(parsed, after)
              || isInverted(parsed, verb);
      case "go" -> to && verb.aspect() == Aspect.PROGRESSIVE;
      // "a letter dated May 4"
      case "date" -> bare && parsed.times().isTime(after);
      // "footage timed at 5 a.m."
      case "time", "timestamp", "postmark" ->
          bare && after + 1 < parsed.words().size() && parsed.times().isTime(after + 1);
      case "call", "dub", "title" -> bare && isNaming(parsed, verb.main());
      case "end" -> bare && isPeriod(parsed, verb.main() - 1) && parsed.times().isTime(after);
      default -> VerbGroups.isModal(main);
    };
  }

  /** "more than they have", "if they have to": what is had stands elsewhere, or is another verb. */
  private static boolean isHavingNothing(Clause clause) {
    return clause.verb().lemma().equals("have")
        && clause.objects().isEmpty()
        && clause.complements().isEmpty();
  }

  /** "has, they say, met": an auxiliary that is parted from its verb. */
  private static boolean isAuxiliary(Parsed parsed, int from) {
    int i = from;
    while (i < parsed.words().size()
        && (parsed.words().get(i).is(PartOfSpeech.ADV, PartOfSpeech.ADJ, PartOfSpeech.PUNCT)
            || parsed.word(i).endsWith("self")
            || parsed.word(i).endsWith("selves"))) {
      i++;
    }
    return i > from
        && i < parsed.words().size()
        && parsed.words().get(i).is(PartOfSpeech.VERB)
        && parsed.words().get(i).canBe(Verbs.Form.PAST_PARTICIPLE);
  }

  /**
   * "Never have we met", "Had the guards opened the gate": the subject stands between an auxiliary
   * and its verb. What is had done by others ("had the house painted") has a subject before it.
   */
  private static boolean isInverted(Parsed parsed, VerbGroup verb) {
    int chunk = parsed.chunkAt(verb.main());
    boolean opened =
        chunk == 0 || parsed.is(chunk - 1, Kind.ADVERB, Kind.COMMA, Kind.CONJUNCTION, Kind.OTHER);
    boolean only = chunk < 2 || !parsed.is(chunk - 2, Kind.NOUN);
    return verb.first() == verb.main()
        && opened
        && only
        && parsed.is(chunk + 1, Kind.NOUN)
        && parsed.is(chunk + 2, Kind.VERB)
        && parsed
            .words()
            .get(parsed.chunks().get(chunk + 2).first())
            .canBe(Verbs.Form.PAST_PARTICIPLE);
  }

  /** "a group called Shelter": a participle between a noun and a name. */
  private static boolean isNaming(Parsed parsed, int verb) {
    return verb > 0
        && verb + 1 < parsed.words().size()
        && parsed.words().get(verb - 1).is(PartOfSpeech.NOUN)
        && parsed.words().get(verb + 1).is(PartOfSpeech.PROPN);
  }

  /** "the year ended", "the three months ended". */
  private static boolean isPeriod(Parsed parsed, int token) {
    return token >= 0
        && (parsed.times().isTime(token) || PERIODS.contains(parsed.words().get(token).lemma()));
  }

  /** "owns", "depending on": how things are related to each other, not what happens. */
  private boolean isRelation(Parsed parsed, VerbGroup verb) {
    if (lexicon.isComposition(verb.lemma()) && !verb.passive()) {
      return true;
    }
    boolean present = verb.tense() == Tense.PRESENT || verb.tense() == Tense.PRESPART;
    boolean participle =
        isBareParticiple(parsed, verb) || (verb.passive() && verb.tense() == Tense.PRESENT);
    if (participle && lexicon.isRelationParticiple(verb.lemma())) {
      return isPreposition(parsed, verb.main() + 1);
    }
    return present
        && verb.aspect() == Aspect.NONE
        && !verb.passive()
        && lexicon.isRelation(verb.lemma());
  }

  private static boolean isBareParticiple(Parsed parsed, VerbGroup verb) {
    return verb.first() == verb.main()
        && parsed.words().get(verb.main()).canBe(Verbs.Form.PAST_PARTICIPLE);
  }

  private static boolean isPreposition(Parsed parsed, int token) {
    return token < parsed.words().size()
        && (parsed.words().get(token).is(PartOfSpeech.ADP) || parsed.word(token).equals("to"));
  }

  /** "according to the police": a report, as TimeML has it. */
  private static void according(Parsed parsed, int k, List<Draft> drafts) {
    drafts.add(
        new Draft(
            parsed,
            k,
            ImmutableList.of(parsed.chunks().get(k).head()),
            "accord",
            ImmutableList.of(new EventType("accord")),
            EventClass.REPORTING,
            Optional.empty(),
            ImmutableList.of(),
            -1));
  }

  /** "was not willing to pay", "remained afraid": an adjective that its verb says of somebody. */
  private void adjective(Parsed parsed, int k, List<Draft> drafts) {
    Optional<EventClass> listed = lexicon.adjectiveClass(parsed.norm(k));
    int verb = k - 1;
    while (parsed.is(verb, Kind.ADVERB, Kind.ADJECTIVE, Kind.OTHER)) {
      verb--;
    }
    Clause clause = parsed.clauses().get(verb);
    if (listed.isEmpty() || clause == null || !LINKING_VERBS.contains(clause.verb().lemma())) {
      return;
    }
    drafts.add(
        new Draft(
            parsed,
            k,
            ImmutableList.of(parsed.chunks().get(k).head()),
            parsed.norm(k),
            ImmutableList.of(new EventType(parsed.norm(k))),
            listed.get(),
            Optional.of(clause),
            ImmutableList.of(),
            -1));
  }

  /**
   * "was kidnapped and killed", "kidnapped and killed him": the verb before shares all but its own
   * word.
   */
  private static Optional<Draft> coordinated(
      Parsed parsed, int k, List<Draft> drafts, VerbGroup verb) {
    if (drafts.isEmpty() || !parsed.is(k - 1, Kind.CONJUNCTION) || !parsed.is(k - 2, Kind.VERB)) {
      return Optional.empty();
    }
    Draft last = drafts.get(drafts.size() - 1);
    boolean sameForm =
        last.clause().isPresent()
            && last.chunk() == k - 2
            && parsed.norm(k - 1).equals("and")
            && verb.first() == verb.main()
            && (verb.tense() == Tense.PASTPART || verb.tense() == Tense.PAST)
            && last.clause().get().verb().tense() == Tense.PAST
            && last.eventClass() == EventClass.OCCURRENCE;
    return sameForm ? Optional.of(last) : Optional.empty();
  }

  /** "was arrested and [spent] a year in prison": what has an object shares no auxiliary. */
  private static boolean isActiveBehindPassive(Draft first, Clause clause) {
    return first.clause().filter(c -> c.verb().passive()).isPresent()
        && !clause.verb().passive()
        && !clause.objects().isEmpty();
  }

  private static Draft joined(
      Draft first, int trigger, EventType type, Optional<Clause> clause, int chunk) {
    ImmutableList<EventType> types =
        first.types().contains(type)
            ? ImmutableList.copyOf(first.types())
            : ImmutableList.<EventType>builder().addAll(first.types()).add(type).build();
    Optional<Clause> whole =
        first.clause().isPresent() && clause.isPresent()
            ? Optional.of(withArguments(first.clause().get(), clause.get()))
            : Optional.empty();
    return new Draft(
        first.parsed(),
        first.clause().isPresent() ? first.chunk() : chunk,
        ImmutableList.<Integer>builder().addAll(first.triggers()).add(trigger).build(),
        first.lemma(),
        types,
        first.eventClass(),
        whole,
        first.complements(),
        -1);
  }

  private static Clause withArguments(Clause first, Clause second) {
    return new Clause(
        first.chunk(),
        first.verb(),
        first.subject(),
        first.possessed(),
        second.objects(),
        second.complements(),
        second.last());
  }

  private boolean isEventNoun(Parsed parsed, int k) {
    Chunk chunk = parsed.chunks().get(k);
    Word head = parsed.words().get(chunk.head());
    return head.is(PartOfSpeech.NOUN)
        && !parsed.times().isTime(chunk.head())
        && !isState(parsed, k)
        // What a court awards is no damage done.
        && !head.norm().equals("damages")
        && !(lexicon.isThingInPlural(head.lemma()) && isSum(parsed, k))
        && (types.isKind(parsed, k, complements(parsed, k))
            || isVerbWithParticle(parsed, chunk)
            || isIntention(parsed, k)
            || (lexicon.isEventNoun(head.lemma())
                && (!lexicon.needsDeterminer(head.lemma()) || isDetermined(parsed, k))));
  }

  /** "was set on [fire]", "went on [show]": what state something came into. */
  private static boolean isState(Parsed parsed, int k) {
    Chunk chunk = parsed.chunks().get(k);
    return chunk.first() == chunk.last()
        && parsed.is(k - 1, Kind.PREPOSITION)
        && parsed.norm(k - 1).equals("on")
        && STATES.contains(parsed.norm(k));
  }

  /** "a sell-off", "the write-downs": a noun made of a verb and a particle. */
  private static boolean isVerbWithParticle(Parsed parsed, Chunk chunk) {
    int head = chunk.head();
    return head - 2 >= chunk.first()
        && parsed.word(head - 1).equals("-")
        && parsed.words().get(head - 2).canBe(Verbs.Form.BASE)
        && Verbs.isParticle(Nouns.singular(parsed.word(head)));
  }

  /** "its plan to close the mill": a noun that names a state of mind towards what follows. */
  private boolean isIntention(Parsed parsed, int k) {
    return lexicon.nounClass(parsed.head(k).lemma()) == EventClass.I_STATE
        && EventClasses.isBeforeInfinitive(parsed, k);
  }

  /**
   * "sales rose", "sales of $2 billion", "ties with India"; not "sales of the car", "operations
   * against the rebels".
   */
  private static boolean isSum(Parsed parsed, int k) {
    boolean ofThing =
        parsed.is(k + 1, Kind.PREPOSITION)
            && Set.of("of", "against").contains(parsed.norm(k + 1))
            && parsed.is(k + 2, Kind.NOUN)
            && !parsed
                .words()
                .get(parsed.chunks().get(k + 2).first())
                .is(PartOfSpeech.NUM, PartOfSpeech.SYM);
    return parsed.head(k).isPlural() && !ofThing;
  }

  /** "the operation", "his report", "operations against the rebels"; not "operations grew". */
  private static boolean isDetermined(Parsed parsed, int k) {
    Chunk chunk = parsed.chunks().get(k);
    boolean determiner =
        parsed.words().subList(chunk.first(), chunk.head()).stream()
            .anyMatch(w -> w.is(PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.PART));
    return determiner || parsed.is(k + 1, Kind.PREPOSITION);
  }

  private void noun(Parsed parsed, int k, List<Draft> drafts) {
    Word head = parsed.head(k);
    int trigger = parsed.chunks().get(k).head();
    List<Complement> complements = complements(parsed, k);
    boolean particle = isVerbWithParticle(parsed, parsed.chunks().get(k));
    String lemma = particle ? parsed.word(trigger - 2) + "-" + head.lemma() : head.lemma();
    EventType type = particle ? new EventType(lemma) : types.ofNoun(parsed, k, complements);
    boolean twin =
        !drafts.isEmpty()
            && parsed.is(k - 1, Kind.CONJUNCTION)
            && parsed.norm(k - 1).equals("and")
            && drafts.get(drafts.size() - 1).isNoun()
            && drafts.get(drafts.size() - 1).chunk() == k - 2
            && drafts.get(drafts.size() - 1).complements().isEmpty()
            && !parsed
                .words()
                .get(parsed.chunks().get(k).first())
                .is(PartOfSpeech.DET, PartOfSpeech.PRON);
    if (twin && !complements.isEmpty()) {
      Draft first = drafts.remove(drafts.size() - 1);
      Draft both = joined(first, trigger, type, Optional.empty(), k - 2);
      drafts.add(
          new Draft(
              parsed,
              k - 2,
              both.triggers(),
              both.lemma(),
              both.types(),
              both.eventClass(),
              Optional.empty(),
              complements,
              -1));
      return;
    }
    drafts.add(
        new Draft(
            parsed,
            k,
            ImmutableList.of(trigger),
            lemma,
            ImmutableList.of(type),
            classes.ofNoun(parsed, k, lemma),
            Optional.empty(),
            complements,
            -1));
  }

  /** "the capture [in 2013] of Lopez by the police": the phrases that hang on a noun. */
  private static List<Complement> complements(Parsed parsed, int noun) {
    List<Complement> all = new ArrayList<>();
    int j = noun + 1;
    while (j < parsed.chunks().size()) {
      if (parsed.is(j, Kind.TIME)
          || (parsed.is(j, Kind.PREPOSITION) && parsed.is(j + 1, Kind.TIME))) {
        j += parsed.is(j, Kind.TIME) ? 1 : 2;
      } else if (parsed.is(j, Kind.COMMA)
          && parsed.is(j + 1, Kind.TIME)
          && parsed.is(j + 2, Kind.COMMA)
          && parsed.is(j + 3, Kind.PREPOSITION)
          && parsed.norm(j + 3).equals("of")) {
        j += 3;
      } else if (parsed.is(j, Kind.PREPOSITION)
          && parsed.is(j + 1, Kind.NOUN)
          && NOUN_PREPOSITIONS.contains(parsed.norm(j))) {
        all.add(new Complement(parsed.norm(j), j + 1));
        j += 2;
      } else if (parsed.is(j, Kind.CONJUNCTION)
          && parsed.is(j + 1, Kind.NOUN)
          && !all.isEmpty()
          && !parsed.is(j + 2, Kind.VERB)) {
        all.add(new Complement(all.get(all.size() - 1).preposition(), j + 1));
        j += 2;
      } else {
        break;
      }
    }
    return all;
  }

  /**
   * "the capture in 2013 of Lopez and two years later of his brother": the noun is not said again.
   */
  private void ellipsis(Parsed parsed, int time, List<Draft> drafts) {
    int of = parsed.is(time + 1, Kind.COMMA) ? time + 2 : time + 1;
    int before = parsed.is(time - 1, Kind.COMMA) ? time - 2 : time - 1;
    boolean elliptic =
        parsed.is(of, Kind.PREPOSITION)
            && parsed.is(of + 1, Kind.NOUN)
            && parsed.norm(of).equals("of")
            && (parsed.is(before, Kind.CONJUNCTION) || parsed.is(before - 1, Kind.CONJUNCTION));
    if (!elliptic) {
      return;
    }
    for (int d = drafts.size() - 1; d >= 0; d--) {
      Draft earlier = drafts.get(d);
      boolean model =
          earlier.isNoun()
              && earlier.parsed().index() == parsed.index()
              && earlier.complements().stream().anyMatch(c -> c.preposition().equals("of"));
      if (model) {
        drafts.add(
            new Draft(
                parsed,
                earlier.chunk(),
                earlier.triggers(),
                earlier.lemma(),
                earlier.types(),
                earlier.eventClass(),
                Optional.empty(),
                ImmutableList.of(new Complement("of", of + 1)),
                time));
        return;
      }
    }
  }
}
