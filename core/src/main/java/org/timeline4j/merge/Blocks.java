package org.timeline4j.merge;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.time.TimeInterval;

/**
 * Which mentions are compared at all, so that merging is near-linear: those that share a kind of
 * happening, somebody or something that takes part, and a year or an article.
 *
 * <p>No pair that {@link StandardSameEvent} could accept is lost. Each way in which participants
 * agree has its key on both sides: a name ({@code p}), a word of a description ({@code d}), a
 * counted group by its head or by agent or recipient ({@code g}), agent and recipient ({@code r}),
 * an agent with a word of its object ({@code o}), a noun ({@code k}). Dates that agree, or are
 * neighbours, share a year once each is widened by two days. A mention that spans many years or has
 * no beginning stands in no year: it is compared within its article, and with all that name the
 * same participant, which is the only way in which it may join another article.
 */
final class Blocks {

  private static final int MOST_YEARS = 12;
  private static final int SLACK_DAYS = 2;

  private final List<Telling> tellings;
  private final ImmutableListMultimap<String, Integer> blocks;
  private final ImmutableListMultimap<String, Integer> openByName;
  private final ImmutableListMultimap<String, Integer> allByName;

  private Blocks(
      List<Telling> tellings,
      ImmutableListMultimap<String, Integer> blocks,
      ImmutableListMultimap<String, Integer> openByName,
      ImmutableListMultimap<String, Integer> allByName) {
    this.tellings = tellings;
    this.blocks = blocks;
    this.openByName = openByName;
    this.allByName = allByName;
  }

  static Blocks of(List<Telling> tellings) {
    ImmutableListMultimap.Builder<String, Integer> blocks = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Integer> open = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Integer> all = ImmutableListMultimap.builder();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      Set<String> scopes = scopes(telling);
      boolean isOpen = scopes.size() == 1;
      for (String topic : topics(telling)) {
        for (String scope : scopes) {
          blocks.put(topic + "\u0000" + scope, i);
        }
        if (topic.startsWith("p")) {
          (isOpen ? open : all).put(topic, i);
        }
      }
    }
    return new Blocks(tellings, blocks.build(), open.build(), all.build());
  }

  /** Hands on each candidate pair, the smaller index first, in order, once. */
  void forEachPair(BiConsumer<Integer, Integer> action) {
    Set<Long> pairs = new TreeSet<>();
    blocks.asMap().values().forEach(members -> addPairs(List.copyOf(members), pairs));
    openByName
        .asMap()
        .forEach(
            (topic, members) -> {
              List<Integer> open = List.copyOf(members);
              addPairs(open, pairs);
              for (int one : open) {
                allByName.get(topic).forEach(two -> add(one, two, pairs));
              }
            });
    pairs.forEach(pair -> action.accept((int) (pair >> 32), (int) (pair & 0xffffffffL)));
  }

  private void addPairs(List<Integer> members, Set<Long> pairs) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        add(members.get(i), members.get(j), pairs);
      }
    }
  }

  private void add(int one, int two, Set<Long> pairs) {
    if (one != two && one < tellings.size()) {
      pairs.add(((long) Math.min(one, two) << 32) | Math.max(one, two));
    }
  }

  /**
   * Returns the article and, where the date has a beginning and an end not far from it, each year
   * that it touches.
   */
  private static Set<String> scopes(Telling telling) {
    ImmutableSet.Builder<String> scopes = ImmutableSet.builder();
    scopes.add("article " + telling.article().id());
    TimeInterval bounds = telling.dated().when().bounds();
    if (bounds.hasStart() && bounds.hasEnd()) {
      int first = bounds.start().minusDays(SLACK_DAYS).getYear();
      int last = bounds.end().plusDays(SLACK_DAYS).getYear();
      for (int year = first; year <= last && last - first <= MOST_YEARS; year++) {
        scopes.add("year " + year);
      }
    }
    return scopes.build();
  }

  /** Returns each kind of happening with each one that takes part. */
  static Set<String> topics(Telling telling) {
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    Set<String> keys = participantKeys(telling);
    for (String kind : Kinds.of(telling.mention())) {
      keys.forEach(key -> topics.add(key + "\u0000" + kind));
    }
    return topics.build();
  }

  private static Set<String> participantKeys(Telling telling) {
    Cast cast = new Cast(telling.mention());
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    boolean mutual = Kinds.isMutual(Kinds.of(telling.mention()));
    (mutual ? cast.everybody() : cast.theme()).forEach(name -> keys.add("p" + name));
    for (Participant patient : telling.mention().participants()) {
      if (patient.role() == Role.PATIENT) {
        Phrase.of(patient).forEach(word -> keys.add("d" + word));
      }
    }
    Set<String> agents = cast.named(Role.AGENT);
    Set<String> recipients = cast.named(Role.RECIPIENT);
    for (String agent : agents) {
      recipients.forEach(recipient -> keys.add("r" + agent + ">" + recipient));
      cast.descriptions()
          .forEach(thing -> Phrase.of(thing).forEach(word -> keys.add("o" + agent + ">" + word)));
    }
    for (Participant group : cast.groups()) {
      keys.add("g=" + Phrase.head(group.name()));
      agents.forEach(agent -> keys.add("g" + agent + ">"));
      recipients.forEach(recipient -> keys.add("g>" + recipient));
    }
    if (cast.everybody().isEmpty()) {
      telling.mention().keywords().forEach(noun -> keys.add("k" + noun));
    }
    return keys.build();
  }
}
