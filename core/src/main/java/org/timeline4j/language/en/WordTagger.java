package org.timeline4j.language.en;

import static org.timeline4j.text.PartOfSpeech.ADJ;
import static org.timeline4j.text.PartOfSpeech.ADP;
import static org.timeline4j.text.PartOfSpeech.ADV;
import static org.timeline4j.text.PartOfSpeech.AUX;
import static org.timeline4j.text.PartOfSpeech.CCONJ;
import static org.timeline4j.text.PartOfSpeech.DET;
import static org.timeline4j.text.PartOfSpeech.INTJ;
import static org.timeline4j.text.PartOfSpeech.NOUN;
import static org.timeline4j.text.PartOfSpeech.NUM;
import static org.timeline4j.text.PartOfSpeech.PART;
import static org.timeline4j.text.PartOfSpeech.PRON;
import static org.timeline4j.text.PartOfSpeech.PROPN;
import static org.timeline4j.text.PartOfSpeech.PUNCT;
import static org.timeline4j.text.PartOfSpeech.SCONJ;
import static org.timeline4j.text.PartOfSpeech.SYM;
import static org.timeline4j.text.PartOfSpeech.VERB;
import static org.timeline4j.text.PartOfSpeech.X;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Token;

/**
 * Turns the tokens of a sentence into words: the statistical tagger proposes the part of speech,
 * and what the lexicon knows of verb forms, capital letters and neighbours mends the errors that
 * such taggers make on news. The words are mended from left to right; the first row of the table
 * that holds for a word decides.
 */
final class WordTagger {
  private static final Set<PartOfSpeech> ANY =
      Sets.immutableEnumSet(EnumSet.allOf(PartOfSpeech.class));

  private static final Set<PartOfSpeech> CONTENT =
      Sets.immutableEnumSet(VERB, NOUN, ADJ, ADV, PROPN);

  private static final Set<PartOfSpeech> LINKS = Sets.immutableEnumSet(SCONJ, ADP, CCONJ);

  private static final Set<PartOfSpeech> FUNCTION =
      Sets.immutableEnumSet(PRON, SCONJ, CCONJ, ADP, DET, INTJ, X, PART);

  private final Verbs verbs;
  private final VerbTags verbTags;

  /** The rows for each part of speech that a tagger may propose. */
  private final ImmutableMap<PartOfSpeech, ImmutableList<Row>> rows;

  /**
   * A row of the table: a word that was taken for one of these is another part of speech where the
   * test holds.
   */
  private record Row(Set<PartOfSpeech> from, PartOfSpeech to, Predicate<TaggedWord> when) {

    /** The same for words that can be forms of a verb. */
    private Row ofForms() {
      return new Row(from, to, word -> word.verb().isPresent() && when.test(word));
    }
  }

  WordTagger(EnglishLexicon lexicon) {
    this.verbs = lexicon.verbs();
    this.verbTags = new VerbTags(lexicon);
    NounTags nouns = new NounTags(lexicon);
    ImmutableList<Row> table =
        ImmutableList.<Row>builder()
            .addAll(words(lexicon, nouns))
            .addAll(forms(lexicon, nouns).stream().map(Row::ofForms).iterator())
            .build();
    this.rows =
        Maps.toMap(
            ANY,
            tag ->
                table.stream()
                    .filter(row -> row.from().contains(tag))
                    .collect(ImmutableList.toImmutableList()));
  }

  private static Row row(PartOfSpeech from, PartOfSpeech to, Predicate<TaggedWord> when) {
    return new Row(Sets.immutableEnumSet(from), to, when);
  }

  private static Row row(Set<PartOfSpeech> from, PartOfSpeech to, Predicate<TaggedWord> when) {
    return new Row(from, to, when);
  }

