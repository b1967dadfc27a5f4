package org.timeline4j.language.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/** Decides what a sentence tells an event as: happened, planned, denied, supposed, claimed. */
final class Statuses {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> AIMS = Set.of("for", "to", "on");
  private static final Set<String> CLAIMING = Set.of("allegedly", "reportedly", "purportedly");

  private final EnglishLexicon lexicon;

  Statuses(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Status of(Draft draft) {
    return draft.clause().isPresent()
        ? ofVerb(draft.parsed(), draft.clause().get())
        : ofNoun(draft.parsed(), draft.chunk());
  }

  private Status ofVerb(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb.negative()) {
      return Status.NEGATED;
    }
    if (verb.tense() == Tense.FUTURE) {
      return Status.PLANNED;
    }
    if (!verb.modal().isEmpty() || isConditional(parsed, clause)) {
      return Status.HYPOTHETICAL;
    }
    if (isSubjunctive(parsed, clause)) {
      return Status.HYPOTHETICAL;
    }
    if (isClaimed(parsed, clause)) {
      return Status.CLAIMED;
    }
    if (verb.isFinite()) {
      boolean ongoing = verb.tense() == Tense.PRESENT && verb.aspect() == Aspect.PROGRESSIVE;
      return ongoing ? Status.ONGOING : Status.HAPPENED;
    }
    if (verb.tense() == Tense.INFINITIVE || verb.tense() == Tense.PRESPART) {
      return dependent(parsed, clause);
    }
    return Status.HAPPENED;
  }

  private static boolean isConditional(Parsed parsed, Clause clause) {
    for (int j = clause.chunk() - 1; j >= 0 && !parsed.is(j, Kind.COMMA, Kind.VERB); j--) {
      if (parsed.is(j, Kind.SUBORDINATOR) && CONDITIONS.contains(parsed.norm(j))) {
        return true;
      }
    }
    return false;
  }

  /** "demanded that she resign": a base form with a subject that asks for an ending. */
  private static boolean isSubjunctive(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    Word main = parsed.words().get(verb.main());
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

  /** An infinitive or gerund is told as what the verb, noun or adjective before it makes of it. */
  private Status dependent(Parsed parsed, Clause clause) {
    boolean infinitive = clause.verb().tense() == Tense.INFINITIVE;
    for (int j = clause.chunk() - 1; j >= 0; j--) {
      Optional<String> attitude = attitude(parsed, j, infinitive);
      if (attitude.isPresent()) {
        return byAttitude(parsed, j, attitude.get());
      }
      if (parsed.is(j, Kind.VERB)) {
        return infinitive && !isAspectual(parsed, j) ? Status.PLANNED : inherited(parsed, j);
      }
      if (parsed.is(j, Kind.BREAK, Kind.RELATIVE)) {
        break;
      }
    }
    return infinitive ? Status.PLANNED : Status.HAPPENED;
  }

  private boolean isAspectual(Parsed parsed, int chunk) {
    Clause clause = parsed.clauses().get(chunk);
    return clause != null
        && lexicon.attitude(clause.verb().lemma()).equals(Optional.of("happened"));
  }

  private Optional<String> attitude(Parsed parsed, int chunk, boolean infinitive) {
    if (parsed.is(chunk, Kind.VERB)) {
      return lexicon.attitude(parsed.chunks().get(chunk).verb().orElseThrow().lemma());
    }
    if (parsed.is(chunk, Kind.ADJECTIVE)) {
      return lexicon.attitude(parsed.norm(chunk));
    }
    boolean governs = parsed.is(chunk + 1, Kind.VERB) || parsed.is(chunk + 2, Kind.VERB);
    if (parsed.is(chunk, Kind.NOUN) && (governs || infinitive)) {
      return lexicon.nounAttitude(parsed.head(chunk).lemma());
    }
    return Optional.empty();
  }

  private Status byAttitude(Parsed parsed, int governor, String attitude) {
    Clause clause = parsed.clauses().get(governor);
    boolean denied = clause != null && clause.verb().negative();
    return switch (attitude) {
      case "planned" -> denied ? Status.NEGATED : Status.PLANNED;
      case "negated" -> denied ? Status.HAPPENED : Status.NEGATED;
      case "claimed" -> Status.CLAIMED;
      default -> inherited(parsed, governor);
    };
  }

  private Status inherited(Parsed parsed, int governor) {
    Clause clause = parsed.clauses().get(governor);
    return clause == null ? Status.HAPPENED : ofVerb(parsed, clause);
  }

  /**
   * "plans a visit", "cancelled the visit", "would ask for his release": a noun is told as what the
   * verb that it hangs on makes of it.
   */
  private Status ofNoun(Parsed parsed, int noun) {
    for (Clause clause : parsed.clauses().values()) {
      boolean object = clause.objects().contains(noun);
      boolean aim =
          clause.complements().stream()
              .anyMatch(c -> c.chunk() == noun && AIMS.contains(c.preposition()));
      if (!object && !aim) {
        continue;
      }
      Optional<String> attitude = lexicon.attitude(clause.verb().lemma());
      if (attitude.isPresent() && !attitude.get().equals("claimed")) {
        return byAttitude(parsed, clause.chunk(), attitude.get());
      }
      Status status = ofVerb(parsed, clause);
      return status == Status.ONGOING ? Status.HAPPENED : status;
    }
    return Status.HAPPENED;
  }
}
