package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.language.en.Verbs.Form;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/** Cuts a sentence into phrases, from left to right, without looking back. */
final class Chunker {
  private static final Set<String> STAYING = ImmutableSet.of("stay", "remain");
  private static final Set<String> RELATIVES = ImmutableSet.of("who", "which", "whom", "whose");
  private static final Set<String> SUBORDINATORS =
      ImmutableSet.of(
          "when",
          "while",
          "because",
          "if",
          "although",
          "though",
          "whether",
          "where",
          "unless",
          "that",
          "whereas",
          "how",
          "why",
          "what");
  private static final Set<String> EITHER =
      ImmutableSet.of(
          "as", "since", "until", "after", "before", "till", "for", "than", "like", "once");
  private static final Set<String> VERB_LIKE_PREPOSITIONS =
      ImmutableSet.of("including", "according", "following", "regarding", "concerning", "due");
  private static final Set<String> PREPOSITIONS =
      ImmutableSet.of("in", "on", "at", "by", "near", "through", "throughout");
  private static final Set<String> POSSESSIVES =
      ImmutableSet.of("his", "her", "its", "their", "my", "our", "your");

  private static final Set<String> SUBJECTS =
      ImmutableSet.of("he", "she", "it", "they", "we", "i", "you");

  private static final Set<String> BOUNDS = ImmutableSet.of("least", "most");

  private static final Set<String> COMPARATIVES =
      ImmutableSet.of("more", "less", "fewer", "longer");

  /** What bears a number. */
  private static final Set<String> NUMBERED =
      ImmutableSet.of(
          "article",
          "bay",
          "berth",
          "block",
          "building",
          "chapter",
          "clause",
          "count",
          "floor",
          "gate",
          "hangar",
          "item",
          "lane",
          "line",
          "lock",
          "lot",
          "page",
          "paragraph",
          "pier",
          "platform",
          "pump",
          "reactor",
          "regulation",
          "room",
          "route",
          "rule",
          "section",
          "shaft",
          "stage",
          "terminal",
          "track",
          "turbine",
          "unit",
          "volume",
          "ward",
          "well");

  /** What a number behind it gives the degree of: "a magnitude 6 quake", "a category 4 storm". */
  private static final Set<String> GRADED =
      ImmutableSet.of("category", "force", "grade", "level", "magnitude", "phase", "stage", "tier");

  private static final Set<String> RANGE = ImmutableSet.of("to", "and", "or", "through");

  private static final Set<String> INDEFINITE = ImmutableSet.of("a", "an");

  private static final Set<String> ENVOYS =
      ImmutableSet.of("ambassador", "envoy", "emissary", "consul", "nuncio", "representative");

  private static final Set<String> OF_STATE = ImmutableSet.of("head", "secretary", "minister");

  private static final Set<String> CONJUNCTIONS = ImmutableSet.of("and", "or", "but", "nor");

  private final List<Word> words;
  private final TimeSpans times;
  private final EnglishLexicon lexicon;
  private final QuotedPhrases quoted;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunker(List<Word> words, TimeSpans times, EnglishLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.times = times;
    this.quoted = new QuotedPhrases(words);
  }

  static List<Chunk> chunk(List<Word> words, TimeSpans times, EnglishLexicon lexicon) {
    Chunker chunker = new Chunker(words, times, lexicon);
    int i = 0;
    while (i < words.size()) {
      Chunk next = chunker.next(i);
      chunker.chunks.add(next);
      i = next.last() + 1;
    }
    return settle(chunker.chunks, words);
  }

