package org.timeline4j.language.en;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;

/** Decides by the order of words which event of its sentence a date behind it belongs to. */
final class DateAttachment {
  private static final Set<String> AIMS = Set.of("for", "against");

  /** "walked out of rehearsals in Basel on Monday" */
  private static final Set<String> MOTION = Set.of("out of", "from", "to", "into");

  /** "is to vote on the accord in May" */
  private static final Set<String> SUBJECT_MATTER = Set.of("on", "about", "for", "against");

  /** Prepositions with which a noun tells in the course of what something happened. */
  static final Set<String> OCCASIONS = Set.of("in", "at", "during");

  /** "died [of] a stroke", "[from] an infection" */
  private static final Set<String> FATAL = Set.of("of", "from");

  /** Prepositions whose noun keeps its date for itself: "resigned after the raid on Monday". */
  private static final Set<String> APART =
      Set.of("after", "before", "following", "since", "until", "till", "despite");

  private final Parsed parsed;
  private final SentenceDrafts drafts;

  DateAttachment(SentenceDrafts drafts) {
    this.parsed = drafts.parsed();
    this.drafts = drafts;
  }

  /**
   * What a date belongs to.
   *
   * @param event the event
   * @param occasion the event in the course of which it happened, which has the same date
   */
  record Target(Draft event, Optional<Draft> occasion) {
    private static Target of(Draft event) {
      return new Target(event, Optional.empty());
    }
  }

  /**
   * The event that a date belongs to.
   *
   * @param before the chunk before the date and its preposition
   * @param time the date
   * @param of whether its preposition is "of"
   */
  Optional<Target> target(int before, int time, boolean of) {
    return isBracketed(before, time)
        ? left(before - 1, true)
        : behindSubject(before, time)
            .or(() -> behindRelative(before, time))
            .map(Target::of)
            .or(() -> left(before, of))
            .or(() -> parenthetical(before, time).map(Target::of));
  }

  /**
   * The event to the left that a date belongs to: the nearest verb, or the noun that the phrases
   * lead back to.
   */
  private Optional<Target> left(int from, boolean of) {
    Optional<Draft> noun = Optional.empty();
    boolean connected = true;
    boolean bound = false;
    for (int j = from; j >= 0; j--) {
      switch (parsed.chunks().get(j).kind()) {
        case VERB -> {
          return verbOrNoun(j, noun, of, bound);
        }
        case NOUN -> {
          if (connected && noun.isEmpty() && drafts.at(j).isPresent() && !isOfVictims(j)) {
            noun = drafts.at(j);
            bound = of || isLed(j, from) || isObjectOfPreposition(j);
          }
        }
        case PREPOSITION, TIME, ADVERB, ADJECTIVE, OTHER -> {}
        case CONJUNCTION -> connected &= noun.isPresent();
        case COMMA -> {
          if (noun.isPresent()) {
            Draft found = noun.get();
            Optional<Draft> verb = bound ? Optional.empty() : governing(found, j);
            return verb.or(() -> Optional.of(found)).map(Target::of);
          }
          connected &= j == from;
        }
        default -> {
          return noun.map(Target::of);
        }
      }
    }
    return noun.map(Target::of);
  }

  /**
   * The verb, or the noun that stands between it and the date.
   *
   * @param bound whether the noun keeps a date for itself, unless the verb tells otherwise
   */
  private Optional<Target> verbOrNoun(int chunk, Optional<Draft> noun, boolean of, boolean bound) {
    Optional<Draft> verb = drafts.at(chunk);
    if (verb.isEmpty() || noun.isEmpty()) {
      return verb.or(() -> noun).or(() -> subjectOf(chunk)).map(Target::of);
    }
    Draft telling = verb.get();
    Draft named = noun.get();
    if (!isCaseOf(telling, named) && (isOccasion(named) || isCause(telling, named))) {
      return Optional.of(new Target(telling, noun));
    }
    boolean ofVerb =
        tells(telling, named)
            || isManner(telling, named)
            || (!of && (looksBack(telling, named) || takesPlaceThere(telling, named)));
    boolean ofNoun = (bound && !ofVerb) || preparesFor(telling, named);
    return Optional.of(Target.of(ofNoun ? named : telling));
  }

  /**
   * "was sentenced for fraud by a court in May", "voted for the sale by a large majority in June":
   * a verb in the past that tells why or to what end keeps its date.
   */
  private boolean tells(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    Tense tense = clause.verb().tense();
    boolean past = verb.eventClass() == EventClass.OCCURRENCE && tense == Tense.PAST;
    boolean ahead = verb.happens() && (tense == Tense.INFINITIVE || tense == Tense.FUTURE);
    return clause.complements().stream()
        .filter(c -> c.chunk() == noun.chunk())
        .anyMatch(
            c ->
                (past && AIMS.contains(c.preposition()))
                    || (ahead && SUBJECT_MATTER.contains(c.preposition())));
  }

