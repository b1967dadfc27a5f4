package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
  private static final DateWords ENGLISH = new DateWords(Words.english());

  private final Words words;

  private DateWords(Words words) {
    this.words = words;
  }

  /** Returns the English words: day, month, year. */
  public static DateWords english() {
    return ENGLISH;
  }

  /**
   * Returns the words of the language of the locale: English, German, Spanish, French, Portuguese,
   * Arabic or Chinese; English for any other. The country does not matter. Digits are 0 to 9.
   */
  public static DateWords in(Locale locale) {
    return new DateWords(Words.of(Objects.requireNonNull(locale, "locale")));
  }

  /** Returns the languages that there are words in, as in {@link Locale#getLanguage}. */
  public static Set<String> languages() {
    return Words.languages();
  }

  /** Returns the language. */
  Words words() {
    return words;
  }

  /** Returns the date of the event, with "(sources differ)" where they do. */
  public String format(Event event) {
    Objects.requireNonNull(event, "event");
    boolean differ =
        event.conflicts().stream().anyMatch(conflict -> conflict.about() == Conflict.About.DATE);
    String date = format(event.when());
    return differ ? words.get("differ", date) : date;
  }

  /** Returns the date; "date not known" if not even a bound is known. */
  public String format(When when) {
    Objects.requireNonNull(when, "when");
    return when.edtf()
        .map(date -> words(date, when.approximate() && !date.isApproximate()))
        .orElseGet(() -> words.get("unknown"));
  }

  /** Returns the date. */
  public String format(Edtf date) {
    Objects.requireNonNull(date, "date");
    return words(date, false);
  }

  /** Returns the day. */
  public String format(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return DatePart.of(day, words).inFull();
  }

  /** Returns the moment to the minute, with the offset of its zone. */
  String format(ZonedDateTime moment) {
    String edtf =
        moment.truncatedTo(ChronoUnit.MINUTES).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    return DatePart.parse(edtf, false, words).inFull();
  }

  /** Returns the year: {@code 2013}, {@code 44 BC}. */
  String formatYear(int year) {
    return DatePart.year(year, words);
  }

  /** Returns month and year: {@code March 2025}. */
  String formatMonth(YearMonth month) {
    return DatePart.of(month, words).inFull();
  }

  /** Returns the month in short: {@code Mar}. */
  String formatMonthShort(Month month) {
    return words.item("months.short", month.getValue() - 1);
  }

  /** Returns the day within its month: {@code 3}. */
  String formatDayOfMonth(LocalDate day) {
    return DatePart.dayOfMonth(day.getDayOfMonth(), words);
  }

  /** Returns the time to the minute: {@code 14:00}. */
  String formatTime(LocalTime time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  /** Returns the date in words if the text is EDTF, otherwise the text as one line. */
  String formatEdtf(String text) {
    return Edtf.parse(text).map(this::format).orElseGet(() -> PlainText.oneLine(text));
  }

  private String words(Edtf date, boolean about) {
    return switch (date.kind()) {
      case DATE -> part(date, about).inFull();
      case INTERVAL -> lasting(date, about);
      case WITHIN -> within(date, about);
      case ONE_OF -> each(date.parts(), "or", about);
      case ALL_OF -> each(date.parts(), "and", about);
    };
  }

  private DatePart part(Edtf date, boolean about) {
    return DatePart.parse(date.text(), about, words);
  }

  private String lasting(Edtf date, boolean about) {
    if (date.first().isPresent() && date.last().isPresent()) {
      return join(parts(date.parts(), about), "lasting");
    }
    if (date.first().isPresent()) {
      String key = date.text().endsWith("..") ? "from" : "from.unknown";
      return phrase(key, part(date.first().get(), about));
    }
    String key = date.text().startsWith("..") ? "until" : "until.unknown";
    return date.last()
        .map(last -> phrase(key, part(last, about)))
        .orElseGet(() -> words.get("unknown"));
  }

  private String within(Edtf date, boolean about) {
    if (date.first().isEmpty()) {
      return date.last()
          .map(last -> phrase("by", part(last, about)))
          .orElseGet(() -> words.get("unknown"));
    }
    if (date.last().isEmpty()) {
      return phrase("or.later", part(date.first().get(), about));
    }
    return join(parts(date.parts(), about), areNeighbours(date) ? "or" : "between");
  }

  private String phrase(String key, DatePart date) {
    return words.getOf(date.isPlainDay(), key, date.inFull());
  }

  /** Between two neighbouring days there is nothing: it was one or the other. */
  private static boolean areNeighbours(Edtf range) {
    return range
        .first()
        .map(first -> first.bounds().end())
        .equals(range.last().map(last -> last.bounds().start()));
  }

  /** What is about a whole is said once, in front. */
  private List<DatePart> parts(List<Edtf> dates, boolean about) {
    return IntStream.range(0, dates.size())
        .mapToObj(i -> part(dates.get(i), about && i == 0))
        .collect(ImmutableList.toImmutableList());
  }

  private String each(List<Edtf> dates, String conjunction, boolean about) {
    if (dates.stream().allMatch(date -> date.kind() == Edtf.Kind.DATE)) {
      return join(parts(dates, about), conjunction);
    }
    return dates.stream()
        .map(date -> words(date, about))
        .reduce((before, date) -> words.get(conjunction, before, date))
        .orElse("");
  }

  /** Returns "3, 4 or 9 March 2025": what the dates share is said once. */
  private String join(List<DatePart> dates, String key) {
    DatePart first = dates.get(0);
    DatePart last = dates.get(dates.size() - 1);
    String before =
        dates.stream()
            .limit(dates.size() - 1L)
            .map(date -> date.among(first, last))
            .collect(Collectors.joining(words.get("comma")));
    return before.isEmpty()
        ? last.inFull()
        : words.getOf(
            first.isPlainDay() && last.isPlainDay(), key, before, last.among(first, last));
  }
}
