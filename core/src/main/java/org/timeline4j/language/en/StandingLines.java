package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.text.Part;
import org.timeline4j.text.PartOfSpeech;

/**
 * Decides which events a chronology can give a line of their own: not "They left", of which the
 * article does not say who left, and not "his sentence" beside "A court overturned his sentence".
 */
final class StandingLines {
  /** Words that are read as somebody told of before, or as nobody. */
  private static final Set<String> ANAPHORIC =
      ImmutableSet.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "him",
          "her",
          "them",
          "us",
          "me",
          "this",
          "that",
          "these",
          "those",
          "one",
          "both",
          "others",
          "another",
          "some",
          "several",
          "many",
          "most",
          "all",
          "none",
          "half",
          "each",
          "whatever",
          "whoever",
          "whichever");

  private static final Set<String> TRADES = ImmutableSet.of("Publication", "Manufacture.Artifact");

  /** What begins the names of the kinds of happenings that nobody need be named for. */
  private static final Set<String> IN_THEMSELVES =
      ImmutableSet.of(
          "Disaster", "Conflict.", "Personnel.Elect", "Sport", "Justice.Trial", "Deadline");

  private static final Set<String> ONE = ImmutableSet.of("a", "an");

  private static final Set<String> POSSESSIVES = ImmutableSet.of("his", "her", "its", "their");

  private static final Set<String> PRONOUNS = ImmutableSet.of("it", "him", "her", "them");

  /** Heads of phrases that leave their noun out: "the second one", "the latter". */
  private static final Set<String> ELLIPTIC =
      ImmutableSet.of(
          "one", "ones", "first", "second", "third", "last", "other", "latter", "former");

  private static final Set<String> PLURAL_VERBS = ImmutableSet.of("were", "are", "have");

  private static final Set<String> RANKS =
      ImmutableSet.of("first", "second", "third", "fourth", "fifth", "worst", "best", "only");

  /**
   * A noun phrase of the article.
   *
   * @param sentence the number of its sentence
   * @param chunk its position there
   */
  private record Phrase(int sentence, int chunk) {}

  private final Participants participants;
  private final List<Draft> drafts;
  private final List<Optional<Anchor>> anchors;
  private final Set<Phrase> told = new HashSet<>();

  /**
   * Makes a finder for one article.
   *
   * @param drafts the events of the article, in order
   * @param anchors what each of them is tied to in time
   * @param statuses what each of them is told as
   */
  StandingLines(
      Participants participants,
      List<Draft> drafts,
      List<Optional<Anchor>> anchors,
      List<Status> statuses) {
    this.participants = participants;
    this.drafts = drafts;
    this.anchors = anchors;
    for (int i = 0; i < drafts.size(); i++) {
      if (isLine(drafts.get(i), statuses.get(i))) {
        tell(drafts.get(i));
      }
    }
  }

  private static boolean isLine(Draft draft, Status status) {
    return draft.happens() && status != Status.NEGATED && status != Status.HYPOTHETICAL;
  }

  private void tell(Draft draft) {
    int sentence = draft.parsed().index();
    draft
        .clause()
        .ifPresent(
            c -> {
              c.subject().forEach(s -> told.add(new Phrase(sentence, s)));
              c.objects().forEach(o -> told.add(new Phrase(sentence, o)));
              c.complements().stream()
                  .filter(p -> c.verb().passive() && p.preposition().equals("by"))
                  .forEach(p -> told.add(new Phrase(sentence, p.chunk())));
            });
  }

  /** "Three years before his death": of nobody, if the text does not tell whose. */
  private static boolean isSomebodys(Draft draft) {
    Chunk chunk = draft.parsed().chunks().get(draft.chunk());
    return POSSESSIVES.contains(draft.parsed().word(chunk.first()));
  }

  /**
   * "after the acquisition in May": of no one knows what, unless the noun names a happening in
   * itself: a fire, an election.
   */
  private static boolean isOfNobody(Draft draft) {
    String type = draft.type().name();
    Chunk chunk = draft.parsed().chunks().get(draft.chunk());
    // "after a stroke in 2015": told for the first time
    boolean told = draft.type().isKnown() || !ONE.contains(draft.parsed().word(chunk.first()));
    // "the dam burst in May": of the dam
    boolean compound =
        !draft.type().isKnown()
            && chunk.head() > chunk.first()
            && draft.parsed().words().get(chunk.head() - 1).isNominal();
    return told && !compound && IN_THEMSELVES.stream().noneMatch(type::startsWith);
  }

  /**
   * Tells whether an event can have a line of its own.
   *
   * @param cast who takes part in it
   * @param place where it took place
   */
  boolean standsAlone(int index, List<Participant> cast, Optional<String> place) {
    Draft draft = drafts.get(index);
    if (draft.isNoun()) {
      return !isComment(draft)
          && !isToldByVerb(draft)
          && !(cast.isEmpty() && place.isEmpty() && (isSomebodys(draft) || isOfNobody(draft)))
          && (anchors.get(index).isPresent()
              || !told.contains(new Phrase(draft.parsed().index(), draft.chunk())));
    }
    Clause clause = draft.clause().orElseThrow();
    boolean dated = anchors.get(index).filter(StandingLines::isTold).isPresent();
    if (draft.parsed().view().isIndirectQuestion(clause)
        || (!dated && (isHabit(draft.parsed(), clause) || isTrade(draft, clause)))) {
      return false;
    }
    if (isRestOfList(draft.parsed(), clause)
        || isManner(draft.parsed(), clause)
        || isDepiction(draft.parsed(), clause)) {
      return false;
    }
    // "A court rejected it": neither who did it nor what was done to can be told.
    boolean somebody = cast.stream().anyMatch(Participant::isNamed);
    if (!somebody
        && clause.verb().isFinite()
        && clause.objects().stream().anyMatch(o -> isUnknown(draft.parsed(), o))) {
      return false;
    }
    return isSubjectKnown(draft.parsed(), clause)
        || (place.isPresent() && isSomebody(draft.parsed(), clause))
        || (isPersonal(draft.parsed(), clause)
            && cast.stream().anyMatch(StandingLines::isNamedObject));
  }

  /**
   * "[Defending], Ana Berg said", "fell, [reflecting] weak demand", "dismissed him, [citing]
   * losses": in what part somebody spoke, or why something was so, and nothing that happened.
   */
  private static boolean isManner(Parsed parsed, Clause clause) {
    if (clause.verb().tense() != Tense.PRESPART) {
      return false;
    }
    boolean bare = clause.objects().isEmpty() && clause.complements().isEmpty();
    boolean opens = clause.chunk() == 0 && bare && parsed.is(1, Chunk.Kind.COMMA);
    return opens
        || (parsed.is(clause.chunk() - 1, Chunk.Kind.COMMA)
            && ClauseWords.COMMENTING.contains(clause.verb().lemma()));
  }

  /** "Photographs [show] the two on a yacht": what can be seen, not what somebody did. */
  private static boolean isDepiction(Parsed parsed, Clause clause) {
    return clause.verb().lemma().equals("show")
        && clause.verb().tense() == Tense.PRESENT
        && clause.subject().size() == 1
        && ClauseWords.DEPICTIONS.contains(parsed.head(clause.subject().get(0)).lemma());
  }

  /** "Ana Berg, 54, treasurer, and [Omar Lund] were named": one person, and a verb for several. */
  private boolean isRestOfList(Parsed parsed, Clause clause) {
    return clause.subject().size() == 1
        && !clause.possessed()
        && PLURAL_VERBS.contains(parsed.norm(clause.chunk()))
        && parsed.phrase(clause.subject().get(0)).isNamed()
        && !isPluralName(parsed.head(clause.subject().get(0)))
        && participants
            .participant(parsed, clause.subject().get(0), Role.OTHER)
            .filter(p -> p.kind() == Participant.Kind.PERSON)
            .isPresent();
  }

  /** "Twelve [Americans] were hurt". */
  private static boolean isPluralName(Word head) {
    return !Nouns.singular(head.norm()).equals(head.norm());
  }

  /** Tells whether words say when: that it is news is guessed. */
  private static boolean isTold(Anchor anchor) {
    return anchor.target() != Anchor.Target.PUBLICATION;
  }

  /** "In addition to [selling] ships, the firm has a bank": what the firm does, not what it did. */
  private static boolean isHabit(Parsed parsed, Clause clause) {
    return clause.verb().tense() == Tense.PRESPART
        && parsed.is(clause.chunk() - 1, Chunk.Kind.PREPOSITION)
        && parsed.clauses().values().stream()
            .map(Clause::verb)
            .filter(VerbGroup::isFinite)
            .allMatch(v -> v.tense() == Tense.PRESENT && v.aspect() == Aspect.NONE);
  }

  /**
   * "Halden publishes a daily paper": what a firm makes or sells, told in a text as what it does.
   */
  private static boolean isTrade(Draft draft, Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.tense() == Tense.PRESENT
        && verb.aspect() == Aspect.NONE
        && !verb.passive()
        && draft.parsed().sentence().part() == Part.TEXT
        && TRADES.contains(draft.type().name());
  }

  private static boolean isPersonal(Parsed parsed, Clause clause) {
    return clause.subject().stream().noneMatch(s -> parsed.head(s).norm().equals("it"));
  }

  /** "They met in Oslo" tells that somebody did; what was done to them tells of nobody. */
  private static boolean isSomebody(Parsed parsed, Clause clause) {
    return !clause.verb().passive() && !clause.subject().isEmpty() && isPersonal(parsed, clause);
  }

  /** "was shot, [the first killing] in years", "was [the worst fire] since 1998": told before. */
  private static boolean isComment(Draft draft) {
    Parsed parsed = draft.parsed();
    Chunk chunk = parsed.chunks().get(draft.chunk());
    Clause before = parsed.clauses().get(draft.chunk() - 1);
    boolean said =
        parsed.is(draft.chunk() - 1, Chunk.Kind.COMMA)
            || (before != null && before.verb().isCopula());
    return said
        && draft.chunk() > 1
        && parsed.words().subList(chunk.first(), chunk.head()).stream()
            .anyMatch(StandingLines::isRank);
  }

  /** "A dispute in 2018 [lasted] six weeks": a bare noun, of which its verb tells more. */
  private static boolean isToldByVerb(Draft draft) {
    Parsed parsed = draft.parsed();
    Chunk chunk = parsed.chunks().get(draft.chunk());
    boolean bare =
        draft.complements().isEmpty()
            && chunk.last() == chunk.head()
            && chunk.head() - chunk.first() <= 1
            && ONE.contains(parsed.word(chunk.first()));
    return bare
        && IN_THEMSELVES.stream().noneMatch(draft.type().name()::startsWith)
        && parsed.clauses().values().stream()
            .anyMatch(c -> c.verb().isFinite() && c.subject().contains(draft.chunk()));
  }

  private static boolean isRank(Word word) {
    return RANKS.contains(word.norm())
        || (word.is(PartOfSpeech.ADJ) && word.norm().endsWith("est") && word.norm().length() > 5);
  }

  private static boolean isNamedObject(Participant participant) {
    boolean somebody =
        participant.role() == Role.RECIPIENT && participant.kind() == Participant.Kind.PERSON;
    return participant.isNamed() && (participant.role() == Role.PATIENT || somebody);
  }

  private boolean isSubjectKnown(Parsed parsed, Clause clause) {
    if (clause.possessed()) {
      return clause.subject().stream()
          .anyMatch(s -> participants.possessor(parsed, s, Role.AGENT).isPresent());
    }
    return clause.subject().stream().anyMatch(s -> isKnown(parsed, s));
  }

  private boolean isUnknown(Parsed parsed, int object) {
    return PRONOUNS.contains(parsed.head(object).norm())
        && participants.participant(parsed, object, Role.OTHER).isEmpty();
  }

  /** "One of them" is as little known as "they". */
  private boolean isKnown(Parsed parsed, int noun) {
    int whole = noun;
    // "The captain of one of them"
    while (parsed.is(whole + 1, Chunk.Kind.PREPOSITION)
        && parsed.norm(whole + 1).equals("of")
        && parsed.is(whole + 2, Chunk.Kind.NOUN)) {
      whole += 2;
    }
    Chunk chunk = parsed.chunks().get(whole);
    String head = parsed.head(whole).norm();
    boolean those =
        parsed.head(whole).is(PartOfSpeech.NUM)
            && chunk.first() + 1 == chunk.last()
            && parsed.norm(whole).equals("the");
    boolean elliptic = (those || ELLIPTIC.contains(head)) && !parsed.phrase(whole).isNamed();
    boolean anaphoric = chunk.first() == chunk.last() && ANAPHORIC.contains(head);
    return !elliptic
        && (!anaphoric || participants.participant(parsed, whole, Role.OTHER).isPresent());
  }
}