  /** "will be named commander for a mission in December": that is when the mission is. */
  private static boolean preparesFor(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    Tense tense = clause.verb().tense();
    return (tense == Tense.FUTURE || tense == Tense.INFINITIVE)
        && DatingWords.PREPARING.contains(verb.lemma())
        && clause.complements().stream()
            .anyMatch(c -> c.chunk() == noun.chunk() && c.preposition().equals("for"));
  }

  /**
   * "[signed] an agreement in Geneva on Tuesday", "returned the work to Basel in May": where it was
   * done, or where to, and not what the object is of; "[blocked] the sale of the mill in May": what
   * was blocked has no date.
   */
  private boolean takesPlaceThere(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    boolean of =
        parsed.is(noun.chunk() + 1, Kind.PREPOSITION) && parsed.norm(noun.chunk() + 1).equals("of");
    // "fell to his death in Basel": one and the same.
    boolean deadly = noun.type().name().startsWith("Life.");
    boolean undone =
        DatingWords.PREEMPTING.contains(verb.lemma()) && clause.objects().contains(noun.chunk());
    // "suspended deliveries to the north on Friday": the phase, not what it is a phase of
    boolean phase =
        verb.eventClass() == EventClass.ASPECTUAL && clause.objects().contains(noun.chunk());
    return (undone || phase || (verb.eventClass() == EventClass.OCCURRENCE && !of))
        && clause.verb().tense() == Tense.PAST
        && !deadly
        && !speaksOf(verb)
        && (clause.objects().contains(noun.chunk())
            || clause.complements().stream()
                .anyMatch(c -> c.chunk() == noun.chunk() && MOTION.contains(c.preposition())));
  }

  /** "[approved] the deal by 90 votes to 11 on Monday": how it was done. */
  private static boolean isManner(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    return !clause.verb().passive()
        && clause.complements().stream()
            .anyMatch(c -> c.chunk() == noun.chunk() && c.preposition().equals("by"));
  }

  /** The own time of the verb is not that of what its object names. */
  private static boolean speaksOf(Draft verb) {
    return DatingWords.LOOKING_BACK.contains(verb.lemma())
        || DatingWords.SPEAKING_OF.contains(verb.lemma());
  }

  /** "[commemorated] the collapse of the bridge on Thursday". */
  private static boolean looksBack(Draft verb, Draft noun) {
    return speaksOf(verb)
        && verb.clause().filter(c -> c.objects().contains(noun.chunk())).isPresent();
  }

