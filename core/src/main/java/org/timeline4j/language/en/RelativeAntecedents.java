package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/** Finds the noun that a relative pronoun stands for. */
final class RelativeAntecedents {
  private static final Set<String> SINGULAR = Set.of("is", "was", "has");
  private static final Set<String> PLURAL = Set.of("are", "were", "have");

  private final ChunkView view;
  private final EnglishLexicon lexicon;
  private final NounHeads heads;

  RelativeAntecedents(ChunkView view, EnglishLexicon lexicon) {
    this.view = view;
    this.lexicon = lexicon;
    this.heads = new NounHeads(view);
  }

  /** The noun that a relative pronoun stands for; an apposition before it is skipped. */
  List<Integer> antecedent(int relative) {
    int j = relative - 1;
    boolean comma = view.is(j, Kind.COMMA) || view.opensAside(j);
    j = view.skipLeft(comma ? j - 1 : j);
    // "200 objects, [some] of which were sold"
    if (view.is(j, Kind.PREPOSITION) && view.word(j).equals("of") && view.is(j - 1, Kind.NOUN)) {
      return ImmutableList.of(j - 1);
    }
    if (view.is(j, Kind.CONJUNCTION)) {
      return ImmutableList.of();
    }
    if (!view.is(j, Kind.NOUN)) {
      return ImmutableList.of();
    }
    if (!comma && view.word(relative).equals("who") && isOfPerson(j)) {
      return ImmutableList.of(j - 2);
    }
    if (!comma
        && (isOfHappening(j, relative + 1) || isThingOfPerson(j, relative) || isInPlace(j))) {
      return ImmutableList.of(j - 2);
    }
    if (comma
        && view.word(relative).equals("which")
        && isInPlace(j)
        && !view.word(j - 1).equals("of")) {
      return ImmutableList.of(j - 2);
    }
    if (comma && (isBodyGivenTo(j, relative) || isBodyOf(j, relative) || isFirm(j, relative))) {
      return ImmutableList.of(j);
    }
    boolean who = comma && view.word(relative).equals("who");
    int person = who ? whose(j) : j;
    if (person < j) {
      return ImmutableList.of(person);
    }
    j = heads.beforeAge(j);
    // "a [book] by Ana Lopez, who": no thing is "who".
    if (who && isWho(j)) {
      List<Integer> phrase = heads.nounPhraseEndingAt(j);
      if (phrase.size() == 1 && !isWho(phrase.get(0))) {
        return ImmutableList.of(j);
      }
    }
    List<Integer> nearest = comma ? heads.nounPhraseEndingAt(j) : ImmutableList.of(j);
    if (nearest.size() == 1
        && nearest.get(0) != j
        && (agrees(relative, j, nearest.get(0))
            // "those of [Skylark], which was founded"
            || view.head(nearest.get(0)).is(PartOfSpeech.DET))) {
      return ImmutableList.of(j);
    }
    if (comma && view.word(relative).equals("who") && isThingOfName(nearest, j)) {
      return ImmutableList.of(j);
    }
    int first = nearest.isEmpty() ? j : nearest.get(0);
    // "Falk, now 68, who": what stands between may be an apposition or an age.
    int opening = view.skipLeft(first - 1);
    boolean apposition =
        comma && view.is(opening, Kind.COMMA) && view.is(view.skipLeft(opening - 1), Kind.NOUN);
    return apposition ? ImmutableList.of(view.skipLeft(opening - 1)) : ImmutableList.of(first);
  }

  /** "the appeal of [Ralf Falk], who was jailed": a thing is not "who". */
  private boolean isThingOfName(List<Integer> phrase, int name) {
    return phrase.size() == 1
        && phrase.get(0) != name
        && !isPerson(phrase.get(0))
        && !view.head(phrase.get(0)).is(PartOfSpeech.PROPN)
        && view.head(name).is(PartOfSpeech.PROPN);
  }

  /** "the [chairman] of the firm who resigned": a firm is not "who". */
  private boolean isOfPerson(int noun) {
    return view.is(noun - 1, Kind.PREPOSITION)
        && view.is(noun - 2, Kind.NOUN)
        && isPerson(noun - 2)
        && !isPerson(noun);
  }

  /**
   * "an [outbreak] of cholera that began in May", "the [collapse] of a bridge that killed ten":
   * what begins, ends, lasts or kills is what happens.
   */
  private boolean isOfHappening(int noun, int verb) {
    return view.is(noun - 1, Kind.PREPOSITION)
        && view.word(noun - 1).equals("of")
        && view.is(noun - 2, Kind.NOUN)
        && view.is(verb, Kind.VERB)
        && (lexicon.verbClass(view.at(verb).verb().orElseThrow().lemma()) == EventClass.ASPECTUAL
            || ClauseWords.HARMING.contains(view.at(verb).verb().orElseThrow().lemma()))
        && lexicon.isEventNoun(view.head(noun - 2).lemma())
        && !lexicon.isEventNoun(view.head(noun).lemma());
  }

