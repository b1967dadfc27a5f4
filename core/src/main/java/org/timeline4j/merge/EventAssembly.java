package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.merge.Clusters.Cluster;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.TimeInterval;

/** Makes one event of the mentions that tell of it. */
final class EventAssembly {

  private static final int ID_LENGTH = 16;

  private EventAssembly() {}

  static Event of(Cluster cluster, Names known, Vocabulary vocabulary, Judge judge) {
    List<Telling> members = cluster.members();
    Optional<NamedDifferently> names = NamedDifferently.of(members, judge);
    Optional<NumberedDifferently> numbers = NumberedDifferently.of(members, judge);
    List<Telling> standing =
        standing(
            members,
            p ->
                names.filter(n -> n.isTakenBack(p)).isPresent()
                    || numbers.filter(n -> n.isTakenBack(p)).isPresent());
    List<Participant> cast = MergedCast.of(standing);
    MergedDate date = MergedDate.of(members, vocabulary, judge);
    MergedPlace place = MergedPlace.of(members, judge);
    List<Conflict> conflicts = new ArrayList<>();
    date.conflict().ifPresent(conflicts::add);
    numbers.map(NumberedDifferently::conflict).ifPresent(conflicts::add);
    place.conflict().ifPresent(conflicts::add);
    names.map(NamedDifferently::conflict).ifPresent(conflicts::add);
    List<Derivation> decided =
        Stream.of(
                date.decided(),
                numbers.flatMap(NumberedDifferently::decision).map(Decision::why),
                place.decided(),
                names.flatMap(NamedDifferently::decision).map(Decision::why))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return Event.builder()
        .id(id(members.get(0)))
        .when(date.when())
        .summary(Summaries.best(unchanged(members, standing), cast, known))
        .types(types(members))
        .status(status(members))
        .participants(cast)
        .place(place.place())
        .evidence(members.stream().flatMap(m -> evidence(m).stream()).toList())
        .conflicts(conflicts)
        .undated(undated(members, date.when()))
        .why(why(cluster, date.when(), decided))
        .build();
  }

  /** Returns the mentions without those whom what counts takes back. */
  private static List<Telling> standing(List<Telling> members, Predicate<Participant> isTakenBack) {
    return members.stream()
        .map(
            m -> {
              List<Participant> kept =
                  m.mention().participants().stream().filter(isTakenBack.negate()).toList();
              EventMention mention =
                  EventMention.builder().from(m.mention()).participants(kept).build();
              return kept.size() == m.mention().participants().size()
                  ? m
                  : m.of(m.dated().of(mention));
            })
        .toList();
  }

  /** Returns those of the mentions from which nobody was taken back; all if there are none. */
  private static List<Telling> unchanged(List<Telling> members, List<Telling> standing) {
    List<Telling> unchanged = members.stream().filter(standing::contains).toList();
    return unchanged.isEmpty() ? members : unchanged;
  }

  /**
   * The patient as its own article spells it, so that the id does not change with other articles.
   */
  private static String id(Telling first) {
    EventMention mention = first.original().mention();
    String patients =
        mention.participants().stream()
            .filter(p -> p.role() == Role.PATIENT)
            .map(Participant::name)
            .collect(Collectors.joining("\u0001"));
    String words =
        first
            .original()
            .words()
            .map(w -> w.part() + " " + w.span().start() + " " + w.span().end())
            .orElse("");
    String content =
        String.join(
            "\u0000",
            first.article().id(),
            mention.part().name(),
            mention.trigger().start() + " " + mention.trigger().end(),
            words,
            patients);
    return Hashing.sha256()
        .hashString(content, StandardCharsets.UTF_8)
        .toString()
        .substring(0, ID_LENGTH);
  }

  /** The most frequent first; a kind of its own before the lemma of a trigger. */
  private static List<EventType> types(List<Telling> members) {
    Map<EventType, Integer> counts = new LinkedHashMap<>();
    for (Telling member : members) {
      member.mention().types().forEach(type -> counts.merge(type, 1, Integer::sum));
    }
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((EventType type) -> !type.isKnown())
                .thenComparing(type -> -counts.getOrDefault(type, 0)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What the text vouches for goes before what somebody claims: the statuses are tried in their
   * order of certainty.
   */
  private static Status status(List<Telling> members) {
    List<Status> order =
        List.of(
            Status.HAPPENED,
            Status.ONGOING,
            Status.CLAIMED,
            Status.PLANNED,
            Status.HYPOTHETICAL,
            Status.NEGATED);
    // A headline leaves out whose claim it is.
    boolean text = members.stream().anyMatch(m -> !m.isHeadline());
    return members.stream()
        .filter(m -> !text || !m.isHeadline())
        .map(m -> m.mention().status())
        .min(Comparator.comparing(order::indexOf))
        .orElseThrow();
  }

  private static List<Evidence> evidence(Telling telling) {
    EventMention mention = telling.mention();
    ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    for (Span trigger : mention.triggers()) {
      evidence.add(
          Evidence.builder()
              .article(telling.article().id())
              .part(mention.part())
              .span(mention.sentence())
              .quote(mention.sentence().of(telling.article().part(mention.part())))
              .trigger(trigger)
              .timex(telling.dated().timex())
              .status(mention.status())
              .claimedBy(mention.claimedBy())
              .why(telling.dated().why())
              .build());
    }
    return evidence.build();
  }

  /**
   * An event is undated when no mention has a usable date, and what they give together is open or
   * wider than a year as well.
   */
  private static Optional<String> undated(List<Telling> members, When when) {
    boolean told =
        members.stream().anyMatch(m -> isPlaced(m.dated())) || when.granularity().isPresent();
    if (when.edtf().isPresent() && (told || (members.size() > 1 && isUsable(when.bounds())))) {
      return Optional.empty();
    }
    return Optional.of(
        members.stream()
            .filter(m -> DateAgreement.isUnplaced(m.dated()))
            .findFirst()
            .map(EventAssembly::unplaced)
            .or(() -> members.stream().flatMap(m -> m.dated().undated().stream()).findFirst())
            .orElse("the text gives no date for it"));
  }

  private static boolean isPlaced(DatedMention dated) {
    return dated.undated().isEmpty()
        && (dated.words().isPresent()
            || dated.when().granularity().isPresent()
            || dated.when().basis() == DatingBasis.DERIVED
            || isUsable(dated.when().bounds()))
        && !DateAgreement.isUnplaced(dated);
  }

  /** Tells whether bounds are narrow enough to stand for a date: closed, a year at most. */
  static boolean isUsable(TimeInterval bounds) {
    return bounds.hasStart()
        && bounds.hasEnd()
        && !bounds.end().isAfter(bounds.start().plusYears(1));
  }

  private static String unplaced(Telling telling) {
    if (telling.article().published().isPresent()) {
      return telling.dated().undated().orElse("the text gives no date for it");
    }
    return "the article has no publication date, so \""
        + telling.dated().words().orElseThrow().quote()
        + "\" cannot be placed";
  }

  private static Derivation why(Cluster cluster, When when, List<Derivation> decided) {
    List<Telling> members = cluster.members();
    if (members.size() == 1) {
      return members.get(0).dated().why();
    }
    ImmutableList.Builder<Derivation> premises = ImmutableList.builder();
    members.forEach(member -> premises.add(member.dated().why()));
    premises.addAll(cluster.joins());
    premises.addAll(decided);
    String date = when.edtf().map(Edtf::text).orElse("undated");
    return Derivation.of(
        "mentions of one event",
        "",
        date + ": told by " + members.size() + " mentions",
        premises.build());
  }
}
