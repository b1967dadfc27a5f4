package org.timeline4j.language.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.Part;

/**
 * Finds the events that nothing in the text dates and that an article tells as its news: what its
 * opening says has happened, what its headline says, what somebody said, what is told after the
 * news in the simple past, and what is so when the article appears. What had been before, what a
 * subordinate clause tells and what somebody is quoted with is no news.
 */
final class NewsAnchors {
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final int LONGEST_DATELINE = 20;

  /** The first sentence of the text; -1 if there is none. */
  private final int opening;

  private final EnglishLexicon lexicon;

  NewsAnchors(List<Parsed> sentences, EnglishLexicon lexicon) {
    this.opening =
        sentences.stream()
            .filter(parsed -> parsed.sentence().part() == Part.TEXT)
            .mapToInt(Parsed::index)
            .findFirst()
            .orElse(-1);
    this.lexicon = lexicon;
  }

  /** Returns the tie of an undated event to the news of its article. */
  Optional<Anchor> of(Draft draft) {
    if (draft.clause().isEmpty()) {
      return Optional.empty();
    }
    Parsed parsed = draft.parsed();
    Clause clause = draft.clause().get();
    VerbGroup verb = clause.verb();
    boolean told = verb.isFinite() && verb.modal().isEmpty() && isMain(parsed, clause.chunk());
    boolean reporting = draft.eventClass() == EventClass.REPORTING;
    boolean quoted = !reporting && parsed.isQuoted(verb.first());
    if (!told || verb.tense() == Tense.FUTURE || quoted) {
      return Optional.empty();
    }
    if (parsed.sentence().part() == Part.TITLE) {
      boolean present = verb.tense() == Tense.PRESENT && verb.aspect() == Aspect.NONE;
      boolean own = present && draft.type().isKnown() && !isDated(parsed) && !isOfTimes(parsed);
      return anchor(TemporalRelation.DURING, !own, "<event> in the headline");
    }
    boolean perfect =
        verb.aspect() == Aspect.PERFECTIVE || verb.aspect() == Aspect.PERFECTIVE_PROGRESSIVE;
    if (verb.tense() == Tense.PRESENT && !perfect) {
      return reporting
          ? anchor(TemporalRelation.DURING, true, "<somebody> says")
          : anchor(TemporalRelation.INCLUDES, false, "<event> in the present tense");
    }
    boolean opens = parsed.index() == opening && draft.happens();
    if (verb.tense() == Tense.PRESENT) {
      return opens
              && verb.aspect() == Aspect.PERFECTIVE
              && !tellsBackground(parsed)
              && !isOfTimes(parsed)
          ? anchor(TemporalRelation.DURING, false, "<event> as the news of the article")
          : Optional.empty();
    }
    if (perfect) {
      return Optional.empty();
    }
    boolean background = tellsBackground(parsed) || isDated(parsed);
    boolean datelined = opens && dateline(parsed).isPresent();
    if (opens && (draft.type().isKnown() || datelined) && !isBirth(draft) && !background) {
      return anchor(TemporalRelation.DURING, false, "<event> as the news of the article");
    }
    return reporting || !background
        ? anchor(TemporalRelation.DURING, true, "<event> told with the news")
        : Optional.empty();
  }

  private static Optional<Anchor> anchor(TemporalRelation relation, boolean carried, String rule) {
    Anchor anchor = Anchor.publication(relation, rule);
    return Optional.of(carried ? anchor.carried(rule) : anchor);
  }

  /**
   * Tells whether a finite verb stands neither in a relative clause nor behind a word that opens a
   * clause nor in what another verb tells; what "and" joins is as the clause before it.
   */
  private static boolean isMain(Parsed parsed, int verb) {
    Clause clause = java.util.Objects.requireNonNull(parsed.clauses().get(verb));
    int j = verb - 1;
    for (int subject : clause.subject()) {
      j = subject < verb ? Math.min(j, subject - 1) : j;
    }
    for (int k = verb - 1; k > j; k--) {
      if (parsed.is(k, Kind.RELATIVE)) {
        return false;
      }
    }
    for (; j >= 0; j--) {
      switch (parsed.chunks().get(j).kind()) {
        case RELATIVE, SUBORDINATOR, VERB -> {
          return false;
        }
        case COMMA, BREAK -> {
          return true;
        }
        case CONJUNCTION -> {
          int before = finiteBefore(parsed, j);
          return before < 0 || isMain(parsed, before);
        }
        default -> {}
      }
    }
    return true;
  }

  private static int finiteBefore(Parsed parsed, int chunk) {
    int j = chunk - 1;
    while (j >= 0 && !(parsed.is(j, Kind.VERB) && parsed.chunks().get(j).isFinite())) {
      j--;
    }
    return j;
  }

  /** "Later", "previously", "after the war": the sentence tells of another time than the news. */
  private boolean tellsBackground(Parsed parsed) {
    return parsed.words().stream().anyMatch(word -> lexicon.tellsBackground(word.norm()));
  }

  private boolean isDated(Parsed parsed) {
    int dateline = dateline(parsed).map(line -> line + 1).orElse(0);
    return IntStream.range(dateline, parsed.words().size()).anyMatch(parsed.times()::isTime);
  }

  /** "OSLO, March 12 (Northern Wire) -": the last word of the dateline that the text opens with. */
  private Optional<Integer> dateline(Parsed parsed) {
    String place = parsed.words().get(0).token().text();
    boolean capitals =
        place.length() > 2 && place.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    if (parsed.index() != opening || !capitals) {
      return Optional.empty();
    }
    int last = Math.min(LONGEST_DATELINE, parsed.words().size());
    for (int i = 1; i < last; i++) {
      boolean closed = parsed.word(i - 1).equals(")") || parsed.times().isTime(i - 1);
      if (closed && DASHES.contains(parsed.word(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whoever was born did something worth telling since. */
  private static boolean isBirth(Draft draft) {
    return draft.type().name().equals("Life.Be-Born");
  }

  /** "Has flooded the town three times", "in his career": no single time is meant. */
  private static boolean isOfTimes(Parsed parsed) {
    return parsed.words().stream().anyMatch(word -> DatingWords.NO_NEWS.contains(word.norm()));
  }
}
