package org.timeline4j.merge;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Status;
import org.timeline4j.event.When;
import org.timeline4j.timex.Timex;

/**
 * The mentions that an article tells again in the same words. Only the first of them is compared
 * with others, so that an article that says one thing ten thousand times costs ten thousand
 * comparisons and not their square.
 *
 * @param first the mentions that are compared, in order
 * @param again for each of these, by its position in {@code first}, those that tell the same
 * @param alone positions in {@code first} of what is compared with nothing
 */
record Repeats(
    List<Telling> first, ImmutableListMultimap<Integer, Telling> again, Set<Integer> alone) {

  /**
   * Of what is the same in words but not one event, as "she met him" is not where nobody knows who
   * they are, so many of one article are compared with others.
   */
  private static final int MOST_ALIKE = 100;

  /** Everything of a mention but its place in the text. */
  private record Words(
      String article,
      String lemma,
      List<EventType> types,
      EventClass eventClass,
      Status status,
      List<Participant> participants,
      Set<String> keywords,
      When when,
      Optional<String> timex,
      String summary) {

    static Words of(Telling telling) {
      EventMention mention = telling.mention();
      return new Words(
          telling.article().id(),
          mention.lemma(),
          mention.types(),
          mention.eventClass(),
          mention.status(),
          mention.participants(),
          mention.keywords(),
          telling.dated().when(),
          telling.dated().timex().map(Timex::value),
          mention.summary());
    }
  }

  /**
   * Sets the repetitions apart.
   *
   * @param tellings in order
   */
  static Repeats of(List<Telling> tellings, SameTelling same) {
    List<Telling> first = new ArrayList<>();
    ImmutableListMultimap.Builder<Integer, Telling> again = ImmutableListMultimap.builder();
    ImmutableSet.Builder<Integer> alone = ImmutableSet.builder();
    Map<Words, Integer> known = new LinkedHashMap<>();
    Multiset<Words> alike = HashMultiset.create();
    for (Telling telling : tellings) {
      Words words = Words.of(telling);
      Integer before = known.putIfAbsent(words, first.size());
      boolean repeated = before != null && same.compare(first.get(before), telling).isPresent();
      if (before != null && repeated) {
        again.put(before, telling);
      } else {
        if (alike.count(words) == MOST_ALIKE) {
          alone.add(first.size());
        } else {
          alike.add(words);
        }
        first.add(telling);
      }
    }
    return new Repeats(ImmutableList.copyOf(first), again.build(), alone.build());
  }
}
