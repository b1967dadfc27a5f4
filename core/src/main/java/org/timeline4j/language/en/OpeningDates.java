package org.timeline4j.language.en;

import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.language.en.Chunk.Kind;

/** Finds the verb of a clause that a date opens. */
final class OpeningDates {
  private static final Set<String> OFFSETS = Set.of("after", "before");

  /**
   * "[At] a meeting on Monday", "[with] his victory in May": what the main clause tells goes along.
   */
  private static final Set<String> OPENING = Set.of("at", "in", "during", "on", "with");

  private final Parsed parsed;

  OpeningDates(Parsed parsed) {
    this.parsed = parsed;
  }

  /**
   * The finite verb of the clause that a date opens: "In 1996 the company returned"; -1 if it opens
   * none.
   */
  int verb(int before, int time) {
    boolean start = before < 0 || onlyOpeners(before);
    boolean opens =
        start
            || parsed.is(
                before, Kind.CONJUNCTION, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.BREAK, Kind.COMMA);
    if (!opens) {
      return -1;
    }
    boolean comma = parsed.is(before, Kind.COMMA) && !start;
    int first = -1;
    for (int j = afterSubordinate(time + 1, start); j < parsed.chunks().size(); j++) {
      int closing = start ? parsed.view().closing(j) : -1;
      if (closing > j) {
        j = closing;
        continue;
      }
      j = parsed.view().afterApposition(j, first);
      if (parsed.is(j, Kind.BREAK)
          || (!start && parsed.is(j, Kind.COMMA, Kind.RELATIVE))
          || (comma && j == time + 1 && !parsed.is(j, Kind.NOUN))) {
        return -1;
      }
      boolean topic =
          parsed.is(j, Kind.NOUN) && !parsed.is(j - 1, Kind.PREPOSITION) && !isOffset(j);
      first = first < 0 && topic ? j : first;
      Clause clause = parsed.clauses().get(j);
      if (clause != null && clause.verb().isFinite()) {
        if (clause.subject().contains(first) && !parsed.view().isRelative(j)) {
          return j;
        }
        if (first < 0) {
          return j == time + 1 || (j == time + 2 && parsed.view().isLooseComma(time + 1)) ? j : -1;
        }
      }
    }
    return -1;
  }

  /**
   * "[At a meeting in Oslo] on Monday, ministers agreed": the verb of the clause that a phrase with
   * a date of its own opens; -1 if none does. What came of a meeting, a raid or a visit came then.
   */
  int occasionVerb(int before, int time) {
    int first = 0;
    while (first < before && onlyOpeners(first) && !parsed.is(first, Kind.PREPOSITION)) {
      first++;
    }
    boolean phrase =
        parsed.is(first, Kind.PREPOSITION)
            && OPENING.contains(parsed.norm(first))
            && parsed.is(first + 1, Kind.NOUN)
            && IntStream.rangeClosed(first + 1, before)
                .allMatch(j -> parsed.is(j, Kind.NOUN, Kind.PREPOSITION, Kind.ADJECTIVE));
    return phrase && parsed.is(time + 1, Kind.COMMA, Kind.NOUN) ? verb(-1, time) : -1;
  }

  private boolean onlyOpeners(int last) {
    for (int j = 0; j <= last; j++) {
      if (!parsed.is(
          j, Kind.CONJUNCTION, Kind.ADVERB, Kind.BREAK, Kind.COMMA, Kind.PREPOSITION, Kind.TIME)) {
        return false;
      }
    }
    return true;
  }

  /** "On May 4, [while he was in hospital,] he escaped": the date opens the main clause. */
  private int afterSubordinate(int next, boolean start) {
    int j = parsed.is(next, Kind.COMMA) ? next + 1 : next;
    if (!start || !parsed.is(j, Kind.SUBORDINATOR)) {
      return next;
    }
    for (int m = j; m < parsed.chunks().size(); m++) {
      if (parsed.is(m, Kind.COMMA)) {
        return m + 1;
      }
    }
    return next;
  }

  /** "In June, [months after] the fire, he resigned". */
  private boolean isOffset(int noun) {
    return parsed.is(noun + 1, Kind.PREPOSITION, Kind.SUBORDINATOR)
        && OFFSETS.contains(parsed.norm(noun + 1));
  }

  /** The chunk before the phrase in which a date stands: before its preposition and comma. */
  int before(int phrase) {
    return parsed.view().beforeAside(beforeMark(beforeMorning(phrase)));
  }

  private int beforeMark(int k) {
    return parsed.view().isLooseComma(k) ? k - 1 : k;
  }

  /** "[On a cold morning] in January, she": the chunk before the part of a day that opens it. */
  private int beforeMorning(int noun) {
    return noun == 1
            && parsed.is(0, Kind.PREPOSITION)
            && parsed.is(noun, Kind.NOUN)
            && DatingWords.PARTS_OF_DAY.contains(parsed.head(noun).lemma())
        ? -1
        : noun;
  }
}