  private Chunk next(int i) {
    Word word = words.get(i);
    if (times.isStart(i) && !isModifier(i)) {
      return new Chunk(Kind.TIME, i, times.last(i), times.last(i), Optional.empty());
    }
    if (VERB_LIKE_PREPOSITIONS.contains(word.norm()) && !isAfterBe(i)) {
      return single(Kind.PREPOSITION, i);
    }
    if (RELATIVES.contains(word.norm()) || isRelativeThat(i)) {
      return single(Kind.RELATIVE, i);
    }
    if (isAtLeast(i) || (i > 0 && isAtLeast(i - 1)) || isAroundTime(i) || quoted.isClosing(i)) {
      return single(Kind.ADVERB, i);
    }
    if (isWithinRange(i)) {
      return single(Kind.OTHER, i);
    }
    if (SUBORDINATORS.contains(word.norm()) && !isDeterminer(i)) {
      return single(Kind.SUBORDINATOR, i);
    }
    if (isByTheTime(i)) {
      return new Chunk(Kind.SUBORDINATOR, i, i + 2, i + 2, Optional.empty());
    }
    if (isAge(i)) {
      return new Chunk(Kind.ADJECTIVE, i, i + 1, i, Optional.empty());
    }
    Optional<VerbGroup> verb = VerbGroups.at(words, i);
    if (verb.isPresent() && isStateBehindStaying(i)) {
      return single(Kind.ADJECTIVE, i);
    }
    if (verb.isPresent() && !isAttributive(i)) {
      int main = verb.get().main();
      return new Chunk(Kind.VERB, i, main, main, verb);
    }
    boolean preposition =
        word.is(PartOfSpeech.ADV)
            && PREPOSITIONS.contains(word.norm())
            && i + 1 < words.size()
            && (opensNoun(i + 1) || words.get(i + 1).is(PartOfSpeech.DET) || times.isStart(i + 1));
    return preposition
        ? single(Kind.PREPOSITION, i)
        : nounPhrase(i).orElseGet(() -> single(kindOf(word), i));
  }

  /** "Schools will stay [closed]", "remained [sealed] until May": a state, in which they stay. */
  private boolean isStateBehindStaying(int i) {
    Word word = words.get(i);
    return i > 0
        && STAYING.contains(words.get(i - 1).lemma())
        && words.get(i - 1).is(PartOfSpeech.VERB)
        && word.is(PartOfSpeech.VERB)
        && word.canBe(Form.PAST_PARTICIPLE);
  }

  /** "A passenger [aged 81] died". */
  private boolean isAge(int i) {
    return words.get(i).norm().equals("aged")
        && i > 0
        && i + 1 < words.size()
        && words.get(i + 1).is(PartOfSpeech.NUM)
        && !(i + 2 < words.size() && words.get(i + 2).isNominal());
  }

  /** "[By the time] Berg resigned, the firm had lost half its workers". */
  private boolean isByTheTime(int i) {
    return words.get(i).norm().equals("by")
        && i + 3 < words.size()
        && words.get(i + 1).norm().equals("the")
        && words.get(i + 2).norm().equals("time")
        && opensNoun(i + 3);
  }

  private Chunk single(Kind kind, int i) {
    return new Chunk(kind, i, i, i, Optional.empty());
  }

  private static Kind kindOf(Word word) {
    if (word.norm().equals(",")) {
      return Kind.COMMA;
    }
    if (CONJUNCTIONS.contains(word.norm())) {
      return Kind.CONJUNCTION;
    }
    // The dash of older news wires.
    if (word.norm().equals("_")) {
      return Kind.BREAK;
    }
    return switch (word.pos()) {
      case ADP, SCONJ -> Kind.PREPOSITION;
      case PART -> word.norm().equals("to") ? Kind.PREPOSITION : Kind.OTHER;
      case ADV -> Kind.ADVERB;
      case ADJ -> Kind.ADJECTIVE;
      default ->
          word.token().kind() == Token.Kind.MARK && !word.norm().equals("-")
              ? Kind.BREAK
              : Kind.OTHER;
    };
  }

  /** "[at] least 40 people" tells how exact the number is, not where. */
  private boolean isAtLeast(int i) {
    return words.get(i).norm().equals("at")
        && i + 2 < words.size()
        && BOUNDS.contains(words.get(i + 1).norm())
        && words.get(i + 2).is(PartOfSpeech.NUM)
        && !times.isTime(i + 2);
  }

  /** The comma in "from May 4, 1979, to Nov. 28, 1990" parts no clauses. */
  private boolean isWithinRange(int i) {
    return words.get(i).norm().equals(",")
        && i > 0
        && i + 2 < words.size()
        && times.isTime(i - 1)
        && DatingWords.UP_TO.contains(words.get(i + 1).norm())
        && times.isStart(i + 2);
  }