  /** "[arrested] two men, both in their thirties, on suspicion of murder on Monday". */
  private Optional<Draft> governing(Draft noun, int before) {
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < before && c.verb().tense() == Tense.PAST)
        .filter(c -> c.complements().stream().anyMatch(p -> p.chunk() == noun.chunk()))
        .flatMap(c -> drafts.at(c.chunk()).stream())
        .findFirst();
  }

  /**
   * "was damaged by a flood in May", "died of a heart attack in hospital on Sunday": what did it
   * happened when that was done.
   */
  private boolean isCause(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    boolean dies =
        verb.type().name().equals("Life.Die")
            && !noun.type().isKnown()
            && clause.complements().stream()
                .anyMatch(c -> c.chunk() == noun.chunk() && FATAL.contains(c.preposition()));
    if (dies) {
      return true;
    }
    return clause.verb().passive()
        && noun.chunk() + 1 < parsed.chunks().size()
        && !parsed.norm(noun.chunk() + 1).equals("of")
        && clause.complements().stream()
            .anyMatch(c -> c.chunk() == noun.chunk() && c.preposition().equals("by"));
  }

  /**
   * "[arrested] two men in the robbery of a bank last month": the deed, not when it came to court.
   */
  private static boolean isCaseOf(Draft verb, Draft noun) {
    return verb.type().name().startsWith("Justice.")
        && noun.type().isKnown()
        && !noun.type().name().startsWith("Justice.")
        && verb.clause().orElseThrow().complements().stream()
            .anyMatch(c -> c.chunk() == noun.chunk() && c.preposition().equals("in"));
  }

  /** "elected in a vote in June": what happens in, at or during an event happens when that does. */
  private boolean isOccasion(Draft noun) {
    return parsed.is(noun.chunk() - 1, Kind.PREPOSITION)
        && OCCASIONS.contains(parsed.norm(noun.chunk() - 1));
  }

  /** "the collapse of a bridge in May": a phrase between noun and date belongs to the noun. */
  private boolean isLed(int noun, int from) {
    for (int j = noun + 1; j <= from; j++) {
      if (parsed.is(j, Kind.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "A funeral for victims of [the earthquake] on Saturday": what had befallen them before. */
  private boolean isOfVictims(int noun) {
    return parsed.is(noun - 1, Kind.PREPOSITION)
        && parsed.norm(noun - 1).equals("of")
        && parsed.is(noun - 2, Kind.NOUN)
        && DatingWords.VICTIMS.contains(parsed.head(noun - 2).norm());
  }

  /** "after the raid on Monday"; not "went on strike on Monday", where noun and verb are one. */
  private boolean isObjectOfPreposition(int noun) {
    Chunk chunk = parsed.chunks().get(noun);
    boolean telling = drafts.at(noun).filter(d -> d.type().isKnown()).isPresent();
    boolean apart =
        APART.contains(parsed.is(noun - 1, Kind.PREPOSITION) ? parsed.norm(noun - 1) : "");
    return parsed.is(noun - 1, Kind.PREPOSITION)
        && (apart || (chunk.first() < chunk.last() && telling));
  }

  /** "The vote is on Monday": the noun that a form of "be" dates. */
  private Optional<Draft> subjectOf(int verb) {
    Clause clause = parsed.clauses().get(verb);
    if (clause == null || !clause.verb().isCopula() || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    // "entry would be free on Sunday" tells of no entry.
    boolean predicate =
        IntStream.rangeClosed(verb + 1, clause.last())
            .anyMatch(j -> parsed.is(j, Kind.ADJECTIVE) && !parsed.is(j + 1, Kind.NOUN));
    return drafts.at(clause.subject().get(0)).filter(d -> !predicate || d.type().isKnown());
  }

  /**
   * "Fearing a riot, the mayor Monday [closed] the gates": the verb whose subject the date parts.
   */
  private Optional<Draft> behindSubject(int before, int time) {
    int verb = parsed.view().behindAdverbs(time + 1);
    Clause clause = parsed.clauses().get(verb);
    if (clause == null || !clause.verb().isFinite() || !parsed.is(before, Kind.NOUN)) {
      return Optional.empty();
    }
    boolean subject =
        !clause.subject().isEmpty()
            && !parsed.is(clause.subject().get(0) - 1, Kind.VERB)
            && IntStream.rangeClosed(clause.subject().get(0), before)
                .allMatch(j -> parsed.is(j, Kind.NOUN, Kind.PREPOSITION, Kind.CONJUNCTION))
            && IntStream.rangeClosed(clause.subject().get(0), before)
                .noneMatch(j -> drafts.at(j).isPresent());
    return subject && clause.subject().get(0) <= before ? drafts.at(verb) : Optional.empty();
  }

  /**
   * "[visited] the port, where ships had been burned, on May 3": a date behind the comma that
   * closes a relative clause belongs to the verb before it.
   */
  private Optional<Draft> behindRelative(int before, int time) {
    int opening = before - 1;
    while (opening > 0 && parsed.is(before, Kind.COMMA) && !parsed.is(opening, Kind.COMMA)) {
      if (parsed.is(opening, Kind.BREAK, Kind.TIME)) {
        return Optional.empty();
      }
      opening--;
    }
    boolean relative =
        opening > 0
            && (parsed.is(opening + 1, Kind.RELATIVE)
                || (parsed.is(opening + 1, Kind.SUBORDINATOR)
                    && parsed.norm(opening + 1).equals("where")));
    if (!relative || parsed.is(time + 1, Kind.VERB, Kind.NOUN)) {
      return Optional.empty();
    }
    int from = opening;
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < from && c.last() == from - 1 && c.verb().tense() == Tense.PAST)
        .filter(c -> !drafts.isTimed(c.chunk(), from))
        .flatMap(c -> drafts.at(c.chunk()).stream())
        .reduce((one, next) -> next);
  }

  /** "The court on Monday ruled", "The court, on Monday, ruled": the verb behind the date. */
  private Optional<Draft> parenthetical(int before, int time) {
    boolean alone = parsed.is(before, Kind.COMMA) && parsed.is(time + 1, Kind.COMMA);
    boolean plain = parsed.is(before, Kind.NOUN) && parsed.is(time + 1, Kind.VERB);
    return alone || plain ? drafts.at(alone ? time + 2 : time + 1) : Optional.empty();
  }

  /** "moved to Oslo (1996)", "the fire (on March 1)". */
  private boolean isBracketed(int before, int time) {
    return parsed.is(before, Kind.BREAK)
        && parsed.norm(before).equals("(")
        && parsed.is(time + 1, Kind.BREAK)
        && parsed.norm(time + 1).equals(")");
  }
}
