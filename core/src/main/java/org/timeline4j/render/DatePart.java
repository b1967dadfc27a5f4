package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One EDTF date without sets and intervals, as English words from the finest to the coarsest.
 *
 * @param qualifier "", "about", "possibly" or "possibly about"
 * @param words such as "3", "March", "2025"; at least one
 */
record DatePart(String qualifier, List<String> words) {
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final ImmutableList<String> SEASONS =
      ImmutableList.of("spring", "summer", "autumn", "winter");
  private static final ImmutableList<String> ORDINALS =
      ImmutableList.of("first", "second", "third", "fourth");
  private static final Pattern DATE =
      Pattern.compile(
          "(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})(?:T([0-9:]{5,8})(?:\\.\\d+)?(Z|[+-].+)?)?)?)?");

  private static final Pattern FAR_YEAR = Pattern.compile("Y-?[0-9]{1,9}");

  static DatePart of(LocalDate day) {
    return new DatePart(
        "",
        ImmutableList.of(
            Integer.toString(day.getDayOfMonth()),
            MONTHS.get(day.getMonthValue() - 1),
            numberedYear(day.getYear())));
  }

  static DatePart of(YearMonth month) {
    return new DatePart("", month(month.getMonthValue(), numberedYear(month.getYear())));
  }

  static String monthName(Month month) {
    return MONTHS.get(month.getValue() - 1);
  }

  /** Reads a date; what is not one stands as its own only word. */
  static DatePart parse(String edtf, boolean approximate) {
    boolean both = edtf.indexOf('%') >= 0;
    boolean about = approximate || both || edtf.indexOf('~') >= 0;
    boolean uncertain = both || edtf.indexOf('?') >= 0;
    String qualifier = (uncertain ? "possibly " : "") + (about ? "about" : "");
    return new DatePart(qualifier.strip(), read(edtf.replaceAll("[?~%]", "")));
  }

  /** Returns the words of this date alone. */
  String inFull() {
    return prefixed(words);
  }

  /** Returns the words of this date where the other follows: "3" before "9 March 2025". */
  String inFrontOf(DatePart other) {
    int shared = 0;
    boolean alike = words.size() == other.words.size() && other.qualifier.isEmpty();
    while (alike && shared < words.size() - 1 && isShared(other, words.size() - 1 - shared)) {
      shared++;
    }
    return prefixed(words.subList(0, words.size() - shared));
  }

  private boolean isShared(DatePart other, int index) {
    return words.get(index).equals(other.words.get(index));
  }

  private String prefixed(List<String> some) {
    String joined = String.join(" ", some);
    return qualifier.isEmpty() ? joined : qualifier + " " + joined;
  }

  private static List<String> read(String edtf) {
    if (FAR_YEAR.matcher(edtf).matches()) {
      return ImmutableList.of(numberedYear(Integer.parseInt(edtf.substring(1))));
    }
    Matcher date = DATE.matcher(edtf);
    return date.matches() ? read(date) : ImmutableList.of(edtf);
  }

  private static List<String> read(Matcher date) {
    String year = year(date.group(1));
    String month = group(date, 2);
    String day = group(date, 3);
    if (month.isEmpty()) {
      return ImmutableList.of(year);
    }
    if (month.equals("XX")) {
      return ImmutableList.of((day.isEmpty() ? "a month in " : "a day in ") + year);
    }
    if (month.indexOf('X') >= 0) {
      return ImmutableList.of(date.group());
    }
    if (day.isEmpty()) {
      return month(Integer.parseInt(month), year);
    }
    String monthName = MONTHS.get(Integer.parseInt(month) - 1);
    if (day.equals("XX")) {
      return ImmutableList.of("a day in " + monthName + " " + year);
    }
    if (day.indexOf('X') >= 0) {
      return ImmutableList.of(date.group());
    }
    String time = time(group(date, 4), group(date, 5));
    return ImmutableList.of(Integer.toString(Integer.parseInt(day)), monthName, year + time);
  }

  private static String group(Matcher date, int group) {
    String text = date.group(group);
    return text == null ? "" : text;
  }

  /** Sub-year groups from 21 on are those of ISO 8601-2, 4.8. */
  private static List<String> month(int number, String year) {
    if (number <= 12) {
      return ImmutableList.of(MONTHS.get(number - 1), year);
    }
    if (number <= 32) {
      return ImmutableList.of(SEASONS.get((number - 21) % 4), year);
    }
    if (number <= 36) {
      return ofYear(number - 33, "quarter", year);
    }
    return number <= 39 ? ofYear(number - 37, "third", year) : ofYear(number - 40, "half", year);
  }

  private static List<String> ofYear(int index, String part, String year) {
    return ImmutableList.of("the " + ORDINALS.get(index) + " " + part + " of " + year);
  }

  private static String time(String clock, String zone) {
    if (clock.isEmpty()) {
      return "";
    }
    String shown = clock.endsWith(":00") && clock.length() == 8 ? clock.substring(0, 5) : clock;
    String suffix = zone.equals("Z") ? " UTC" : zone.isEmpty() ? "" : " " + zone;
    return ", " + shown + suffix;
  }

  private static String year(String digits) {
    if (digits.indexOf('X') < 0) {
      return numberedYear(Integer.parseInt(digits));
    }
    if (digits.matches("\\d{3}X")) {
      return "the " + digits.replace('X', '0') + "s";
    }
    if (digits.matches("\\d\\dXX")) {
      return "the " + ordinal(Integer.parseInt(digits.substring(0, 2)) + 1) + " century";
    }
    if (digits.matches("\\dXXX")) {
      return "the " + ordinal(Integer.parseInt(digits.substring(0, 1)) + 1) + " millennium";
    }
    return digits.equals("XXXX") ? "(year not known)" : digits;
  }

  /** The year 0 of ISO 8601 is 1 BC. */
  static String numberedYear(int year) {
    if (year <= 0) {
      return (1 - year) + " BC";
    }
    return year < 100 ? "AD " + year : Integer.toString(year);
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return String.format(Locale.ROOT, "%d%s", number, ending);
  }
}
