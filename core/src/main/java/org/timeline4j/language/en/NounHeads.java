package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/**
 * Finds the phrases that a subject is made of, from its last phrase, and what stands before an
 * apposition.
 */
final class NounHeads {
  private static final Set<String> BOUNDS = Set.of("least", "most", "than", "over", "under");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");

  private final ChunkView view;

  NounHeads(ChunkView view) {
    this.view = view;
  }

  /** The head phrases of "A and B of C in D", given the last phrase of it. */
  List<Integer> nounPhraseEndingAt(int last) {
    int j = last;
    while (view.is(j - 1, Kind.PREPOSITION) && !isBound(j)) {
      int head = view.skipLeft(j - 2);
      if (view.is(head, Kind.CONJUNCTION) && view.is(head - 1, Kind.NOUN)) {
        head = head - 1;
      }
      if (!view.is(head, Kind.NOUN)) {
        return ImmutableList.of();
      }
      j = head;
    }
    int opening = view.openingOfNames(j);
    if (opening < j) {
      return nounPhraseEndingAt(opening);
    }
    if (view.is(j - 1, Kind.CONJUNCTION)
        && view.is(j - 2, Kind.NOUN)
        && (isBetween(j - 3) || view.isNamePair(j - 2))) {
      return nounPhraseEndingAt(j - 2);
    }
    if (view.is(j - 1, Kind.CONJUNCTION) && view.is(j - 2, Kind.NOUN) && !isObjectOfVerb(j - 2)) {
      return ImmutableList.<Integer>builder()
          .addAll(listed(j - 2))
          .addAll(nounPhraseEndingAt(j - 2))
          .add(j)
          .build();
    }
    return ImmutableList.of(j);
  }

  /** "Talks [between] the city and the union failed": both belong to the talks. */
  private boolean isBetween(int preposition) {
    return view.is(preposition, Kind.PREPOSITION)
        && view.word(preposition).equals("between")
        && view.is(preposition - 1, Kind.NOUN);
  }

  /** "at least 40 sailors", "over a thousand": the preposition belongs to the number. */
  boolean isBound(int noun) {
    Chunk chunk = view.at(noun);
    int first = chunk.first();
    String before = view.words().get(first - 1).norm();
    boolean counted =
        view.words().subList(first, chunk.last()).stream().anyMatch(w -> w.is(PartOfSpeech.NUM));
    boolean upTo =
        before.equals("to") && first > 1 && view.words().get(first - 2).norm().equals("up");
    boolean atLeast = before.equals("at") && BOUNDS.contains(view.words().get(first).norm());
    return (counted && (upTo || atLeast || BOUNDS.contains(before))) || isCountBehindAnd(noun);
  }

  /** "More than 60 [were missing]": not "40 injured", which shares the verb before it. */
  private boolean isAuxiliary(int verb) {
    return view.is(verb, Kind.VERB) && view.words().get(view.at(verb).first()).is(PartOfSpeech.AUX);
  }

  /** "14 were killed and more than [60] were missing": a number alone, of others. */
  private boolean isCountBehindAnd(int noun) {
    Chunk chunk = view.at(noun);
    return chunk.first() == chunk.last()
        && view.words().get(chunk.first()).is(PartOfSpeech.NUM)
        && view.word(noun - 1).equals("than")
        && isAuxiliary(noun + 1)
        && (noun == 2 || view.is(noun - 3, Kind.CONJUNCTION, Kind.SUBORDINATOR));
  }

  /** The phrases before "B and C" in a list "A, B and C" that begins the clause. */
  private List<Integer> listed(int second) {
    List<Integer> before = new ArrayList<>();
    int j = second;
    while (view.is(j - 1, Kind.COMMA) && view.is(j - 2, Kind.NOUN)) {
      j -= 2;
      before.add(0, j);
    }
    boolean opens = j == 0 || view.is(j - 1, Kind.SUBORDINATOR, Kind.BREAK);
    return opens ? before : ImmutableList.of();
  }

