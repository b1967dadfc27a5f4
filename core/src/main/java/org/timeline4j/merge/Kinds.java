package org.timeline4j.merge;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Tense;

/**
 * What kinds of happening a mention can be: two mentions can be one event only if they share one.
 */
final class Kinds {

  private static final ImmutableSetMultimap<String, String> BY_WORD =
      ImmutableSetMultimap.copyOf(WordFile.read("kinds.txt", "kind").inverse());
  private static final ImmutableListMultimap<String, String> TRAITS =
      WordFile.read("kinds.txt", "trait");
  private static final ImmutableSet<String> WIDE = trait("wide");
  private static final ImmutableSet<String> ONCE = trait("once");
  private static final ImmutableSet<String> SELDOM = trait("seldom");
  private static final ImmutableSet<String> RETOLD = trait("retold");
  private static final ImmutableSet<String> NOT_YET = trait("not yet");
  private static final ImmutableSet<String> LASTING = trait("lasting");
  private static final ImmutableSet<String> ONE_DOER = trait("one doer");
  private static final ImmutableSet<String> ONCE_FOR_BOTH = trait("once for both");
  private static final ImmutableSet<String> ONE_OF_STORY = trait("one of a story");
  private static final ImmutableSet<String> OCCUR = trait("occur");
  private static final ImmutableSet<String> MUTUAL = trait("mutual");
  private static final ImmutableSet<String> SELF = trait("self");
  private static final ImmutableSet<String> EITHER = trait("either");
  private static final ImmutableSet<String> LIGHT = trait("light");
  private static final ImmutableSet<String> OF_FIRM = trait("of a firm");
  private static final Set<String> FIRMS = WordFile.words("thing", "firm");
  private static final ImmutableSet<String> IDIOMS = trait("idiom");
  private static final ImmutableSet<String> TERMS = trait("term");
  private static final ImmutableSet<String> OF_ARREST = trait("no term");
  private static final ImmutableSet<String> ONE_OF_DAY = trait("one of a day");
  private static final ImmutableSet<String> TOLL = trait("toll");
  private static final ImmutableSet<String> LOST = trait("lost");
  private static final ImmutableSet<String> ANY = trait("any");
  private static final ImmutableSet<String> BROUGHT_ABOUT = trait("brought about");
  private static final ImmutableSet<String> ONE_OF_YEAR = trait("one of a year");
  private static final ImmutableSet<String> ALWAYS_SELF = trait("always self");

  private Kinds() {}

  /**
   * Returns the kinds of a mention, sorted by nothing but their source: its types, its lemma, the
   * phrases that this makes with other words, and what these stand for. Verbs that say little alone
   * ("took over", "took bribes"), or something else ("seized power"), stand for their phrases only.
   */
  static Set<String> of(EventMention mention) {
    ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
    boolean light =
        (LIGHT.contains(mention.lemma()) && !mention.phrases().isEmpty())
            || mention.phrases().stream().anyMatch(IDIOMS::contains);
    if (light) {
      kinds.addAll(mention.phrases());
    } else {
      kinds.add(mention.lemma());
      kinds.addAll(BY_WORD.get(mention.lemma()));
    }
    mention.phrases().forEach(phrase -> kinds.addAll(BY_WORD.get(phrase)));
    for (Participant participant : mention.participants()) {
      if (participant.role() == Role.PATIENT && !participant.isNamed()) {
        // "The term imposed in May": the phrases hold the objects of active verbs alone.
        String phrase = mention.lemma() + " " + Phrase.head(participant.name());
        kinds.addAll(BY_WORD.get(phrase));
      }
      if (isHappening(mention, participant)) {
        kinds.addAll(BY_WORD.get(Phrase.head(participant.name())));
      }
    }
    for (EventType type : mention.types()) {
      boolean bare = light && type.name().equals(mention.lemma());
      if (!bare && !WIDE.contains(type.name())) {
        kinds.add(type.name());
        kinds.addAll(BY_WORD.get(type.name()));
      }
    }
    Set<String> all =
        mention.phrases().stream().anyMatch(TERMS::contains)
            ? Sets.difference(kinds.build(), OF_ARREST)
            : kinds.build();
    Set<String> found = isOfOthersThanFirms(mention) ? without(all) : all;
    // Who is released to somebody is not free.
    return found.contains("release") && mention.participants().stream().anyMatch(Kinds::receives)
        ? ImmutableSet.<String>builder().addAll(found).add("handover").build()
        : found;
  }

  private static Set<String> without(Set<String> kinds) {
    return Sets.difference(kinds, OF_FIRM).immutableCopy();
  }

  /** Tells whether those who do it, or to whom it happens, are told and none of them is a firm. */
  private static boolean isOfOthersThanFirms(EventMention mention) {
    boolean told = false;
    for (Participant participant : mention.participants()) {
      if (participant.role() == Role.AGENT || participant.role() == Role.PATIENT) {
        told = true;
        if (participant.kind() == Kind.ORGANIZATION
            || FIRMS.contains(Phrase.head(participant.name()))) {
          return false;
        }
      }
    }
    return told;
  }

  private static boolean receives(Participant participant) {
    return participant.role() == Role.RECIPIENT;
  }

