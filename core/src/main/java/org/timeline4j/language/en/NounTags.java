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
import static org.timeline4j.text.PartOfSpeech.VERB;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.event.EventClass;
import org.timeline4j.text.PartOfSpeech;

/** Which words are nouns where a tagger takes them for verbs, adjectives or function words. */
final class NounTags {
  private static final Set<String> HAVE = WordLists.tagging("have");
  private static final Set<String> POSSESSIVES = WordLists.tagging("possessive");
  private static final Set<String> BEFORE_BASE = WordLists.tagging("before-base");
  private static final Set<String> PLURALS_ALONE = WordLists.tagging("plural-alone");
  private static final Set<String> COMING = WordLists.tagging("coming");
  private static final Set<String> RISING = WordLists.tagging("rising");
  private static final Set<String> PARTICLES = WordLists.tagging("noun-making-particle");
  private static final Set<String> ORDER =
      Set.of("first", "second", "third", "last", "latest", "only");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final List<String> ENDINGS = List.of("tion", "sion", "ment", "ness", "ship");

  private static final Set<PartOfSpeech> LEADS_TO_NOUN =
      Sets.immutableEnumSet(ADP, PART, DET, PRON);

  /** How far before a base form the verb may stand that asks for it. */
  private static final int REACH = 8;

  private final Verbs verbs;
  private final EnglishLexicon lexicon;

  NounTags(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = lexicon.verbs();
  }

  /**
   * "the [sell]-off", "a [shake]-up": a verb and a particle that make a noun. "[over]-the-counter
   * trading", "a [state]-of-the-art ship": words that make one modifier.
   */
  static boolean isOpeningOfHyphens(TaggedWord word) {
    if (!word.isJoined(0)) {
      return false;
    }
    boolean opens = word.isFirst() || !word.token(-1).text().equals("-");
    return PARTICLES.contains(word.norm(2))
        || (opens && word.isJoined(2) && WordLists.isFunctionWord(word.norm(2)));
  }

  /**
   * "[Talks] will resume": what looks like a verb at the beginning is the subject of the next one.
   */
  static boolean isPluralBeforeVerb(TaggedWord word) {
    return word.isFirst()
        && word.canBe(Verbs.Form.THIRD_PERSON)
        && (word.tag(1) == AUX || word.tag(1) == VERB || word.tag(1) == ADP);
  }

  /** "[Fighting] broke out": a gerund that names what happens opens the sentence. */
  boolean isHappeningBeforeVerb(TaggedWord word) {
    return word.isFirst()
        && word.norm().endsWith("ing")
        && (word.tag(1) == AUX
            || word.tag(1) == VERB
            || (word.tag(1) == ADP && isSubjectOfSentence(word)))
        && lexicon.isEventNoun(word.norm());
  }

  /** "Fighting along the river grew": a finite verb follows, and no comma before it. */
  private boolean isSubjectOfSentence(TaggedWord first) {
    for (int i = 2; first.has(i) && first.tag(i) != PUNCT; i++) {
      if (first.tag(i) == AUX) {
        return true;
      }
      if (first.tag(i) == VERB) {
        return verbs.analyze(first.norm(i)).filter(v -> v.canBe(Verbs.Form.PAST)).isPresent();
      }
    }
    return false;
  }

  /** "set aside by [consent]", "ended by [decree]": how, and no verb. */
  boolean isMannerBehindBy(TaggedWord word) {
    return word.norm(-1).equals("by")
        && word.tag(1) != NOUN
        && lexicon.isManner(word.norm())
        && lexicon.isKnownNoun(word.norm());
  }

  /**
   * "said [inspectors] visited", "introduced [legislation] this month", "lifted her [ban] in June":
   * conjunctions and prepositions are known one by one.
   */
  boolean isTaggedFunctionWord(TaggedWord word) {
    String norm = word.norm();
    if (WordLists.isFunctionWord(norm)) {
      return false;
    }
    boolean owned = word.tag() == ADP && isPossessive(word.norm(-1)) && lexicon.isKnownNoun(norm);
    return owned
        || (norm.length() > 4
            && !word.isCapitalized()
            && ((norm.endsWith("s") && lexicon.isKnownNoun(Nouns.singular(norm)))
                || ENDINGS.stream().anyMatch(norm::endsWith)));
  }

