package org.timeline4j.language.en;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.timeline4j.grammar.Lexicon;

/** The words that tell when an event took place by another event: read once. */
final class DatingWords {
  private static final Lexicon LEXICON = Lexicon.of(DatingWords.class, "dating-words.txt");

  /** Prepositions that lead to the end of a range. */
  static final Set<String> UP_TO = ImmutableSet.of("to", "until", "till");

  /** Adverbs with which a clause tells what comes after what was told before it. */
  static final Set<String> SEQUEL = words("sequel");

  /** Words that go with what is no news. */
  static final Set<String> NO_NEWS = words("no-news");

  /** Verbs that have the event that is their subject take place. */
  static final Set<String> TAKES_PLACE = words("takes-place");

  /** Verbs with which "until" tells the end of something else. */
  static final Set<String> UNTIL_THEN = words("until-then");

  /** Verbs of harm, told behind the calamity that brought it. */
  static final Set<String> CASUALTY = words("casualty");

  /** Verbs of looking into or back on what has happened. */
  static final Set<String> LOOKING_BACK = words("looking-back");

  /** Verbs of harm, and of what becomes of a thing that comes to harm. */
  static final Set<String> HARM = words("harm");

  /** Verbs of what goes on, which "for ten years" tells the length of. */
  static final Set<String> LASTING = words("lasting");

  /** Prepositions with the noun of a state that one enters and leaves: "in prison". */
  static final Set<String> STAY = words("stay");

  /** Who can be so only after it happened. */
  static final Set<String> VICTIMS = words("victim");

  /** Prepositions that lead to a date. */
  static final Set<String> TEMPORAL = words("temporal-preposition");

  /** Parts of a day and of a week: "on a cold morning in January". */
  static final Set<String> PARTS_OF_DAY = words("part-of-day");

  /** Verbs whose object, too, may have a time of its own, gone by or to come. */
  static final Set<String> SPEAKING_OF = words("speaking-of");

  /** Verbs that tell with "for" when their object is to take place. */
  static final Set<String> SETTING = words("setting");

  /** Verbs of asking for or agreeing to what is still to come. */
  static final Set<String> CONSENTING = words("consenting");

  /** Verbs whose object is the date of something. */
  static final Set<String> DATING = words("dating");

  /** Verbs behind which the date with "by" is that of what is promised. */
  static final Set<String> PROMISING = words("promising");

  /** Verbs that settle or bring up what their object is to lead to: "rejected a plan to build". */
  static final Set<String> DECIDING = words("deciding");

  /** Verbs of changing the terms of what is offered: "raised their bid to buy the mill". */
  static final Set<String> REVISING = words("revising");

  /** What is offered. */
  static final Set<String> OFFERS = words("offer");

  /** Verbs whose object has not taken place when they are told: "blocked the sale of the mill". */
  static final Set<String> PREEMPTING = words("preempting");

  /** Adjectives behind a noun that tell when it is to have effect. */
  static final Set<String> TAKING_EFFECT = words("taking-effect");

  /** What is written or said on its day: "refused in a letter of May 3". */
  static final Set<String> DOCUMENTS = words("document");

  /** Verbs of what is done some time before that "for" which it is done. */
  static final Set<String> PREPARING = words("preparing");

  /** Verbs of giving something another date: "was moved to May". */
  static final Set<String> MOVING = words("moving");

  /** Adverbs of a moment before or after: "shortly after 1 a.m.". */
  static final Set<String> CLOSELY = words("closely");

  private static final Set<String> CALAMITY = words("calamity");

  private DatingWords() {}

  /** Tells whether a kind of happening does harm. */
  static boolean isCalamity(String type) {
    return CALAMITY.contains(type.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String section) {
    return ImmutableSet.copyOf(meanings(section).keySet());
  }

  private static Map<String, String> meanings(String section) {
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    for (Lexicon.Entry entry : LEXICON.section(section)) {
      map.put(entry.phrase(), entry.meaning());
    }
    return map.buildOrThrow();
  }
}
