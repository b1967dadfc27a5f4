package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Tense;

/**
 * Finds the person whom words mean that give no name: "he", "himself", "his" arrest, "I" in
 * quotation marks, "the 61-year-old".
 */
final class PersonAnaphora {
  private static final Set<String> FIRST_PERSON = ImmutableSet.of("i", "me", "my", "myself");

  /** Behind all tokens of a sentence. */
  private static final int END = Integer.MAX_VALUE;

  private static final Set<String> SUBJECT_PRONOUNS = ImmutableSet.of("he", "she");

  /** How many sentences in a row a pronoun that is their subject is followed back. */
  private static final int MOST_HOPS = 8;

  private static final Set<String> REFLEXIVE =
      ImmutableSet.of("himself", "herself", "itself", "themselves");

  /** Names of states that are said with "the" and end as the words for their people do. */
  private static final Set<String> STATES = ImmutableSet.of("vatican", "sudan");

  /** How many phrases back somebody can have been told of for the first time. */
  private static final int FARTHEST_NEWCOMER = 60;

  private static final Set<String> ARTICLES = ImmutableSet.of("a", "an", "another");

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
  PersonAnaphora(
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

  /**
   * Returns the person whom a pronoun means; empty if that cannot be told or is no person.
   *
   * @param others the names of those whom it cannot mean
   */
  Optional<Participant> of(Parsed parsed, int chunk, Role role, Set<String> others) {
    return speaker(parsed, chunk, role)
        .or(() -> newcomer(parsed, chunk, role))
        .or(() -> person(parsed, chunk, role, others));
  }

  /** Returns the person to whom what "my", "his" or "her" opens belongs. */
  Optional<Participant> owner(Parsed parsed, int chunk, Role role) {
    int first = parsed.chunks().get(chunk).first();
    String pronoun = parsed.word(first);
    if (FIRST_PERSON.contains(pronoun)) {
      return speaker(parsed, chunk, role);
    }
    // "Until her retirement she ran the firm", "he sold his mill"
    Optional<Integer> subject =
        parsed
            .mainSubject()
            .filter(parsed::isPronoun)
            .filter(s -> ArticleNames.isSamePerson(pronoun, parsed.head(s).norm()));
    return subject.isPresent()
        ? of(parsed, subject.get(), role, Set.of())
        : names
            .person(pronoun, parsed.index(), ownerToken(parsed, chunk))
            .filter(name -> !isOfNewcomer(parsed, pronoun, first))
            .map(name -> Participant.of(name, role, Kind.PERSON));
  }

  static boolean isReflexive(Word word) {
    return REFLEXIVE.contains(word.norm());
  }

  static boolean isPersonal(Word word) {
    return FIRST_PERSON.contains(word.norm()) || ArticleNames.isPersonal(word.norm());
  }

  /** "Torres swore [himself] in": the subject of its verb. */
  Optional<Participant> reflexive(Parsed parsed, int chunk, Role role) {
    return parsed.clauses().values().stream()
        .filter(c -> c.objects().contains(chunk) && c.subject().size() == 1 && !c.possessed())
        .findFirst()
        .map(c -> c.subject().get(0))
        .filter(subject -> !REFLEXIVE.contains(parsed.head(subject).norm()))
        .flatMap(subject -> participants.participant(parsed, subject, role));
  }

  /** "[I] lost a year," Ana Lopez said: who speaks in quotation marks. */
  private Optional<Participant> speaker(Parsed parsed, int chunk, Role role) {
    int token = parsed.chunks().get(chunk).first();
    if (!FIRST_PERSON.contains(parsed.word(token))
        || !parsed.isQuoted(token)
        || !isOfPast(parsed, chunk)) {
      return Optional.empty();
    }
    return parsed.clauses().values().stream()
        .filter(c -> c.verb().isFinite() && c.subject().size() == 1 && !c.possessed())
        .filter(c -> lexicon.verbClass(c.verb().lemma()) == EventClass.REPORTING)
        .filter(c -> !parsed.isQuoted(c.verb().first()))
        .flatMap(c -> participants.participant(parsed, c.subject().get(0), role).stream())
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
        && !names.isPersonNamed(pronoun, sentence, token, excluded)) {
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
      excluded =
          Sets.union(
              excluded,
              Sets.union(namedSubjectsOf(before, same), participants.objectsOf(before, same)));
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
    boolean opens = parsed.mainSubject().filter(s -> s == chunk).isPresent();
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
        : Optional.of(participants.named(told, told.phrase(people.get(0)), role));
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
        && !parsed.isPlural(chunk);
  }

  /** "a journalist", "an armed man": somebody who is told of for the first time. */
  private boolean isNewcomer(Parsed parsed, int chunk) {
    return parsed.is(chunk, Chunk.Kind.NOUN)
        && ARTICLES.contains(parsed.norm(chunk))
        && !parsed.phrase(chunk).isNamed()
        && phrases.isPerson(parsed.phrase(chunk).head())
        && !parsed.isPlural(chunk);
  }

  /**
   * The phrase of the pronoun that means the same: the subject of the sentence, or the first one in
   * a sentence that names nobody else whom it can mean; -1 if there is none.
   */
  private int samePerson(Parsed parsed, String pronoun) {
    Optional<Integer> subject =
        parsed.mainSubject().filter(s -> parsed.head(s).norm().equals(pronoun));
    if (subject.isPresent()) {
      return subject.get();
    }
    boolean named = names.isPersonNamed(pronoun, parsed.index(), END);
    return IntStream.range(0, parsed.chunks().size())
        .filter(k -> ArticleNames.isSamePerson(pronoun, parsed.head(k).norm()))
        .filter(
            k ->
                !named
                    || !namedSubjectsOf(parsed, k).isEmpty()
                    || !participants.objectsOf(parsed, k).isEmpty())
        .findFirst()
        .orElse(-1);
  }

  /**
   * "Her daughter Ana announced [her] death": the same woman; returns the token of the pronoun that
   * says so, before the noun that is the subject of the sentence, or the token itself.
   */
  private static int sameOwner(Parsed parsed, String pronoun, int token) {
    return parsed
        .mainSubject()
        .map(subject -> parsed.chunks().get(subject))
        .filter(subject -> subject.first() < subject.last() && subject.last() < token)
        .map(Chunk::first)
        .filter(first -> ArticleNames.isSamePerson(parsed.word(first), pronoun))
        .orElse(token);
  }

  /** "Ferri discovered [her]": not Ferri; none where the subject is a pronoun. */
  private Set<String> namedSubjectsOf(Parsed parsed, int object) {
    boolean phrase =
        parsed.clauses().values().stream()
            .filter(c -> c.objects().contains(object))
            .flatMap(c -> c.subject().stream())
            .allMatch(s -> !parsed.isPronoun(s));
    return phrase ? participants.subjectsOf(parsed, object) : Set.of();
  }

  /** "The 61-year-old", "The Hungarian": the person of whom the text spoke last. */
  Optional<Participant> aged(Parsed parsed, int chunk, Role role) {
    Chunk noun = parsed.chunks().get(chunk);
    boolean demonym =
        noun.last() == noun.first() + 1
            && parsed.word(noun.first()).equals("the")
            && parsed.phrase(chunk).kind() == Kind.PLACE
            && parsed.word(noun.last()).endsWith("an")
            && !STATES.contains(parsed.word(noun.last()));
    boolean aged =
        noun.last() - noun.first() >= 4
            && parsed.word(noun.first()).equals("the")
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

  /**
   * The token up to which the owner of a phrase with "his" or "her" has been named: behind the
   * subject of the sentence where the phrase opens it, "In his speech, [Lopez] praised her".
   */
  private static int ownerToken(Parsed parsed, int chunk) {
    Chunk noun = parsed.chunks().get(chunk);
    boolean opens = chunk == 1 && parsed.is(0, Chunk.Kind.PREPOSITION);
    return parsed
        .mainSubject()
        .filter(subject -> opens && subject > chunk && !parsed.isPronoun(subject))
        .map(subject -> parsed.chunks().get(subject).last() + 1)
        .orElseGet(() -> sameOwner(parsed, parsed.word(noun.first()), noun.first()));
  }
}
