package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;

/**
 * Gives a verb without a subject of its own the one of the verb that it hangs on, or of the noun
 * that it belongs to.
 */
final class InheritedSubjects {
  private static final Set<String> OF_OBJECT = Set.of("of", "from", "with", "as");

  private final ChunkView view;
  private final EnglishLexicon lexicon;
  private final NounHeads heads;
  private final RelativeAntecedents antecedents;
  private final Map<Integer, Clause> clauses;

  private InheritedSubjects(ChunkView view, EnglishLexicon lexicon, Map<Integer, Clause> clauses) {
    this.view = view;
    this.lexicon = lexicon;
    this.heads = new NounHeads(view);
    this.antecedents = new RelativeAntecedents(view, lexicon);
    this.clauses = new LinkedHashMap<>(clauses);
  }

  /** Returns the clauses with the subjects that they share. */
  static Map<Integer, Clause> in(
      ChunkView view, EnglishLexicon lexicon, Map<Integer, Clause> clauses) {
    InheritedSubjects subjects = new InheritedSubjects(view, lexicon, clauses);
    subjects.inherit();
    return subjects.clauses;
  }

  /** Verbs without a subject of their own take it from the verb that they hang on. */
  private void inherit() {
    for (Map.Entry<Integer, Clause> entry : clauses.entrySet()) {
      if (sharesBe(entry.getValue())) {
        entry.setValue(passive(entry.getValue()));
      }
      Clause clause = entry.getValue();
      if (clause.subject().isEmpty() && !view.isIndirectQuestion(clause)) {
        int owner = owner(entry.getKey(), clause.verb());
        List<Integer> subject =
            owner < 0 ? inherited(entry.getKey(), clause) : ImmutableList.of(owner);
        entry.setValue(
            new Clause(
                clause.chunk(),
                clause.verb(),
                subject,
                owner >= 0,
                without(clause.objects(), subject),
                clause.complements(),
                clause.last()));
      }
    }
  }

  /** "The cap was introduced in 1994 and [abolished] in 1999": one auxiliary for both. */
  private boolean sharesBe(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean gapped = view.isGapped(clause);
    int k = clause.chunk();
    int and = gapped ? view.conjunction(clause) : k - 1;
    boolean bare =
        verb.first() == verb.main()
            && verb.tense() == Tense.PAST
            && !verb.passive()
            && (clause.subject().isEmpty() || gapped)
            && clause.objects().isEmpty()
            && view.words().get(verb.main()).canBe(Verbs.Form.PAST_PARTICIPLE)
            && !lexicon.isIntransitive(verb.lemma());
    boolean behind = view.is(k + 1, Kind.PREPOSITION, Kind.TIME, Kind.BREAK, Kind.COMMA);
    if (!bare || !behind || !view.is(and, Kind.CONJUNCTION)) {
      return false;
    }
    int before = and - 1;
    while (before > 0
        && !view.is(before, Kind.VERB, Kind.BREAK, Kind.SUBORDINATOR, Kind.RELATIVE)) {
      before--;
    }
    Clause other = clauses.get(before);
    return other != null
        && other.verb().passive()
        && (other.verb().tense() == Tense.PAST || other.verb().aspect() == Aspect.PERFECTIVE);
  }

  private static Clause passive(Clause clause) {
    return new Clause(
        clause.chunk(),
        clause.verb().asPassive(),
        clause.subject(),
        clause.possessed(),
        clause.objects(),
        clause.complements(),
        clause.last());
  }

  /**
   * "the board's threat of [leaving]", "its success in [freeing] them", "his plan [to leave]": the
   * noun whose owner does it; or -1.
   */
  private int owner(int k, VerbGroup verb) {
    boolean of =
        view.is(k - 1, Kind.PREPOSITION) && ClauseWords.OF_OWNER.contains(view.word(k - 1));
    int noun = of ? k - 2 : k - 1;
    // "the third member of [his team] to be banned"
    if (view.is(noun - 1, Kind.PREPOSITION)
        && view.word(noun - 1).equals("of")
        && view.is(noun - 2, Kind.NOUN)
        // "is part of the bank's [plan] to repay the loan"
        && !view.word(noun - 2).equals("part")) {
      return -1;
    }
    boolean gerund = verb.tense() == Tense.PRESPART && noun == k - 2;
    boolean infinitive = verb.tense() == Tense.INFINITIVE && noun == k - 1;
    return (gerund || infinitive) && view.is(noun, Kind.NOUN) && isPossessed(noun) ? noun : -1;
  }

