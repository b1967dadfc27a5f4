package org.timeline4j.time;

import com.google.common.base.Splitter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes at most once a year, by a law that is written in one of these forms, each with
 * {@code + n} or {@code - n} behind it for n days later or earlier:
 *
 * <table>
 * <caption>Laws</caption>
 * <tr><th>law</th><th>day</th></tr>
 * <tr><td>{@code 6 DECEMBER}</td><td>that day; 29 February in leap years only</td></tr>
 * <tr><td>{@code 2nd MONDAY of OCTOBER}</td><td>1st to 5th, or {@code last}</td></tr>
 * <tr><td>{@code FRIDAY from 19 JUNE}</td><td>the first Friday on or after the day</td></tr>
 * <tr><td>{@code MONDAY before 25 MAY}</td><td>the last Monday before the day</td></tr>
 * <tr><td>{@code EASTER + 39}</td><td>from the day of a {@link Holiday}</td></tr>
 * </table>
 *
 * <p>Capital and small letters are the same. Immutable and thread-safe; two are equal if their laws
 * are written alike.
 */
public final class AnnualDay {
  private static final Splitter WORDS = Splitter.on(' ');
  private static final List<String> NUMBERS = List.of("1ST", "2ND", "3RD", "4TH", "5TH");
  private static final int FARTHEST = 99;

  /** The day of a year; empty if the year has none. */
  @FunctionalInterface
  private interface Law {
    Optional<LocalDate> in(int year);
  }

  private final String text;
  private final Law law;

  private AnnualDay(String text, Law law) {
    this.text = text;
    this.law = law;
  }

  /**
   * Reads a law.
   *
   * @throws IllegalArgumentException naming the law, if it has none of the forms, or names a day
   *     that no year has
   */
  public static AnnualDay parse(String law) {
    Objects.requireNonNull(law, "law");
    String text = law.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    List<String> words = WORDS.splitToList(text);
    int size = words.size();
    int sign = size > 2 ? sign(words.get(size - 2)) : 0;
    Optional<Integer> days =
        sign == 0 ? Optional.of(0) : number(words.get(size - 1), FARTHEST).map(n -> sign * n);
    return days.flatMap(
            n ->
                base(words.subList(0, sign == 0 ? size : size - 2))
                    .map(
                        base -> new AnnualDay(text, year -> base.in(year).map(d -> d.plusDays(n)))))
        .orElseThrow(() -> new IllegalArgumentException("no law of a yearly day: " + law));
  }

  /** Returns the day on which it falls in a year; empty if that year has none. */
  public Optional<LocalDate> in(int year) {
    return law.in(year);
  }

  private static int sign(String word) {
    return word.equals("+") ? 1 : word.equals("-") ? -1 : 0;
  }

  private static Optional<Law> base(List<String> words) {
    return switch (words.size()) {
      case 1 ->
          constant(Holiday.class, words.get(0))
              .map(day -> year -> day.allIn(year).stream().findFirst());
      case 2 -> day(words.get(0), words.get(1)).map(day -> year -> on(day, year));
      case 4 ->
          words.get(2).equals("OF")
              ? ofMonth(words.get(0), words.get(1), words.get(3))
              : near(words.get(0), words.get(1), words.get(2), words.get(3));
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> on(MonthDay day, int year) {
    return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  private static Optional<Law> ofMonth(String number, String weekday, String month) {
    int n = number.equals("LAST") ? -1 : NUMBERS.indexOf(number) + 1;
    return n == 0
        ? Optional.empty()
        : constant(DayOfWeek.class, weekday)
            .flatMap(w -> constant(Month.class, month).map(m -> year -> nth(n, w, m, year)));
  }

  private static Optional<LocalDate> nth(int n, DayOfWeek weekday, Month month, int year) {
    return Optional.of(
            LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)))
        .filter(day -> day.getMonth() == month);
  }

  private static Optional<Law> near(String weekday, String side, String day, String month) {
    boolean known = side.equals("FROM") || side.equals("BEFORE");
    return known
        ? constant(DayOfWeek.class, weekday)
            .flatMap(
                w -> day(day, month).map(d -> year -> on(d, year).map(at -> near(w, side, at))))
        : Optional.empty();
  }

  private static LocalDate near(DayOfWeek weekday, String side, LocalDate day) {
    return day.with(
        side.equals("FROM")
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previous(weekday));
  }

  private static Optional<MonthDay> day(String day, String month) {
    return constant(Month.class, month)
        .flatMap(m -> number(day, m.maxLength()).filter(d -> d >= 1).map(d -> MonthDay.of(m, d)));
  }

  private static Optional<Integer> number(String digits, int most) {
    return digits.matches("[0-9]{1,2}")
        ? Optional.of(Integer.valueOf(digits)).filter(n -> n <= most)
        : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst();
  }

  /** Returns the law, in capital letters. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnnualDay that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
