package org.timeline4j.language.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.timeline4j.text.Part;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Token;

/**
 * Surnames at the beginning of sentences, where capital letters tell nothing: "Otieno was jailed"
 * in an article that names Felix Otieno.
 */
final class Surnames {
  private Surnames() {}

  /**
   * Returns the parts of speech of each sentence, names put where the article shows a name.
   *
   * @param tags of the tokens of each sentence
   */
  static List<List<PartOfSpeech>> marked(List<Sentence> sentences, List<List<PartOfSpeech>> tags) {
    Set<String> known = new HashSet<>();
    for (int s = 0; s < sentences.size(); s++) {
      collect(sentences.get(s).tokens(), tags.get(s), known);
    }
    List<List<PartOfSpeech>> marked = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<PartOfSpeech> own = new ArrayList<>(tags.get(s));
      int last = sentences.get(s).part() == Part.TITLE ? own.size() - 1 : 0;
      for (int i = 0; i <= last && i < own.size(); i++) {
        Token token = sentences.get(s).tokens().get(i);
        if (known.contains(token.text()) && isAlone(own, i)) {
          own.set(i, PartOfSpeech.PROPN);
        }
      }
      marked.add(own);
    }
    return marked;
  }

  /** The last words of names of several words. */
  private static void collect(List<Token> tokens, List<PartOfSpeech> tags, Set<String> known) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size() || tags.get(i + 1) != PartOfSpeech.PROPN;
      if (last
          && tags.get(i) == PartOfSpeech.PROPN
          && tags.get(i - 1) == PartOfSpeech.PROPN
          && tokens.get(i - 1).isCapitalized()
          && tokens.get(i).isCapitalized()) {
        known.add(tokens.get(i).text());
      }
    }
  }

  /** "Young people" are not Neil Young: no other noun may follow. */
  private static boolean isAlone(List<PartOfSpeech> tags, int i) {
    PartOfSpeech after = i + 1 < tags.size() ? tags.get(i + 1) : PartOfSpeech.PUNCT;
    return switch (after) {
      case VERB, AUX, PUNCT, PART, ADV, CCONJ -> true;
      default -> false;
    };
  }
}
