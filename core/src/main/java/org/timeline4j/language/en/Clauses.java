package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.timeline4j.event.EventClass;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/**
 * Finds the subject of each verb of a sentence, looking left, and its objects and complements,
 * looking right.
 */
final class Clauses {
  private final ChunkView view;
  private final EnglishLexicon lexicon;
  private final RelativeAntecedents antecedents;
  private final Subjects subjects;

  private Clauses(ChunkView view, EnglishLexicon lexicon) {
    this.view = view;
    this.lexicon = lexicon;
    this.antecedents = new RelativeAntecedents(view, lexicon);
    this.subjects = new Subjects(view, antecedents);
  }

  /** Returns the clauses by the position of their verb, in text order. */
  static Map<Integer, Clause> of(
      List<Chunk> chunks, List<Word> words, EnglishLexicon lexicon, boolean headline) {
    List<Chunk> settled = VerbForms.settled(chunks, words, lexicon, headline);
    ChunkView view = ChunkView.of(settled, words);
    Clauses finder = new Clauses(view, lexicon);
    Map<Integer, Clause> clauses = new LinkedHashMap<>();
    for (int k = 0; k < settled.size(); k++) {
      if (view.is(k, Kind.VERB)) {
        clauses.put(k, finder.clause(k));
      }
    }
    return InheritedSubjects.in(view, lexicon, clauses);
  }

  private Clause clause(int k) {
    VerbGroup verb = view.at(k).verb().orElseThrow();
    Arguments arguments = new Arguments(view, verb.passive());
    int last = arguments.run(k);
    List<Integer> subject = verb.isFinite() ? subjects.of(k) : ImmutableList.of();
    List<Integer> objects = arguments.objects();
    return new Clause(
        k,
        verb,
        subject,
        false,
        subject.isEmpty() ? objects : withFronted(objects, subject.get(0), verb),
        arguments.complements(),
        last);
  }

  /** "an [award] that it gave [Berg]": with who got it. */
  private List<Integer> withFronted(List<Integer> objects, int subject, VerbGroup verb) {
    boolean open =
        objects.isEmpty() || (objects.size() == 1 && lexicon.isDitransitive(verb.lemma()));
    return open
        ? ImmutableList.<Integer>builder().addAll(objects).addAll(fronted(subject, verb)).build()
        : objects;
  }

  /** "the [contract] that it won", "the [deal] she signed": the object that stands in front. */
  private List<Integer> fronted(int subject, VerbGroup verb) {
    // "the road, which on Monday the army had closed"
    int relative = view.is(subject - 1, Kind.TIME) ? view.skipLeft(subject - 1) : subject - 1;
    boolean which = view.is(relative, Kind.RELATIVE) && !view.word(relative).equals("whose");
    boolean that = antecedents.isRelativeThat(relative);
    int noun = which || that ? relative - 1 : relative;
    noun = which && view.is(noun, Kind.COMMA) ? noun - 1 : noun;
    boolean fronted =
        view.is(noun, Kind.NOUN)
            && !verb.passive()
            && (lexicon.takesObject(verb.lemma())
                || (which && isObjectPronoun(relative, subject, verb))
                || lexicon.verbClass(verb.lemma()) == EventClass.ASPECTUAL
                || isStranded(verb.main()))
            && (which || that || view.is(noun - 1, Kind.PREPOSITION, Kind.VERB) || noun == 0);
    return fronted ? ImmutableList.of(noun) : ImmutableList.of();
  }

  /**
   * "the man [whom] she married", "his ruling, [which] he handed down": where the next phrase is
   * the subject, such a pronoun is the object, unless somebody says so or wants it only.
   */
  private boolean isObjectPronoun(int relative, int subject, VerbGroup verb) {
    int next = subject + 1;
    while (!view.is(next, Kind.VERB) && next < view.size()) {
      next++;
    }
    boolean whom = view.word(relative).equals("whom");
    return (whom || view.word(relative).equals("which"))
        && view.at(next).verb().filter(v -> v.main() == verb.main()).isPresent()
        && !view.is(next + 1, Kind.VERB, Kind.SUBORDINATOR)
        && !lexicon.isIntransitive(verb.lemma())
        && lexicon.verbClass(verb.lemma()) == EventClass.OCCURRENCE;
  }

  /** "the offer that they will vote [on] in May": a preposition whose noun stands in front. */
  private boolean isStranded(int verb) {
    int i = verb + 1;
    return i + 1 < view.words().size()
        && ClauseWords.STRANDED.contains(view.words().get(i).norm())
        && view.words().get(i + 1).is(PartOfSpeech.ADP, PartOfSpeech.PUNCT);
  }
}
