package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Verbs.Form;
import org.timeline4j.text.PartOfSpeech;

/** Finds the verb group that begins at a word, and reads tense, aspect and voice off its forms. */
final class VerbGroups {
  private static final Set<String> MODALS =
      ImmutableSet.of(
          "will", "'ll", "shall", "wo", "would", "'d", "can", "ca", "could", "may", "might",
          "should", "must", "cannot", "ought");
  private static final Set<String> PREFIXES = ImmutableSet.of("re", "co", "pre", "over", "out");
  private static final Set<String> FUTURE = ImmutableSet.of("will", "'ll", "shall", "wo");
  private static final Set<String> FLOATING = ImmutableSet.of("since", "each", "both", "all");
  private static final Set<String> ORDINALS = ImmutableSet.of("first", "last");
  private static final Set<String> NEGATIONS = ImmutableSet.of("not", "n't", "never", "cannot");

  private VerbGroups() {}

  /** Returns the group that begins at the given word; empty if no verb does. */
  static Optional<VerbGroup> at(List<Word> words, int first) {
    Word word = words.get(first);
    boolean infinitive = word.norm().equals("to") && isInfinitive(words, first);
    boolean verbal =
        infinitive
            || word.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
            || isModal(word)
            || (isPrefix(words, first) && words.get(first + 2).is(PartOfSpeech.VERB));
    if (!verbal) {
      return Optional.empty();
    }
    List<Word> chain = new ArrayList<>();
    int main = collect(words, infinitive ? first + 1 : first, chain);
    return main < 0 ? Optional.empty() : Optional.of(read(words, first, main, chain, infinitive));
  }

  /** Tells whether a word is a modal auxiliary. */
  static boolean isModal(Word word) {
    return word.is(PartOfSpeech.AUX) && isModal(word.norm());
  }

  /** Tells whether a word in lower case can be a modal auxiliary. */
  static boolean isModal(String norm) {
    return MODALS.contains(norm);
  }

