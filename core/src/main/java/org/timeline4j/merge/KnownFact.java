package org.timeline4j.merge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.timeline4j.event.Tense;

/**
 * Whether a sentence tells something as known: beside something else ("since he resigned"), or,
 * past the opening of its article, without any time.
 */
final class KnownFact {

  private static final Set<String> BESIDE = WordFile.words("sentence", "beside");

  /** "Sentenced for abducting", "convicted of killing": what was done before. */
  private static final Set<String> DEED = WordFile.words("sentence", "deed");

  /**
   * So many words may stand between "who" and "was arrested", "since" and "the minister resigned".
   */
  private static final int NEAR = 4;

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(1\\d{3}|20\\d{2}|" + String.join("|", WordFile.words("sentence", "time")) + ")\\b");

  /** What takes a sentence on to another time than that of the sentences before it. */
  private static final Pattern GOES_ON =
      Pattern.compile("(" + String.join("|", WordFile.words("sentence", "goes on")) + ")\\b.*");

  private KnownFact() {}

  /** Tells whether the sentence begins with words that lead to another time: "After that". */
  static boolean goesOn(Telling telling) {
    return GOES_ON.matcher(telling.sentence().toLowerCase(Locale.ROOT)).matches();
  }

  /** Tells whether the mention is told as known. */
  static boolean is(Telling telling) {
    String text = telling.article().part(telling.mention().part());
    int start = telling.mention().sentence().start();
    int trigger = telling.mention().trigger().start();
    if (trigger > text.length()) {
      return false;
    }
    List<String> before = Letters.words(text.substring(start, trigger).toLowerCase(Locale.ROOT));
    boolean beside =
        before.subList(Math.max(0, before.size() - NEAR), before.size()).stream()
            .anyMatch(BESIDE::contains);
    boolean deed =
        telling.mention().tense() == Tense.PRESPART
            && !before.isEmpty()
            && DEED.contains(before.get(before.size() - 1));
    boolean news = telling.isHeadline() || telling.isOpening();
    return beside
        || deed
        || (!news && !TIME.matcher(telling.sentence().toLowerCase(Locale.ROOT)).find());
  }
}
