package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.text.PartOfSpeech;

/**
 * Finds what words mean that give no name and mean no single person: "it", "they", "its" plant,
 * "the company".
 */
final class ThingAnaphora {
  private static final Set<String> POSSESSIVE = ImmutableSet.of("its", "their");

  private static final Set<String> BEHIND =
      ImmutableSet.of("after", "before", "when", "until", "while", "once", "since");

  /** Verbs whose "it" may stand for nothing: "when it emerged that". */
  private static final Set<String> EXPLETIVE =
      ImmutableSet.of(
          "emerge",
          "transpire",
          "appear",
          "seem",
          "happen",
          "turn",
          "become",
          "be",
          "rain",
          "snow");

  private static final Set<String> PLURAL_VERBS = ImmutableSet.of("are", "were", "have");

  private static final Set<String> THEY = ImmutableSet.of("they", "them");

  /** How many sentences in a row a pronoun that is their subject is followed back. */
  private static final int MOST_HOPS = 8;

  private final List<Parsed> sentences;
  private final ArticleNames names;
  private final NounPhrases phrases;
  private final EnglishLexicon lexicon;
  private final Participants participants;

  /**
   * Makes a finder for one article.
   *
   * @param participants who the other noun phrases of the article name
   */
  ThingAnaphora(
      List<Parsed> sentences,
      ArticleNames names,
      NounPhrases phrases,
      EnglishLexicon lexicon,
      Participants participants) {
    this.sentences = sentences;
    this.names = names;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.participants = participants;
  }

  /** Returns what "it" or "they" mean; empty if that cannot be told. */
  Optional<Participant> of(Parsed parsed, int chunk, Role role) {
    String pronoun = parsed.head(chunk).norm();
    Optional<Participant> here =
        pronoun.equals("it")
            ? told(parsed, chunk, role).or(() -> goingOn(parsed, chunk, role))
            : Optional.empty();
    return here.or(() -> topic(parsed, chunk, pronoun, role));
  }

  /** Returns to whom what "its" or "their" opens belongs. */
  Optional<Participant> owner(Parsed parsed, int chunk, Role role) {
    String pronoun = parsed.norm(chunk).equals("its") ? "it" : "they";
    return subjectBefore(parsed, chunk, role).or(() -> topic(parsed, chunk, pronoun, role));
  }

  static boolean isPossessive(Word word) {
    return POSSESSIVE.contains(word.norm());
  }

  /** "Norvik said [it] would pay": who reports, if it is no person. */
  private Optional<Participant> told(Parsed parsed, int chunk, Role role) {
    int before = beforeTime(parsed, chunk - 1);
    boolean said = isThat(parsed, before) || isReporting(parsed, before);
    boolean content =
        parsed.is(before, Chunk.Kind.SUBORDINATOR, Chunk.Kind.VERB)
            && parsed.clauses().values().stream()
                .anyMatch(c -> c.chunk() < chunk && c.verb().isFinite() && !c.verb().isCopula());
    return content
        ? subjectBefore(parsed, chunk, role)
            .filter(p -> p.isNamed() || (p.quantity().isEmpty() && !isPluralName(p)))
            .filter(p -> p.isNamed() || said || isThingBehind(parsed, chunk))
            .or(() -> objectOfPerson(parsed, chunk, role))
        : Optional.empty();
  }

  /** "Investigators searched the bank after [it] failed": not the investigators. */
  private static boolean isPluralName(Participant participant) {
    String name = participant.name();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !Nouns.singular(last).equals(last);
  }

  /** "The ship was seized after [it] entered the port"; not "was sued when it emerged that". */
  private static boolean isThingBehind(Parsed parsed, int chunk) {
    return parsed.is(chunk - 1, Chunk.Kind.SUBORDINATOR)
        && BEHIND.contains(parsed.norm(chunk - 1))
        && parsed.clauses().values().stream()
            .filter(c -> c.subject().contains(chunk))
            .noneMatch(c -> EXPLETIVE.contains(c.verb().lemma()));
  }

