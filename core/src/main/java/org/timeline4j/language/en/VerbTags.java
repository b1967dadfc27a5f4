package org.timeline4j.language.en;

import static org.timeline4j.text.PartOfSpeech.ADJ;
import static org.timeline4j.text.PartOfSpeech.ADP;
import static org.timeline4j.text.PartOfSpeech.ADV;
import static org.timeline4j.text.PartOfSpeech.AUX;
import static org.timeline4j.text.PartOfSpeech.CCONJ;
import static org.timeline4j.text.PartOfSpeech.DET;
import static org.timeline4j.text.PartOfSpeech.NOUN;
import static org.timeline4j.text.PartOfSpeech.NUM;
import static org.timeline4j.text.PartOfSpeech.PART;
import static org.timeline4j.text.PartOfSpeech.PRON;
import static org.timeline4j.text.PartOfSpeech.PROPN;
import static org.timeline4j.text.PartOfSpeech.PUNCT;
import static org.timeline4j.text.PartOfSpeech.SCONJ;
import static org.timeline4j.text.PartOfSpeech.VERB;

import java.util.Optional;
import java.util.Set;
import org.timeline4j.text.PartOfSpeech;

/** Which words are verbs where a tagger takes them for nouns, adjectives or function words. */
final class VerbTags {
  private static final Set<String> HAVE = WordLists.tagging("have");
  private static final Set<String> BE = WordLists.tagging("be");
  private static final Set<String> PLURALS_ALONE = WordLists.tagging("plural-alone");
  private static final Set<String> BEFORE_GERUND = WordLists.tagging("before-gerund");
  private static final Set<String> VERBAL_ADJECTIVES = WordLists.tagging("verbal-adjective");

  private static final Set<String> PREPOSITIONAL_GERUNDS =
      WordLists.tagging("prepositional-gerund");

