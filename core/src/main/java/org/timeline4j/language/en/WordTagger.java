package org.timeline4j.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Token;

/**
 * Turns the tokens of a sentence into words: the statistical tagger proposes the part of speech,
 * and what the lexicon knows of verb forms, capital letters and neighbours mends the errors that
 * such taggers make on news.
 */
final class WordTagger {
  /** Words that end an expression which counts from now or from another time. */
  private static final Set<String> DISTANCES = Set.of("ago", "earlier", "later");

  private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "having");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "'re", "'m", "be", "been");
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "its", "our", "their", "whose");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Verbs with which something comes "to light". */
  private static final Set<String> COMING =
      Set.of("come", "comes", "came", "coming", "bring", "brings", "brought", "bringing");

  /** Verbs whose object does what the base form behind it says: "let the man leave". */
  private static final Set<String> BEFORE_BASE =
      Set.of(
          "let",
          "lets",
          "letting",
          "make",
          "makes",
          "made",
          "making",
          "help",
          "helps",
          "helped",
          "helping",
          "see",
          "sees",
          "saw",
          "seen",
          "seeing",
          "hear",
          "hears",
          "heard",
          "hearing",
          "watch",
          "watches",
          "watched",
          "watching",
          "have",
          "has",
          "had",
          "having",
          "feel",
          "felt",
          "bid",
          "bade");

  private static final Set<String> LEADS_TO_YEAR =
      Set.of("in", "by", "since", "from", "until", "till", "after", "before", "during");

  private static final int YEAR_DIGITS = 4;
  private static final int REACH = 8;

  /** Plurals that are nouns where the verb that they look like is never one. */
  private static final Set<String> PLURALS_ALONE = Set.of("remains", "proceeds", "amends", "means");

  private static final Set<String> GERUND_LEADS = Set.of("after", "before", "without", "since");

  /** Gerunds that have become prepositions. */
  private static final Set<String> PREPOSITIONAL_GERUNDS =
      Set.of(
          "according",
          "barring",
          "concerning",
          "considering",
          "during",
          "excluding",
          "failing",
          "following",
          "including",
          "notwithstanding",
          "owing",
          "pending",
          "regarding");

  /** Behind a verb and a hyphen they make a noun of it: "sell-off". */
  private static final Set<String> NOUN_MAKING_PARTICLES =
      Set.of(
          "off",
          "offs",
          "out",
          "outs",
          "up",
          "ups",
          "down",
          "downs",
          "in",
          "ins",
          "over",
          "overs",
          "back",
          "backs",
          "away",
          "aways",
          "through",
          "throughs",
          "by",
          "around");

  private static final List<String> NOUN_ENDINGS = List.of("tion", "sion", "ment", "ness", "ship");

  private static final Set<String> RELATIVES = Set.of("that", "which", "who");

  private static final Set<String> QUANTIFIERS =
      Set.of("most", "many", "several", "few", "some", "much", "half");

  /** Words that are never articles. */
  private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "of", "from", "with");

  /** Words for how many that can be the subject of a clause by themselves. */
  private static final Set<String> QUANTITIES = Set.of("many", "few", "several", "some", "most");

  private static final Set<String> NEW = Set.of("new", "old", "great");

  /** Adjectives that can be the subject of a sentence. */
  private static final Set<String> ALONE =
      Set.of("last", "next", "first", "second", "third", "worse", "less", "much", "such", "same");

  private static final Set<String> DEGREES = Set.of("so", "very", "too", "how", "as");

  /** Adjectives that are also the base form of a verb. */
  private static final Set<String> VERBAL_ADJECTIVES =
      Set.of(
          "close",
          "open",
          "clear",
          "slow",
          "calm",
          "cool",
          "warm",
          "dry",
          "narrow",
          "secure",
          "direct",
          "free",
          "quiet",
          "thin",
          "complete",
          "empty",
          "mature",
          "subject");

  /** How a book, a play or a speech is received. */
  private static final Set<String> RECEPTIONS =
      Set.of(
          "reviews", "applause", "acclaim", "cheers", "praise", "laughter", "criticism", "notices");

  private static final Set<String> PLURAL_SUBJECTS = Set.of("i", "we", "you", "they");

  private static final Set<PartOfSpeech> LEADS_TO_NOUN =
      Set.of(PartOfSpeech.ADP, PartOfSpeech.PART, PartOfSpeech.DET, PartOfSpeech.PRON);

  private static final Set<String> HELPERS = Set.of("do", "does", "did");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> AUXILIARY_FORMS =
      Set.of("be", "have", "get", "being", "having", "getting");

  private static final Set<String> GIVEN_NAMES = WordLists.words(WordLists.names(), "given-name");

  /** Numbers that stand behind names; "I" is one where no first person can stand. */
  private static final Set<String> ROMAN =
      Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");

  private static final Set<String> THIRD_PERSON = Set.of("was", "is", "has", "'s");

  /** Adjectives that say behind a name what somebody is found to be. */
  private static final Set<String> VERDICTS = Set.of("guilty", "innocent", "dead", "alive");

  private static final Set<String> FUNCTION_WORDS =
      WordLists.words(WordLists.functionWords(), "starter", "other");

  private final Verbs verbs;
  private final EnglishLexicon lexicon;

  WordTagger(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = lexicon.verbs();
  }

  List<Word> words(Sentence sentence, List<PartOfSpeech> tags) {
    List<Token> tokens = sentence.tokens();
    List<PartOfSpeech> mended = new ArrayList<>(tags);
    ModelNames.mark(tokens, mended);
    NameParticles.mark(tokens, mended);
    verbless(tokens, mended);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Verbs.Analysis> verb = verbs.analyze(tokens.get(i).norm());
      mended.set(i, mend(tokens, mended, verb, i));
      words.add(word(tokens.get(i), mended.get(i), verb));
    }
    return words;
  }

  private static Word word(Token token, PartOfSpeech pos, Optional<Verbs.Analysis> verb) {
    String lemma =
        switch (pos) {
          case VERB, AUX -> verb.map(Verbs.Analysis::lemma).orElse(token.norm());
          case NOUN -> Nouns.singular(token.norm());
          default -> token.norm();
        };
    return new Word(token, pos, lemma, verb);
  }

  private static boolean isPhraseEnd(PartOfSpeech before) {
    return before == PartOfSpeech.PROPN
        || before == PartOfSpeech.NOUN
        || before == PartOfSpeech.PRON
        || before == PartOfSpeech.ADV
        || before == PartOfSpeech.PART;
  }

  private PartOfSpeech mend(
      List<Token> tokens, List<PartOfSpeech> tags, Optional<Verbs.Analysis> verb, int i) {
    Token token = tokens.get(i);
    PartOfSpeech tag = tags.get(i);
    if (isWithinFigures(tokens, i)) {
      return PartOfSpeech.NUM;
    }
    if (!hasLetterOrDigit(token.text())) {
      // "a 20[-]million-euro loan": no sign of a sum.
      boolean joins = token.text().equals("-") && i > 0 && tokens.get(i - 1).touches(token);
      return isContentWord(tag) || joins || token.text().equals("_") ? PartOfSpeech.PUNCT : tag;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return tag == PartOfSpeech.PROPN ? tag : PartOfSpeech.NUM;
    }
    if (token.kind() != Token.Kind.WORD || ModelNames.isMixedCase(token)) {
      return tag;
    }
    if ((tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM)
        && Character.isLetter(token.text().codePointAt(0))) {
      return token.isCapitalized() ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.DET && PREPOSITIONS.contains(token.norm())) {
      return PartOfSpeech.ADP;
    }
    if (isContentWord(tag) && (isBeforeYear(tokens, i) || token.norm().equals("versus"))) {
      return PartOfSpeech.ADP;
    }
    if (isHyphenatedNoun(tokens, i) || isOpeningOfHyphens(tokens, i)) {
      return PartOfSpeech.NOUN;
    }
    if (isLetterOfName(tokens, i)) {
      return PartOfSpeech.PROPN;
    }
    if (isNameByCapital(tokens, tags, i)
        || isOpeningName(tokens, tag, i)
        || isGivenName(tokens, i)
        || isRegnal(tokens, tags, i)) {
      return isRegnal(tokens, tags, i) ? PartOfSpeech.NUM : PartOfSpeech.PROPN;
    }
    PartOfSpeech before = i == 0 ? PartOfSpeech.PUNCT : tags.get(i - 1);
    PartOfSpeech after = after(tags, i);
    // "Revenue rose": a capital that opens a sentence makes no name of a noun before its verb.
    boolean subject = after == PartOfSpeech.VERB || after == PartOfSpeech.AUX;
    if (i == 0 && tag == PartOfSpeech.PROPN && subject && isThing(token.norm())) {
      return PartOfSpeech.NOUN;
    }
    if (isOpeningBirth(tokens, after, i) || isVerbOfPronoun(tokens, tags, i)) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.ADJ && isQuantityAlone(tokens, tags, i)) {
      return PartOfSpeech.PRON;
    }
    if (isThatOfNoun(tokens, tags, i)) {
      return PartOfSpeech.DET;
    }
    if (isPluralBeforeVerb(tags, i, verb)
        || isHappeningBeforeVerb(tokens, tags, i)
        || ((tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADJ)
            && after != PartOfSpeech.NOUN
            && isMannerBehindBy(tokens, i))
        || isNounTaggedFunctionWord(tokens, tag, i)) {
      return PartOfSpeech.NOUN;
    }
    if (isOpeningOfName(tokens, tags, verb, i)) {
      return PartOfSpeech.PROPN;
    }
    if (tag == PartOfSpeech.ADV && NounPhrases.isCount(token.norm())) {
      return PartOfSpeech.NUM;
    }
    if (isArticleTaggedOtherwise(tokens, tag, i) || isQuantifierOf(tokens, tag, i)) {
      return PartOfSpeech.DET;
    }
    if (tag == PartOfSpeech.NOUN && token.norm().equals("being") && isBeforeParticiple(tokens, i)) {
      return PartOfSpeech.AUX;
    }
    if (isLightInTo(tokens, i)) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.VERB && (isBehindDegree(tokens, i) || isOfReception(tokens, i))) {
      return PartOfSpeech.ADJ;
    }
    boolean noun = tag == PartOfSpeech.PROPN && lexicon.isKnownNoun(token.norm());
    boolean person =
        (tag == PartOfSpeech.PROPN || (tag == PartOfSpeech.ADV && verb.isEmpty()))
            && lexicon.isPerson(token.norm());
    if (!token.isCapitalized() && (noun || person)) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.NOUN && VERDICTS.contains(token.norm()) && isPhraseEnd(before)) {
      return PartOfSpeech.ADJ;
    }
    if (tag == PartOfSpeech.ADJ && isOfficer(tokens, tags, after, i)) {
      return PartOfSpeech.NOUN;
    }
    if (isNounTaggedAuxiliary(tag, verb, before, after)) {
      return PartOfSpeech.NOUN;
    }
    if (isNounTaggedAdjective(tokens, tag, before, after, i)) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.AUX && verb.isEmpty() && !VerbGroups.isModal(token.norm())) {
      if (token.norm().equals("to")) {
        return PartOfSpeech.PART;
      }
      return token.isCapitalized() ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
    }
    if (verb.isEmpty()) {
      PartOfSpeech name = token.isCapitalized() ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
      return tag == PartOfSpeech.VERB ? name : tag;
    }
    if (isVerbTaggedFunctionWord(tokens, tag, verb.get(), i)) {
      return PartOfSpeech.VERB;
    }
    if (isContentWord(tag)
        && (isVerbByGroup(tokens, tags, verb.get(), i)
            || isOnlyVerb(tokens, tags, verb.get(), i))) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.NOUN
        && after == PartOfSpeech.ADP
        && isGerundBehindAfter(tokens, verb.get(), i)) {
      return PartOfSpeech.VERB;
    }
    if (isPhraseHead(after) && isVerbTaggedOtherwise(tokens, tags, verb.get(), i)) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.NOUN && isPlan(tokens, verb.get(), before, i)) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.NOUN && isIntended(tokens, tags, verb.get(), i)) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.VERB && isNounOfOpeningSubject(tokens, tags, verb.get(), i)) {
      return PartOfSpeech.NOUN;
    }
    boolean modified =
        before == PartOfSpeech.DET || before == PartOfSpeech.ADJ || before == PartOfSpeech.NUM;
    if (tag == PartOfSpeech.NOUN
        && !modified
        && isFiniteForm(verb.get())
        && verbs.isPure(verb.get().lemma())
        && !(before == PartOfSpeech.ADP && PLURALS_ALONE.contains(token.norm()))) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.VERB && isEventNounHere(tokens, before, i)) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.VERB
        && (isPluralNoun(tokens, verb.get(), before, after, i)
            || isBaseInPlaceOfNoun(tokens, tags, verb.get(), i)
            || isNounOfCompound(tokens, tags, verb.get(), i)
            || isNounOfOpeningPhrase(tokens, tags, verb.get(), i))) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.VERB
        && (isAttribute(verb.get(), before, after)
            || isAttributeOfObject(tokens, tags, verb.get(), i)
            || isParticipleOfPhrase(tokens, tags, verb.get(), i))) {
      return PartOfSpeech.ADJ;
    }
    return tag;
  }

  /** "a record of 2[:]13:40", "won 3[-]1": no sign that ends a phrase. */
  private static boolean isWithinFigures(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).text().equals(":")
        && tokens.get(i - 1).kind() == Token.Kind.NUMBER
        && tokens.get(i + 1).kind() == Token.Kind.NUMBER
        && tokens.get(i - 1).touches(tokens.get(i))
        && tokens.get(i).touches(tokens.get(i + 1));
  }

  /** "as chief [executive] last year", "the bank's chief [executive], Ana Berg". */
  private boolean isOfficer(
      List<Token> tokens, List<PartOfSpeech> tags, PartOfSpeech after, int i) {
    return i > 1
        && tokens.get(i - 1).norm().equals("chief")
        && LEADS_TO_NOUN.contains(tags.get(i - 2))
        && after != PartOfSpeech.NOUN
        && lexicon.isPerson(tokens.get(i).norm());
  }

  /** "The paper [mill] burned": only a few verbs are auxiliaries. */
  private static boolean isNounTaggedAuxiliary(
      PartOfSpeech tag, Optional<Verbs.Analysis> verb, PartOfSpeech before, PartOfSpeech after) {
    boolean modified =
        before == PartOfSpeech.DET || before == PartOfSpeech.NOUN || before == PartOfSpeech.ADJ;
    return tag == PartOfSpeech.AUX
        && modified
        && (after == PartOfSpeech.VERB || after == PartOfSpeech.AUX || after == PartOfSpeech.ADP)
        && verb.filter(v -> v.canBe(Verbs.Form.BASE))
            .filter(v -> !AUXILIARIES.contains(v.lemma()) && !VerbGroups.isModal(v.lemma()))
            .isPresent();
  }

  /** "the [sell]-off", "a [shake]-up": a verb and a particle that make a noun. */
  private static boolean isHyphenatedNoun(List<Token> tokens, int i) {
    return isJoined(tokens, i) && NOUN_MAKING_PARTICLES.contains(tokens.get(i + 2).norm());
  }

  /** "[over]-the-counter trading", "a [state]-of-the-art ship": words that make one modifier. */
  private static boolean isOpeningOfHyphens(List<Token> tokens, int i) {
    boolean opens = i == 0 || !tokens.get(i - 1).text().equals("-");
    return opens
        && isJoined(tokens, i)
        && isJoined(tokens, i + 2)
        && FUNCTION_WORDS.contains(tokens.get(i + 2).norm());
  }

  /** Tells whether a hyphen without spaces joins a word to the next. */
  private static boolean isJoined(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).text().equals("-")
        && tokens.get(i).touches(tokens.get(i + 1))
        && tokens.get(i + 1).touches(tokens.get(i + 2))
        && tokens.get(i + 2).kind() == Token.Kind.WORD;
  }

  /** "Class [A] shares", "Block A": no article stands as a capital within a sentence. */
  private static boolean isLetterOfName(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).text().equals("A")
        && tokens.get(i - 1).kind() == Token.Kind.WORD
        && tokens.get(i - 1).isCapitalized()
        && !isHeadline(tokens);
  }

  /** "[In] 2012 the firm moved": no name, though a tagger may know the year from names alone. */
  private static boolean isBeforeYear(List<Token> tokens, int i) {
    return LEADS_TO_YEAR.contains(tokens.get(i).norm())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).kind() == Token.Kind.NUMBER
        && tokens.get(i + 1).text().length() == YEAR_DIGITS;
  }

  /** "[Born] in 1925, she": no surname. */
  private static boolean isOpeningBirth(List<Token> tokens, PartOfSpeech after, int i) {
    return i == 0
        && tokens.get(0).norm().equals("born")
        && (after == PartOfSpeech.ADP || after == PartOfSpeech.NUM || after == PartOfSpeech.ADV);
  }

  /** "We [open] on Saturday": behind a pronoun that is a subject stands a verb. */
  private static boolean isVerbOfPronoun(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    return i > 0
        && tags.get(i) == PartOfSpeech.ADJ
        && PLURAL_SUBJECTS.contains(tokens.get(i - 1).norm())
        && VERBAL_ADJECTIVES.contains(tokens.get(i).norm())
        && (after(tags, i) == PartOfSpeech.ADP || after(tags, i) == PartOfSpeech.DET);
  }

  /**
   * "the army's last [supply] route", "into the Great Sandy [desert]", "and [work] started": the
   * base form of a verb where only a noun can stand.
   */
  private boolean isBaseInPlaceOfNoun(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    String norm = tokens.get(i).norm();
    if (i == 0 || !verb.canBe(Verbs.Form.BASE)) {
      return false;
    }
    if (verb.canBe(Verbs.Form.PAST)) {
      return isEndOfObject(tags, i) && lexicon.isEventNoun(norm);
    }
    // "after a [stroke] in May"
    if (ARTICLES.contains(tokens.get(i - 1).norm()) && !ofPhrase(after(tags, i))) {
      return true;
    }
    int owner = tags.get(i - 1) == PartOfSpeech.ADJ ? i - 2 : i - 1;
    boolean owned =
        owner > 0
            && tags.get(owner) == PartOfSpeech.PART
            && tokens.get(owner).norm().startsWith("'");
    int name = i - 1;
    while (name > 0 && tags.get(name) == PartOfSpeech.PROPN) {
      name--;
    }
    boolean governed =
        name > 0
            && name < i - 1
            && !tokens.get(i - 1).norm().endsWith("s")
            && tags.get(name) == PartOfSpeech.DET
            && tags.get(name - 1) == PartOfSpeech.ADP;
    boolean subject =
        (tags.get(i - 1) == PartOfSpeech.CCONJ || tags.get(i - 1) == PartOfSpeech.PUNCT)
            && after(tags, i) == PartOfSpeech.VERB
            && verbs.analyze(tokens.get(i + 1).norm()).filter(WordTagger::isPastOnly).isPresent();
    // "sold the shipping [arm]": no "saw the man leave", no "had the firm pay".
    boolean object =
        i > 2
            && tags.get(i - 1) == PartOfSpeech.NOUN
            && !tokens.get(i - 1).norm().endsWith("s")
            && ARTICLES.contains(tokens.get(i - 2).norm())
            && (tags.get(i - 3) == PartOfSpeech.VERB || tags.get(i - 3) == PartOfSpeech.ADP)
            && !BEFORE_BASE.contains(tokens.get(i - 3).norm());
    return (owned || governed || subject || object) && lexicon.isKnownNoun(norm);
  }

  /** "accepted a pay [cut] in May": a verb stands before the phrase, which has a noun already. */
  private static boolean isEndOfObject(List<PartOfSpeech> tags, int i) {
    boolean behind = after(tags, i) == PartOfSpeech.PUNCT || after(tags, i) == PartOfSpeech.ADP;
    return i > 2
        && behind
        && tags.get(i - 1) == PartOfSpeech.NOUN
        && tags.get(i - 2) == PartOfSpeech.DET
        && tags.get(i - 3) == PartOfSpeech.VERB;
  }

  private static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the final", "a fine on": what stands where the phrase has its noun, and can be one. */
  private boolean isNounTaggedAdjective(
      List<Token> tokens, PartOfSpeech tag, PartOfSpeech before, PartOfSpeech after, int i) {
    String norm = tokens.get(i).norm();
    // "Norway's unconditional [withdrawal]"
    boolean owned =
        i > 1
            && (before == PartOfSpeech.PART || before == PartOfSpeech.ADJ)
            && isOwner(tokens.get(before == PartOfSpeech.PART ? i - 1 : i - 2));
    return tag == PartOfSpeech.ADJ
        && (before == PartOfSpeech.DET || owned)
        && !ofPhrase(after)
        && (lexicon.isEventNoun(norm) || lexicon.isPerson(norm));
  }

  private static boolean isOwner(Token token) {
    return token.norm().startsWith("'") || POSSESSIVES.contains(token.norm());
  }

  /** Tells whether a noun phrase can go on with such a word behind an adjective. */
  private static boolean ofPhrase(PartOfSpeech after) {
    return switch (after) {
      case NOUN, PROPN, ADJ, NUM, CCONJ, ADV, SYM -> true;
      default -> false;
    };
  }

  /** "A similar cap was introduced": what a tagger may take for another word of little meaning. */
  private static boolean isArticleTaggedOtherwise(List<Token> tokens, PartOfSpeech tag, int i) {
    return (tag == PartOfSpeech.SCONJ || tag == PartOfSpeech.ADP || tag == PartOfSpeech.CCONJ)
        && i + 1 < tokens.size()
        && ARTICLES.contains(tokens.get(i).norm());
  }

  /**
   * "said [inspectors] visited", "introduced [legislation] this month": conjunctions and
   * prepositions are known one by one.
   */
  private boolean isNounTaggedFunctionWord(List<Token> tokens, PartOfSpeech tag, int i) {
    String norm = tokens.get(i).norm();
    // "lifted her [ban] in June"
    boolean owned =
        tag == PartOfSpeech.ADP
            && i > 0
            && isPossessive(tokens.get(i - 1).norm())
            && lexicon.isKnownNoun(norm)
            && !FUNCTION_WORDS.contains(norm);
    if (owned) {
      return true;
    }
    return (tag == PartOfSpeech.SCONJ || tag == PartOfSpeech.ADP || tag == PartOfSpeech.CCONJ)
        && norm.length() > 4
        && !tokens.get(i).isCapitalized()
        && !FUNCTION_WORDS.contains(norm)
        && ((norm.endsWith("s") && lexicon.isKnownNoun(Nouns.singular(norm)))
            || isNounByEnding(norm));
  }

  private static boolean isPossessive(String norm) {
    return POSSESSIVES.contains(norm) || norm.equals("her");
  }

  /** Tells whether a word that may open a sentence is a common noun and no name besides. */
  private boolean isThing(String norm) {
    return lexicon.isKnownNoun(norm) && !GIVEN_NAMES.contains(norm);
  }

  private static boolean isNounByEnding(String norm) {
    return NOUN_ENDINGS.stream().anyMatch(norm::endsWith);
  }

  /** "within hours of [being] executed". */
  private boolean isBeforeParticiple(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && verbs
            .analyze(tokens.get(i + 1).norm())
            .filter(v -> v.canBe(Verbs.Form.PAST_PARTICIPLE) && !v.canBe(Verbs.Form.BASE))
            .isPresent();
  }

  /** "came to [light]", "brought it to [light]": no verb, though one is written like it. */
  private static boolean isLightInTo(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).norm().equals("light")
        && tokens.get(i - 1).norm().equals("to")
        && tokens.subList(Math.max(0, i - 5), i - 1).stream()
            .anyMatch(t -> COMING.contains(t.norm()));
  }

  /** "published to [warm] reviews", "left to [mixed] applause": how something was received. */
  private static boolean isOfReception(List<Token> tokens, int i) {
    return i > 1
        && i + 1 < tokens.size()
        && tokens.get(i - 1).norm().equals("to")
        && VERBAL_ADJECTIVES.contains(tokens.get(i).norm())
        && RECEPTIONS.contains(tokens.get(i + 1).norm());
  }

  /** "set aside by [consent]", "ended by [decree]": how, and no verb. */
  private boolean isMannerBehindBy(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i - 1).norm().equals("by")
        && lexicon.isManner(tokens.get(i).norm())
        && lexicon.isKnownNoun(tokens.get(i).norm());
  }

  /** "the prize that [many] expected went": what can stand without its noun, before a verb. */
  private static boolean isQuantityAlone(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    return i > 0
        && RELATIVES.contains(tokens.get(i - 1).norm())
        && QUANTITIES.contains(tokens.get(i).norm())
        && (after(tags, i) == PartOfSpeech.VERB || after(tags, i) == PartOfSpeech.AUX);
  }

  /** "rejected [that] recommendation in May": no clause follows, for it would have a verb. */
  private static boolean isThatOfNoun(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    boolean possible =
        tokens.get(i).norm().equals("that")
            && i > 0
            && tags.get(i - 1) == PartOfSpeech.VERB
            && after(tags, i) == PartOfSpeech.NOUN;
    if (!possible) {
      return false;
    }
    for (int j = i + 2; j < tags.size(); j++) {
      if (tags.get(j) == PartOfSpeech.VERB || tags.get(j) == PartOfSpeech.AUX) {
        return false;
      }
      if (tags.get(j) == PartOfSpeech.PUNCT || tags.get(j) == PartOfSpeech.CCONJ) {
        return true;
      }
    }
    return true;
  }

  /** "so [close] that", "very [close]": no verb has a degree. */
  private static boolean isBehindDegree(List<Token> tokens, int i) {
    return i > 0
        && DEGREES.contains(tokens.get(i - 1).norm())
        && VERBAL_ADJECTIVES.contains(tokens.get(i).norm());
  }

  /**
   * "won" is no conjunction, "pleaded" no pronoun, "notifying" no particle, and "announce" behind
   * "to" no determiner; "provided that" may be one.
   */
  private static boolean isVerbTaggedFunctionWord(
      List<Token> tokens, PartOfSpeech tag, Verbs.Analysis verb, int i) {
    String norm = tokens.get(i).norm();
    boolean function =
        switch (tag) {
          case PRON, SCONJ, CCONJ, ADP, DET, INTJ, X, PART -> true;
          default -> false;
        };
    if (!function || FUNCTION_WORDS.contains(norm) || PREPOSITIONAL_GERUNDS.contains(norm)) {
      return false;
    }
    boolean that = i + 1 < tokens.size() && tokens.get(i + 1).norm().equals("that");
    boolean past = verb.canBe(Verbs.Form.PAST) && !verb.canBe(Verbs.Form.BASE) && !that;
    boolean infinitive =
        verb.canBe(Verbs.Form.BASE) && i > 0 && tokens.get(i - 1).norm().equals("to");
    return past || infinitive || (verb.canBe(Verbs.Form.PRESENT_PARTICIPLE) && !that);
  }

  /**
   * A sentence has a verb: if no word of it is one, then the first that can be a finite one and has
   * a noun before it.
   */
  private void verbless(List<Token> tokens, List<PartOfSpeech> tags) {
    if (hasVerb(tokens, tags)
        || tokens.isEmpty()
        || !tokens.get(tokens.size() - 1).norm().equals(".")) {
      return;
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (!tokens.get(i).isCapitalized() && isFiniteHere(tokens, tags, i)) {
        tags.set(i, PartOfSpeech.VERB);
        if (tags.get(i - 1) == PartOfSpeech.ADJ) {
          tags.set(i - 1, PartOfSpeech.NOUN);
        }
        return;
      }
    }
  }

  private static boolean hasVerb(List<Token> tokens, List<PartOfSpeech> tags) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean verb = tags.get(i) == PartOfSpeech.VERB || tags.get(i) == PartOfSpeech.AUX;
      if (verb && !tokens.get(i).norm().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFiniteHere(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    Optional<Verbs.Analysis> verb = verbs.analyze(tokens.get(i).norm());
    boolean subject =
        switch (tags.get(i - 1)) {
          case NOUN, PROPN, PRON -> true;
          case ADJ -> i > 1 && tags.get(i - 2) == PartOfSpeech.DET;
          default -> false;
        };
    if (verb.isEmpty() || !subject) {
      return false;
    }
    boolean object =
        switch (after(tags, i)) {
          case DET, NUM, PRON -> true;
          default -> false;
        };
    return (verb.get().canBe(Verbs.Form.PAST) && !lexicon.isEventNoun(tokens.get(i).norm()))
        || (verb.get().canBe(Verbs.Form.THIRD_PERSON)
            && (object || tokens.get(i + 1).norm().equals("to")));
  }

  private static boolean isContentWord(PartOfSpeech tag) {
    return switch (tag) {
      case VERB, NOUN, ADJ, ADV, PROPN -> true;
      default -> false;
    };
  }

  /**
   * "will back down", "has risen", "is undercutting it", "did not fund", "to demand a return": the
   * auxiliary before tells the verb. "sales rose to": so do the subject and the form.
   */
  private static boolean isVerbByGroup(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    PartOfSpeech tag = tags.get(i);
    if (tag == PartOfSpeech.VERB || tokens.get(i).isCapitalized()) {
      return false;
    }
    int a = i - 1;
    while (a >= 0
        && (tags.get(a) == PartOfSpeech.ADV
            || isNegation(tokens.get(a))
            || (i - a == 1 && VerbGroups.isOrdinal(tokens.get(a).norm())))) {
      a--;
    }
    return a >= 0
        && (isVerbBehind(tokens, tags, verb, a, i) || isFiniteBehind(tokens, tags, verb, a, i));
  }

  /**
   * What is no noun or adjective is a verb where it stands behind "to", "help", "and", or its
   * subject: "to impede", "helped unite them", "isolate and strangle"; so is "fell" wherever it
   * stands, and the gerund of such a verb with an object behind a preposition or a comma.
   */
  private boolean isOnlyVerb(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    PartOfSpeech tag = tags.get(i);
    PartOfSpeech before = i == 0 ? PartOfSpeech.PUNCT : tags.get(i - 1);
    if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.PROPN || tokens.get(i).isCapitalized()) {
      return false;
    }
    boolean modified =
        before == PartOfSpeech.DET
            || before == PartOfSpeech.ADJ
            || before == PartOfSpeech.NUM
            || (before == PartOfSpeech.PART && tokens.get(i - 1).norm().startsWith("'"));
    if (modified) {
      return false;
    }
    boolean pure = verbs.isPure(verb.lemma());
    if (verb.canBe(Verbs.Form.PRESENT_PARTICIPLE)) {
      return isGerund(tags, before, pure, i) || isGerundWithObject(tokens, tags, verb, before, i);
    }
    boolean past = isPastOnly(verb);
    if (past && !verb.canBe(Verbs.Form.PAST_PARTICIPLE)) {
      return true;
    }
    if (verb.canBe(Verbs.Form.BASE)) {
      return pure && i > 0 && (isVerbLink(tokens.get(i - 1)) || before == PartOfSpeech.PRON);
    }
    return past && before == PartOfSpeech.PRON && isSubject(tokens.get(i - 1));
  }

  private static boolean isVerbLink(Token before) {
    return switch (before.norm()) {
      case "to", "help", "helped", "helps", "and", "or" -> true;
      default -> false;
    };
  }

  private static boolean isSubject(Token pronoun) {
    return switch (pronoun.norm()) {
      case "i", "he", "she", "it", "we", "they", "who" -> true;
      default -> false;
    };
  }

  /**
   * "by making it", "in explaining that", "of boosting sales", "with shooting Lopez"; not "in
   * operating profit".
   */
  private static boolean isGerund(
      List<PartOfSpeech> tags, PartOfSpeech before, boolean pure, int i) {
    boolean opened =
        before == PartOfSpeech.ADP
            || before == PartOfSpeech.SCONJ
            || before == PartOfSpeech.PUNCT
            || before == PartOfSpeech.CCONJ;
    return opened
        && switch (after(tags, i)) {
          case DET, PRON, SCONJ, PROPN -> true;
          case ADP, NOUN, ADJ, NUM, ADV -> pure;
          default -> false;
        };
  }

  /**
   * "by [boosting] sales", "in [resuming] talks"; not "in housing projects", "with rising costs".
   */
  private boolean isGerundWithObject(
      List<Token> tokens,
      List<PartOfSpeech> tags,
      Verbs.Analysis verb,
      PartOfSpeech before,
      int i) {
    String norm = tokens.get(i).norm();
    return tags.get(i) == PartOfSpeech.NOUN
        && (before == PartOfSpeech.ADP || before == PartOfSpeech.SCONJ)
        && after(tags, i) == PartOfSpeech.NOUN
        && !lexicon.isIntransitive(verb.lemma())
        && !lexicon.isEventNoun(norm)
        && !lexicon.isGerundOfTrade(norm);
  }

  /** "after [graduating] in 1942": what one has done before something else; no event noun. */
  private boolean isGerundBehindAfter(List<Token> tokens, Verbs.Analysis verb, int i) {
    return i > 0
        && verb.canBe(Verbs.Form.PRESENT_PARTICIPLE)
        && !tokens.get(i).isCapitalized()
        && GERUND_LEADS.contains(tokens.get(i - 1).norm())
        && !lexicon.isEventNoun(tokens.get(i).norm());
  }

  /** Tells whether the auxiliary at {@code a} asks for the form that the word at {@code i} has. */
  private static boolean isVerbBehind(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int a, int i) {
    String auxiliary = tokens.get(a).norm();
    PartOfSpeech tag = tags.get(i);
    boolean noun = tag == PartOfSpeech.NOUN;
    boolean adjective = tag == PartOfSpeech.ADJ;
    boolean beforeNoun = i + 1 < tags.size() && tags.get(i + 1) == PartOfSpeech.NOUN;
    boolean participle = verb.canBe(Verbs.Form.PAST_PARTICIPLE) && !verb.canBe(Verbs.Form.BASE);
    if (tags.get(a) == PartOfSpeech.AUX && VerbGroups.isModal(auxiliary)) {
      return verb.canBe(Verbs.Form.BASE) && (noun || adjective);
    }
    if (HELPERS.contains(auxiliary) && a < i - 1) {
      return verb.canBe(Verbs.Form.BASE) && (noun || adjective || a == i - 2);
    }
    if (auxiliary.equals("to") && tags.get(a) == PartOfSpeech.PART) {
      return verb.canBe(Verbs.Form.BASE) && noun && !beforeNoun;
    }
    if (HAVE.contains(auxiliary)) {
      return participle && (noun || (adjective && !beforeNoun));
    }
    if (BE.contains(auxiliary)) {
      boolean gerund = verb.canBe(Verbs.Form.PRESENT_PARTICIPLE) && isPhraseHead(after(tags, i));
      return (noun && (participle || gerund))
          || (adjective && participle && isPastOnly(verb) && !beforeNoun);
    }
    return false;
  }

  /**
   * A verb behind its subject, in a form that a noun can have too: "sales rose", "the ferry sank",
   * "a deadline set by the court".
   */
  private static boolean isFiniteBehind(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int subject, int i) {
    PartOfSpeech before = tags.get(subject);
    boolean passive =
        verb.canBe(Verbs.Form.PAST_PARTICIPLE)
            && i + 1 < tokens.size()
            && tokens.get(i + 1).norm().equals("by");
    boolean noun = tags.get(i) == PartOfSpeech.NOUN;
    boolean compared =
        after(tags, i) == PartOfSpeech.ADJ && tokens.get(i + 1).norm().endsWith("er");
    boolean adjective =
        tags.get(i) == PartOfSpeech.ADJ && (compared || isFollowedAsVerb(after(tags, i)));
    // "The war that followed ended in May."
    boolean behindRelative =
        before == PartOfSpeech.VERB
            && subject > 0
            && RELATIVES.contains(tokens.get(subject - 1).norm());
    return (noun || adjective)
        && (isPastOnly(verb) || passive)
        && (before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN || behindRelative)
        && after(tags, i) != PartOfSpeech.NOUN;
  }

  private static boolean isFollowedAsVerb(PartOfSpeech after) {
    return switch (after) {
      case ADP, NUM, DET, ADV, PRON, SCONJ -> true;
      default -> false;
    };
  }

  private static PartOfSpeech after(List<PartOfSpeech> tags, int i) {
    return i + 1 == tags.size() ? PartOfSpeech.PUNCT : tags.get(i + 1);
  }

  private static boolean isPastOnly(Verbs.Analysis verb) {
    return verb.canBe(Verbs.Form.PAST) && !verb.canBe(Verbs.Form.BASE);
  }

  /** "total shares", "the sites", "shares rose": a plural that was taken for a third person. */
  private boolean isPluralNoun(
      List<Token> tokens, Verbs.Analysis verb, PartOfSpeech before, PartOfSpeech after, int i) {
    boolean auxiliary = AUXILIARIES.contains(verb.lemma());
    boolean plural = tokens.get(i).norm().endsWith("s");
    if (auxiliary || !plural || !verb.canBe(Verbs.Form.THIRD_PERSON)) {
      return false;
    }
    boolean modified =
        before == PartOfSpeech.DET || before == PartOfSpeech.ADJ || before == PartOfSpeech.NUM;
    if (i > 0 && tokens.get(i - 1).norm().equals("'s") && before == PartOfSpeech.PART) {
      return true;
    }
    boolean possessed = i + 1 < tokens.size() && tokens.get(i + 1).norm().equals("of");
    boolean subject =
        after == PartOfSpeech.VERB
            || after == PartOfSpeech.AUX
            || (i + 1 < tokens.size()
                && verbs
                    .analyze(tokens.get(i + 1).norm())
                    .filter(WordTagger::isPastOnly)
                    .isPresent());
    boolean owned =
        i > 0 && (before == PartOfSpeech.PART || POSSESSIVES.contains(tokens.get(i - 1).norm()));
    boolean governed =
        i > 0 && (before == PartOfSpeech.ADP || HAVE.contains(tokens.get(i - 1).norm()));
    return modified
        || before == PartOfSpeech.VERB
        || (owned && !tokens.get(i - 1).norm().equals("to"))
        || ((!verbs.isPure(verb.lemma()) || PLURALS_ALONE.contains(tokens.get(i).norm()))
            && governed)
        || (!verbs.isPure(verb.lemma()) && (possessed || subject));
  }

  /** "higher selling prices", "a developing country": a participle before its noun. */
  private static boolean isAttribute(Verbs.Analysis verb, PartOfSpeech before, PartOfSpeech after) {
    boolean within =
        before == PartOfSpeech.DET || before == PartOfSpeech.ADJ || before == PartOfSpeech.NUM;
    return within && after == PartOfSpeech.NOUN && verb.canBe(Verbs.Form.PRESENT_PARTICIPLE);
  }

  /**
   * "extradited [convicted] murderer Anton Berg", "released [jailed] activist Mara Lund": behind a
   * verb, before a person without an article.
   */
  private boolean isAttributeOfObject(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    if (i < 2 || i + 1 >= tokens.size() || !verb.canBe(Verbs.Form.PAST_PARTICIPLE)) {
      return false;
    }
    boolean finite =
        tags.get(i - 1) == PartOfSpeech.VERB
            && verbs
                .analyze(tokens.get(i - 1).norm())
                .filter(v -> v.canBe(Verbs.Form.PAST) || v.canBe(Verbs.Form.THIRD_PERSON))
                .isPresent();
    return finite
        && tags.get(i + 1) != PartOfSpeech.VERB
        && lexicon.isPerson(tokens.get(i + 1).norm());
  }

  /**
   * "to [continued] growth", "by newly [elected] officials", "facing [increased] costs": a
   * participle before a noun where no subject stands that could have done it.
   */
  private static boolean isParticipleOfPhrase(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    if (!verb.canBe(Verbs.Form.PAST_PARTICIPLE) || verb.canBe(Verbs.Form.BASE)) {
      return false;
    }
    int left = i - 1;
    while (left >= 0 && tags.get(left) == PartOfSpeech.ADV) {
      left--;
    }
    boolean noun =
        switch (after(tags, i)) {
          case NOUN -> true;
          case ADJ -> after(tags, i + 1) == PartOfSpeech.NOUN;
          default -> false;
        };
    if (!noun) {
      return false;
    }
    if (left < 0) {
      // "Elected officials said", not "Rated high by many, it".
      return i == 0
          && switch (after(tags, i + 1)) {
            case VERB, AUX, NOUN -> true;
            default -> false;
          };
    }
    String norm = tokens.get(left).norm();
    return switch (tags.get(left)) {
      // "The bomb that went off killed people."
      case ADP -> left == 0 || tags.get(left - 1) != PartOfSpeech.VERB || !Verbs.isParticle(norm);
      case SCONJ -> !RELATIVES.contains(norm);
      case DET -> ARTICLES.contains(norm);
      case PRON -> POSSESSIVES.contains(norm);
      case PART -> norm.startsWith("'") || norm.equals("to");
      case ADJ -> left < i - 1;
      case VERB -> left == i - 1 && isGoverning(tokens, tags, left);
      default -> false;
    };
  }

  /** "to [meet] needs", ", [reflecting] growth": a verb that no noun before it is said to do. */
  private static boolean isGoverning(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    // "accused of having [dumped] oil"
    if (i == 0 || AUXILIARY_FORMS.contains(tokens.get(i).norm())) {
      return false;
    }
    boolean infinitive = tokens.get(i - 1).norm().equals("to");
    boolean participle =
        tokens.get(i).norm().endsWith("ing")
            && switch (tags.get(i - 1)) {
              case PUNCT, CCONJ, ADP, AUX -> true;
              default -> false;
            };
    return infinitive || participle;
  }

  /**
   * "the oil [supply] route", "London [share] prices": a singular has no verb without an ending,
   * but for one that is wished, ordered or asked about.
   */
  private boolean isNounOfCompound(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    if (i == 0
        || after(tags, i) != PartOfSpeech.NOUN
        || !isBareBase(verb, tokens.get(i).norm())
        || !(tags.get(i - 1) == PartOfSpeech.NOUN || isNameBeforeSubject(tokens, tags, i))
        || tokens.get(i - 1).norm().endsWith("s")
        || lexicon.isPerson(tokens.get(i - 1).norm())) {
      return false;
    }
    return IntStream.range(Math.max(0, i - REACH), i).noneMatch(j -> leadsToBase(tokens, tags, j));
  }

  private static boolean leadsToBase(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    String norm = tokens.get(i).norm();
    return tags.get(i) == PartOfSpeech.AUX
        || BEFORE_BASE.contains(norm)
        || norm.equals("that")
        || norm.equals("to");
  }

  /** "London [share] prices closed". */
  private boolean isNameBeforeSubject(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    return tags.get(i - 1) == PartOfSpeech.PROPN
        && i + 2 < tokens.size()
        && verbs.analyze(tokens.get(i + 2).norm()).filter(WordTagger::isPastOnly).isPresent();
  }

  /** "[Concern] about prices grew", "[Talk] of a strike was heard": news gives no orders. */
  private boolean isNounOfOpeningPhrase(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    return i == 0
        && after(tags, i) == PartOfSpeech.ADP
        && isBareBase(verb, tokens.get(i).norm())
        && lexicon.isEventNoun(tokens.get(i).norm())
        && IntStream.range(i + 2, tokens.size())
            .anyMatch(j -> tags.get(j) == PartOfSpeech.AUX || isPast(tokens, tags, j));
  }

  private boolean isPast(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    return tags.get(i) == PartOfSpeech.VERB
        && verbs.analyze(tokens.get(i).norm()).filter(WordTagger::isPastOnly).isPresent();
  }

  /** A base form that can be a noun as well and is no other form of its verb. */
  private boolean isBareBase(Verbs.Analysis verb, String norm) {
    return verb.lemma().equals(norm)
        && verb.canBe(Verbs.Form.BASE)
        && !verb.canBe(Verbs.Form.PAST)
        && !verbs.isPure(norm)
        && !AUXILIARIES.contains(norm);
  }

  /** "the minister [plans] to visit", "Berg [hopes] to win". */
  private boolean isPlan(List<Token> tokens, Verbs.Analysis verb, PartOfSpeech before, int i) {
    // "which found the flaws, still [plans] to"
    return (before == PartOfSpeech.NOUN
            || before == PartOfSpeech.PROPN
            || (before == PartOfSpeech.PRON && isSubject(tokens.get(i - 1)))
            || before == PartOfSpeech.ADV)
        && verb.canBe(Verbs.Form.THIRD_PERSON)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).norm().equals("to")
        && lexicon.attitude(verb.lemma()).equals(Optional.of("planned"));
  }

  /** "declined to [comment], and": what somebody is willing to do or not is a verb. */
  private boolean isIntended(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    return i > 1
        && verb.canBe(Verbs.Form.BASE)
        && tags.get(i - 2) == PartOfSpeech.VERB
        && !isPhraseHead(after(tags, i))
        && tokens.get(i - 1).norm().equals("to")
        && verbs
            .analyze(tokens.get(i - 2).norm())
            .filter(v -> lexicon.attitude(v.lemma()).isPresent())
            .isPresent();
  }

  /** "[Share] prices closed": news orders nobody to do anything, and a finite verb follows. */
  private boolean isNounOfOpeningSubject(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    // "In Paris, [share] prices closed", "Elsewhere, [share] prices also closed"
    boolean opened = i == 0 || (tags.get(i - 1) == PartOfSpeech.PUNCT && !hasVerbBefore(tags, i));
    int last = i + 2 < tags.size() && tags.get(i + 2) == PartOfSpeech.ADV ? i + 3 : i + 2;
    return opened
        && last < tags.size()
        && verb.canBe(Verbs.Form.BASE)
        && !verbs.isPure(verb.lemma())
        && tags.get(i + 1) == PartOfSpeech.NOUN
        && verbs.analyze(tokens.get(last).norm()).filter(WordTagger::isPastOnly).isPresent();
  }

  /** Tells whether a finite verb stands before, of which the word may be the second. */
  private static boolean hasVerbBefore(List<PartOfSpeech> tags, int i) {
    return tags.subList(0, i).stream()
        .anyMatch(t -> t == PartOfSpeech.VERB || t == PartOfSpeech.AUX);
  }

  private static boolean isNegation(Token token) {
    return token.norm().equals("not") || token.norm().equals("n't");
  }

  /** A capital letter within a sentence makes a name of what was taken for another word. */
  private static boolean isNameByCapital(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    boolean open =
        switch (tags.get(i)) {
          case VERB, ADJ, NOUN, ADV, X, INTJ -> true;
          // Words of closed classes are known one by one: another one is a name.
          case ADP, DET, PRON, AUX, CCONJ, SCONJ, PART ->
              !FUNCTION_WORDS.contains(tokens.get(i).norm());
          default -> false;
        };
    return open
        && i > 0
        && tokens.get(i).isCapitalized()
        && isWithinSentence(tokens.get(i - 1))
        && !(tags.get(i) == PartOfSpeech.ADJ && isDemonym(tokens, tags, i))
        && !isHeadline(tokens);
  }

  /**
   * A sentence that opens with an unknown word has a name there: one taken for a word of a closed
   * class ("Weiss was jailed"), or for a noun before a name ("Otto Weiss").
   */
  private boolean isOpeningName(List<Token> tokens, PartOfSpeech tag, int i) {
    if (i > 0 || !tokens.get(0).isCapitalized() || isHeadline(tokens)) {
      return false;
    }
    String norm = tokens.get(0).norm();
    boolean beforeName =
        tokens.size() > 1
            && tokens.get(1).isCapitalized()
            && tokens.get(1).kind() == Token.Kind.WORD;
    return switch (tag) {
      case ADP, DET, PRON, AUX, CCONJ, SCONJ, PART ->
          norm.length() > 3 && !FUNCTION_WORDS.contains(norm) && verbs.analyze(norm).isEmpty();
      case NOUN -> beforeName && !norm.endsWith("s") && !lexicon.isKnownNoun(norm);
      case ADJ -> isBeforePast(tokens) && !isAdjectiveAlone(norm);
      case ADV -> beforeName && !norm.endsWith("ly") && !FUNCTION_WORDS.contains(norm);
      default -> false;
    };
  }

  /** "Norwind [agreed]", "Norwind [bought]": a verb of the past and nothing else. */
  private boolean isBeforePast(List<Token> tokens) {
    return tokens.size() > 1
        && !tokens.get(1).isCapitalized()
        && verbs
            .analyze(tokens.get(1).norm())
            .filter(v -> v.canBe(Verbs.Form.PAST) && !v.canBe(Verbs.Form.BASE))
            .isPresent();
  }

  /** "Most agreed", "Worse followed", "Injured were": what can stand without its noun. */
  private boolean isAdjectiveAlone(String norm) {
    return norm.length() <= 3
        || FUNCTION_WORDS.contains(norm)
        || QUANTIFIERS.contains(norm)
        || ALONE.contains(norm)
        || norm.indexOf('-') >= 0
        || norm.endsWith("er")
        || norm.endsWith("est")
        || verbs.analyze(norm).isPresent();
  }

  /** "Denise Lopez": a given name at the beginning of a sentence, before another name. */
  private static boolean isGivenName(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).isCapitalized()
        && tokens.get(i + 1).isCapitalized()
        && tokens.get(i + 1).kind() == Token.Kind.WORD
        && GIVEN_NAMES.contains(tokens.get(i).norm());
  }

  /** "Artemis I was", "Artemis II": a Roman number that counts the bearers of a name. */
  private static boolean isRegnal(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    if (i == 0
        || tags.get(i - 1) != PartOfSpeech.PROPN
        || !ROMAN.contains(tokens.get(i).text())
        || !tokens.get(i - 1).isCapitalized()) {
      return false;
    }
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).norm() : "";
    if (!tokens.get(i).text().equals("I")) {
      return true;
    }
    // "In Paris I was": a phrase of place opens the sentence of a speaker.
    boolean opened = i == 2 && tags.get(0) == PartOfSpeech.ADP;
    // "Charles I fled", not "In 1990 Paul I met".
    boolean fled = i == 1 || tags.get(i - 2) == PartOfSpeech.PROPN;
    boolean singular =
        THIRD_PERSON.contains(next)
            || after(tags, i) == PartOfSpeech.ADP
            || (fled && tags.get(0) == PartOfSpeech.PROPN && after(tags, i) == PartOfSpeech.VERB);
    return !opened && (singular || after(tags, i) == PartOfSpeech.PUNCT);
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
  private static boolean isDemonym(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    String norm = tokens.get(i).norm();
    boolean shape =
        norm.endsWith("ish")
            || norm.endsWith("an")
            || norm.endsWith("ese")
            || norm.endsWith("ch")
            || norm.endsWith("i");
    boolean subject =
        tags.get(i - 1) == PartOfSpeech.VERB
            && (after(tags, i) == PartOfSpeech.VERB || after(tags, i) == PartOfSpeech.AUX);
    return shape && !subject;
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

  private static boolean isPhraseHead(PartOfSpeech after) {
    return switch (after) {
      case DET, PRON, NUM, ADP, PROPN, ADJ, NOUN -> true;
      default -> false;
    };
  }

  /**
   * "Talks will resume": what looks like a verb at the beginning is the subject of the next one.
   */
  private static boolean isPluralBeforeVerb(
      List<PartOfSpeech> tags, int i, Optional<Verbs.Analysis> verb) {
    return i == 0
        && tags.get(i) == PartOfSpeech.VERB
        && verb.isPresent()
        && verb.get().canBe(Verbs.Form.THIRD_PERSON)
        && tags.size() > 1
        && (tags.get(1) == PartOfSpeech.AUX
            || tags.get(1) == PartOfSpeech.VERB
            || tags.get(1) == PartOfSpeech.ADP);
  }

  /** "Fighting broke out": a gerund that names what happens opens the sentence. */
  private boolean isHappeningBeforeVerb(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    return i == 0
        && tags.get(i) == PartOfSpeech.VERB
        && tokens.get(i).norm().endsWith("ing")
        && (after(tags, i) == PartOfSpeech.AUX
            || after(tags, i) == PartOfSpeech.VERB
            || (after(tags, i) == PartOfSpeech.ADP && isSubjectOfSentence(tokens, tags)))
        && lexicon.isEventNoun(tokens.get(i).norm());
  }

  /** "Fighting along the river grew": a finite verb follows, and no comma before it. */
  private boolean isSubjectOfSentence(List<Token> tokens, List<PartOfSpeech> tags) {
    for (int j = 2; j < tags.size() && tags.get(j) != PartOfSpeech.PUNCT; j++) {
      if (tags.get(j) == PartOfSpeech.AUX) {
        return true;
      }
      if (tags.get(j) == PartOfSpeech.VERB) {
        return verbs
            .analyze(tokens.get(j).norm())
            .filter(v -> v.canBe(Verbs.Form.PAST))
            .isPresent();
      }
    }
    return false;
  }

  /** "[Most] of the victims", "[eleven] injured": how many, whatever else a tagger sees in it. */
  private static boolean isQuantifierOf(List<Token> tokens, PartOfSpeech tag, int i) {
    return (tag == PartOfSpeech.ADJ || tag == PartOfSpeech.ADV)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).norm().equals("of")
        && QUANTIFIERS.contains(tokens.get(i).norm());
  }

  /** "[New] Zealand sent", "[United] were founded": an adjective that opens a name. */
  private static boolean isOpeningOfName(
      List<Token> tokens, List<PartOfSpeech> tags, Optional<Verbs.Analysis> verb, int i) {
    if (i > 0 || tags.get(0) != PartOfSpeech.ADJ || !tokens.get(0).isCapitalized()) {
      return false;
    }
    boolean newName =
        NEW.contains(tokens.get(0).norm())
            && after(tags, 0) == PartOfSpeech.PROPN
            && tokens.get(1).isCapitalized()
            && after(tags, 1) != PartOfSpeech.PROPN
            && after(tags, 1) != PartOfSpeech.NOUN;
    boolean participle =
        verb.filter(v -> v.canBe(Verbs.Form.PAST_PARTICIPLE)).isPresent()
            && after(tags, 0) == PartOfSpeech.AUX;
    return newName || participle;
  }

  private static boolean isFiniteForm(Verbs.Analysis verb) {
    return verb.canBe(Verbs.Form.THIRD_PERSON) || verb.canBe(Verbs.Form.PAST);
  }

  /**
   * "to impose tariffs", "begins releasing dozens", "and unleashed bloody battles", "of imposing 25
   * per cent".
   */
  private boolean isVerbTaggedOtherwise(
      List<Token> tokens, List<PartOfSpeech> tags, Verbs.Analysis verb, int i) {
    PartOfSpeech tag = tags.get(i);
    PartOfSpeech before = i == 0 ? PartOfSpeech.PUNCT : tags.get(i - 1);
    if (tag != PartOfSpeech.ADJ && tag != PartOfSpeech.NOUN) {
      return false;
    }
    String previous = i == 0 ? "" : tokens.get(i - 1).norm();
    if (previous.equals("to") && verb.canBe(Verbs.Form.BASE)) {
      // "came to power in May": "to" is taken for a preposition, and no object follows.
      boolean where =
          tags.get(i - 1) == PartOfSpeech.ADP
              && (after(tags, i) == PartOfSpeech.ADP || isBeforeDistance(tokens, tags, i));
      return tag == PartOfSpeech.ADJ
          || !(lexicon.isEventNoun(tokens.get(i).norm())
              || (where && lexicon.isKnownNoun(tokens.get(i).norm())));
    }
    if (tag == PartOfSpeech.NOUN) {
      // "was founded in 1947 and draws 90,000 visitors"
      return before == PartOfSpeech.CCONJ
          && after(tags, i) == PartOfSpeech.NUM
          && verb.canBe(Verbs.Form.THIRD_PERSON);
    }
    boolean gerund = verb.canBe(Verbs.Form.PRESENT_PARTICIPLE);
    boolean past = verb.canBe(Verbs.Form.PAST) && !verb.canBe(Verbs.Form.BASE);
    return (gerund && (before == PartOfSpeech.VERB || before == PartOfSpeech.ADP))
        || (past && before == PartOfSpeech.CCONJ);
  }

  /** "brought him to [power] 42 years ago". */
  private static boolean isBeforeDistance(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    return after(tags, i) == PartOfSpeech.NUM
        && i + 3 < tokens.size()
        && DISTANCES.contains(tokens.get(i + 3).norm());
  }

  /** "the killing of", "kidnapping and killing of": a gerund that is used as a noun. */
  private boolean isEventNounHere(List<Token> tokens, PartOfSpeech before, int i) {
    String norm = tokens.get(i).norm();
    boolean ofFollows = i + 1 < tokens.size() && tokens.get(i + 1).norm().equals("of");
    boolean nounPlace =
        before == PartOfSpeech.DET
            || before == PartOfSpeech.ADJ
            || (ofFollows && before != PartOfSpeech.AUX && before != PartOfSpeech.PRON);
    return norm.endsWith("ing") && nounPlace && lexicon.isEventNoun(norm);
  }
}
