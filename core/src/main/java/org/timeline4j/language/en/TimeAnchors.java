package org.timeline4j.language.en;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/** Decides which events of a sentence each of its temporal expressions dates. */
final class TimeAnchors {
  private static final Map<String, TemporalRelation> PREPOSITIONS =
      ImmutableMap.<String, TemporalRelation>builder()
          .put("since", TemporalRelation.SINCE)
          .put("from", TemporalRelation.SINCE)
          .put("until", TemporalRelation.UNTIL)
          .put("till", TemporalRelation.UNTIL)
          .put("by", TemporalRelation.NOT_AFTER)
          .put("before", TemporalRelation.BEFORE)
          .put("after", TemporalRelation.AFTER)
          .put("following", TemporalRelation.AFTER)
          .buildOrThrow();

  private static final Set<String> BY_DOCUMENT = Set.of("in", "by");

  private final Parsed parsed;
  private final SentenceDrafts drafts;
  private final OpeningDates openings;
  private final ChronicleNotes notes;
  private final DatesOfThings things;
  private final DateAttachment attachment;
  private final GoverningVerbs governing;
  private final Map<Draft, Anchor> anchors = new LinkedHashMap<>();
  private final Map<Integer, Draft> byTime = new LinkedHashMap<>();

  /**
   * A temporal expression in its sentence.
   *
   * @param chunk the chunk that it is
   * @param timex its number in the article
   * @param preposition that leads to it; empty if there is none
   * @param relation of the event to it
   * @param before the chunk before it and its preposition
   */
  private record Date(
      int chunk, int timex, String preposition, TemporalRelation relation, int before) {}