  private static boolean isPossessive(String norm) {
    return POSSESSIVES.contains(norm) || norm.equals("her");
  }

  /** "came to [light]", "brought it to [light]": no verb, though one is written like it. */
  static boolean isLightInTo(TaggedWord word) {
    return word.norm().equals("light")
        && word.norm(-1).equals("to")
        && IntStream.rangeClosed(-5, -2).anyMatch(i -> COMING.contains(word.norm(i)));
  }

  /**
   * "was promoted to [finance] manager", "rose to [head] teacher": an office, and no infinitive.
   */
  boolean isOfOffice(TaggedWord word) {
    return word.norm(-1).equals("to")
        && RISING.contains(word.norm(-2))
        && word.tag(1) == NOUN
        && lexicon.isPerson(word.norm(1));
  }

  /** "the [city] council", "a nearby [resident]": a common noun that was taken for a name. */
  boolean isCommon(TaggedWord word) {
    boolean noun = word.tag() == PROPN && lexicon.isKnownNoun(word.norm());
    boolean person =
        (word.tag() == PROPN || word.verb().isEmpty()) && lexicon.isPerson(word.norm());
    return !word.isCapitalized() && (noun || person);
  }

  /** "as chief [executive] last year", "the bank's chief [executive], Ana Berg". */
  boolean isOfficer(TaggedWord word) {
    return word.norm(-1).equals("chief")
        && word.has(-2)
        && LEADS_TO_NOUN.contains(word.tag(-2))
        && word.tag(1) != NOUN
        && lexicon.isPerson(word.norm());
  }

  /** "The paper [mill] burned": only a few verbs are auxiliaries. */
  static boolean isTaggedAuxiliary(TaggedWord word) {
    boolean modified = word.tag(-1) == DET || word.tag(-1) == NOUN || word.tag(-1) == ADJ;
    return modified
        && (word.tag(1) == VERB || word.tag(1) == AUX || word.tag(1) == ADP)
        && word.canBe(Verbs.Form.BASE)
        && !AUXILIARIES.contains(word.lemma())
        && !VerbGroups.isModal(word.lemma());
  }

  /** "the final", "a fine on": what stands where the phrase has its noun, and can be one. */
  boolean isTaggedAdjective(TaggedWord word) {
    PartOfSpeech before = word.tag(-1);
    // "Norway's unconditional [withdrawal]"
    boolean owned =
        word.at() > 1
            && (before == PART || before == ADJ)
            && isOwner(word.norm(before == PART ? -1 : -2));
    boolean subject = before == ADJ && (word.tag(1) == VERB || word.tag(1) == AUX);
    return ((before == DET || owned) && !ofPhrase(word.tag(1)) && lexicon.isEventNoun(word.norm()))
        || ((before == DET || owned || subject)
            && !ofPhrase(word.tag(1))
            && lexicon.isPerson(word.norm()));
  }

  private static boolean isOwner(String norm) {
    return norm.startsWith("'") || POSSESSIVES.contains(norm);
  }

  /** Tells whether a noun phrase can go on with such a word behind an adjective. */
  private static boolean ofPhrase(PartOfSpeech after) {
    return switch (after) {
      case NOUN, PROPN, ADJ, NUM, CCONJ, ADV, SYM -> true;
      default -> false;
    };
  }

  /** "[Share] prices closed": news orders nobody to do anything, and a finite verb follows. */
  boolean isOfOpeningSubject(TaggedWord word) {
    // "In Paris, [share] prices closed", "Elsewhere, [share] prices also closed"
    boolean opened = word.isFirst() || (word.tag(-1) == PUNCT && !hasVerbBefore(word));
    int last = word.tag(2) == ADV ? 3 : 2;
    return opened
        && word.canBe(Verbs.Form.BASE)
        && !verbs.isPure(word.lemma())
        && word.tag(1) == NOUN
        && isPastOnly(word.norm(last));
  }