  private boolean isPossessed(int noun) {
    Chunk chunk = view.at(noun);
    for (int i = chunk.first(); i < chunk.last(); i++) {
      if (view.words().get(i).norm().equals("'s") || view.words().get(i).norm().equals("'")) {
        return true;
      }
    }
    return ArticleNames.isPersonal(view.words().get(chunk.first()).norm())
        && chunk.first() < chunk.last();
  }

  private List<Integer> inherited(int k, Clause clause) {
    int noun =
        switch (clause.verb().tense()) {
          case PASTPART -> nounOfPastParticiple(k, clause.verb());
          case PRESPART -> nounOfPresentParticiple(k);
          case INFINITIVE -> nounOfInfinitive(k, clause);
          default -> -1;
        };
    if (noun >= 0) {
      return ImmutableList.of(noun);
    }
    return isInverted(clause.verb(), clause)
        ? clause.objects()
        : parted(k, clause).map(Clause::subject).orElseGet(() -> ofGovernor(k, clause));
  }

  /** The noun that a past participle belongs to; or -1. */
  private int nounOfPastParticiple(int k, VerbGroup verb) {
    int before = view.skipLeft(k - 1);
    if (view.is(before, Kind.NOUN)) {
      return before;
    }
    // "Berg (born in 1951)"
    if (view.opensAside(before) && view.is(before - 1, Kind.NOUN)) {
      return before - 1;
    }
    // "served a term, imposed in May": what the verb before has done; "The firm, founded in 1971,
    // grew".
    boolean apposition =
        view.is(before, Kind.COMMA)
            && view.is(before - 1, Kind.NOUN)
            && (before == 1
                // "whose [photographs], taken in May, showed", "that the [test], taken in May,
                // must"
                || view.is(before - 2, Kind.VERB, Kind.RELATIVE, Kind.SUBORDINATOR)
                // "the arrest of [Berg], indicted in May"
                || view.head(before - 1).is(PartOfSpeech.PROPN));
    // "said in its [report], published on Thursday, that": no bureau is published.
    boolean made =
        ClauseWords.MADE.contains(verb.lemma())
            && view.is(before, Kind.COMMA)
            && view.is(before - 1, Kind.NOUN)
            && !antecedents.isPerson(before - 1)
            && view.hasFiniteBefore(before);
    return apposition || made ? before - 1 : -1;
  }

  /** The noun that a present participle tells of; or -1. */
  private int nounOfPresentParticiple(int k) {
    int before = view.skipLeft(k - 1);
    boolean adjacent = before == k - 1;
    // "Police found [him] lying on the floor", "left [hundreds] of families waiting"
    int seen = before;
    while (view.is(seen - 1, Kind.PREPOSITION)
        && view.word(seen - 1).equals("of")
        && view.is(seen - 2, Kind.NOUN)) {
      seen -= 2;
    }
    if (adjacent && isSeen(seen)) {
      return seen;
    }
    // "On the [plane] carrying the ministers, they were asked"
    if (adjacent
        && view.is(before, Kind.NOUN)
        && ClauseWords.VEHICLES.contains(view.head(before).lemma())) {
      return before;
    }
    // "broadcast footage of [exiles] protesting", "arrested [hundreds] of people protesting"
    if (adjacent && isOfMany(before)) {
      boolean shown = ClauseWords.DEPICTIONS.contains(view.head(before - 2).lemma());
      return shown ? before : before - 2;
    }
    if (view.is(before, Kind.NOUN)
        && (!view.is(before - 1, Kind.VERB, Kind.PREPOSITION) || isNamed(before, k))) {
      return before;
    }
    return -1;
  }

  /** "when the [brigade], having lost the bridge, attacked": the clause that it stands within. */
  private Optional<Clause> parted(int k, Clause clause) {
    if (clause.verb().tense() != Tense.PRESPART
        || clause.verb().aspect() != Aspect.PERFECTIVE
        || !view.is(k - 1, Kind.COMMA)
        || !view.is(k - 2, Kind.NOUN)) {
      return Optional.empty();
    }
    int closing = clause.last() + 1;
    while (view.is(closing, Kind.PREPOSITION, Kind.NOUN, Kind.TIME, Kind.ADVERB)) {
      closing++;
    }
    return Optional.ofNullable(view.is(closing, Kind.COMMA) ? clauses.get(closing + 1) : null)
        .filter(main -> main.verb().isFinite() && main.subject().contains(k - 2));
  }

