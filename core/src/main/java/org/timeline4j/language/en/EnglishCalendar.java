package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.A_YEAR;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DAY_NUMBER;
import static org.timeline4j.language.en.TimeSlots.DAY_OF_YEAR;
import static org.timeline4j.language.en.TimeSlots.DECADE;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.Times.nearest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.Weekdayed;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Vague;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimexType;

/**
 * Dates of the calendar: "March 4, 2025", "4 March", "2025-02-28", "1985", "the 1990s", "the 19th
 * century".
 */
final class EnglishCalendar {
  private static final Pattern COMMA = opt(word(","));

  private static final ImmutableSet<String> SEPTEMBER_11 = TimeWords.set("september 11");

  private static final int CENTURY = 100;

  /** A hundred years that have not gone by have no name of this kind. */
  private static final int MODERN = 2000;

  private static final ImmutableSet<String> WEATHER = TimeWords.set("weather");
  private static final ImmutableSet<String> BEFORE_DECADE =
      ImmutableSet.of("in", "of", "since", "from", "during", "through");

  /** Plurals without an ending, and what stands for them: "in May 31 people died". */
  private static final ImmutableSet<String> COUNTED = TimeWords.set("plural without an ending");

  private static final ImmutableSet<String> OF_WHOM =
      ImmutableSet.of("the", "them", "those", "these", "his", "her", "its", "their", "our");

  /** What one does with a decade: "I miss the 90s". */
  private static final ImmutableSet<String> MISSED =
      ImmutableSet.of(
          "miss", "love", "loved", "remember", "hated", "until", "by", "before", "after");

  /** So far from it may stand what the tens measure. */
  private static final int MEASURED = 8;

  private static final ImmutableSet<String> ORDINAL_SUFFIX = TimeWords.set("ordinal suffix");

  private static final int LADY_DAY = 25;

