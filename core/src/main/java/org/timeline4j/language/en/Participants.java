package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Clause.Complement;
import org.timeline4j.text.PartOfSpeech;

/** Says who took part in an event, under the fullest name that the article gives. */
final class Participants {
  /** Kinds of happenings whose only participant undergoes them, however the sentence puts it. */
  private static final Set<String> UNDERGONE =
      ImmutableSet.of("Life", "Justice", "Personnel", "Disaster");

  private static final Set<String> DONE_BY_SUBJECT =
      ImmutableSet.of("Justice.Sue", "Justice.Appeal", "Justice.Fine", "Justice.Overturn");

  /** Beside these, who is moved against his will. */
  private static final Set<String> MOVED = ImmutableSet.of("Movement.Transport", "Conflict.Kidnap");

  /** Kinds of happenings in which "of" tells what they are done to: "the purchase of the mill". */
  private static final Set<String> DONE_TO =
      ImmutableSet.of(
          "Transaction.Transfer-Ownership",
          "Policy",
          "Launch",
          "Publication",
          "Conflict.Attack",
          "Legislation",
          "Agreement",
          "Manufacture.Artifact",
          "Business.Start-Org");

  private static final Set<String> TRIPS =
      ImmutableSet.of("visit", "trip", "arrival", "departure", "return", "voyage", "journey");

  private static final Set<String> TIME_UNITS =
      ImmutableSet.of(
          "second", "minute", "hour", "day", "week", "weekend", "month", "year", "decade",
          "century");

  private static final Set<String> IN = ImmutableSet.of("in", "at", "near", "outside", "inside");

  /** Prepositions that tell where only before what is a place: "on Lake Como", "off Malta". */
  private static final Set<String> ON = ImmutableSet.of("on", "off", "along");

  private static final Set<String> POSSESSIVE = ImmutableSet.of("its", "their");

  private static final Set<String> FIRST_PERSON = ImmutableSet.of("i", "me", "my", "myself");

  /** Prepositions before the name of a place. */
  private static final Set<String> PLACING =
      ImmutableSet.of("to", "in", "at", "near", "outside", "from", "off");

  /** Behind all tokens of a sentence. */
  private static final int END = Integer.MAX_VALUE;

  private static final Set<String> SUBJECT_PRONOUNS = ImmutableSet.of("he", "she");

  /** How many sentences in a row a pronoun that is their subject is followed back. */
  private static final int MOST_HOPS = 8;

  private static final Set<String> REFLEXIVE =
      ImmutableSet.of("himself", "herself", "itself", "themselves");

  /** Names of states that are said with "the" and end as the words for their people do. */
  private static final Set<String> STATES = ImmutableSet.of("vatican", "sudan");

  private static final Set<String> OCCASIONS =
      ImmutableSet.of("during", "at", "in", "after", "before", "following");

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

  /** How many phrases back somebody can have been told of for the first time. */
  private static final int FARTHEST_NEWCOMER = 60;

  private static final Set<String> ARTICLES = ImmutableSet.of("a", "an", "another");

  private static final Set<String> PLURAL_VERBS = ImmutableSet.of("are", "were", "have");

  private static final Set<String> THEY = ImmutableSet.of("they", "them");

  private final List<Parsed> sentences;
  private final ArticleNames names;
  private final NounPhrases phrases;
  private final EnglishLexicon lexicon;

  /** What was asked before: who acts, who is spoken of and what a line says ask the same. */
  private final Map<Asked, Optional<Participant>> known = new HashMap<>();

  private record Asked(int sentence, int chunk, Role role) {}

  Participants(
      List<Parsed> sentences, ArticleNames names, NounPhrases phrases, EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.names = names;
    this.phrases = phrases;
  }

  static boolean isTimeUnit(String lemma) {
    return TIME_UNITS.contains(lemma);
  }

  /**
   * Returns the participant that a noun phrase names; empty if it is a pronoun that cannot be told.
   */
  Optional<Participant> participant(Parsed parsed, int chunk, Role role) {
    Asked asked = new Asked(parsed.index(), chunk, role);
    Optional<Participant> before = known.get(asked);
    if (before == null) {
      before = find(parsed, chunk, role);
      known.put(asked, before);
    }
    return before;
  }

  private Optional<Participant> find(Parsed parsed, int chunk, Role role) {
    Word head = parsed.head(chunk);
    if (REFLEXIVE.contains(head.norm())) {
      return reflexive(parsed, chunk, role);
    }
    if (head.is(PartOfSpeech.PRON) || head.is(PartOfSpeech.DET)) {
      Set<String> others = subjectsOf(parsed, chunk);
      return speaker(parsed, chunk, role)
          .or(() -> newcomer(parsed, chunk, role))
          .or(() -> person(parsed, chunk, role, others))
          .or(() -> head.norm().equals("it") ? told(parsed, chunk, role) : Optional.empty())
          .or(() -> head.norm().equals("it") ? goingOn(parsed, chunk, role) : Optional.empty())
          .or(() -> topic(parsed, chunk, head.norm(), role))
          .filter(p -> !others.contains(p.name()));
    }
    NounPhrase phrase = parsed.phrase(chunk);
    Optional<Participant> aged = aged(parsed, chunk, role);
    if (aged.isPresent()) {
      return aged;
    }
    if (TIME_UNITS.contains(phrase.head())) {
      return Optional.empty();
    }
    return apposition(parsed, chunk, phrase, role)
        .or(() -> behindRelative(parsed, chunk, phrase, role))
        .or(() -> described(parsed, chunk, phrase, role))
        .or(() -> officer(parsed, chunk, phrase, role))
        .or(() -> definite(parsed, chunk, phrase, role))
        .or(() -> Optional.of(named(parsed, phrase, role)))
        .map(p -> p.description().isPresent() ? p : describedBehind(parsed, chunk, p));
  }

