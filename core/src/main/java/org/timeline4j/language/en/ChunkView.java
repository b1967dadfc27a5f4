package org.timeline4j.language.en;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/** What can be asked of the phrases of a sentence; positions outside it answer no. */
final class ChunkView {
  /** What opens an aside, by what closes it. */
  private static final Map<String, String> ASIDES =
      Map.of(")", "(", "]", "[", "—", "—", "–", "–", "--", "--", "-", "-");

  private final Chunk[] at;
  private final List<Chunk> chunks;
  private final List<Word> words;

  private ChunkView(Chunk[] chunks, List<Word> words) {
    this.at = chunks;
    this.chunks = Collections.unmodifiableList(Arrays.asList(chunks));
    this.words = words;
  }

  /** Returns a view of the phrases of a sentence, in order, and of its words. */
  static ChunkView of(List<Chunk> chunks, List<Word> words) {
    return new ChunkView(chunks.toArray(new Chunk[0]), words);
  }

  /** Returns a view that shows what the array holds when it is asked. */
  static ChunkView over(Chunk[] chunks, List<Word> words) {
    return new ChunkView(chunks, words);
  }

  List<Chunk> chunks() {
    return chunks;
  }

  List<Word> words() {
    return words;
  }

  Chunk at(int k) {
    return at[k];
  }

  int size() {
    return at.length;
  }

  boolean is(int k, Kind kind) {
    return k >= 0 && k < at.length && at[k].is(kind);
  }

  boolean is(int k, Kind... kinds) {
    return k >= 0 && k < at.length && at[k].is(kinds);
  }

  /** The first word of a phrase, in the form that lexicons hold. */
  String word(int k) {
    return words.get(at(k).first()).norm();
  }

  Word head(int k) {
    return words.get(at(k).head());
  }

  /** Tells whether a bracket or dash stands there that can open an aside. */
  boolean opensAside(int k) {
    return isMark(k) && ASIDES.containsValue(word(k));
  }

  /**
   * "[Berg] (born in 1951) is", "won [the race] – her first – in 2015": the phrase before the aside
   * that closes there; the same place if none does.
   */
  int beforeAside(int close) {
    int open = opening(close);
    return open > 0 ? open - 1 : close;
  }

  /** Returns the bracket or dash that opens the aside that one closes; -1 if this closes none. */
  private int opening(int close) {
    String opener = isMark(close) ? ASIDES.getOrDefault(word(close), "") : "";
    for (int j = close - 1; j >= 0 && !opener.isEmpty(); j--) {
      if (isMark(j) && word(j).equals(opener)) {
        return j;
      }
    }
    return -1;
  }

  /** Returns the bracket or dash that closes the aside that one opens; -1 if this opens none. */
  int closing(int open) {
    for (int j = open + 1; opensAside(open) && j < size(); j++) {
      if (isMark(j) && ASIDES.getOrDefault(word(j), "").equals(word(open))) {
        return j;
      }
    }
    return -1;
  }

  /** A hyphen with space on both sides stands for a dash. */
  private boolean isMark(int k) {
    return is(k, Kind.BREAK)
        || (is(k, Kind.OTHER)
            && k > 0
            && !words.get(at(k).first() - 1).token().touches(words.get(at(k).first()).token()));
  }

  /** Behind adverbs, and commas that part no clauses. */
  int behindAdverbs(int k) {
    int j = k;
    while (is(j, Kind.ADVERB)) {
      j++;
    }
    return j;
  }

  /** A comma that parts no clauses: "and[,] in June[,] sold its ships". */
  boolean isLooseComma(int k) {
    return is(k, Kind.ADVERB) && word(k).equals(",");
  }

  /** "In 1956 a producer[, Tomás Ferraz,] heard her": what else the subject is called. */
  int afterApposition(int comma, int subject) {
    if (!is(comma, Kind.COMMA) || subject < 0) {
      return comma;
    }
    int j = comma + 1;
    while (is(j, Kind.NOUN, Kind.PREPOSITION, Kind.ADJECTIVE)) {
      j++;
    }
    return j > comma + 1 && is(j, Kind.COMMA) && is(j + 1, Kind.VERB) ? j + 1 : comma;
  }

  boolean isRelative(int verb) {
    int before = verb - 1;
    while (is(before, Kind.ADVERB)) {
      before--;
    }
    return is(before, Kind.RELATIVE);
  }

