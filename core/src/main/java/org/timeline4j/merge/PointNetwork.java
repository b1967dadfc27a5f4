package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.time.AllenRelation;
import org.timeline4j.time.AllenRelations;

/**
 * The moments at which events begin and end, with what is known of each by its date and what is
 * stated of pairs of them, propagated (point algebra: M. Vilain and H. Kautz, "Constraint
 * Propagation Algorithms for Temporal Reasoning", 1986, without its "not equal").
 *
 * <p>Ties that contradict each other or the dates count for nothing. Every step is linear in the
 * number of ties, as these form no cycle.
 */
final class PointNetwork {

  /**
   * What a text states of two events, by their positions.
   *
   * @param event the one
   * @param relation how it stands to the other
   * @param other the other
   */
  record Tie(int event, TemporalRelation relation, int other) {}

  /**
   * That one moment is not later than another.
   *
   * @param strict whether it is earlier
   * @param order whether that holds of the moments themselves, and not just of their bounds: what
   *     took place "during" something has the bounds of its date
   */
  private record Edge(int from, int to, boolean strict, boolean order, @Nullable Tie tie) {}

  private final int size;
  private final Bound[] lower;
  private final Bound[] upper;

  /** The tie by which a bound of a moment is what it is. */
  private final @Nullable Tie[] lowerBy;

  private final @Nullable Tie[] upperBy;

  private final ImmutableListMultimap<Integer, Edge> next;
  private final ImmutableSet<Tie> ties;
  private final ImmutableList<Tie> contradictions;

  private PointNetwork(List<Moments> events, List<Tie> ties, List<Tie> contradictions) {
    this.size = events.size();
    this.lower = new Bound[2 * size];
    this.upper = new Bound[2 * size];
    this.lowerBy = new @Nullable Tie[2 * size];
    this.upperBy = new @Nullable Tie[2 * size];
    for (int i = 0; i < size; i++) {
      lower[start(i)] = events.get(i).startFrom();
      upper[start(i)] = events.get(i).startTo();
      lower[end(i)] = events.get(i).endFrom();
      upper[end(i)] = events.get(i).endTo();
    }
    this.ties = ImmutableSet.copyOf(ties);
    this.contradictions = ImmutableList.copyOf(contradictions);
    ImmutableListMultimap.Builder<Integer, Edge> edges = ImmutableListMultimap.builder();
    for (Tie tie : this.ties) {
      edges(tie).forEach(edge -> edges.put(edge.from(), edge));
    }
    for (int i : tied(ties)) {
      edges.put(start(i), new Edge(start(i), end(i), true, true, null));
    }
    this.next = edges.build();
  }

  /**
   * Returns the network.
   *
   * @param events what the dates say
   * @param stated what the texts state; the result does not depend on the order
   */
  static PointNetwork of(List<Moments> events, List<Tie> stated) {
    List<Tie> ties = new ArrayList<>(stated);
    List<Tie> contradictions = new ArrayList<>();
    PointNetwork given = new PointNetwork(events, ties, List.of());
    remove(ties, given::isAgainstDates, contradictions);
    Set<Tie> circular = new PointNetwork(events, ties, List.of()).circular(Edge::order);
    remove(ties, circular::contains, contradictions);
    // What took place during each other has one date; nothing more follows.
    Set<Tie> mutual = new PointNetwork(events, ties, List.of()).circular(edge -> true);
    ties.removeIf(tie -> mutual.contains(tie) && isWithin(tie.relation()));
    PointNetwork network = new PointNetwork(events, ties, contradictions);
    network.propagate();
    Set<Tie> unsound = network.unsound();
    if (unsound.isEmpty()) {
      return network;
    }
    remove(ties, unsound::contains, contradictions);
    PointNetwork sound = new PointNetwork(events, ties, contradictions);
    sound.propagate();
    return sound;
  }

  private static void remove(List<Tie> ties, Predicate<Tie> bad, List<Tie> removed) {
    ties.stream().filter(bad).forEach(removed::add);
    ties.removeIf(bad);
  }

  private static int start(int event) {
    return 2 * event;
  }

  private static int end(int event) {
    return 2 * event + 1;
  }

  private static Set<Integer> tied(List<Tie> ties) {
    Set<Integer> tied = new TreeSet<>();
    ties.forEach(
        tie -> {
          tied.add(tie.event());
          tied.add(tie.other());
        });
    return tied;
  }

