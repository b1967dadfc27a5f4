package org.timeline4j.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.article.Domain;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;
import org.timeline4j.timex.TimexResolver;

/** Gives each event mention its date, or the reason why it has none. */
final class Dating {
  /** Classes of verbs that tell what somebody did about a plan, and not only what he wants. */
  private static final Set<EventClass> TELLING =
      Sets.immutableEnumSet(EventClass.OCCURRENCE, EventClass.I_ACTION);

  private static final String NO_DATE = "the text gives no date for it";

  private final List<EventMention> mentions;
  private final List<TimexMention> expressions;
  private final TimexResolver resolver;
  private final TimeInterval dct;

  private Dating(
      List<EventMention> mentions,
      List<TimexMention> expressions,
      TimexResolver resolver,
      TimeInterval dct) {
    this.mentions = mentions;
    this.expressions = expressions;
    this.resolver = resolver;
    this.dct = dct;
  }

  static List<DatedMention> date(
      List<EventMention> mentions, TimexResolver resolver, TimeInterval dct) {
    Dating dating = new Dating(mentions, resolver.mentions(), resolver, dct);
    List<DatedMention> dated =
        dating.settledPlans(
            mentions.stream()
                .map(m -> dating.date(m, new ArrayList<>()))
                .collect(ImmutableList.toImmutableList()));
    return resolver.domain() == Domain.NEWS ? NewsDates.of(dated, resolver) : dated;
  }

  /**
   * Dates one mention.
   *
   * @param visited the mentions whose date is being asked for, so that two events that are dated by
   *     each other stay undated
   */
  private DatedMention date(EventMention mention, List<EventMention> visited) {
    Optional<Anchor> anchor = mention.anchor();
    if (anchor.isEmpty() || visited.contains(mention)) {
      return undated(mention);
    }
    visited.add(mention);
    return switch (anchor.get().target()) {
      case TIMEX -> byExpression(mention, anchor.get(), visited);
      case EVENT -> byEvent(mention, anchor.get(), visited);
      case PUBLICATION -> byPublication(mention, anchor.get());
    };
  }

  // ---- by a temporal expression ----

  private DatedMention byExpression(
      EventMention mention, Anchor anchor, List<EventMention> visited) {
    TimexMention words = looking(expressions.get(anchor.index()), mention, anchor);
    Timex timex =
        words.equals(expressions.get(anchor.index()))
            ? resolver.timexes().get(anchor.index())
            : resolver.looking(anchor.index(), words.direction());
    if (timex.value().equals("PRESENT_REF") || timex.value().equals("FUTURE_REF")) {
      return undated(mention);
    }
    if (timex.edtf().isEmpty()) {
      return unresolved(mention, words, timex, anchor);
    }
    Optional<Edtf> edtf =
        range(timex, anchor)
            .or(() -> untilEvent(mention, anchor, timex, visited))
            .or(() -> related(mention, toWhole(anchor, timex)).to(timex.edtf().orElseThrow()));
    if (edtf.isEmpty()) {
      return undated(mention);
    }
    When when = when(edtf.get(), timex, anchor);
    if (isToldAhead(mention, when)) {
      return undated(mention);
    }
    return new DatedMention(
        settled(mention, when),
        when,
        Optional.of(words),
        Optional.of(timex),
        Optional.empty(),
        Optional.empty(),
        Derivation.of(anchor.rule(), words.quote(), describe(when), timex.derivation()));
  }

  /** "Ran the firm from 1958 until her retirement in 1987": both ends are told. */
  private Optional<Edtf> untilEvent(
      EventMention mention, Anchor anchor, Timex timex, List<EventMention> visited) {
    if (anchor.relation() != TemporalRelation.SINCE) {
      return Optional.empty();
    }
    TimeInterval start = timex.edtf().orElseThrow().bounds();
    return mention.related().stream()
        .filter(a -> a.target() == Anchor.Target.EVENT)
        .filter(a -> a.relation() == TemporalRelation.UNTIL && a.distance().isEmpty())
        .map(a -> date(mentions.get(a.index()), visited))
        .filter(other -> other.when().granularity().isPresent())
        .flatMap(other -> other.when().edtf().stream())
        .filter(end -> start.hasStart() && start.hasEnd() && end.bounds().hasStart())
        .filter(end -> !end.bounds().start().isBefore(start.end()))
        .findFirst()
        .map(end -> Edtf.lasting(timex.edtf().orElseThrow(), end));
  }

