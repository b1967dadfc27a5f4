package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.timeline4j.language.en.Chunk.Kind;

/** Finds the noun phrases to the left of a finite verb that are its subject. */
final class Subjects {
  private final ChunkView view;
  private final NounHeads heads;
  private final RelativeAntecedents antecedents;

  Subjects(ChunkView view, RelativeAntecedents antecedents) {
    this.view = view;
    this.heads = new NounHeads(view);
    this.antecedents = antecedents;
  }

  /** The noun phrases to the left of a finite verb that are its subject. */
  List<Integer> of(int k) {
    int j = view.skipLeft(k - 1);
    if (view.is(j, Kind.RELATIVE)) {
      return antecedents.antecedent(j);
    }
    // "[the prize] that many expected went to Berg"
    int subject = j == k - 1 && view.is(j, Kind.VERB) ? view.antecedent(j) : -1;
    if (subject >= 0) {
      return ImmutableList.of(subject);
    }
    j = view.skipLeft(view.beforeAside(j));
    if (view.is(j, Kind.COMMA)) {
      int related = heads.relatedNoun(k);
      j = heads.beforeTitle(view.skipLeft(related < 0 ? heads.beforeParenthesis(j) : related));
    }
    j = heads.beforeState(heads.beforeAge(heads.beforeHome(view.beforeAside(j))));
    if (view.is(j, Kind.NOUN) && view.modified(j) >= 0) {
      j = view.modified(j);
    }
    if (!view.is(j, Kind.NOUN)) {
      return ImmutableList.of();
    }
    List<Integer> phrase = heads.nounPhraseEndingAt(j);
    if (phrase.isEmpty()) {
      int noun = heads.beforeParticiple(j);
      return noun < 0 ? phrase : heads.nounPhraseEndingAt(noun);
    }
    // "An attempt to break the blockade by sea failed."
    int modified = phrase.size() == 1 && phrase.get(0) < j ? view.modified(phrase.get(0)) : -1;
    return modified < 0 ? phrase : ImmutableList.of(modified);
  }
}
