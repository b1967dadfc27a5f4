package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What mentions say of one thing of an event, about which some of them disagree.
 *
 * @param told the mentions that say something of it
 * @param preferred which of those that agree says it best, the first
 * @param agree whether two of them say what can be the same
 * @param originals for each copy of an article the id of its original
 */
record Dispute(
    List<Telling> told,
    Comparator<Telling> preferred,
    BiPredicate<Telling, Telling> agree,
    Map<String, String> originals) {

  /** Copies the list. */
  Dispute {
    told = ImmutableList.copyOf(told);
  }

  /** Returns what some of them say. */
  Dispute among(Predicate<Telling> which) {
    return new Dispute(told.stream().filter(which).toList(), preferred, agree, originals);
  }

  private boolean isOpen() {
    return told.stream().anyMatch(this::isContradicted);
  }

  /** Tells whether one of them says what this one does not. */
  boolean isContradicted(Telling one) {
    return told.stream().anyMatch(other -> !agree.test(one, other));
  }

  /** Returns the one that says best what all of them say; empty if they disagree, or are none. */
  Optional<Telling> agreed() {
    return isOpen() ? Optional.empty() : told.stream().min(preferred.thenComparing(Telling.ORDER));
  }

  /** Returns of how many sources they are; copies of one text are one. */
  int sources() {
    return sources(telling -> true);
  }

  /** Returns how many sources say what this one does. */
  int sourcesOf(Telling one) {
    return sources(other -> agree.test(one, other));
  }

  private int sources(Predicate<Telling> which) {
    return (int)
        told.stream()
            .filter(which)
            .map(telling -> telling.article().id())
            .map(id -> originals.getOrDefault(id, id))
            .distinct()
            .count();
  }
}
