package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;

/**
 * Which mentions are one event: the connected components of {@link SameEvent#compare}, unless
 * {@link SameEvent#excludes} forbids it.
 *
 * <p>What is dated finely is joined first. What is dated more coarsely, or not at all, then joins
 * the one component that it belongs to; if it could belong to two that exclude each other, it joins
 * the one with which it agrees by more, and neither if that makes no difference ("his arrest", of a
 * man arrested twice). The result depends on the set of mentions alone.
 */
final class Clusters {

  /**
   * The mentions of one event.
   *
   * @param members in order
   * @param joins why they are one, empty if there is one only
   */
  record Cluster(List<Telling> members, List<Derivation> joins) {
    Cluster {
      members = ImmutableList.copyOf(members);
      joins = ImmutableList.copyOf(joins);
    }
  }

  private record Edge(int one, int two, Derivation why) {}

  private final List<Telling> tellings;
  private final SameTelling same;
  private final DisjointSets sets;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<Derivation>> joins = new ArrayList<>();

  private Clusters(List<Telling> tellings, SameTelling same) {
    this.tellings = tellings;
    this.same = same;
    this.sets = new DisjointSets(tellings.size());
    for (int i = 0; i < tellings.size(); i++) {
      members.add(new ArrayList<>(List.of(i)));
      joins.add(new ArrayList<>());
    }
  }

  /**
   * Returns the events among the mentions.
   *
   * @param tellings in order
   */
  static List<Cluster> of(List<Telling> tellings, SameTelling same) {
    return of(tellings, same, List.of());
  }

  /**
   * Returns the events among the mentions.
   *
   * @param tellings in order
   * @param joined what is one event whatever the rules say; it is joined last, whole events at a
   *     time
   */
  static List<Cluster> of(List<Telling> tellings, SameTelling same, List<Correction.Join> joined) {
    Repeats repeats = Repeats.of(tellings, same);
    Clusters clusters = new Clusters(repeats.first(), same);
    clusters.edges(repeats.alone()).values().forEach(clusters::join);
    joined.forEach(pair -> clusters.join(pair, repeats));
    return clusters.result(repeats);
  }

  /** Returns which two are one event, by how coarsely the coarser of them is dated. */
  private SortedMap<Integer, List<Edge>> edges(Set<Integer> alone) {
    SortedMap<Integer, List<Edge>> edges = new TreeMap<>();
    Blocks.of(tellings, alone)
        .forEachPair(
            (one, two) ->
                compare(one, two)
                    .ifPresent(
                        why ->
                            edges
                                .computeIfAbsent(level(one, two), level -> new ArrayList<>())
                                .add(new Edge(one, two, why))));
    return edges;
  }

  private Optional<Derivation> compare(int one, int two) {
    return same.compare(tellings.get(one), tellings.get(two));
  }

  private boolean excludes(int one, int two) {
    return same.excludes(tellings.get(one), tellings.get(two));
  }

  private int level(int one, int two) {
    When first = tellings.get(one).dated().when();
    When second = tellings.get(two).dated().when();
    // Sources that disagree are looked at last.
    int apart = first.bounds().isConnected(second.bounds()) ? 0 : 100;
    return apart + Math.max(level(tellings.get(one).dated()), level(tellings.get(two).dated()));
  }

  private static int level(DatedMention dated) {
    When when = dated.when();
    int bounded = when.bounds().hasStart() && when.bounds().hasEnd() ? 50 : 60;
    return when.granularity().map(Enum::ordinal).orElse(bounded);
  }

  /**
   * Joins along edges of one level: whole groups where nothing is excluded, else without what is
   * ambiguous.
   */
  private void join(List<Edge> edges) {
    for (List<Edge> group : groups(edges)) {
      boolean sound = isSound(roots(group));
      for (Edge edge : sound ? group : clear(group)) {
        if (sound || isSound(Set.of(sets.find(edge.one())), Set.of(sets.find(edge.two())))) {
          union(edge);
        }
      }
    }
  }

  private void join(Correction.Join pair, Repeats repeats) {
    for (int one : at(pair.first(), repeats)) {
      for (int two : at(pair.second(), repeats)) {
        union(
            new Edge(
                one,
                two,
                Derivation.of(
                    "one event by a correction", "", pair.first() + " and " + pair.second())));
      }
    }
  }