  /** "Torres swore [himself] in": the subject of its verb. */
  private Optional<Participant> reflexive(Parsed parsed, int chunk, Role role) {
    return parsed.clauses().values().stream()
        .filter(c -> c.objects().contains(chunk) && c.subject().size() == 1 && !c.possessed())
        .findFirst()
        .map(c -> c.subject().get(0))
        .filter(subject -> !REFLEXIVE.contains(parsed.head(subject).norm()))
        .flatMap(subject -> participant(parsed, subject, role));
  }

  /** "[I] lost a year," Ana Lopez said: who speaks in quotation marks. */
  private Optional<Participant> speaker(Parsed parsed, int chunk, Role role) {
    int token = parsed.chunks().get(chunk).first();
    if (!FIRST_PERSON.contains(parsed.words().get(token).norm())
        || !parsed.isQuoted(token)
        || !isOfPast(parsed, chunk)) {
      return Optional.empty();
    }
    return parsed.clauses().values().stream()
        .filter(c -> c.verb().isFinite() && c.subject().size() == 1 && !c.possessed())
        .filter(c -> lexicon.verbClass(c.verb().lemma()) == EventClass.REPORTING)
        .filter(c -> !parsed.isQuoted(c.verb().first()))
        .flatMap(c -> participant(parsed, c.subject().get(0), role).stream())
        .filter(Participant::isNamed)
        .findFirst();
  }

  /** Tells whether what a phrase is the subject of, if of anything, is told as past. */
  private static boolean isOfPast(Parsed parsed, int chunk) {
    return parsed.clauses().values().stream()
        .filter(c -> c.subject().contains(chunk))
        .allMatch(
            c ->
                c.verb().modal().isEmpty()
                    && (c.verb().tense() == Tense.PAST
                        || c.verb().aspect() == Aspect.PERFECTIVE
                        || c.verb().aspect() == Aspect.PERFECTIVE_PROGRESSIVE));
  }

  /** The person whom "he" or "she" means; the same as the pronoun that is the subject before. */
  private Optional<Participant> person(Parsed parsed, int chunk, Role role, Set<String> others) {
    String pronoun = parsed.head(chunk).norm();
    int sentence = parsed.index();
    int token = parsed.chunks().get(chunk).first();
    boolean subject = SUBJECT_PRONOUNS.contains(pronoun);
    Set<String> excluded = others;
    while (subject
        && sentence > 0
        && parsed.index() - sentence < MOST_HOPS
        && !names.isPersonNamed(pronoun, sentence, token)) {
      Parsed before = sentences.get(sentence - 1);
      int same = samePerson(before, pronoun);
      if (same < 0 && sentence > 1 && !names.isPersonNamed(pronoun, before.index(), END)) {
        before = sentences.get(sentence - 2);
        same = samePerson(before, pronoun);
      }
      if (same < 0) {
        break;
      }
      sentence = before.index();
      token = before.chunks().get(same).first();
      excluded = Sets.union(excluded, namedSubjectsOf(before, same));
    }
    return isOfNewcomer(sentences.get(sentence), pronoun, token)
        ? Optional.empty()
        : names
            .person(pronoun, sentence, token, excluded)
            .map(name -> Participant.of(name, role, Kind.PERSON));
  }

  /**
   * "Police arrested a journalist. [He] was freed": who was just told of without a name, if nobody
   * else whom the pronoun can mean is named or meant there.
   */
  private Optional<Participant> newcomer(Parsed parsed, int chunk, Role role) {
    String pronoun = parsed.head(chunk).norm();
    if (!SUBJECT_PRONOUNS.contains(pronoun)) {
      return Optional.empty();
    }
    int token = parsed.chunks().get(chunk).first();
    boolean opens = mainSubject(parsed).filter(s -> s == chunk).isPresent();
    Parsed told = opens && parsed.index() > 0 ? sentences.get(parsed.index() - 1) : parsed;
    int end = opens ? told.chunks().size() : chunk;
    int start = Math.max(0, end - FARTHEST_NEWCOMER);
    boolean others =
        names.isPersonNamed(pronoun, told.index(), opens ? END : token)
            || IntStream.range(start, end)
                .anyMatch(k -> ArticleNames.isSamePerson(pronoun, told.head(k).norm()));
    List<Integer> people =
        IntStream.range(start, end).filter(k -> isNewcomer(told, k)).boxed().toList();
    return others || people.size() != 1
        ? Optional.empty()
        : Optional.of(named(told, told.phrase(people.get(0)), role));
  }