  /** Tells whether a finite verb stands before, of which the word may be the second. */
  private static boolean hasVerbBefore(TaggedWord word) {
    return word.tags().subList(0, word.at()).stream().anyMatch(t -> t == VERB || t == AUX);
  }

  private boolean isPastOnly(String norm) {
    return verbs.analyze(norm).filter(Verbs.Analysis::isPastOnly).isPresent();
  }

  /** "the killing of", "kidnapping and killing of": a gerund that is used as a noun. */
  boolean isEventNounHere(TaggedWord word) {
    PartOfSpeech before = word.tag(-1);
    boolean nounPlace =
        before == DET
            || before == ADJ
            || (word.norm(1).equals("of") && before != AUX && before != PRON);
    return word.norm().endsWith("ing") && nounPlace && lexicon.isEventNoun(word.norm());
  }

  /** "total shares", "the sites", "shares rose": a plural that was taken for a third person. */
  boolean isPlural(TaggedWord word) {
    if (AUXILIARIES.contains(word.lemma())
        || !word.norm().endsWith("s")
        || !word.canBe(Verbs.Form.THIRD_PERSON)) {
      return false;
    }
    PartOfSpeech before = word.tag(-1);
    if (word.isModified() || before == VERB || word.isPossessed()) {
      return true;
    }
    boolean governed = before == ADP || HAVE.contains(word.norm(-1));
    if (verbs.isPure(word.lemma())) {
      return governed && PLURALS_ALONE.contains(word.norm());
    }
    boolean possessed = word.norm(1).equals("of");
    boolean subject = word.tag(1) == VERB || word.tag(1) == AUX || isPastOnly(word.norm(1));
    return governed || possessed || subject;
  }

  /**
   * "the army's last [supply] route", "into the Great Sandy [desert]", "and [work] started": the
   * base form of a verb where only a noun can stand.
   */
  boolean isBaseInPlaceOfNoun(TaggedWord word) {
    if (word.isFirst() || !word.canBe(Verbs.Form.BASE)) {
      return false;
    }
    if (isSubjectOfContent(word)) {
      return true;
    }
    if (word.canBe(Verbs.Form.PAST)) {
      return isEndOfObject(word) && lexicon.isEventNoun(word.norm());
    }
    // "carried packets of [seed] to a cellar"
    if (word.norm(-1).equals("of") && lexicon.isKnownNoun(word.norm())) {
      return true;
    }
    // "after a [stroke] in May"
    if (FunctionWordTags.ARTICLES.contains(word.norm(-1)) && !ofPhrase(word.tag(1))) {
      return true;
    }
    boolean subject =
        (word.tag(-1) == CCONJ || word.tag(-1) == PUNCT)
            && word.tag(1) == VERB
            && isPastOnly(word.norm(1));
    return (isOwned(word)
            || isOwnedInOrder(word)
            || isGoverned(word)
            || subject
            || isObject(word)
            || isBehindCompound(word))
        && lexicon.isKnownNoun(word.norm());
  }

  /** "accepted a pay [cut] in May": a verb stands before the phrase, which has a noun already. */
  private static boolean isEndOfObject(TaggedWord word) {
    return word.at() > 2
        && (word.tag(1) == PUNCT || word.tag(1) == ADP)
        && word.tag(-1) == NOUN
        && word.tag(-2) == DET
        && word.tag(-3) == VERB;
  }

  /** "her first [book]", "its only [stop]". */
  private static boolean isOwnedInOrder(TaggedWord word) {
    return ORDER.contains(word.norm(-1)) && isPossessive(word.norm(-2));
  }

  /**
   * "said [demand] had weakened", "reported [trade] with Chile fell": what is said of it follows.
   */
  private boolean isSubjectOfContent(TaggedWord word) {
    return word.tag(-1) == VERB
        && !word.canBe(Verbs.Form.PAST)
        && word.canBe(Verbs.Form.BASE)
        && (word.tag(1) == ADP || word.tag(1) == AUX || word.tag(1) == VERB)
        && lexicon.isKnownNoun(word.norm())
        && isPastOnly(word.norm(-1))
        && verbs
            .analyze(word.norm(-1))
            .filter(v -> lexicon.verbClass(v.lemma()) == EventClass.REPORTING)
            .isPresent();
  }