  /**
   * Returns the expression, looking to the side that the tense of the verb tells: what happened "on
   * Tuesday" cannot lie after the publication, what will happen not before.
   */
  private TimexMention looking(TimexMention words, EventMention mention, Anchor anchor) {
    Optional<TimeInterval> time = resolver.timexes().get(anchor.index()).interval();
    if (time.isEmpty() || !dct.hasEnd() || anchor.relation() != TemporalRelation.DURING) {
      return words;
    }
    // "has set the hearing for May 4": the date belongs to what the verb introduces.
    boolean introduces =
        mention.eventClass() == EventClass.I_ACTION && !anchor.rule().equals(Anchor.ON_DATE);
    boolean past = mention.tense() == Tense.PAST || mention.aspect() == Aspect.PERFECTIVE;
    boolean ahead = anchor.rule().equals(Anchor.FOR_DATE); // "was scheduled for June 21"
    boolean told = past && !introduces && !ahead;
    boolean foretold =
        mention.tense() == Tense.FUTURE
            || (mention.tense() == Tense.INFINITIVE
                && mention.status() == Status.PLANNED
                && isNearerAhead(time.get(), anchor));
    if (told && !time.get().start().isBefore(dct.end())) {
      return words.looking(Direction.ONLY_PAST);
    }
    if (foretold && !time.get().end().isAfter(dct.start())) {
      return words.looking(Direction.ONLY_FUTURE);
    }
    return words;
  }

  /**
   * "Agreed to close the school on July 1": a plan is told from whichever side of the publication
   * its date is nearer on.
   */
  private boolean isNearerAhead(TimeInterval behind, Anchor anchor) {
    Optional<TimeInterval> ahead =
        resolver.looking(anchor.index(), Direction.ONLY_FUTURE).interval();
    return dct.hasStart()
        && behind.hasEnd()
        && ahead
            .filter(TimeInterval::hasStart)
            .filter(
                time ->
                    Duration.between(dct.end(), time.start())
                            .compareTo(Duration.between(behind.end(), dct.start()))
                        < 0)
            .isPresent();
  }

  private When when(Edtf edtf, Timex timex, Anchor anchor) {
    boolean told =
        range(timex, anchor).isPresent()
            || (anchor.relation() == TemporalRelation.DURING && anchor.distance().isEmpty());
    return new When(
        Optional.of(edtf),
        told ? Optional.of(timex.granularity()) : Optional.empty(),
        isApproximate(timex) || edtf.isApproximate(),
        basis(anchor, timex.basis()));
  }

  /** The range that an expression is an end of; of a life, each end is told of for itself. */
  private static Optional<Edtf> range(Timex timex, Anchor anchor) {
    return anchor.rule().equals(Anchor.OF_LIFE) ? Optional.empty() : timex.range();
  }

  private static DatingBasis basis(Anchor anchor, DatingBasis own) {
    if (own == DatingBasis.INFERRED) {
      return own;
    }
    return switch (anchor.tie()) {
      case OWN -> own;
      case CARRIED -> DatingBasis.CARRIED;
      case DERIVED -> DatingBasis.DERIVED;
    };
  }

  /**
   * What lies before 8 a.m., or before the end of the year, may lie in the same day or year: what
   * is a part of a unit that is written as a whole bounds no more than that.
   */
  private static Anchor toWhole(Anchor anchor, Timex timex) {
    boolean withinDay = timex.granularity().compareTo(Granularity.DAY) < 0;
    Optional<Modifier> part = timex.mod();
    boolean within =
        switch (anchor.relation()) {
          case BEFORE -> part.filter(m -> m == Modifier.MID || m == Modifier.END).isPresent();
          case AFTER -> part.filter(m -> m == Modifier.MID || m == Modifier.START).isPresent();
          default -> false;
        };
    return withinDay || within ? anchor.toWhole() : anchor;
  }

  /** "Two days later he drove": what is told to have happened has no time that is still to come. */
  private boolean isToldAhead(EventMention mention, When when) {
    return mention.tense() == Tense.PAST
        && mention.status() == Status.HAPPENED
        && mention.eventClass() == EventClass.OCCURRENCE
        && mention
            .anchor()
            .filter(a -> a.relation() == TemporalRelation.DURING)
            .filter(a -> !a.rule().equals(Anchor.FOR_DATE))
            .isPresent()
        && isAhead(when);
  }

  private Related related(EventMention mention, Anchor anchor) {
    return new Related(anchor, isOver(mention), dct);
  }

  /** Whether it is told to have happened by now; "the trial opens this week" may be to come. */
  private static boolean isOver(EventMention mention) {
    boolean now = mention.tense() == Tense.PRESENT && mention.aspect() == Aspect.NONE;
    return mention.status() == Status.HAPPENED && !now;
  }

