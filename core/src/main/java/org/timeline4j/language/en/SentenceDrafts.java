package org.timeline4j.language.en;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.timeline4j.language.en.Chunk.Kind;

/**
 * The events of a sentence by where they stand.
 *
 * @param parsed the sentence
 * @param all its events, in order
 */
record SentenceDrafts(Parsed parsed, List<Draft> all) {

  /** The event that a chunk names, if it names one in full. */
  Optional<Draft> at(int chunk) {
    return all.stream()
        .filter(d -> d.ellipsis() < 0 && (d.chunk() == chunk || isSecondTrigger(d, chunk)))
        .findFirst();
  }

  private boolean isSecondTrigger(Draft draft, int chunk) {
    return draft.triggers().contains(parsed.chunks().get(chunk).head());
  }

  /** The event that a temporal expression stands for: "... and two years later of ...". */
  Optional<Draft> elliptic(int time) {
    return all.stream().filter(d -> d.ellipsis() == time).findFirst();
  }

  /** The verb that a noun phrase is the object of. */
  Optional<Draft> verbOfObject(int object) {
    return parsed.clauses().values().stream()
        .filter(clause -> clause.objects().contains(object))
        .flatMap(clause -> at(clause.chunk()).stream())
        .findFirst();
  }

  /** Tells whether a temporal expression follows in the clause of a verb. */
  boolean isTimed(int verb) {
    for (int j = verb + 1; j < parsed.chunks().size(); j++) {
      if (parsed.is(j, Kind.BREAK, Kind.COMMA, Kind.SUBORDINATOR)) {
        return false;
      }
      if (parsed.is(j, Kind.TIME)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a temporal expression stands between a verb and another chunk. */
  boolean isTimed(int verb, int end) {
    return IntStream.range(verb + 1, end).anyMatch(j -> parsed.is(j, Kind.TIME));
  }
}
