package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/**
 * Settles which form a verb has where its spelling leaves it open: "cut" behind "would" and "and",
 * "caught" in a headline, "called" behind a noun.
 */
final class VerbForms {
  private static final Set<String> CHARGES = Set.of("of", "with");

  private final Chunk[] chunks;
  private final ChunkView view;
  private final EnglishLexicon lexicon;
  private final boolean headline;
  private final NounHeads heads;
  private final RelativeAntecedents antecedents;
  private final Subjects subjects;

  private VerbForms(
      List<Chunk> chunks, List<Word> words, EnglishLexicon lexicon, boolean headline) {
    this.chunks = chunks.toArray(new Chunk[0]);
    this.view = ChunkView.over(this.chunks, words);
    this.lexicon = lexicon;
    this.headline = headline;
    this.heads = new NounHeads(view);
    this.antecedents = new RelativeAntecedents(view, lexicon);
    this.subjects = new Subjects(view, antecedents);
  }

  /** Returns the phrases with the forms of their verbs settled. */
  static List<Chunk> settled(
      List<Chunk> chunks, List<Word> words, EnglishLexicon lexicon, boolean headline) {
    VerbForms forms = new VerbForms(chunks, words, lexicon, headline);
    forms.settleBases();
    forms.headlineVerb();
    forms.settleParticiples();
    return ImmutableList.copyOf(forms.chunks);
  }

  /** "would close the mill and [cut] jobs": what is written like a past shares the auxiliary. */
  private void settleBases() {
    for (int k = 2; k < view.size(); k++) {
      if (view.is(k, Kind.VERB) && view.is(k - 1, Kind.CONJUNCTION) && isSecondBase(k)) {
        chunks[k] = view.at(k).withVerb(view.at(k).verb().orElseThrow().asBase());
      }
    }
  }

  private boolean isSecondBase(int k) {
    VerbGroup verb = view.at(k).verb().orElseThrow();
    if (verb.first() < verb.main() || !view.words().get(verb.main()).canBe(Verbs.Form.BASE)) {
      return false;
    }
    int before = k - 2;
    while (before > 0
        && !view.is(before, Kind.VERB, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE)) {
      before--;
    }
    if (!view.is(before, Kind.VERB)) {
      return false;
    }
    VerbGroup first = view.at(before).verb().orElseThrow();
    // "agreed to resign and put out a statement": what may be past does not follow "to" in a text.
    boolean to = headline || !view.words().get(verb.main()).canBe(Verbs.Form.PAST);
    return (to && first.tense() == Tense.INFINITIVE)
        || first.tense() == Tense.FUTURE
        || !first.modal().isEmpty();
  }

  /**
   * Headlines leave auxiliaries out: "Smuggler caught in Trieste" is passive, "Drivers to strike on
   * Monday" is of the future.
   */
  private void headlineVerb() {
    int k = 1;
    while (k < view.size() && !view.is(k, Kind.VERB)) {
      k++;
    }
    if (!headline
        || !view.is(k, Kind.VERB)
        || !view.is(view.skipLeft(k - 1), Kind.NOUN)
        || hasFiniteBut(k)) {
      return;
    }
    VerbGroup verb = view.at(k).verb().orElseThrow();
    boolean participle = verb.tense() == Tense.PASTPART || verb.ambiguous();
    boolean object = view.is(k + 1, Kind.NOUN) && !view.isSubjectOfNext(k + 1);
    if (participle && !object && lexicon.isPassiveInHeadline(verb.lemma())) {
      chunks[k] = view.at(k).withVerb(verb.asPassive());
    } else if (verb.tense() == Tense.INFINITIVE && view.skipLeft(k - 1) == k - 1) {
      chunks[k] = view.at(k).withVerb(verb.asFuture());
    }
  }

  private boolean hasFiniteBut(int k) {
    for (int j = 0; j < view.size(); j++) {
      boolean finite = j != k && view.is(j, Kind.VERB) && view.at(j).isFinite();
      boolean second = finite && view.is(j - 1, Kind.CONJUNCTION) && isSecondBase(j);
      if (finite && !second && !view.isInRelativeClause(j)) {
        return true;
      }
    }
    return false;
  }

  private void settleParticiples() {
    for (int k = 0; k < view.size(); k++) {
      Chunk chunk = view.at(k);
      if (chunk.is(Kind.VERB) && chunk.verb().orElseThrow().ambiguous()) {
        VerbGroup verb = chunk.verb().orElseThrow();
        chunks[k] = chunk.withVerb(isParticiple(k, verb) ? verb.asParticiple() : verb.asFinite());
      }
    }
  }