  /** "Police arrested the hospital's director. [His] trial": of whom the text has come to since. */
  private boolean isOfNewcomer(Parsed parsed, String pronoun, int token) {
    if (parsed.index() == 0
        || names.isPersonNamed(pronoun, parsed.index(), token)
        || names.isPersonNamed(pronoun, parsed.index() - 1, END)) {
      return false;
    }
    Parsed before = sentences.get(parsed.index() - 1);
    return IntStream.range(0, before.chunks().size())
        .anyMatch(k -> isNewcomer(before, k) || isOwnedPerson(before, k));
  }

  private boolean isOwnedPerson(Parsed parsed, int chunk) {
    return parsed.is(chunk, Chunk.Kind.NOUN)
        && parsed.phrase(chunk).hasPossessor()
        && !parsed.phrase(chunk).isNamed()
        && phrases.isPerson(parsed.phrase(chunk).head())
        && !isPlural(parsed, chunk);
  }

  /** "a journalist", "an armed man": somebody who is told of for the first time. */
  private boolean isNewcomer(Parsed parsed, int chunk) {
    return parsed.is(chunk, Chunk.Kind.NOUN)
        && ARTICLES.contains(parsed.norm(chunk))
        && !parsed.phrase(chunk).isNamed()
        && phrases.isPerson(parsed.phrase(chunk).head())
        && !isPlural(parsed, chunk);
  }

  /**
   * The phrase of the pronoun that means the same: the subject of the sentence, or the first one in
   * a sentence that names nobody else whom it can mean; -1 if there is none.
   */
  private int samePerson(Parsed parsed, String pronoun) {
    Optional<Integer> subject =
        mainSubject(parsed).filter(s -> parsed.head(s).norm().equals(pronoun));
    if (subject.isPresent()) {
      return subject.get();
    }
    boolean named = names.isPersonNamed(pronoun, parsed.index(), END);
    return IntStream.range(0, parsed.chunks().size())
        .filter(k -> ArticleNames.isSamePerson(pronoun, parsed.head(k).norm()))
        .filter(k -> !named || !namedSubjectsOf(parsed, k).isEmpty())
        .findFirst()
        .orElse(-1);
  }

  /**
   * "Her daughter Ana announced [her] death": the same woman; returns the token of the pronoun that
   * says so, before the noun that is the subject of the sentence, or the token itself.
   */
  private static int sameOwner(Parsed parsed, String pronoun, int token) {
    return mainSubject(parsed)
        .map(subject -> parsed.chunks().get(subject))
        .filter(subject -> subject.first() < subject.last() && subject.last() < token)
        .map(Chunk::first)
        .filter(first -> ArticleNames.isSamePerson(parsed.words().get(first).norm(), pronoun))
        .orElse(token);
  }

  /** "Ferri discovered [her]": not Ferri; none where the subject is a pronoun. */
  private Set<String> namedSubjectsOf(Parsed parsed, int object) {
    boolean phrase =
        parsed.clauses().values().stream()
            .filter(c -> c.objects().contains(object))
            .flatMap(c -> c.subject().stream())
            .allMatch(s -> isPhrase(parsed, s));
    return phrase ? subjectsOf(parsed, object) : Set.of();
  }

  /** The subject of the first finite verb of a sentence, if it is one phrase. */
  private static Optional<Integer> mainSubject(Parsed parsed) {
    return parsed.clauses().values().stream()
        .filter(c -> c.verb().isFinite())
        .findFirst()
        .filter(c -> !c.possessed() && c.subject().size() == 1)
        .map(c -> c.subject().get(0));
  }

  /** "Ana Lopez, [a nurse,] died": who she is stands behind the name. */
  private Participant describedBehind(Parsed parsed, int chunk, Participant participant) {
    int noun =
        parsed.is(chunk + 3, Chunk.Kind.COMMA) && isAge(parsed, chunk + 2) ? chunk + 4 : chunk + 2;
    boolean possible =
        participant.kind() == Kind.PERSON
            && isPhrase(parsed, chunk)
            && parsed.is(chunk + 1, Chunk.Kind.COMMA)
            && parsed.is(noun, Chunk.Kind.NOUN)
            && parsed
                .words()
                .get(parsed.chunks().get(noun).first())
                .is(PartOfSpeech.DET, PartOfSpeech.PRON)
            && closes(parsed, noun);
    if (!possible) {
      return participant;
    }
    NounPhrase phrase = parsed.phrase(noun);
    return !phrase.isNamed() && isPerson(phrase) && !isPlural(parsed, noun)
        ? new Participant(
            participant.name(),
            participant.role(),
            participant.kind(),
            participant.quantity(),
            Optional.of(parsed.text(phrase.first(), phrase.last())))
        : participant;
  }

  /** The chunk behind a noun and the phrases that hang on it: "the head [of the bank]". */
  private static int afterPhrases(Parsed parsed, int noun) {
    int end = noun + 1;
    while (parsed.is(end, Chunk.Kind.PREPOSITION) && parsed.is(end + 1, Chunk.Kind.NOUN)) {
      end += 2;
    }
    return end;
  }

  private boolean isPerson(NounPhrase phrase) {
    return isPerson(phrase.head());
  }