  private static List<Edge> edges(Tie tie) {
    int x = tie.event();
    int y = tie.other();
    return switch (tie.relation()) {
      case BEFORE -> List.of(edge(end(x), start(y), tie));
      case AFTER -> List.of(edge(end(y), start(x), tie));
      case NOT_AFTER -> List.of(edge(end(x), end(y), tie));
      case NOT_BEFORE -> List.of(edge(start(y), start(x), tie));
      case SINCE -> List.of(edge(start(y), start(x), tie), strict(start(x), end(y), tie));
      case UNTIL -> List.of(strict(start(y), end(x), tie), edge(end(x), end(y), tie));
      case DURING -> within(x, y, tie);
      case INCLUDES -> within(y, x, tie);
    };
  }

  private static boolean isWithin(TemporalRelation relation) {
    return relation == TemporalRelation.DURING || relation == TemporalRelation.INCLUDES;
  }

  private static List<Edge> within(int inner, int outer, Tie tie) {
    return List.of(
        strict(start(inner), end(outer), tie),
        strict(start(outer), end(inner), tie),
        new Edge(start(outer), start(inner), false, false, tie),
        new Edge(end(inner), end(outer), false, false, tie));
  }

  private static Edge edge(int from, int to, Tie tie) {
    return new Edge(from, to, false, true, tie);
  }

  private static Edge strict(int from, int to, Tie tie) {
    return new Edge(from, to, true, true, tie);
  }

  // ---- contradictions ----

  private boolean isAgainstDates(Tie tie) {
    return edges(tie).stream()
        .anyMatch(
            edge ->
                lower[edge.from()].later(edge.strict() ? 1 : 0).compareTo(upper[edge.to()]) > 0);
  }

  /** Returns the ties that lie on a cycle or between two: each event before the other. */
  private Set<Tie> circular(Predicate<Edge> counts) {
    List<Edge> edges = next.values().stream().filter(counts).toList();
    Set<Integer> left = new HashSet<>();
    edges.forEach(edge -> left.addAll(List.of(edge.from(), edge.to())));
    peel(left, edges, true);
    peel(left, edges, false);
    Set<Tie> circular = new HashSet<>();
    for (Edge edge : edges) {
      if (edge.tie() != null && left.contains(edge.from()) && left.contains(edge.to())) {
        circular.add(edge.tie());
      }
    }
    return circular;
  }

  /** Takes away, one after the other, the moments to which (or from which) nothing leads. */
  private static void peel(Set<Integer> left, List<Edge> edges, boolean forward) {
    SetMultimap<Integer, Integer> to = LinkedHashMultimap.create();
    SetMultimap<Integer, Integer> from = LinkedHashMultimap.create();
    for (Edge edge : edges) {
      if (left.contains(edge.from()) && left.contains(edge.to())) {
        to.put(forward ? edge.from() : edge.to(), forward ? edge.to() : edge.from());
        from.put(forward ? edge.to() : edge.from(), forward ? edge.from() : edge.to());
      }
    }
    Deque<Integer> free = new ArrayDeque<>();
    left.stream().filter(point -> !from.containsKey(point)).forEach(free::add);
    while (!free.isEmpty()) {
      int point = free.remove();
      left.remove(point);
      for (int other : to.get(point)) {
        from.remove(other, point);
        if (!from.containsKey(other)) {
          free.add(other);
        }
      }
    }
  }

  /** Returns all ties of the events that are tied to one that would begin after it ends. */
  private Set<Tie> unsound() {
    SetMultimap<Integer, Integer> neighbours = LinkedHashMultimap.create();
    for (Tie tie : ties) {
      neighbours.put(tie.event(), tie.other());
      neighbours.put(tie.other(), tie.event());
    }
    Set<Integer> events = new TreeSet<>();
    Deque<Integer> toDo = new ArrayDeque<>();
    for (int point = 0; point < lower.length; point++) {
      if (lower[point].compareTo(upper[point]) > 0 && events.add(point / 2)) {
        toDo.add(point / 2);
      }
    }
    while (!toDo.isEmpty()) {
      for (int other : neighbours.get(toDo.remove())) {
        if (events.add(other)) {
          toDo.add(other);
        }
      }
    }
    return ties.stream()
        .filter(tie -> events.contains(tie.event()))
        .collect(ImmutableSet.toImmutableSet());
  }

  // ---- propagation ----