  private static boolean isApproximate(Timex timex) {
    // "about 4 a.m." leaves no doubt of the day.
    boolean ofDay = timex.granularity().isFinerThan(Granularity.DAY);
    return (timex.mod().equals(Optional.of(Modifier.APPROX)) && !ofDay)
        || timex.edtf().map(Edtf::isApproximate).orElse(false)
        || timex.value().endsWith("_REF");
  }

  private DatedMention unresolved(
      EventMention mention, TimexMention words, Timex timex, Anchor anchor) {
    boolean dctMissing = !dct.hasStart() && !dct.hasEnd();
    String reason =
        dctMissing
            ? "the article has no publication date, so \"" + words.quote() + "\" cannot be placed"
            : "\"" + words.quote() + "\" names no date on the time line";
    return new DatedMention(
        mention,
        When.UNKNOWN,
        Optional.of(words),
        Optional.of(timex),
        Optional.empty(),
        Optional.of(reason),
        Derivation.of(anchor.rule(), words.quote(), reason, timex.derivation()));
  }

  // ---- plans that are over ----

  /**
   * "Won a contract to deepen the harbour in 2009": where the date of a plan is over, it is that of
   * the verb which tells of the plan, and nothing tells what came of it.
   */
  private List<DatedMention> settledPlans(List<DatedMention> dated) {
    List<DatedMention> settled = new ArrayList<>(dated);
    for (int i = 1; i < dated.size(); i++) {
      int governor = isOverPlan(dated.get(i)) ? governor(dated, i) : -1;
      if (governor >= 0) {
        EventMention plan = dated.get(i).mention();
        // "was invited to join the pact in July 2021": the one or the other; no plan for that day.
        if (dated.get(governor).mention().eventClass() == EventClass.OCCURRENCE) {
          settled.set(
              governor,
              byExpression(
                  dated.get(governor).mention(), plan.anchor().orElseThrow(), new ArrayList<>()));
        }
        settled.set(
            i, undated(EventMention.builder().from(plan).status(Status.HYPOTHETICAL).build()));
      }
    }
    return ImmutableList.copyOf(settled);
  }

  private boolean isOverPlan(DatedMention plan) {
    EventMention mention = plan.mention();
    return mention.tense() == Tense.INFINITIVE
        && mention.status() == Status.PLANNED
        && mention
            .anchor()
            .filter(a -> a.target() == Anchor.Target.TIMEX)
            .filter(a -> a.relation() == TemporalRelation.DURING && a.distance().isEmpty())
            .isPresent()
        && dct.hasStart()
        && plan.when().bounds().hasEnd()
        && !plan.when().bounds().end().isAfter(dct.start());
  }

  /**
   * The undated verb of the past before an infinitive, in its sentence; -1 if there is none, or one
   * that tells only what somebody wants: "planned to close the bridge on March 4".
   */
  private static int governor(List<DatedMention> dated, int infinitive) {
    EventMention plan = dated.get(infinitive).mention();
    int i = infinitive - 1;
    while (i >= 0
        && dated.get(i).mention().tense() == Tense.NONE
        && dated.get(i).mention().sentence().equals(plan.sentence())) {
      i--;
    }
    if (i < 0) {
      return -1;
    }
    EventMention verb = dated.get(i).mention();
    boolean free = verb.anchor().filter(a -> a.target() != Anchor.Target.PUBLICATION).isEmpty();
    boolean telling =
        verb.tense() == Tense.PAST
            && verb.aspect() == Aspect.NONE
            && TELLING.contains(verb.eventClass())
            && verb.status() == Status.HAPPENED
            && verb.part() == plan.part()
            && verb.sentence().equals(plan.sentence());
    return free && telling ? i : -1;
  }

  // ---- by another event ----

  private DatedMention byEvent(EventMention mention, Anchor anchor, List<EventMention> visited) {
    DatedMention other = date(mentions.get(anchor.index()), visited);
    if (other.when().edtf().isEmpty() || other.timex().isEmpty()) {
      DatedMention plain = undated(mention);
      return other.undated().isPresent() && other.words().isPresent()
          ? new DatedMention(
              mention,
              plain.when(),
              other.words(),
              other.timex(),
              Optional.empty(),
              other.undated(),
              other.why())
          : plain;
    }
    Edtf time = other.when().edtf().orElseThrow();
    Optional<Edtf> edtf =
        anchor.relation() == TemporalRelation.INCLUDES
            ? Optional.of(untilPublication(time))
            : related(mention, anchor.toWhole()).to(time);
    return edtf.map(date -> byEvent(mention, anchor, other, date))
        .orElseGet(() -> undated(mention));
  }

