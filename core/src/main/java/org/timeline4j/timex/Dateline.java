package org.timeline4j.timex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.timeline4j.article.Article;
import org.timeline4j.text.Part;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeInterval;

/**
 * The dateline of a report, "OSLO, March 12 (Northern Wire) -": place and day of writing.
 *
 * @param day the day that it names
 * @param words its date, verbatim
 */
record Dateline(TimeInterval day, String words) {
  /** How many of the first expressions may be its date; a headline may hold others. */
  private static final int FIRST = 3;

  private static final int LONGEST = 80;

  /** A report is printed within days of being written. */
  private static final int MOST_DAYS = 4;

  private static final Pattern PLACE =
      Pattern.compile("\\s*\\p{Lu}[\\p{Lu}.'-]{2,}[\\p{L} .,'/-]*,\\s*");
  private static final Pattern BARE =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{Lu}.'-]{2,}[\\p{L} .,'/-]{0,60}\\([^()\\n"
              + "]{2,40}\\)\\s*(-{1,2}|[–—_:])\\s");
  private static final Pattern AGENCY =
      Pattern.compile("\\s*,?\\s*(\\([^()\\n]{2,40}\\)\\s*)?(-{1,2}|[–—_:])\\s.*", Pattern.DOTALL);

  /** Returns the dateline of an article that was published within {@code dct}; empty if none. */
  static Optional<Dateline> of(Article article, List<TimexMention> mentions, TimeInterval dct) {
    return date(article.text(), mentions)
        .flatMap(mention -> day(mention, dct).map(day -> new Dateline(day, mention.quote())));
  }

  /** Tells whether a text begins as reports do, with a place and a date or an agency. */
  static boolean isIn(Article article, List<TimexMention> mentions) {
    return BARE.matcher(article.text()).lookingAt() || date(article.text(), mentions).isPresent();
  }

  private static Optional<TimexMention> date(String text, List<TimexMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.part() == Part.TEXT)
        .limit(FIRST)
        .filter(mention -> mention.span().end() <= text.length())
        .filter(mention -> isDateline(text, mention))
        .findFirst();
  }

  private static boolean isDateline(String text, TimexMention mention) {
    int start = mention.span().start();
    int line = text.lastIndexOf('\n', start) + 1;
    int end = mention.span().end();
    return start - line <= LONGEST
        && PLACE.matcher(text).region(line, start).matches()
        && AGENCY.matcher(text).region(end, Math.min(text.length(), end + LONGEST)).matches();
  }

  private static Optional<TimeInterval> day(TimexMention mention, TimeInterval dct) {
    Resolved resolved =
        mention.expression().resolve(new ReferenceTime(dct, Direction.PAST, Optional.empty()));
    return resolved
        .interval()
        .filter(day -> resolved.granularity() == Granularity.DAY)
        .filter(
            day ->
                dct.equals(TimeInterval.ALWAYS)
                    || (!day.end().isAfter(dct.end())
                        && !day.start().plusDays(MOST_DAYS).isBefore(dct.start())));
  }
}
