package org.timeline4j.render;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;
import org.timeline4j.event.SourceArticle;

/** Parts events into lanes. */
final class SvgLanes {
  private static final int MOST = 8;

  private SvgLanes() {}

  /**
   * Returns the events of each lane in their order, lanes in the order of their first events, what
   * has no lane of its own last. Without lanes there is one, whose name is empty.
   */
  static Map<String, List<Event>> of(
      List<Event> events, Lanes lanes, Citations citations, Words words) {
    return switch (lanes) {
      case NONE -> Map.of("", events);
      case PARTICIPANT -> byName(events, participants(events), words.get("lane.others"));
      case SOURCE -> bySource(events, citations, words);
    };
  }

  private static List<List<String>> participants(List<Event> events) {
    return events.stream()
        .map(
            event ->
                event.participants().stream()
                    .filter(Participant::isNamed)
                    .map(participant -> PlainText.oneLine(participant.name()))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList())
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<String, List<Event>> bySource(
      List<Event> events, Citations citations, Words words) {
    String several = words.get("lane.several");
    List<List<String>> names =
        events.stream()
            .map(event -> citations.of(event).stream().map(SourceArticle::id).distinct().toList())
            .map(
                ids ->
                    ids.stream()
                        .map(id -> citations.name(citations.article(id)))
                        .distinct()
                        .toList())
            .map(sources -> sources.size() > 1 ? List.of(several) : sources)
            .collect(ImmutableList.toImmutableList());
    return byName(events, names, words.get("lane.others"));
  }

  /** A lane has at least two events; an event that is alone in one goes to its next. */
  private static Map<String, List<Event>> byName(
      List<Event> events, List<List<String>> names, String others) {
    List<String> ranked = ranked(names.stream().flatMap(List::stream), MOST);
    List<Optional<String>> first = first(names, ranked);
    Set<String> kept =
        ImmutableSet.copyOf(ranked(first.stream().flatMap(Optional::stream), ranked.size()));
    List<Optional<String>> lanes = first(names, ranked.stream().filter(kept::contains).toList());
    Map<String, List<Event>> byLane = new LinkedHashMap<>();
    List<Event> rest = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      lanes
          .get(i)
          .map(name -> byLane.computeIfAbsent(name, n -> new ArrayList<>()))
          .orElse(rest)
          .add(events.get(i));
    }
    if (!rest.isEmpty()) {
      byLane.computeIfAbsent(others, n -> new ArrayList<>()).addAll(rest);
    }
    return byLane;
  }

  /** Returns the names that come more than once, the most frequent first, then by name. */
  private static List<String> ranked(Stream<String> names, int most) {
    return names.collect(groupingBy(name -> name, counting())).entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns of the names of each event the one that is ranked first. */
  private static List<Optional<String>> first(List<List<String>> names, List<String> ranked) {
    return names.stream().map(some -> ranked.stream().filter(some::contains).findFirst()).toList();
  }
}
