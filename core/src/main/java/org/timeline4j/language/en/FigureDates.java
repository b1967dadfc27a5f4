package org.timeline4j.language.en;

import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/**
 * Tells which temporal expressions are of a figure, a goal or a comparison, and so date no event of
 * their clause: "versus $5 million a year earlier", "its goal by 2030", "the worst storm since
 * 1953".
 */
final class FigureDates {
  private static final Set<String> COMPARING =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "last", "latest", "only", "best", "worst",
          "most", "least");

  /** Prepositions behind which a figure is the one that another is held against. */
  private static final Set<String> FORMER = Set.of("versus", "vs", "vs.", "against");

  private static final Set<String> CHANGES = Set.of("up", "down");

  private static final Set<String> MEASURES =
      Set.of(
          "%",
          "percent",
          "cent",
          "cents",
          "points",
          "million",
          "billion",
          "trillion",
          "dollars",
          "euros",
          "pounds",
          "yen");

  /** Words that make an expression one of the period before: "the year-ago quarter". */
  private static final Set<String> FORMERLY = Set.of("earlier", "ago");

  /** What is told of a time to come by those who cannot know it: "its goal by 2030". */
  private static final Set<String> OUTLOOKS =
      Set.of(
          "goal",
          "target",
          "objective",
          "aim",
          "estimate",
          "forecast",
          "projection",
          "prediction",
          "outlook",
          "expectation",
          "promise",
          "pledge",
          "vow",
          "plan",
          "budget");

  private static final Set<String> UP_TO = Set.of("by", "for");

  private static final Set<String> COMPARED = Set.of("compared", "compares", "compare");

  private final Parsed parsed;

  FigureDates(Parsed parsed) {
    this.parsed = parsed;
  }

  /** "the worst storm since 1953", "for the first time since 1999": nothing has gone on since. */
  boolean isCompared(String preposition, int noun) {
    if (!preposition.equals("since")) {
      return false;
    }
    int compared = parsed.is(noun, Kind.ADVERB) ? noun - 1 : noun;
    // "the third player [to be banned] since 2013"
    Clause clause = parsed.clauses().get(compared);
    if (clause != null && clause.verb().tense() == Tense.INFINITIVE) {
      compared--;
    }
    // "the worst disaster [of its kind] since 1998"
    while (parsed.is(compared, Kind.NOUN)
        && parsed.is(compared - 1, Kind.PREPOSITION)
        && parsed.is(compared - 2, Kind.NOUN)) {
      if (isComparison(compared)) {
        return true;
      }
      compared -= 2;
    }
    return parsed.is(compared, Kind.NOUN, Kind.ADJECTIVE) && isComparison(compared);
  }

  /**
   * "are insured, down from 96 percent in 2005", "fell to $4 million, or 3 cents a share, from $5
   * million a year earlier", "versus a profit of $5 million": the date of the figure before.
   */
  boolean isFormerFigure(int noun, int time) {
    int j = noun;
    boolean figure = false;
    while (parsed.is(j, Kind.NOUN, Kind.COMMA, Kind.CONJUNCTION) || isOfFigure(j)) {
      figure |= isFigure(j);
      j -= isOfFigure(j) ? 2 : 1;
    }
    if (!figure || !parsed.is(j, Kind.PREPOSITION)) {
      return false;
    }
    String held = parsed.norm(j);
    // "raised its stake to 10% from 8% on Monday": then it was raised.
    boolean from =
        isOfPeriodBefore(time)
            || word(parsed.chunks().get(time).first()).equals("last")
            || isBehind(j, CHANGES);
    return FORMER.contains(held)
        || (held.equals("from") && from)
        || (held.equals("with") && isBehind(j, COMPARED));
  }

  /** "rose from 900 [in 1980] to 4,000 last year", "from fewer than 900 in 1980 to more than". */
  boolean isOfFirstFigure(int noun, int time) {
    int from = noun - 1;
    if (parsed.is(from, Kind.PREPOSITION) && parsed.norm(from).equals("than")) {
      from -= parsed.is(from - 1, Kind.ADJECTIVE) ? 2 : 1;
    }
    return isCount(noun)
        && parsed.is(from, Kind.PREPOSITION)
        && parsed.norm(from).equals("from")
        && parsed.is(time + 1, Kind.PREPOSITION)
        && parsed.norm(time + 1).equals("to");
  }

  private boolean isCount(int noun) {
    return isFigure(noun)
        || (parsed.is(noun, Kind.NOUN)
            && parsed.words().get(parsed.chunks().get(noun).first()).is(PartOfSpeech.NUM));
  }

  /** "a year earlier", "the year-ago quarter". */
  private boolean isOfPeriodBefore(int time) {
    Chunk chunk = parsed.chunks().get(time);
    return IntStream.rangeClosed(chunk.first(), chunk.last())
        .anyMatch(i -> FORMERLY.contains(word(i)));
  }

  /** "higher than a year earlier", "an increase from a year ago": the time before the change. */
  boolean isFormerTime(int time) {
    if (!parsed.is(time - 1, Kind.PREPOSITION)) {
      return false;
    }
    boolean from = parsed.norm(time - 1).equals("from");
    boolean than = parsed.norm(time - 1).equals("than");
    // "down 4% from the Friday before"
    boolean change = from && isFigure(time - 2) && isBehind(time - 2, CHANGES);
    return change || ((from || than) && isOfPeriodBefore(time));
  }

  /** "met its goal of a share of half by 2030", "cut its estimate for 2030": what is foreseen. */
  boolean isOfOutlook(String preposition, int noun) {
    if (!UP_TO.contains(preposition)) {
      return false;
    }
    int j = noun;
    while (parsed.is(j, Kind.NOUN) && !OUTLOOKS.contains(parsed.head(j).lemma())) {
      j -= parsed.is(j - 1, Kind.PREPOSITION) ? 2 : 1;
    }
    return parsed.is(j, Kind.NOUN) && (preposition.equals("by") || j == noun);
  }

  private boolean isBehind(int chunk, Set<String> words) {
    return chunk > 0 && words.contains(parsed.norm(chunk - 1));
  }

  /** "a profit [of] $5 million". */
  private boolean isOfFigure(int preposition) {
    return parsed.is(preposition, Kind.PREPOSITION)
        && parsed.norm(preposition).equals("of")
        && isFigure(preposition + 1)
        && parsed.is(preposition - 1, Kind.NOUN);
  }

  /** "$5 million", "96 percent", "10%". */
  private boolean isFigure(int noun) {
    if (!parsed.is(noun, Kind.NOUN)) {
      return false;
    }
    Chunk chunk = parsed.chunks().get(noun);
    return parsed.words().get(chunk.first()).is(PartOfSpeech.SYM)
        || (parsed.words().get(chunk.first()).is(PartOfSpeech.NUM)
            && MEASURES.contains(word(chunk.last())));
  }

  private boolean isComparison(int noun) {
    Chunk chunk = parsed.chunks().get(noun);
    for (int i = chunk.first(); i <= chunk.last(); i++) {
      String norm = word(i);
      boolean superlative =
          norm.endsWith("est") && parsed.words().get(i).is(PartOfSpeech.ADJ, PartOfSpeech.ADV);
      if (superlative || COMPARING.contains(norm)) {
        return true;
      }
    }
    return false;
  }

  private String word(int token) {
    return parsed.word(token);
  }
}
