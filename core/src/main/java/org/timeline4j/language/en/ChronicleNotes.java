package org.timeline4j.language.en;

import java.util.Optional;
import java.util.Set;
import org.timeline4j.language.en.Chunk.Kind;

/** Lines of a chronicle in note form: a date, a colon or dash, and what happened. */
final class ChronicleNotes {
  /** The rule by which a line of a chronicle in note form dates what it tells. */
  static final String RULE = "<date>: <clause>";

  private static final Set<String> DASHES = Set.of(":", "-", "–", "—", "--");

  private final Parsed parsed;
  private final SentenceDrafts drafts;

  ChronicleNotes(SentenceDrafts drafts) {
    this.parsed = drafts.parsed();
    this.drafts = drafts;
  }

  /** "1985: Anna Berg is born", "12 May 1990 - She marries": a date, a colon or dash, a clause. */
  boolean open(int time) {
    int after = time + 1;
    while (joinsTimes(after)) {
      after += 2;
    }
    int before = time - 1;
    while (joinsTimes(before)) {
      before -= 2;
    }
    boolean opens = before < 0 || (before == 0 && parsed.is(0, Kind.PREPOSITION));
    return opens && after + 1 < parsed.chunks().size() && isDash(after);
  }

  private boolean joinsTimes(int chunk) {
    return isDash(chunk) && parsed.is(chunk - 1, Kind.TIME) && parsed.is(chunk + 1, Kind.TIME);
  }

  private boolean isDash(int chunk) {
    return parsed.is(chunk, Kind.BREAK, Kind.OTHER) && DASHES.contains(parsed.norm(chunk));
  }

  /** The note tells its first clause, or without one its first noun; what "and" adds goes along. */
  Optional<Draft> event(int time) {
    Optional<Draft> first =
        drafts.all().stream()
            .filter(d -> d.clause().isPresent() && d.clause().get().verb().isFinite())
            .filter(d -> !parsed.view().isRelative(d.chunk()) && !isSubordinate(d.chunk()))
            .findFirst();
    Optional<Draft> noun =
        drafts.all().stream()
            .filter(d -> d.isNoun() && d.ellipsis() < 0)
            .filter(d -> d.chunk() > time)
            .findFirst();
    boolean clause = parsed.clauses().values().stream().anyMatch(c -> c.verb().isFinite());
    return clause ? first : noun;
  }

  private boolean isSubordinate(int verb) {
    for (int j = verb - 1; j >= 0 && !parsed.is(j, Kind.COMMA, Kind.BREAK, Kind.VERB); j--) {
      if (parsed.is(j, Kind.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }
}
