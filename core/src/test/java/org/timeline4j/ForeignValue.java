package org.timeline4j;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;

/**
 * Tells whether a value in the notation of Recognizers-Text and expressions of ours mean the same.
 * What differs by convention alone: it leaves the year of "in March" open, writes a year or a range
 * as begin, end and length in one value, and puts the words "before" and "since" into it; TIMEX3
 * has a value for each end and leaves what is not told, such as how many are several, open.
 */
final class ForeignValue {
  private static final Pattern RANGE = Pattern.compile("\\(([^,]*),([^,]*),([^,]*)\\)");
  private static final Pattern AMOUNT = Pattern.compile("([0-9.]+|X)(ML|CE|DE|WE|BD|[A-Z])");

  private ForeignValue() {}

  static boolean fits(String value, List<Timex> ours) {
    Matcher range = RANGE.matcher(value);
    Timex first = ours.get(0);
    Timex last = ours.get(ours.size() - 1);
    if (range.matches() && ours.size() == 3) {
      return fits(value, ours.subList(1, 3));
    }
    if (range.matches()) {
      return (ours.size() > 1 && begins(range.group(1), first) && ends(range.group(2), last))
          || (ours.size() == 1 && begins(range.group(1), first) && ends(range.group(2), first))
          || (ours.size() == 1 && isLength(range.group(3), first.value()));
    }
    return ours.stream().anyMatch(timex -> fits(value, timex)) && ours.size() <= 2;
  }

  private static boolean fits(String value, Timex timex) {
    String plain = value.startsWith("FY") ? value.substring(2) : value;
    return isValue(plain, timex.value())
        || isLength(plain, timex.value())
        || isWeekday(plain, timex)
        || isWeekOfMonth(plain, timex)
        || isUnitOf(plain, timex)
        || isDayOf(plain, timex)
        || isEnd(plain, timex)
        || (plain.equals("XXXX-WXX-WE") && timex.value().equals("P1WE"));
  }

  /** "Christmas at six" is one expression with us, two with them. */
  private static boolean isDayOf(String value, Timex timex) {
    return timex.value().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")
        && isValue(value, timex.value().substring(0, 10));
  }

  /** The end of a day is its last second with them. */
  private static boolean isEnd(String value, Timex timex) {
    return value.endsWith("T23:59:59")
        && timex.mod().filter(Modifier.END::equals).isPresent()
        && fits(value.substring(0, value.indexOf('T')), timex);
  }

  private static boolean begins(String value, Timex timex) {
    return isValue(value, timex.value())
        || isWeekday(value, timex)
        || day(timex.interval().flatMap(TimeInterval::firstDay), value)
        || day(timex.interval().flatMap(TimeInterval::lastDay).map(d -> d.plusDays(1)), value)
        || (timex.mod().isPresent() && isIn(value, timex));
  }

  /** The bound lies in the time of which a part is meant. */
  private static boolean isIn(String value, Timex timex) {
    String year = timex.value().length() >= 4 ? timex.value().substring(0, 4) : "";
    String day = value.replace("XXXX", year);
    return day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
        && timex
            .interval()
            .filter(unit -> unit.firstDay().isPresent() && unit.lastDay().isPresent())
            .filter(unit -> unit.firstDay().orElseThrow().toString().compareTo(day) <= 0)
            .filter(unit -> unit.lastDay().orElseThrow().toString().compareTo(day) >= 0)
            .isPresent();
  }

  private static boolean ends(String value, Timex timex) {
    return begins(value, timex);
  }

  private static boolean day(Optional<LocalDate> day, String value) {
    return day.filter(found -> isValue(value, found.toString())).isPresent();
  }

  /** An X stands for any digit, a missing date for any day, a missing minute for none. */
  private static boolean isValue(String value, String ours) {
    if (value.isEmpty()) {
      return false;
    }
    String digits = Pattern.quote(value).replace("X", "\\E[0-9X]\\Q");
    String date = value.matches("T.*|SP|SU|FA|WI") ? ".*" : "";
    String hour = value.matches(".*T[0-9]{2}") ? "(:00)?" : "";
    String second = value.matches(".*T[0-9]{2}:[0-9]{2}:00") ? "|" + minute(value) : "";
    return ours.matches(date + digits + hour + second)
        || (value.matches("XX[0-9]0.*") && ours.endsWith(value.substring(2, 3)));
  }

  private static String minute(String value) {
    return Pattern.quote(value.substring(0, value.length() - 3));
  }

  private static boolean isWeekday(String value, Timex timex) {
    Matcher weekday = Pattern.compile("XXXX-WXX-([1-7])(T.*)?").matcher(value);
    if (!weekday.matches() || !timex.value().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      return false;
    }
    LocalDate day = LocalDate.parse(timex.value().substring(0, 10));
    String time = weekday.group(2);
    return day.getDayOfWeek().getValue() == Integer.parseInt(weekday.group(1))
        && (time == null || isValue(time, timex.value()));
  }

  private static boolean isWeekOfMonth(String value, Timex timex) {
    Matcher week = Pattern.compile("([0-9X]{4})-([0-9]{2})-W[0-9]{2}").matcher(value);
    return week.matches()
        && timex.granularity() == Granularity.WEEK
        && timex
            .interval()
            .flatMap(TimeInterval::lastDay)
            .filter(
                day ->
                    day.toString().substring(5, 7).equals(week.group(2))
                        || day.minusDays(6).toString().substring(5, 7).equals(week.group(2)))
            .isPresent();
  }

  /** "Two weeks ago" is a week with us, a day with them. */
  private static boolean isUnitOf(String value, Timex timex) {
    return timex.granularity().compareTo(Granularity.WEEK) >= 0 && isIn(value, timex);
  }

  /** Compares lengths by months and seconds, an X with any number. */
  private static boolean isLength(String value, String ours) {
    if (!value.matches("PT?[0-9X].*") || !ours.matches("PT?[0-9X].*")) {
      return false;
    }
    return value.equals(ours)
        || (ours.contains("X") && unit(ours).equals(unit(value)))
        || length(value).equals(length(ours));
  }

  private static String unit(String value) {
    return value.substring(0, 2).replaceAll("[^T]", "") + value.replaceAll("[PT0-9X.]", "");
  }

  private static List<BigDecimal> length(String value) {
    BigDecimal months = BigDecimal.ZERO;
    BigDecimal seconds = BigDecimal.ZERO;
    int clock = value.indexOf('T');
    Matcher amount = AMOUNT.matcher(value);
    while (amount.find()) {
      BigDecimal number =
          amount.group(1).equals("X") ? BigDecimal.ZERO : new BigDecimal(amount.group(1));
      boolean isClock = clock >= 0 && amount.start() > clock;
      switch (amount.group(2)) {
        case "Y" -> months = months.add(number.multiply(BigDecimal.valueOf(12)));
        case "Q" -> months = months.add(number.multiply(BigDecimal.valueOf(3)));
        case "M" -> {
          if (isClock) {
            seconds = seconds.add(number.multiply(BigDecimal.valueOf(60)));
          } else {
            months = months.add(number);
          }
        }
        case "H" -> seconds = seconds.add(number.multiply(BigDecimal.valueOf(3_600)));
        case "S" -> seconds = seconds.add(number);
        case "W" -> seconds = seconds.add(number.multiply(BigDecimal.valueOf(604_800)));
        default -> seconds = seconds.add(number.multiply(BigDecimal.valueOf(86_400)));
      }
    }
    return List.of(months.stripTrailingZeros(), seconds.stripTrailingZeros());
  }
}
