package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Link;
import org.timeline4j.event.Polarity;
import org.timeline4j.event.Status;
import org.timeline4j.merge.Agreement.Strength;
import org.timeline4j.merge.Clusters.Cluster;
import org.timeline4j.time.TimeInterval;

/**
 * Links a plan with what came of it: an event that would be the same one if the plan had been told
 * as a fact. The two stay two events; a plan that fits several is linked with none of them.
 */
final class Outcomes {
  /** A plan comes true less than so long before or after its date. */
  private static final int DAYS_AROUND_PLAN = 32;

  /** A plan without a date comes true within a year. */
  private static final int DAYS_OF_OPEN_PLAN = 366;

  private final List<Cluster> clusters;
  private final List<Event> events;
  private final Set<String> called;
  private final ByTopic byTopic = new ByTopic();

  private Outcomes(List<Cluster> clusters, List<Event> events) {
    this.clusters = clusters;
    this.events = events;
    this.called = Topics.called(clusters.stream().flatMap(c -> c.members().stream()));
    for (int i = 0; i < events.size(); i++) {
      if (isDated(events.get(i))) {
        for (String topic : topics(clusters.get(i))) {
          byTopic.put(topic, bounds(i), i);
        }
      }
    }
  }

  private Set<String> topics(Cluster cluster) {
    return cluster.members().stream()
        .flatMap(member -> Topics.of(member, called::contains).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the dated events, by what they are about.
   *
   * @param clusters the mentions of each event
   * @param events as many, in the same order
   */
  static Outcomes among(List<Cluster> clusters, List<Event> events) {
    return new Outcomes(clusters, events);
  }

  /** Adds the links of plans to what came of them. */
  void link(SetMultimap<Integer, Link> links) {
    for (int i = 0; i < events.size(); i++) {
      int plan = i;
      if (events.get(plan).status() == Status.PLANNED) {
        outcome(plan).ifPresent(act -> Links.tie(links, events, plan, Link.Kind.PLAN_FOR, act));
      }
    }
  }

  private static boolean isDated(Event event) {
    return event.undated().isEmpty() && event.when().granularity().isPresent();
  }

  private Optional<Integer> outcome(int plan) {
    Set<Integer> acts = new TreeSet<>();
    for (Telling member : clusters.get(plan).members()) {
      if (member.mention().status() == Status.PLANNED) {
        time(plan, member)
            .ifPresent(
                time ->
                    acts.addAll(
                        same(
                            member,
                            time,
                            act -> events.get(act).status() == Status.HAPPENED && isClosed(act))));
      }
    }
    // Two meetings were planned and held: each plan came true on its own day.
    Set<Integer> onTime = new TreeSet<>(acts);
    onTime.removeIf(act -> !bounds(act).isConnected(bounds(plan)));
    return isDated(events.get(plan)) && onTime.size() == 1 ? only(onTime) : only(acts);
  }

  /** Returns the one element; empty if there is none, or more than one. */
  static Optional<Integer> only(Set<Integer> some) {
    return some.size() == 1 ? Optional.of(some.iterator().next()) : Optional.empty();
  }

  private TimeInterval bounds(int event) {
    return events.get(event).when().bounds();
  }

  /**
   * Returns when the plan can have come true: about its day, or not before it was told. A later
   * article may look back at the plan, so its date goes first.
   */
  private Optional<TimeInterval> time(int plan, Telling member) {
    TimeInterval planned = bounds(plan);
    boolean dated = isDated(events.get(plan)) && planned.hasStart() && planned.hasEnd();
    return member
        .article()
        .published()
        .map(date -> date.date().atStartOfDay())
        .map(
            told ->
                dated
                    ? new TimeInterval(
                        planned.start().minusDays(DAYS_AROUND_PLAN),
                        planned.end().plusDays(DAYS_AROUND_PLAN))
                    // The end of the day before is no earlier than the day.
                    : new TimeInterval(told.minusNanos(1), told.plusDays(DAYS_OF_OPEN_PLAN)));
  }

  private boolean isClosed(int event) {
    return bounds(event).hasStart() && bounds(event).hasEnd();
  }

  /**
   * Returns the events of the kind and participants of a mention, told as a fact, among those that
   * can have been within the time and meet the condition.
   */
  Set<Integer> same(Telling mention, TimeInterval time, Predicate<Integer> condition) {
    Telling fact = asFact(mention);
    Set<Integer> found = new TreeSet<>();
    for (int candidate : byTopic.meeting(Topics.of(fact, called::contains), time)) {
      if (bounds(candidate).intersection(time).isPresent()
          && condition.test(candidate)
          && clusters.get(candidate).members().stream().anyMatch(m -> areSame(fact, asFact(m)))) {
        found.add(candidate);
      }
    }
    return found;
  }

  private static Telling asFact(Telling telling) {
    EventMention mention = telling.mention();
    if (mention.status() == Status.HAPPENED && mention.polarity() == Polarity.POS) {
      return telling;
    }
    DatedMention fact =
        telling
            .dated()
            .of(
                EventMention.builder()
                    .from(mention)
                    .status(Status.HAPPENED)
                    .polarity(Polarity.POS)
                    .build());
    return telling.of(fact);
  }

  /** Tells whether two mentions would be of one event if both were told as facts of one time. */
  static boolean isSame(Telling one, Telling other) {
    return areSame(asFact(one), asFact(other));
  }

  /** Nouns alone tell enough within an article only. */
  private static boolean areSame(Telling one, Telling other) {
    Set<String> kinds = Kinds.shared(one.cast().kinds(), other.cast().kinds());
    boolean oneArticle = one.article().id().equals(other.article().id());
    return !kinds.isEmpty()
        && !Contradictions.between(one, other)
        && Agreement.of(one, other, kinds)
            .map(Agreement::strength)
            .anyMatch(s -> s != Strength.HEADLINE && (s != Strength.WORDS || oneArticle));
  }
}