  private DatedMention byEvent(EventMention mention, Anchor anchor, DatedMention other, Edtf date) {
    boolean shared = anchor.distance().isEmpty() && isSimultaneous(anchor.relation());
    boolean counted = anchor.distance().isPresent() && anchor.tie() != Anchor.Tie.DERIVED;
    When when =
        new When(
            Optional.of(date),
            shared
                ? other.when().granularity()
                : counted
                    ? date.granularity().or(() -> Optional.of(Granularity.DAY))
                    : Optional.empty(),
            other.when().approximate() || date.isApproximate(),
            basis(
                anchor,
                other.when().basis() == DatingBasis.INFERRED
                    ? DatingBasis.INFERRED
                    : DatingBasis.RELATIVE));
    Derivation why = Derivation.of(anchor.rule(), "", describe(when), other.why());
    EventMention settled = settled(mention, when);
    boolean bounded = !shared && !counted && anchor.tie() != Anchor.Tie.DERIVED;
    return bounded && !isNarrow(when.bounds())
        ? new DatedMention(
            settled,
            when,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(NO_DATE),
            why)
        : new DatedMention(
            settled, when, other.words(), other.timex(), Optional.empty(), Optional.empty(), why);
  }

  private static boolean isSimultaneous(TemporalRelation relation) {
    return relation == TemporalRelation.DURING || relation == TemporalRelation.INCLUDES;
  }

  /** What another event only bounds has a date if the bounds are not wider than a year. */
  private static boolean isNarrow(TimeInterval bounds) {
    return bounds.hasStart()
        && bounds.hasEnd()
        && !bounds.end().isAfter(bounds.start().plusYears(1));
  }

  /** What goes on while something else happens is told as going on up to the publication. */
  private Edtf untilPublication(Edtf time) {
    boolean known = dct.hasEnd() && dct.hasStart() && time.bounds().hasStart();
    boolean day = known && dct.start().plusDays(1).equals(dct.end());
    return day && dct.end().isAfter(time.bounds().end())
        ? Edtf.lasting(new TimeInterval(time.bounds().start(), dct.end()))
        : time;
  }

  // ---- by the publication ----

  /** "Has led the firm for ten years": up to the day on which the article was written. */
  private DatedMention byPublication(EventMention mention, Anchor anchor) {
    TimeInterval today = resolver.today();
    Optional<Edtf> edtf =
        anchor.distance().isPresent() && isDay(today)
            ? related(mention, anchor).to(Edtf.ofDay(today.start().toLocalDate()))
            : Optional.empty();
    if (edtf.isEmpty()) {
      return undated(mention);
    }
    When when = new When(edtf, Optional.empty(), true, DatingBasis.DERIVED);
    return new DatedMention(
        mention,
        when,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Derivation.of(anchor.rule(), "", describe(when), resolver.todayOrigin()));
  }

  private static boolean isDay(TimeInterval interval) {
    return interval.hasStart()
        && interval.equals(TimeInterval.ofDay(interval.start().toLocalDate()));
  }

  // ---- by nothing ----

  private DatedMention undated(EventMention mention) {
    Optional<TimeInterval> bounds = bounds(mention);
    When when =
        bounds
            .map(
                b ->
                    new When(
                        Optional.of(Edtf.within(b)),
                        Optional.empty(),
                        false,
                        DatingBasis.PUBLICATION))
            .orElse(When.UNKNOWN);
    return new DatedMention(
        mention,
        when,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(NO_DATE),
        Derivation.of("<event> without a date", "", describe(when)));
  }

  /** What happened, happened before the article appeared; what is planned comes after. */
  private Optional<TimeInterval> bounds(EventMention mention) {
    return switch (mention.status()) {
      case HAPPENED ->
          dct.hasEnd() ? Optional.of(TimeInterval.before(dct.end())) : Optional.empty();
      case PLANNED ->
          dct.hasStart() ? Optional.of(TimeInterval.from(dct.start())) : Optional.empty();
      default -> Optional.empty();
    };
  }

  // ---- common ----

  /** What lies wholly after the publication cannot have happened yet, whatever the tense. */
  private EventMention settled(EventMention mention, When when) {
    boolean future =
        isAhead(when)
            && (mention.status() == Status.HAPPENED || mention.status() == Status.ONGOING);
    return future ? EventMention.builder().from(mention).status(Status.PLANNED).build() : mention;
  }

  private boolean isAhead(When when) {
    return dct.hasEnd() && when.bounds().hasStart() && !when.bounds().start().isBefore(dct.end());
  }

  private static String describe(When when) {
    return when.edtf().map(Edtf::text).orElse("not dated");
  }
}