  /** The commas in "resigned and, on the 3rd, founded a rival" part no clauses. */
  private boolean isAroundTime(int i) {
    if (!words.get(i).norm().equals(",") || i == 0) {
      return false;
    }
    return (isAnd(i - 1) && closing(i) > 0) || (times.isTime(i - 1) && isClosing(i));
  }

  private boolean isAnd(int i) {
    return i > 0 && words.get(i).norm().equals("and");
  }

  /** The comma between a time and a verb, where the time stands between this comma and that; -1. */
  private int closing(int comma) {
    int time = comma + 1;
    time += time < words.size() && words.get(time).is(PartOfSpeech.ADP) ? 1 : 0;
    if (time >= words.size() || !times.isStart(time)) {
      return -1;
    }
    int end = times.last(time) + 1;
    boolean verb =
        end + 1 < words.size()
            && words.get(end).norm().equals(",")
            && words.get(end + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
    return verb ? end : -1;
  }

  private boolean isClosing(int comma) {
    for (int opening = comma - 1; opening > 1; opening--) {
      if (words.get(opening).norm().equals(",")) {
        return isAnd(opening - 1) && closing(opening) == comma;
      }
    }
    return false;
  }

  private boolean isAfterBe(int i) {
    return i > 0 && words.get(i - 1).lemma().equals("be");
  }

  /** "that" behind a noun and before a verb. */
  private boolean isRelativeThat(int i) {
    return words.get(i).norm().equals("that")
        && !chunks.isEmpty()
        && chunks.get(chunks.size() - 1).is(Kind.NOUN)
        && i + 1 < words.size()
        && words.get(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
  }

  private boolean isDeterminer(int i) {
    return words.get(i).is(PartOfSpeech.DET)
        && i + 1 < words.size()
        && (words.get(i + 1).isNominal() || words.get(i + 1).is(PartOfSpeech.ADJ));
  }

  /** A temporal expression that belongs to a noun: "the 1985 kidnapping", "Thursday's attack". */
  private boolean isModifier(int i) {
    int next = times.last(i) + 1;
    if (next >= words.size()) {
      return false;
    }
    Word after = words.get(next);
    boolean possessive =
        after.norm().equals("'s") || (after.norm().equals("'") && next + 1 < words.size());
    boolean determined =
        i > 0
            && (words.get(i - 1).is(PartOfSpeech.DET)
                || POSSESSIVES.contains(words.get(i - 1).norm())
                || words.get(i - 1).norm().equals("'s"));
    // "the Dec. 21, 1988, bombing"
    boolean yearInCommas =
        determined
            && after.norm().equals(",")
            && next + 1 < words.size()
            && words.get(next - 1).is(PartOfSpeech.NUM)
            && words.get(next + 1).is(PartOfSpeech.NOUN)
            && words.subList(i, next).stream().anyMatch(w -> w.norm().equals(","));
    if (yearInCommas) {
      return true;
    }
    boolean ownDeterminer = words.get(i).is(PartOfSpeech.DET);
    boolean nounFollows =
        after.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
            && !times.isTime(next)
            && !after.canBe(Form.PAST);
    boolean ofName = ownDeterminer && after.is(PartOfSpeech.PROPN);
    return possessive
        || ((determined || ownDeterminer) && nounFollows && !ofName && !isBeforeSubject(i, next));
  }

  /**
   * "In the 1360s [free companies] ravaged the land": a plural, or a noun without any article, that
   * a verb follows is the subject of the clause that the time opens.
   */
  private boolean isBeforeSubject(int time, int next) {
    boolean opens = time > 0 && words.get(time - 1).is(PartOfSpeech.ADP) && isOpening(time - 1);
    int noun = next;
    while (noun < words.size() && words.get(noun).is(PartOfSpeech.ADJ)) {
      noun++;
    }
    int verb = noun + 1;
    return opens
        && verb < words.size()
        && words.get(noun).is(PartOfSpeech.NOUN)
        && !times.isTime(noun)
        && (words.get(verb).is(PartOfSpeech.AUX) || words.get(verb).canBe(Form.PAST));
  }

  private boolean isOpening(int i) {
    return i == 0 || words.get(i - 1).norm().equals(",") || words.get(i - 1).norm().equals(";");
  }

  /**
   * A participle that describes the noun behind it: "the wanted man", "a growing crisis", "an
   * estimated 40", "the newly founded club", "in occupied territory", "existing rules".
   */
  private boolean isAttributive(int i) {
    Word word = words.get(i);
    boolean present = word.canBe(Form.PRESENT_PARTICIPLE);
    boolean participle =
        word.is(PartOfSpeech.VERB) && (word.canBe(Form.PAST_PARTICIPLE) || present);
    if (!participle || i + 1 >= words.size()) {
      return false;
    }
    Word before = i > 0 ? words.get(i - 1) : word;
    boolean noun = opensNoun(i + 1);
    if (i > 0 && (isOpened(i) || (before.is(PartOfSpeech.ADV) && i > 1 && isOpened(i - 1)))) {
      return noun || (words.get(i + 1).is(PartOfSpeech.NUM) && before.is(PartOfSpeech.DET));
    }
    if (present) {
      boolean behindNoun = i > 0 && before.isNominal();
      return !behindNoun
          && words.get(i + 1).is(PartOfSpeech.NOUN)
          && lexicon.isIntransitive(word.lemma());
    }
    return noun
        && i > 0
        && !word.canBe(Form.BASE)
        && before.is(PartOfSpeech.ADP, PartOfSpeech.ADJ)
        && words.get(i + 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  /** Tells whether the word before belongs to a noun phrase that has not come to its noun yet. */
  private boolean isOpened(int i) {
    Word before = words.get(i > 1 && quoted.isOpening(i - 1) ? i - 2 : i - 1);
    return before.is(PartOfSpeech.DET, PartOfSpeech.NUM)
        || POSSESSIVES.contains(before.norm())
        || before.norm().equals("'s");
  }

  private boolean opensNoun(int i) {
    return words.get(i).isNominal() || words.get(i).is(PartOfSpeech.ADJ);
  }

  /** Reads a noun phrase from its first word to its last noun. */
  private Optional<Chunk> nounPhrase(int first) {
    if (quoted.isOpening(first)) {
      return nounPhrase(first + 1)
          .map(c -> new Chunk(c.kind(), first, c.last(), c.head(), c.verb()));
    }
    Word start = words.get(first);
    if (start.is(PartOfSpeech.PRON)
        && (!POSSESSIVES.contains(start.norm()) || isBeforeSum(first))) {
      // "The organisers [there] have left."
      Optional<Chunk> before =
          chunks.isEmpty() ? Optional.empty() : Optional.of(chunks.get(chunks.size() - 1));
      boolean self = start.norm().endsWith("self") || start.norm().endsWith("selves");
      boolean emphatic =
          ((self || start.norm().equals("there"))
                  && before.filter(c -> c.is(Kind.NOUN)).isPresent())
              // "She was infected [herself]."
              || (self && before.flatMap(Chunk::verb).filter(VerbGroup::passive).isPresent());
      return Optional.of(single(emphatic ? Kind.ADVERB : Kind.NOUN, first));
    }
    int head = -1;
    int numbered = -1;
    int i = first;
    while (i < words.size()) {
      Word word = words.get(i);
      boolean modifier = times.isStart(i) && isModifier(i);
      if (modifier || (times.isStart(i) && head < 0 && i > first)) {
        int next = times.last(i) + 1;
        boolean comma = modifier && words.get(next).norm().equals(",");
        i = comma ? next + 1 : next;
        continue;
      }
      if (i > first && (times.isTime(i) || isEnvoy(first, i))) {
        break;
      }
      // "the women's [400-meter] hurdles": what is owned begins like any other phrase.
      int noun = i > first && isPossession(i - 1) ? -1 : head;
      int step = step(first, i, noun);
      if (step == 0) {
        break;
      }
      boolean goesOn =
          noun < 0 || endsName(i) || (head == i - 1 && words.get(head).is(PartOfSpeech.NUM));
      if (word.isNominal() || (word.is(PartOfSpeech.NUM) && goesOn)) {
        head = i;
      } else if (word.is(PartOfSpeech.NUM)) {
        numbered = i + step - 1;
      } else if (step > 1) {
        head = i + step - 1;
      }
      i += step;
    }
    if (head >= 0) {
      int end = isFirmEnd(head + 1) || isPercentSign(head + 1) ? head + 1 : head;
      end = Math.max(end, numbered);
      int last = quoted.isClosing(end + 1) ? end + 1 : end;
      return Optional.of(new Chunk(Kind.NOUN, first, last, head, Optional.empty()));
    }
    boolean opened = start.is(PartOfSpeech.DET) || POSSESSIVES.contains(start.norm());
    if (opened && i - 1 > first && words.get(i - 1).is(PartOfSpeech.ADJ)) {
      return Optional.of(new Chunk(Kind.NOUN, first, i - 1, i - 1, Optional.empty()));
    }
    return start.is(PartOfSpeech.DET, PartOfSpeech.PRON)
        ? Optional.of(single(Kind.NOUN, first))
        : Optional.empty();
  }

  /** "the ambassador to Kenya [Ada Berg]": where somebody is sent is no part of his name. */
  private boolean isEnvoy(int first, int i) {
    return first > 1
        && words.get(first - 1).norm().equals("to")
        && ENVOYS.contains(words.get(first - 2).norm())
        && words.get(i).is(PartOfSpeech.PROPN)
        && i + 1 < words.size()
        && words.get(i + 1).is(PartOfSpeech.PROPN)
        && NameTags.isGivenName(words.get(i).norm());
  }

  /** "10[%] of its shares": belongs to the number as the word would. */
  private boolean isPercentSign(int i) {
    return i < words.size()
        && words.get(i).norm().equals("%")
        && words.get(i - 1).is(PartOfSpeech.NUM);
  }

  /** "awarded [her] 85,000 pounds": who gets a sum does not own it. */
  private boolean isBeforeSum(int her) {
    int i = her + 1;
    if (!words.get(her).norm().equals("her") || i >= words.size()) {
      return false;
    }
    boolean sign = words.get(i).is(PartOfSpeech.SYM);
    while (i < words.size() && words.get(i).is(PartOfSpeech.NUM)) {
      i++;
    }
    return sign
        || (i > her + 1
            && i < words.size()
            && NounPhrases.CURRENCIES.contains(Nouns.singular(words.get(i).norm())));
  }

  /** "Sotheby['s] will sell it": the name of a firm, before a verb. */
  private boolean isFirmEnd(int i) {
    if (i + 1 >= words.size()
        || !words.get(i).norm().equals("'s")
        || !words.get(i).is(PartOfSpeech.PART)
        || !words.get(i - 1).is(PartOfSpeech.PROPN)) {
      return false;
    }
    // "sold at Sotheby['s] in May"
    if (words.get(i + 1).is(PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.PUNCT)) {
      return !times.isTime(i + 1);
    }
    Word next = words.get(i + 1);
    boolean attribute = i + 2 < words.size() && opensNoun(i + 2);
    return VerbGroups.isModal(next)
        || next.is(PartOfSpeech.AUX)
        || (next.is(PartOfSpeech.VERB) && next.canBe(Form.PAST) && !attribute);
  }

  /** How many tokens the phrase goes on by at position {@code i}; 0 if it ends before. */
  private int step(int first, int i, int head) {
    Word word = words.get(i);
    boolean behindNoun = (head == i - 1 && head >= 0) || times.isTime(i - 1);
    return switch (word.pos()) {
      case NOUN, PROPN -> 1;
      case NUM -> head < 0 || isNumberGoingOn(first, i) ? 1 : numbering(i);
      case ADJ -> head < 0 || leadsToNoun(i) ? 1 : 0;
      case DET -> i == first || (head < 0 && words.get(i - 1).is(PartOfSpeech.DET)) ? 1 : 0;
      case PRON -> i == first && POSSESSIVES.contains(word.norm()) ? 1 : 0;
      case SYM -> 1;
      case ADV -> head < 0 && modifies(i + 1) ? 1 : 0;
      case VERB -> (head < 0 || isCount(head, i)) && isAttributive(i) ? 1 : 0;
      case CCONJ -> (head < 0 && i > first && adjectiveAt(i + 1)) || isBoth(first, i) ? 1 : 0;
      default -> mark(i, behindNoun);
    };
  }

  /** "[two] suspected members": a number that has not come to its noun. */
  private boolean isCount(int head, int i) {
    return head == i - 1 && words.get(head).is(PartOfSpeech.NUM);
  }

  /**
   * "paragraphs [11 to 15]", "reactor [4]": the number of one of several that are counted through;
   * how many words it is, or 0.
   */
  private int numbering(int i) {
    if (words.get(i - 1).is(PartOfSpeech.NOUN)
        && GRADED.contains(words.get(i - 1).norm())
        && !times.isTime(i)) {
      return 1;
    }
    boolean numbered =
        words.get(i - 1).is(PartOfSpeech.NOUN)
            && NUMBERED.contains(words.get(i - 1).lemma())
            && !times.isTime(i);
    boolean range =
        numbered
            && i + 2 < words.size()
            && words.get(i - 1).isPlural()
            && RANGE.contains(words.get(i + 1).norm())
            && words.get(i + 2).is(PartOfSpeech.NUM)
            && !times.isTime(i + 2);
    return range ? 3 : numbered && !opensNounAt(i + 1) ? 1 : 0;
  }

  private boolean opensNounAt(int i) {
    return i < words.size() && opensNoun(i);
  }

  /** "Apollo 11", "348.8 billion", "the Apollo 11 crew"; not "in Rome 12 people". */
  private boolean isNumberGoingOn(int first, int i) {
    Word before = words.get(i - 1);
    if (before.is(PartOfSpeech.NUM)) {
      return true;
    }
    boolean opened =
        words.get(first).is(PartOfSpeech.DET)
            || POSSESSIVES.contains(words.get(first).norm())
            || ModelNames.isMixedCase(before.token());
    boolean counts =
        nounAt(i + 1)
            && (!opened || words.get(i).token().text().contains(",") || isSubjectEnd(i + 1));
    return before.is(PartOfSpeech.PROPN) && !counts && (nounAt(i + 1) || endsName(i));
  }

  /**
   * "Apollo 11", "Artemis II" and "Apollo 11's crew"; not "Rovers 3-0", "Rome 20 million", "Mr
   * Berg, 4,000".
   */
  private boolean endsName(int i) {
    if (!words.get(i - 1).is(PartOfSpeech.PROPN)) {
      return false;
    }
    String text = words.get(i).token().text();
    boolean plain =
        text.length() <= 4
            && (text.chars().allMatch(Character::isDigit)
                || text.chars().allMatch(c -> "IVX".indexOf(c) >= 0));
    boolean end = i + 1 == words.size();
    boolean joined =
        !end
            && words.get(i).token().touches(words.get(i + 1).token())
            && !words.get(i + 1).norm().startsWith("'")
            && isDash(words.get(i + 1));
    boolean counted = !end && words.get(i + 1).is(PartOfSpeech.NUM, PartOfSpeech.SYM);
    return plain && !joined && !counted;
  }

  /** A plural with a verb behind it. */
  private boolean isSubjectEnd(int i) {
    return words.get(i).norm().endsWith("s")
        && i + 1 < words.size()
        && words.get(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
  }

  /** "both sides". */
  private boolean isBoth(int first, int i) {
    return i == first
        && words.get(i).norm().equals("both")
        && i + 1 < words.size()
        && opensNoun(i + 1);
  }

  private int mark(int i, boolean behindNoun) {
    Word word = words.get(i);
    if (!behindNoun && isBetweenAdjectives(i)) {
      return 1;
    }
    if (isWithinSeat(i)) {
      return words.get(i + 2).norm().equals(",") ? 3 : 2;
    }
    if (behindNoun && isOffice(i)) {
      return 2;
    }
    if (behindNoun && NounPhrases.isOfBody(words, i)) {
      return words.get(i + 1).norm().equals("the") ? 3 : 2;
    }
    if (isPossession(i)) {
      return behindNoun && i + 1 < words.size() && startsPossessed(i + 1) ? 1 : 0;
    }
    if (NameParticles.isParticle(word.norm())) {
      return behindNoun && nameAt(i + 1) ? 1 : 0;
    }
    if (isDash(word)) {
      boolean glued =
          i > 0
              && i + 1 < words.size()
              && words.get(i - 1).token().touches(word.token())
              && word.token().touches(words.get(i + 1).token());
      return glued && words.get(i + 1).token().kind() != Token.Kind.MARK && !times.isTime(i + 1)
          ? 2
          : 0;
    }
    int nickname = nickname(i, behindNoun);
    boolean passed = quoted.isOpening(i) || (quoted.isClosing(i) && nounAt(i + 1));
    return nickname == 0 && passed ? 1 : nickname;
  }

  /** "a new[,] higher offer", "a new[,] $10-a-share offer". */
  private boolean isBetweenAdjectives(int i) {
    return i > 0
        && words.get(i).norm().equals(",")
        && words.get(i - 1).is(PartOfSpeech.ADJ)
        && (adjectiveAt(i + 1) || (i + 1 < words.size() && words.get(i + 1).is(PartOfSpeech.SYM)));
  }

  /**
   * "the Lowell[, Mass.]-based company", "the Lowell[, Mass.,] company": where a firm has its seat
   * parts no phrases.
   */
  private boolean isWithinSeat(int i) {
    if (i == 0
        || i + 3 >= words.size()
        || !words.get(i).norm().equals(",")
        || !words.get(i - 1).is(PartOfSpeech.PROPN)
        || !words.get(i + 1).is(PartOfSpeech.PROPN)) {
      return false;
    }
    boolean based = isDash(words.get(i + 2)) && words.get(i + 3).norm().equals("based");
    int body = i + 3;
    while (body + 1 < words.size() && nounAt(body) && nounAt(body + 1)) {
      body++;
    }
    boolean enclosed =
        words.get(i + 2).norm().equals(",") && NounPhrases.isBody(words.get(body).lemma());
    return based || enclosed || isWithinHome(i);
  }

  /** "head [of state] Ola Berg", "the secretary [of state's] plane": the words of one office. */
  private boolean isOffice(int of) {
    return words.get(of).norm().equals("of")
        && of + 2 < words.size()
        && words.get(of + 1).norm().equals("state")
        && OF_STATE.contains(words.get(of - 1).norm())
        && (words.get(of + 2).is(PartOfSpeech.PROPN) || isPossession(of + 2));
  }

  /** "a Buffalo[, N.Y.,] doctor": where somebody lives, between the article and the noun. */
  private boolean isWithinHome(int i) {
    int city = i - 1;
    while (city > 0 && words.get(city).is(PartOfSpeech.PROPN)) {
      city--;
    }
    return words.get(i + 1).norm().endsWith(".")
        && words.get(i + 2).norm().equals(",")
        && nounAt(i + 3)
        && INDEFINITE.contains(words.get(city).norm());
  }

  private boolean isPossession(int i) {
    return words.get(i).norm().equals("'s") || words.get(i).norm().equals("'");
  }

  /** A name in quotation marks within a name: Maria "Mia" Lopez. */
  private int nickname(int i, boolean behindNoun) {
    boolean nickname =
        behindNoun
            && isQuote(words.get(i))
            && nameAt(i + 1)
            && i + 2 < words.size()
            && isQuote(words.get(i + 2))
            && nameAt(i + 3);
    return nickname ? 4 : 0;
  }

  private static boolean isQuote(Word word) {
    return "\"“”‘’'".contains(word.token().text());
  }

  private static boolean isDash(Word word) {
    String text = word.token().text();
    return text.equals("-") || text.equals("–") || text.equals("/");
  }

  private boolean startsPossessed(int i) {
    return opensNoun(i)
        || words.get(i).is(PartOfSpeech.NUM, PartOfSpeech.ADV)
        || words.get(i).canBe(Form.PAST_PARTICIPLE)
        || times.isStart(i);
  }

  private boolean nounAt(int i) {
    return i < words.size() && words.get(i).is(PartOfSpeech.NOUN);
  }

  private boolean nameAt(int i) {
    return i < words.size()
        && (words.get(i).is(PartOfSpeech.PROPN)
            || NameParticles.isParticle(words.get(i).norm())
            || words.get(i).token().isCapitalized());
  }

  private boolean adjectiveAt(int i) {
    return i + 1 < words.size() && words.get(i).is(PartOfSpeech.ADJ) && opensNoun(i + 1);
  }

  /** "new" in "new car", "long" in "long-range airliner". */
  private boolean leadsToNoun(int i) {
    int next = i + 2 < words.size() && isDash(words.get(i + 1)) ? i + 3 : i + 1;
    return next < words.size() && words.get(next).isNominal();
  }

  private boolean modifies(int i) {
    return i < words.size()
        && (words.get(i).is(PartOfSpeech.ADJ, PartOfSpeech.NUM)
            || (times.isStart(i) && isModifier(i))
            || isAttributive(i));
  }

  /** Tells apart the prepositions that open a clause: "until he was arrested". */
  private static List<Chunk> settle(List<Chunk> chunks, List<Word> words) {
    List<Chunk> settled = new ArrayList<>(chunks);
    for (int k = 0; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      boolean either =
          chunk.first() == chunk.last() && EITHER.contains(words.get(chunk.first()).norm());
      // "For" joins clauses only behind a comma.
      boolean joined =
          words.get(chunk.first()).norm().equals("for")
              && k > 0
              && !chunks.get(k - 1).is(Kind.COMMA);
      if (either && !chunk.is(Kind.NOUN, Kind.VERB, Kind.TIME)) {
        Kind otherwise = chunk.is(Kind.ADVERB) ? Kind.ADVERB : Kind.PREPOSITION;
        boolean opens =
            !joined && !isThanNumber(words, chunk.first()) && opensClause(chunks, words, k);
        Kind kind = opens ? Kind.SUBORDINATOR : otherwise;
        settled.set(
            k, new Chunk(kind, chunk.first(), chunk.last(), chunk.head(), Optional.empty()));
      }
    }
    return settled;
  }

  /** "more than [a] decade", "fewer than [40] people": "than" belongs to the number. */
  private static boolean isThanNumber(List<Word> words, int than) {
    return words.get(than).norm().equals("than")
        && than > 0
        && than + 1 < words.size()
        && COMPARATIVES.contains(words.get(than - 1).norm())
        && (words.get(than + 1).is(PartOfSpeech.NUM)
            || Set.of("a", "an", "half").contains(words.get(than + 1).norm()));
  }

  /** The chunk behind a phrase in commas that follows a noun: "a clerk[, Ana Lopez,] went". */
  private static int afterApposition(List<Chunk> chunks, int comma) {
    int j = comma + 1;
    // "the male[, known as Rex,] bit"
    j += j < chunks.size() && chunks.get(j).is(Kind.VERB) && !chunks.get(j).isFinite() ? 1 : 0;
    while (j < chunks.size() && chunks.get(j).is(Kind.NOUN, Kind.PREPOSITION)) {
      j++;
    }
    boolean closed =
        chunks.get(comma - 1).is(Kind.NOUN)
            && j > comma + 1
            && j + 1 < chunks.size()
            && chunks.get(j).is(Kind.COMMA)
            && chunks.get(j + 1).is(Kind.VERB)
            && chunks.get(j + 1).isFinite();
    return closed ? j + 1 : comma;
  }

  private static boolean opensClause(List<Chunk> chunks, List<Word> words, int k) {
    if (k + 1 < chunks.size() && chunks.get(k + 1).is(Kind.TIME)) {
      return false;
    }
    boolean subject = false;
    for (int j = k + 1; j < chunks.size(); j++) {
      if (subject && chunks.get(j).is(Kind.COMMA)) {
        j = afterApposition(chunks, j);
      }
      Chunk chunk = chunks.get(j);
      if (chunk.is(Kind.VERB)) {
        return subject && chunk.isFinite();
      }
      if (subject && isBetween(chunks, words, j)) {
        j++;
        continue;
      }
      // "from May 1958 until her retirement in 1987 [she] ran the firm"
      boolean second =
          subject
              && chunk.is(Kind.NOUN)
              && SUBJECTS.contains(words.get(chunk.first()).norm())
              && !chunks.get(j - 1).is(Kind.PREPOSITION);
      if (second
          || chunk.is(Kind.COMMA, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.CONJUNCTION)) {
        return false;
      }
      subject |= chunk.is(Kind.NOUN);
    }
    return false;
  }

  /** "after talks between the union [and the firm] broke down". */
  private static boolean isBetween(List<Chunk> chunks, List<Word> words, int and) {
    return chunks.get(and).is(Kind.CONJUNCTION)
        && chunks.get(and - 1).is(Kind.NOUN)
        && chunks.get(and - 2).is(Kind.PREPOSITION)
        && words.get(chunks.get(and - 2).first()).norm().equals("between")
        && and + 1 < chunks.size()
        && chunks.get(and + 1).is(Kind.NOUN);
  }
}