  private TimeAnchors(Parsed parsed, List<Draft> drafts) {
    this.parsed = parsed;
    this.drafts = new SentenceDrafts(parsed, drafts);
    this.openings = new OpeningDates(parsed);
    this.notes = new ChronicleNotes(this.drafts);
    this.things = new DatesOfThings(this.drafts);
    this.attachment = new DateAttachment(this.drafts);
    this.governing = new GoverningVerbs(this.drafts);
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
        finder.anchor(finder.date(k));
      } else if (chunk.is(Kind.NOUN)) {
        finder.modifier(k);
      }
    }
    finder.carry();
    return finder.anchors;
  }

  private Date date(int k) {
    boolean prepositional =
        parsed.is(k - 1, Kind.PREPOSITION) && DatingWords.TEMPORAL.contains(parsed.norm(k - 1));
    String preposition = prepositional ? parsed.norm(k - 1) : "";
    return new Date(
        k,
        parsed.times().timex(parsed.chunks().get(k).first()),
        preposition,
        relation(k, preposition),
        openings.before(prepositional ? k - 2 : k - 1));
  }

  private void anchor(Draft draft, Date date, String rule) {
    anchor(draft, date.timex(), date.relation(), rule);
  }

  private void anchor(Draft draft, int timex, TemporalRelation relation, String rule) {
    Anchor anchor = Anchor.timex(timex, relation, rule);
    Anchor before = anchors.get(draft);
    boolean during = relation == TemporalRelation.DURING;
    if (before == null || (during && (before.relation() != relation || isFiner(timex, before)))) {
      anchors.put(draft, anchor);
    }
  }

  /** "In 1912, on April 15, the ship sank": the day says more than the year. */
  private boolean isFiner(int timex, Anchor before) {
    return before.target() == Anchor.Target.TIMEX
        && before.index() == timex - 1
        && parsed.times().isFiner(timex);
  }

  /** "the 1985 kidnapping", "Monday's announcement", "the March 4 deadline". */
  private void modifier(int k) {
    Chunk chunk = parsed.chunks().get(k);
    for (int i = chunk.first(); i <= chunk.last(); i++) {
      int timex = parsed.times().timex(i);
      if (timex >= 0) {
        Date date = new Date(k, timex, "", TemporalRelation.DURING, k - 2);
        drafts.at(k).ifPresent(d -> anchor(d, date, "<date> <event noun>"));
        if (parsed.is(k - 1, Kind.PREPOSITION)
            && DateAttachment.OCCASIONS.contains(parsed.norm(k - 1))) {
          // "At a Wednesday event, the firm unveiled ...", "said at Monday's gala"
          front(openings.verb(date.before(), k), date);
        }
        return;
      }
    }
  }

  private void anchor(Date date) {
    Optional<Draft> elliptic = drafts.elliptic(date.chunk());
    if (elliptic.isPresent()) {
      anchor(elliptic.get(), date, "<event noun> ... and <date> of <noun>");
    } else if (notes.open(date.chunk())) {
      notes.event(date.chunk()).ifPresent(d -> anchor(d, date, ChronicleNotes.RULE));
    } else {
      int opened = openings.verb(date.before(), date.chunk());
      if (opened >= 0) {
        front(opened, date);
      } else {
        within(date);
      }
    }
  }

  /** A date that opens no clause. */
  private void within(Date date) {
    front(openings.occasionVerb(date.before(), date.chunk()), date);
    if (date.preposition().equals("of")) {
      byDocument(date.before()).ifPresent(d -> anchor(d, date, "<event> in <document> of <date>"));
    }
    whenClause(date.chunk())
        .ifPresent(d -> anchor(d, date.timex(), TemporalRelation.DURING, "<date>, when <event>"));
    if (things.hold(date.preposition(), date.before(), date.chunk())) {
      return;
    }
    Optional<Draft> appointed = governing.setAs(date.chunk());
    if (appointed.isPresent()) {
      anchor(appointed.get(), date, "set <date> as the date for <event noun>");
      return;
    }
    Optional<DateAttachment.Target> attached =
        attachment.target(date.before(), date.chunk(), date.preposition().equals("of"));
    Optional<Draft> owner =
        attached.map(
            t -> governing.owner(t.event(), date.preposition(), date.before(), date.chunk()));
    if (owner.isPresent() && governing.isOfPastBehindPlan(owner.get(), date.chunk())) {
      governing
          .nounBetween(owner.get(), date.before())
          .ifPresent(d -> anchor(d, date, "<event noun> <date>"));
      return;
    }
    if (owner.isPresent()
        && governing.isOfOutcome(owner.get(), date.preposition(), date.relation(), date.before())) {
      return;
    }
    attached
        .flatMap(DateAttachment.Target::occasion)
        .ifPresent(d -> anchor(d, date, "<event noun> <date>"));
    passing(date.before(), date.chunk())
        .ifPresent(d -> anchor(d, date, "<event noun>, <date>, <event>"));
    owner.ifPresent(d -> governed(d, date));
  }

  private void governed(Draft owner, Date date) {
    byTime.put(date.chunk(), owner);
    beforeGap(owner).ifPresent(d -> anchor(d, date, "<event> and <event> <date>"));
    String preposition = date.preposition().isEmpty() ? "" : date.preposition() + " ";
    anchor(owner, date, Derivation.words("<event> " + preposition + "<date>"));
  }

  /** "Four were [killed] and eleven injured on Sunday": one auxiliary and one date for both. */
  private Optional<Draft> beforeGap(Draft draft) {
    return draft
        .clause()
        .filter(c -> parsed.view().isGapped(c))
        .flatMap(c -> drafts.at(parsed.view().conjunction(c) - 1));
  }

  /** "in 1999, when fire [broke] out": the date is that of what "when" tells. */
  private Optional<Draft> whenClause(int time) {
    int when = parsed.is(time + 1, Kind.COMMA) ? time + 2 : time + 1;
    boolean opens =
        parsed.is(when, Kind.SUBORDINATOR)
            && (parsed.norm(when).equals("when") || isCleft(time, when));
    if (!opens) {
      return Optional.empty();
    }
    for (int j = when + 1; j < parsed.chunks().size(); j++) {
      j = parsed.view().afterApposition(j, j - 1);
      if (parsed.is(j, Kind.BREAK, Kind.COMMA, Kind.SUBORDINATOR, Kind.TIME)) {
        return Optional.empty();
      }
      Clause clause = parsed.clauses().get(j);
      if (clause != null && clause.verb().isFinite()) {
        if (drafts.isTimed(j)) {
          return Optional.empty();
        }
        return clause.verb().tense() == Tense.PAST ? drafts.at(j) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "It was in 1999 [that] she resigned", "It was not until May that they paid". */
  private boolean isCleft(int time, int that) {
    // "It was there, in 1999, that she resigned"
    boolean aside =
        that == time + 2
            && (parsed.is(time - 1, Kind.COMMA)
                || (parsed.is(time - 1, Kind.PREPOSITION) && parsed.is(time - 2, Kind.COMMA)));
    return (that == time + 1 || aside)
        && parsed.norm(that).equals("that")
        && parsed.is(0, Kind.NOUN)
        && parsed.norm(0).equals("it")
        && parsed.is(1, Kind.VERB)
        && parsed.head(1).lemma().equals("be");
  }

  /** "sold shares through [Sept. 29]"; "fought through [the] night": its whole length. */
  private boolean isDate(int first) {
    Word word = parsed.words().get(first);
    return word.is(PartOfSpeech.NUM) || word.token().isCapitalized();
  }

  /** "by 1990" and "no later than 1990" are not after it, "no earlier than" not before. */
  private TemporalRelation relation(int time, String preposition) {
    int first = parsed.chunks().get(time).first();
    boolean than = first > 2 && parsed.word(first - 1).equals("than");
    if (than && (parsed.word(first - 3).equals("no") || parsed.word(first - 3).equals("not"))) {
      return switch (parsed.word(first - 2)) {
        case "later" -> TemporalRelation.NOT_AFTER;
        case "earlier", "sooner" -> TemporalRelation.NOT_BEFORE;
        default -> TemporalRelation.DURING;
      };
    }
    if (preposition.equals("through")) {
      return isDate(first) ? TemporalRelation.UNTIL : TemporalRelation.DURING;
    }
    TemporalRelation relation = PREPOSITIONS.getOrDefault(preposition, TemporalRelation.DURING);
    // "shortly after 1 a.m. on May 22": a moment before or after a time of day is of the same day.
    boolean sameDay =
        (relation == TemporalRelation.AFTER || relation == TemporalRelation.BEFORE)
            && parsed.times().isClock(parsed.times().timex(first))
            && parsed.is(time - 2, Kind.ADVERB, Kind.ADJECTIVE)
            && DatingWords.CLOSELY.contains(parsed.norm(time - 2));
    return sameDay ? TemporalRelation.DURING : relation;
  }

  /**
   * "[refused] in a letter of May 3", "[appointed] by a decree of 1911": done with what was
   * written.
   */
  private Optional<Draft> byDocument(int noun) {
    boolean document =
        parsed.is(noun, Kind.NOUN)
            && DatingWords.DOCUMENTS.contains(parsed.head(noun).lemma())
            && !parsed.head(noun).isPlural();
    return parsed.clauses().values().stream()
        .filter(c -> document && c.chunk() < noun && c.verb().tense() == Tense.PAST)
        .filter(c -> c.verb().aspect() == Aspect.NONE && !drafts.isTimed(c.chunk(), noun))
        .filter(
            c ->
                c.complements().stream()
                    .anyMatch(p -> p.chunk() == noun && BY_DOCUMENT.contains(p.preposition())))
        .flatMap(c -> drafts.at(c.chunk()).stream())
        .findFirst();
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
    if (parsed.is(before - 1, Kind.PREPOSITION)
        && (parsed.norm(before - 1).equals("between") || endsRange(before, time))) {
      return true;
    }
    Draft earlier = byTime.get(before);
    boolean elliptic = drafts.elliptic(time).isPresent();
    if (!joined
        || earlier == null
        || elliptic
        || parsed.is(parsed.view().behindAdverbs(time + 1), Kind.NOUN, Kind.VERB)) {
      return false;
    }
    if (isApposition(before, time)) {
      byTime.put(time, earlier);
      anchors.remove(earlier);
      int finer = parsed.times().timex(parsed.chunks().get(time).first());
      anchor(earlier, finer, TemporalRelation.DURING, "<event> <date>, <date>");
      return true;
    }
    // "in 1904, the year in which he retired"
    if (parsed.is(time + 1, Kind.SUBORDINATOR)
        || (parsed.is(time + 1, Kind.PREPOSITION) && parsed.is(time + 2, Kind.RELATIVE))) {
      return true;
    }
    int timex = parsed.times().timex(parsed.chunks().get(time).first());
    Draft again = earlier.again(time);
    anchor(again, timex, TemporalRelation.DURING, "<event> in <date> and <date>");
    byTime.put(time, again);
    return true;
  }

  /** "From May 4, 1979, to Nov. 28, 1990": the first has told the whole range. */
  private boolean endsRange(int first, int last) {
    return parsed.norm(first - 1).equals("from")
        && parsed.is(last - 1, Kind.PREPOSITION)
        && DatingWords.UP_TO.contains(parsed.norm(last - 1));
  }

  /**
   * "half a century ago, in December 1972", "on the eve, on May 3": a date that says the one before
   * it more exactly; not a list.
   */
  private boolean isApposition(int before, int time) {
    boolean comma =
        parsed.is(before + 1, Kind.COMMA)
            && parsed.is(before + 2, Kind.PREPOSITION)
            && before + 3 == time;
    boolean listed =
        parsed.is(time + 1, Kind.COMMA, Kind.CONJUNCTION)
            && parsed.is(time + 2, Kind.TIME, Kind.CONJUNCTION, Kind.PREPOSITION);
    Anchor anchor = byTime.get(before) == null ? null : anchors.get(byTime.get(before));
    return comma && !listed && anchor != null && anchor.relation() == TemporalRelation.DURING;
  }

  /** "The last strike, in 2011, [lasted] 40 days": the verb of the noun that the date stands by. */
  private Optional<Draft> passing(int before, int time) {
    boolean apart = parsed.is(before, Kind.COMMA) && parsed.is(time + 1, Kind.COMMA);
    return apart
        ? drafts
            .at(time + 2)
            .filter(d -> d.clause().isPresent())
            .filter(d -> d.clause().orElseThrow().subject().contains(before - 1))
            .filter(d -> !drafts.isTimed(d.chunk()))
        : Optional.empty();
  }

  /** A date that opens the clause of a verb; it opens none where that is -1. */
  private void front(int verb, Date date) {
    if (verb < 0) {
      return;
    }
    drafts.at(verb).ifPresent(d -> anchor(d, date, "<date>, <clause>"));
    for (int j = date.chunk() + 1; j < verb; j++) {
      boolean accompanying =
          parsed.is(j, Kind.NOUN)
              && parsed.is(j - 1, Kind.PREPOSITION)
              && DateAttachment.OCCASIONS.contains(parsed.norm(j - 1));
      if (accompanying) {
        drafts.at(j).ifPresent(d -> anchor(d, date, "<date>, during <event noun>, <clause>"));
      }
    }
    Clause clause = parsed.clauses().get(verb);
    if (clause == null || !clause.verb().isCopula()) {
      aspectualComplement(verb).ifPresent(d -> anchor(d, date, "<date>, <clause>"));
    }
  }

  /** "began sending": the verb behind a verb of beginning or ending shares its date. */
  private Optional<Draft> aspectualComplement(int verb) {
    Optional<Draft> draft = drafts.at(verb);
    boolean aspectual = draft.isPresent() && draft.get().eventClass() == EventClass.ASPECTUAL;
    return aspectual && parsed.is(verb + 1, Kind.VERB) ? drafts.at(verb + 1) : Optional.empty();
  }

  /**
   * "In 1985 he was fired and founded a rival": what "and" or "when" adds in the past tense shares
   * the date.
   */
  private void carry() {
    Optional<Anchor> open = Optional.empty();
    boolean justBefore = false;
    for (Draft draft : drafts.all()) {
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
    return open.carried("<date>, <clause> and <clause>");
  }

  private boolean isCoordinated(Draft draft, Anchor open, boolean justBefore) {
    Clause clause = draft.clause().orElseThrow();
    boolean note = open.rule().equals(ChronicleNotes.RULE);
    boolean present = note && clause.verb().tense() == Tense.PRESENT;
    if (clause.verb().tense() != Tense.PAST && !present) {
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
    return (and && (note || open.rule().startsWith("<date>, "))) || (when && justBefore);
  }
}
