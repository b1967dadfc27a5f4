package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.When;
import org.timeline4j.time.Edtf;

/**
 * Dates in words, exactly as far as they are known: "27 February 2025", "about 1985", "between 3
 * and 9 March 2025", "by 28 February 2025", "1979 to 1985", "14 or 15 March 2024 (sources differ)".
 *
 * <p>A duration ({@code a/b}) reads "a to b", a time somewhere within bounds ({@code [a..b]}) reads
 * "between a and b"; the two are never mixed up. The words are the library's own, so they do not
 * change with the Java release, the machine or its locale. Immutable and thread-safe.
 */
public final class DateWords {
  private static final String UNKNOWN = "date not known";
  private static final DateWords ENGLISH = new DateWords();

  private DateWords() {}

  /** Returns the English words: day, month, year. */
  public static DateWords english() {
    return ENGLISH;
  }

  /** Returns the date of the event, with "(sources differ)" where they do. */
  public String format(Event event) {
    Objects.requireNonNull(event, "event");
    boolean differ =
        event.conflicts().stream().anyMatch(conflict -> conflict.about() == Conflict.About.DATE);
    return format(event.when()) + (differ ? " (sources differ)" : "");
  }

  /** Returns the date; "date not known" if not even a bound is known. */
  public String format(When when) {
    Objects.requireNonNull(when, "when");
    return when.edtf()
        .map(date -> words(date, when.approximate() && !date.isApproximate()))
        .orElse(UNKNOWN);
  }

  /** Returns the date. */
  public String format(Edtf date) {
    Objects.requireNonNull(date, "date");
    return words(date, false);
  }

  /** Returns the day. */
  public String format(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return DatePart.of(day).inFull();
  }

  /** Returns the year: {@code 2013}, {@code 44 BC}. */
  String formatYear(int year) {
    return DatePart.numberedYear(year);
  }

  /** Returns month and year: {@code March 2025}. */
  String formatMonth(YearMonth month) {
    return DatePart.of(month).inFull();
  }

  /** Returns the month in short: {@code Mar}. */
  String formatMonthShort(Month month) {
    return DatePart.monthName(month).substring(0, 3);
  }

  /** Returns the day within its month: {@code 3}. */
  String formatDayOfMonth(LocalDate day) {
    return Integer.toString(day.getDayOfMonth());
  }

  /** Returns the time to the minute: {@code 14:00}. */
  String formatTime(LocalTime time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  /** Returns the date in words if the text is EDTF, otherwise the text as one line. */
  String formatEdtf(String text) {
    return Edtf.parse(text).map(this::format).orElseGet(() -> PlainText.oneLine(text));
  }

  private static String words(Edtf date, boolean about) {
    return switch (date.kind()) {
      case DATE -> single(date, about);
      case INTERVAL -> lasting(date, about);
      case WITHIN -> within(date, about);
      case ONE_OF -> each(date.parts(), "or", about);
      case ALL_OF -> each(date.parts(), "and", about);
    };
  }

  private static String single(Edtf date, boolean about) {
    return DatePart.parse(date.text(), about).inFull();
  }

  private static String lasting(Edtf date, boolean about) {
    if (date.first().isPresent() && date.last().isPresent()) {
      return join(parts(date.parts(), about), "to");
    }
    if (date.first().isPresent()) {
      String start = "from " + single(date.first().get(), about);
      return date.text().endsWith("..") ? start + " on" : start + ", end not known";
    }
    String end = date.last().map(last -> "until " + single(last, about)).orElse(UNKNOWN);
    return date.text().startsWith("..") ? end : end + ", beginning not known";
  }

  private static String within(Edtf date, boolean about) {
    if (date.first().isEmpty()) {
      return date.last().map(last -> "by " + single(last, about)).orElse(UNKNOWN);
    }
    if (date.last().isEmpty()) {
      return single(date.first().get(), about) + " or later";
    }
    List<DatePart> ends = parts(date.parts(), about);
    return areNeighbours(date) ? join(ends, "or") : "between " + join(ends, "and");
  }

  /** Between two neighbouring days there is nothing: it was one or the other. */
  private static boolean areNeighbours(Edtf range) {
    return range
        .first()
        .map(first -> first.bounds().end())
        .equals(range.last().map(last -> last.bounds().start()));
  }

  /** What is about a whole is said once, in front. */
  private static List<DatePart> parts(List<Edtf> dates, boolean about) {
    return IntStream.range(0, dates.size())
        .mapToObj(i -> DatePart.parse(dates.get(i).text(), about && i == 0))
        .collect(ImmutableList.toImmutableList());
  }

  private static String each(List<Edtf> dates, String conjunction, boolean about) {
    if (dates.stream().allMatch(date -> date.kind() == Edtf.Kind.DATE)) {
      return join(parts(dates, about), conjunction);
    }
    return dates.stream()
        .map(date -> words(date, about))
        .collect(Collectors.joining(" " + conjunction + " "));
  }

  /** Returns "3, 4 or 9 March 2025": what a date shares with the last one is said once. */
  private static String join(List<DatePart> dates, String conjunction) {
    DatePart last = dates.get(dates.size() - 1);
    String before =
        dates.stream()
            .limit(dates.size() - 1L)
            .map(date -> date.inFrontOf(last))
            .collect(Collectors.joining(", "));
    return before.isEmpty() ? last.inFull() : before + " " + conjunction + " " + last.inFull();
  }
}
