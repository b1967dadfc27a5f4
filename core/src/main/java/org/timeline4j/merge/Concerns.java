package org.timeline4j.merge;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Link;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.merge.Clusters.Cluster;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.TimeInterval;

/**
 * Links events of which one names the other as what it is about: a request ("asked for the
 * extradition") and its grant ("granted the extradition"), a postponement and the plan, an
 * anniversary and what it remembers. Where several could be meant, none is linked.
 */
final class Concerns {
  private static final String REQUEST = "request";
  private static final String GRANT = "approval";
  private static final String POSTPONEMENT = "suspension";
  private static final String ANNIVERSARY = "anniversary";
  private static final Set<String> KINDS = Set.of(REQUEST, GRANT, POSTPONEMENT, ANNIVERSARY);

  private record Place(String article, Part part, Span sentence) {
    static Place of(Telling telling) {
      return new Place(
          telling.article().id(), telling.mention().part(), telling.mention().sentence());
    }
  }

  /** A mention and the event that it tells. */
  private record Member(Telling telling, int event) {}

  /**
   * What an event is about.
   *
   * @param event the position of the event
   * @param kind what it does to what it is about
   * @param object the mention that names what it is about
   */
  private record Concern(int event, String kind, Member object) {}

  private final List<Event> events;
  private final Outcomes dated;
  private final List<Concern> concerns = new ArrayList<>();

  private Concerns(List<Event> events, Outcomes dated) {
    this.events = events;
    this.dated = dated;
  }

  /** Adds the links. */
  static void link(
      List<Cluster> clusters,
      List<Event> events,
      Outcomes dated,
      SetMultimap<Integer, Link> links) {
    Concerns concerns = new Concerns(events, dated);
    concerns.find(clusters);
    concerns.postponements(clusters, links);
    concerns.anniversaries(links);
    concerns.grants(links);
  }

  private void find(List<Cluster> clusters) {
    List<Member> telling = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      if (events.get(i).status() == Status.HAPPENED) {
        for (Telling member : clusters.get(i).members()) {
          if (member.cast().kinds().stream().anyMatch(KINDS::contains)) {
            telling.add(new Member(member, i));
          }
        }
      }
    }
    Set<Place> places = new HashSet<>();
    telling.forEach(member -> places.add(Place.of(member.telling())));
    ListMultimap<Place, Member> beside = ArrayListMultimap.create();
    for (int i = 0; i < clusters.size(); i++) {
      for (Telling member : clusters.get(i).members()) {
        if (places.contains(Place.of(member))) {
          beside.put(Place.of(member), new Member(member, i));
        }
      }
    }
    for (Member member : telling) {
      object(member, beside.get(Place.of(member.telling())))
          .ifPresent(
              object ->
                  member.telling().cast().kinds().stream()
                      .filter(KINDS::contains)
                      .forEach(kind -> concerns.add(new Concern(member.event(), kind, object))));
    }
  }

  /**
   * "Granted [the extradition]", "asked Malta [to extradite] him": the noun, or the verb behind.
   */
  private static Optional<Member> object(Member member, List<Member> beside) {
    EventMention mention = member.telling().mention();
    Set<String> nouns = new TreeSet<>(mention.keywords());
    member.telling().cast().descriptions().forEach(thing -> nouns.add(Phrase.head(thing.name())));
    List<Member> named =
        beside.stream()
            .filter(other -> other.event() != member.event())
            .filter(other -> other.telling().mention().tense() == Tense.NONE)
            .filter(other -> nouns.contains(other.telling().mention().lemma()))
            .filter(other -> !other.telling().cast().kinds().contains(ANNIVERSARY))
            .toList();
    if (!named.isEmpty()) {
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
    List<Member> behind =
        beside.stream()
            .filter(other -> other.telling().mention().tense() == Tense.INFINITIVE)
            .filter(other -> other.telling().mention().trigger().start() > mention.trigger().end())
            .toList();
    return behind.size() == 1 ? Optional.of(behind.get(0)) : Optional.empty();
  }

  private TimeInterval bounds(int event) {
    return events.get(event).when().bounds();
  }

  private boolean isBefore(int one, int other) {
    return bounds(one).hasEnd()
        && bounds(other).hasStart()
        && !bounds(one).end().isAfter(bounds(other).start());
  }

  /** The plan that was told before; what is told beside the postponement may be the new plan. */
  private void postponements(List<Cluster> clusters, SetMultimap<Integer, Link> links) {
    for (Concern concern : concerns) {
      if (concern.kind().equals(POSTPONEMENT)) {
        Place place = Place.of(concern.object().telling());
        Set<Integer> plans =
            dated.same(
                concern.object().telling(),
                TimeInterval.ALWAYS,
                plan ->
                    events.get(plan).status() == Status.PLANNED
                        && !isBefore(plan, concern.event())
                        && clusters.get(plan).members().stream()
                            .noneMatch(member -> Place.of(member).equals(place)));
        Outcomes.only(plans)
            .ifPresent(
                plan -> Links.tie(links, events, concern.event(), Link.Kind.POSTPONES, plan));
      }
    }
  }

  private void anniversaries(SetMultimap<Integer, Link> links) {
    for (Concern concern : concerns) {
      if (concern.kind().equals(ANNIVERSARY)) {
        Set<Integer> remembered =
            dated.same(
                concern.object().telling(),
                TimeInterval.ALWAYS,
                event ->
                    events.get(event).status() == Status.HAPPENED
                        && isBefore(event, concern.event()));
        Outcomes.only(remembered)
            .ifPresent(
                event ->
                    Links.tie(links, events, concern.event(), Link.Kind.ANNIVERSARY_OF, event));
      }
    }
  }

  private void grants(SetMultimap<Integer, Link> links) {
    List<Concern> requests =
        concerns.stream().filter(concern -> concern.kind().equals(REQUEST)).toList();
    for (Concern grant : concerns) {
      if (grant.kind().equals(GRANT)) {
        Set<Integer> asked = new TreeSet<>();
        for (Concern request : requests) {
          if (request.event() != grant.event()
              && !isBefore(grant.event(), request.event())
              && Outcomes.isSame(request.object().telling(), grant.object().telling())) {
            asked.add(request.event());
          }
        }
        Outcomes.only(asked)
            .ifPresent(
                request -> Links.tie(links, events, grant.event(), Link.Kind.GRANTS, request));
      }
    }
  }
}
