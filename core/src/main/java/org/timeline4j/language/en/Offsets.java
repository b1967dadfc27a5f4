package org.timeline4j.language.en;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Length;

/**
 * Finds the events that a sentence places by others: "three days after the fire", "before the
 * trial", "a week after he was arrested".
 */
final class Offsets {
  private static final Map<String, Granularity> UNITS =
      ImmutableMap.of(
          "day", Granularity.DAY,
          "week", Granularity.WEEK,
          "month", Granularity.MONTH,
          "year", Granularity.YEAR);

  /** "Since he was ill", "while", which the reader may take for a time or for a reason. */
  private static final Set<TemporalRelation> CLAUSES_OF_REASON =
      Set.of(TemporalRelation.DURING, TemporalRelation.SINCE);

  /** "Five people died [when] a bus overturned": both in the simple past are of one time. */
  private static final String WHEN = "when";

  private static final Set<String> ONE = Set.of("the", "a", "one");

  private final Told told;
  private final Antecedents antecedents;
  private final Map<Integer, Anchor> found = new HashMap<>();
  private final ListMultimap<Integer, Anchor> stated = ArrayListMultimap.create();

  private Offsets(Told told, Antecedents antecedents) {
    this.told = told;
    this.antecedents = antecedents;
  }

  /** Finds the ties of the events of an article. */
  static Offsets of(Iterable<Parsed> sentences, Told told, Antecedents antecedents) {
    Offsets offsets = new Offsets(told, antecedents);
    for (Parsed parsed : sentences) {
      if (!told.in(parsed.index()).isEmpty()) {
        for (int k = 0; k < parsed.chunks().size(); k++) {
          offsets.at(parsed, k);
        }
      }
    }
    return offsets;
  }

  /** Returns the tie by which another event dates this one; empty if none does. */
  Optional<Anchor> of(int event) {
    return Optional.ofNullable(found.get(event));
  }

  /** Returns how the sentence relates the event to others, whether or not these have dates. */
  List<Anchor> stated(int event) {
    return stated.get(event);
  }

  private void at(Parsed parsed, int k) {
    if (!parsed.is(k, Kind.PREPOSITION, Kind.SUBORDINATOR)) {
      return;
    }
    Optional<TemporalRelation> relation = relation(parsed.norm(k));
    if (relation.isEmpty()) {
      return;
    }
    boolean clause =
        parsed.is(k, Kind.SUBORDINATOR)
            && !(parsed.is(k + 2, Kind.NOUN) && told.at(parsed, k + 1).isPresent());
    Optional<Length> length = length(parsed, k - 1);
    int start = length.isPresent() || isSomeTime(parsed, k - 1) ? k - 1 : k;
    Optional<Integer> other = clause ? verbAfter(parsed, k) : told.at(parsed, k + 1);
    boolean when = parsed.norm(k).equals(WHEN);
    if (other.isEmpty()
        || (length.isPresent() && parsed.is(start - 1, Kind.PREPOSITION))
        || (clause && !when && CLAUSES_OF_REASON.contains(relation.get()))
        || (when && (!clause || isOfDateOfThing(parsed, k) || !told.isNarrated(other.get())))) {
      return;
    }
    int last = told.draft(other.get()).chunk();
    Optional<Integer> begun =
        relation.get() == TemporalRelation.UNTIL ? begun(parsed, k - 1) : Optional.empty();
    Optional<Integer> governor =
        begun.isPresent()
            ? begun
            : isOpening(parsed, start)
                ? verbOpened(parsed, last)
                : nounBefore(parsed, start)
                    .filter(noun -> length.isEmpty() && !when)
                    .or(() -> verbBefore(parsed, start));
    Optional<Integer> first = governor.flatMap(g -> beforeGap(parsed, g));
    Stream.concat(first.stream(), governor.stream())
        .filter(g -> !g.equals(other.get()))
        .filter(g -> !when || told.isNarrated(first.orElse(g)))
        .forEach(
            g -> {
              String word = parsed.norm(k);
              stated.put(g, anchor(other.get(), relation.get(), length, word + " <event>"));
              if (dates(relation.get())) {
                tie(g, other.get(), relation.get(), length, word);
              }
            });
  }

  /** "Two were [killed] and ten injured when a bus overturned": one auxiliary for both. */
  private Optional<Integer> beforeGap(Parsed parsed, int event) {
    return told.draft(event)
        .clause()
        .map(parsed.view()::conjunction)
        .filter(and -> and > 0)
        .flatMap(and -> told.at(parsed, and - 1));
  }

  private static Optional<TemporalRelation> relation(String word) {
    return switch (word) {
      case "after", "following" -> Optional.of(TemporalRelation.AFTER);
      case "before" -> Optional.of(TemporalRelation.BEFORE);
      case "during", WHEN -> Optional.of(TemporalRelation.DURING);
      case "until", "till" -> Optional.of(TemporalRelation.UNTIL);
      case "since" -> Optional.of(TemporalRelation.SINCE);
      default -> Optional.empty();
    };
  }

  /** "sold a poster from 1989, [when] the wall fell": it says more of the date of a thing. */
  private static boolean isOfDateOfThing(Parsed parsed, int when) {
    int time = parsed.is(when - 1, Kind.COMMA) ? when - 2 : when - 1;
    return parsed.is(time, Kind.TIME)
        && parsed.is(time - 1, Kind.PREPOSITION)
        && parsed.norm(time - 1).equals("from")
        && parsed.is(time - 2, Kind.NOUN);
  }

