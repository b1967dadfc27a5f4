package org.timeline4j.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.timeline4j.time.Edtf.Kind;

/** Reads EDTF: strictly, and nothing that is not in its grammar. */
final class EdtfParser {

  private static final Pattern DATE =
      Pattern.compile("(?<year>-?\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(?<year>-?[1-9]\\d{4,8})");
  private static final Pattern YEAR_MASK = Pattern.compile("\\d{3}X|\\d{2}XX|\\dXXX");
  private static final Pattern DAY_MASK =
      Pattern.compile("(?<month>-?\\d{4}-\\d\\d)-XX|(?<year>-?\\d{4})-XX(?:-XX)?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d"
              + "(?:Z|[+-](?:(?:0\\d|1[0-3])(?::[0-5]\\d)?|14(?::00)?))?");

  /** What is masked by one, two and three unknown digits. */
  private static final List<Granularity> YEAR_MASKS =
      List.of(Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM);

  private static final int CLOCK_LENGTH = "hh:mm:ss".length();

  private EdtfParser() {}

  static Optional<Edtf> parse(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return set(text, Kind.ONE_OF);
    }
    if (text.startsWith("{") && text.endsWith("}")) {
      return set(text, Kind.ALL_OF);
    }
    int slash = text.indexOf('/');
    return slash < 0 ? date(text) : interval(text.substring(0, slash), text.substring(slash + 1));
  }

  private static Optional<Edtf> interval(String first, String last) {
    Optional<Edtf> from = date(first);
    Optional<Edtf> to = date(last);
    boolean readable = (from.isPresent() || isAbsent(first)) && (to.isPresent() || isAbsent(last));
    return readable && isForward(from, to)
        ? Optional.of(EdtfSets.interval(from, to, text(from, first) + "/" + text(to, last)))
        : Optional.empty();
  }

  private static boolean isAbsent(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static String text(Optional<Edtf> date, String absent) {
    return date.map(Edtf::text).orElse(absent);
  }

  /** Tells whether there is an end, and the last does not end before the first begins. */
  private static boolean isForward(Optional<Edtf> first, Optional<Edtf> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return !first.equals(last);
    }
    return first.get().bounds().start().isBefore(last.get().bounds().end());
  }

  private static Optional<Edtf> set(String text, Kind kind) {
    String[] written = text.substring(1, text.length() - 1).split(", ?", -1);
    List<Edtf> elements = new ArrayList<>();
    for (int i = 0; i < written.length; i++) {
      boolean isFirst = i == 0;
      boolean isLast = i == written.length - 1;
      Optional<Edtf> element =
          element(written[i], kind)
              .filter(e -> isFirst || e.bounds().hasStart())
              .filter(e -> isLast || e.bounds().hasEnd());
      if (element.isEmpty()) {
        return Optional.empty();
      }
      elements.add(element.get());
    }
    return Optional.of(EdtfSets.set(kind, elements));
  }

  private static Optional<Edtf> element(String text, Kind kind) {
    int dots = text.indexOf("..");
    return dots < 0
        ? date(text).filter(EdtfDates::isSetElement)
        : range(text.substring(0, dots), text.substring(dots + 2), kind);
  }

  /** Reads a range, whose ends are plain dates of one precision. */
  private static Optional<Edtf> range(String first, String last, Kind kind) {
    Optional<Edtf> from = date(first).filter(EdtfDates::isPlain);
    Optional<Edtf> to = date(last).filter(EdtfDates::isPlain);
    boolean readable = (from.isPresent() || first.isEmpty()) && (to.isPresent() || last.isEmpty());
    boolean alike =
        from.isEmpty() || to.isEmpty() || from.get().granularity().equals(to.get().granularity());
    if (!readable || !alike || !isForward(from, to)) {
      return Optional.empty();
    }
    return Optional.of(kind == Kind.ONE_OF ? EdtfSets.range(from, to) : EdtfSets.lasting(from, to));
  }

  /** Reads a single date with the sign that it may end in; not all dates take one. */
  private static Optional<Edtf> date(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Edtf> unsigned = unqualified(text.substring(0, text.length() - 1));
    return switch (text.charAt(text.length() - 1)) {
      case '?' -> unsigned.map(Edtf::uncertain).filter(Edtf::isUncertain);
      case '~' -> unsigned.map(Edtf::approximate).filter(Edtf::isApproximate);
      case '%' -> unsigned.map(Edtf::approximate).map(Edtf::uncertain).filter(Edtf::isUncertain);
      default -> unqualified(text);
    };
  }

  private static Optional<Edtf> unqualified(String text) {
    int time = text.indexOf('T');
    if (time >= 0) {
      return moment(text.substring(0, time), text.substring(time + 1));
    }
    return calendarDate(text).or(() -> mask(text)).or(() -> longYear(text));
  }

  /** Reads a year, a month, a grouping of months, a day. */
  private static Optional<Edtf> calendarDate(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches() || text.startsWith("-0000")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group("year"));
    if (date.group("month") == null) {
      return Optional.of(Edtf.ofYear(year));
    }
    int month = Integer.parseInt(date.group("month"));
    if (date.group("day") != null) {
      return day(year, month, Integer.parseInt(date.group("day"))).map(Edtf::ofDay);
    }
    return month(year, month)
        .map(Edtf::ofMonth)
        .or(() -> SubYearGrouping.of(month).map(grouping -> EdtfDates.grouping(year, grouping)));
  }

  private static Optional<YearMonth> month(int year, int month) {
    return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return month(year, month).filter(m -> m.isValidDay(day)).map(m -> m.atDay(day));
  }

  private static Optional<Edtf> longYear(String text) {
    Matcher year = LONG_YEAR.matcher(text);
    return year.matches()
        ? Optional.of(Integer.parseInt(year.group("year")))
            .filter(y -> Math.abs(y) <= EdtfDates.LAST_YEAR)
            .map(Edtf::ofYear)
        : Optional.empty();
  }

  private static Optional<Edtf> moment(String day, String time) {
    if (!TIME.matcher(time).matches() || time.startsWith("-00", CLOCK_LENGTH)) {
      return Optional.empty();
    }
    LocalTime clock = LocalTime.parse(time.substring(0, CLOCK_LENGTH));
    String offset = time.substring(CLOCK_LENGTH);
    String written = offset.length() == "+hh".length() ? offset + ":00" : offset;
    return calendarDate(day)
        .filter(date -> date.granularity().equals(Optional.of(Granularity.DAY)))
        .flatMap(date -> date.bounds().firstDay())
        .map(date -> EdtfDates.second(date.atTime(clock), written));
  }

  private static Optional<Edtf> mask(String text) {
    if (YEAR_MASK.matcher(text).matches()) {
      int firstYear = Integer.parseInt(text.replace('X', '0'));
      int unknown = text.length() - text.indexOf('X');
      return Optional.of(EdtfDates.masked(firstYear, YEAR_MASKS.get(unknown - 1)));
    }
    Matcher mask = DAY_MASK.matcher(text);
    return mask.matches()
        ? calendarDate(mask.group(mask.group("month") == null ? "year" : "month"))
            .filter(EdtfDates::isPlain)
            .map(date -> Edtf.date(text, date.bounds(), Optional.empty()))
        : Optional.empty();
  }
}