  /** The rows for all words. */
  private List<Row> words(EnglishLexicon lexicon, NounTags nouns) {
    NameTags names = new NameTags(lexicon);
    FunctionWordTags function = new FunctionWordTags(verbs);
    return ImmutableList.of(
        row(DET, ADP, FunctionWordTags::isPreposition),
        row(PRON, AUX, FunctionWordTags::isBe),
        row(ADP, PART, FunctionWordTags::isToBeforeBe),
        row(CONTENT, ADP, FunctionWordTags::isPrepositionTaggedOtherwise),
        row(ANY, NOUN, NounTags::isOpeningOfHyphens),
        row(ADV, ADJ, AdjectiveTags::isBeforeJoinedParticiple),
        row(ANY, PROPN, NameTags::isLetterOfName),
        row(ANY, NUM, NameTags::isRegnal),
        row(ANY, PROPN, NameTags::isNameByCapital),
        row(ANY, PROPN, names::isOpeningName),
        row(ANY, PROPN, NameTags::isGivenName),
        row(PROPN, NOUN, names::isOpeningThing),
        row(PROPN, ADP, FunctionWordTags::isOpeningPreposition),
        row(VERB, ADP, FunctionWordTags::isGivenCircumstance),
        row(ANY, VERB, VerbTags::isOpeningBirth),
        row(ADJ, VERB, VerbTags::isBehindPronoun),
        row(ADJ, PRON, FunctionWordTags::isQuantityAlone),
        row(ANY, DET, FunctionWordTags::isThatOfNoun),
        row(VERB, NOUN, NounTags::isPluralBeforeVerb),
        row(VERB, NOUN, nouns::isHappeningBeforeVerb),
        row(Sets.immutableEnumSet(VERB, ADJ), NOUN, nouns::isMannerBehindBy),
        row(LINKS, NOUN, nouns::isTaggedFunctionWord),
        row(ADJ, PROPN, NameTags::isOpeningOfName),
        row(ADV, NUM, word -> NounPhrases.isCount(word.norm())),
        row(LINKS, DET, FunctionWordTags::isArticle),
        row(Sets.immutableEnumSet(ADJ, ADV), DET, FunctionWordTags::isQuantifier),
        row(NOUN, AUX, function::isPassive),
        row(ANY, NOUN, NounTags::isLightInTo),
        row(VERB, ADJ, AdjectiveTags::isBehindDegree),
        row(VERB, ADJ, AdjectiveTags::isOfReception),
        row(Sets.immutableEnumSet(PROPN, ADV), NOUN, nouns::isCommon),
        row(NOUN, ADJ, AdjectiveTags::isVerdict),
        row(ADJ, NOUN, nouns::isOfficer),
        row(AUX, NOUN, NounTags::isTaggedAuxiliary),
        row(ADJ, NOUN, nouns::isTaggedAdjective),
        row(AUX, PART, word -> isNoVerb(word) && word.norm().equals("to")),
        row(AUX, PROPN, word -> isNoVerb(word) && word.isCapitalized()),
        row(AUX, NOUN, WordTagger::isNoVerb),
        row(VERB, PROPN, word -> isNoVerb(word) && word.isCapitalized()),
        row(VERB, NOUN, WordTagger::isNoVerb));
  }

  /** The rows for words that can be forms of a verb. */
  private List<Row> forms(EnglishLexicon lexicon, NounTags nouns) {
    AdjectiveTags adjectives = new AdjectiveTags(lexicon);
    return ImmutableList.of(
        row(FUNCTION, VERB, VerbTags::isTaggedFunctionWord),
        row(Sets.immutableEnumSet(VERB, NOUN), NOUN, nouns::isOfOffice),
        row(ADJ, VERB, VerbTags::isBrokeUp),
        row(VERB, ADJ, AdjectiveTags::isNeighbouring),
        row(CONTENT, VERB, verbTags::isByGroup),
        row(CONTENT, VERB, verbTags::isOnlyVerb),
        row(NOUN, VERB, verbTags::isGerundBehindAfter),
        row(Sets.immutableEnumSet(ADJ, NOUN), VERB, verbTags::isBeforePhrase),
        row(NOUN, VERB, verbTags::isPlan),
        row(NOUN, VERB, verbTags::isIntended),
        row(VERB, NOUN, nouns::isOfOpeningSubject),
        row(NOUN, VERB, verbTags::isFiniteForm),
        row(NOUN, VERB, verbTags::isFiniteBeforeObject),
        row(VERB, NOUN, nouns::isEventNounHere),
        row(VERB, NOUN, nouns::isPlural),
        row(VERB, NOUN, NounTags::isFurther),
        row(VERB, NOUN, nouns::isBaseInPlaceOfNoun),
        row(VERB, NOUN, nouns::isOfCompound),
        row(VERB, NOUN, nouns::isOfOpeningPhrase),
        row(VERB, ADJ, AdjectiveTags::isAttribute),
        row(VERB, ADJ, AdjectiveTags::isOfCompound),
        row(VERB, ADJ, AdjectiveTags::isOpeningOfCompound),
        row(VERB, ADJ, AdjectiveTags::isGerundOfRank),
        row(VERB, ADJ, adjectives::isAttributeOfObject),
        row(VERB, ADJ, adjectives::isOfSecondPerson),
        row(VERB, ADJ, AdjectiveTags::isParticipleOfPhrase));
  }