  private void propagate() {
    List<Integer> order = topological();
    for (int point : order) {
      for (Edge edge : next.get(point)) {
        Bound bound = lower[point].later(edge.strict() ? 1 : 0);
        if (bound.compareTo(lower[edge.to()]) > 0) {
          lower[edge.to()] = bound;
          lowerBy[edge.to()] = edge.tie() == null ? lowerBy[point] : edge.tie();
        }
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      int point = order.get(i);
      for (Edge edge : next.get(point)) {
        Bound bound = upper[edge.to()].earlier(edge.strict() ? 1 : 0);
        if (bound.compareTo(upper[point]) < 0) {
          upper[point] = bound;
          upperBy[point] = edge.tie() == null ? upperBy[edge.to()] : edge.tie();
        }
      }
    }
  }

  /** Returns the moments that ties concern, each before those that it leads to. */
  private List<Integer> topological() {
    int[] before = new int[lower.length];
    next.values().forEach(edge -> before[edge.to()]++);
    Deque<Integer> free = new ArrayDeque<>();
    next.keySet().stream().filter(point -> before[point] == 0).forEach(free::add);
    List<Integer> order = new ArrayList<>();
    while (!free.isEmpty()) {
      int point = free.remove();
      order.add(point);
      for (Edge edge : next.get(point)) {
        if (--before[edge.to()] == 0) {
          free.add(edge.to());
        }
      }
    }
    return order;
  }

  // ---- answers ----

  /** Returns the ties that count for nothing. */
  List<Tie> contradictions() {
    return contradictions;
  }

  /** Returns what is known of the moments of an event. */
  Moments moments(int event) {
    return new Moments(
        lower[start(event)], upper[start(event)], lower[end(event)], upper[end(event)]);
  }

  /** Tells whether anything is stated of an event. */
  boolean isTied(int event) {
    return next.containsKey(start(event));
  }

  /** Returns the tie that bounds the beginning; empty if its own date does. */
  Optional<Tie> lowerBy(int event) {
    return Optional.ofNullable(lowerBy[start(event)]);
  }

  /** Returns the tie that bounds the end; empty if its own date does. */
  Optional<Tie> upperBy(int event) {
    return Optional.ofNullable(upperBy[end(event)]);
  }

  /** Returns the events in an order that goes by the given one but for what is stated. */
  List<Integer> linear(List<Integer> order) {
    return LinearExtension.of(
        order,
        next.values().stream()
            .filter(Edge::order)
            .map(edge -> new LinearExtension.Step(edge.from(), edge.to()))
            .toList());
  }

  /** Returns how one event stands to another, as far as it is known. */
  AllenRelations relation(int one, int other) {
    if (one == other) {
      return new AllenRelations(Set.of(AllenRelation.EQUALS));
    }
    return AllenRelations.ofEnds(
            signs(start(one), start(other)),
            signs(start(one), end(other)),
            signs(end(one), start(other)),
            signs(end(one), end(other)))
        .orElse(AllenRelations.ANY);
  }

  /** Returns in which ways the one moment can lie to the other: -1 for earlier. */
  private IntPredicate signs(int one, int other) {
    int forth = earlier(one, other);
    int back = earlier(other, one);
    return sign -> sign <= forth && -sign <= back;
  }

  /**
   * Returns how far the one moment can be after the other: -1 if it is earlier, 0 if it is not
   * later, 1 if that is not known.
   */
  private int earlier(int one, int other) {
    int byBounds = upper[one].compareTo(lower[other]);
    if (byBounds < 0) {
      return -1;
    }
    int byTies = steps(one, other);
    return byBounds == 0 ? Math.min(0, byTies) : byTies;
  }

  /** Looks for a way from the one to the other, a strict one if there is one. */
  private int steps(int from, int to) {
    Set<Integer> weakly = new HashSet<>(Set.of(from));
    Set<Integer> strictly = new HashSet<>();
    Deque<Integer> toDo = new ArrayDeque<>(List.of(from));
    while (!toDo.isEmpty()) {
      int point = toDo.remove();
      for (Edge edge : next.get(point)) {
        if (edge.order()) {
          boolean strict = edge.strict() || strictly.contains(point);
          if ((strict ? strictly : weakly).add(edge.to())) {
            toDo.add(edge.to());
          }
        }
      }
    }
    return strictly.contains(to) ? -1 : weakly.contains(to) && from != to ? 0 : 1;
  }
}
