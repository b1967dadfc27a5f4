package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.timeline4j.event.Participant.Kind;

/**
 * Under which keys a full name stands, and under which ones a name is looked up. Law: if {@link
 * NameRules#same} holds for a name and one at least as full, then {@code whole(fuller)} and {@code
 * asked(name)} share a key.
 */
final class NameKeys {

  /** Enough for every mixture of lost and kept accents in a name with three accented words. */
  private static final int MOST_SPELLINGS = 8;

  private NameKeys() {}

  /**
   * The whole name, each end and each beginning of it, each inner surname, its first and last word,
   * its initials.
   */
  static Set<String> whole(NameForm form) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    keys.addAll(common(form));
    for (List<String> words : spellings(form)) {
      int size = words.size();
      for (int i = 0; i < size; i++) {
        keys.add(String.join(" ", words.subList(i, size)));
        keys.add(String.join(" ", words.subList(0, i + 1)));
        keys.add(words.get(i));
      }
    }
    form.initials().ifPresent(initials -> keys.add("@" + initials));
    return keys.build();
  }

  /** The whole name, its first and last word, itself as an abbreviation. */
  static Set<String> asked(NameForm form) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    keys.addAll(common(form));
    spellings(form).forEach(words -> keys.add(String.join(" ", words)));
    form.abbreviation().ifPresent(letters -> keys.add("@" + letters));
    return keys.build();
  }

  private static Set<String> common(NameForm form) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("~" + form.known());
    Countries.code(form.shown())
        .filter(code -> form.kind() != Kind.PERSON)
        .ifPresent(code -> keys.add("#" + code));
    if (form.size() > 1) {
      keys.add("=" + form.sound());
      for (List<String> words : spellings(form)) {
        String last = words.get(words.size() - 1);
        // The initial stands for the first word, so that "J. Smith" is found.
        keys.add(words.get(0).substring(0, 1) + "|" + last);
      }
    }
    return keys;
  }

  private static List<List<String>> spellings(NameForm form) {
    List<List<String>> spellings = List.of(List.of());
    for (String word : form.words()) {
      List<String> ways = new ArrayList<>(List.of(Letters.fold(word)));
      String damaged = Letters.damaged(word);
      if (!Letters.isPlain(word) && damaged.length() > 1) {
        ways.add(damaged);
      }
      List<List<String>> longer = new ArrayList<>();
      for (String way :
          spellings.size() * ways.size() > MOST_SPELLINGS ? ways.subList(0, 1) : ways) {
        for (List<String> begun : spellings) {
          List<String> words = new ArrayList<>(begun);
          words.add(way);
          longer.add(words);
        }
      }
      spellings = longer;
    }
    return spellings;
  }
}
