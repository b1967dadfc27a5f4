package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.timex.TimexMention;

/** The events of an article in order, and the temporal expressions that date some of them. */
final class Told {
  private final List<Draft> drafts;
  private final List<Optional<Anchor>> times;
  private final List<TimexMention> timexes;
  private final ImmutableListMultimap<Integer, Integer> bySentence;

  /**
   * Makes the events of an article.
   *
   * @param timeAnchors the tie of each event that a temporal expression dates
   * @param timexes the temporal expressions of the article
   */
  Told(List<Draft> drafts, Map<Draft, Anchor> timeAnchors, List<TimexMention> timexes) {
    this.drafts = ImmutableList.copyOf(drafts);
    this.timexes = ImmutableList.copyOf(timexes);
    this.times = drafts.stream().map(d -> Optional.ofNullable(timeAnchors.get(d))).toList();
    ImmutableListMultimap.Builder<Integer, Integer> sentences = ImmutableListMultimap.builder();
    for (int i = 0; i < drafts.size(); i++) {
      sentences.put(drafts.get(i).parsed().index(), i);
    }
    this.bySentence = sentences.build();
  }

  Draft draft(int index) {
    return drafts.get(index);
  }

  int size() {
    return drafts.size();
  }

  /** What temporal expression of its own clause the event has. */
  Optional<Anchor> time(int index) {
    return times.get(index);
  }

  /** What the temporal expression that dates the event in its own clause means. */
  Optional<TimeExpression> expression(int index) {
    return time(index)
        .filter(anchor -> anchor.target() == Anchor.Target.TIMEX)
        .map(anchor -> timexes.get(anchor.index()).expression());
  }

  /** Tells whether the article names no time before the one that dates the event. */
  boolean isFirstTime(int index) {
    return time(index)
        .filter(anchor -> anchor.target() == Anchor.Target.TIMEX)
        .filter(anchor -> timexes.stream().limit(anchor.index()).allMatch(TimexMention::isAside))
        .isPresent();
  }

  /** Tells whether an expression says when it took place, and not only before or since when. */
  boolean isDated(int index) {
    return time(index).filter(a -> a.relation() == TemporalRelation.DURING).isPresent();
  }

  /** The events of a sentence, in order. */
  List<Integer> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** The event that a phrase of the sentence names. */
  Optional<Integer> at(Parsed parsed, int chunk) {
    return in(parsed.index()).stream()
        .filter(i -> draft(i).ellipsis() < 0 && draft(i).chunk() == chunk)
        .findFirst();
  }

  /** Tells whether a finite verb in the past tense tells it, no pluperfect. */
  boolean isNarrated(int index) {
    return draft(index)
        .clause()
        .map(Clause::verb)
        .filter(v -> v.tense() == Tense.PAST && v.aspect() == Aspect.NONE && !v.negative())
        .isPresent();
  }

  /** Tells whether the verb stands in no relative or subordinate clause. */
  boolean isMain(int index) {
    Draft draft = draft(index);
    Parsed parsed = draft.parsed();
    for (int j = draft.chunk() - 1; j >= 0 && !parsed.is(j, Kind.COMMA, Kind.BREAK); j--) {
      if (parsed.is(j, Kind.RELATIVE, Kind.SUBORDINATOR)) {
        return false;
      }
      if (parsed.is(j, Kind.VERB) && parsed.chunks().get(j).isFinite()) {
        return true;
      }
    }
    return true;
  }
}
