package org.timeline4j.language.en;

import java.util.Optional;
import org.timeline4j.event.EventClass;
import org.timeline4j.language.en.Chunk.Kind;

/** Finds on whose word a text tells an event: "prosecutors say", "according to the ministry". */
final class Sources {
  private static final String CLAIMED = "claimed";

  private final EnglishLexicon lexicon;

  Sources(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Who says so.
   *
   * @param chunk the noun phrase that names the source
   * @param claims whether the text leaves open that it is true: "claims", "accuses"
   * @param party whether the source takes sides: "prosecutors", "rebels"
   */
  record Source(int chunk, boolean claims, boolean party) {}

  Optional<Source> of(Draft draft) {
    Parsed parsed = draft.parsed();
    Optional<Source> source = accuser(draft);
    if (source.isEmpty()) {
      source = reporter(parsed, clauseOf(draft));
    }
    if (source.isEmpty()) {
      source = aside(parsed, draft);
    }
    return source.isPresent() ? source : accordingTo(parsed);
  }

  /** The finite clause that tells the event; of a noun the one that it stands in. */
  private static Optional<Clause> clauseOf(Draft draft) {
    if (draft.clause().isPresent()) {
      return draft.clause();
    }
    return draft.parsed().clauses().values().stream()
        .filter(
            c ->
                c.subject().contains(draft.chunk())
                    || c.objects().contains(draft.chunk())
                    || c.complements().stream().anyMatch(p -> p.chunk() == draft.chunk()))
        .findFirst();
  }

  /** "[the widow] accused the doctor of poisoning him". */
  private Optional<Source> accuser(Draft draft) {
    Parsed parsed = draft.parsed();
    boolean gerund =
        parsed.is(draft.chunk() - 1, Kind.PREPOSITION)
            && parsed.is(draft.chunk() - 2, Kind.NOUN)
            // "claimed responsibility for the raid": for what took place
            && !Statuses.ANSWERING.contains(parsed.head(draft.chunk() - 2).lemma())
            && parsed.is(draft.chunk() - 3, Kind.VERB);
    return Optional.ofNullable(gerund ? parsed.clauses().get(draft.chunk() - 3) : null)
        .filter(governor -> !governor.verb().passive() && governor.subject().size() == 1)
        .filter(governor -> lexicon.attitude(governor.verb().lemma()).equals(Optional.of(CLAIMED)))
        .map(governor -> new Source(governor.subject().get(0), true, false));
  }

  /** "[the police] said that he was held". */
  private Optional<Source> reporter(Parsed parsed, Optional<Clause> clause) {
    return clause
        .flatMap(c -> governor(parsed, c))
        .flatMap(g -> Optional.ofNullable(parsed.clauses().get(g)))
        .filter(g -> reports(g) && !g.subject().isEmpty() && !g.possessed())
        .map(g -> source(parsed, g));
  }

  private boolean reports(Clause clause) {
    String lemma = clause.verb().lemma();
    return lexicon.verbClass(lemma) == EventClass.REPORTING
        || lexicon.contentAttitude(lemma).equals(Optional.of(CLAIMED));
  }

  private Source source(Parsed parsed, Clause governor) {
    return source(parsed, governor, governor.subject().get(0));
  }

  private Source source(Parsed parsed, Clause told, int chunk) {
    return new Source(
        chunk,
        lexicon.contentAttitude(told.verb().lemma()).equals(Optional.of(CLAIMED)),
        lexicon.isParty(parsed.head(chunk).lemma()));
  }

  /** The verb, adjective or noun of whose content a finite clause is: "[said] that he left". */
  static Optional<Integer> governor(Parsed parsed, Clause clause) {
    if (!clause.verb().isFinite() && clause.verb().modal().isEmpty()) {
      return Optional.empty();
    }
    int j = beforeApposition(parsed, clause);
    while (parsed.is(j, Kind.ADVERB, Kind.NOUN, Kind.TIME, Kind.ADJECTIVE, Kind.CONJUNCTION)
        || (parsed.is(j, Kind.PREPOSITION) && parsed.is(j + 1, Kind.NOUN, Kind.TIME))) {
      j--;
    }
    if (parsed.is(j, Kind.SUBORDINATOR, Kind.RELATIVE)) {
      if (!parsed.norm(j).equals("that") && !parsed.norm(j).equals("whether")) {
        return Optional.empty();
      }
      if (parsed.is(j - 1, Kind.CONJUNCTION) && parsed.norm(j).equals("that")) {
        return firstGovernor(parsed, j - 1);
      }
      j--;
      while (parsed.is(j, Kind.TIME, Kind.NOUN, Kind.PREPOSITION, Kind.ADVERB)
          && parsed.clauses().get(j) == null) {
        j--;
      }
      return parsed.is(j, Kind.VERB, Kind.ADJECTIVE) ? Optional.of(j) : Optional.empty();
    }
    // "A man suspected of arson died": whose subject stands before the verb is not its content.
    int verb = j;
    boolean subject = clause.subject().stream().anyMatch(s -> s > verb && s < clause.chunk());
    return parsed.is(verb, Kind.VERB) && subject ? Optional.of(verb) : Optional.empty();
  }

  /**
   * "alleged that [two clerks], Ana Berg and Omar Lund, took it": the chunk that ends the subject,
   * where names in commas stand between it and its verb; otherwise the one before the verb.
   */
  private static int beforeApposition(Parsed parsed, Clause clause) {
    int j = clause.chunk() - 1;
    if (!parsed.is(j, Kind.COMMA) || clause.subject().isEmpty()) {
      return j;
    }
    int subject = clause.subject().get(clause.subject().size() - 1);
    int k = j;
    while (k > subject
        && parsed.is(
            k, Kind.COMMA, Kind.NOUN, Kind.CONJUNCTION, Kind.PREPOSITION, Kind.ADJECTIVE)) {
      k--;
    }
    return k == subject ? subject : j;
  }

  /** "[said] it would close and that Berg would leave": what governs the first of two contents. */
  private static Optional<Integer> firstGovernor(Parsed parsed, int and) {
    Optional<Integer> first = Optional.empty();
    for (int j = and - 1; j >= 0 && first.isEmpty() && !parsed.is(j, Kind.BREAK); j--) {
      Clause before = parsed.clauses().get(j);
      first = before == null ? first : governor(parsed, before);
    }
    return first;
  }

  /** "..., [the rebels] claimed", "the mayor, [the prosecution] says, took the money". */
  private Optional<Source> aside(Parsed parsed, Draft draft) {
    for (Clause clause : parsed.clauses().values()) {
      int verb = clause.chunk();
      if (verb == draft.chunk() || !reports(clause) || !clause.verb().isFinite()) {
        continue;
      }
      boolean plain =
          parsed.is(verb - 1, Kind.NOUN)
              && parsed.is(verb - 2, Kind.COMMA)
              && isEnd(parsed, verb + 1);
      boolean inverted = parsed.is(verb - 1, Kind.COMMA) && parsed.is(verb + 1, Kind.NOUN);
      int chunk = plain ? verb - 1 : verb + 1;
      boolean around = verb > draft.chunk() || parsed.is(verb + 1, Kind.COMMA);
      if (around && (plain || (inverted && verb > draft.chunk()))) {
        return Optional.of(source(parsed, clause, chunk));
      }
    }
    return Optional.empty();
  }

  private static boolean isEnd(Parsed parsed, int chunk) {
    return chunk >= parsed.chunks().size()
        || parsed.is(chunk, Kind.COMMA, Kind.BREAK, Kind.TIME)
        || (parsed.is(chunk, Kind.PREPOSITION) && parsed.is(chunk + 1, Kind.TIME));
  }

  private Optional<Source> accordingTo(Parsed parsed) {
    for (int j = 0; j + 2 < parsed.chunks().size(); j++) {
      if (parsed.is(j, Kind.PREPOSITION)
          && parsed.norm(j).equals("according")
          && parsed.is(j + 2, Kind.NOUN)) {
        boolean party = lexicon.isParty(parsed.head(j + 2).lemma());
        return Optional.of(new Source(j + 2, false, party));
      }
    }
    return Optional.empty();
  }
}