  /** What lasts until an event or since then has more than one date. */
  private static boolean dates(TemporalRelation relation) {
    return relation != TemporalRelation.UNTIL && relation != TemporalRelation.SINCE;
  }

  /** "three days", "the day", "a week": a phrase that is nothing but a length. */
  private static Optional<Length> length(Parsed parsed, int k) {
    if (!parsed.is(k, Kind.NOUN)) {
      return Optional.empty();
    }
    Chunk chunk = parsed.chunks().get(k);
    Granularity unit = UNITS.get(parsed.head(k).norm());
    boolean single = chunk.last() == chunk.first() + 1 && ONE.contains(parsed.norm(k));
    return unit != null && single
        ? Optional.of(new Length("1", unit))
        : parsed.times().length(chunk.last());
  }

  /** "some days", "weeks": how long is not told. */
  private static boolean isSomeTime(Parsed parsed, int k) {
    return parsed.is(k, Kind.NOUN) && UNITS.containsKey(parsed.head(k).lemma());
  }

  private Optional<Integer> verbAfter(Parsed parsed, int k) {
    for (int j = k + 1; j < parsed.chunks().size(); j++) {
      if (parsed.is(j, Kind.VERB)) {
        return isReduced(parsed, j) ? pastReduced(parsed, j) : told.at(parsed, j);
      }
    }
    return Optional.empty();
  }

  /** "after a bomb [planted] by rebels exploded", "after a deadline [set] by the court". */
  private static boolean isReduced(Parsed parsed, int verb) {
    Clause clause = parsed.clauses().get(verb);
    return clause != null
        && clause.verb().tense() == Tense.PASTPART
        && parsed.is(verb - 1, Kind.NOUN);
  }

  /** The finite verb of the noun that the participle describes; without one what the noun names. */
  private Optional<Integer> pastReduced(Parsed parsed, int participle) {
    for (int j = participle + 1; j < parsed.chunks().size(); j++) {
      Clause clause = parsed.clauses().get(j);
      if (clause != null && clause.verb().isFinite()) {
        return clause.subject().contains(participle - 1) ? told.at(parsed, j) : Optional.empty();
      }
      if (parsed.is(j, Kind.COMMA, Kind.BREAK)) {
        break;
      }
    }
    return told.at(parsed, participle - 1).or(() -> told.at(parsed, participle));
  }

  /** "ran the firm from [1958] until her retirement": what went on since the date there. */
  private Optional<Integer> begun(Parsed parsed, int time) {
    if (!parsed.is(time, Kind.TIME)) {
      return Optional.empty();
    }
    int timex = parsed.times().timex(parsed.chunks().get(time).first());
    return told.in(parsed.index()).stream()
        .filter(i -> told.time(i).filter(a -> isSince(a, timex)).isPresent())
        .findFirst();
  }

  private static boolean isSince(Anchor anchor, int timex) {
    return anchor.target() == Anchor.Target.TIMEX
        && anchor.index() == timex
        && anchor.relation() == TemporalRelation.SINCE;
  }

  private static boolean isOpening(Parsed parsed, int start) {
    for (int j = 0; j < start; j++) {
      if (!parsed.is(j, Kind.CONJUNCTION, Kind.ADVERB, Kind.BREAK)) {
        return false;
      }
    }
    return true;
  }

  /** The verb of the main clause that the phrase opens. */
  private Optional<Integer> verbOpened(Parsed parsed, int last) {
    for (Clause clause : parsed.clauses().values()) {
      boolean opened =
          clause.chunk() > last
              && clause.verb().isFinite()
              && clause.subject().stream().anyMatch(s -> s > last)
              && !parsed.is(clause.chunk() - 1, Kind.RELATIVE);
      if (opened) {
        return told.at(parsed, clause.chunk());
      }
    }
    return Optional.empty();
  }

  /** The event noun right before the phrase, which it hangs on: "riots after the election". */
  private Optional<Integer> nounBefore(Parsed parsed, int start) {
    return parsed.is(start - 1, Kind.NOUN) ? told.at(parsed, start - 1) : Optional.empty();
  }

  private Optional<Integer> verbBefore(Parsed parsed, int start) {
    for (int j = start - 1; j >= 0; j--) {
      if (parsed.is(j, Kind.VERB)) {
        return told.at(parsed, j);
      }
      if (parsed.is(j, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whichever of the two has a date gives the other its own. */
  private void tie(
      int event, int other, TemporalRelation relation, Optional<Length> length, String word) {
    Optional<Integer> source = antecedents.source(other);
    if (source.isPresent() && !source.get().equals(event)) {
      if (!told.isDated(event) || length.isPresent()) {
        put(event, source.get(), relation, length, word + " <event>");
      }
    } else if (told.isDated(event) && relation != TemporalRelation.DURING) {
      put(other, event, inverse(relation), length, word + " [<event>]");
    }
  }

  private static TemporalRelation inverse(TemporalRelation relation) {
    return relation == TemporalRelation.AFTER ? TemporalRelation.BEFORE : TemporalRelation.AFTER;
  }

  private void put(
      int event, int other, TemporalRelation relation, Optional<Length> length, String words) {
    found.putIfAbsent(event, anchor(other, relation, length, words));
  }

  private static Anchor anchor(
      int other, TemporalRelation relation, Optional<Length> length, String words) {
    String rule = length.isPresent() ? "<event> <length> " : "<event> ";
    Anchor anchor = Anchor.event(other, relation, rule + words);
    return length.map(anchor::over).orElse(anchor);
  }
}
