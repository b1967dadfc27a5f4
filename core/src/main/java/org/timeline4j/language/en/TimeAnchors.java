package org.timeline4j.language.en;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;

/** Decides which events of a sentence each of its temporal expressions dates. */
final class TimeAnchors {
  private static final Map<String, TemporalRelation> PREPOSITIONS =
      ImmutableMap.<String, TemporalRelation>builder()
          .put("since", TemporalRelation.SINCE)
          .put("from", TemporalRelation.SINCE)
          .put("until", TemporalRelation.UNTIL)
          .put("till", TemporalRelation.UNTIL)
          .put("by", TemporalRelation.BEFORE)
          .put("before", TemporalRelation.BEFORE)
          .put("after", TemporalRelation.AFTER)
          .put("following", TemporalRelation.AFTER)
          .buildOrThrow();

  private static final Set<String> TEMPORAL =
      Set.of(
          "in",
          "on",
          "at",
          "since",
          "from",
          "until",
          "till",
          "by",
          "before",
          "after",
          "following",
          "during",
          "for",
          "over",
          "of",
          "throughout",
          "around",
          "about",
          "through",
          "to",
          "within",
          "between",
          "as");

  private static final Set<String> OCCASIONS = Set.of("in", "at", "during");

  private static final Set<String> ACCOMPANYING =
      Set.of("during", "at", "in", "after", "following");

  private final Parsed parsed;
  private final List<Draft> drafts;
  private final Map<Draft, Anchor> anchors = new LinkedHashMap<>();
  private final Map<Integer, Draft> byTime = new LinkedHashMap<>();

  /** The nouns that share the date of the verb that was found last. */
  private final List<Draft> together = new ArrayList<>();

  private TimeAnchors(Parsed parsed, List<Draft> drafts) {
    this.parsed = parsed;
    this.drafts = drafts;
  }

  /**
   * Returns the anchors of the events that a temporal expression of their sentence dates.
   *
   * @param drafts the events of the sentence
   */
  static Map<Draft, Anchor> of(Parsed parsed, List<Draft> drafts) {
    TimeAnchors finder = new TimeAnchors(parsed, drafts);
    for (int k = 0; k < parsed.chunks().size(); k++) {
      Chunk chunk = parsed.chunks().get(k);
      if (chunk.is(Kind.TIME) && !finder.repeats(k)) {
        finder.time(k);
      } else if (chunk.is(Kind.NOUN)) {
        finder.modifier(k);
      }
    }
    finder.carry();
    return finder.anchors;
  }

  private Optional<Draft> draftAt(int chunk) {
    return drafts.stream()
        .filter(d -> d.ellipsis() < 0 && (d.chunk() == chunk || isSecondTrigger(d, chunk)))
        .findFirst();
  }

  private boolean isSecondTrigger(Draft draft, int chunk) {
    int head = parsed.chunks().get(chunk).head();
    return draft.triggers().contains(head);
  }

  private void anchor(Draft draft, int timex, TemporalRelation relation, String rule) {
    Anchor anchor = new Anchor(Anchor.Target.TIMEX, timex, relation, false, rule);
    Anchor before = anchors.get(draft);
    if (before == null
        || (before.relation() != TemporalRelation.DURING && relation == TemporalRelation.DURING)) {
      anchors.put(draft, anchor);
    }
  }

  /** "the 1985 kidnapping", "Monday's announcement", "the March 4 deadline". */
  private void modifier(int k) {
    Chunk chunk = parsed.chunks().get(k);
    for (int i = chunk.first(); i <= chunk.last(); i++) {
      int timex = parsed.times().timex(i);
      if (timex >= 0) {
        draftAt(k).ifPresent(d -> anchor(d, timex, TemporalRelation.DURING, "<date> <event noun>"));
        return;
      }
    }
  }

  private void time(int k) {
    int timex = parsed.times().timex(parsed.chunks().get(k).first());
    boolean prepositional =
        parsed.is(k - 1, Kind.PREPOSITION) && TEMPORAL.contains(parsed.norm(k - 1));
    String preposition = prepositional ? parsed.norm(k - 1) : "";
    TemporalRelation relation = PREPOSITIONS.getOrDefault(preposition, TemporalRelation.DURING);
    Optional<Draft> elliptic = drafts.stream().filter(d -> d.ellipsis() == k).findFirst();
    if (elliptic.isPresent()) {
      anchor(elliptic.get(), timex, relation, "<event noun> ... and <date> of <noun>");
      return;
    }
    int before = prepositional ? k - 2 : k - 1;
    int fronted = frontedVerb(before, k);
    if (fronted >= 0) {
      front(fronted, k, timex, relation);
      return;
    }
    together.clear();
    Optional<Draft> target =
        left(before, preposition.equals("of")).or(() -> parenthetical(before, k));
    together.forEach(d -> anchor(d, timex, relation, "<event noun> <date>"));
    target.ifPresent(d -> byTime.put(k, d));
    target.ifPresent(
        d ->
            anchor(
                d,
                timex,
                relation,
                "<event> " + (prepositional ? preposition + " " : "") + "<date>"));
  }