  private boolean isParticiple(int k, VerbGroup verb) {
    if (isOnlyVerb(k)) {
      return false;
    }
    int before = view.skipLeft(k - 1);
    if (view.is(before, Kind.CONJUNCTION)) {
      return false;
    }
    // "was reported killed"
    if (view.is(k - 1, Kind.VERB) && view.at(k - 1).verb().orElseThrow().passive()) {
      return true;
    }
    if (view.is(before, Kind.NOUN)
        && ClauseWords.CHARGING.contains(verb.lemma())
        && view.is(k + 1, Kind.PREPOSITION)
        && CHARGES.contains(view.word(k + 1))) {
      return true;
    }
    boolean reporting = lexicon.verbClass(verb.lemma()) == EventClass.REPORTING;
    if (before < 0 || view.is(before, Kind.PREPOSITION, Kind.SUBORDINATOR)) {
      return !reporting || !view.is(k + 1, Kind.NOUN);
    }
    // "began as a clerk, won a prize and left": what has an object is no passive.
    boolean active =
        view.is(k + 1, Kind.NOUN)
            && lexicon.takesObject(verb.lemma())
            && !lexicon.isDitransitive(verb.lemma())
            && !ClauseWords.NAMING.contains(verb.lemma())
            && view.is(before, Kind.COMMA)
            && view.hasFiniteBefore(before);
    if (active) {
      return false;
    }
    if (view.is(before, Kind.COMMA, Kind.BREAK)) {
      // "The strike, called in March, ended"; ", said the minister" has its subject behind it.
      return (!reporting || view.is(k + 1, Kind.PREPOSITION, Kind.TIME))
          && subjects.of(k).isEmpty();
    }
    if (view.is(before, Kind.NOUN) && antecedents.isRelative(before - 1)) {
      return false;
    }
    if (view.is(before, Kind.NOUN) && isGoverned(before)) {
      return true;
    }
    // "lifted the ban [imposed] in May"
    if (before == k - 1
        && view.is(before, Kind.NOUN)
        && view.is(k + 1, Kind.PREPOSITION, Kind.TIME)
        && lexicon.takesObject(verb.lemma())
        && isObjectAlone(before)) {
      return true;
    }
    boolean agent =
        view.is(k + 1, Kind.PREPOSITION)
            && view.word(k + 1).equals("by")
            && view.is(k + 2, Kind.NOUN)
            // "voted by 212 to 187", "rose by 40": by how many
            && !(view.at(k + 2).first() == view.at(k + 2).last()
                && view.head(k + 2).is(PartOfSpeech.NUM));
    // "Berg said in a letter published on Monday": nobody is said.
    boolean bare = !verb.lemma().equals("say") && isFollowedByBareVerb(k);
    return view.is(before, Kind.NOUN, Kind.TIME) && (agent || bare);
  }

  /** "according to [a poll] published on Monday", "Under [a law] passed in May, he can sue". */
  private boolean isGoverned(int noun) {
    return view.is(noun - 1, Kind.PREPOSITION)
        && !heads.isBound(noun)
        && view.modified(noun) < 0
        && heads.nounPhraseEndingAt(noun).isEmpty();
  }

  /** Tells whether a noun is what the active verb before it is done to, and no clause can be. */
  private boolean isObjectAlone(int noun) {
    if (!view.is(noun - 1, Kind.VERB)) {
      return false;
    }
    VerbGroup verb = view.at(noun - 1).verb().orElseThrow();
    boolean clause =
        switch (lexicon.verbClass(verb.lemma())) {
          case REPORTING, PERCEPTION, I_STATE -> true;
          default -> false;
        };
    // "paid to repair roads [needed] for the trams"
    boolean active = verb.isFinite() || verb.tense() == Tense.INFINITIVE;
    return active && !verb.passive() && !clause && !lexicon.isIntransitive(verb.lemma());
  }

  /** A sentence without another finite verb has its verb here; a headline need not have any. */
  private boolean isOnlyVerb(int k) {
    for (int j = 0; j < view.size(); j++) {
      if (j != k && view.is(j, Kind.VERB) && view.at(j).isFinite()) {
        return false;
      }
    }
    return view.is(view.skipLeft(k - 1), Kind.NOUN) && view.is(view.size() - 1, Kind.BREAK);
  }

  /**
   * "the prisoners sent to the south [faced] charges": the next finite verb has no subject of its
   * own.
   */
  private boolean isFollowedByBareVerb(int k) {
    boolean subject = false;
    for (int j = k + 1; j < view.size(); j++) {
      Chunk chunk = view.at(j);
      if (chunk.is(Kind.VERB) && chunk.isFinite()) {
        return !subject;
      }
      boolean ends =
          chunk.is(
              Kind.COMMA,
              Kind.BREAK,
              Kind.RELATIVE,
              Kind.SUBORDINATOR,
              Kind.CONJUNCTION,
              Kind.VERB);
      if (ends) {
        return false;
      }
      // "set up a venture called Orion": a particle governs no noun.
      boolean particle = j - 1 == k + 1 && Verbs.isParticle(view.word(k + 1));
      subject |= chunk.is(Kind.NOUN) && (particle || !view.is(j - 1, Kind.PREPOSITION));
    }
    return false;
  }
}