  /**
   * "extracts of the [thesis], which was printed": the verb is of the one number, not the other.
   */
  private boolean agrees(int relative, int noun, int other) {
    if (!view.is(relative + 1, Kind.VERB)) {
      return false;
    }
    String verb = view.word(relative + 1);
    Word finite = view.words().get(view.at(relative + 1).first());
    boolean present = view.at(relative + 1).verb().orElseThrow().tense() == Tense.PRESENT;
    boolean singular =
        SINGULAR.contains(verb) || (present && finite.canBe(Verbs.Form.THIRD_PERSON));
    boolean plural =
        PLURAL.contains(verb)
            || (present && finite.canBe(Verbs.Form.BASE) && !finite.canBe(Verbs.Form.PAST));
    return (singular && view.head(other).isPlural() && !view.head(noun).isPlural())
        || (plural && view.head(noun).isPlural() && !view.head(other).isPlural());
  }

  /** "a [portrait] of the painter that was found": no person is "that" or "which". */
  private boolean isThingOfPerson(int noun, int relative) {
    return !view.word(relative).equals("who")
        && view.is(noun - 1, Kind.PREPOSITION)
        && view.word(noun - 1).equals("of")
        && view.is(noun - 2, Kind.NOUN)
        && isPerson(noun)
        && !isPerson(noun - 2);
  }

  /** "a [play] in Leeds that won": a name is not told from others of its kind. */
  private boolean isInPlace(int noun) {
    return view.is(noun - 1, Kind.PREPOSITION)
        && ClauseWords.PLACING.contains(view.word(noun - 1))
        && view.is(noun - 2, Kind.NOUN)
        && view.at(noun).first() == view.at(noun).last()
        && view.head(noun).is(PartOfSpeech.PROPN);
  }

  /** "paid 2 million to the [Harbour Fund], which": what a verb leads to, not what it hands on. */
  private boolean isBodyGivenTo(int noun, int relative) {
    return view.word(relative).equals("which")
        && view.is(noun - 1, Kind.PREPOSITION)
        && view.word(noun - 1).equals("to")
        && view.is(noun - 2, Kind.NOUN)
        && view.is(noun - 3, Kind.VERB)
        && view.head(noun).is(PartOfSpeech.PROPN);
  }

  /** "shares in the [company], which went public": what is done by it is not done by shares. */
  private boolean isBodyOf(int noun, int relative) {
    return isDoing("in", noun, relative)
        && view.words().get(view.at(noun).first()).is(PartOfSpeech.DET)
        && NounPhrases.isBody(view.head(noun).lemma());
  }

  /** "the branches of [Harbour Bank], which collapsed": what a firm does, its branches do not. */
  private boolean isFirm(int noun, int relative) {
    return isDoing("of", noun, relative)
        && view.head(noun - 2).isPlural()
        && !isPerson(noun - 2)
        && view.head(noun).is(PartOfSpeech.PROPN)
        && NounPhrases.isOrganization(view.head(noun));
  }

  /** "X of Y, which [did]": Y may have done it, or X, which is no happening. */
  private boolean isDoing(String preposition, int noun, int relative) {
    return view.word(relative).equals("which")
        && view.is(relative + 1, Kind.VERB)
        && !view.at(relative + 1).verb().orElseThrow().passive()
        && view.is(noun - 1, Kind.PREPOSITION)
        && view.word(noun - 1).equals(preposition)
        && view.is(noun - 2, Kind.NOUN)
        && !lexicon.isEventNoun(view.head(noun - 2).lemma());
  }

  /** "[Ana Lopez] of Trinidad, who", "the [regulators] in Brussels, who": no place is "who". */
  private int whose(int noun) {
    int j = noun;
    while (view.is(j - 1, Kind.PREPOSITION)
        && ClauseWords.PLACING.contains(view.word(j - 1))
        && view.is(j - 2, Kind.NOUN)
        && !isPerson(j)
        && isName(j)
        && (isWho(j - 2) || (!view.word(j - 1).equals("of") && view.head(j - 2).isPlural()))) {
      j -= 2;
    }
    return j;
  }

  private boolean isName(int noun) {
    return view.words().subList(view.at(noun).first(), view.at(noun).last() + 1).stream()
        .allMatch(w -> w.is(PartOfSpeech.PROPN));
  }

  private boolean isWho(int noun) {
    return isPerson(noun) || view.head(noun).is(PartOfSpeech.PROPN);
  }

  boolean isPerson(int noun) {
    String lemma = view.head(noun).lemma();
    return lexicon.isPerson(lemma) || NounPhrases.endsAsPerson(lemma) || lemma.equals("head");
  }

  /** "the contract [that] Halden won was cancelled". */
  boolean isRelative(int k) {
    return (isRelativeThat(k) || view.is(k, Kind.RELATIVE)) && view.is(k - 1, Kind.NOUN);
  }

  /** "the contract that it won"; not "a statement that the men sent to Oslo were free". */
  boolean isRelativeThat(int k) {
    return view.is(k, Kind.SUBORDINATOR)
        && view.word(k).equals("that")
        && view.is(k - 1, Kind.NOUN)
        && !lexicon.hasContent(view.head(k - 1).lemma());
  }
}
