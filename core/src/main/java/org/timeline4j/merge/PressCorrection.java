package org.timeline4j.merge;

import java.util.regex.Pattern;
import org.timeline4j.article.Article;

/** Which articles say that they put right what was printed before. */
final class PressCorrection {
  private static final Pattern TITLE =
      Pattern.compile("\\s*(corrections?|corrigendum|erratum)\\b\\s*([:—–-].*)?", flags());

  private static final Pattern OPENING =
      Pattern.compile("\\s*(corrections?|corrigendum|erratum)\\s*[:—–-].*", flags());

  private static final Pattern NOTE =
      Pattern.compile(
          "\\b(an?|the|our|this) (earlier|previous|original|first) (version|edition|article|report"
              + "|story)\\b[^.!?]*\\b(misstated|misreported|misidentified|misspelled|incorrectly"
              + "|wrongly|erroneously|incorrect|wrong|inaccurate|in error)\\b"
              + "|\\bthis (article|report|story) (was|has been) (corrected|amended)\\b",
          flags());

  private PressCorrection() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  /**
   * Tells whether the article is a correction: by its headline or first words, "Correction: ...",
   * or by what it says: "An earlier version of this article misstated the date."
   */
  static boolean isOne(Article article) {
    return TITLE.matcher(article.title()).matches()
        || OPENING.matcher(article.text()).matches()
        || NOTE.matcher(article.text()).find();
  }
}
