package org.timeline4j.language.en;

import com.google.common.base.CharMatcher;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/**
 * Tells which dates are of things that are no events, and so date nothing of their clause: "the law
 * of 1985", "Office 2010", "a dividend payable on May 3", "a director since 2018".
 */
final class DatesOfThings {
  /** Prepositions that tell from when or up to when somebody has held an office. */
  private static final Set<String> LASTING = Set.of("since", "until", "till", "from");

  /** Periods that figures are given for. */
  private static final Set<String> PERIODS = Set.of("quarter", "half");

  /** The characters of "2011" and of "'11". */
  static final CharMatcher YEAR = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("'’"));

  private final FigureDates figures;
  private final Parsed parsed;
  private final SentenceDrafts drafts;

  DatesOfThings(SentenceDrafts drafts) {
    this.parsed = drafts.parsed();
    this.drafts = drafts;
    this.figures = new FigureDates(parsed);
  }

  /**
   * Tells whether a date is of a thing.
   *
   * @param preposition before the date; empty if there is none
   * @param noun the chunk before it
   */
  boolean hold(String preposition, int noun, int time) {
    return isOfNoun(preposition, noun)
        || figures.isCompared(preposition, noun)
        || figures.isFormerFigure(noun, time)
        || figures.isOfFirstFigure(noun, time)
        || figures.isFormerTime(time)
        || figures.isOfOutlook(preposition, noun)
        || isOfEffect(time)
        || isOfOffice(preposition, noun)
        || (preposition.isEmpty() && isOfPeriod(time))
        || (preposition.isEmpty() && endsName(noun, time));
  }

  /**
   * "will publish [third-quarter] results", "reported [first-half] profit": the period that figures
   * are for.
   */
  private boolean isOfPeriod(int time) {
    Chunk chunk = parsed.chunks().get(time);
    return PERIODS.contains(parsed.word(chunk.last()))
        && chunk.first() < chunk.last()
        && parsed.is(time + 1, Kind.NOUN)
        && parsed.words().get(chunk.last() + 1).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }

  /** "The law of 1985 was repealed": the date is that of the noun, which is no event. */
  private boolean isOfNoun(String preposition, int noun) {
    return (preposition.equals("of") || (preposition.equals("from") && isRecord(noun)))
        && parsed.is(noun, Kind.NOUN)
        && drafts.at(noun).isEmpty();
  }

  /** "showed a [photograph] from 1989", "found a [letter] from May": when it was made. */
  private boolean isRecord(int noun) {
    if (!parsed.is(noun, Kind.NOUN)) {
      return false;
    }
    String lemma = parsed.head(noun).lemma();
    return ClauseWords.DEPICTIONS.contains(lemma) || DatingWords.DOCUMENTS.contains(lemma);
  }

  /** "released Office 2010", "a seat at Expo 2015": a year that ends a name, which is no event. */
  private boolean endsName(int noun, int time) {
    Chunk year = parsed.chunks().get(time);
    return parsed.is(noun, Kind.NOUN)
        && parsed.words().get(parsed.chunks().get(noun).last()).is(PartOfSpeech.PROPN)
        && IntStream.rangeClosed(year.first(), year.last())
            .allMatch(i -> YEAR.matchesAllOf(parsed.word(i)))
        && drafts.at(noun).isEmpty();
  }

  /**
   * "created a board, effective May 1", "a dividend payable on May 3": from when it holds, or when
   * it is paid, not when it was done.
   */
  private boolean isOfEffect(int time) {
    int before = time - 1;
    // "payable on May 3 to those on the register at May 1"
    while (parsed.is(before, Kind.PREPOSITION, Kind.NOUN, Kind.TIME)) {
      before--;
    }
    return parsed.is(before, Kind.ADJECTIVE)
        && DatingWords.TAKING_EFFECT.contains(parsed.norm(before))
        && parsed.is(before - 1, Kind.COMMA, Kind.NOUN);
  }

  /** "was succeeded by Berg, a director since 2018": how long Berg had been one. */
  private boolean isOfOffice(String preposition, int noun) {
    int first = noun;
    while (parsed.is(first - 1, Kind.PREPOSITION) && parsed.is(first - 2, Kind.NOUN)) {
      first -= 2;
    }
    return LASTING.contains(preposition)
        && parsed.is(first, Kind.NOUN)
        && parsed.is(first - 1, Kind.COMMA)
        && parsed.is(first - 2, Kind.NOUN)
        && parsed.head(first).is(PartOfSpeech.NOUN)
        && drafts.at(first).isEmpty();
  }
}