  /** Returns the mention of the passage, or the one that it repeats; none if it is not there. */
  private Set<Integer> at(Passage passage, Repeats repeats) {
    return IntStream.range(0, tellings.size())
        .filter(
            i ->
                Stream.concat(Stream.of(tellings.get(i)), repeats.again().get(i).stream())
                    .anyMatch(t -> passage.isIn(t.article(), t.dated())))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the edges of each group of clusters that they connect. */
  private List<List<Edge>> groups(List<Edge> edges) {
    DisjointSets connected = new DisjointSets(tellings.size());
    edges.forEach(edge -> connected.union(sets.find(edge.one()), sets.find(edge.two())));
    SortedMap<Integer, List<Edge>> groups = new TreeMap<>();
    for (Edge edge : edges) {
      int group = connected.find(sets.find(edge.one()));
      groups.computeIfAbsent(group, k -> new ArrayList<>()).add(edge);
    }
    return List.copyOf(groups.values());
  }

  private Set<Integer> roots(List<Edge> edges) {
    Set<Integer> roots = new TreeSet<>();
    edges.forEach(
        edge -> {
          roots.add(sets.find(edge.one()));
          roots.add(sets.find(edge.two()));
        });
    return roots;
  }

  /**
   * Returns the edges without those of mentions that have edges to two clusters that exclude each
   * other; of such a mention those that tell most stay, if these exclude nothing.
   */
  private List<Edge> clear(List<Edge> group) {
    SortedMap<Integer, List<Edge>> byMention = new TreeMap<>();
    for (Edge edge : group) {
      byMention.computeIfAbsent(edge.one(), k -> new ArrayList<>()).add(edge);
      byMention.computeIfAbsent(edge.two(), k -> new ArrayList<>()).add(edge);
    }
    Set<Edge> unclear = new HashSet<>();
    byMention.forEach(
        (mention, edges) -> {
          if (!isSound(others(mention, edges))) {
            List<Edge> best = strongest(edges);
            boolean one = isSound(others(mention, best));
            edges.stream().filter(edge -> !one || !best.contains(edge)).forEach(unclear::add);
          }
        });
    return group.stream().filter(edge -> !unclear.contains(edge)).toList();
  }

  /** Returns the clusters that the edges of the mention lead to. */
  private Set<Integer> others(int mention, List<Edge> edges) {
    Set<Integer> roots = new TreeSet<>();
    edges.forEach(edge -> roots.add(sets.find(edge.one() == mention ? edge.two() : edge.one())));
    return roots;
  }

  private List<Edge> strongest(List<Edge> edges) {
    int least = edges.stream().mapToInt(this::weakness).min().orElseThrow();
    return edges.stream().filter(edge -> weakness(edge) == least).toList();
  }

  private int weakness(Edge edge) {
    return same.weakness(tellings.get(edge.one()), tellings.get(edge.two()));
  }

  private boolean isSound(Set<Integer> roots) {
    List<Integer> all = List.copyOf(new TreeSet<>(roots));
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (!isSound(Set.of(all.get(i)), Set.of(all.get(j)))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isSound(Set<Integer> roots, Set<Integer> others) {
    for (int root : roots) {
      for (int other : others) {
        if (root != other && anyExcluded(members.get(root), members.get(other))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean anyExcluded(List<Integer> some, List<Integer> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(two -> excludes(one, two)));
  }

  private void union(Edge edge) {
    int one = sets.find(edge.one());
    int two = sets.find(edge.two());
    if (one == two) {
      return;
    }
    sets.union(one, two);
    int kept = Math.min(one, two);
    int gone = Math.max(one, two);
    members.get(kept).addAll(members.get(gone));
    joins.get(kept).addAll(joins.get(gone));
    joins.get(kept).add(edge.why());
  }

  private List<Cluster> result(Repeats repeats) {
    ImmutableList.Builder<Cluster> clusters = ImmutableList.builder();
    for (int i = 0; i < tellings.size(); i++) {
      if (sets.find(i) == i) {
        List<Telling> told =
            members.get(i).stream()
                .flatMap(
                    m -> Stream.concat(Stream.of(tellings.get(m)), repeats.again().get(m).stream()))
                .sorted(Telling.ORDER)
                .toList();
        clusters.add(new Cluster(told, joins.get(i)));
      }
    }
    return clusters.build();
  }
}
