package org.timeline4j;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.Edtf;

/**
 * What became of the events of an older chronology in a newer one. Immutable and thread-safe.
 *
 * <p>Two events are the same if they share evidence, that is a trigger of an article; an event has
 * at most one counterpart, the one with which it shares most. So each event of the newer chronology
 * is new or has one counterpart, and each of the older one is withdrawn or has one.
 *
 * <p>Laws: {@code diff(t, t)} is empty; what is new from {@code a} to {@code b} is withdrawn from
 * {@code b} to {@code a}.
 *
 * @param added the new events, in the order of the newer chronology
 * @param changed the events of which something else is said now, in that order
 * @param confirmed the events that more articles tell, in that order; such an event may have
 *     changed too
 * @param withdrawn the events that are no more, in the order of the older chronology: nothing tells
 *     them now, or they were found to be one with another
 */
public record TimelineDiff(
    List<Event> added, List<Change> changed, List<Confirmation> confirmed, List<Event> withdrawn) {

  /** What can change about an event. */
  public enum Aspect {
    /** When it took place, or why that is not known. */
    DATE,
    /** What it is told as: planned, happened, ... */
    STATUS,
    /** The kinds of happening. */
    TYPE,
    /** Who and what took part. */
    PARTICIPANTS,
    /** Where it took place. */
    PLACE,
    /** What sources disagree about. */
    CONFLICTS,
    /** The line that tells it. */
    SUMMARY,
    /** Articles do not tell it any more. */
    SOURCES
  }

  /**
   * An event that is told otherwise.
   *
   * @param older as it was
   * @param newer as it is
   * @param what what is told otherwise, at least one
   */
  public record Change(Event older, Event newer, Set<Aspect> what) {
    /** Copies the set. */
    public Change {
      Objects.requireNonNull(older, "older");
      Objects.requireNonNull(newer, "newer");
      what = ImmutableSet.copyOf(EnumSet.copyOf(what));
    }
  }

  /**
   * An event that more articles tell.
   *
   * @param older as it was
   * @param newer as it is
   * @param articles the ids of the articles that tell it now and did not before, at least one
   */
  public record Confirmation(Event older, Event newer, List<String> articles) {
    /** Copies the list. */
    public Confirmation {
      Objects.requireNonNull(older, "older");
      Objects.requireNonNull(newer, "newer");
      articles = ImmutableList.copyOf(articles);
    }
  }

  /** Where an article names an event. */
  private record Place(String article, Part part, Span trigger) {}

  /** Two events that share evidence, by their positions. */
  private record Pair(int older, int newer) {}

  /** Copies the lists. */
  public TimelineDiff {
    added = ImmutableList.copyOf(added);
    changed = ImmutableList.copyOf(changed);
    confirmed = ImmutableList.copyOf(confirmed);
    withdrawn = ImmutableList.copyOf(withdrawn);
  }

  static TimelineDiff between(Timeline older, Timeline newer) {
    Objects.requireNonNull(older, "older");
    Objects.requireNonNull(newer, "newer");
    List<Event> before = all(older);
    List<Event> after = all(newer);
    Map<Integer, Integer> counterparts = counterparts(before, after);
    ImmutableList.Builder<Event> added = ImmutableList.builder();
    ImmutableList.Builder<Change> changed = ImmutableList.builder();
    ImmutableList.Builder<Confirmation> confirmed = ImmutableList.builder();
    for (int i = 0; i < after.size(); i++) {
      Integer counterpart = counterparts.get(i);
      Event event = after.get(i);
      if (counterpart == null) {
        added.add(event);
      } else {
        change(before.get(counterpart), event).ifPresent(changed::add);
        confirmation(before.get(counterpart), event).ifPresent(confirmed::add);
      }
    }
    Set<Integer> kept = ImmutableSet.copyOf(counterparts.values());
    ImmutableList.Builder<Event> withdrawn = ImmutableList.builder();
    for (int i = 0; i < before.size(); i++) {
      if (!kept.contains(i)) {
        withdrawn.add(before.get(i));
      }
    }
    return new TimelineDiff(added.build(), changed.build(), confirmed.build(), withdrawn.build());
  }

  private static List<Event> all(Timeline timeline) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream()).toList();
  }

  /** Returns the older counterpart of each newer event that has one; most shared evidence first. */
  private static Map<Integer, Integer> counterparts(List<Event> before, List<Event> after) {
    SetMultimap<Place, Integer> tellers = HashMultimap.create();
    for (int i = 0; i < before.size(); i++) {
      int index = i;
      before.get(i).evidence().forEach(evidence -> tellers.put(place(evidence), index));
    }
    Map<Pair, Integer> shared = new LinkedHashMap<>();
    for (int i = 0; i < after.size(); i++) {
      for (Evidence evidence : after.get(i).evidence()) {
        for (int teller : tellers.get(place(evidence))) {
          shared.merge(new Pair(teller, i), 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<Pair, Integer>> pairs = new ArrayList<>(shared.entrySet());
    pairs.sort(
        Comparator.comparing((Map.Entry<Pair, Integer> e) -> -e.getValue())
            .thenComparing(e -> !isSame(before, after, e.getKey()))
            .thenComparing(e -> e.getKey().older() + e.getKey().newer())
            .thenComparing(e -> Math.abs(e.getKey().older() - e.getKey().newer()))
            .thenComparing(e -> Math.min(e.getKey().older(), e.getKey().newer())));
    Map<Integer, Integer> counterparts = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Map.Entry<Pair, Integer> entry : pairs) {
      Pair pair = entry.getKey();
      if (!counterparts.containsKey(pair.newer()) && taken.add(pair.older())) {
        counterparts.put(pair.newer(), pair.older());
      }
    }
    return counterparts;
  }

  private static boolean isSame(List<Event> before, List<Event> after, Pair pair) {
    return before.get(pair.older()).id().equals(after.get(pair.newer()).id());
  }

  private static Place place(Evidence evidence) {
    return new Place(evidence.article(), evidence.part(), evidence.trigger());
  }

  private static Optional<Change> change(Event older, Event newer) {
    Set<Aspect> what = EnumSet.noneOf(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      if (differs(aspect, older, newer)) {
        what.add(aspect);
      }
    }
    return what.isEmpty() ? Optional.empty() : Optional.of(new Change(older, newer, what));
  }

  private static boolean differs(Aspect aspect, Event older, Event newer) {
    return switch (aspect) {
      case DATE -> !older.when().equals(newer.when()) || !older.undated().equals(newer.undated());
      case STATUS -> older.status() != newer.status();
      case TYPE -> !older.types().equals(newer.types());
      case PARTICIPANTS -> !older.participants().equals(newer.participants());
      case PLACE -> !older.place().equals(newer.place());
      case CONFLICTS -> !older.conflicts().equals(newer.conflicts());
      case SUMMARY -> !older.summary().equals(newer.summary());
      case SOURCES -> !articles(newer).containsAll(articles(older));
    };
  }

  private static Optional<Confirmation> confirmation(Event older, Event newer) {
    Set<String> known = articles(older);
    List<String> more = articles(newer).stream().filter(id -> !known.contains(id)).toList();
    return more.isEmpty() ? Optional.empty() : Optional.of(new Confirmation(older, newer, more));
  }

  private static Set<String> articles(Event event) {
    return event.evidence().stream().map(Evidence::article).collect(ImmutableSet.toImmutableSet());
  }

  /** Tells whether nothing became of any event. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && confirmed.isEmpty() && withdrawn.isEmpty();
  }

  /**
   * Returns it as lines, one for each event and what became of it: {@code changed 2024-03-11
   * Nordlys bought the shipyard (date, was 2024)}. Dates are in EDTF.
   *
   * @return empty if nothing became of any event; otherwise each line ends with a line feed
   */
  public String text() {
    StringBuilder out = new StringBuilder();
    added.forEach(event -> line(out, "new", event, ""));
    changed.forEach(change -> line(out, "changed", change.newer(), words(change)));
    confirmed.forEach(
        c -> line(out, "confirmed", c.newer(), "also told by " + String.join(", ", c.articles())));
    withdrawn.forEach(event -> line(out, "withdrawn", event, ""));
    return out.toString();
  }

  private static String words(Change change) {
    List<String> words =
        change.what().stream().map(aspect -> Ascii.toLowerCase(aspect.name())).toList();
    boolean redated = !change.older().when().edtf().equals(change.newer().when().edtf());
    return String.join(", ", words) + (redated ? "; was " + date(change.older()) : "");
  }

  private static void line(StringBuilder out, String word, Event event, String note) {
    out.append(word).append(' ').append(date(event)).append("  ").append(event.summary());
    out.append(note.isEmpty() ? "" : "  (" + note + ")").append('\n');
  }

  private static String date(Event event) {
    return event.when().edtf().map(Edtf::text).orElse("undated");
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
