package org.timeline4j.language.en;

import static org.timeline4j.text.PartOfSpeech.ADJ;
import static org.timeline4j.text.PartOfSpeech.ADP;
import static org.timeline4j.text.PartOfSpeech.ADV;
import static org.timeline4j.text.PartOfSpeech.CCONJ;
import static org.timeline4j.text.PartOfSpeech.DET;
import static org.timeline4j.text.PartOfSpeech.NOUN;
import static org.timeline4j.text.PartOfSpeech.VERB;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.text.PartOfSpeech;

/** Which words are adjectives where a tagger takes them for verbs or nouns. */
final class AdjectiveTags {
  private static final Set<String> VERBAL_ADJECTIVES = WordLists.tagging("verbal-adjective");
  private static final Set<String> RECEPTIONS = WordLists.tagging("reception");
  private static final Set<String> VERDICTS = WordLists.tagging("verdict");
  private static final Set<String> POSSESSIVES = WordLists.tagging("possessive");
  private static final Set<String> GERUNDS_OF_RANK = WordLists.tagging("gerund-of-rank");
  private static final Set<String> COMPOUND_HEADS = WordLists.tagging("compound-head");
  private static final Set<String> OF_DEGREE = WordLists.tagging("attribute-of-degree");
  private static final Set<String> NEIGHBOURING = Set.of("neighbouring", "neighboring");
  private static final Set<String> DEGREES = Set.of("so", "very", "too", "how", "as");

  private static final Set<String> AUXILIARY_FORMS =
      Set.of("be", "have", "get", "being", "having", "getting");

  /** What a phrase that opens a sentence before a comma is made of. */
  private static final Set<PartOfSpeech> OPENING =
      Sets.immutableEnumSet(ADP, DET, ADJ, NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM);

  private static final Set<PartOfSpeech> PHRASE_ENDS =
      Sets.immutableEnumSet(
          PartOfSpeech.PROPN, NOUN, PartOfSpeech.PRON, PartOfSpeech.ADV, PartOfSpeech.PART);

  private final Verbs verbs;
  private final EnglishLexicon lexicon;

  AdjectiveTags(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = lexicon.verbs();
  }

  /** "so [close] that", "very [close]": no verb has a degree. */
  static boolean isBehindDegree(TaggedWord word) {
    return DEGREES.contains(word.norm(-1)) && VERBAL_ADJECTIVES.contains(word.norm());
  }

  /** "published to [warm] reviews", "left to [mixed] applause": how something was received. */
  static boolean isOfReception(TaggedWord word) {
    return word.at() > 1
        && word.norm(-1).equals("to")
        && VERBAL_ADJECTIVES.contains(word.norm())
        && RECEPTIONS.contains(word.norm(1));
  }

  /** "found Berg [guilty]", "was found [dead]": what somebody is found to be. */
  static boolean isVerdict(TaggedWord word) {
    return VERDICTS.contains(word.norm()) && PHRASE_ENDS.contains(word.tag(-1));
  }

  /** "higher selling prices", "a developing country": a participle before its noun. */
  static boolean isAttribute(TaggedWord word) {
    return word.isModified() && word.tag(1) == NOUN && word.canBe(Verbs.Form.PRESENT_PARTICIPLE);
  }

  /**
   * "a glass [recycling] plant", "a level [playing] field": one of these is not done without
   * article.
   */
  static boolean isOfCompound(TaggedWord word) {
    return word.tag(-1) == NOUN
        && word.tag(1) == NOUN
        && COMPOUND_HEADS.contains(word.norm(1))
        && word.canBe(Verbs.Form.PRESENT_PARTICIPLE);
  }

  /** "a [fixed]-price contract", "[slow]-growth units": the first word of a compound. */
  static boolean isOpeningOfCompound(TaggedWord word) {
    return word.isJoined(0)
        && switch (word.tag(2)) {
          case NOUN, ADJ, NUM -> true;
          default -> false;
        };
  }

  /** "a [forward]-looking speech": the adverb of a participle that stands before a noun. */
  static boolean isBeforeJoinedParticiple(TaggedWord word) {
    return word.isJoined(0)
        && (word.tag(2) == VERB || word.tag(2) == ADJ)
        && (word.tag(3) == NOUN || word.tag(3) == ADJ)
        && word.isModified();
  }

  /** "alleged smuggler Berg and [accused] killer Holm": before somebody who has no article. */
  boolean isOfSecondPerson(TaggedWord word) {
    return word.tag(-1) == CCONJ
        && word.canBe(Verbs.Form.PAST_PARTICIPLE)
        && !word.canBe(Verbs.Form.BASE)
        && (isOnePerson(word, 1) || (isOfPhrase(word.tag(1)) && isOnePerson(word, 2)));
  }

  private static boolean isOfPhrase(PartOfSpeech tag) {
    return tag == NOUN || tag == ADJ;
  }

  private boolean isOnePerson(TaggedWord word, int distance) {
    return word.tag(distance) == NOUN
        && !word.norm(distance).endsWith("s")
        && lexicon.isPerson(word.norm(distance))
        && word.tag(distance + 1) == PartOfSpeech.PROPN;
  }