  /** The phrase at or left of a place that is no adverb, adjective or date. */
  int skipLeft(int k) {
    int j = k;
    while (is(j, Kind.ADVERB, Kind.ADJECTIVE, Kind.TIME)
        || (is(j, Kind.PREPOSITION) && is(j + 1, Kind.TIME))) {
      j--;
    }
    return j;
  }

  /** "The ministers of [Peru] and [Chile] met", "Floods in [Peru] and [Chile]": one phrase. */
  boolean isNamePair(int first) {
    boolean names =
        is(first - 1, Kind.PREPOSITION)
            && is(first - 2, Kind.NOUN)
            && is(first + 1, Kind.CONJUNCTION)
            && is(first + 2, Kind.NOUN)
            && head(first).is(PartOfSpeech.PROPN)
            && head(first + 2).is(PartOfSpeech.PROPN);
    String preposition = names ? word(first - 1) : "";
    return (preposition.equals("of") && head(first - 2).isPlural())
        || ClauseWords.PAIRING.contains(preposition);
  }

  /** "Buffalo, [N.Y.], Ola Berg": a state that says in commas where a town is. */
  boolean isState(int noun) {
    return is(noun, Kind.NOUN)
        && at(noun).first() == at(noun).last()
        && word(noun).endsWith(".")
        && isNameAt(noun)
        && is(noun - 1, Kind.COMMA)
        && is(noun + 1, Kind.COMMA)
        && is(noun - 2, Kind.NOUN)
        && isNameAt(noun - 2);
  }

  /**
   * The first of a list of three names or more that a plural has behind "of", given the last: "The
   * ministers of [Peru], Chile and Cuba met". The last itself if it ends no such list.
   */
  int openingOfNames(int last) {
    if (!is(last - 1, Kind.CONJUNCTION) || !isNameAt(last) || !isNameAt(last - 2)) {
      return last;
    }
    int first = last - 2;
    while (is(first - 1, Kind.COMMA) && isNameAt(first - 2)) {
      first -= 2;
    }
    boolean list =
        first < last - 2
            && is(first - 1, Kind.PREPOSITION)
            && word(first - 1).equals("of")
            && is(first - 2, Kind.NOUN)
            && head(first - 2).isPlural()
            && !is(first - 3, Kind.PREPOSITION);
    return list ? first : last;
  }

  /** The last of the list that {@link #openingOfNames} finds the first of; the first if none. */
  int closingOfNames(int first) {
    int last = first;
    while (is(last + 1, Kind.COMMA) && isNameAt(last + 2)) {
      last += 2;
    }
    boolean closed = is(last + 1, Kind.CONJUNCTION) && isNameAt(last + 2);
    return closed && openingOfNames(last + 2) == first ? last + 2 : first;
  }

  private boolean isNameAt(int noun) {
    return is(noun, Kind.NOUN) && head(noun).is(PartOfSpeech.PROPN);
  }

  /** "asked [who] shot down the plane": nobody knows, least of all the sentence. */
  boolean isIndirectQuestion(Clause clause) {
    int who = clause.chunk() - 1;
    while (is(who, Kind.ADVERB)) {
      who--;
    }
    int before = who - 1;
    // "to find [out] who"
    while (is(before, Kind.ADVERB)
        || (is(before, Kind.PREPOSITION) && !word(before).equals("of"))) {
      before--;
    }
    return is(who, Kind.RELATIVE)
        && word(who).equals("who")
        && (is(before, Kind.VERB) || before < 0);
  }

  /** "Four were killed and [eleven] injured": how many more, and one auxiliary for both. */
  boolean isGapped(Clause clause) {
    return conjunction(clause) >= 0;
  }

  /** "were killed [and] at least 11 injured": what joins such a clause; -1 if it is none. */
  int conjunction(Clause clause) {
    int number = clause.chunk() - 1;
    boolean counted =
        clause.verb().first() == clause.verb().main()
            && clause.subject().size() == 1
            && clause.subject().get(0) == number
            && (head(number).is(PartOfSpeech.NUM)
                || head(number).norm().equals("others")
                || isCasualty(clause))
            && words.get(at(number).first()).is(PartOfSpeech.NUM);
    int and = number - 1;
    // "at least", "more than"
    while (counted && is(and, Kind.ADVERB, Kind.ADJECTIVE, Kind.PREPOSITION, Kind.OTHER)) {
      and--;
    }
    return counted && is(and, Kind.CONJUNCTION) ? and : -1;
  }

