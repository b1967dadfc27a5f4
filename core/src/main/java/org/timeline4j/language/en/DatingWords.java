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
