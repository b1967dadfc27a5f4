package org.timeline4j.language.en;

import static org.timeline4j.text.PartOfSpeech.ADJ;
import static org.timeline4j.text.PartOfSpeech.ADP;
import static org.timeline4j.text.PartOfSpeech.AUX;
import static org.timeline4j.text.PartOfSpeech.NOUN;
import static org.timeline4j.text.PartOfSpeech.PROPN;
import static org.timeline4j.text.PartOfSpeech.PUNCT;
import static org.timeline4j.text.PartOfSpeech.VERB;

import java.util.List;
import java.util.Set;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/** Which words are parts of names, whatever a tagger takes them for. */
final class NameTags {
  private static final Set<String> GIVEN_NAMES = WordLists.words(WordLists.names(), "given-name");
  private static final Set<String> QUANTIFIERS = WordLists.tagging("quantifier");
  private static final Set<String> ALONE = WordLists.tagging("adjective-alone");
  private static final Set<String> NEW = Set.of("new", "old", "great");

  /** Numbers that stand behind names; "I" is one where no first person can stand. */
  private static final Set<String> ROMAN =
      Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");

  private static final Set<String> THIRD_PERSON = Set.of("was", "is", "has", "'s");

  private final Verbs verbs;
  private final EnglishLexicon lexicon;

  NameTags(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = lexicon.verbs();
  }

  /** "Class [A] shares", "Block A": no article stands as a capital within a sentence. */
  static boolean isLetterOfName(TaggedWord word) {
    return !word.isFirst()
        && word.token().text().equals("A")
        && word.token(-1).kind() == Token.Kind.WORD
        && word.token(-1).isCapitalized()
        && !isHeadline(word.tokens());
  }

  /** A capital letter within a sentence makes a name of what was taken for another word. */
  static boolean isNameByCapital(TaggedWord word) {
    boolean open =
        switch (word.tag()) {
          case VERB, ADJ, NOUN, ADV, X, INTJ -> true;
          // Words of closed classes are known one by one: another one is a name.
          case ADP, DET, PRON, AUX, CCONJ, SCONJ, PART -> !WordLists.isFunctionWord(word.norm());
          default -> false;
        };
    return open
        && !word.isFirst()
        && word.isCapitalized()
        && isWithinSentence(word.token(-1))
        && !(word.tag() == ADJ && isDemonym(word))
        && !isHeadline(word.tokens());
  }

  private static boolean isWithinSentence(Token before) {
    return before.kind() != Token.Kind.MARK
        || before.text().equals(",")
        || before.text().equals("-");
  }

  /**
   * Adjectives of nations are written with a capital letter but are no part of a name. "Prosecutors
   * say [Whitman] sold shares": an adjective has no verb of its own.
   */
  private static boolean isDemonym(TaggedWord word) {
    String norm = word.norm();
    boolean shape =
        norm.endsWith("ish")
            || norm.endsWith("an")
            || norm.endsWith("ese")
            || norm.endsWith("ch")
            || norm.endsWith("i");
    boolean subject = word.tag(-1) == VERB && (word.tag(1) == VERB || word.tag(1) == AUX);
    return shape && !subject;
  }

  /**
   * A sentence that opens with an unknown word has a name there: one taken for a word of a closed
   * class ("Weiss was jailed"), or for a noun before a name ("Otto Weiss").
   */
  boolean isOpeningName(TaggedWord word) {
    if (!word.isFirst() || !word.isCapitalized() || isHeadline(word.tokens())) {
      return false;
    }
    String norm = word.norm();
    boolean beforeName = isCapitalizedWord(word, 1);
    return switch (word.tag()) {
      case ADP, DET, PRON, AUX, CCONJ, SCONJ, PART ->
          norm.length() > 3 && !WordLists.isFunctionWord(norm) && verbs.analyze(norm).isEmpty();
      case NOUN -> beforeName && !norm.endsWith("s") && !lexicon.isKnownNoun(norm);
      case ADJ -> isBeforePast(word) && !isAdjectiveAlone(norm);
      case ADV -> beforeName && !norm.endsWith("ly") && !WordLists.isFunctionWord(norm);
      default -> false;
    };
  }

