package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Event;
import org.timeline4j.event.Reading;
import org.timeline4j.event.StatedRelation;
import org.timeline4j.event.Status;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.merge.Clusters.Cluster;
import org.timeline4j.merge.PointNetwork.Tie;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/**
 * Relates events by what articles state of them ("left after his release"), bounds by it those
 * whose date no article tells, and finds what contradicts itself or the dates.
 *
 * @param events the events, in the order in which they were given
 * @param diagnostics what cannot be so, by article
 */
record StatedOrder(List<Event> events, List<Diagnostic> diagnostics) {

  /** What an article states, with the positions of the two events. */
  private record Statement(Tie tie, Reading reading, Anchor anchor) {
    String article() {
      return reading.article().id();
    }

    String rule() {
      return anchor.rule();
    }
  }

  /**
   * Returns the events with their relations.
   *
   * @param clusters the mentions of each event
   * @param given as many events, in the same order
   */
  static StatedOrder of(List<Cluster> clusters, List<Event> given, List<Reading> readings) {
    List<Statement> statements = statements(clusters, readings);
    List<Event> events = counted(given, statements);
    PointNetwork network =
        PointNetwork.of(
            events.stream().map(event -> Moments.of(event.when())).toList(),
            statements.stream().map(Statement::tie).distinct().toList());
    Set<Tie> contradictions = new HashSet<>(network.contradictions());
    SetMultimap<Integer, StatedRelation> relations = LinkedHashMultimap.create();
    Set<Tie> known = new HashSet<>();
    ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    for (Statement statement : statements) {
      Tie tie = statement.tie();
      if (contradictions.contains(tie)) {
        diagnostics.add(diagnostic(statement, events));
      } else if (known.add(tie)) {
        relations.put(
            tie.event(),
            new StatedRelation(
                tie.relation(),
                events.get(tie.other()).id(),
                statement.article(),
                statement.rule()));
      }
    }
    ImmutableList.Builder<Event> related = ImmutableList.builder();
    for (int i = 0; i < events.size(); i++) {
      Event event = bounded(i, events, network);
      related.add(
          relations.containsKey(i)
              ? Event.builder().from(event).relations(relations.get(i)).build()
              : event);
    }
    return new StatedOrder(
        related.build(), diagnostics.build().stream().distinct().sorted(Diagnostic.ORDER).toList());
  }

  /** Returns the same with other diagnostics besides. */
  StatedOrder and(List<Diagnostic> others) {
    return new StatedOrder(
        events,
        Stream.concat(diagnostics.stream(), others.stream())
            .distinct()
            .sorted(Diagnostic.ORDER)
            .toList());
  }

  // ---- what is stated ----