  /**
   * "in 1998, 2003 and 2011": each further date of a list is another event that the same words
   * name.
   */
  private boolean repeats(int time) {
    int before = time - 1;
    boolean joined = false;
    while (parsed.is(before, Kind.COMMA, Kind.CONJUNCTION, Kind.ADVERB, Kind.PREPOSITION)) {
      joined |= parsed.is(before, Kind.COMMA, Kind.CONJUNCTION);
      before--;
    }
    Draft earlier = byTime.get(before);
    boolean elliptic = drafts.stream().anyMatch(d -> d.ellipsis() == time);
    if (!joined || earlier == null || elliptic || parsed.is(time + 1, Kind.NOUN, Kind.VERB)) {
      return false;
    }
    int timex = parsed.times().timex(parsed.chunks().get(time).first());
    Draft again = earlier.again(time);
    anchor(again, timex, TemporalRelation.DURING, "<event> in <date> and <date>");
    byTime.put(time, again);
    return true;
  }

  /**
   * The finite verb of the clause that a date opens: "In 1996 the company returned"; -1 if it opens
   * none.
   */
  private int frontedVerb(int before, int time) {
    boolean start = before < 0 || onlyOpeners(before);
    boolean opens =
        start || parsed.is(before, Kind.CONJUNCTION, Kind.SUBORDINATOR, Kind.BREAK, Kind.COMMA);
    if (!opens) {
      return -1;
    }
    boolean comma = parsed.is(before, Kind.COMMA) && !start;
    int first = -1;
    for (int j = afterSubordinate(time + 1, start); j < parsed.chunks().size(); j++) {
      if (parsed.is(j, Kind.BREAK)
          || (!start && parsed.is(j, Kind.COMMA, Kind.RELATIVE))
          || (comma && j == time + 1 && !parsed.is(j, Kind.NOUN))) {
        return -1;
      }
      boolean topic = parsed.is(j, Kind.NOUN) && !parsed.is(j - 1, Kind.PREPOSITION);
      first = first < 0 && topic ? j : first;
      Clause clause = parsed.clauses().get(j);
      if (clause != null && clause.verb().isFinite()) {
        if (clause.subject().contains(first) && !isRelative(j)) {
          return j;
        }
        if (first < 0) {
          return parsed.is(time + 1, Kind.VERB) ? j : -1;
        }
      }
    }
    return -1;
  }

