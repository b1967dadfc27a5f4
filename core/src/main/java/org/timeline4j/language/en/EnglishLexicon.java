package org.timeline4j.language.en;

import com.google.common.base.Ascii;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.EventClass;
import org.timeline4j.grammar.Lexicon;

/** What English words say about events: read once, from the word lists beside this class. */
final class EnglishLexicon {
  private static final class Holder {
    static final EnglishLexicon INSTANCE = new EnglishLexicon();
  }

  // Each file is read once: to read them is a good part of the time until the first event.
  private final Lexicon classes = Lexicon.of(EnglishLexicon.class, "event-classes.txt");
  private final Lexicon nouns = Lexicon.of(EnglishLexicon.class, "event-nouns.txt");
  private final Lexicon types = Lexicon.of(EnglishLexicon.class, "event-types.txt");
  private final Lexicon verbWords = Lexicon.of(EnglishLexicon.class, "verbs.txt");

  private final Verbs verbs = new Verbs(verbWords);
  private final Set<String> intransitive = words(verbWords, "intransitive");
  private final Set<String> gerundsOfTrade = words(verbWords, "gerund-of-trade");
  private final Set<String> people = words(WordLists.people(), "person");
  private final Map<String, String> eventNouns = WordLists.meanings(nouns, "event-noun");
  private final Set<String> organizationNouns = words(WordLists.people(), "organization");
  private final Set<String> titles = words(WordLists.people(), "title");
  private final Set<String> typedNouns = words(types, "noun");
  private final Map<String, EventClass> verbClasses = eventClasses(classes, "verb");
  private final Map<String, EventClass> nounClasses = eventClasses(classes, "noun");
  private final Map<String, EventClass> adjectiveClasses = eventClasses(classes, "adjective");
  private final Set<String> relations = words(classes, "relation");
  private final Set<String> compositions = words(classes, "composition");
  private final Set<String> thingsInPlural = words(nouns, "thing-in-plural");
  private final Set<String> relationParticiples = words(classes, "related");
  private final Map<String, String> attitudes = WordLists.meanings(classes, "attitude");
  private final Map<String, String> nounAttitudes = WordLists.meanings(classes, "noun-attitude");
  private final Map<String, String> contentAttitudes =
      WordLists.meanings(classes, "content-attitude");
  private final Map<String, String> modifierAttitudes =
      WordLists.meanings(classes, "modifier-attitude");
  private final Set<String> undoing = words(classes, "undoes");
  private final Set<String> parties = words(classes, "party");
  private final Set<String> manner = words(classes, "manner");
  private final Set<String> ditransitive = words(classes, "ditransitive");
  private final Set<String> needing = words(classes, "needs-complement");
  private final Set<String> nounsNeeding = words(classes, "noun-needs-complement");
  private final Set<String> content = words(classes, "content");
  private final Set<String> light = words(classes, "light");
  private final Set<String> transitive = words(classes, "takes-object");
  private final Set<String> activeHeadline = words(classes, "active-headline");
  private final Set<String> referring = words(classes, "refers");

  private final Set<String> background =
      words(Lexicon.of(EnglishLexicon.class, "tense-words.txt"), "background");

  private EnglishLexicon() {}

  static EnglishLexicon get() {
    return Holder.INSTANCE;
  }

  private static Set<String> words(Lexicon file, String section) {
    return WordLists.meanings(file, section).keySet();
  }

  private static Map<String, EventClass> eventClasses(Lexicon file, String section) {
    Map<String, EventClass> classes = new HashMap<>();
    for (Lexicon.Entry entry : file.section(section)) {
      String name = Ascii.toUpperCase(entry.meaning()).replace('-', '_');
      classes.put(entry.phrase(), EventClass.valueOf(name));
    }
    return Collections.unmodifiableMap(classes);
  }

  Verbs verbs() {
    return verbs;
  }

  /** What words say of the kind of an event. */
  Lexicon types() {
    return types;
  }

  /** Tells whether a verb has no object, so that a noun behind its participle is what does it. */
  boolean isIntransitive(String lemma) {
    return intransitive.contains(lemma);
  }

  /** Tells whether a gerund before a noun says what that is for: "housing projects". */
  boolean isGerundOfTrade(String norm) {
    return gerundsOfTrade.contains(norm);
  }

  /** Tells whether a common noun names a person by role, kin or office. */
  boolean isPerson(String lemma) {
    return people.contains(lemma);
  }

  /** Tells whether a noun, as a rule, names something that happens. */
  boolean isEventNoun(String lemma) {
    return isArgumentNoun(lemma) && !"content".equals(eventNouns.get(lemma));
  }

  /** Tells whether a noun names what a verb of saying, wanting or allowing can be about. */
  boolean isArgumentNoun(String lemma) {
    return eventNouns.containsKey(lemma) || typedNouns.contains(lemma);
  }