  /** The noun that is to do what an infinitive tells; or -1. */
  private int nounOfInfinitive(int k, Clause clause) {
    int before = view.skipLeft(k - 1);
    if (view.is(before, Kind.COMMA)) {
      // "called for the [party], a small one, to be expelled"
      int noun = heads.beforeParenthesis(before);
      if (view.is(noun, Kind.NOUN)
          && view.is(noun - 1, Kind.PREPOSITION)
          && view.word(noun - 1).equals("for")) {
        return noun;
      }
    }
    // "will name its new [vessel], due to be launched in May"
    int comma =
        view.is(before, Kind.PREPOSITION) && view.word(before).equals("due") ? before - 1 : before;
    if (view.is(comma, Kind.COMMA) && isToBeInForce(clause)) {
      int object = view.skipLeft(comma - 1);
      Clause governor = clauses.get(object - 1);
      if (governor != null && governor.objects().contains(object)) {
        return object;
      }
    }
    // "The firms [to be acquired] made a profit"
    boolean modifier =
        clause.verb().passive()
            && before == k - 1
            && view.is(before, Kind.NOUN)
            && view.is(clause.last() + 1, Kind.VERB)
            && view.at(clause.last() + 1).isFinite();
    return modifier ? before : -1;
  }

  /** The subject, object or agent of the verb that a verb hangs on. */
  private List<Integer> ofGovernor(int k, Clause clause) {
    VerbGroup verb = clause.verb();
    int before = view.skipLeft(k - 1);
    boolean comma = verb.tense() == Tense.PRESPART && view.is(k - 1, Kind.COMMA);
    boolean resumes =
        verb.isFinite() && view.is(before, Kind.CONJUNCTION) && view.is(before - 1, Kind.COMMA);
    for (int j = k - 1; j >= 0; j--) {
      Clause governor = clauses.get(j);
      // "[listed] him as having given money, but gave no address"
      boolean inner = verb.isFinite() && governor != null && isWithinObject(governor);
      if (governor != null && (inner || (resumes && isAside(j)) || (comma && isReport(j)))) {
        continue;
      }
      if (governor != null && isDenied(verb, governor)) {
        return ImmutableList.of();
      }
      if (governor != null && (governor.verb().isFinite() || !governor.subject().isEmpty())) {
        boolean objectControl =
            verb.tense() == Tense.INFINITIVE
                && ClauseWords.OBJECT_CONTROL.contains(governor.verb().lemma())
                && !governor.objects().isEmpty();
        if (view.is(before, Kind.COMMA) && governor.verb().passive() && isHarm(verb)) {
          return agents(governor);
        }
        return objectControl || isOfObject(k, verb, governor) ? governor.objects() : doer(governor);
      }
    }
    return verb.isFinite() ? ImmutableList.of() : subjectOfNext(k);
  }

  /**
   * "the order of [Judge Berg] sitting in Oslo": what stands right behind a name is of its bearer.
   */
  private boolean isNamed(int noun, int participle) {
    return noun == participle - 1
        && view.is(noun - 1, Kind.PREPOSITION)
        && view.word(noun - 1).equals("of")
        && view.head(noun).is(PartOfSpeech.PROPN);
  }

  /** "footage of exiles", "hundreds of people". */
  private boolean isOfMany(int noun) {
    return view.is(noun, Kind.NOUN)
        && view.head(noun).isPlural()
        && view.is(noun - 1, Kind.PREPOSITION)
        && view.word(noun - 1).equals("of")
        && view.is(noun - 2, Kind.NOUN);
  }

  /** "He was named bishop, [the Vatican said] on Monday, filling a post": not the Vatican. */
  private boolean isReport(int verb) {
    Clause clause = clauses.get(verb);
    return clause != null
        && lexicon.verbClass(clause.verb().lemma()) == EventClass.REPORTING
        && clause.objects().isEmpty()
        && clause.subject().size() == 1
        && view.is(clause.subject().get(0) - 1, Kind.COMMA)
        && clauses.values().stream().anyMatch(c -> c.chunk() < verb && c.verb().isFinite());
  }

  /** "issued a decree, to take effect in May", "a law, to be repealed": what the decree does. */
  private boolean isToBeInForce(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean effect =
        verb.lemma().equals("take")
            && clause.objects().stream().anyMatch(o -> view.head(o).norm().equals("effect"));
    return verb.tense() == Tense.INFINITIVE && (effect || verb.passive());
  }

