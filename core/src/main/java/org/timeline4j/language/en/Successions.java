package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RelativeTime.LastMentioned;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Vague;
import org.timeline4j.time.TimeExpression;

/**
 * Relates an event to the one that the story told just before it, whether or not either has a date:
 * "Later, she ...", "Two years later he ...", "After that he ...". Only what main clauses tell in
 * the simple past counts, and the story ends with its paragraph.
 */
final class Successions {
  /** What is said, seen or thought is told of another time than the words around it. */
  private static final Set<EventClass> HAPPENINGS =
      Set.of(EventClass.OCCURRENCE, EventClass.ASPECTUAL, EventClass.I_ACTION);

  private static final Set<String> DEMONSTRATIVES = Set.of("that", "this");

  private final Told told;
  private final Sequels sequels;

  Successions(Told told, Sequels sequels) {
    this.told = told;
    this.sequels = sequels;
  }

  /** Returns how the text relates the event to the one before it; at most one tie. */
  List<Anchor> of(int index) {
    if (!isStep(index)) {
      return ImmutableList.of();
    }
    Draft draft = told.draft(index);
    return sequels
        .lastBefore(index, told::isNarrated)
        .filter(this::isStep)
        .filter(before -> isNext(before, index))
        .flatMap(
            before ->
                later(before, index)
                    .or(() -> behindThat(draft, before))
                    .or(() -> then(draft, before)))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  /**
   * Returns the tie by which an event is a length of time later than the one before it, where the
   * article names no time that the length could count from.
   */
  Optional<Anchor> counted(int index) {
    return told.isFirstTime(index)
        ? of(index).stream().filter(anchor -> anchor.distance().isPresent()).findFirst()
        : Optional.empty();
  }

  private boolean isStep(int index) {
    Draft draft = told.draft(index);
    return !draft.isNoun()
        && HAPPENINGS.contains(draft.eventClass())
        && told.isNarrated(index)
        && told.isMain(index);
  }

  /** "Omar Berg, who was jailed in 2010, later fled": "later" may follow what the clause tells. */
  private boolean isNext(int before, int index) {
    Draft draft = told.draft(index);
    return told.in(draft.parsed().index()).stream()
        .filter(i -> i > before && i < index)
        .map(told::draft)
        .noneMatch(d -> d.clause().filter(c -> c.verb().isFinite()).isPresent());
  }

  // ---- "two years later", "the following day" ----

  private Optional<Anchor> later(int before, int index) {
    return told.expression(index)
        .filter(Successions::isLater)
        .map(
            expression -> {
              Anchor anchor =
                  Anchor.event(
                      before, TemporalRelation.NOT_BEFORE, "<event>. <length> later <event>");
              Optional<Length> length = length(expression);
              return length.isPresent() && told.time(before).isEmpty()
                  ? Anchor.event(before, TemporalRelation.AFTER, "<event>. <event> <length> later")
                      .over(length.get())
                  : anchor;
            });
  }

  private static boolean isLater(TimeExpression expression) {
    if (expression instanceof PartOfDay part) {
      return isLater(part.day());
    }
    if (expression instanceof Vague vague) {
      return vague.value().equals("FUTURE_REF") && vague.anchor() instanceof LastMentioned;
    }
    return length(expression).isPresent();
  }

  private static Optional<Length> length(TimeExpression expression) {
    return expression instanceof Shifted shifted
            && shifted.n() > 0
            && shifted.anchor() instanceof LastMentioned
        ? Optional.of(new Length(Long.toString(shifted.n()), shifted.unit()))
        : Optional.empty();
  }

  // ---- "after that" ----

  private static Optional<Anchor> behindThat(Draft draft, int before) {
    Parsed parsed = draft.parsed();
    int first = parsed.is(0, Kind.CONJUNCTION) ? 1 : 0;
    boolean that =
        parsed.is(first, Kind.PREPOSITION, Kind.SUBORDINATOR)
            && parsed.is(first + 1, Kind.NOUN, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.OTHER)
            && DEMONSTRATIVES.contains(parsed.norm(first + 1))
            && parsed.chunks().get(first + 1).first() == parsed.chunks().get(first + 1).last();
    if (!that || first + 1 >= draft.chunk()) {
      return Optional.empty();
    }
    return switch (parsed.norm(first)) {
      case "after" ->
          Optional.of(Anchor.event(before, TemporalRelation.AFTER, "<event>. After that <event>"));
      case "before" ->
          Optional.of(
              Anchor.event(before, TemporalRelation.BEFORE, "<event>. Before that <event>"));
      default -> Optional.empty();
    };
  }

  // ---- "then" ----

  private static Optional<Anchor> then(Draft draft, int before) {
    return Sequels.isSequel(draft.parsed(), draft)
        ? Optional.of(Anchor.event(before, TemporalRelation.NOT_BEFORE, "<event>. Then <event>"))
        : Optional.empty();
  }
}