  /** "won the race and the crowd cheered": the noun before "and" belongs to the verb before it. */
  private boolean isObjectOfVerb(int noun) {
    int j = noun;
    while (view.is(j - 1, Kind.PREPOSITION) && view.is(j - 2, Kind.NOUN)) {
      j -= 2;
    }
    return view.is(view.skipLeft(j - 1), Kind.VERB) || view.is(j - 1, Kind.PREPOSITION);
  }

  /**
   * "The bodies of two [men] killed in a fire were found": the noun before a participle that the
   * words up to another verb go with; or -1.
   */
  int beforeParticiple(int last) {
    int j = last;
    while (view.is(j, Kind.NOUN, Kind.PREPOSITION, Kind.ADJECTIVE, Kind.ADVERB, Kind.TIME)) {
      j--;
    }
    return view.is(j, Kind.VERB)
            && view.at(j).first() == view.at(j).last()
            && view.head(j).canBe(Verbs.Form.PAST_PARTICIPLE)
            && view.is(j - 1, Kind.NOUN)
            && !view.head(j - 1).is(PartOfSpeech.PRON)
        ? j - 1
        : -1;
  }

  /**
   * "Ana Berg, [44], of Mill Lane, Oxford, was jailed": what stands before the home of somebody.
   */
  int beforeHome(int noun) {
    boolean home =
        view.is(noun, Kind.NOUN)
            && view.is(noun + 1, Kind.COMMA)
            && view.is(noun - 1, Kind.PREPOSITION)
            && ClauseWords.PLACING.contains(view.word(noun - 1))
            && view.is(noun - 2, Kind.COMMA)
            && view.is(noun - 3, Kind.NOUN);
    return home ? noun - 3 : noun;
  }

  /** "the mayor of [Buffalo], N.Y., Ola Berg, left": the noun before the state in commas. */
  int beforeState(int noun) {
    return view.isState(noun) ? noun - 2 : noun;
  }

  /** "[Berg], 52, who joined in 2015, left": the noun that an age in commas stands behind. */
  int beforeAge(int noun) {
    boolean age =
        view.is(noun, Kind.NOUN)
            && view.head(noun).is(PartOfSpeech.NUM)
            && view.is(noun - 1, Kind.COMMA)
            && view.is(noun - 2, Kind.NOUN)
            && view.is(noun + 1, Kind.COMMA);
    return age ? noun - 2 : noun;
  }

  /** "[Her memoir], "Soundings", which she began in May, was praised": before the title. */
  int beforeTitle(int closing) {
    int title = closing - 1;
    boolean quoted =
        view.is(closing, Kind.BREAK)
            && QUOTES.contains(view.word(closing))
            && view.is(title, Kind.NOUN)
            && view.is(title - 1, Kind.BREAK)
            && QUOTES.contains(view.word(title - 1))
            && view.is(title - 2, Kind.COMMA);
    return quoted ? title - 3 : closing;
  }

  /** From the comma that closes a parenthesis to the chunk before the comma that opens it. */
  int beforeParenthesis(int comma) {
    for (int j = comma - 1; j > 0; j--) {
      if (view.is(j, Kind.COMMA)) {
        return j - 1;
      }
      if (view.is(j, Kind.VERB) && view.at(j).isFinite() && !view.isInRelativeClause(j)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "[Ana], who married Paul, who died in 2002, resigned": the noun before the first of several
   * relative pronouns that stand between the beginning of the sentence and its main verb; or -1.
   */
  int relatedNoun(int k) {
    int first = -1;
    int relatives = 0;
    int verbs = 0;
    for (int j = 0; j < k; j++) {
      if (view.is(j, Kind.BREAK, Kind.SUBORDINATOR)) {
        return -1;
      }
      if (view.is(j, Kind.RELATIVE) && view.is(j - 1, Kind.COMMA, Kind.NOUN, Kind.CONJUNCTION)) {
        first = first < 0 ? j : first;
        relatives++;
      }
      if (view.is(j, Kind.VERB) && view.at(j).isFinite()) {
        verbs++;
        if (first < 0) {
          return -1;
        }
      }
    }
    int noun = view.is(first - 1, Kind.COMMA) ? first - 2 : first - 1;
    return relatives > 1 && verbs == relatives && view.is(noun, Kind.NOUN) ? noun : -1;
  }
}