  /** "She defended the contract after [it] was signed": what a person did something to. */
  private Optional<Participant> objectOfPerson(Parsed parsed, int chunk, Role role) {
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < chunk && c.verb().isFinite() && c.subject().size() == 1)
        .reduce((earlier, later) -> later)
        .filter(c -> ArticleNames.isPersonal(parsed.head(c.subject().get(0)).norm()))
        .filter(c -> c.objects().size() == 1)
        .map(c -> c.objects().get(0))
        .filter(o -> !parsed.isPronoun(o) && !parsed.isPlural(o) && !parsed.phrase(o).isNamed())
        .flatMap(o -> participants.participant(parsed, o, role))
        .filter(p -> p.kind() != Kind.PERSON && !phrases.isPerson(parsed.phrase(chunk).head()));
  }

  /** "said [on Thursday] it would": the chunk before a time that stands in between. */
  private static int beforeTime(Parsed parsed, int chunk) {
    int before = parsed.is(chunk, Chunk.Kind.TIME) ? chunk - 1 : chunk;
    return before < chunk && parsed.is(before, Chunk.Kind.PREPOSITION) ? before - 1 : before;
  }

  /** "The treaty was signed in May; [it] took effect in June": what the clause before told of. */
  private Optional<Participant> goingOn(Parsed parsed, int chunk, Role role) {
    boolean goesOn = parsed.is(chunk - 1, Chunk.Kind.BREAK) && parsed.norm(chunk - 1).equals(";");
    return parsed.clauses().values().stream()
        .filter(c -> goesOn && c.chunk() < chunk && c.verb().isFinite() && c.subject().size() == 1)
        .reduce((earlier, later) -> later)
        .map(c -> c.subject().get(0))
        .filter(s -> !parsed.isPronoun(s) && !parsed.isPlural(s))
        .flatMap(s -> participants.participant(parsed, s, role))
        .filter(p -> p.kind() != Kind.PERSON);
  }

  private boolean isReporting(Parsed parsed, int chunk) {
    Clause clause = parsed.clauses().get(chunk);
    return clause != null
        && clause.verb().isFinite()
        && lexicon.verbClass(clause.verb().lemma()) == EventClass.REPORTING;
  }

  private static boolean isThat(Parsed parsed, int chunk) {
    return parsed.is(chunk, Chunk.Kind.SUBORDINATOR) && parsed.norm(chunk).equals("that");
  }

  /** "It", "they": what the sentence before was about, if that can be meant. */
  private Optional<Participant> topic(Parsed parsed, int chunk, String pronoun, Role role) {
    boolean they = THEY.contains(pronoun);
    if ((!they && !pronoun.equals("it")) || (they && isAmongOthers(parsed, chunk))) {
      return Optional.empty();
    }
    boolean passive = they && isActedOn(parsed, chunk);
    Optional<Participant> near =
        they
            ? actedOn(parsed, passive ? chunk : 0, role).or(() -> severalHere(parsed, chunk, role))
            : Optional.empty();
    if (near.isPresent() || parsed.index() == 0 || (!they && isToldHere(parsed, chunk))) {
      return near;
    }
    Parsed before = sentences.get(parsed.index() - 1);
    for (int hop = 1; hop < MOST_HOPS && before.index() > 0; hop++) {
      Parsed here = before;
      if (here.mainSubject().filter(s -> here.head(s).norm().equals(pronoun)).isEmpty()) {
        break;
      }
      before = sentences.get(before.index() - 1);
    }
    Optional<Participant> law =
        !they && isInForce(parsed, chunk) ? enacted(before, role) : Optional.empty();
    if (law.isPresent()) {
      return law;
    }
    Parsed last = before;
    if (!they && isObjectBesideObject(parsed, chunk, last)) {
      return Optional.empty();
    }
    return they
        ? actedOn(last, passive ? last.chunks().size() : 0, role).or(() -> several(last, role))
        : one(last, role);
  }

  /**
   * "The council rejected [the plan]. Berg raised [it] again": what was done something to before is
   * as likely as who did it.
   */
  private static boolean isObjectBesideObject(Parsed parsed, int chunk, Parsed before) {
    boolean object = parsed.clauses().values().stream().anyMatch(c -> c.objects().contains(chunk));
    return object
        && before.clauses().values().stream()
            .filter(c -> c.verb().isFinite() && c.objects().size() == 1)
            .map(c -> c.objects().get(0))
            .anyMatch(o -> !before.isPronoun(o) && !before.isPlural(o));
  }

  /** "[They] were freed". */
  private static boolean isActedOn(Parsed parsed, int chunk) {
    return parsed.clauses().values().stream()
        .anyMatch(c -> c.subject().contains(chunk) && c.verb().passive());
  }

  /**
   * "Rebels kidnapped [two nurses]. They were freed": of those told of before a place, the ones
   * whom others did something to.
   */
  private Optional<Participant> actedOn(Parsed parsed, int end, Role role) {
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < end && c.verb().isFinite() && !c.verb().passive())
        .flatMap(c -> c.objects().stream())
        .filter(o -> o < end && !parsed.isPronoun(o) && parsed.isPlural(o))
        .filter(o -> phrases.isPerson(parsed.head(o).lemma()))
        .reduce((first, second) -> second)
        .flatMap(o -> participants.participant(parsed, o, role));
  }

  /** "Travellers were stranded, and rivals agreed to carry [them]": a plural subject before it. */
  private Optional<Participant> severalHere(Parsed parsed, int chunk, Role role) {
    Set<Integer> own =
        parsed.clauses().values().stream()
            .filter(c -> c.objects().contains(chunk))
            .flatMap(c -> c.subject().stream())
            .collect(ImmutableSet.toImmutableSet());
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < chunk && c.verb().isFinite() && c.subject().size() == 1)
        .map(c -> c.subject().get(0))
        .filter(s -> s != chunk && !own.contains(s) && !parsed.isPronoun(s) && parsed.isPlural(s))
        .findFirst()
        .flatMap(s -> participants.participant(parsed, s, role));
  }

  /**
   * "Black Heron grew when [it] bought a rival": the clause before it has a name for its subject.
   */
  private static boolean isToldHere(Parsed parsed, int chunk) {
    return parsed.is(chunk - 1, Chunk.Kind.SUBORDINATOR)
        && parsed.clauses().values().stream()
            .filter(c -> c.chunk() < chunk && c.verb().isFinite() && c.subject().size() == 1)
            .anyMatch(c -> parsed.phrase(c.subject().get(0)).isNamed());
  }

  /** "[They] found [them]": two groups, and nothing tells which is which. */
  private static boolean isAmongOthers(Parsed parsed, int chunk) {
    return parsed.clauses().values().stream()
        .filter(c -> c.subject().contains(chunk) || c.objects().contains(chunk))
        .anyMatch(
            c ->
                c.subject().stream().anyMatch(s -> THEY.contains(parsed.head(s).norm()))
                    && c.objects().stream().anyMatch(o -> THEY.contains(parsed.head(o).norm())));
  }

  /** "[It] came into force", "[it] takes effect": only laws and the like do. */
  private static boolean isInForce(Parsed parsed, int subject) {
    return parsed.clauses().values().stream()
        .filter(c -> c.subject().contains(subject))
        .anyMatch(
            c ->
                (c.verb().lemma().equals("come")
                        && c.complements().stream()
                            .anyMatch(p -> parsed.head(p.chunk()).norm().equals("force")))
                    || (c.verb().lemma().equals("take")
                        && c.objects().stream()
                            .anyMatch(o -> parsed.head(o).norm().equals("effect"))));
  }

  /** "Parliament passed [a law]": what the sentence says was done, if it is one thing. */
  private Optional<Participant> enacted(Parsed before, Role role) {
    return before.clauses().values().stream()
        .filter(c -> c.verb().isFinite() && !c.verb().passive() && c.objects().size() == 1)
        .map(c -> c.objects().get(0))
        .filter(o -> !before.isPronoun(o) && !before.isPlural(o))
        .findFirst()
        .flatMap(o -> participants.participant(before, o, role))
        .filter(p -> p.kind() != Kind.PERSON);
  }

  private Optional<Participant> one(Parsed before, Role role) {
    return before
        .mainSubject()
        .filter(s -> !isOneOfTwo(before, s))
        .filter(s -> !before.isPronoun(s) && !before.isPlural(s))
        .filter(s -> !phrases.isPerson(before.head(s).lemma()))
        .flatMap(s -> participants.participant(before, s, role))
        .filter(p -> p.kind() != Kind.PERSON);
  }

  private boolean isPersonNamed(Parsed parsed, int chunk) {
    return participants
        .participant(parsed, chunk, Role.OTHER)
        .filter(p -> p.kind() == Kind.PERSON)
        .isPresent();
  }

  private static boolean isSecond(Parsed parsed, int subject) {
    return parsed.is(subject - 1, Chunk.Kind.CONJUNCTION)
        && parsed.is(subject - 2, Chunk.Kind.COMMA);
  }

  /** "The council agreed, and [work] began", "Halden beat [Vodan], which left": either is "it". */
  private boolean isOneOfTwo(Parsed parsed, int subject) {
    return parsed.clauses().values().stream()
        .filter(c -> c.verb().isFinite() && c.subject().size() == 1 && !c.verb().isCopula())
        .map(c -> c.subject().get(0))
        .filter(s -> s > subject && !parsed.isPronoun(s) && !parsed.isPlural(s))
        .filter(s -> !phrases.isPerson(parsed.head(s).lemma()))
        .anyMatch(
            s -> parsed.phrase(s).isNamed() ? !isPersonNamed(parsed, s) : isSecond(parsed, s));
  }

  /** The first subject of the sentence that is a plural, else its first object that is one. */
  private Optional<Participant> several(Parsed before, Role role) {
    List<Clause> finite =
        before.clauses().values().stream()
            .filter(c -> c.verb().isFinite() && !c.possessed())
            .toList();
    return Stream.concat(
            finite.stream().filter(c -> c.subject().size() == 1).flatMap(c -> c.subject().stream()),
            finite.stream()
                .filter(c -> c.subject().stream().noneMatch(s -> isSomebody(before, s)))
                .flatMap(c -> c.objects().stream()))
        .filter(s -> !before.isPronoun(s) && (before.isPlural(s) || isTeam(before, s)))
        .filter(s -> !isSum(before, s))
        .findFirst()
        .flatMap(s -> participants.participant(before, s, role))
        .filter(p -> p.kind() != Kind.PERSON);
  }

  /** "rose 4 cents", "lost $5": nobody whom "they" can mean. */
  private static boolean isSum(Parsed parsed, int noun) {
    return parsed.words().get(parsed.chunks().get(noun).first()).is(PartOfSpeech.SYM)
        || NounPhrases.CURRENCIES.contains(parsed.head(noun).lemma());
  }

  /** "She had two daughters. They": she may be one of them. */
  private boolean isSomebody(Parsed parsed, int subject) {
    return ArticleNames.isPersonal(parsed.head(subject).norm()) || isPersonNamed(parsed, subject);
  }

  /** "Halford [were] founded": one name with the verb of a plural. */
  private static boolean isTeam(Parsed parsed, int subject) {
    return parsed.phrase(subject).isNamed()
        && parsed.clauses().values().stream()
            .filter(c -> c.subject().size() == 1 && c.subject().contains(subject))
            .anyMatch(c -> PLURAL_VERBS.contains(parsed.norm(c.chunk())));
  }

  /** "Its", "their" go back to the subject before them: "Norvik sold its plant". */
  private Optional<Participant> subjectBefore(Parsed parsed, int chunk, Role role) {
    Optional<Participant> found = Optional.empty();
    for (Clause clause : parsed.clauses().values()) {
      boolean before =
          clause.chunk() < chunk
              && clause.verb().isFinite()
              && clause.subject().size() == 1
              && !clause.possessed()
              && clause.subject().get(0) < clause.chunk()
              && !parsed.isPronoun(clause.subject().get(0));
      if (before) {
        found =
            participants
                .participant(parsed, clause.subject().get(0), role)
                .filter(p -> p.kind() != Kind.PERSON);
      }
    }
    return found;
  }

  /**
   * "The company", "the exchange": what was named before, if the noun stands alone behind "the" and
   * neither a name nor another phrase tells which is meant.
   */
  Optional<Participant> definite(Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    Chunk noun = parsed.chunks().get(chunk);
    boolean alone =
        !phrase.isNamed()
            && noun.last() == noun.first() + 1
            && parsed.word(noun.first()).equals("the")
            && parsed.word(noun.last()).equals(phrase.head())
            && !(parsed.is(chunk + 1, Chunk.Kind.PREPOSITION)
                && parsed.norm(chunk + 1).equals("of"))
            && !parsed.is(chunk + 1, Chunk.Kind.RELATIVE)
            && !phrases.isPerson(phrase.head());
    return alone
        ? called(parsed, chunk, role)
            .or(
                () ->
                    names
                        .thing(
                            phrase.head(),
                            NounPhrases.isBody(phrase.head()),
                            parsed.index(),
                            noun.first())
                        .map(
                            o ->
                                Participant.of(
                                    names.fullName(o.name()),
                                    role,
                                    names.kind(o.name(), o.kind()))))
        : Optional.empty();
  }

  /** "[the maker], Halden, said": the name that stands beside the noun. */
  private Optional<Participant> called(Parsed parsed, int chunk, Role role) {
    boolean beside =
        parsed.is(chunk + 1, Chunk.Kind.COMMA)
            && parsed.is(chunk + 2, Chunk.Kind.NOUN)
            && parsed.is(chunk + 3, Chunk.Kind.COMMA, Chunk.Kind.BREAK)
            && parsed.phrase(chunk + 2).isNamed();
    return beside
        ? participants.participant(parsed, chunk + 2, role).filter(p -> p.kind() != Kind.PERSON)
        : Optional.empty();
  }
}
