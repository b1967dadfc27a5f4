package org.timeline4j.timex;

import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.text.Part;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/**
 * A clause that explains a year: "in 1988, when it killed 18,000 seals between May and November".
 * Its days and months are of that year.
 *
 * @param part the part of the article that it stands in
 * @param end where it ends
 * @param year what it explains; empty where no such clause has begun
 */
record WhenClause(Part part, int end, Optional<TimeInterval> year) {
  static final WhenClause NONE = new WhenClause(Part.TEXT, 0, Optional.empty());

  /** Returns the clause that follows a mention; this one if none does. */
  WhenClause then(Article article, TimexMention mention, Resolved resolved) {
    String text = article.part(mention.part());
    int from = mention.span().end();
    boolean isYear =
        resolved.type() == TimexType.DATE
            && resolved.granularity() == Granularity.YEAR
            && (text.startsWith(", when ", from) || text.startsWith(" when ", from));
    return isYear
        ? new WhenClause(
            mention.part(), end(text, from), resolved.interval().filter(TimeInterval::hasStart))
        : this;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && ".;\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Returns what a day or month without its year is told from here; empty outside the clause. */
  Optional<ReferenceTime> within(TimexMention mention, ReferenceTime told) {
    return mention.part() != part
            || mention.span().start() >= end
            || told.storyLine().isPresent()
            || !mention.expression().dependencies().contains(Dependency.STORY_LINE)
        ? Optional.empty()
        : year.map(told::inStory)
            .filter(
                story ->
                    mention
                        .expression()
                        .resolve(story)
                        .interval()
                        .filter(year.orElseThrow()::encloses)
                        .isPresent());
  }
}