  /** "the founder and [controlling] shareholder". */
  static boolean isGerundOfRank(TaggedWord word) {
    return GERUNDS_OF_RANK.contains(word.norm())
        && (word.tag(-1) == CCONJ || word.isModified() || word.isPossessed())
        && (word.tag(1) == NOUN || word.tag(1) == ADJ);
  }

  /**
   * "extradited [convicted] murderer Anton Berg", "released [jailed] activist Mara Lund": behind a
   * verb, before a person without an article.
   */
  boolean isAttributeOfObject(TaggedWord word) {
    return word.at() > 1
        && word.has(1)
        && word.canBe(Verbs.Form.PAST_PARTICIPLE)
        && word.tag(-1) == VERB
        && verbs
            .analyze(word.norm(-1))
            .filter(v -> v.canBe(Verbs.Form.PAST) || v.canBe(Verbs.Form.THIRD_PERSON))
            .isPresent()
        && word.tag(1) != VERB
        && lexicon.isPerson(word.norm(1));
  }

  /**
   * "to [continued] growth", "by newly [elected] officials", "facing [increased] costs": a
   * participle before a noun where no subject stands that could have done it.
   */
  static boolean isParticipleOfPhrase(TaggedWord word) {
    if (!word.canBe(Verbs.Form.PAST_PARTICIPLE) || word.canBe(Verbs.Form.BASE)) {
      return false;
    }
    int left = -1;
    while (word.has(left) && word.tag(left) == ADV) {
      left--;
    }
    if (!word.has(left) && left < -1 && isBeforeNameOfSubject(word)) {
      return true;
    }
    boolean noun = word.tag(1) == NOUN || (word.tag(1) == ADJ && word.tag(2) == NOUN);
    if (!noun) {
      return false;
    }
    if (!word.has(left)) {
      // "Elected officials said", not "Rated high by many, it".
      return word.isFirst()
          && switch (word.tag(2)) {
            case VERB, AUX, NOUN -> true;
            default -> false;
          };
    }
    String norm = word.norm(left);
    return switch (word.tag(left)) {
      // "The bomb that went off killed people."
      case ADP -> !word.has(left - 1) || word.tag(left - 1) != VERB || !Verbs.isParticle(norm);
      case SCONJ -> !FunctionWordTags.RELATIVES.contains(norm);
      case DET -> FunctionWordTags.ARTICLES.contains(norm);
      case PRON -> POSSESSIVES.contains(norm);
      case PART -> norm.startsWith("'") || norm.equals("to");
      case ADJ -> left < -1;
      case PUNCT -> left == -1 && norm.equals(",") && isSubjectBehindComma(word);
      case VERB -> left == -1 && (isGoverning(word) || isObjectOfDegree(word));
      default -> false;
    };
  }

  /** "In the capital, [elected] officials said": behind the first comma, with a verb behind it. */
  private static boolean isSubjectBehindComma(TaggedWord word) {
    boolean verb = word.tag(2) == VERB || word.tag(2) == PartOfSpeech.AUX;
    if (!verb || word.tag(1) != NOUN || !word.norm(1).endsWith("s")) {
      return false;
    }
    // A phrase without a verb opens the sentence.
    return (word.tags().get(0) == ADP || word.tags().get(0) == DET)
        && IntStream.range(0, word.at() - 1).allMatch(i -> OPENING.contains(word.tags().get(i)));
  }

  /** "Closely [held] Orla Foods bought": behind an adverb that opens the sentence. */
  private static boolean isBeforeNameOfSubject(TaggedWord word) {
    int next = 1;
    while (word.has(next) && word.tag(next) == PartOfSpeech.PROPN) {
      next++;
    }
    return next > 1 && (word.tag(next) == VERB || word.tag(next) == PartOfSpeech.AUX);
  }

  /** "to [meet] needs", ", [reflecting] growth": a verb that no noun before it is said to do. */
  private static boolean isGoverning(TaggedWord object) {
    String verb = object.norm(-1);
    // "accused of having [dumped] oil"
    if (!object.has(-2) || AUXILIARY_FORMS.contains(verb)) {
      return false;
    }
    boolean infinitive = object.norm(-2).equals("to");
    boolean participle =
        verb.endsWith("ing")
            && switch (object.tag(-2)) {
              case PUNCT, CCONJ, ADP, AUX -> true;
              default -> false;
            };
    return infinitive || participle;
  }

  /** "blamed [reduced] service", "carries [heightened] risks": behind a finite verb. */
  private static boolean isObjectOfDegree(TaggedWord word) {
    return OF_DEGREE.contains(word.norm()) && !AUXILIARY_FORMS.contains(word.norm(-1));
  }

  /** "the ambassador of [neighbouring] Tolvia". */
  static boolean isNeighbouring(TaggedWord word) {
    return NEIGHBOURING.contains(word.norm()) && word.has(1) && word.token(1).isCapitalized();
  }
}
