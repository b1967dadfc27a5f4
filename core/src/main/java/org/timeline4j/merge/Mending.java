package org.timeline4j.merge;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Mends words of names that lost letters in an encoding, from names that kept them: "Omar Muoz
 * Vega" becomes "Omar Muñoz Vega" where another name is "Ana Muñoz Vega". Both must share a further
 * word, so that "Mara" is not made "María" by chance.
 */
final class Mending {

  private record Kept(String word, Set<String> beside) {}

  private final ImmutableSetMultimap<String, Kept> kept;

  private Mending(ImmutableSetMultimap<String, Kept> kept) {
    this.kept = kept;
  }

  static Mending of(Collection<NameForm> names) {
    ImmutableSetMultimap.Builder<String, Kept> kept = ImmutableSetMultimap.builder();
    for (NameForm name : names) {
      for (String word : name.words()) {
        if (!Letters.isPlain(word)) {
          kept.put(Letters.damaged(word), new Kept(word, new HashSet<>(name.folded())));
        }
      }
    }
    return new Mending(kept.build());
  }

  /**
   * Returns the name with its damaged words mended; the name as it is if nothing, or more than one
   * thing, would fit.
   */
  String mend(String name) {
    List<String> words = List.of(name.split(" "));
    StringBuilder mended = new StringBuilder();
    for (String word : words) {
      mended.append(mended.length() == 0 ? "" : " ").append(mend(word, words));
    }
    return mended.toString();
  }

  private String mend(String word, List<String> name) {
    if (!Letters.isPlain(word)) {
      return word;
    }
    Set<String> fitting = new TreeSet<>();
    for (Kept candidate : kept.get(Letters.fold(word))) {
      boolean shares =
          name.stream()
              .filter(other -> !other.equals(word))
              .map(Letters::fold)
              .anyMatch(
                  other ->
                      other.length() > 2
                          && !NameForm.isParticle(other)
                          && candidate.beside().contains(other));
      if (shares) {
        fitting.add(candidate.word());
      }
    }
    return fitting.size() == 1 ? fitting.iterator().next() : word;
  }
}
