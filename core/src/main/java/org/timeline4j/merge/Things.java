package org.timeline4j.merge;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Set;
import org.timeline4j.event.Participant;

/** What else things are called: "the vessel" for a ship, by words for more or for the same. */
final class Things {

  private static final ImmutableSetMultimap<String, String> CALLED =
      ImmutableSetMultimap.copyOf(WordFile.read("words.txt", "called").inverse());

  private Things() {}

  /** Returns what that of which a noun is the head may be called as well. */
  static Set<String> called(String head) {
    return CALLED.get(head);
  }

  /** Tells whether two different nouns can be the heads of phrases for one thing. */
  static boolean areOne(String head, String other) {
    return called(head).contains(other) || called(other).contains(head);
  }

  /** Returns the words that tell something of a thing without a name, but for its head. */
  static Set<String> besideHead(Participant thing) {
    return Sets.difference(Phrase.of(thing), Set.of(Phrase.head(thing.name())));
  }
}