  /** Tells whether the participant is itself what happens: an explosion that tears through. */
  static boolean isHappening(EventMention mention, Participant participant) {
    boolean subject = participant.role() == Role.AGENT || participant.role() == Role.PATIENT;
    return subject
        && !participant.isNamed()
        && (OCCUR.contains(mention.lemma()) || mention.phrases().stream().anyMatch(OCCUR::contains))
        && BY_WORD.containsKey(Phrase.head(participant.name()));
  }

  /** Tells whether the participant is a word of what the verb says: a "deal" that is struck. */
  static boolean isPartOfKind(EventMention mention, Participant participant) {
    return !participant.isNamed()
        && BY_WORD.containsKey(mention.lemma() + " " + Phrase.head(participant.name()));
  }

  /** Tells whether one of its participants is itself what happens. */
  static boolean isOfHappening(EventMention mention) {
    return mention.participants().stream().anyMatch(one -> isHappening(mention, one));
  }

  /** Tells whether a story hardly tells two of it of one time, whoever takes part. */
  static boolean isOneOfStory(Collection<String> kinds) {
    return kinds.stream().anyMatch(ONE_OF_STORY::contains);
  }

  /**
   * Tells whether a story hardly tells two of it of one year, of the same one and the same thing.
   */
  static boolean isOneOfYear(Collection<String> kinds) {
    return kinds.stream().anyMatch(ONE_OF_YEAR::contains);
  }

  /** Tells whether one tells the event of who won, the other of who lost. */
  static boolean areSides(Collection<String> some, Collection<String> others) {
    return isLost(some) != isLost(others);
  }

  private static boolean isLost(Collection<String> kinds) {
    return kinds.stream().anyMatch(LOST::contains);
  }

  /** Tells whether the noun can name calamities of many kinds: "the disaster". */
  static boolean isOfAny(EventMention mention) {
    return mention.tense() == Tense.NONE && ANY.contains(mention.lemma());
  }

  /** Returns the kinds without those that others bring about: a collapse. */
  static Set<String> causes(Set<String> kinds) {
    return Sets.difference(kinds, BROUGHT_ABOUT).immutableCopy();
  }

  /** Tells whether those to whom it happens are counted again as days pass: the dead. */
  static boolean isOfToll(Collection<String> kinds) {
    return kinds.stream().anyMatch(TOLL::contains);
  }

  /** Tells whether a story hardly tells two of it of one day, whatever it happens to: crashes. */
  static boolean isOneOfDay(Collection<String> kinds) {
    return kinds.stream().anyMatch(ONE_OF_DAY::contains);
  }

  /** Tells whether it happens to one patient only once in all: births, deaths. */
  static boolean isOnce(Collection<String> kinds) {
    return kinds.stream().anyMatch(ONCE::contains);
  }

  /** Tells whether one alone does it: who buys a firm, who wins a race. */
  static boolean isOfOneDoer(Collection<String> kinds) {
    return kinds.stream().anyMatch(ONE_DOER::contains);
  }

  /** Tells whether one agent does it to one patient only once: purchases, marriages. */
  static boolean isOnceForBoth(Collection<String> kinds) {
    return kinds.stream().anyMatch(ONCE_FOR_BOTH::contains);
  }

  /** Tells whether the noun names what goes on after it was made: "the agreement". */
  static boolean isLasting(EventMention mention) {
    return LASTING.contains(mention.lemma());
  }

  /** Tells whether the form is of a verb whose object has not happened: "postponed" the strike. */
  static boolean isOfWhatIsNotYet(String word) {
    String stem = word.replaceFirst("(ed|ing|es|s|e)$", "");
    return NOT_YET.contains(word)
        || NOT_YET.contains(stem)
        || NOT_YET.contains(stem + "e")
        || (stem.length() > 3 && NOT_YET.contains(stem.substring(0, stem.length() - 1)));
  }

  /** Tells whether it hardly happens to one patient twice within days. */
  static boolean isSeldom(Collection<String> kinds) {
    return kinds.stream().anyMatch(SELDOM::contains);
  }

  /**
   * Tells whether news goes on telling it for years, as what everybody knows of one patient:
   * arrests, verdicts, resignations.
   */
  static boolean isRetold(Collection<String> kinds) {
    return kinds.stream().anyMatch(RETOLD::contains);
  }

  /**
   * Tells whether it makes no difference who is the agent and who the patient: meetings, marriages.
   */
  static boolean isMutual(Collection<String> kinds) {
    return kinds.stream().anyMatch(MUTUAL::contains);
  }

  /** Tells whether the agent of such a verb is the one to whom it happens: "became", "resigned". */
  static boolean isSelf(EventMention mention) {
    return isAlwaysSelf(mention) || SELF.contains(mention.lemma());
  }

  /** Tells whether the agent of such a verb can be the one to whom it happens: "sank", "opened". */
  static boolean isEither(EventMention mention) {
    return isSelf(mention) || EITHER.contains(mention.lemma());
  }

  /**
   * Tells whether it happens to the agent whatever else the verb names: "resigned", "left City
   * Hall", "struck a reef"; not "sank", which a storm can do to a ship.
   */
  static boolean isAlwaysSelf(EventMention mention) {
    return ALWAYS_SELF.contains(mention.lemma())
        || mention.phrases().stream().anyMatch(ALWAYS_SELF::contains);
  }

  /** Returns what two mentions share. */
  static Set<String> shared(Set<String> first, Set<String> second) {
    return Sets.intersection(first, second).immutableCopy();
  }

  private static ImmutableSet<String> trait(String name) {
    return ImmutableSet.copyOf(TRAITS.get(name));
  }
}