  private static List<Statement> statements(List<Cluster> clusters, List<Reading> readings) {
    // Each mention is one object from the reading to the event; two with equal content may differ.
    IdentityHashMap<DatedMention, Integer> events = new IdentityHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (Telling telling : clusters.get(i).members()) {
        events.put(telling.original(), i);
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (Reading reading : readings) {
      for (DatedMention dated : reading.dated()) {
        Integer event = events.get(dated);
        if (event != null) {
          Stream.concat(
                  dated.mention().related().stream(),
                  dated.mention().anchor().stream()
                      .filter(anchor -> anchor.target() == Anchor.Target.EVENT))
              .flatMap(anchor -> statement(event, dated, anchor, reading, events).stream())
              .forEach(statements::add);
        }
      }
    }
    return statements;
  }

  private static Optional<Statement> statement(
      int event,
      DatedMention dated,
      Anchor anchor,
      Reading reading,
      IdentityHashMap<DatedMention, Integer> events) {
    DatedMention other = reading.dated().get(anchor.index());
    Integer to = events.get(other);
    boolean ordered = anchor.distance().isEmpty() || isApart(anchor.relation());
    return to != null && to != event && ordered && isReal(dated) && isReal(other)
        ? Optional.of(new Statement(new Tie(event, anchor.relation(), to), reading, anchor))
        : Optional.empty();
  }

  /** Over a length of time, only these two keep their meaning: "at 45" is not during the birth. */
  private static boolean isApart(TemporalRelation relation) {
    return relation == TemporalRelation.BEFORE || relation == TemporalRelation.AFTER;
  }

  private static boolean isReal(DatedMention dated) {
    Status status = dated.mention().status();
    return status != Status.NEGATED && status != Status.HYPOTHETICAL;
  }

  private static Diagnostic diagnostic(Statement statement, List<Event> events) {
    return new Diagnostic(
        statement.article(),
        Diagnostic.Code.CONTRADICTORY_ORDER,
        "\""
            + events.get(statement.tie().event()).summary()
            + "\" cannot be "
            + words(statement.tie().relation())
            + " \""
            + events.get(statement.tie().other()).summary()
            + "\", as the text has it: dates or other articles are against it");
  }

  private static String words(TemporalRelation relation) {
    return switch (relation) {
      case DURING -> "at the time of";
      case BEFORE -> "before";
      case AFTER -> "after";
      case NOT_AFTER -> "no later than";
      case NOT_BEFORE -> "no earlier than";
      case SINCE -> "since";
      case UNTIL -> "until";
      case INCLUDES -> "over";
    };
  }

  // ---- what follows for the date ----

  private static boolean isOnlyBounded(When when) {
    return when.granularity().isEmpty()
        && !when.approximate()
        && when.edtf().filter(edtf -> edtf.kind() != Edtf.Kind.WITHIN).isEmpty();
  }

  /** "Two days after the fire", which another article dates: what has no date gets that one. */
  private static List<Event> counted(List<Event> given, List<Statement> statements) {
    List<Event> events = new ArrayList<>(given);
    for (Statement statement : statements) {
      Tie tie = statement.tie();
      Event other = given.get(tie.other());
      if (statement.anchor().distance().isPresent()
          && isOnlyBounded(events.get(tie.event()).when())
          && other.when().granularity().isPresent()
          && !other.when().approximate()) {
        events.set(tie.event(), counted(events.get(tie.event()), other, statement));
      }
    }
    return events;
  }

  private static Event counted(Event event, Event other, Statement statement) {
    Optional<Edtf> date =
        statement
            .anchor()
            .dateFrom(
                other.when().edtf().orElseThrow(),
                event.status() == Status.HAPPENED,
                statement.reading().dct())
            .filter(edtf -> edtf.bounds().isConnected(event.when().bounds()));
    return date.map(
            edtf ->
                Event.builder()
                    .from(event)
                    .when(
                        new When(
                            date,
                            edtf.granularity().or(() -> Optional.of(Granularity.DAY)),
                            false,
                            DatingBasis.RELATIVE))
                    .undated(Optional.empty())
                    .why(
                        Derivation.of(
                            statement.rule() + ", as article " + statement.article() + " says",
                            "",
                            edtf.text(),
                            event.why(),
                            other.why()))
                    .build())
        .orElse(event);
  }

  /** Returns the event within the bounds that others give it, if its own date is not told. */
  private static Event bounded(int index, List<Event> events, PointNetwork network) {
    Event event = events.get(index);
    When when = event.when();
    Moments moments = network.moments(index);
    if (!isOnlyBounded(when) || !network.isTied(index)) {
      return event;
    }
    TimeInterval bounds = new TimeInterval(moments.startFrom().moment(), moments.endTo().moment());
    if (bounds.equals(when.bounds()) || bounds.equals(TimeInterval.ALWAYS)) {
      return event;
    }
    Edtf date = Edtf.within(bounds);
    Derivation why =
        Derivation.of(
            "<event> bounded by other events",
            "",
            date.text(),
            ImmutableList.<Derivation>builder()
                .add(event.why())
                .addAll(reasons(index, events, network))
                .build());
    return Event.builder()
        .from(event)
        .when(new When(Optional.of(date), Optional.empty(), false, DatingBasis.DERIVED))
        .undated(
            event.undated().filter(reason -> isUnplaced(event) || !EventAssembly.isUsable(bounds)))
        .why(why)
        .build();
  }

  /** Only a publication date could place it, however narrow its bounds are. */
  private static boolean isUnplaced(Event event) {
    return event.evidence().stream().anyMatch(evidence -> evidence.timex().isPresent());
  }

  private static List<Derivation> reasons(int index, List<Event> events, PointNetwork network) {
    return Stream.concat(network.lowerBy(index).stream(), network.upperBy(index).stream())
        .distinct()
        .map(
            tie ->
                Derivation.of(
                    "<event> "
                        + words(tie.relation())
                        + " <event>, as an article says: \""
                        + events.get(tie.event()).summary()
                        + "\" "
                        + words(tie.relation())
                        + " \""
                        + events.get(tie.other()).summary()
                        + "\"",
                    "",
                    events.get(tie.other()).when().edtf().map(Edtf::text).orElse("not dated")))
        .toList();
  }
}
