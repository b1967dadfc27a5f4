package org.timeline4j.language.en;

import java.util.List;
import java.util.Optional;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.Participant;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Length;

/**
 * Finds the events whose date follows from a length of time: "jailed in 1985 and freed after 28
 * years", "has led the firm for ten years", "led it for three years from 1990", "died at the age of
 * 45" of somebody whose birth is dated.
 */
final class Lengths {
  /** How many events back a birth can be. */
  private static final int MOST_BETWEEN = 100;

  private final Told told;
  private final List<List<Participant>> participants;

  Lengths(Told told, List<List<Participant>> participants) {
    this.told = told;
    this.participants = participants;
  }

  /** Returns the tie of an event from which, by a length, its date follows; empty if none does. */
  Optional<Anchor> of(int index) {
    Draft draft = told.draft(index);
    if (draft.clause().isEmpty() || draft.clause().get().verb().negative()) {
      return Optional.empty();
    }
    return told.time(index).isPresent()
        ? from(draft, told.time(index).get())
        : after(index, draft).or(() -> upToNow(draft)).or(() -> aged(index, draft));
  }

  /** "led the firm [for three years] from 1990" */
  private static Optional<Anchor> from(Draft draft, Anchor own) {
    return own.relation() == TemporalRelation.SINCE
        ? length(draft, "for").map(length -> own.over(length).derived())
        : Optional.empty();
  }

  /** "was jailed in 1985 and freed [after 28 years]", "It was closed [after 90 years]." */
  private Optional<Anchor> after(int index, Draft draft) {
    if (draft.clause().orElseThrow().verb().tense() != Tense.PAST) {
      return Optional.empty();
    }
    return length(draft, "after")
        .flatMap(
            length ->
                before(index, draft)
                    .map(
                        i ->
                            Anchor.event(
                                    i,
                                    TemporalRelation.AFTER,
                                    "<event> on <date> and <event> after <length>")
                                .over(length)
                                .derived()));
  }

  /** The dated event that the same one took part in just before: by name of nobody else. */
  private Optional<Integer> before(int index, Draft draft) {
    Clause clause = draft.clause().orElseThrow();
    for (int i = index - 1; i >= 0; i--) {
      Draft other = told.draft(i);
      int distance = draft.parsed().index() - other.parsed().index();
      if (distance > 1 || other.parsed().sentence().part() != draft.parsed().sentence().part()) {
        return Optional.empty();
      }
      if (other.clause().isEmpty() || !told.isDated(i)) {
        continue;
      }
      boolean same =
          distance == 0
              ? other.clause().get().subject().equals(clause.subject())
              : isPronoun(draft.parsed(), clause.subject())
                  && other.parsed().sentence().paragraph() == draft.parsed().sentence().paragraph();
      return same && told.isNarrated(i) ? Optional.of(i) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isPronoun(Parsed parsed, List<Integer> subject) {
    return subject.size() == 1
        && (ArticleNames.isPersonal(parsed.norm(subject.get(0)))
            || parsed.norm(subject.get(0)).equals("it"));
  }

  /** "has led the firm [for ten years]": what lasts, and no "has closed it for two weeks". */
  private static Optional<Anchor> upToNow(Draft draft) {
    VerbGroup verb = draft.clause().orElseThrow().verb();
    boolean lasts =
        verb.tense() == Tense.PRESENT
            && (verb.aspect() == Aspect.PERFECTIVE_PROGRESSIVE
                || (verb.aspect() == Aspect.PERFECTIVE
                    && DatingWords.LASTING.contains(verb.lemma())));
    return lasts
        ? length(draft, "for")
            .map(
                length ->
                    Anchor.publication(TemporalRelation.UNTIL, "<event> for <length> up to now")
                        .over(length))
        : Optional.empty();
  }

  /** The length behind the preposition that ends what the verb says: "for ten years". */
  private static Optional<Length> length(Draft draft, String preposition) {
    Parsed parsed = draft.parsed();
    for (int j = draft.chunk() + 1; j + 1 < parsed.chunks().size(); j++) {
      if (parsed.is(j, Kind.VERB, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE)) {
        return Optional.empty();
      }
      Chunk next = parsed.chunks().get(j + 1);
      Optional<Length> length =
          next.is(Kind.NOUN) ? parsed.times().length(next.last()) : Optional.empty();
      // "for these ten seconds" is what one waits for.
      if (parsed.is(j, Kind.PREPOSITION)
          && parsed.norm(j).equals(preposition)
          && !parsed.words().get(next.first()).is(PartOfSpeech.DET)
          && length.isPresent()) {
        boolean goesOn =
            (parsed.is(j + 2, Kind.PREPOSITION) && !parsed.is(j + 3, Kind.TIME))
                || parsed.is(j + 2, Kind.NOUN);
        return goesOn ? Optional.empty() : length;
      }
    }
    return Optional.empty();
  }

  // ---- ages ----

  /** "Anna Berg, born in 1960, became minister [at the age of 45]". */
  private Optional<Anchor> aged(int index, Draft draft) {
    return age(draft)
        .flatMap(
            age ->
                birth(index)
                    .map(
                        i ->
                            Anchor.event(
                                    i, TemporalRelation.DURING, "born on <date>, <event> at <age>")
                                .over(new Length(age, Granularity.YEAR))
                                .derived()));
  }

  /** The number behind "at the age of" or "aged", behind the verb. */
  private static Optional<String> age(Draft draft) {
    List<Word> words = draft.parsed().words();
    int last = draft.clause().orElseThrow().verb().main();
    for (int i = last + 1; i < words.size(); i++) {
      String before = words.get(i - 1).norm();
      boolean aged =
          before.equals("aged")
              || (before.equals("of") && i > 2 && words.get(i - 2).norm().equals("age"));
      if (aged && words.get(i).norm().matches("[1-9][0-9]?")) {
        return Optional.of(words.get(i).norm());
      }
      if (words.get(i).norm().equals(",")
          || draft.parsed().is(draft.parsed().chunkAt(i), Kind.VERB)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The dated birth of somebody whom the event names. */
  private Optional<Integer> birth(int index) {
    for (int i = index - 1; i >= Math.max(0, index - MOST_BETWEEN); i--) {
      boolean birth =
          told.isDated(i)
              && told.draft(i).types().stream().anyMatch(t -> t.name().equals("Life.Be-Born"));
      if (birth && shareName(participants.get(i), participants.get(index))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean shareName(List<Participant> some, List<Participant> others) {
    return some.stream()
        .filter(Participant::isNamed)
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(other -> other.isNamed() && other.name().equals(one.name())));
  }
}
