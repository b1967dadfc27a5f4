package org.timeline4j.language.en;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

  /** Who can be so only after it happened. */
  private static final Set<String> VICTIMS =
      Set.of("victim", "victims", "survivor", "survivors", "casualties", "witnesses", "dead");

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

  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "day", "weekend", "dawn");

  /** Verbs whose object, too, may have a time of its own, gone by or to come. */
  private static final Set<String> SPEAKING_OF =
      Set.of("declare", "celebrate", "protest", "discuss", "debate");

  /** Verbs that tell with "for" when their object is to take place. */
  private static final Set<String> SETTING =
      Set.of("call", "set", "announce", "fix", "book", "convene", "reschedule", "declare");

  private static final Set<String> AHEAD = Set.of("for", "to");

  /** Verbs of asking for or agreeing to what is still to come. */
  private static final Set<String> CONSENTING = Set.of("agree", "consent", "call", "appeal");

  /** Verbs whose object is the date of something. */
  private static final Set<String> DATING =
      Set.of("set", "fix", "name", "choose", "pick", "propose", "announce", "declare");

  /** Verbs behind which the date with "by" is that of what is promised. */
  private static final Set<String> PROMISING =
      Set.of("promise", "pledge", "vow", "guarantee", "forecast", "predict");

  /** Verbs that settle or bring up what their object is to lead to: "rejected a plan to build". */
  private static final Set<String> DECIDING =
      Set.of(
          "abandon",
          "accept",
          "adopt",
          "approve",
          "back",
          "block",
          "cancel",
          "deny",
          "dismiss",
          "drop",
          "endorse",
          "file",
          "grant",
          "launch",
          "oppose",
          "overturn",
          "pass",
          "ratify",
          "refuse",
          "reject",
          "scrap",
          "shelve",
          "sign",
          "submit",
          "suspend",
          "table",
          "uphold",
          "veto",
          "win",
          "withdraw");

  /** Adjectives behind a noun that tell when it is to have effect. */
  private static final Set<String> TAKING_EFFECT =
      Set.of(
          "effective",
          "payable",
          "repayable",
          "redeemable",
          "returnable",
          "deliverable",
          "exercisable",
          "renewable",
          "valid");

  /** Prepositions that tell from when or up to when somebody has held an office. */
  private static final Set<String> LASTING = Set.of("since", "until", "till", "from");

  /** What is written or said on its day: "refused in a letter of May 3". */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "letter",
          "response",
          "reply",
          "answer",
          "statement",
          "order",
          "judgment",
          "judgement",
          "decision",
          "ruling",
          "report",
          "speech",
          "telegram",
          "memorandum",
          "memo",
          "note",
          "decree",
          "resolution",
          "email",
          "e-mail",
          "message",
          "circular",
          "dispatch",
          "submission",
          "notice",
          "declaration",
          "proclamation");

  private static final Set<String> BY_DOCUMENT = Set.of("in", "by");

  private static final Set<String> CLOSELY =
      Set.of("shortly", "soon", "just", "right", "immediately");

  private static final Set<String> AIMS = Set.of("for", "against");

  /** "walked out of rehearsals in Basel on Monday" */
  private static final Set<String> MOTION = Set.of("out of", "from", "to", "into");

  /** "is to vote on the accord in May" */
  private static final Set<String> SUBJECT_MATTER = Set.of("on", "about", "for", "against");

  /** Verbs of what is done some time before that "for" which it is done. */
  private static final Set<String> PREPARING =
      Set.of(
          "name", "appoint", "choose", "select", "pick", "train", "prepare", "rehearse", "qualify");

  private static final Set<String> OCCASIONS = Set.of("in", "at", "during");

  /**
   * "[At] a meeting on Monday", "[with] his victory in May": what the main clause tells goes along.
   */
  private static final Set<String> OPENING = Set.of("at", "in", "during", "on", "with");

  /** Prepositions whose noun keeps its date for itself: "resigned after the raid on Monday". */
  private static final Set<String> APART =
      Set.of("after", "before", "following", "since", "until", "till", "despite");

  private static final Set<String> MOVING =
      Set.of(
          "move",
          "relist",
          "rearrange",
          "postpone",
          "delay",
          "push",
          "put",
          "bring",
          "reschedule",
          "adjourn",
          "extend",
          "defer",
          "backdate",
          "shift");

  /** Prepositions behind which the date is that of what was moved. */
  private static final Set<String> MOVED_TO = Set.of("to", "until", "till", "for");

  /** Words that open an expression of the past. */
  private static final Set<String> PAST = Set.of("last", "yesterday", "past", "earlier");

  private static final Set<String> OFFSETS = Set.of("after", "before");
  private static final Set<String> DASHES = Set.of(":", "-", "–", "—", "--");

  /** The rule by which a line of a chronicle in note form dates what it tells. */
  static final String NOTE = "<date>: <clause>";

  /** The characters of "2011" and of "'11". */
  private static final CharMatcher YEAR = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("'’"));

  private static final int YEAR_DIGITS = 4;

  private final Parsed parsed;
  private final FigureDates figures;
  private final List<Draft> drafts;
  private final Map<Draft, Anchor> anchors = new LinkedHashMap<>();
  private final Map<Integer, Draft> byTime = new LinkedHashMap<>();

  /** The nouns that share the date of the verb that was found last. */
  private final List<Draft> together = new ArrayList<>();

  private TimeAnchors(Parsed parsed, List<Draft> drafts) {
    this.parsed = parsed;
    this.figures = new FigureDates(parsed);
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
        draftAt(k).ifPresent(d -> anchor(d, timex, TemporalRelation.DURING, "<date> <event noun>"));
        if (parsed.is(k - 1, Kind.PREPOSITION) && OCCASIONS.contains(parsed.norm(k - 1))) {
          occasion(k, timex);
        }
        return;
      }
    }
  }

  /** "At a Wednesday event, the firm unveiled ...", "said at Monday's gala": what happens there. */
  private void occasion(int noun, int timex) {
    int fronted = frontedVerb(noun - 2, noun);
    if (fronted >= 0) {
      front(fronted, noun, timex, TemporalRelation.DURING);
    }
  }

  private void time(int k) {
    int timex = parsed.times().timex(parsed.chunks().get(k).first());
    boolean prepositional =
        parsed.is(k - 1, Kind.PREPOSITION) && TEMPORAL.contains(parsed.norm(k - 1));
    String preposition = prepositional ? parsed.norm(k - 1) : "";
    TemporalRelation relation = relation(k, preposition);
    Optional<Draft> elliptic = drafts.stream().filter(d -> d.ellipsis() == k).findFirst();
    if (elliptic.isPresent()) {
      anchor(elliptic.get(), timex, relation, "<event noun> ... and <date> of <noun>");
      return;
    }
    int before =
        parsed.view().beforeAside(beforeMark(beforeMorning(prepositional ? k - 2 : k - 1)));
    if (opensNote(k)) {
      note(k, timex, relation);
      return;
    }
    int fronted = frontedVerb(before, k);
    if (fronted >= 0) {
      front(fronted, k, timex, relation);
      return;
    }
    int occasion = occasionVerb(before, k);
    if (occasion >= 0) {
      front(occasion, k, timex, relation);
    }
    if (preposition.equals("of")) {
      byDocument(before)
          .ifPresent(d -> anchor(d, timex, relation, "<event> in <document> of <date>"));
    }
    whenClause(k).ifPresent(d -> anchor(d, timex, TemporalRelation.DURING, "<date>, when <event>"));
    if (isOfNoun(preposition, before)
        || figures.isCompared(preposition, before)
        || figures.isFormerFigure(before, k)
        || figures.isFormerTime(k)
        || figures.isOfOutlook(preposition, before)
        || isOfEffect(k)
        || isOfOffice(preposition, before)
        || (!prepositional && endsName(before, k))) {
      return;
    }
    Optional<Draft> appointed = setAs(k);
    if (appointed.isPresent()) {
      anchor(appointed.get(), timex, relation, "set <date> as the date for <event noun>");
      return;
    }
    together.clear();
    Optional<Draft> target =
        (isBracketed(before, k)
                ? left(before - 1, true)
                : behindSubject(before, k)
                    .or(() -> behindRelative(before, k))
                    .or(() -> left(before, preposition.equals("of")))
                    .or(() -> parenthetical(before, k)))
            .map(this::attempted)
            .map(d -> decided(d, preposition, k))
            .map(this::witnessed)
            .map(d -> consented(d, k))
            .map(d -> set(d, preposition, before));
    if (target.isPresent() && isOfPastBehindPlan(target.get(), k)) {
      nounBetween(target.get(), before)
          .ifPresent(d -> anchor(d, timex, relation, "<event noun> <date>"));
      return;
    }
    if (target.isPresent()
        && (isAheadOf(target.get(), before)
            || isOfResult(target.get(), relation)
            || isNewDate(target.get(), preposition)
            || isPromised(target.get(), preposition))) {
      return;
    }
    together.forEach(d -> anchor(d, timex, relation, "<event noun> <date>"));
    passing(before, k).ifPresent(d -> anchor(d, timex, relation, "<event noun>, <date>, <event>"));
    target.ifPresent(d -> byTime.put(k, d));
    target
        .flatMap(this::beforeGap)
        .ifPresent(d -> anchor(d, timex, relation, "<event> and <event> <date>"));
    target.ifPresent(
        d ->
            anchor(
                d,
                timex,
                relation,
                Derivation.words(
                    "<event> " + (prepositional ? preposition + " " : "") + "<date>")));
  }

  /**
   * "would look into the massacre of villagers four years ago": what is to come has no such date.
   */
  private boolean isOfPastBehindPlan(Draft draft, int time) {
    return isPast(time)
        && draft
            .clause()
            .map(Clause::verb)
            .filter(v -> v.tense() == Tense.FUTURE || v.modal().equals("would"))
            .filter(v -> v.aspect() == Aspect.NONE)
            .isPresent();
  }

  /** The event noun nearest to the date, behind the verb. */
  private Optional<Draft> nounBetween(Draft verb, int before) {
    for (int j = before; j > verb.chunk(); j--) {
      Optional<Draft> noun = draftAt(j).filter(Draft::isNoun);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  /** "Four were [killed] and eleven injured on Sunday": one auxiliary and one date for both. */
  private Optional<Draft> beforeGap(Draft draft) {
    return draft
        .clause()
        .filter(c -> Clauses.isGapped(parsed.view(), c))
        .flatMap(c -> draftAt(c.chunk() - 3));
  }

  /** "[tried] to flee in May": when it was tried; nothing tells whether it came to it. */
  private Draft attempted(Draft draft) {
    return draft
        .clause()
        .filter(clause -> clause.verb().tense() == Tense.INFINITIVE)
        .map(clause -> parsed.clauses().get(clause.chunk() - 1))
        .filter(before -> before.verb().tense() == Tense.PAST)
        .filter(before -> Statuses.ATTEMPTING.contains(before.verb().lemma()))
        .flatMap(before -> draftAt(before.chunk()))
        .orElse(draft);
  }

  /** "[rejected] a plan to build a dam on Monday": when that was decided. */
  private Draft decided(Draft draft, String preposition, int time) {
    boolean day = preposition.equals("on") ? isSurelyPast(time) : preposition.isEmpty();
    return draft
        .clause()
        .filter(clause -> day && clause.verb().tense() == Tense.INFINITIVE)
        .filter(clause -> parsed.is(clause.chunk() - 1, Kind.NOUN))
        .flatMap(clause -> verbOfObject(clause.chunk() - 1))
        .filter(verb -> verb.clause().orElseThrow().verb().tense() == Tense.PAST)
        .filter(verb -> DECIDING.contains(verb.lemma()))
        .orElse(draft);
  }

  /** "on Monday", "on May 3, 2019": not "on May 3", which may lie ahead as well. */
  private boolean isSurelyPast(int time) {
    Chunk chunk = parsed.chunks().get(time);
    String last = word(chunk.last());
    return chunk.first() == chunk.last()
        || (YEAR.matchesAllOf(last) && last.length() == YEAR_DIGITS);
  }

  private Optional<Draft> verbOfObject(int object) {
    return parsed.clauses().values().stream()
        .filter(clause -> clause.objects().contains(object))
        .flatMap(clause -> draftAt(clause.chunk()).stream())
        .findFirst();
  }

  /** "[found] him lying there on Monday": when he was found. */
  private Draft witnessed(Draft draft) {
    return draft
        .clause()
        .filter(c -> c.verb().tense() == Tense.PRESPART && c.subject().size() == 1)
        .filter(c -> c.subject().get(0) == c.chunk() - 1)
        .map(c -> parsed.clauses().get(c.chunk() - 2))
        .filter(seen -> seen.verb().isFinite() && seen.objects().contains(seen.chunk() + 1))
        .filter(seen -> Clauses.OBJECT_PARTICIPLE.contains(seen.verb().lemma()))
        .flatMap(seen -> draftAt(seen.chunk()))
        .orElse(draft);
  }

  /** "[agreed] to a meeting last week", "[called] for talks yesterday": the talks came later. */
  private Draft consented(Draft draft, int time) {
    if (!draft.isNoun() || !isPast(time)) {
      return draft;
    }
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < draft.chunk() && c.verb().tense() == Tense.PAST)
        .filter(c -> CONSENTING.contains(c.verb().lemma()))
        .filter(c -> c.complements().stream().anyMatch(p -> isTo(p, draft.chunk())))
        .flatMap(c -> draftAt(c.chunk()).stream())
        .findFirst()
        .orElse(draft);
  }

  private static boolean isTo(Clause.Complement complement, int noun) {
    return complement.chunk() == noun && AHEAD.contains(complement.preposition());
  }

  /** "last week", "three days ago", "earlier this week". */
  private boolean isPast(int time) {
    Chunk chunk = parsed.chunks().get(time);
    return word(chunk.last()).equals("ago") || PAST.contains(word(chunk.first()));
  }

  /** "called a [strike] for Friday", "called for [protests] on Friday": what was set is then. */
  private Draft set(Draft draft, String preposition, int noun) {
    boolean calls =
        draft.lemma().equals("call")
            && draft
                .clause()
                .filter(
                    c ->
                        c.complements().stream()
                            .anyMatch(p -> p.chunk() == noun && p.preposition().equals("for")))
                .isPresent();
    boolean sets = preposition.equals("for") && SETTING.contains(draft.lemma());
    return sets || calls ? draftAt(noun).filter(Draft::isNoun).orElse(draft) : draft;
  }

  /**
   * "has invited the parties for [talks] on Monday": no present perfect has such a date, so it is
   * that of the talks, which lie ahead.
   */
  private boolean isAheadOf(Draft draft, int noun) {
    boolean perfect =
        draft
            .clause()
            .map(Clause::verb)
            .filter(v -> v.tense() == Tense.PRESENT && v.aspect() == Aspect.PERFECTIVE)
            .isPresent();
    return perfect
        && parsed.is(noun, Kind.NOUN)
        && parsed.is(noun - 1, Kind.PREPOSITION)
        && AHEAD.contains(parsed.norm(noun - 1))
        && draftAt(noun).filter(Draft::isNoun).isPresent();
  }

  /** "set May 5 as the date for the [hearing]", "as the day of the vote". */
  private Optional<Draft> setAs(int time) {
    boolean as = parsed.is(time + 1, Kind.PREPOSITION) && parsed.norm(time + 1).equals("as");
    return Optional.ofNullable(parsed.clauses().get(time - 1))
        .filter(clause -> as && DATING.contains(clause.verb().lemma()))
        .flatMap(
            clause ->
                clause.complements().stream()
                    .flatMap(c -> draftAt(c.chunk()).stream())
                    .filter(Draft::isNoun)
                    .findFirst());
  }

  /** "was moved to May", "put off until Friday": the date is that of what was moved. */
  private boolean isNewDate(Draft verb, String preposition) {
    return !verb.isNoun()
        && MOVED_TO.contains(preposition)
        // "was vacated and relisted for May"
        && verb.triggers().stream().anyMatch(t -> MOVING.contains(parsed.words().get(t).lemma()));
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
      j = afterApposition(j, j - 1);
      if (parsed.is(j, Kind.BREAK, Kind.COMMA, Kind.SUBORDINATOR, Kind.TIME)) {
        return Optional.empty();
      }
      Clause clause = parsed.clauses().get(j);
      if (clause != null && clause.verb().isFinite()) {
        if (hasOwnTime(j)) {
          return Optional.empty();
        }
        return clause.verb().tense() == Tense.PAST ? draftAt(j) : Optional.empty();
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

  private boolean hasOwnTime(int verb) {
    for (int j = verb + 1; j < parsed.chunks().size(); j++) {
      if (parsed.is(j, Kind.BREAK, Kind.COMMA, Kind.SUBORDINATOR)) {
        return false;
      }
      if (parsed.is(j, Kind.TIME)) {
        return true;
      }
    }
    return false;
  }

  /** "by 1990" and "no later than 1990" are not after it, "no earlier than" not before. */
  private TemporalRelation relation(int time, String preposition) {
    int first = parsed.chunks().get(time).first();
    boolean than = first > 2 && word(first - 1).equals("than");
    if (than && (word(first - 3).equals("no") || word(first - 3).equals("not"))) {
      return switch (word(first - 2)) {
        case "later" -> TemporalRelation.NOT_AFTER;
        case "earlier", "sooner" -> TemporalRelation.NOT_BEFORE;
        default -> TemporalRelation.DURING;
      };
    }
    TemporalRelation relation = PREPOSITIONS.getOrDefault(preposition, TemporalRelation.DURING);
    // "shortly after 1 a.m. on May 22": a moment before or after a time of day is of the same day.
    boolean sameDay =
        (relation == TemporalRelation.AFTER || relation == TemporalRelation.BEFORE)
            && parsed.times().isClock(parsed.times().timex(first))
            && parsed.is(time - 2, Kind.ADVERB, Kind.ADJECTIVE)
            && CLOSELY.contains(parsed.norm(time - 2));
    return sameDay ? TemporalRelation.DURING : relation;
  }

  private String word(int token) {
    return parsed.words().get(token).norm();
  }

  /**
   * "[refused] in a letter of May 3", "[appointed] by a decree of 1911": done with what was
   * written.
   */
  private Optional<Draft> byDocument(int noun) {
    boolean document =
        parsed.is(noun, Kind.NOUN)
            && DOCUMENTS.contains(parsed.head(noun).lemma())
            && !parsed.head(noun).isPlural();
    return parsed.clauses().values().stream()
        .filter(c -> document && c.chunk() < noun && c.verb().tense() == Tense.PAST)
        .filter(c -> c.verb().aspect() == Aspect.NONE && !hasOwnTime(c.chunk(), noun))
        .filter(
            c ->
                c.complements().stream()
                    .anyMatch(p -> p.chunk() == noun && BY_DOCUMENT.contains(p.preposition())))
        .flatMap(c -> draftAt(c.chunk()).stream())
        .findFirst();
  }

  private boolean hasOwnTime(int verb, int end) {
    return IntStream.range(verb + 1, end).anyMatch(j -> parsed.is(j, Kind.TIME));
  }

  /** "The law of 1985 was repealed": the date is that of the noun, which is no event. */
  private boolean isOfNoun(String preposition, int noun) {
    return preposition.equals("of") && parsed.is(noun, Kind.NOUN) && draftAt(noun).isEmpty();
  }

  /** "released Office 2010", "a seat at Expo 2015": a year that ends a name, which is no event. */
  private boolean endsName(int noun, int time) {
    Chunk year = parsed.chunks().get(time);
    return parsed.is(noun, Kind.NOUN)
        && parsed.words().get(parsed.chunks().get(noun).last()).is(PartOfSpeech.PROPN)
        && IntStream.rangeClosed(year.first(), year.last())
            .allMatch(i -> YEAR.matchesAllOf(word(i)))
        && draftAt(noun).isEmpty();
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
        && TAKING_EFFECT.contains(parsed.norm(before))
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
        && draftAt(first).isEmpty();
  }

  /** "promised buses by 2030": when there are to be buses. */
  private static boolean isPromised(Draft verb, String preposition) {
    return !verb.isNoun()
        && PROMISING.contains(verb.lemma())
        && verb.clause().orElseThrow().verb().tense() == Tense.PAST
        && preposition.equals("by");
  }

  /** "elected until 2027", "postponed until May": the date is the end of what follows from it. */
  private static boolean isOfResult(Draft draft, TemporalRelation relation) {
    return relation == TemporalRelation.UNTIL && DatingWords.UNTIL_THEN.contains(draft.lemma());
  }

  /** "moved to Oslo (1996)", "the fire (on March 1)". */
  private boolean isBracketed(int before, int time) {
    return parsed.is(before, Kind.BREAK)
        && parsed.norm(before).equals("(")
        && parsed.is(time + 1, Kind.BREAK)
        && parsed.norm(time + 1).equals(")");
  }

  // ---- chronicles ----

  /** "1985: Anna Berg is born", "12 May 1990 - She marries": a date, a colon or dash, a clause. */
  private boolean opensNote(int time) {
    int after = time + 1;
    while (joinsTimes(after)) {
      after += 2;
    }
    int before = time - 1;
    while (joinsTimes(before)) {
      before -= 2;
    }
    boolean opens = before < 0 || (before == 0 && parsed.is(0, Kind.PREPOSITION));
    return opens && after + 1 < parsed.chunks().size() && isDash(after);
  }

  private boolean joinsTimes(int chunk) {
    return isDash(chunk) && parsed.is(chunk - 1, Kind.TIME) && parsed.is(chunk + 1, Kind.TIME);
  }

  private boolean isDash(int chunk) {
    return parsed.is(chunk, Kind.BREAK, Kind.OTHER) && DASHES.contains(parsed.norm(chunk));
  }

  /** The note tells its first clause, or without one its first noun; what "and" adds goes along. */
  private void note(int time, int timex, TemporalRelation relation) {
    Optional<Draft> first =
        drafts.stream()
            .filter(d -> d.clause().isPresent() && d.clause().get().verb().isFinite())
            .filter(d -> !isRelative(d.chunk()) && !isSubordinate(d.chunk()))
            .findFirst();
    Optional<Draft> noun =
        drafts.stream()
            .filter(d -> d.isNoun() && d.ellipsis() < 0)
            .filter(d -> d.chunk() > time)
            .findFirst();
    boolean clause = parsed.clauses().values().stream().anyMatch(c -> c.verb().isFinite());
    (clause ? first : noun).ifPresent(d -> anchor(d, timex, relation, NOTE));
  }

  private boolean isSubordinate(int verb) {
    for (int j = verb - 1; j >= 0 && !parsed.is(j, Kind.COMMA, Kind.BREAK, Kind.VERB); j--) {
      if (parsed.is(j, Kind.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  /** "From May 4, 1979, to Nov. 28, 1990": the first has told the whole range. */
  private boolean endsRange(int first, int last) {
    return parsed.norm(first - 1).equals("from")
        && parsed.is(last - 1, Kind.PREPOSITION)
        && DatingWords.UP_TO.contains(parsed.norm(last - 1));
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
    boolean elliptic = drafts.stream().anyMatch(d -> d.ellipsis() == time);
    if (!joined
        || earlier == null
        || elliptic
        || parsed.is(behindAdverbs(time + 1), Kind.NOUN, Kind.VERB)) {
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

  /** "[On a cold morning] in January, she": the chunk before the part of a day that opens it. */
  private int beforeMorning(int noun) {
    return noun == 1
            && parsed.is(0, Kind.PREPOSITION)
            && parsed.is(noun, Kind.NOUN)
            && PARTS_OF_DAY.contains(parsed.head(noun).lemma())
        ? -1
        : noun;
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
      int closing = start ? parsed.view().closing(j) : -1;
      if (closing > j) {
        j = closing;
        continue;
      }
      j = afterApposition(j, first);
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
        if (clause.subject().contains(first) && !isRelative(j)) {
          return j;
        }
        if (first < 0) {
          return j == time + 1 || (j == time + 2 && isMark(time + 1)) ? j : -1;
        }
      }
    }
    return -1;
  }

  /**
   * "[At a meeting in Oslo] on Monday, ministers agreed": the verb of the clause that a phrase with
   * a date of its own opens; -1 if none does. What came of a meeting, a raid or a visit came then.
   */
  private int occasionVerb(int before, int time) {
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
    return phrase && parsed.is(time + 1, Kind.COMMA, Kind.NOUN) ? frontedVerb(-1, time) : -1;
  }

  private int beforeMark(int k) {
    return isMark(k) ? k - 1 : k;
  }

  /** Behind adverbs, and commas that part no clauses. */
  private int behindAdverbs(int k) {
    int j = k;
    while (parsed.is(j, Kind.ADVERB)) {
      j++;
    }
    return j;
  }

  /** A comma that parts no clauses: "and[,] in June[,] sold its ships". */
  private boolean isMark(int k) {
    return parsed.is(k, Kind.ADVERB) && parsed.norm(k).equals(",");
  }

  /** "In 1956 a producer[, Tomás Ferraz,] heard her": what else the subject is called. */
  private int afterApposition(int comma, int subject) {
    if (!parsed.is(comma, Kind.COMMA) || subject < 0) {
      return comma;
    }
    int j = comma + 1;
    while (parsed.is(j, Kind.NOUN, Kind.PREPOSITION, Kind.ADJECTIVE)) {
      j++;
    }
    return j > comma + 1 && parsed.is(j, Kind.COMMA) && parsed.is(j + 1, Kind.VERB) ? j + 1 : comma;
  }

  private boolean isRelative(int verb) {
    int before = verb - 1;
    while (parsed.is(before, Kind.ADVERB)) {
      before--;
    }
    return parsed.is(before, Kind.RELATIVE);
  }

  /** "In June, [months after] the fire, he resigned". */
  private boolean isOffset(int noun) {
    return parsed.is(noun + 1, Kind.PREPOSITION, Kind.SUBORDINATOR)
        && OFFSETS.contains(parsed.norm(noun + 1));
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

  /**
   * "Fearing a riot, the mayor Monday [closed] the gates": the verb whose subject the date parts.
   */
  private Optional<Draft> behindSubject(int before, int time) {
    int verb = behindAdverbs(time + 1);
    Clause clause = parsed.clauses().get(verb);
    if (clause == null || !clause.verb().isFinite() || !parsed.is(before, Kind.NOUN)) {
      return Optional.empty();
    }
    boolean subject =
        !clause.subject().isEmpty()
            && !parsed.is(clause.subject().get(0) - 1, Kind.VERB)
            && IntStream.rangeClosed(clause.subject().get(0), before)
                .allMatch(j -> parsed.is(j, Kind.NOUN, Kind.PREPOSITION, Kind.CONJUNCTION))
            && IntStream.rangeClosed(clause.subject().get(0), before)
                .noneMatch(j -> draftAt(j).isPresent());
    return subject && clause.subject().get(0) <= before ? draftAt(verb) : Optional.empty();
  }

  /**
   * "[visited] the port, where ships had been burned, on May 3": a date behind the comma that
   * closes a relative clause belongs to the verb before it.
   */
  private Optional<Draft> behindRelative(int before, int time) {
    int opening = before - 1;
    while (opening > 0 && parsed.is(before, Kind.COMMA) && !parsed.is(opening, Kind.COMMA)) {
      if (parsed.is(opening, Kind.BREAK, Kind.TIME)) {
        return Optional.empty();
      }
      opening--;
    }
    boolean relative =
        opening > 0
            && (parsed.is(opening + 1, Kind.RELATIVE)
                || (parsed.is(opening + 1, Kind.SUBORDINATOR)
                    && parsed.norm(opening + 1).equals("where")));
    if (!relative || parsed.is(time + 1, Kind.VERB, Kind.NOUN)) {
      return Optional.empty();
    }
    int from = opening;
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < from && c.last() == from - 1 && c.verb().tense() == Tense.PAST)
        .filter(c -> !hasOwnTime(c.chunk(), from))
        .flatMap(c -> draftAt(c.chunk()).stream())
        .reduce((one, next) -> next);
  }

  /** "The last strike, in 2011, [lasted] 40 days": the verb of the noun that the date stands by. */
  private Optional<Draft> passing(int before, int time) {
    boolean apart = parsed.is(before, Kind.COMMA) && parsed.is(time + 1, Kind.COMMA);
    return apart
        ? draftAt(time + 2)
            .filter(d -> d.clause().isPresent())
            .filter(d -> d.clause().orElseThrow().subject().contains(before - 1))
            .filter(d -> !hasOwnTime(d.chunk()))
        : Optional.empty();
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
              && OCCASIONS.contains(parsed.norm(j - 1));
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
          if (verb.isPresent()
              && noun.isPresent()
              && !isCaseOf(verb.get(), noun.get())
              && (isOccasion(noun.get()) || isCause(verb.get(), noun.get()))) {
            together.add(noun.get());
            return verb;
          }
          boolean prepared =
              verb.isPresent() && noun.isPresent() && preparesFor(verb.get(), noun.get());
          boolean own =
              bound
                  && !(!of
                      && verb.isPresent()
                      && noun.isPresent()
                      && looksBack(verb.get(), noun.get()))
                  && !(verb.isPresent()
                      && noun.isPresent()
                      && (tells(verb.get(), noun.get())
                          || isManner(verb.get(), noun.get())
                          || (!of && takesPlaceThere(verb.get(), noun.get()))));
          return verb.isPresent() && !own && !prepared
              ? verb
              : noun.or(() -> verb).or(subjectOf(j));
        }
        case NOUN -> {
          if (connected && noun.isEmpty() && draftAt(j).isPresent() && !isOfVictims(j)) {
            noun = draftAt(j);
            bound = of || isLed(j, from) || isObjectOfPreposition(j);
          }
        }
        case PREPOSITION, TIME, ADVERB, ADJECTIVE, OTHER -> {}
        case CONJUNCTION -> connected &= noun.isPresent();
        case COMMA -> {
          if (noun.isPresent()) {
            Draft found = noun.get();
            return bound ? noun : governing(found, j).or(() -> Optional.of(found));
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

  /**
   * "was sentenced for fraud by a court in May", "voted for the sale by a large majority in June":
   * a verb in the past that tells why or to what end keeps its date.
   */
  private boolean tells(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    Tense tense = clause.verb().tense();
    boolean past = verb.eventClass() == EventClass.OCCURRENCE && tense == Tense.PAST;
    boolean ahead = verb.happens() && (tense == Tense.INFINITIVE || tense == Tense.FUTURE);
    return clause.complements().stream()
        .filter(c -> c.chunk() == noun.chunk())
        .anyMatch(
            c ->
                (past && AIMS.contains(c.preposition()))
                    || (ahead && SUBJECT_MATTER.contains(c.preposition())));
  }

  /** "will be named commander for a mission in December": that is when the mission is. */
  private static boolean preparesFor(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    Tense tense = clause.verb().tense();
    return (tense == Tense.FUTURE || tense == Tense.INFINITIVE)
        && PREPARING.contains(verb.lemma())
        && clause.complements().stream()
            .anyMatch(c -> c.chunk() == noun.chunk() && c.preposition().equals("for"));
  }

  /**
   * "[signed] an agreement in Geneva on Tuesday", "returned the work to Basel in May": where it was
   * done, or where to, and not what the object is of.
   */
  private boolean takesPlaceThere(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    boolean of =
        parsed.is(noun.chunk() + 1, Kind.PREPOSITION) && parsed.norm(noun.chunk() + 1).equals("of");
    // "fell to his death in Basel": one and the same.
    boolean deadly = noun.type().name().startsWith("Life.");
    return verb.eventClass() == EventClass.OCCURRENCE
        && clause.verb().tense() == Tense.PAST
        && !deadly
        && !of
        && !speaksOf(verb)
        && (clause.objects().contains(noun.chunk())
            || clause.complements().stream()
                .anyMatch(c -> c.chunk() == noun.chunk() && MOTION.contains(c.preposition())));
  }

  /** "[approved] the deal by 90 votes to 11 on Monday": how it was done. */
  private static boolean isManner(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    return !clause.verb().passive()
        && clause.complements().stream()
            .anyMatch(c -> c.chunk() == noun.chunk() && c.preposition().equals("by"));
  }

  /** The own time of the verb is not that of what its object names. */
  private static boolean speaksOf(Draft verb) {
    return DatingWords.LOOKING_BACK.contains(verb.lemma()) || SPEAKING_OF.contains(verb.lemma());
  }

  /** "[commemorated] the collapse of the bridge on Thursday". */
  private static boolean looksBack(Draft verb, Draft noun) {
    return speaksOf(verb)
        && verb.clause().filter(c -> c.objects().contains(noun.chunk())).isPresent();
  }

  /** "[arrested] two men, both in their thirties, on suspicion of murder on Monday". */
  private Optional<Draft> governing(Draft noun, int before) {
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < before && c.verb().tense() == Tense.PAST)
        .filter(c -> c.complements().stream().anyMatch(p -> p.chunk() == noun.chunk()))
        .flatMap(c -> draftAt(c.chunk()).stream())
        .findFirst();
  }

  /** "was damaged by a flood in May": what did it happened when that was done. */
  private boolean isCause(Draft verb, Draft noun) {
    Clause clause = verb.clause().orElseThrow();
    return clause.verb().passive()
        && noun.chunk() + 1 < parsed.chunks().size()
        && !parsed.norm(noun.chunk() + 1).equals("of")
        && clause.complements().stream()
            .anyMatch(c -> c.chunk() == noun.chunk() && c.preposition().equals("by"));
  }

  /**
   * "[arrested] two men in the robbery of a bank last month": the deed, not when it came to court.
   */
  private static boolean isCaseOf(Draft verb, Draft noun) {
    return verb.type().name().startsWith("Justice.")
        && noun.type().isKnown()
        && !noun.type().name().startsWith("Justice.")
        && verb.clause().orElseThrow().complements().stream()
            .anyMatch(c -> c.chunk() == noun.chunk() && c.preposition().equals("in"));
  }

  /** "elected in a vote in June": what happens in, at or during an event happens when that does. */
  private boolean isOccasion(Draft noun) {
    return parsed.is(noun.chunk() - 1, Kind.PREPOSITION)
        && OCCASIONS.contains(parsed.norm(noun.chunk() - 1));
  }

  /** "the collapse of a bridge in May": a phrase between noun and date belongs to the noun. */
  private boolean isLed(int noun, int from) {
    for (int j = noun + 1; j <= from; j++) {
      if (parsed.is(j, Kind.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "A funeral for victims of [the earthquake] on Saturday": what had befallen them before. */
  private boolean isOfVictims(int noun) {
    return parsed.is(noun - 1, Kind.PREPOSITION)
        && parsed.norm(noun - 1).equals("of")
        && parsed.is(noun - 2, Kind.NOUN)
        && VICTIMS.contains(parsed.head(noun - 2).norm());
  }

  /** "after the raid on Monday"; not "went on strike on Monday", where noun and verb are one. */
  private boolean isObjectOfPreposition(int noun) {
    Chunk chunk = parsed.chunks().get(noun);
    boolean telling = draftAt(noun).filter(d -> d.type().isKnown()).isPresent();
    boolean apart =
        APART.contains(parsed.is(noun - 1, Kind.PREPOSITION) ? parsed.norm(noun - 1) : "");
    return parsed.is(noun - 1, Kind.PREPOSITION)
        && (apart || (chunk.first() < chunk.last() && telling));
  }

  /** "The vote is on Monday": the noun that a form of "be" dates. */
  private Supplier<Optional<Draft>> subjectOf(int verb) {
    return () -> {
      Clause clause = parsed.clauses().get(verb);
      if (clause == null || !clause.verb().isCopula() || clause.subject().isEmpty()) {
        return Optional.empty();
      }
      // "entry would be free on Sunday" tells of no entry.
      boolean predicate =
          IntStream.rangeClosed(verb + 1, clause.last())
              .anyMatch(j -> parsed.is(j, Kind.ADJECTIVE) && !parsed.is(j + 1, Kind.NOUN));
      return draftAt(clause.subject().get(0)).filter(d -> !predicate || d.type().isKnown());
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
    return open.carried("<date>, <clause> and <clause>");
  }

  private boolean isCoordinated(Draft draft, Anchor open, boolean justBefore) {
    Clause clause = draft.clause().orElseThrow();
    boolean note = open.rule().equals(NOTE);
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