  private boolean isPerson(String noun) {
    return phrases.isPerson(noun) || noun.equals("head");
  }

  private static boolean isAge(Parsed parsed, int chunk) {
    return parsed.is(chunk, Chunk.Kind.NOUN) && parsed.head(chunk).is(PartOfSpeech.NUM);
  }

  /** The apposition ends with a comma, a relative clause or the sentence: no list goes on. */
  private static boolean closes(Parsed parsed, int noun) {
    int end = afterPhrases(parsed, noun);
    boolean list = parsed.is(end, Chunk.Kind.COMMA) && parsed.is(end + 1, Chunk.Kind.CONJUNCTION);
    return !list
        && (end == parsed.chunks().size()
            || parsed.is(end, Chunk.Kind.COMMA, Chunk.Kind.RELATIVE, Chunk.Kind.BREAK));
  }

  /** "President Lopez pardoned [him]": not himself; the names of the subjects of its verb. */
  private Set<String> subjectsOf(Parsed parsed, int object) {
    return parsed.clauses().values().stream()
        .filter(c -> (c.objects().contains(object) || isIn(c, parsed, object)) && !c.possessed())
        .flatMap(c -> c.subject().stream())
        .filter(subject -> subject != object)
        .flatMap(subject -> participant(parsed, subject, Role.AGENT).stream())
        .filter(p -> p.isNamed() || isIt(parsed, object))
        .map(Participant::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** "The probe fired a bullet into [it]": not into itself. */
  private static boolean isIn(Clause clause, Parsed parsed, int pronoun) {
    return clause.chunk() < pronoun
        && isIt(parsed, pronoun)
        && clause.complements().stream().anyMatch(c -> c.chunk() == pronoun);
  }

  private static boolean isIt(Parsed parsed, int pronoun) {
    return parsed.head(pronoun).norm().equals("it");
  }

  /** "The 61-year-old", "The Hungarian": the person of whom the text spoke last. */
  private Optional<Participant> aged(Parsed parsed, int chunk, Role role) {
    Chunk noun = parsed.chunks().get(chunk);
    boolean demonym =
        noun.last() == noun.first() + 1
            && parsed.words().get(noun.first()).norm().equals("the")
            && parsed.phrase(chunk).kind() == Kind.PLACE
            && parsed.words().get(noun.last()).norm().endsWith("an")
            && !STATES.contains(parsed.words().get(noun.last()).norm());
    boolean aged =
        noun.last() - noun.first() >= 4
            && parsed.words().get(noun.first()).norm().equals("the")
            && parsed
                .text(
                    noun.first() + 2,
                    noun.first() + 5 > noun.last() ? noun.last() : noun.first() + 5)
                .startsWith("-year-old");
    return aged || demonym
        ? names
            .person("he", parsed.index(), noun.first())
            .or(() -> names.person("she", parsed.index(), noun.first()))
            .map(name -> Participant.of(name, role, Kind.PERSON))
        : Optional.empty();
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
              && isPhrase(parsed, clause.subject().get(0));
      if (before) {
        found =
            participant(parsed, clause.subject().get(0), role).filter(p -> p.kind() != Kind.PERSON);
      }
    }
    return found;
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
        .filter(o -> isPhrase(parsed, o) && !isPlural(parsed, o) && !parsed.phrase(o).isNamed())
        .flatMap(o -> participant(parsed, o, role))
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
        .filter(s -> isPhrase(parsed, s) && !isPlural(parsed, s))
        .flatMap(s -> participant(parsed, s, role))
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
    Optional<Participant> near = they ? severalHere(parsed, chunk, role) : Optional.empty();
    if (near.isPresent() || parsed.index() == 0 || (!they && isToldHere(parsed, chunk))) {
      return near;
    }
    Parsed before = sentences.get(parsed.index() - 1);
    for (int hop = 1; hop < MOST_HOPS && before.index() > 0; hop++) {
      Parsed here = before;
      if (mainSubject(here).filter(s -> here.head(s).norm().equals(pronoun)).isEmpty()) {
        break;
      }
      before = sentences.get(before.index() - 1);
    }
    Optional<Participant> law =
        !they && isInForce(parsed, chunk) ? enacted(before, role) : Optional.empty();
    return law.isPresent() ? law : they ? several(before, role) : one(before, role);
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
        .filter(s -> s != chunk && !own.contains(s) && isPhrase(parsed, s) && isPlural(parsed, s))
        .findFirst()
        .flatMap(s -> participant(parsed, s, role));
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
        .filter(o -> isPhrase(before, o) && !isPlural(before, o))
        .findFirst()
        .flatMap(o -> participant(before, o, role))
        .filter(p -> p.kind() != Kind.PERSON);
  }

  private Optional<Participant> one(Parsed before, Role role) {
    return mainSubject(before)
        .filter(s -> !isOneOfTwo(before, s))
        .filter(s -> isPhrase(before, s) && !isPlural(before, s))
        .filter(s -> !phrases.isPerson(before.head(s).lemma()))
        .flatMap(s -> participant(before, s, role))
        .filter(p -> p.kind() != Kind.PERSON);
  }

  private boolean isPersonNamed(Parsed parsed, int chunk) {
    return participant(parsed, chunk, Role.OTHER).filter(p -> p.kind() == Kind.PERSON).isPresent();
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
        .filter(s -> s > subject && isPhrase(parsed, s) && !isPlural(parsed, s))
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
        .filter(s -> isPhrase(before, s) && (isPlural(before, s) || isTeam(before, s)))
        .filter(s -> !isSum(before, s))
        .findFirst()
        .flatMap(s -> participant(before, s, role))
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

  private static boolean isPhrase(Parsed parsed, int chunk) {
    return !parsed.head(chunk).is(PartOfSpeech.PRON, PartOfSpeech.DET);
  }

  private static boolean isPlural(Parsed parsed, int chunk) {
    Word head = parsed.head(chunk);
    return head.is(PartOfSpeech.NOUN) && !Nouns.singular(head.norm()).equals(head.norm());
  }

  /** "his brother, Omar": the name behind the comma is the name of the one described. */
  private Optional<Participant> apposition(Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    boolean one = phrase.head().equals("one");
    boolean person = one || phrases.isPerson(phrase.head());
    boolean of =
        person
            && parsed.is(chunk + 1, Chunk.Kind.PREPOSITION)
            && parsed.norm(chunk + 1).equals("of")
            && parsed.is(chunk + 2, Chunk.Kind.NOUN);
    int comma = of ? chunk + 3 : chunk + 1;
    boolean possible =
        !phrase.isNamed()
            && (person
                || (parsed.is(comma + 2, Chunk.Kind.COMMA)
                    && !parsed.is(chunk - 1, Chunk.Kind.PREPOSITION)))
            && !isOfPerson(parsed, chunk)
            && parsed.is(comma, Chunk.Kind.COMMA)
            && parsed.is(comma + 1, Chunk.Kind.NOUN)
            && !parsed.is(comma + 2, Chunk.Kind.CONJUNCTION, Chunk.Kind.VERB);
    if (!possible) {
      return Optional.empty();
    }
    return one && !of ? Optional.empty() : appositive(parsed, chunk, comma, of, phrase, role);
  }

  /** "A nurse [who had treated him], Ana Lopez, died": the name behind the relative clause. */
  private Optional<Participant> behindRelative(
      Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    boolean possible =
        !phrase.isNamed()
            && phrases.isPerson(phrase.head())
            && parsed.is(chunk + 1, Chunk.Kind.RELATIVE)
            && !isPlural(parsed, chunk);
    int comma = chunk + 2;
    while (possible && comma < parsed.chunks().size() && !isMark(parsed, comma)) {
      comma++;
    }
    boolean enclosed =
        possible
            && parsed.is(comma, Chunk.Kind.COMMA)
            && parsed.is(comma + 1, Chunk.Kind.NOUN)
            && parsed.is(comma + 2, Chunk.Kind.COMMA)
            && parsed.is(comma + 3, Chunk.Kind.VERB);
    return enclosed
        ? appositive(parsed, chunk, comma, false, phrase, role).filter(p -> p.kind() == Kind.PERSON)
        : Optional.empty();
  }

  private static boolean isMark(Parsed parsed, int chunk) {
    return parsed.is(chunk, Chunk.Kind.COMMA, Chunk.Kind.BREAK);
  }

  private Optional<Participant> appositive(
      Parsed parsed, int chunk, int comma, boolean of, NounPhrase phrase, Role role) {
    boolean one = phrase.head().equals("one");
    boolean person = one || phrases.isPerson(phrase.head());
    NounPhrase name = parsed.phrase(comma + 1);
    int last = of ? parsed.chunks().get(chunk + 2).last() : phrase.last();
    return name.isNamed()
        ? Optional.of(
            new Participant(
                names.fullName(parsed.text(name.nameFirst(), name.last())),
                role,
                person ? Kind.PERSON : name.kind(),
                Optional.empty(),
                Optional.of(parsed.text(phrase.first(), last)).filter(d -> !one)))
        : Optional.empty();
  }

  /** "the minister of [justice], Ana Lopez": not justice has that name. */
  private boolean isOfPerson(Parsed parsed, int chunk) {
    return parsed.is(chunk - 1, Chunk.Kind.PREPOSITION)
        && parsed.norm(chunk - 1).equals("of")
        && parsed.is(chunk - 2, Chunk.Kind.NOUN)
        && phrases.isPerson(parsed.head(chunk - 2).lemma());
  }

  /** "Ana Lopez, the nurse who was robbed": the one described is the one named before the comma. */
  private Optional<Participant> described(Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    int end = afterPhrases(parsed, chunk);
    boolean who = parsed.is(end, Chunk.Kind.RELATIVE) && parsed.norm(end).equals("who");
    boolean possible =
        !phrase.isNamed()
            && (isPerson(phrase) || who)
            && !isPlural(parsed, chunk)
            && parsed.is(chunk - 1, Chunk.Kind.COMMA)
            && parsed.is(chunk - 2, Chunk.Kind.NOUN)
            && parsed.is(end, Chunk.Kind.RELATIVE, Chunk.Kind.COMMA);
    if (!possible || !parsed.phrase(chunk - 2).isNamed()) {
      return Optional.empty();
    }
    Participant bearer = named(parsed, parsed.phrase(chunk - 2), role);
    boolean governed = parsed.is(chunk - 3, Chunk.Kind.PREPOSITION);
    return bearer.kind() == Kind.PERSON || (!governed && bearer.kind() != Kind.PLACE)
        ? Optional.of(bearer)
        : Optional.empty();
  }

  /**
   * "The company", "the exchange": what was named before, if the noun stands alone behind "the" and
   * neither a name nor another phrase tells which is meant.
   */
  private Optional<Participant> definite(Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    Chunk noun = parsed.chunks().get(chunk);
    boolean alone =
        !phrase.isNamed()
            && noun.last() == noun.first() + 1
            && parsed.words().get(noun.first()).norm().equals("the")
            && parsed.words().get(noun.last()).norm().equals(phrase.head())
            && !(parsed.is(chunk + 1, Chunk.Kind.PREPOSITION)
                && parsed.norm(chunk + 1).equals("of"))
            && !parsed.is(chunk + 1, Chunk.Kind.RELATIVE)
            && !phrases.isPerson(phrase.head());
    return alone
        ? names
            .thing(phrase.head(), NounPhrases.isBody(phrase.head()), parsed.index(), noun.first())
            .map(
                o -> Participant.of(names.fullName(o.name()), role, names.kind(o.name(), o.kind())))
        : Optional.empty();
  }

  /** "the head of Halden Inc. Ana Lopez": the name behind the firm is the name of its officer. */
  private Optional<Participant> officer(Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    boolean possible =
        !phrase.isNamed()
            && phrases.isPerson(phrase.head())
            && parsed.is(chunk + 1, Chunk.Kind.PREPOSITION)
            && parsed.is(chunk + 2, Chunk.Kind.NOUN);
    if (!possible) {
      return Optional.empty();
    }
    NounPhrase name = parsed.phrase(chunk + 2);
    boolean behindFirm =
        name.isNamed()
            && name.nameFirst() > name.first()
            && NounPhrases.isCompanyEnding(parsed.words().get(name.nameFirst() - 1).norm());
    if (!behindFirm) {
      return Optional.empty();
    }
    return Optional.of(
        new Participant(
            names.fullName(parsed.text(name.nameFirst(), name.last())),
            role,
            Kind.PERSON,
            Optional.empty(),
            Optional.of(parsed.text(phrase.first(), name.nameFirst() - 1))));
  }

  /** "[Head] of Nordvik arrested": a noun in capitals because it opens the sentence. */
  private boolean isOffice(Parsed parsed, NounPhrase phrase) {
    return phrase.nameFirst() == 0
        && phrase.last() == 0
        && parsed.words().size() > 1
        && parsed.words().get(1).norm().equals("of")
        && isPerson(parsed.words().get(0).norm());
  }

  private Participant named(Parsed parsed, NounPhrase phrase, Role role) {
    if (!phrase.isNamed() || isOffice(parsed, phrase)) {
      return new Participant(
          parsed.text(phrase.first(), phrase.last()),
          role,
          phrase.isNamed() ? Kind.DESCRIPTION : phrase.kind(),
          phrase.quantity(),
          Optional.empty());
    }
    String name = parsed.text(phrase.nameFirst(), phrase.last());
    boolean single = phrase.nameFirst() == phrase.last();
    // "fled to Vienna": not to the Vienna Opera.
    boolean settlement = single && NameReader.isSettlement(parsed, phrase);
    boolean placed =
        single
            && phrase.nameFirst() > 0
            && PLACING.contains(parsed.words().get(phrase.nameFirst() - 1).norm())
            && names.fullName(name).startsWith(name + " ")
            && names.kind(names.fullName(name), Kind.NAME) != Kind.PERSON;
    // "the Tour of Italy" is none of the other tours.
    boolean ofName =
        single
            && phrase.last() + 2 < parsed.words().size()
            && parsed.words().get(phrase.last() + 1).norm().equals("of")
            && parsed.words().get(phrase.last() + 2).is(PartOfSpeech.PROPN);
    int descriptionLast = phrase.nameFirst() - 1;
    Optional<String> description =
        descriptionLast >= phrase.first() && phrases.describes(parsed.words(), descriptionLast)
            ? Optional.of(parsed.text(phrase.first(), descriptionLast))
            : Optional.empty();
    return new Participant(
        ofName || placed || settlement ? name : names.fullName(name),
        role,
        names.kind(name, phrase.kind()),
        Optional.empty(),
        description);
  }

  /**
   * Returns the participant that the possessor of a noun phrase names: "Mexico's decision", "his
   * arrest".
   */
  Optional<Participant> possessor(Parsed parsed, int chunk, Role role) {
    Chunk noun = parsed.chunks().get(chunk);
    Word first = parsed.words().get(noun.first());
    if (FIRST_PERSON.contains(first.norm())) {
      return speaker(parsed, chunk, role);
    }
    if (ArticleNames.isPersonal(first.norm())) {
      return names
          .person(first.norm(), parsed.index(), ownerToken(parsed, chunk))
          .filter(name -> !isOfNewcomer(parsed, first.norm(), noun.first()))
          .map(name -> Participant.of(name, role, Kind.PERSON));
    }
    if (POSSESSIVE.contains(first.norm())) {
      return subjectBefore(parsed, chunk, role)
          .or(() -> topic(parsed, chunk, first.norm().equals("its") ? "it" : "they", role));
    }
    NounPhrase phrase = parsed.phrase(chunk);
    if (!phrase.hasPossessor() || parsed.times().isTime(phrase.possessorLast())) {
      return Optional.empty();
    }
    Chunk inner =
        new Chunk(
            Chunk.Kind.NOUN,
            phrase.possessorFirst(),
            phrase.possessorLast(),
            phrase.possessorLast(),
            Optional.empty());
    return Optional.of(named(parsed, phrases.read(parsed.words(), inner), role));
  }

  /**
   * The token up to which the owner of a phrase with "his" or "her" has been named: behind the
   * subject of the sentence where the phrase opens it, "In his speech, [Lopez] praised her".
   */
  private static int ownerToken(Parsed parsed, int chunk) {
    Chunk noun = parsed.chunks().get(chunk);
    boolean opens = chunk == 1 && parsed.is(0, Chunk.Kind.PREPOSITION);
    return mainSubject(parsed)
        .filter(subject -> opens && subject > chunk && isPhrase(parsed, subject))
        .map(subject -> parsed.chunks().get(subject).last() + 1)
        .orElseGet(() -> sameOwner(parsed, parsed.words().get(noun.first()).norm(), noun.first()));
  }

  /** Returns the participants of what a verb tells. */
  List<Participant> ofVerb(Parsed parsed, Clause clause, EventType type) {
    List<Participant> all = new ArrayList<>();
    boolean undergone =
        clause.verb().passive() || (clause.objects().isEmpty() && isUndergone(type));
    Role subjectRole = undergone ? Role.PATIENT : Role.AGENT;
    if (clause.possessed()) {
      clause.subject().forEach(s -> possessor(parsed, s, subjectRole).ifPresent(all::add));
    } else {
      add(all, parsed, clause.subject(), subjectRole);
    }
    boolean receives =
        clause.objects().size() == 2
            && lexicon.isDitransitive(clause.verb().lemma())
            && !parsed
                .words()
                .get(parsed.chunks().get(clause.objects().get(0)).first())
                .is(PartOfSpeech.SYM);
    if (receives) {
      add(all, parsed, clause.objects().subList(0, 1), Role.RECIPIENT);
      add(all, parsed, clause.objects().subList(1, 2), Role.PATIENT);
    } else {
      add(all, parsed, clause.objects(), Role.PATIENT);
    }
    clause.complements().forEach(c -> complement(all, parsed, c, false, clause.verb().passive()));
    clause.subject().forEach(s -> pair(all, parsed, s));
    return all;
  }

  /** "The ministers of [Peru] and [Chile] met": for whom they did. */
  private void pair(List<Participant> all, Parsed parsed, int subject) {
    if (parsed.is(subject + 2, Chunk.Kind.NOUN) && Clauses.isNamePair(parsed.view(), subject + 2)) {
      add(all, parsed, List.of(subject + 2, subject + 4), Role.OTHER);
    }
  }

  /** Returns the participants of what a noun names. */
  List<Participant> ofNoun(Parsed parsed, int chunk, EventType type, List<Complement> complements) {
    List<Participant> all = new ArrayList<>();
    boolean trip = TRIPS.contains(parsed.head(chunk).lemma());
    boolean undergone = isUndergone(type) || MOVED.contains(type.name());
    boolean others = hasBy(complements) || hasOf(complements);
    boolean patient = undergone && !trip;
    possessor(parsed, chunk, patient && !others ? Role.PATIENT : Role.AGENT).ifPresent(all::add);
    if (all.isEmpty()) {
      host(parsed, chunk, type).ifPresent(all::add);
    }
    boolean agentKnown = all.stream().anyMatch(p -> p.role() == Role.AGENT);
    Role ofRole =
        agentKnown || patient || hasBy(complements) || DONE_TO.contains(type.name())
            ? Role.PATIENT
            : Role.AGENT;
    for (Complement complement : complements) {
      if (complement.preposition().equals("of") || complement.preposition().isEmpty()) {
        participant(parsed, complement.chunk(), ofRole).ifPresent(all::add);
      } else {
        complement(all, parsed, complement, true, true);
      }
    }
    return all;
  }

  /** "During a meeting with Lopez, [Garcia] said": who the clause is about takes part. */
  Optional<Participant> host(Parsed parsed, int noun, EventType type) {
    boolean contact = type.name().startsWith("Contact.");
    if (!contact
        || !parsed.is(noun - 1, Chunk.Kind.PREPOSITION)
        || !OCCASIONS.contains(parsed.norm(noun - 1))) {
      return Optional.empty();
    }
    Optional<Clause> governing = Optional.empty();
    for (Clause clause : parsed.clauses().values()) {
      boolean fits = clause.verb().isFinite() && !clause.subject().isEmpty();
      if (fits && (clause.chunk() < noun || governing.isEmpty())) {
        governing = Optional.of(clause);
      }
    }
    return governing
        .flatMap(c -> participant(parsed, c.subject().get(0), Role.AGENT))
        .filter(Participant::isNamed);
  }

  private static boolean hasOf(List<Complement> complements) {
    return complements.stream().anyMatch(c -> c.preposition().equals("of"));
  }

  private static boolean hasBy(List<Complement> complements) {
    return complements.stream().anyMatch(c -> c.preposition().equals("by"));
  }

  private static boolean isUndergone(EventType type) {
    int dot = type.name().indexOf('.');
    String family = dot < 0 ? type.name() : type.name().substring(0, dot);
    return UNDERGONE.contains(family) && !DONE_BY_SUBJECT.contains(type.name());
  }

  private void add(List<Participant> all, Parsed parsed, List<Integer> chunks, Role role) {
    List<Participant> some =
        chunks.stream().flatMap(chunk -> participant(parsed, chunk, role).stream()).toList();
    // "The founder and former head of Halden Inc. Ana Lopez" is one person.
    boolean officer = some.stream().anyMatch(p -> p.description().orElse("").contains(" of "));
    some.stream().filter(p -> !officer || p.isNamed()).forEach(all::add);
  }

  private void complement(
      List<Participant> all,
      Parsed parsed,
      Complement complement,
      boolean ofNoun,
      boolean passive) {
    Role role =
        switch (complement.preposition()) {
          case "by" ->
              (passive || ofNoun) && !lexicon.isManner(parsed.head(complement.chunk()).lemma())
                  ? Role.AGENT
                  : Role.OTHER;
          case "to", "over to", "back to", "on to" -> Role.RECIPIENT;
          case "with" -> Role.OTHER;
          case "against", "on" -> ofNoun ? Role.PATIENT : Role.OTHER;
          default -> Role.OTHER;
        };
    Optional<Participant> participant = participant(parsed, complement.chunk(), role);
    boolean counted = participant.flatMap(Participant::quantity).isPresent();
    if (complement.preposition().equals("with") && counted) {
      participant.map(p -> withRole(p, Role.PATIENT)).ifPresent(all::add);
    } else {
      participant
          .filter(p -> p.isNamed() || role == Role.AGENT || counted || isThing(parsed, complement))
          .ifPresent(all::add);
    }
  }

  private boolean isThing(Parsed parsed, Complement complement) {
    return complement.preposition().equals("to")
        && !phrases.isEvent(parsed.head(complement.chunk()).lemma());
  }

  private static Participant withRole(Participant p, Role role) {
    return new Participant(p.name(), role, p.kind(), p.quantity(), p.description());
  }

  /**
   * Returns the place that a complement names: "in Paris", "at the airport in Lima"; of a verb also
   * "sank on Lake Como", where a noun has its patient ("the attack on Malta").
   */
  Optional<String> place(Parsed parsed, List<Complement> complements, boolean ofVerb) {
    for (Complement complement : complements) {
      Optional<String> place = place(parsed, complement, ofVerb);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** "[In Lyon], police arrested two men": the place before the first clause of a sentence. */
  Optional<String> placeBefore(Parsed parsed, Clause clause) {
    boolean fronted =
        parsed.is(0, Chunk.Kind.PREPOSITION)
            && parsed.is(1, Chunk.Kind.NOUN)
            && parsed.is(2, Chunk.Kind.COMMA)
            && parsed.clauses().keySet().stream().allMatch(k -> k >= clause.chunk());
    return fronted ? place(parsed, new Complement(parsed.norm(0), 1), true) : Optional.empty();
  }

  private Optional<String> place(Parsed parsed, Complement complement, boolean ofVerb) {
    String whole = complement.preposition();
    String preposition = whole.substring(whole.lastIndexOf(' ') + 1);
    Optional<Participant> thing = participant(parsed, complement.chunk(), Role.OTHER);
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase phrase = parsed.phrase(complement.chunk());
    boolean ground = phrases.isPlace(parsed.words(), phrase);
    if (!IN.contains(preposition) && !(ofVerb && ON.contains(preposition) && ground)) {
      return Optional.empty();
    }
    String last = parsed.words().get(phrase.last()).norm();
    boolean firm = NounPhrases.isCompanyEnding(last);
    boolean named = thing.get().isNamed() && thing.get().kind() != Kind.PERSON && !firm;
    return named || ground
        ? Optional.of(thing.get().name() + country(parsed, complement.chunk()))
        : Optional.empty();
  }

  /** "Guadalajara[, Mexico]": the country behind the comma belongs to the name of the place. */
  private String country(Parsed parsed, int chunk) {
    boolean possible =
        parsed.is(chunk + 1, Chunk.Kind.COMMA)
            && parsed.is(chunk + 2, Chunk.Kind.NOUN)
            && !parsed.is(chunk + 3, Chunk.Kind.VERB, Chunk.Kind.CONJUNCTION);
    if (!possible) {
      return "";
    }
    NounPhrase next = parsed.phrase(chunk + 2);
    return next.kind() == Kind.PLACE && next.nameFirst() == parsed.chunks().get(chunk + 2).first()
        ? ", " + parsed.text(next.nameFirst(), next.last())
        : "";
  }
}