  private static boolean isOwned(TaggedWord word) {
    int owner = word.tag(-1) == ADJ ? -2 : -1;
    return word.at() + owner > 0 && word.tag(owner) == PART && word.norm(owner).startsWith("'");
  }

  private static boolean isGoverned(TaggedWord word) {
    int name = -1;
    while (word.at() + name > 0 && word.tag(name) == PROPN) {
      name--;
    }
    return word.at() + name > 0
        && name < -1
        && !word.norm(-1).endsWith("s")
        && word.tag(name) == DET
        && word.tag(name - 1) == ADP;
  }

  /** "sold the shipping [arm]": no "saw the man leave", no "had the firm pay". */
  private static boolean isObject(TaggedWord word) {
    return word.at() > 2
        && word.tag(-1) == NOUN
        && !word.norm(-1).endsWith("s")
        && FunctionWordTags.ARTICLES.contains(word.norm(-2))
        && (word.tag(-3) == VERB || word.tag(-3) == ADP)
        && !BEFORE_BASE.contains(word.norm(-3));
  }

  /** "the break-even [point] for": no base form stands behind a determiner and what it opens. */
  private static boolean isBehindCompound(TaggedWord word) {
    return word.isJoined(-3)
        && word.tag(-4) == DET
        && !word.norm(-1).endsWith("s")
        && word.tag(1) != DET;
  }

  /**
   * "the oil [supply] route", "London [share] prices": a singular has no verb without an ending,
   * but for one that is wished, ordered or asked about.
   */
  boolean isOfCompound(TaggedWord word) {
    return !word.isFirst()
        && word.tag(1) == NOUN
        && isBareBase(word)
        && (word.tag(-1) == NOUN || isNameBeforeSubject(word))
        && !word.norm(-1).endsWith("s")
        && !lexicon.isPerson(word.norm(-1))
        && IntStream.rangeClosed(-REACH, -1).noneMatch(i -> leadsToBase(word, i));
  }

  private static boolean leadsToBase(TaggedWord word, int distance) {
    String norm = word.norm(distance);
    return word.tag(distance) == AUX
        || BEFORE_BASE.contains(norm)
        || norm.equals("that")
        || norm.equals("to");
  }

  /** "London [share] prices closed". */
  private boolean isNameBeforeSubject(TaggedWord word) {
    return word.tag(-1) == PROPN && isPastOnly(word.norm(2));
  }

  /**
   * "[Concern] about prices grew", "[Talk] of a strike was heard": news gives no orders, and the
   * verb of the sentence follows.
   */
  boolean isOfOpeningPhrase(TaggedWord word) {
    if (!word.isFirst() || word.tag(1) != ADP || !isBareBase(word)) {
      return false;
    }
    boolean happening = lexicon.isEventNoun(word.norm());
    for (int i = 2; word.has(i) && (happening || isOfPhrase(word.tag(i))); i++) {
      if (isFinite(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the word cannot open a clause of its own. */
  private static boolean isOfPhrase(PartOfSpeech tag) {
    return switch (tag) {
      case PRON, SCONJ, PUNCT, CCONJ, PART -> false;
      default -> true;
    };
  }

  private boolean isFinite(TaggedWord word, int distance) {
    PartOfSpeech tag = word.tag(distance);
    return tag == AUX
        || (tag == VERB
            && verbs
                .analyze(word.norm(distance))
                .filter(v -> v.canBe(Verbs.Form.PAST))
                .isPresent());
  }

  /** A base form that can be a noun as well and is no other form of its verb. */
  private boolean isBareBase(TaggedWord word) {
    return word.lemma().equals(word.norm())
        && word.canBe(Verbs.Form.BASE)
        && !word.canBe(Verbs.Form.PAST)
        && !verbs.isPure(word.norm())
        && !AUXILIARIES.contains(word.norm());
  }

  /** "threatened further [strikes]": a plural that goes on from what a verb has for its object. */
  static boolean isFurther(TaggedWord word) {
    return word.norm(-1).equals("further")
        && word.norm().endsWith("s")
        && (word.tag(-2) == VERB || word.tag(-2) == ADP);
  }
}
