package org.timeline4j.timex;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.timeline4j.article.Article;
import org.timeline4j.text.Part;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeInterval;

/**
 * The day on which an article that was handed over without a publication date says that it was
 * published: in a line of its own ("Published: 12 March 2024", then "Updated"), in its dateline
 * ("OSLO, March 12, 2024 (Northern Wire) -"), or in its address ({@code /2024/03/12/}, {@code
 * /2024/mar/12/}, {@code 2024-03-12}). Only a full date counts, and no address that holds two.
 *
 * @param day the day
 * @param words the words that tell it
 */
public record PublicationClue(LocalDate day, String words) {
  private static final Pattern PUBLISHED = note("published|posted");
  private static final Pattern UPDATED = note("updated|modified");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})([/-])([01]?[0-9]|[a-z]{3})\\2([0-3]?[0-9])(?![0-9])");

  /** A time and a zone may follow: "at 9:30 a.m. GMT". */
  private static final Pattern REST =
      Pattern.compile(
          "[^\\p{L}]*(at\\b)?[^\\p{L}]*([ap]\\.?m\\.?)?[^\\p{L}]*(\\p{Lu}{1,4})?[^\\p{L}]*");

  /** Checks that nothing is null. */
  public PublicationClue {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(words, "words");
  }

  /**
   * Returns what an article says of its publication; empty if that is nothing.
   *
   * @param mentions its temporal expressions
   */
  public static Optional<PublicationClue> of(Article article, List<TimexMention> mentions) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(mentions, "mentions");
    return noted(PUBLISHED, article, mentions)
        .or(() -> inDateline(article, mentions))
        .or(() -> article.url().flatMap(PublicationClue::inAddress))
        .or(() -> noted(UPDATED, article, mentions));
  }

  private static Optional<PublicationClue> inDateline(
      Article article, List<TimexMention> mentions) {
    return Dateline.of(article, mentions, TimeInterval.ALWAYS)
        .flatMap(
            line ->
                line.day()
                    .firstDay()
                    .map(day -> new PublicationClue(day, "dateline \"" + line.words() + "\"")));
  }

  // ---- "Published: 12 March 2024" ----

  private static Pattern note(String words) {
    return Pattern.compile(
        "(.*[|·•])?\\s*((first|last) )?(" + words + ")( on)?\\s*[:–—-]?\\s*",
        Pattern.CASE_INSENSITIVE);
  }

  private static Optional<PublicationClue> noted(
      Pattern note, Article article, List<TimexMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.part() == Part.TEXT)
        .filter(mention -> isAlone(note, article.text(), mention))
        .flatMap(
            mention ->
                day(mention)
                    .map(day -> new PublicationClue(day, "line \"" + line(article, mention) + "\""))
                    .stream())
        .findFirst();
  }

  /** What follows is looked at first: it ends at the next word, so a long line is read once. */
  private static boolean isAlone(Pattern note, String text, TimexMention mention) {
    int start = mention.span().start();
    int end = mention.span().end();
    int line = text.lastIndexOf('\n', start - 1) + 1;
    return REST.matcher(text).region(end, lineEnd(text, end)).matches()
        && note.matcher(text).region(line, start).matches();
  }

  private static String line(Article article, TimexMention mention) {
    String text = article.text();
    int line = text.lastIndexOf('\n', mention.span().start() - 1) + 1;
    return text.substring(line, lineEnd(text, mention.span().end())).strip();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Returns the day of a full date or of a time on one. */
  private static Optional<LocalDate> day(TimexMention mention) {
    Resolved resolved =
        mention
            .expression()
            .resolve(new ReferenceTime(TimeInterval.ALWAYS, Direction.PAST, Optional.empty()));
    return resolved
        .interval()
        .filter(time -> resolved.granularity().compareTo(Granularity.DAY) <= 0)
        .filter(time -> time.hasStart() && time.hasEnd())
        .map(TimeInterval::start)
        .map(LocalDateTime::toLocalDate);
  }

  // ---- "/2024/03/12/" ----

  private static Optional<PublicationClue> inAddress(String url) {
    Matcher matcher = DAY_IN_ADDRESS.matcher(Ascii.toLowerCase(url));
    List<LocalDate> days =
        matcher
            .results()
            .map(PublicationClue::day)
            .flatMap(Optional::stream)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return days.size() == 1
        ? Optional.of(new PublicationClue(days.get(0), "address " + url))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(MatchResult match) {
    String month = match.group(3);
    int number =
        Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) + 1;
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(match.group(1)), number, Integer.parseInt(match.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