  /** Tells whether a noun names an event only where it has a determiner or a complement. */
  boolean needsDeterminer(String lemma) {
    return "determined".equals(eventNouns.get(lemma)) && !typedNouns.contains(lemma);
  }

  /** Tells whether a verb says little beside the noun that completes it: "make an arrest". */
  boolean isLight(String lemma) {
    return light.contains(lemma);
  }

  /** Tells whether a verb in the active voice hardly ever stands without an object. */
  boolean takesObject(String lemma) {
    return transitive.contains(lemma);
  }

  /** Tells whether a noun stands in one of the lists: of people, of organizations, of events. */
  boolean isKnownNoun(String norm) {
    return isPerson(norm)
        || organizationNouns.contains(norm)
        || titles.contains(norm)
        || isArgumentNoun(norm)
        || verbs().analyze(norm).isPresent();
  }

  /** Tells whether the past of a verb that ends a headline is passive: "Banker caught". */
  boolean isPassiveInHeadline(String lemma) {
    return !activeHeadline.contains(lemma)
        && !isIntransitive(lemma)
        && verbClass(lemma) != EventClass.REPORTING;
  }

  /** Tells whether "that" behind the noun opens what is said or thought, not what it is. */
  boolean hasContent(String lemma) {
    return content.contains(lemma);
  }

  /** Tells whether "the [noun]" takes up what the sentence before told. */
  boolean refersToEvent(String lemma) {
    return referring.contains(lemma);
  }

  /** Tells whether a word shows that its sentence tells of another time than the news. */
  boolean tellsBackground(String norm) {
    return background.contains(norm);
  }

  EventClass verbClass(String lemma) {
    return verbClasses.getOrDefault(lemma, EventClass.OCCURRENCE);
  }

  EventClass nounClass(String lemma) {
    return nounClasses.getOrDefault(lemma, EventClass.OCCURRENCE);
  }

  /** The class of a predicative adjective that names an event or state; empty for all others. */
  Optional<EventClass> adjectiveClass(String word) {
    return Optional.ofNullable(adjectiveClasses.get(word));
  }

  /** Tells whether a verb in the present says how things are related, which is no event. */
  boolean isRelation(String lemma) {
    return relations.contains(lemma);
  }

  /** Tells whether a verb in any tense says what something is made up of, which is no event. */
  boolean isComposition(String lemma) {
    return compositions.contains(lemma);
  }

  /** Tells whether the plural of an event noun as a rule names a sum or a bond: "sales", "ties". */
  boolean isThingInPlural(String lemma) {
    return thingsInPlural.contains(lemma);
  }

  /** Tells whether the participle of a verb says how things are related: "associated with". */
  boolean isRelationParticiple(String lemma) {
    return relationParticiples.contains(lemma);
  }

  /** Tells whether a verb is of its class only where the words behind it bear that out. */
  boolean needsComplement(String lemma) {
    return needing.contains(lemma);
  }

  /** Tells whether a noun is of its class only where an infinitive follows. */
  boolean nounNeedsComplement(String lemma) {
    return nounsNeeding.contains(lemma);
  }

  /**
   * What a verb says of the event in its complement: "planned", "negated", "claimed", "happened".
   */
  Optional<String> attitude(String lemma) {
    return Optional.ofNullable(attitudes.get(lemma));
  }

  /**
   * What a verb or adjective says of the clause that is its content: "claimed that", "it is
   * possible that"; "negated", "hypothetical", "claimed", or "true", which only a denial takes
   * back.
   */
  Optional<String> contentAttitude(String lemma) {
    return Optional.ofNullable(contentAttitudes.get(lemma));
  }

  /** What a word before a noun says of it: "the alleged murder", "a planned visit". */
  Optional<String> modifierAttitude(String norm) {
    return Optional.ofNullable(modifierAttitudes.get(norm));
  }

  /** Tells whether a verb, with its particle, makes an end of what was planned: "cancel". */
  boolean undoes(String verb) {
    return undoing.contains(verb);
  }

  /** Tells whether a noun names one who takes sides: "prosecutor", "rebel". */
  boolean isParty(String lemma) {
    return parties.contains(lemma);
  }

  /** Tells whether "by" before a noun says how, not by whom: "by mistake". */
  boolean isManner(String lemma) {
    return manner.contains(lemma);
  }

  /** Tells whether the first of two objects of a verb receives the second: "give". */
  boolean isDitransitive(String lemma) {
    return ditransitive.contains(lemma);
  }

  /** What a noun says of the event in its complement: "threat of", "plan to". */
  Optional<String> nounAttitude(String lemma) {
    return Optional.ofNullable(nounAttitudes.get(lemma));
  }
}
