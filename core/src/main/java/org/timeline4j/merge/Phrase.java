package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.timeline4j.event.Participant;
import org.timeline4j.text.WordMemory;

/**
 * The words of a description that tell something, short forms written out, countries by their code.
 */
final class Phrase {

  private static final Set<String> EMPTY = WordFile.words("description", "empty");

  private static final Set<String> ENDS_HEAD = WordFile.words("description", "head before");

  /** The same phrases are asked for whenever two tellings are compared. */
  private static final WordMemory<Set<String>> WORDS = WordMemory.of(Phrase::readWords);

  private static final WordMemory<String> HEADS = WordMemory.of(Phrase::readHead);

  private Phrase() {}

  /** Returns the words of a phrase. */
  static Set<String> words(String phrase) {
    return WORDS.apply(phrase);
  }

  private static Set<String> readWords(String phrase) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String word : Letters.words(phrase)) {
      String bare = Letters.withoutPossessive(word);
      String country = Countries.code(bare).orElse("");
      for (String part : country.isEmpty() ? NameForm.expand(bare) : List.of("#" + country)) {
        if (!EMPTY.contains(part)
            && !part.isEmpty()
            && !part.chars().allMatch(Character::isDigit)) {
          words.add(singular(part));
        }
      }
    }
    return countriesInFull(phrase, words.build());
  }

  private static Set<String> countriesInFull(String phrase, Set<String> words) {
    // "United States" is two words, so that the loop above does not see a country in it.
    String folded = " " + Letters.fold(phrase) + " ";
    if (!folded.contains(" united states ")) {
      return words;
    }
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    words.stream().filter(w -> !w.equals("united") && !w.equals("state")).forEach(all::add);
    return all.add("#US").build();
  }

  /**
   * Returns what tells of a participant: the words of its description, or of itself if it has no
   * name.
   */
  static Set<String> of(Participant participant) {
    return participant.isNamed()
        ? words(participant.description().orElse(""))
        : words(participant.name());
  }

  /** Returns the last word of the phrase before "of", "in" and the like: what it speaks of. */
  static String head(String phrase) {
    return HEADS.apply(phrase);
  }

  private static String readHead(String phrase) {
    String head = "";
    for (String word : Letters.words(phrase)) {
      String folded = Letters.fold(word);
      if (!head.isEmpty() && ENDS_HEAD.contains(folded)) {
        break;
      }
      head = folded;
    }
    return singular(head);
  }

  /** Tells whether one of the words, folded, stands in the phrase. */
  static boolean isAnyOf(String phrase, Set<String> words) {
    return Letters.words(phrase).stream().map(Letters::fold).anyMatch(words::contains);
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