  private boolean isRelative(int verb) {
    int before = verb - 1;
    while (parsed.is(before, Kind.ADVERB)) {
      before--;
    }
    return parsed.is(before, Kind.RELATIVE);
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

  /** "The court on Monday ruled", "The court, on Monday, ruled": the verb behind the date. */
  private Optional<Draft> parenthetical(int before, int time) {
    boolean alone = parsed.is(before, Kind.COMMA) && parsed.is(time + 1, Kind.COMMA);
    boolean plain = parsed.is(before, Kind.NOUN) && parsed.is(time + 1, Kind.VERB);
    return alone || plain ? draftAt(alone ? time + 2 : time + 1) : Optional.empty();
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

  private void front(int verb, int time, int timex, TemporalRelation relation) {
    draftAt(verb).ifPresent(d -> anchor(d, timex, relation, "<date>, <clause>"));
    int main = verb;
    for (int j = time + 1; j < main; j++) {
      boolean accompanying =
          parsed.is(j, Kind.NOUN)
              && parsed.is(j - 1, Kind.PREPOSITION)
              && ACCOMPANYING.contains(parsed.norm(j - 1));
      if (accompanying) {
        draftAt(j)
            .ifPresent(d -> anchor(d, timex, relation, "<date>, during <event noun>, <clause>"));
      }
    }
    Clause clause = parsed.clauses().get(verb);
    if (clause != null && clause.verb().isCopula()) {
      return;
    }
    aspectualComplement(verb).ifPresent(d -> anchor(d, timex, relation, "<date>, <clause>"));
  }

  /** "began sending": the verb behind a verb of beginning or ending shares its date. */
  private Optional<Draft> aspectualComplement(int verb) {
    Optional<Draft> draft = draftAt(verb);
    boolean aspectual = draft.isPresent() && draft.get().eventClass() == EventClass.ASPECTUAL;
    return aspectual && parsed.is(verb + 1, Kind.VERB) ? draftAt(verb + 1) : Optional.empty();
  }

  /**
   * The event to the left that a date belongs to: the nearest verb, or the noun that the phrases
   * lead back to.
   */
  private Optional<Draft> left(int from, boolean of) {
    Optional<Draft> noun = Optional.empty();
    boolean connected = true;
    boolean bound = false;
    for (int j = from; j >= 0; j--) {
      switch (parsed.chunks().get(j).kind()) {
        case VERB -> {
          Optional<Draft> verb = draftAt(j);
          if (verb.isPresent() && noun.isPresent() && isOccasion(noun.get())) {
            together.add(noun.get());
            return verb;
          }
          return verb.isPresent() && !bound ? verb : noun.or(() -> verb).or(subjectOf(j));
        }
        case NOUN -> {
          if (connected && noun.isEmpty() && draftAt(j).isPresent()) {
            noun = draftAt(j);
            bound = of || from > j || isObjectOfPreposition(j);
          }
        }
        case PREPOSITION, TIME, ADVERB, ADJECTIVE, OTHER -> {}
        case CONJUNCTION -> connected &= noun.isPresent();
        case COMMA -> {
          if (noun.isPresent()) {
            return noun;
          }
          connected &= j == from;
        }
        default -> {
          return noun;
        }
      }
    }
    return noun;
  }

  /** "elected in a vote in June": what happens in, at or during an event happens when that does. */
  private boolean isOccasion(Draft noun) {
    return parsed.is(noun.chunk() - 1, Kind.PREPOSITION)
        && OCCASIONS.contains(parsed.norm(noun.chunk() - 1));
  }

  /** "after the raid on Monday"; not "went on strike on Monday", where noun and verb are one. */
  private boolean isObjectOfPreposition(int noun) {
    Chunk chunk = parsed.chunks().get(noun);
    boolean telling = draftAt(noun).filter(d -> d.type().isKnown()).isPresent();
    return parsed.is(noun - 1, Kind.PREPOSITION) && chunk.first() < chunk.last() && telling;
  }

  /** "The vote is on Monday": the noun that a form of "be" dates. */
  private Supplier<Optional<Draft>> subjectOf(int verb) {
    return () -> {
      Clause clause = parsed.clauses().get(verb);
      if (clause == null || !clause.verb().isCopula() || clause.subject().isEmpty()) {
        return Optional.empty();
      }
      return draftAt(clause.subject().get(0));
    };
  }

  /**
   * "In 1985 he was fired and founded a rival": what "and" or "when" adds in the past tense shares
   * the date.
   */
  private void carry() {
    Optional<Anchor> open = Optional.empty();
    boolean justBefore = false;
    for (Draft draft : drafts) {
      if (draft.clause().isEmpty()) {
        continue;
      }
      Anchor own = anchors.get(draft);
      if (own != null) {
        justBefore = own.relation() == TemporalRelation.DURING;
        open = justBefore ? Optional.of(own) : open;
      } else {
        boolean adjacent = justBefore;
        open.filter(anchor -> isCoordinated(draft, anchor, adjacent))
            .ifPresent(anchor -> anchors.put(draft, carried(anchor)));
        justBefore = false;
      }
    }
  }

  private static Anchor carried(Anchor open) {
    return new Anchor(
        Anchor.Target.TIMEX, open.index(), open.relation(), true, "<date>, <clause> and <clause>");
  }

  private boolean isCoordinated(Draft draft, Anchor open, boolean justBefore) {
    Clause clause = draft.clause().orElseThrow();
    if (clause.verb().tense() != Tense.PAST) {
      return false;
    }
    int before = clause.chunk() - 1;
    while (before >= 0
        && !parsed.is(
            before, Kind.CONJUNCTION, Kind.SUBORDINATOR, Kind.VERB, Kind.RELATIVE, Kind.BREAK)) {
      before--;
    }
    boolean and = parsed.is(before, Kind.CONJUNCTION) && parsed.norm(before).equals("and");
    boolean when = parsed.is(before, Kind.SUBORDINATOR) && parsed.norm(before).equals("when");
    return (and && open.rule().startsWith("<date>, ")) || (when && justBefore);
  }
}
