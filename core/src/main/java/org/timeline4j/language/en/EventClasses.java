package org.timeline4j.language.en;

import java.util.Set;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/**
 * The TimeML 1.2.1 class of an event: what the lexicon says of its lemma, where the words behind it
 * bear that out. A verb that can introduce another event is an I_ACTION only where it does:
 * "offered to resign", not "offered tea"; a verb that can report is REPORTING only where something
 * is told.
 */
final class EventClasses {
  private static final int REACH = 6;

  /** What the guidelines of TimeML list as an action although news knows it as a kind of event. */
  private static final Set<String> NAMING = Set.of("name", "nominate", "appoint");

  /**
   * Verbs that name a phase whatever follows: "expects the losses to continue", "began the album".
   */
  private static final Set<String> PHASES =
      Set.of("begin", "commence", "continue", "resume", "cease", "persist", "recommence");

  /** Verbs that say how something looks where a clause or an adjective follows. */
  private static final Set<String> SEEMING = Set.of("appear", "seem");

  private final EnglishLexicon lexicon;

  EventClasses(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The class of a verb. A kind of happening that news knows is one whatever its verb means
   * elsewhere, and only a verb with another event behind it is a phase of that.
   */
  EventClass ofVerb(Parsed parsed, int chunk, Clause clause, EventType type) {
    VerbGroup verb = clause.verb();
    String lemma = verb.lemma();
    EventClass listed = lexicon.verbClass(lemma);
    // "the minister told parliament" is a report as well as an address.
    boolean report = listed == EventClass.REPORTING && type.name().startsWith("Contact.");
    if (type.isKnown() && !NAMING.contains(lemma) && !report) {
      return EventClass.OCCURRENCE;
    }
    if (isMinded(parsed, chunk, verb)) {
      return EventClass.I_STATE;
    }
    boolean certain = !lexicon.needsComplement(lemma);
    return switch (listed) {
      case I_ACTION -> certain || introducesEvent(parsed, chunk) ? listed : EventClass.OCCURRENCE;
      case ASPECTUAL -> isPhase(parsed, chunk, clause) ? listed : EventClass.OCCURRENCE;
      case REPORTING -> certain ? listed : reporting(parsed, chunk, clause);
      // "assumed that", not "assumed its debts".
      case I_STATE -> certain || isContent(parsed, chunk + 1) ? listed : EventClass.OCCURRENCE;
      case STATE -> certain ? listed : state(parsed, chunk, verb);
      default -> listed;
    };
  }

  /** "was pleased to", "are convinced that": how somebody is minded, not what was done to him. */
  private boolean isMinded(Parsed parsed, int chunk, VerbGroup verb) {
    boolean minded =
        lexicon
            .adjectiveClass(parsed.word(verb.main()))
            .filter(c -> c == EventClass.I_STATE)
            .isPresent();
    boolean towards =
        isContent(parsed, chunk + 1)
            || isBeforeInfinitive(parsed, chunk)
            || (parsed.is(chunk + 1, Kind.PREPOSITION) && !parsed.norm(chunk + 1).equals("by"));
    return verb.passive() && minded && towards;
  }

  /**
   * "asked him to leave" is an action; "denied that", "..., he added" tell; "added salt" happens.
   */
  private EventClass reporting(Parsed parsed, int chunk, Clause clause) {
    boolean requested =
        parsed.is(chunk + 1, Kind.PREPOSITION) && parsed.norm(chunk + 1).equals("for");
    if (requested || asks(parsed, chunk)) {
      return EventClass.I_ACTION;
    }
    boolean named = clause.complements().stream().anyMatch(c -> c.preposition().isEmpty());
    boolean reports = named || clause.objects().size() > 1 || isContent(parsed, chunk + 1);
    // "could not comment" tells nothing.
    boolean alone =
        clause.objects().isEmpty()
            && clause.verb().isFinite()
            && clause.verb().modal().isEmpty()
            && !clause.verb().negative();
    return reports || (alone && !clause.verb().passive())
        ? EventClass.REPORTING
        : EventClass.OCCURRENCE;
  }

  /** "asked [him] to leave", "called [on the firms] to pay", "asked to leave". */
  private static boolean asks(Parsed parsed, int chunk) {
    int asked = parsed.is(chunk + 1, Kind.PREPOSITION) ? chunk + 1 : chunk;
    return isBeforeInfinitive(parsed, parsed.is(asked + 1, Kind.NOUN) ? asked + 1 : chunk);
  }

  /** "seems to know" is a state of mind, "holds a stake" a state, "held a meeting" happens. */
  private EventClass state(Parsed parsed, int chunk, VerbGroup verb) {
    boolean seeming = SEEMING.contains(verb.lemma());
    if (isFollowedBy(parsed, chunk, Tense.INFINITIVE)
        || (seeming && isContent(parsed, chunk + 1))) {
      return EventClass.I_STATE;
    }
    if (seeming && isWhere(parsed, chunk + 1)) {
      return EventClass.OCCURRENCE;
    }
    return verb.tense() == Tense.PRESENT && !objectHappens(parsed, chunk)
        ? EventClass.STATE
        : EventClass.OCCURRENCE;
  }

  /** "appeared [in court]", "will appear [publicly]": where somebody came to be seen. */
  private static boolean isWhere(Parsed parsed, int chunk) {
    return parsed.is(chunk, Kind.PREPOSITION, Kind.TIME, Kind.BREAK, Kind.COMMA)
        && !parsed.norm(chunk).equals("as");
  }

  EventClass ofNoun(Parsed parsed, int chunk, String lemma) {
    EventClass listed = lexicon.nounClass(lemma);
    if (listed != EventClass.I_ACTION || !lexicon.nounNeedsComplement(lemma)) {
      return listed;
    }
    return isBeforeInfinitive(parsed, chunk) ? listed : EventClass.OCCURRENCE;
  }

  /** "the plan [to close] the mill". */
  static boolean isBeforeInfinitive(Parsed parsed, int chunk) {
    return parsed.is(chunk + 1, Kind.VERB)
        && parsed
            .chunks()
            .get(chunk + 1)
            .verb()
            .filter(v -> v.tense() == Tense.INFINITIVE)
            .isPresent();
  }

  private boolean introducesEvent(Parsed parsed, int chunk) {
    return isFollowedBy(parsed, chunk, Tense.INFINITIVE)
        || isFollowedByVerb(parsed, chunk)
        || isContent(parsed, chunk + 1)
        || objectHappens(parsed, chunk);
  }

  /** "avoided paying", "decided against paying", "prevented them from paying". */
  private static boolean isFollowedByVerb(Parsed parsed, int chunk) {
    int next = parsed.is(chunk + 1, Kind.NOUN) && parsed.is(chunk + 2, Kind.PREPOSITION) ? 3 : 1;
    int verb = chunk + next + (next == 1 && parsed.is(chunk + 1, Kind.PREPOSITION) ? 1 : 0);
    return parsed.is(verb, Kind.VERB) && !parsed.chunks().get(verb).isFinite();
  }

  /**
   * "began to pay", "stopped the trial", "the trial ended": a phase of what the words behind it or
   * its subject name. "The shop opened" is no phase of anything.
   */
  private boolean isPhase(Parsed parsed, int chunk, Clause clause) {
    return PHASES.contains(clause.verb().lemma())
        || parsed.is(chunk + 1, Kind.VERB)
        || clause.objects().stream().anyMatch(o -> happens(parsed, o))
        || clause.subject().stream().anyMatch(o -> happens(parsed, o));
  }

  private boolean objectHappens(Parsed parsed, int chunk) {
    int object = parsed.is(chunk + 1, Kind.PREPOSITION, Kind.ADVERB) ? chunk + 2 : chunk + 1;
    return parsed.is(object, Kind.NOUN) && happens(parsed, object);
  }

  private boolean happens(Parsed parsed, int noun) {
    Word head = parsed.head(noun);
    return head.is(PartOfSpeech.NOUN) && lexicon.isArgumentNoun(head.lemma());
  }

  /** "that ...", a colon or quotation mark, or a clause with a subject of its own. */
  private static boolean isContent(Parsed parsed, int chunk) {
    if (parsed.is(chunk, Kind.SUBORDINATOR, Kind.RELATIVE)) {
      String norm = parsed.norm(chunk);
      return norm.equals("that") || norm.equals("whether") || norm.equals("if");
    }
    boolean clause =
        parsed.is(chunk, Kind.NOUN)
            && parsed.is(chunk + 1, Kind.VERB)
            && parsed.chunks().get(chunk + 1).isFinite();
    return clause || parsed.is(chunk, Kind.BREAK);
  }

  private static boolean isFollowedBy(Parsed parsed, int chunk, Tense tense) {
    for (int j = chunk + 1; j < parsed.chunks().size() && j <= chunk + REACH; j++) {
      Chunk next = parsed.chunks().get(j);
      if (next.is(Kind.VERB)) {
        return next.verb().isPresent() && next.verb().get().tense() == tense;
      }
      if (!next.is(Kind.NOUN, Kind.PREPOSITION, Kind.ADVERB, Kind.ADJECTIVE, Kind.TIME)) {
        return false;
      }
    }
    return false;
  }
}