  /** "to" and, perhaps behind an adverb, the base form of a verb. */
  private static boolean isInfinitive(List<Word> words, int to) {
    int i = to + 1;
    while (i < words.size() && (words.get(i).is(PartOfSpeech.ADV) || isNegation(words.get(i)))) {
      i++;
    }
    return i < words.size()
        && words.get(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
        && words.get(i).canBe(Form.BASE);
  }

  private static boolean isNegation(Word word) {
    return NEGATIONS.contains(word.norm());
  }

  /**
   * Follows auxiliaries for as long as the next verb has the form that they ask for; returns the
   * last verb.
   */
  private static int collect(List<Word> words, int from, List<Word> chain) {
    int main = -1;
    int i = from;
    while (i < words.size()) {
      Word word = words.get(i);
      boolean verb = word.is(PartOfSpeech.VERB, PartOfSpeech.AUX);
      if (verb && (main < 0 || continues(words.get(main), word, chain))) {
        main = i;
        chain.add(word);
        if (!isAuxiliary(word)) {
          return main;
        }
      } else if (isPrefix(words, i)) {
        i++;
      } else if (verb
          || !(isBetween(word) || isFloating(words, i, main) || isOpeningQuote(words, i, main))) {
        return main;
      }
      i++;
    }
    return main;
  }

  /** "said that he had ["]signed hundreds of contracts"". */
  private static boolean isOpeningQuote(List<Word> words, int i, int main) {
    String text = words.get(i).token().text();
    return main >= 0
        && (text.equals("\"") || text.equals("“"))
        && i + 1 < words.size()
        && words.get(i).token().touches(words.get(i + 1).token())
        && words.get(i + 1).canBe(Form.PAST_PARTICIPLE);
  }

  /**
   * "was [first] arrested", "had [not] left", "had [itself] sued": what can stand between the verbs
   * of a group.
   */
  private static boolean isBetween(Word word) {
    return word.is(PartOfSpeech.ADV)
        || isNegation(word)
        || isOrdinal(word.norm())
        || PersonAnaphora.isReflexive(word);
  }

  /** "has [since] remained", "had [each] held": what can stand only between the verbs here. */
  private static boolean isFloating(List<Word> words, int i, int main) {
    return main == i - 1
        && main >= 0
        && FLOATING.contains(words.get(i).norm())
        && i + 1 < words.size()
        && words.get(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
        && words.get(i + 1).canBe(Form.PAST_PARTICIPLE);
  }

  /** "was [last] seen": tells the time of the verb, though it is written like an adjective. */
  static boolean isOrdinal(String norm) {
    return ORDINALS.contains(norm);
  }

  /** "re-" in "re-elected": a prefix and its hyphen, written without spaces. */
  private static boolean isPrefix(List<Word> words, int i) {
    return i + 2 < words.size()
        && PREFIXES.contains(words.get(i).norm())
        && words.get(i + 1).norm().equals("-")
        && words.get(i).token().touches(words.get(i + 1).token())
        && words.get(i + 1).token().touches(words.get(i + 2).token());
  }

  private static boolean isAuxiliary(Word word) {
    return isModal(word) || Set.of("be", "have", "do").contains(verbLemma(word));
  }

  private static String verbLemma(Word word) {
    return word.verb().map(Verbs.Analysis::lemma).orElse(word.norm());
  }

  private static boolean continues(Word auxiliary, Word next, List<Word> chain) {
    if (isModal(auxiliary)) {
      return next.canBe(Form.BASE);
    }
    return switch (verbLemma(auxiliary)) {
      case "have" -> next.canBe(Form.PAST_PARTICIPLE);
      case "be" -> next.canBe(Form.PAST_PARTICIPLE) || next.canBe(Form.PRESENT_PARTICIPLE);
      case "do" -> next.canBe(Form.BASE) && chain.size() < 3;
      default -> false;
    };
  }

  private static VerbGroup read(
      List<Word> words, int first, int main, List<Word> chain, boolean infinitive) {
    Word last = chain.get(chain.size() - 1);
    Optional<Word> modal = chain.stream().filter(VerbGroups::isModal).findFirst();
    boolean bare = chain.size() == 1 && !infinitive;
    boolean ambiguous =
        bare && last.canBe(Form.PAST_PARTICIPLE) && last.canBe(Form.PAST) && !isAuxiliary(last);
    return new VerbGroup(
        first,
        main,
        verbLemma(last),
        infinitive ? Tense.INFINITIVE : tense(chain, modal),
        aspect(chain),
        passive(chain, bare),
        words.subList(first, main + 1).stream().anyMatch(VerbGroups::isNegation)
            || (first > 0 && isNegatedBefore(words.get(first - 1), infinitive)),
        modal.map(VerbGroups::modality).orElse(""),
        ambiguous);
  }

  /** "not to go", "never went". */
  private static boolean isNegatedBefore(Word before, boolean infinitive) {
    return infinitive ? isNegation(before) : before.norm().equals("never");
  }

  /** The full form of a modal; empty for one that only tells the future. */
  private static String modality(Word modal) {
    return switch (modal.norm()) {
      case "ca", "cannot" -> "can";
      case "'d" -> "would";
      default -> FUTURE.contains(modal.norm()) ? "" : modal.norm();
    };
  }

  private static Tense tense(List<Word> chain, Optional<Word> modal) {
    if (modal.isPresent()) {
      return FUTURE.contains(modal.get().norm()) ? Tense.FUTURE : Tense.NONE;
    }
    Word first = chain.get(0);
    if (first.canBe(Form.PAST)) {
      return Tense.PAST;
    }
    if (first.canBe(Form.PRESENT_PARTICIPLE)) {
      return Tense.PRESPART;
    }
    return first.canBe(Form.PAST_PARTICIPLE) && !first.canBe(Form.BASE)
        ? Tense.PASTPART
        : Tense.PRESENT;
  }

  private static Aspect aspect(List<Word> chain) {
    boolean perfective = false;
    boolean progressive = false;
    for (int i = 0; i + 1 < chain.size(); i++) {
      String lemma = verbLemma(chain.get(i));
      Word next = chain.get(i + 1);
      perfective |= lemma.equals("have");
      progressive |= lemma.equals("be") && next.canBe(Form.PRESENT_PARTICIPLE);
    }
    if (perfective) {
      return progressive ? Aspect.PERFECTIVE_PROGRESSIVE : Aspect.PERFECTIVE;
    }
    return progressive ? Aspect.PROGRESSIVE : Aspect.NONE;
  }

  private static boolean passive(List<Word> chain, boolean bare) {
    Word last = chain.get(chain.size() - 1);
    if (bare) {
      return last.canBe(Form.PAST_PARTICIPLE) && !last.canBe(Form.PAST) && !last.canBe(Form.BASE);
    }
    return chain.size() > 1
        && verbLemma(chain.get(chain.size() - 2)).equals("be")
        && last.canBe(Form.PAST_PARTICIPLE)
        && !last.canBe(Form.PRESENT_PARTICIPLE);
  }
}