  private EnglishCalendar() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(days())
        .addAll(numeric())
        .addAll(years())
        .build();
  }

  private static List<Rule<?>> days() {
    return ImmutableList.of(
        rule(
                "<month> <day>",
                DAY_OF_YEAR,
                seq(slot(MONTH), opt(word("the")), slot(DAY_NUMBER)),
                m -> new Recurring.DayOfYear(m.get(MONTH), m.get(DAY_NUMBER)))
            .when(m -> isMonth(m) && !(m.hasWord("the") && isBeforeNoun(m)) && !isCount(m)),
        rule(
                "<day> <month>",
                DAY_OF_YEAR,
                seq(slot(DAY_NUMBER), opt(word("of")), slot(MONTH)),
                m -> new Recurring.DayOfYear(m.get(MONTH), m.get(DAY_NUMBER)))
            .when(
                m ->
                    // "18 of March", not "second of March": in words it needs its article.
                    (!m.hasWord("of") || EnglishDays.isInFigures(m.token(0)))
                        && !isAfterColon(m)
                        && !isFigureOfWord(m)),
        rule(
                "<month> <day>d",
                DAY_OF_YEAR,
                anyOf(
                    seq(slot(MONTH), opt(word("the")), slot(NUMBER), glued(word("d"))),
                    seq(word("the"), slot(NUMBER), glued(word("d")), opt(word("of")), slot(MONTH))),
                m -> new Recurring.DayOfYear(m.get(MONTH), m.get(NUMBER)))
            .when(m -> m.get(NUMBER) <= 31 && isOldOrdinal(m.get(NUMBER))),
        rule(
                "the <day> of <month>",
                DAY_OF_YEAR,
                seq(word("the"), slot(ORDINAL), word("of"), slot(MONTH)),
                m -> new Recurring.DayOfYear(m.get(MONTH), m.get(ORDINAL)))
            .when(m -> m.get(ORDINAL) <= 31),
        rule(
                "the <day> <month>",
                DAY_OF_YEAR,
                seq(word("the"), slot(ORDINAL), slot(MONTH)),
                m -> new Recurring.DayOfYear(m.get(MONTH), m.get(ORDINAL)))
            .when(m -> m.get(ORDINAL) <= 31 && EnglishDays.isInFigures(m.token(1))),
        rule(
                "this <day> day of <month>",
                DAY_OF_YEAR,
                seq(words("this", "the"), slot(ORDINAL), phrase("day of"), slot(MONTH)),
                m -> new Recurring.DayOfYear(m.get(MONTH), m.get(ORDINAL)))
            .when(m -> m.get(ORDINAL) <= 31),
        rule(
                "Sept. 11 attacks",
                DAY,
                seq(slot(MONTH), slot(DAY_NUMBER)),
                m -> Times.day(2001, 9, 11))
            .when(
                m ->
                    m.get(MONTH) == Month.SEPTEMBER
                        && m.get(DAY_NUMBER) == 11
                        && m.after(1).map(Token::norm).filter(SEPTEMBER_11::contains).isPresent()),
        rule("<day of year>", DAY, slot(DAY_OF_YEAR), m -> Times.dayOfYear(m.get(DAY_OF_YEAR))),
        rule(
            "<day of year>, <year>",
            DAY,
            seq(slot(DAY_OF_YEAR), COMMA, opt(words("of", "in")), slot(YEAR)),
            m -> new Within(m.get(DAY_OF_YEAR), Times.year(m.get(YEAR)))),
        rule(
                "<day of year> <year>/<next year>",
                DAY,
                seq(slot(DAY_OF_YEAR), COMMA, slot(YEAR), glued(word("/")), glued(slot(DIGITS))),
                m -> new Within(m.get(DAY_OF_YEAR), Times.year(m.get(YEAR) + 1)))
            .when(m -> isBeforeLadyDay(m) && EnglishRanges.isDoubled(m.get(YEAR), m.get(DIGITS))),
        rule(
            "<day of year> <a year>",
            DAY,
            seq(slot(DAY_OF_YEAR), COMMA, opt(word("of")), slot(A_YEAR)),
            m -> new Within(m.get(DAY_OF_YEAR), m.get(A_YEAR))),
        rule(
                "<weekday>, <day>",
                DAY,
                seq(slot(WEEKDAY), COMMA, opt(word("the")), slot(DAY)),
                m -> new Weekdayed(m.get(WEEKDAY), m.get(DAY)))
            .when(EnglishCalendar::isDayOfMonth),
        rule(
                "next <weekday>, <day>",
                DAY,
                seq(
                    anyOf(
                        words("this", "next", "last"),
                        phrase("this coming"),
                        phrase("this past"),
                        phrase("this next"),
                        phrase("the coming")),
                    slot(WEEKDAY),
                    COMMA,
                    opt(word("the")),
                    slot(DAY)),
                m -> new Weekdayed(m.get(WEEKDAY), m.get(DAY)))
            .when(EnglishCalendar::isDayOfMonth),
        rule("<weekday>", DAY, slot(WEEKDAY), m -> nearest(new Recurring.Weekday(m.get(WEEKDAY))))
            .when(EnglishCalendar::isWeekday),
        rule("<month>", DATE, slot(MONTH), m -> nearest(new Recurring.MonthOfYear(m.get(MONTH))))
            .when(EnglishCalendar::isMonth),
        rule(
                "<month> <year>",
                DATE,
                seq(slot(MONTH), COMMA, opt(words("of", "in")), slot(A_YEAR)),
                m -> new Within(new Recurring.MonthOfYear(m.get(MONTH)), m.get(A_YEAR)))
            .when(m -> isMonth(m) || isDated(m)),
        rule(
                "<year> <month>",
                DATE,
                seq(slot(A_YEAR), opt(word("'s")), slot(MONTH)),
                m -> new Within(new Recurring.MonthOfYear(m.get(MONTH)), m.get(A_YEAR)))
            .when(m -> m.hasWord("'s")),
        rule("<day>", DATE, slot(DAY), m -> m.get(DAY)));
  }

  private static List<Rule<?>> numeric() {
    Pattern dash = glued(word("-"));
    Pattern slash = glued(word("/"));
    Pattern part = glued(slot(DIGITS));
    return ImmutableList.of(
        rule(
                "yyyy-mm-dd",
                DAY,
                seq(slot(YEAR), dash, part, dash, part),
                m ->
                    Times.day(
                        m.get(YEAR),
                        Integer.parseInt(m.get(DIGITS)),
                        Integer.parseInt(m.get(DIGITS, 1))))
            .when(m -> areShort(m, 2) && Integer.parseInt(m.get(DIGITS)) <= 12),
        rule(
                "mm/dd/yyyy",
                DAY,
                seq(slot(DIGITS), slash, part, slash, part),
                m ->
                    Times.numeric(
                        Integer.parseInt(m.get(DIGITS)),
                        Integer.parseInt(m.get(DIGITS, 1)),
                        m.get(DIGITS, 2)))
            .when(m -> areShort(m, 2) && m.get(DIGITS, 2).length() % 2 == 0),
        rule(
                "dd.mm.yyyy",
                DAY,
                seq(slot(DIGITS), glued(word(".")), part, glued(word(".")), part),
                m ->
                    Times.dotted(
                        Integer.parseInt(m.get(DIGITS)),
                        Integer.parseInt(m.get(DIGITS, 1)),
                        m.get(DIGITS, 2)))
            .when(
                m ->
                    areShort(m, 2)
                        && (m.get(DIGITS, 2).length() == 4 || isShortDate(m))
                        && Integer.parseInt(m.get(DIGITS, 1)) <= 12),
        rule(
                "mm.dd.yyyy",
                DAY,
                seq(slot(DIGITS), glued(word(".")), part, glued(word(".")), part),
                m ->
                    Times.dotted(
                        Integer.parseInt(m.get(DIGITS, 1)),
                        Integer.parseInt(m.get(DIGITS)),
                        m.get(DIGITS, 2)))
            .when(
                m ->
                    areShort(m, 2)
                        && (m.get(DIGITS, 2).length() == 4 || isShortDate(m))
                        && Integer.parseInt(m.get(DIGITS, 1)) > 12
                        && Integer.parseInt(m.get(DIGITS)) <= 12),
        rule(
                "yyyy/mm/dd",
                DAY,
                seq(slot(YEAR), slash, part, slash, part),
                m ->
                    Times.day(
                        m.get(YEAR),
                        Integer.parseInt(m.get(DIGITS)),
                        Integer.parseInt(m.get(DIGITS, 1))))
            .when(m -> areShort(m, 2) && Integer.parseInt(m.get(DIGITS)) <= 12),
        rule("9/11", DAY, seq(slot(DIGITS), slash, part), m -> Times.day(2001, 9, 11))
            .when(
                m ->
                    m.get(DIGITS).equals("9") && m.get(DIGITS, 1).equals("11") && !m.isBefore("/")),
        rule(
                "mm-dd-yy",
                DAY,
                seq(slot(DIGITS), dash, part, dash, part),
                m ->
                    Times.numeric(
                        Integer.parseInt(m.get(DIGITS)),
                        Integer.parseInt(m.get(DIGITS, 1)),
                        m.get(DIGITS, 2)))
            .when(
                m ->
                    areShort(m, 2)
                        && m.get(DIGITS, 2).length() % 2 == 0
                        && (Integer.parseInt(m.get(DIGITS)) <= 12
                            || m.get(DIGITS, 2).length() == 4)));
  }

  /** "01.02.14" has two digits in each field; "version 1.2.14" and "01.02.14.3" are no dates. */
  private static boolean isShortDate(Match m) {
    return m.get(DIGITS).length() == 2
        && m.get(DIGITS, 1).length() == 2
        && m.get(DIGITS, 2).length() == 2
        && !m.isAfter("version")
        && !m.isAfter("v")
        && !m.isAfter(".")
        && (!m.isBefore(".") || m.after(2).isEmpty());
  }

  private static boolean areShort(Match m, int count) {
    for (int i = 0; i < count; i++) {
      String digits = m.get(DIGITS, i);
      if (digits.length() > 2 || digits.indexOf('.') >= 0 || Integer.parseInt(digits) > 31) {
        return false;
      }
    }
    String mark = m.token(1).norm();
    return (mark.equals(".") || !touches(m, mark)) && !touches(m, "_");
  }

  /** "2d", "3d", "22d": as one wrote it in the nineteenth century; the others end as now. */
  private static boolean isOldOrdinal(int day) {
    return (day % 10 == 2 || day % 10 == 3) && day != 12 && day != 13;
  }

  /** The minutes of a clock time are no day. */
  private static boolean isAfterColon(Match m) {
    return touches(m, ":")
        && m.isAfter(":")
        && m.before(2).filter(token -> token.kind() == Token.Kind.NUMBER).isPresent();
  }

  /** Tells whether the mark stands before or after the match with no space between. */
  static boolean touches(Match m, String mark) {
    return (m.isAfter(mark) && m.before(1).orElseThrow().touches(m.token(0)))
        || (m.isBefore(mark) && m.token(m.size() - 1).touches(m.after(1).orElseThrow()));
  }

  /** Tells whether the day that the match holds is one of a month that is told. */
  static boolean isDayOfMonth(Match m) {
    String rule = m.find(DAY, 0).orElseThrow().rule();
    return rule.startsWith("<day of") || rule.contains("mm") || rule.contains("<month>");
  }

  private static List<Rule<?>> years() {
    return ImmutableList.of(
        rule("<year>", A_YEAR, slot(YEAR), m -> Times.year(m.get(YEAR))).when(YearGuard::isYear),
        rule(
            "the year <year>",
            A_YEAR,
            seq(opt(word("the")), opt(word("calendar")), word("year"), opt(word("of")), slot(YEAR)),
            m -> Times.year(m.get(YEAR))),
        rule(
                "'<two digits>",
                A_YEAR,
                seq(words("'", "`"), glued(slot(DIGITS))),
                m -> Times.year(Times.century(Integer.parseInt(m.get(DIGITS)))))
            .when(m -> m.get(DIGITS).length() == 2 && !m.isBefore("s")),
        rule(
            "post-<year>",
            DATE,
            seq(words("pre", "post"), word("-"), slot(YEAR)),
            EnglishCalendar::beyond),
        rule("<a year>", DATE, slot(A_YEAR), m -> m.get(A_YEAR)),
        rule(
                "the <year>s",
                DATE,
                seq(opt(word("the")), slot(YEAR), glued(words("s", "'s"))),
                m -> Times.unit(m.get(YEAR), years(m.get(YEAR))))
            .when(m -> m.get(YEAR) % 10 == 0),
        rule(
                "the '<tens>s",
                DATE,
                seq(opt(word("the")), opt(word("'")), glued(slot(DIGITS)), glued(words("s", "'s"))),
                m -> Times.unit(Times.century(Integer.parseInt(m.get(DIGITS))), Granularity.DECADE))
            .when(
                m ->
                    m.get(DIGITS).length() == 2
                        && m.get(DIGITS).endsWith("0")
                        && (m.size() > 2
                            || m.isAfter("late")
                            || m.isAfter("early")
                            || m.isAfter("mid")
                            || (isMid(m) && isNoMeasure(m)))),
        rule(
                "the <tens>s",
                DATE,
                seq(word("the"), slot(DIGITS), glued(word("s"))),
                m -> Times.unit(Times.century(Integer.parseInt(m.get(DIGITS))), Granularity.DECADE))
            .when(EnglishCalendar::isDecade),
        rule(
                "the <tens>s in words",
                DATE,
                seq(opt(word("the")), opt(words("'", "‘", "’")), slot(DECADE)),
                m -> Times.unit(m.get(DECADE), Granularity.DECADE))
            .when(
                m -> m.hasWord("the") || m.isAfter("early") || m.isAfter("late") || m.isAfter("-")),
        rule(
                "the <ordinal> century",
                DATE,
                seq(opt(word("the")), slot(ORDINAL), opt(word("-")), word("century")),
                m -> Times.unit(m.get(ORDINAL) * 100 - 100, Granularity.CENTURY))
            .when(m -> m.get(ORDINAL) <= 30 && m.get(ORDINAL) > 3),
        rule(
                "<number> BC",
                A_YEAR,
                seq(slot(NUMBER), EnglishEras.bc()),
                m -> Times.unit(1 - m.get(NUMBER), Granularity.YEAR))
            .when(m -> m.get(NUMBER) <= 9999),
        rule(
                "AD <number>",
                A_YEAR,
                anyOf(
                    seq(words("ad", "a.d."), slot(NUMBER)),
                    seq(slot(NUMBER), words("ad", "a.d.", "ce"))),
                m -> Times.unit(m.get(NUMBER), Granularity.YEAR))
            .when(
                m ->
                    m.get(NUMBER) >= 1
                        && m.get(NUMBER) < 3000
                        && (Times.isUpper(m.token(0)) || Times.isUpper(m.token(1)))));
  }

  /** "In the 90s", which in a sentence about the weather is how warm it is. */
  private static boolean isDecade(Match m) {
    String tens = m.get(DIGITS);
    return tens.length() == 2
        && tens.charAt(0) >= '6'
        && tens.charAt(1) == '0'
        && (Around.is(m.before(1), BEFORE_DECADE) || Around.is(m.before(1), MISSED))
        && isNoMeasure(m);
  }

  /** "By the end of April the first trench": the ordinal counts what follows. */
  private static boolean isBeforeNoun(Match m) {
    return m.token(m.size() - 1).kind() == Token.Kind.WORD
        && m.after(1)
            .filter(next -> next.kind() == Token.Kind.WORD && !next.isCapitalized())
            .filter(next -> !FriendWords.FUNCTION.contains(next.norm()))
            .filter(next -> !VerbSigns.isTelling(next.norm()))
            .isPresent();
  }

  /** "B4 july 20": the number spells a word. */
  private static boolean isFigureOfWord(Match m) {
    return m.isAfter("b") && m.before(1).filter(b -> b.touches(m.token(0))).isPresent();
  }

  /** "In May 31 ships were lost", "in June 20 more came": days are led to by "on". */
  private static boolean isCount(Match m) {
    return m.isAfter("in")
        && m.token(m.size() - 1).kind() == Token.Kind.NUMBER
        && m.after(1)
            .filter(next -> next.kind() == Token.Kind.WORD && !next.isCapitalized())
            .filter(next -> isCounted(next.norm()) || isPartitive(m))
            .isPresent();
  }

  private static boolean isCounted(String noun) {
    return COUNTED.contains(noun)
        || (!FriendWords.FUNCTION.contains(noun) && !Nouns.singular(noun).equals(noun));
  }

  /** "In April 15 of the men were tried". */
  private static boolean isPartitive(Match m) {
    return m.isBefore("of") && Around.is(m.after(2), OF_WHOM);
  }

  /** "In the mid-90s". */
  private static boolean isMid(Match m) {
    return m.isAfter("-")
        && Around.is(m.before(2), "mid")
        && Around.is(m.before(3), "the")
        && Around.is(m.before(4), BEFORE_DECADE);
  }

  private static boolean isNoMeasure(Match m) {
    return IntStream.rangeClosed(1, MEASURED)
        .noneMatch(n -> Around.is(m.before(n), WEATHER) || Around.is(m.after(n), WEATHER));
  }

  /** "Pre-1914 borders", "post-1945 Europe": some time on a side of the year. */
  private static TimeExpression beyond(Match m) {
    TimeExpression year = Times.year(m.get(YEAR));
    boolean before = m.hasWord("pre");
    return new Modified(
        new Vague(
            before ? Direction.PAST : Direction.FUTURE,
            TimexType.DATE,
            String.valueOf(m.get(YEAR)),
            new Shifted(year, before ? -1 : 1, Granularity.YEAR)),
        before ? Modifier.BEFORE : Modifier.AFTER);
  }

  /** "The 1800s" are a century, "the 1810s" and "the 2000s" ten years. */
  private static Granularity years(int first) {
    return first % CENTURY == 0 && first < MODERN ? Granularity.CENTURY : Granularity.DECADE;
  }

  /** "3 February 1641/2": until 25 March the old year went on, of which the second is the new. */
  private static boolean isBeforeLadyDay(Match m) {
    return m.get(DAY_OF_YEAR) instanceof Recurring.DayOfYear day
        && (day.month().compareTo(Month.MARCH) < 0
            || (day.month() == Month.MARCH && day.day() < LADY_DAY));
  }

  /** "May", "March" and short forms are months only where they are written as names. */
  static boolean isMonth(Match m) {
    return MonthGuard.isShortInLowerCase(m)
        || (m.size() == 2 && MonthGuard.isSmallBeforeDay(m))
        || (m.size() == 1 && MonthGuard.isSmallAlone(m.before(1), m.token(0), m.after(1)))
        || ((m.token(0).isCapitalized()
                || MonthGuard.isMonthOnly(m.token(0), m.size() > 1)
                || isOrdinal(m.token(m.size() - 1)))
            && (m.size() > 1
                || (isWholeName(m.token(0)) && !MonthGuard.isFirstName(m))
                || MonthGuard.isShort(m))
            && !(m.size() == 1
                && (m.get(MONTH) == Month.MAY || m.get(MONTH) == Month.MARCH)
                && !MonthGuard.isLikely(m)));
  }

  /** "In may 2010", "prom may 2010": a year behind it and nothing more. */
  private static boolean isDated(Match m) {
    Token year = m.token(m.size() - 1);
    return year.kind() == Token.Kind.NUMBER
        && year.text().length() == 4
        && m.get(A_YEAR).dependencies().isEmpty()
        && m.size() == 2
        && m.after(1).filter(next -> next.kind() != Token.Kind.MARK).isEmpty()
        && m.before(1).filter(before -> VerbSigns.isSubject(before.norm())).isEmpty();
  }

  /** "May 24th" is no verb. */
  private static boolean isOrdinal(Token last) {
    return ORDINAL_SUFFIX.contains(last.norm());
  }

  /** "Jan" and "Mar" are names of people too; with a full stop they are not. */
  private static boolean isWholeName(Token month) {
    return month.text().endsWith(".")
        || month.norm().length() > 4
        || month.norm().matches("may|june|july|sept");
  }

  private static boolean isWeekday(Match m) {
    return m.token(0).norm().length() > 5
        || (m.token(0).isCapitalized() && m.token(0).text().endsWith("."))
        || ShortWeekdays.isSure(m);
  }
}