  /** What is taken for a verb, but is no form of one that is known, and no modal verb. */
  private static boolean isNoVerb(TaggedWord word) {
    return word.verb().isEmpty() && !(word.tag() == AUX && VerbGroups.isModal(word.norm()));
  }

  List<Word> words(Sentence sentence, List<PartOfSpeech> tags) {
    List<Token> tokens = sentence.tokens();
    List<PartOfSpeech> mended = new ArrayList<>(tags);
    ModelNames.mark(tokens, mended);
    NameParticles.mark(tokens, mended);
    addVerb(tokens, mended);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      TaggedWord word = tagged(tokens, mended, i);
      mended.set(i, mend(word));
      words.add(new Word(word.token(), mended.get(i), lemma(word), word.verb()));
    }
    return words;
  }

  private TaggedWord tagged(List<Token> tokens, List<PartOfSpeech> tags, int i) {
    return new TaggedWord(tokens, tags, i, verbs.analyze(tokens.get(i).norm()));
  }

  private static String lemma(TaggedWord word) {
    return switch (word.tag()) {
      case VERB, AUX -> word.verb().map(Verbs.Analysis::lemma).orElse(word.norm());
      case NOUN -> Nouns.singular(word.norm());
      default -> word.norm();
    };
  }

  private PartOfSpeech mend(TaggedWord word) {
    Token token = word.token();
    PartOfSpeech tag = word.tag();
    if (isWithinFigures(word)) {
      return NUM;
    }
    if (!hasLetterOrDigit(token.text())) {
      // "a 20[-]million-euro loan": no sign of a sum.
      boolean joins = token.text().equals("-") && !word.isFirst() && word.token(-1).touches(token);
      return CONTENT.contains(tag) || joins || token.text().equals("_") ? PUNCT : tag;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return tag == PROPN ? tag : NUM;
    }
    if (token.kind() != Token.Kind.WORD || ModelNames.isMixedCase(token)) {
      return tag;
    }
    if ((tag == PUNCT || tag == SYM) && Character.isLetter(token.text().codePointAt(0))) {
      return token.isCapitalized() ? PROPN : NOUN;
    }
    for (Row row : rows.getOrDefault(tag, ImmutableList.of())) {
      if (row.when().test(word)) {
        return row.to();
      }
    }
    return tag;
  }

  /** "a record of 2[:]13:40", "won 3[-]1": no sign that ends a phrase. */
  private static boolean isWithinFigures(TaggedWord word) {
    return word.token().text().equals(":")
        && word.has(-1)
        && word.has(1)
        && word.token(-1).kind() == Token.Kind.NUMBER
        && word.token(1).kind() == Token.Kind.NUMBER
        && word.token(-1).touches(word.token())
        && word.token().touches(word.token(1));
  }

  private static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A sentence has a verb: if no word of it is one, then the first that can be a finite one and has
   * a noun before it.
   */
  private void addVerb(List<Token> tokens, List<PartOfSpeech> tags) {
    if (tokens.isEmpty()
        || hasVerb(tokens, tags)
        || !tokens.get(tokens.size() - 1).norm().equals(".")) {
      return;
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (verbTags.isFiniteHere(tagged(tokens, tags, i))) {
        tags.set(i, VERB);
        if (tags.get(i - 1) == ADJ) {
          tags.set(i - 1, NOUN);
        }
        return;
      }
    }
  }

  private static boolean hasVerb(List<Token> tokens, List<PartOfSpeech> tags) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean verb = tags.get(i) == VERB || tags.get(i) == AUX;
      if (verb && !tokens.get(i).norm().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }
}