  /** "accused [him] of buying votes", "kept [them] from leaving": what the object does. */
  private boolean isOfObject(int k, VerbGroup verb, Clause governor) {
    return verb.tense() == Tense.PRESPART
        && view.is(k - 1, Kind.PREPOSITION)
        && OF_OBJECT.contains(view.word(k - 1))
        && !governor.verb().passive()
        && governor.objects().contains(k - 2);
  }

  /**
   * "denied that its boat had left and [summoned] the envoy": whether this, too, was denied, or who
   * did it, nothing tells.
   */
  private boolean isDenied(VerbGroup verb, Clause governor) {
    int that = governor.chunk() - 1;
    while (view.is(that, Kind.NOUN, Kind.PREPOSITION, Kind.ADVERB)) {
      that--;
    }
    Clause denial = clauses.get(that - 1);
    return verb.isFinite()
        && view.is(that, Kind.SUBORDINATOR)
        && view.word(that).equals("that")
        && denial != null
        && ClauseWords.DENYING.contains(denial.verb().lemma());
  }

  /** "listed him as [having] paid", "accused her of [hiring] friends": told within the object. */
  private boolean isWithinObject(Clause clause) {
    return clause.verb().tense() == Tense.PRESPART
        && view.is(clause.chunk() - 1, Kind.PREPOSITION)
        && OF_OBJECT.contains(view.word(clause.chunk() - 1));
  }

  private boolean isSeen(int object) {
    Clause clause = clauses.get(object - 1);
    return view.is(object, Kind.NOUN)
        && clause != null
        && !clause.verb().passive()
        && ClauseWords.OBJECT_PARTICIPLE.contains(clause.verb().lemma())
        && clause.objects().contains(object);
  }

  /** "[He] joined after his brother died, and was jailed in May": not what stands in between. */
  private boolean isAside(int verb) {
    int j = verb - 1;
    while (j >= 0 && !view.is(j, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.COMMA, Kind.BREAK)) {
      j--;
    }
    int opener = j;
    return view.is(opener, Kind.RELATIVE, Kind.SUBORDINATOR)
        && !view.word(opener).equals("that")
        && clauses.values().stream()
            .anyMatch(c -> c.chunk() < opener && c.verb().isFinite() && !c.subject().isEmpty());
  }

  /** "the deadline set by the court [to pay]": whoever did it, did it with that end. */
  private static List<Integer> doer(Clause governor) {
    List<Integer> agents =
        governor.verb().tense() == Tense.PASTPART ? agents(governor) : ImmutableList.of();
    return agents.isEmpty() ? governor.subject() : agents;
  }

  private static List<Integer> agents(Clause passive) {
    return passive.complements().stream()
        .filter(c -> c.preposition().equals("by"))
        .map(Clause.Complement::chunk)
        .toList();
  }

  /** "A school was hit by a bomb, [killing] six": not the school killed them. */
  private static boolean isHarm(VerbGroup verb) {
    return verb.tense() == Tense.PRESPART && ClauseWords.HARMING.contains(verb.lemma());
  }

  /** "After being released, he returned": the verb before the main clause shares its subject. */
  private List<Integer> subjectOfNext(int k) {
    for (int j = k + 1; j < view.size(); j++) {
      Clause next = clauses.get(j);
      if (next != null && next.verb().isFinite()) {
        return next.subject();
      }
    }
    return ImmutableList.of();
  }

  /** "..., said [the minister]": who speaks is not what is said. */
  private static List<Integer> without(List<Integer> objects, List<Integer> subject) {
    return objects.equals(subject) ? ImmutableList.of() : objects;
  }

  /** "..., said the minister". */
  private boolean isInverted(VerbGroup verb, Clause clause) {
    return verb.isFinite()
        && lexicon.verbClass(verb.lemma()) == EventClass.REPORTING
        && !clause.objects().isEmpty()
        && view.is(clause.chunk() - 1, Kind.COMMA, Kind.BREAK)
        && !view.word(clause.chunk() - 1).equals(")");
  }

  /** "sent [shares] plunging": a participle that tells what the object did. */
  static boolean isDoneByObject(Clause clause, Clause participle) {
    return ClauseWords.OBJECT_PARTICIPLE.contains(clause.verb().lemma())
        && participle.verb().tense() == Tense.PRESPART
        && !participle.subject().isEmpty()
        && clause.objects().containsAll(participle.subject());
  }
}
