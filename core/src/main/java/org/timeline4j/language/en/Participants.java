package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
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

  /** And so is whose these are, though they are of no such kind: "Varga's suspension". */
  private static final Set<String> SUFFERED =
      ImmutableSet.of("suspension", "disqualification", "demotion", "reinstatement", "banishment");

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

  /** Prepositions before the name of a place. */
  private static final Set<String> PLACING =
      ImmutableSet.of("to", "in", "at", "near", "outside", "from", "off");

  private static final Set<String> OCCASIONS =
      ImmutableSet.of("during", "at", "in", "after", "before", "following");

  private final ArticleNames names;
  private final NounPhrases phrases;
  private final EnglishLexicon lexicon;
  private final PersonAnaphora persons;
  private final ThingAnaphora things;

  /** What was asked before: who acts, who is spoken of and what a line says ask the same. */
  private final Map<Asked, Optional<Participant>> known = new HashMap<>();

  private record Asked(int sentence, int chunk) {}

  Participants(
      List<Parsed> sentences, ArticleNames names, NounPhrases phrases, EnglishLexicon lexicon) {
    this.names = names;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.persons = new PersonAnaphora(sentences, names, phrases, lexicon, this);
    this.things = new ThingAnaphora(sentences, names, phrases, lexicon, this);
  }

  static boolean isTimeUnit(String lemma) {
    return TIME_UNITS.contains(lemma);
  }

  /**
   * Returns the participant that a noun phrase names; empty if it is a pronoun that cannot be told.
   */
  Optional<Participant> participant(Parsed parsed, int chunk, Role role) {
    Asked asked = new Asked(parsed.index(), chunk);
    Optional<Participant> before = known.get(asked);
    if (before == null) {
      before = find(parsed, chunk, role);
      known.put(asked, before);
    }
    return before.map(p -> withRole(p, role));
  }

  private Optional<Participant> find(Parsed parsed, int chunk, Role role) {
    Word head = parsed.head(chunk);
    if (PersonAnaphora.isReflexive(head)) {
      return persons.reflexive(parsed, chunk, role);
    }
    if (parsed.isPronoun(chunk)) {
      Set<String> others = Sets.union(subjectsOf(parsed, chunk), objectsOf(parsed, chunk));
      return persons
          .of(parsed, chunk, role, others)
          .or(() -> things.of(parsed, chunk, role))
          .filter(p -> !others.contains(p.name()));
    }
    NounPhrase phrase = parsed.phrase(chunk);
    Optional<Participant> aged = persons.aged(parsed, chunk, role);
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
        .or(() -> things.definite(parsed, chunk, phrase, role))
        .or(() -> Optional.of(named(parsed, phrase, role)))
        .map(p -> p.description().isPresent() ? p : describedBehind(parsed, chunk, p));
  }

  /** "Ana Lopez, [a nurse,] died": who she is stands behind the name. */
  private Participant describedBehind(Parsed parsed, int chunk, Participant participant) {
    int noun =
        parsed.is(chunk + 3, Chunk.Kind.COMMA) && isAge(parsed, chunk + 2) ? chunk + 4 : chunk + 2;
    boolean possible =
        participant.kind() == Kind.PERSON
            && !parsed.isPronoun(chunk)
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
    return !phrase.isNamed() && isPerson(phrase) && !parsed.isPlural(noun)
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
  Set<String> subjectsOf(Parsed parsed, int object) {
    return parsed.clauses().values().stream()
        .filter(c -> (c.objects().contains(object) || isIn(c, parsed, object)) && !c.possessed())
        .flatMap(c -> c.subject().stream())
        .filter(subject -> subject != object)
        .flatMap(subject -> participant(parsed, subject, Role.AGENT).stream())
        .filter(p -> p.isNamed() || isIt(parsed, object))
        .map(Participant::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** "[She] met Omar Lopez, whom she married": not Lopez; the names that its verbs are done to. */
  Set<String> objectsOf(Parsed parsed, int subject) {
    return parsed.clauses().values().stream()
        .filter(c -> c.subject().contains(subject) && !c.possessed())
        .flatMap(c -> c.objects().stream())
        .filter(object -> !parsed.isPronoun(object))
        .flatMap(object -> participant(parsed, object, Role.PATIENT).stream())
        .filter(p -> p.kind() == Kind.PERSON)
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

  /** "his brother, Omar": the name behind the comma is the name of the one described. */
  private Optional<Participant> apposition(Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    boolean one = phrase.head().equals("one");
    boolean person = one || phrases.isPerson(phrase.head());
    boolean of =
        person
            && parsed.is(chunk + 1, Chunk.Kind.PREPOSITION)
            && parsed.norm(chunk + 1).equals("of")
            && parsed.is(chunk + 2, Chunk.Kind.NOUN);
    int home = of ? chunk + 3 : chunk + 1;
    // "the mayor of Buffalo, N.Y., Ola Berg"
    int comma = parsed.view().isState(home + 1) ? home + 2 : home;
    boolean possible =
        !phrase.isNamed()
            && (person
                || (parsed.is(comma + 2, Chunk.Kind.COMMA)
                    && !parsed.is(chunk - 1, Chunk.Kind.PREPOSITION)))
            && !isOfPerson(parsed, chunk)
            && parsed.is(comma, Chunk.Kind.COMMA)
            && parsed.is(comma + 1, Chunk.Kind.NOUN)
            && !parsed.is(comma + 2, Chunk.Kind.CONJUNCTION, Chunk.Kind.VERB)
            && !isNamedOneByOne(parsed, chunk, comma);
    if (!possible) {
      return Optional.empty();
    }
    return one && !of ? Optional.empty() : appositive(parsed, chunk, comma, of, phrase, role);
  }

  /** "three rivals, Norland, Sudland and Westland": none of them is what they are called. */
  private static boolean isNamedOneByOne(Parsed parsed, int chunk, int comma) {
    return parsed.isPlural(chunk)
        && parsed.is(comma + 2, Chunk.Kind.COMMA)
        && parsed.is(comma + 3, Chunk.Kind.NOUN)
        && parsed.phrase(comma + 3).isNamed();
  }

  /** "A nurse [who had treated him], Ana Lopez, died": the name behind the relative clause. */
  private Optional<Participant> behindRelative(
      Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    boolean possible =
        !phrase.isNamed()
            && phrases.isPerson(phrase.head())
            && parsed.is(chunk + 1, Chunk.Kind.RELATIVE)
            && !parsed.isPlural(chunk);
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
            && !parsed.isPlural(chunk)
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
   * "the head of Halden Inc. Ana Lopez", "Secretary of State Ana Lopez": the name behind the firm
   * or the department is the name of its officer.
   */
  private Optional<Participant> officer(Parsed parsed, int chunk, NounPhrase phrase, Role role) {
    boolean possible =
        phrases.isPerson(phrase.head())
            && parsed.is(chunk + 1, Chunk.Kind.PREPOSITION)
            && parsed.is(chunk + 2, Chunk.Kind.NOUN);
    if (!possible) {
      return Optional.empty();
    }
    NounPhrase name = parsed.phrase(chunk + 2);
    boolean behind = name.isNamed() && name.nameFirst() > name.first();
    int charge = name.nameFirst() - 1;
    boolean firm = behind && !phrase.isNamed() && NounPhrases.isCompanyEnding(parsed.word(charge));
    if (!firm && !(behind && phrases.isDepartment(parsed.words(), charge))) {
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
        && parsed.word(1).equals("of")
        && isPerson(parsed.word(0));
  }

  Participant named(Parsed parsed, NounPhrase phrase, Role role) {
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
            && PLACING.contains(parsed.word(phrase.nameFirst() - 1))
            && names.fullName(name).startsWith(name + " ")
            && names.kind(names.fullName(name), Kind.NAME) != Kind.PERSON;
    // "the Tour of Italy" is none of the other tours.
    boolean ofName =
        single
            && phrase.last() + 2 < parsed.words().size()
            && parsed.word(phrase.last() + 1).equals("of")
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
    NounPhrase phrase = parsed.phrase(chunk);
    // "her husband's death": not hers
    if (!phrase.hasPossessor() && PersonAnaphora.isPersonal(first)) {
      return persons.owner(parsed, chunk, role);
    }
    if (!phrase.hasPossessor() && ThingAnaphora.isPossessive(first)) {
      return things.owner(parsed, chunk, role);
    }
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

  /** Returns the person whom "her" means in "her husband's death". */
  Optional<Participant> relative(Parsed parsed, int chunk) {
    return persons.owner(parsed, chunk, Role.OTHER);
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
    if (parsed.is(subject + 2, Chunk.Kind.NOUN) && parsed.view().isNamePair(subject + 2)) {
      add(all, parsed, List.of(subject + 2, subject + 4), Role.OTHER);
    }
  }

  /** Returns the participants of what a noun names. */
  List<Participant> ofNoun(Parsed parsed, int chunk, EventType type, List<Complement> complements) {
    List<Participant> all = new ArrayList<>();
    boolean trip = TRIPS.contains(parsed.head(chunk).lemma());
    boolean undergone =
        isUndergone(type)
            || MOVED.contains(type.name())
            || SUFFERED.contains(parsed.head(chunk).lemma());
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
    int before = all.size();
    chunks.forEach(chunk -> participant(parsed, chunk, role).ifPresent(all::add));
    List<Participant> some = all.subList(before, all.size());
    // "The founder and former head of Halden Inc. Ana Lopez" is one person.
    if (some.stream().anyMatch(p -> p.description().orElse("").contains(" of "))) {
      some.removeIf(p -> !p.isNamed());
    }
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
    if (p.role() == role) {
      return p;
    }
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
    String last = parsed.word(phrase.last());
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