  private static boolean isCapitalizedWord(TaggedWord word, int distance) {
    return word.has(distance)
        && word.token(distance).isCapitalized()
        && word.token(distance).kind() == Token.Kind.WORD;
  }

  /** "Norwind [agreed]", "Norwind [bought]": a verb of the past and nothing else. */
  private boolean isBeforePast(TaggedWord word) {
    return word.has(1)
        && !word.token(1).isCapitalized()
        && verbs.analyze(word.norm(1)).filter(Verbs.Analysis::isPastOnly).isPresent();
  }

  /** "Most agreed", "Worse followed", "Injured were": what can stand without its noun. */
  private boolean isAdjectiveAlone(String norm) {
    return norm.length() <= 3
        || WordLists.isFunctionWord(norm)
        || QUANTIFIERS.contains(norm)
        || ALONE.contains(norm)
        || norm.indexOf('-') >= 0
        || norm.endsWith("er")
        || norm.endsWith("est")
        || verbs.analyze(norm).isPresent();
  }

  static boolean isGivenName(String norm) {
    return GIVEN_NAMES.contains(norm);
  }

  /** "Denise Lopez": a given name at the beginning of a sentence, before another name. */
  static boolean isGivenName(TaggedWord word) {
    return word.isCapitalized() && isCapitalizedWord(word, 1) && GIVEN_NAMES.contains(word.norm());
  }

  /** "Artemis I was", "Artemis II": a Roman number that counts the bearers of a name. */
  static boolean isRegnal(TaggedWord word) {
    if (word.isFirst()
        || word.tag(-1) != PROPN
        || !ROMAN.contains(word.token().text())
        || !word.token(-1).isCapitalized()) {
      return false;
    }
    if (!word.token().text().equals("I")) {
      return true;
    }
    PartOfSpeech opening = word.tags().get(0);
    // "In Paris I was": a phrase of place opens the sentence of a speaker.
    boolean opened = word.at() == 2 && opening == ADP;
    // "Charles I fled", not "In 1990 Paul I met".
    boolean fled = word.at() == 1 || word.tag(-2) == PROPN;
    boolean singular =
        THIRD_PERSON.contains(word.norm(1))
            || word.tag(1) == ADP
            || (fled && opening == PROPN && word.tag(1) == VERB);
    return !opened && (singular || word.tag(1) == PUNCT);
  }

  /** "[New] Zealand sent", "[United] were founded": an adjective that opens a name. */
  static boolean isOpeningOfName(TaggedWord word) {
    if (!word.isFirst() || !word.isCapitalized()) {
      return false;
    }
    boolean newName =
        NEW.contains(word.norm())
            && word.tag(1) == PROPN
            && word.token(1).isCapitalized()
            && word.tag(2) != PROPN
            && word.tag(2) != NOUN;
    boolean participle = word.canBe(Verbs.Form.PAST_PARTICIPLE) && word.tag(1) == AUX;
    return newName || participle;
  }

  /**
   * "[Revenue] rose": a capital that opens a sentence makes no name of a common noun before its
   * verb, nor of a plural before its preposition: "[Shares] of the maker fell".
   */
  boolean isOpeningThing(TaggedWord word) {
    return word.isFirst()
        && (word.tag(1) == VERB
            || word.tag(1) == AUX
            || (word.tag(1) == ADP && isPluralThing(word.norm())))
        && lexicon.isKnownNoun(word.norm())
        && !GIVEN_NAMES.contains(word.norm());
  }

  /** "Shares of", not "Friends of the Coast". */
  private boolean isPluralThing(String norm) {
    String singular = Nouns.singular(norm);
    return !singular.equals(norm) && !lexicon.isPerson(singular);
  }

  private static boolean isHeadline(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      words += token.kind() == Token.Kind.WORD ? 1 : 0;
      capitals += token.kind() == Token.Kind.WORD && token.isCapitalized() ? 1 : 0;
    }
    return words > 3 && capitals * 10 > words * 7;
  }
}
