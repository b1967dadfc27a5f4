package org.timeline4j.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.timeline4j.article.Article;
import org.timeline4j.grammar.Derivation;

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

  /**
   * Returns what the last correction says, if it counts for more than the others; empty if there is
   * none, if it has no publication date or tells two things, or if somebody who wrote after it
   * tells another.
   *
   * @param told the mentions that say something of what is corrected
   * @param best which of its mentions to take, the first
   * @param agree whether two of them say what can be the same
   */
  static Optional<Decision> deciding(
      List<Telling> told, Comparator<Telling> best, BiPredicate<Telling, Telling> agree) {
    return told.stream()
        .map(Telling::article)
        .filter(PressCorrection::isOne)
        .max(Article.ORDER)
        .filter(article -> article.published().isPresent())
        .flatMap(article -> told.stream().filter(m -> m.article().equals(article)).min(best))
        .filter(
            m ->
                told.stream()
                    .filter(other -> Article.ORDER.compare(other.article(), m.article()) >= 0)
                    .filter(other -> other.article().published().isPresent())
                    .allMatch(other -> agree.test(m, other)))
        .map(m -> new Decision(m, why(m)));
  }

  /** Returns the reason why what it tells counts. */
  private static Derivation why(Telling correction) {
    return Derivation.of(
        "a correction outweighs what was printed before it",
        correction.article().title(),
        "article " + correction.article().id());
  }
}
