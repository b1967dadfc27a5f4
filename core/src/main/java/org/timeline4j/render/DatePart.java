package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One EDTF date without sets and intervals, in words from the finest to the coarsest.
 *
 * @param about whether it is about then
 * @param possibly whether it is doubtful
 * @param parts such as "3", "March", "2025"; at least one
 * @param joiner the key of what stands between them
 * @param words the language
 */
record DatePart(boolean about, boolean possibly, List<String> parts, String joiner, Words words) {
  private static final Pattern DATE =
      Pattern.compile(
          "(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})(?:T([0-9:]{5,8})(?:\\.\\d+)?(Z|[+-].+)?)?)?)?");
  private static final Pattern FAR_YEAR = Pattern.compile("Y-?[0-9]{1,9}");

  static DatePart of(LocalDate day, Words words) {
    return plain(
        "date.joiner",
        words,
        dayOfMonth(day.getDayOfMonth(), words),
        words.item("months", day.getMonthValue() - 1),
        year(day.getYear(), words));
  }

  static DatePart of(YearMonth month, Words words) {
    return month(month.getMonthValue(), year(month.getYear(), words), words);
  }

  /** Reads a date; what is not one stands as its own only word. */
  static DatePart parse(String edtf, boolean approximate, Words words) {
    boolean both = edtf.indexOf('%') >= 0;
    boolean about = approximate || both || edtf.indexOf('~') >= 0;
    boolean uncertain = both || edtf.indexOf('?') >= 0;
    DatePart plain = read(edtf.replaceAll("[?~%]", ""), words);
    return new DatePart(about, uncertain, plain.parts, plain.joiner, words);
  }

  private static DatePart plain(String joiner, Words words, String... parts) {
    return new DatePart(false, false, ImmutableList.copyOf(parts), joiner, words);
  }

  /** Tells whether it is a day without a qualifier, which some languages put an article before. */
  boolean isPlainDay() {
    return parts.size() == 3 && !about && !possibly;
  }

  /** Returns the words of this date alone. */
  String inFull() {
    return qualified(parts);
  }

  /** Returns the words of this date in a row of others: what they share is said once. */
  String among(DatePart first, DatePart last) {
    if (isYearFirst()) {
      return equals(first) ? inFull() : without(first);
    }
    return equals(last) ? inFull() : without(last);
  }

  private String without(DatePart other) {
    int shared = 0;
    boolean alike = parts.size() == other.parts.size() && !other.about && !other.possibly;
    while (alike && shared < parts.size() - 1 && isShared(other, parts.size() - 1 - shared)) {
      shared++;
    }
    return qualified(parts.subList(0, parts.size() - shared));
  }

  private boolean isShared(DatePart other, int index) {
    return parts.get(index).equals(other.parts.get(index));
  }

  private String qualified(List<String> some) {
    String joined = String.join(words.get(joiner), isYearFirst() ? Lists.reverse(some) : some);
    boolean day = some.size() == 3;
    String then = about ? words.getOf(day, "about", joined) : joined;
    return possibly ? words.getOf(day && !about, "possibly", then) : then;
  }

  private boolean isYearFirst() {
    return words.has("date.order");
  }

  private static DatePart read(String edtf, Words words) {
    if (FAR_YEAR.matcher(edtf).matches()) {
      return plain("date.joiner", words, year(Integer.parseInt(edtf.substring(1)), words));
    }
    Matcher date = DATE.matcher(edtf);
    return date.matches() ? read(date, words) : plain("date.joiner", words, edtf);
  }

  private static DatePart read(Matcher date, Words words) {
    String year = year(date.group(1), words);
    String month = group(date, 2);
    String day = group(date, 3);
    if (month.isEmpty()) {
      return plain("date.joiner", words, year);
    }
    if (month.equals("XX")) {
      String key = day.isEmpty() ? "month.of.year" : "day.of.year";
      return plain("date.joiner", words, words.get(key, year));
    }
    if (month.indexOf('X') >= 0) {
      return plain("date.joiner", words, date.group());
    }
    if (day.isEmpty()) {
      return month(Integer.parseInt(month), year, words);
    }
    if (day.equals("XX")) {
      String whole = month(Integer.parseInt(month), year, words).inFull();
      return plain("date.joiner", words, words.get("day.of.month", whole));
    }
    if (day.indexOf('X') >= 0) {
      return plain("date.joiner", words, date.group());
    }
    String monthName = words.item("months", Integer.parseInt(month) - 1);
    DatePart plain =
        plain("date.joiner", words, dayOfMonth(Integer.parseInt(day), words), monthName, year);
    return plain.at(time(group(date, 4), group(date, 5)));
  }

  /** The time stands behind what is said last. */
  private DatePart at(String time) {
    if (time.isEmpty()) {
      return this;
    }
    int last = isYearFirst() ? 0 : parts.size() - 1;
    String[] timed = parts.toArray(String[]::new);
    timed[last] = words.get("time", timed[last], time);
    return plain(joiner, words, timed);
  }

  private static String group(Matcher date, int group) {
    String text = date.group(group);
    return text == null ? "" : text;
  }

  /** Sub-year groups from 21 on are those of ISO 8601-2, 4.8. */
  private static DatePart month(int number, String year, Words words) {
    if (number <= 12) {
      return plain("month.joiner", words, words.item("months", number - 1), year);
    }
    if (number <= 32) {
      return plain("season.joiner", words, words.item("seasons", (number - 21) % 4), year);
    }
    String whole =
        number <= 36
            ? words.item("quarters", number - 33, year)
            : number <= 39
                ? words.item("thirds", number - 37, year)
                : words.item("halves", number - 40, year);
    return plain("date.joiner", words, whole);
  }

  private static String time(String clock, String zone) {
    String shown = clock.endsWith(":00") && clock.length() == 8 ? clock.substring(0, 5) : clock;
    return shown + (zone.equals("Z") ? " UTC" : zone.isEmpty() ? "" : " UTC" + zone);
  }

  static String dayOfMonth(int day, Words words) {
    String own = "day." + day;
    return words.has(own) ? words.get(own) : words.get("day", Integer.toString(day));
  }

  private static String year(String digits, Words words) {
    if (digits.indexOf('X') < 0) {
      return year(Integer.parseInt(digits), words);
    }
    if (digits.matches("\\d{3}X")) {
      return words.get("decade", digits.replace('X', '0'));
    }
    if (digits.matches("\\d\\dXX")) {
      return numbered("century", Integer.parseInt(digits.substring(0, 2)) + 1, words);
    }
    if (digits.matches("\\dXXX")) {
      return numbered("millennium", Integer.parseInt(digits.substring(0, 1)) + 1, words);
    }
    return digits.equals("XXXX") ? words.get("year.unknown") : digits;
  }

  /** The year 0 of ISO 8601 is 1 BC. */
  static String year(int year, Words words) {
    if (year <= 0) {
      return words.get("year.bc", Integer.toString(1 - year));
    }
    return words.get(year < 100 ? "year.ad" : "year", Integer.toString(year));
  }

  private static String numbered(String key, int number, Words words) {
    String own = key + "." + number;
    return words
        .get(words.has(own) ? own : key, Integer.toString(number))
        .replace("{ordinal}", ordinal(number))
        .replace("{roman}", roman(number));
  }

  /** English ordinals. */
  private static String ordinal(int number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** Numbers up to 100. */
  private static String roman(int number) {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C"};
    String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens[number / 10] + units[number % 10];
  }
}
