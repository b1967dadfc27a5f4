package org.timeline4j.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Tense;

/**
 * The line that stands for an event: of the summaries of its mentions the one that fits and names
 * most of those who take part, with full names.
 */
final class Summaries {

  private static final int LONGEST = 120;
  private static final List<String> PRONOUNS = List.of("He ", "She ", "It ", "They ", "I ", "We ");

  private Summaries() {}

  static String best(List<Telling> members, Collection<Participant> cast, Names names) {
    return members.stream()
        .min(
            Comparator.comparing((Telling m) -> m.mention().summary().length() > LONGEST)
                .thenComparing(m -> opensWithPronoun(m.mention().summary()))
                .thenComparing(Telling::isHeadline)
                .thenComparing(m -> m.mention().tense() == Tense.NONE)
                .thenComparing(m -> !m.mention().type().isKnown())
                .thenComparing(m -> -named(m.mention().summary(), cast, names))
                .thenComparing(m -> m.dated().undated().isPresent())
                .thenComparing(m -> m.mention().status())
                .thenComparing(Telling.ORDER))
        .map(m -> inFull(m.mention().summary(), cast, names))
        .orElseThrow();
  }

  /** "He resigned" tells less than any other line. */
  private static boolean opensWithPronoun(String summary) {
    return PRONOUNS.stream().anyMatch(summary::startsWith);
  }

  private static long named(String summary, Collection<Participant> cast, Names names) {
    return cast.stream()
        .filter(p -> p.isNamed() || p.kind() == Kind.GROUP)
        .filter(p -> spellings(p, names).stream().anyMatch(name -> holds(summary, name)))
        .count();
  }

  /**
   * Puts the full name for a shorter or damaged one, once for each participant, as long as the line
   * fits.
   */
  static String inFull(String summary, Collection<Participant> cast, Names names) {
    String full = summary;
    for (Participant participant : cast) {
      if (!participant.isNamed()
          || Countries.actor(participant.name()).isPresent()
          || holds(full, participant.name())) {
        continue;
      }
      for (String spelling : spellings(participant, names)) {
        String replaced = withName(full, spelling, participant);
        if (!replaced.equals(full) && replaced.length() <= Math.max(LONGEST, summary.length())) {
          full = replaced;
          break;
        }
      }
    }
    return full;
  }

  /**
   * Returns the full name and what the articles use for it, the longest first, then its last word.
   */
  private static List<String> spellings(Participant participant, Names names) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(participant.name());
    for (String variant : names.variants(participant.name())) {
      spellings.add(variant);
      spellings.add(NameForm.of(variant, participant.kind()).shown());
    }
    List<String> ordered = new ArrayList<>(spellings);
    ordered.sort(Comparator.comparing((String s) -> -s.length()).thenComparing(s -> s));
    return ordered;
  }

  private static boolean holds(String text, String name) {
    return Letters.indexOfName(text, name) >= 0;
  }

  private static String withName(String text, String spelling, Participant participant) {
    int at = Letters.indexOfName(text, spelling);
    return at < 0
        ? text
        : text.substring(0, at) + participant.name() + text.substring(at + spelling.length());
  }
}