  /** "and 12 people [wounded]". */
  private boolean isCasualty(Clause clause) {
    return clause.objects().isEmpty() && ClauseWords.BEFALLING.contains(clause.verb().lemma());
  }

  /** Tells whether a finite verb stands before, in the same sentence part, outside of relatives. */
  boolean hasFiniteBefore(int k) {
    for (int j = k - 1; j >= 0 && !is(j, Kind.BREAK); j--) {
      if (is(j, Kind.VERB) && at(j).isFinite() && !isInRelativeClause(j)) {
        return true;
      }
    }
    return false;
  }

  boolean isInRelativeClause(int verb) {
    for (int j = verb - 1; j >= 0 && !is(j, Kind.COMMA); j--) {
      if (is(j, Kind.RELATIVE, Kind.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the noun phrase is the subject of a verb to its right, not what the verb to its
   * left is about.
   */
  boolean isSubjectOfNext(int noun) {
    int j = noun + 1;
    while (is(j, Kind.ADVERB) || (is(j, Kind.PREPOSITION) && is(j + 1, Kind.NOUN, Kind.TIME))) {
      j += is(j, Kind.ADVERB) ? 1 : 2;
    }
    return is(j, Kind.VERB) && at(j).isFinite() && modified(noun) < 0;
  }

  /**
   * "the last people to visit [the moon] returned", "prisoners sent to [the south] faced", "the man
   * who robbed [the bank] fled", "a van carrying [flour] overturned", "his conviction for aiding
   * [the escape] was quashed": the noun phrase that an infinitive, participle or relative clause
   * with this noun phrase in it belongs to; -1 if there is none.
   */
  int modified(int noun) {
    int verb = noun - 1;
    while (is(verb, Kind.PREPOSITION, Kind.ADVERB, Kind.ADJECTIVE, Kind.TIME)
        || (is(verb, Kind.NOUN) && is(verb - 1, Kind.PREPOSITION))) {
      verb--;
    }
    if (!is(verb, Kind.VERB)) {
      return -1;
    }
    Tense tense = at(verb).verb().map(VerbGroup::tense).orElse(Tense.NONE);
    if (tense == Tense.PRESPART) {
      // "[Talks] aimed at ending the strike failed"
      if (is(verb - 1, Kind.PREPOSITION)
          && is(verb - 2, Kind.VERB)
          && is(verb - 3, Kind.NOUN)
          && opens(verb - 3)
          && at(verb - 2).first() == at(verb - 2).last()
          && head(verb - 2).canBe(Verbs.Form.PAST_PARTICIPLE)) {
        return verb - 3;
      }
      int bearer = is(verb - 1, Kind.NOUN) && opens(verb - 1) ? verb - 1 : -1;
      return is(verb - 1, Kind.PREPOSITION) && is(verb - 2, Kind.NOUN) ? verb - 2 : bearer;
    }
    if (tense == Tense.INFINITIVE || tense == Tense.PASTPART) {
      return is(verb - 1, Kind.NOUN) && opens(verb - 1) ? verb - 1 : -1;
    }
    return antecedent(verb);
  }

  /** The noun that a relative clause with this verb belongs to, where it opens the sentence. */
  int antecedent(int verb) {
    int relative = verb - 1;
    while (is(relative, Kind.ADVERB)) {
      relative--;
    }
    // "a [drone] that it had sold crashed"
    boolean ofObject =
        is(relative, Kind.NOUN)
            && (is(relative - 1, Kind.RELATIVE)
                || (is(relative - 1, Kind.SUBORDINATOR) && word(relative - 1).equals("that")));
    relative -= ofObject ? 1 : 0;
    boolean related = (ofObject || is(relative, Kind.RELATIVE)) && is(relative - 1, Kind.NOUN);
    return related && isWithoutVerb(relative - 1) ? relative - 1 : -1;
  }

  private boolean isWithoutVerb(int noun) {
    for (int j = noun; j >= 0 && !is(j, Kind.BREAK, Kind.SUBORDINATOR); j--) {
      if (is(j, Kind.VERB)) {
        return false;
      }
    }
    return true;
  }

  private boolean opens(int noun) {
    return noun == 0 || is(noun - 1, Kind.COMMA, Kind.BREAK, Kind.SUBORDINATOR);
  }
}
