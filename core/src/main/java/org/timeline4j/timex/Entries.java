package org.timeline4j.timex;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.timeline4j.article.Article;
import org.timeline4j.text.Part;
import org.timeline4j.time.Direction;
import org.timeline4j.time.FieldOrder;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeInterval;

/**
 * The entries of a diary, a log or a chronicle: lines that begin with their day. What such a line
 * tells of today, of yesterday or of Monday it tells from there: "3 September 1916: We came up last
 * night."
 *
 * <p>Law: two headings make entries. A heading without a year comes next after the one before, if
 * the first of them tells its year; otherwise it is told from the publication. An entry goes on to
 * the end of its line, of a heading that stands alone to the next heading.
 *
 * @param entries of each expression of the article the entry that holds it; empty outside of all
 * @param headings of each expression that is a heading where the story stood before
 */
record Entries(
    ImmutableList<Optional<Entry>> entries, ImmutableList<Optional<TimeInterval>> headings) {
  private static final Pattern BEFORE = Pattern.compile("[\\s*•\"“(\\[]*");
  private static final Pattern ALONE = Pattern.compile("[^\\S\\n]*[.:]?[^\\S\\n]*(\\n|\\z)");
  private static final Pattern INLINE =
      Pattern.compile("([.:]|\\s+(-{1,2}|[–—]))\\s.*", Pattern.DOTALL);
  private static final Pattern AFTER_STAMP =
      Pattern.compile("[])]?\\s*(:|-{1,2}|[–—|])\\s.*", Pattern.DOTALL);
  private static final int FEWEST = 2;

  /** How much of the text behind an expression is looked at. */
  private static final int NEAR = 12;

  /**
   * The day that a line begins with.
   *
   * @param day the day
   * @param words how the heading tells it, verbatim
   */
  record Entry(TimeInterval day, String words) {}

  private record Heading(int index, Entry entry, Optional<TimeInterval> before, int end) {}

  static Entries of(Article article, List<TimexMention> mentions, TimeInterval dct) {
    List<Heading> found = headings(article.text(), mentions, dct);
    List<Optional<Entry>> entries =
        new ArrayList<>(Collections.nCopies(mentions.size(), Optional.empty()));
    List<Optional<TimeInterval>> headings =
        new ArrayList<>(Collections.nCopies(mentions.size(), Optional.empty()));
    boolean many = found.stream().map(h -> h.entry().day()).distinct().count() >= FEWEST;
    for (int k = 0; many && k < found.size(); k++) {
      Heading heading = found.get(k);
      headings.set(heading.index(), heading.before());
      int next = k + 1 < found.size() ? found.get(k + 1).index() : mentions.size();
      for (int i = heading.index() + 1; i < next; i++) {
        if (mentions.get(i).span().start() < heading.end()) {
          entries.set(i, Optional.of(heading.entry()));
        }
      }
    }
    return new Entries(ImmutableList.copyOf(entries), ImmutableList.copyOf(headings));
  }

  /** Returns the expressions outside of all entries, headings among them. */
  List<TimexMention> outside(List<TimexMention> mentions) {
    return IntStream.range(0, mentions.size())
        .filter(i -> entries.get(i).isEmpty())
        .mapToObj(mentions::get)
        .toList();
  }

  /** Tells whether a clock time begins its line, as the stamp of an entry does: "14:05 - rain". */
  static boolean isStamp(Article article, TimexMention mention) {
    return beginsLine(article.text(), mention)
        && AFTER_STAMP.matcher(behind(article.text(), mention)).matches();
  }

  private static List<Heading> headings(
      String text, List<TimexMention> mentions, TimeInterval dct) {
    List<Heading> found = new ArrayList<>();
    Optional<TimeInterval> reached = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      TimexMention mention = mentions.get(i);
      if (beginsLine(text, mention) && mention.range().isEmpty()) {
        String behind = behind(text, mention);
        boolean alone = ALONE.matcher(behind).lookingAt();
        Optional<TimeInterval> day = day(mention, reached, dct);
        if (day.isPresent() && (alone || INLINE.matcher(behind).matches())) {
          int line = text.indexOf('\n', mention.span().end());
          int end = alone || line < 0 ? text.length() : line;
          found.add(new Heading(i, new Entry(day.get(), mention.quote()), reached, end));
          reached = isDated(mention) ? day : reached.map(before -> day.get());
        }
      }
    }
    return found;
  }

  private static boolean isDated(TimexMention mention) {
    return mention.expression().dependencies().isEmpty();
  }

  private static Optional<TimeInterval> day(
      TimexMention mention, Optional<TimeInterval> reached, TimeInterval dct) {
    Resolved told =
        mention
            .expression()
            .resolve(
                reached.isPresent()
                    ? after(reached, TimeInterval.ALWAYS)
                    : new ReferenceTime(dct, mention.direction(), Optional.empty()));
    return told.granularity() == Granularity.DAY
        ? told.interval()
            .filter(day -> day.hasStart() && day.hasEnd())
            .filter(day -> !dct.hasEnd() || !day.end().isAfter(dct.end()))
        : Optional.empty();
  }

  /** Returns what a heading is resolved against behind another. */
  static ReferenceTime after(Optional<TimeInterval> reached, TimeInterval dct) {
    return new ReferenceTime(
        dct,
        Direction.PAST,
        reached,
        Optional.empty(),
        reached,
        FieldOrder.MONTH_FIRST,
        Optional.empty());
  }

  private static boolean beginsLine(String text, TimexMention mention) {
    if (mention.part() != Part.TEXT || mention.span().end() > text.length()) {
      return false;
    }
    int start = mention.span().start();
    int from = Math.max(0, start - NEAR);
    int line = text.substring(from, start).lastIndexOf('\n');
    return (line >= 0 || from == 0)
        && BEFORE.matcher(text.substring(from + line + 1, start)).matches();
  }

  private static String behind(String text, TimexMention mention) {
    int end = mention.span().end();
    return text.substring(end, Math.min(text.length(), end + NEAR));
  }
}