  private static final Set<String> PLURAL_SUBJECTS = Set.of("i", "we", "you", "they");
  private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "it", "we", "they", "who");
  private static final Set<String> VERB_LINKS =
      Set.of("to", "help", "helped", "helps", "and", "or");

  private static final Set<String> HELPERS = Set.of("do", "does", "did");

  /** Words that end an expression which counts from now or from another time. */
  private static final Set<String> DISTANCES = Set.of("ago", "earlier", "later");

  private final Verbs verbs;
  private final EnglishLexicon lexicon;

  VerbTags(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = lexicon.verbs();
  }

  /** "[Born] in 1925, she": no surname. */
  static boolean isOpeningBirth(TaggedWord word) {
    return word.isFirst()
        && word.norm().equals("born")
        && (word.tag(1) == ADP || word.tag(1) == NUM || word.tag(1) == ADV);
  }

  /** "talks on its renewal [broke] down": broke is whoever has no money, and nothing behind it. */
  static boolean isBrokeUp(TaggedWord word) {
    return word.norm().equals("broke") && Verbs.isParticle(word.norm(1));
  }

  /** "We [open] on Saturday": behind a pronoun that is a subject stands a verb. */
  static boolean isBehindPronoun(TaggedWord word) {
    return PLURAL_SUBJECTS.contains(word.norm(-1))
        && VERBAL_ADJECTIVES.contains(word.norm())
        && (word.tag(1) == ADP || word.tag(1) == DET);
  }

  /**
   * "won" is no conjunction, "pleaded" no pronoun, "notifying" no particle, and "announce" behind
   * "to" no determiner; "provided that" may be one.
   */
  static boolean isTaggedFunctionWord(TaggedWord word) {
    String norm = word.norm();
    if (WordLists.isFunctionWord(norm) || PREPOSITIONAL_GERUNDS.contains(norm)) {
      return false;
    }
    boolean that = word.norm(1).equals("that");
    boolean infinitive = word.canBe(Verbs.Form.BASE) && word.norm(-1).equals("to");
    return infinitive
        || (!that && (word.isPastOnly() || word.canBe(Verbs.Form.PRESENT_PARTICIPLE)));
  }

  /**
   * "will back down", "has risen", "is undercutting it", "did not fund", "to demand a return": the
   * auxiliary before tells the verb. "sales rose to": so do the subject and the form.
   */
  boolean isByGroup(TaggedWord word) {
    if (word.tag() == VERB || word.isCapitalized()) {
      return false;
    }
    int leader = -1;
    while (word.has(leader)
        && (word.tag(leader) == ADV
            || isNegation(word.norm(leader))
            || (leader == -1 && VerbGroups.isOrdinal(word.norm(leader))))) {
      leader--;
    }
    return word.has(leader) && (isBehindAuxiliary(word, leader) || isBehindSubject(word, leader));
  }

  private static boolean isNegation(String norm) {
    return norm.equals("not") || norm.equals("n't");
  }

  /** Tells whether the auxiliary asks for the form that the word has. */
  private boolean isBehindAuxiliary(TaggedWord word, int auxiliary) {
    String norm = word.norm(auxiliary);
    boolean noun = word.tag() == NOUN;
    boolean adjective = word.tag() == ADJ;
    boolean beforeNoun = word.tag(1) == NOUN;
    boolean base = word.canBe(Verbs.Form.BASE);
    boolean participle = word.canBe(Verbs.Form.PAST_PARTICIPLE) && !base;
    if (word.tag(auxiliary) == AUX && VerbGroups.isModal(norm)) {
      return base && (noun || adjective);
    }
    if (HELPERS.contains(norm) && auxiliary < -1) {
      return base && (noun || adjective || auxiliary == -2);
    }
    if (norm.equals("to") && word.tag(auxiliary) == PART) {
      return base && noun && !beforeNoun;
    }
    if (HAVE.contains(norm)) {
      return participle && (noun || (adjective && !beforeNoun));
    }
    if (BE.contains(norm)) {
      boolean gerund = word.canBe(Verbs.Form.PRESENT_PARTICIPLE) && isPhraseHead(word.tag(1));
      return (noun && (participle || gerund))
          || (adjective && gerund && beforeNoun && verbs.isPure(word.lemma()))
          || (adjective && participle && word.isPastOnly() && !beforeNoun);
    }
    return false;
  }

  /**
   * A verb behind its subject, in a form that a noun can have too: "sales rose", "the ferry sank",
   * "a deadline set by the court".
   */
  private static boolean isBehindSubject(TaggedWord word, int subject) {
    PartOfSpeech before = word.tag(subject);
    boolean passive = word.canBe(Verbs.Form.PAST_PARTICIPLE) && word.norm(1).equals("by");
    boolean compared = word.tag(1) == ADJ && word.norm(1).endsWith("er");
    boolean adjective = word.tag() == ADJ && (compared || isFollowedAsVerb(word.tag(1)));
    // "The war that followed ended in May."
    boolean behindRelative =
        before == VERB && FunctionWordTags.RELATIVES.contains(word.norm(subject - 1));
    return (word.tag() == NOUN || adjective)
        && (word.isPastOnly() || passive)
        && (before == NOUN || before == PROPN || behindRelative)
        && word.tag(1) != NOUN;
  }

  private static boolean isFollowedAsVerb(PartOfSpeech after) {
    return switch (after) {
      case ADP, NUM, DET, ADV, PRON, SCONJ -> true;
      default -> false;
    };
  }

  /**
   * What is no noun or adjective is a verb where it stands behind "to", "help", "and", or its
   * subject: "to impede", "helped unite them", "isolate and strangle"; so is "fell" wherever it
   * stands, and the gerund of such a verb with an object behind a preposition or a comma.
   */
  boolean isOnlyVerb(TaggedWord word) {
    PartOfSpeech before = word.tag(-1);
    boolean modified = word.isModified() || (before == PART && word.norm(-1).startsWith("'"));
    if (word.tag() == VERB || word.tag() == PROPN || word.isCapitalized() || modified) {
      return false;
    }
    boolean pure = verbs.isPure(word.lemma());
    if (word.canBe(Verbs.Form.PRESENT_PARTICIPLE)) {
      return isGerund(word, pure) || isGerundWithObject(word);
    }
    if (word.isPastOnly() && !word.canBe(Verbs.Form.PAST_PARTICIPLE)) {
      return true;
    }
    if (word.canBe(Verbs.Form.BASE)) {
      return pure && (VERB_LINKS.contains(word.norm(-1)) || before == PRON);
    }
    return word.isPastOnly() && before == PRON && SUBJECTS.contains(word.norm(-1));
  }

  /**
   * "by making it", "in explaining that", "of boosting sales", "with shooting Lopez"; not "in
   * operating profit".
   */
  private static boolean isGerund(TaggedWord word, boolean pure) {
    PartOfSpeech before = word.tag(-1);
    boolean opened = before == ADP || before == SCONJ || before == PUNCT || before == CCONJ;
    return opened
        && switch (word.tag(1)) {
          case DET, PRON, SCONJ, PROPN -> true;
          case ADP, NOUN, ADJ, NUM, ADV -> pure;
          default -> false;
        };
  }

  /**
   * "by [boosting] sales", "in [resuming] talks"; not "in housing projects", "with rising costs".
   */
  private boolean isGerundWithObject(TaggedWord word) {
    return word.tag() == NOUN
        && (word.tag(-1) == ADP || word.tag(-1) == SCONJ)
        && word.tag(1) == NOUN
        && !lexicon.isIntransitive(word.lemma())
        && !lexicon.isEventNoun(word.norm())
        && !lexicon.isGerundOfTrade(word.norm());
  }

  /** "after [graduating] in 1942": what one has done before something else; no event noun. */
  boolean isGerundBehindAfter(TaggedWord word) {
    return word.tag(1) == ADP
        && word.canBe(Verbs.Form.PRESENT_PARTICIPLE)
        && !word.isCapitalized()
        && BEFORE_GERUND.contains(word.norm(-1))
        && !lexicon.isEventNoun(word.norm());
  }

  /**
   * "to impose tariffs", "begins releasing dozens", "and unleashed bloody battles", "of imposing 25
   * per cent": before a phrase.
   */
  boolean isBeforePhrase(TaggedWord word) {
    if (!isPhraseHead(word.tag(1))) {
      return false;
    }
    PartOfSpeech before = word.tag(-1);
    if (word.norm(-1).equals("to") && word.canBe(Verbs.Form.BASE)) {
      // "came to power in May": "to" is taken for a preposition, and no object follows.
      boolean where = before == ADP && (word.tag(1) == ADP || isBeforeDistance(word));
      return word.tag() == ADJ
          || !(lexicon.isEventNoun(word.norm()) || (where && lexicon.isKnownNoun(word.norm())));
    }
    if (word.tag() == NOUN) {
      // "was founded in 1947 and draws 90,000 visitors"
      return before == CCONJ && word.tag(1) == NUM && word.canBe(Verbs.Form.THIRD_PERSON);
    }
    boolean gerund = word.canBe(Verbs.Form.PRESENT_PARTICIPLE);
    return (gerund && (before == VERB || before == ADP)) || (word.isPastOnly() && before == CCONJ);
  }

  /** "brought him to [power] 42 years ago". */
  private static boolean isBeforeDistance(TaggedWord word) {
    return word.tag(1) == NUM && DISTANCES.contains(word.norm(3));
  }

  private static boolean isPhraseHead(PartOfSpeech after) {
    return switch (after) {
      case DET, PRON, NUM, ADP, PROPN, ADJ, NOUN -> true;
      default -> false;
    };
  }

  /** "the minister [plans] to visit", "Berg [hopes] to win". */
  boolean isPlan(TaggedWord word) {
    PartOfSpeech before = word.tag(-1);
    // "which found the flaws, still [plans] to"
    return (before == NOUN
            || before == PROPN
            || (before == PRON && SUBJECTS.contains(word.norm(-1)))
            || before == ADV)
        && word.canBe(Verbs.Form.THIRD_PERSON)
        && word.norm(1).equals("to")
        && lexicon.attitude(word.lemma()).equals(Optional.of("planned"));
  }

  /** "declined to [comment], and": what somebody is willing to do or not is a verb. */
  boolean isIntended(TaggedWord word) {
    return word.canBe(Verbs.Form.BASE)
        && word.tag(-2) == VERB
        && !isPhraseHead(word.tag(1))
        && word.norm(-1).equals("to")
        && verbs
            .analyze(word.norm(-2))
            .filter(v -> lexicon.attitude(v.lemma()).isPresent())
            .isPresent();
  }

  /**
   * "the ferry [sails] at noon", "Berg [arrives]": a finite form of what is a verb only; not "found
   * Berg's [remains]".
   */
  boolean isFiniteForm(TaggedWord word) {
    boolean owned = word.canBe(Verbs.Form.THIRD_PERSON) && word.isPossessed();
    return !word.isModified()
        && !owned
        && (word.canBe(Verbs.Form.THIRD_PERSON) || word.canBe(Verbs.Form.PAST))
        && verbs.isPure(word.lemma())
        && !(word.tag(-1) == ADP && PLURALS_ALONE.contains(word.norm()));
  }

  /** "The deal [carries] heightened risks": what is no common noun, between two that are. */
  boolean isFiniteBeforeObject(TaggedWord word) {
    boolean object =
        word.tag(1) == NOUN || (word.has(2) && word.tag(2) == NOUN && isParticiple(word.norm(1)));
    return object
        && word.tag(-1) == NOUN
        && word.tag(-2) == DET
        && word.canBe(Verbs.Form.THIRD_PERSON)
        && !word.norm(-1).endsWith("s")
        && !lexicon.isArgumentNoun(word.lemma())
        && !lexicon.isPerson(word.lemma());
  }

  private boolean isParticiple(String norm) {
    return verbs.analyze(norm).filter(v -> v.canBe(Verbs.Form.PAST_PARTICIPLE)).isPresent();
  }

  /**
   * Tells whether a word can be the finite verb of a sentence that has none: behind a noun, in a
   * form of the past, or with an object.
   */
  boolean isFiniteHere(TaggedWord word) {
    boolean subject =
        switch (word.tag(-1)) {
          case NOUN, PROPN, PRON -> true;
          case ADJ -> word.tag(-2) == DET;
          default -> false;
        };
    boolean object =
        switch (word.tag(1)) {
          case DET, NUM, PRON -> true;
          default -> false;
        };
    return subject
        && !word.isCapitalized()
        && ((word.canBe(Verbs.Form.PAST) && !lexicon.isEventNoun(word.norm()))
            || (word.canBe(Verbs.Form.THIRD_PERSON) && (object || word.norm(1).equals("to"))));
  }
}
