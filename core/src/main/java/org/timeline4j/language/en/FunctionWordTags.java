package org.timeline4j.language.en;

import static org.timeline4j.text.PartOfSpeech.AUX;
import static org.timeline4j.text.PartOfSpeech.CCONJ;
import static org.timeline4j.text.PartOfSpeech.NOUN;
import static org.timeline4j.text.PartOfSpeech.PUNCT;
import static org.timeline4j.text.PartOfSpeech.VERB;

import java.util.Set;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/** Which words are of little meaning of their own, whatever a tagger takes them for. */
final class FunctionWordTags {
  static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Words that open a clause about what stands before them. */
  static final Set<String> RELATIVES = Set.of("that", "which", "who");

  private static final Set<String> PREPOSITIONS = WordLists.tagging("preposition");
  private static final Set<String> OPENING_PREPOSITIONS = WordLists.tagging("opening-preposition");
  private static final Set<String> GIVEN_CIRCUMSTANCES = WordLists.tagging("given-circumstance");
  private static final Set<String> LEADS_TO_YEAR = WordLists.tagging("before-year");
  private static final Set<String> QUANTIFIERS = WordLists.tagging("quantifier");
  private static final Set<String> QUANTITIES = WordLists.tagging("quantity");
  private static final int YEAR_DIGITS = 4;

  private final Verbs verbs;

  FunctionWordTags(Verbs verbs) {
    this.verbs = verbs;
  }

  /** "on", "from": words that are never articles. */
  static boolean isPreposition(TaggedWord word) {
    return PREPOSITIONS.contains(word.norm());
  }

  /**
   * "[In] 2012 the firm moved", "the state [versus] Berg": no name, though a tagger may know the
   * year from names alone.
   */
  static boolean isPrepositionTaggedOtherwise(TaggedWord word) {
    boolean beforeYear =
        LEADS_TO_YEAR.contains(word.norm())
            && word.has(1)
            && word.token(1).kind() == Token.Kind.NUMBER
            && word.token(1).text().length() == YEAR_DIGITS;
    return beforeYear || word.norm().equals("versus");
  }

  /** "[Amid] reports that": no name, though a sentence opens with it. */
  static boolean isOpeningPreposition(TaggedWord word) {
    return word.isFirst() && OPENING_PREPOSITIONS.contains(word.norm());
  }

  /** "was odd, [given] the price", "[given] that": no participle, for nobody was given anything. */
  static boolean isGivenCircumstance(TaggedWord word) {
    return word.norm().equals("given")
        && word.tag(-1) == PUNCT
        && GIVEN_CIRCUMSTANCES.contains(word.norm(1));
  }

  /** "A similar cap was introduced": what a tagger may take for another word of little meaning. */
  static boolean isArticle(TaggedWord word) {
    return word.has(1) && ARTICLES.contains(word.norm());
  }

  /** "[Most] of the victims": how many, whatever else a tagger sees in it. */
  static boolean isQuantifier(TaggedWord word) {
    return word.norm(1).equals("of") && QUANTIFIERS.contains(word.norm());
  }

  /** "the prize that [many] expected went": what can stand without its noun, before a verb. */
  static boolean isQuantityAlone(TaggedWord word) {
    return RELATIVES.contains(word.norm(-1))
        && QUANTITIES.contains(word.norm())
        && isVerbal(word.tag(1));
  }

  /** "rejected [that] recommendation in May": no clause follows, for it would have a verb. */
  static boolean isThatOfNoun(TaggedWord word) {
    if (!word.norm().equals("that") || word.tag(-1) != VERB || word.tag(1) != NOUN) {
      return false;
    }
    for (int i = 2; word.has(i); i++) {
      PartOfSpeech tag = word.tag(i);
      if (isVerbal(tag)) {
        return false;
      }
      if (tag == PUNCT || tag == CCONJ) {
        return true;
      }
    }
    return true;
  }

  private static boolean isVerbal(PartOfSpeech tag) {
    return tag == VERB || tag == AUX;
  }

  /** "within hours of [being] executed". */
  boolean isPassive(TaggedWord word) {
    return word.norm().equals("being")
        && verbs
            .analyze(word.norm(1))
            .filter(v -> v.canBe(Verbs.Form.PAST_PARTICIPLE) && !v.canBe(Verbs.Form.BASE))
            .isPresent();
  }

  /** "due to [be] launched". */
  static boolean isBe(TaggedWord word) {
    return word.norm().equals("be");
  }

  /** "due [to] be launched". */
  static boolean isToBeforeBe(TaggedWord word) {
    return word.norm().equals("to") && word.norm(1).equals("be");
  }
}
