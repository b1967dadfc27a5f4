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
import static org.timeline4j.language.en.TimeSlots.HOLIDAY;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.SEASON;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.UNITS;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.TimeSlots.YEAR_PART;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.PUBLISHED;
import static org.timeline4j.language.en.Times.nearest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.Recurring.PartOfYear;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.Nth;
import org.timeline4j.time.RefinedTime.NthOf;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.TimeExpression;

/**
 * Parts of years and holidays: "the third quarter", "fiscal 1988", "last summer", "Thanksgiving",
 * "the weekend".
 */
final class EnglishPeriods {
  private static final Pattern THE = opt(word("the"));
  private static final Pattern FISCAL = opt(seq(word("fiscal"), opt(word("-"))));

  /** "Midsummer", "midwinter". */
  private static final Slot<Recurring> MIDDLE = Slot.of("middle of a season");

  private static final Recurring LAST_DAY = new Recurring.DayOfYear(Month.DECEMBER, 31);
  private static final Recurring NEW_YEAR = new Recurring.DayOfYear(Month.JANUARY, 1);
  private static final ImmutableSet<String> RANGE = ImmutableSet.of("and", "to", "until");
  private static final ImmutableSet<String> ORDINAL_SUFFIX = TimeWords.set("ordinal suffix");
  private static final ImmutableSet<String> BEFORE_TIME = TimeWords.set("before a time");
  private static final ImmutableSet<String> PART_OF_DAY = TimeWords.set("part of day");

  /** What leads to a season, be it a verb elsewhere too. */
  private static final ImmutableSet<String> LEADS =
      ImmutableSet.of("in", "since", "by", "until", "during");

  /** What may lead to a fall of another kind. */
  private static final ImmutableSet<String> LEADS_TO_NAMED =
      ImmutableSet.of("before", "throughout", "till");

  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final ImmutableSet<String> HOLIDAY_ONLY = TimeWords.set("holiday only");

  private static final ImmutableSet<String> FORECASTING = TimeWords.set("forecasting");

  /** So far behind the comma its verb tells whether figures are a forecast. */
  private static final int FIGURES_REACH = 8;

  private EnglishPeriods() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(
            TimeWords.words(
                "middle of a season",
                MIDDLE,
                n -> new PartOfYear(Granularity.SEASON, Integer.parseInt(n))))
        .addAll(parts())
        .addAll(fiscal())
        .addAll(days())
        .build();
  }

  private static List<Rule<?>> parts() {
    return ImmutableList.of(
        rule(
                "<ordinal> quarter",
                YEAR_PART,
                seq(FISCAL, slot(ORDINAL), opt(word("fiscal")), opt(word("-")), word("quarter")),
                m -> new PartOfYear(Granularity.QUARTER, m.get(ORDINAL)))
            .when(m -> m.get(ORDINAL) <= 4),
        rule(
                "<ordinal> half",
                YEAR_PART,
                seq(slot(ORDINAL), opt(word("-")), word("half")),
                m -> new PartOfYear(Granularity.HALF, m.get(ORDINAL)))
            .when(m -> m.get(ORDINAL) <= 2),
        rule(
            "last half",
            YEAR_PART,
            seq(words("last", "latter"), word("half")),
            m -> new PartOfYear(Granularity.HALF, 2)),
        rule(
                "H<number>",
                YEAR_PART,
                seq(word("h"), glued(slot(TimeSlots.NUMBER))),
                m -> new PartOfYear(Granularity.HALF, m.get(TimeSlots.NUMBER)))
            .when(m -> m.get(TimeSlots.NUMBER) >= 1 && m.get(TimeSlots.NUMBER) <= 2),
        rule(
                "Q<number>",
                YEAR_PART,
                seq(word("q"), glued(slot(TimeSlots.NUMBER))),
                m -> new PartOfYear(Granularity.QUARTER, m.get(TimeSlots.NUMBER)))
            .when(m -> m.get(TimeSlots.NUMBER) >= 1 && m.get(TimeSlots.NUMBER) <= 4),
        rule("<season>", YEAR_PART, slot(SEASON), m -> m.get(SEASON)),
        rule("the <part of year>", DATE, seq(THE, slot(YEAR_PART)), m -> nearest(m.get(YEAR_PART)))
            .when(m -> isPeriod(m) && !(m.startsWith("the") && isAdjective(m))),
        rule(
                "the <early or late> <season>",
                DATE,
                seq(THE, slot(TimeSlots.PART), slot(SEASON)),
                m -> new Modified(nearest(m.get(SEASON)), m.get(TimeSlots.PART)))
            .when(EnglishPeriods::isBehindPreposition),
        rule(
            "<part of year> of <a year>",
            DATE,
            seq(THE, slot(YEAR_PART), opt(word(",")), opt(words("of", "in")), slot(A_YEAR)),
            m -> new Within(m.get(YEAR_PART), m.get(A_YEAR))),
        rule(
                "<a year> <part of year>",
                DATE,
                seq(THE, slot(A_YEAR), opt(word("'s")), slot(YEAR_PART)),
                m -> new Within(m.get(YEAR_PART), m.get(A_YEAR)))
            .when(m -> m.find(SEASON, 0).isEmpty()),
        rule(
                "<a year>'s <last> <unit>",
                DATE,
                seq(
                    slot(A_YEAR),
                    word("'s"),
                    words("first", "opening", "last", "final", "closing"),
                    slot(UNIT)),
                m -> new Nth(isOpening(m) ? 1 : -1, m.get(UNIT), m.get(A_YEAR)))
            .when(
                m ->
                    m.get(UNIT).isFinerThan(Granularity.YEAR)
                        && m.get(UNIT).compareTo(Granularity.DAY) >= 0),
        rule(
                "<season> <two digits>",
                DATE,
                seq(slot(SEASON), slot(TimeSlots.DIGITS)),
                m ->
                    new Within(
                        m.get(SEASON),
                        Times.year(Times.century(Integer.parseInt(m.get(TimeSlots.DIGITS))))))
            .when(
                m ->
                    m.get(TimeSlots.DIGITS).length() == 2
                        && m.get(TimeSlots.DIGITS).startsWith("0")
                        && Around.endsPhrase(m)),
        rule(
                "<middle of a season>",
                DATE,
                seq(THE, slot(MIDDLE), opt(words("of", "in")), opt(slot(A_YEAR))),
                EnglishPeriods::middle)
            .when(m -> Around.is(m.before(1), BEFORE_TIME) || m.isAfter("at")),
        rule(
                "the first half of <date>",
                DATE,
                seq(
                    THE,
                    words("first", "second", "last", "latter", "early", "later", "better"),
                    words("half", "part"),
                    word("of"),
                    slot(DATE)),
                m -> new Modified(m.get(DATE), half(m)))
            .when(m -> m.hasWord("part") || !isYear(m)),
        rule(
                "the first <units> of <date>",
                DATE,
                seq(
                    THE,
                    words("first", "opening", "early", "last", "final", "closing"),
                    slot(UNITS),
                    words("of", "in"),
                    slot(DATE)),
                m -> new Modified(m.get(DATE), isOpening(m) ? Modifier.START : Modifier.END))
            .when(
                m ->
                    m.get(UNITS).compareTo(Granularity.DAY) >= 0
                        && m.get(UNITS)
                            .isFinerThan(m.get(DATE).resolve(Times.NOWHERE).granularity())),
        rule("all <season>", DATE, seq(word("all"), slot(SEASON)), m -> nearest(m.get(SEASON)))
            .when(m -> !m.hasWord("fall")),
        rule(
                "the first half of the <unit>",
                DATE,
                seq(
                    THE,
                    words("first", "second", "latter", "later"),
                    words("half", "part"),
                    word("of"),
                    word("the"),
                    slot(UNIT)),
                m -> new Modified(new Current(m.get(UNIT), 0), half(m)))
            .when(
                m ->
                    m.get(UNIT).compareTo(Granularity.YEAR) > 0
                        || m.get(UNIT) == Granularity.MONTH),
        rule(
            "<part of year> of the year",
            DATE,
            seq(
                THE,
                slot(YEAR_PART),
                words("of", "in"),
                word("the"),
                opt(words("fiscal", "same")),
                word("year")),
            m -> new Within(m.get(YEAR_PART), new Current(Granularity.YEAR, 0))),
        rule(
                "the <ordinal> <unit> of <date>",
                DATE,
                seq(
                    THE,
                    anyOf(slot(ORDINAL), word("last"), word("final")),
                    slot(UNIT),
                    words("of", "in"),
                    slot(DATE)),
                m -> new Nth(m.maybe(ORDINAL).orElse(-1), m.get(UNIT), m.get(DATE)))
            .when(
                m ->
                    m.get(UNIT).compareTo(Granularity.DAY) >= 0
                        && !(m.get(UNIT) == Granularity.QUARTER && isLong(m))),
        rule(
                "the <ordinal> quarter of <decade or century>",
                DATE,
                seq(
                    THE,
                    anyOf(slot(ORDINAL), word("last"), word("final")),
                    slot(UNIT),
                    word("of"),
                    slot(DATE)),
                m -> new Modified(m.get(DATE), quarter(m.maybe(ORDINAL).orElse(4))))
            .when(
                m ->
                    m.get(UNIT) == Granularity.QUARTER
                        && m.maybe(ORDINAL).orElse(4) <= 4
                        && isLong(m)));
  }

  /** "Since midsummer", "by midwinter 1916". */
  private static TimeExpression middle(Match m) {
    Recurring season = m.get(MIDDLE);
    return new Modified(
        m.maybe(A_YEAR)
            .<TimeExpression>map(year -> new Within(season, year))
            .orElseGet(() -> nearest(season)),
        Modifier.MID);
  }

  private static boolean isOpening(Match m) {
    return m.hasWord("first") || m.hasWord("opening") || m.hasWord("early");
  }

  private static boolean isLong(Match m) {
    return m.get(DATE).resolve(Times.NOWHERE).granularity().compareTo(Granularity.YEAR) > 0;
  }

  private static Modifier quarter(int n) {
    return n == 1 ? Modifier.START : n == 4 ? Modifier.END : Modifier.MID;
  }

  private static List<Rule<?>> fiscal() {
    return ImmutableList.of(
        rule(
            "fiscal <a year>",
            A_YEAR,
            seq(opt(word("the")), word("fiscal"), slot(A_YEAR)),
            m -> m.get(A_YEAR)),
        rule(
            "the fiscal year <year>",
            A_YEAR,
            seq(
                THE,
                words("fiscal", "calendar", "financial"),
                opt(word("year")),
                slot(TimeSlots.YEAR)),
            m -> Times.year(m.get(TimeSlots.YEAR))),
        rule(
            "the <year> fiscal year",
            A_YEAR,
            seq(THE, slot(TimeSlots.YEAR), words("fiscal", "calendar", "financial"), word("year")),
            m -> Times.year(m.get(TimeSlots.YEAR))),
        rule(
                "For the year, <figures>",
                DATE,
                seq(word("the"), opt(words("full", "whole")), word("year")),
                m -> EnglishReports.yearReported())
            .when(EnglishPeriods::opensYear),
        rule(
            "the full year",
            DATE,
            seq(word("the"), word("full"), word("year")),
            m -> new Current(Granularity.YEAR, 0)),
        rule(
            "full-year <year>",
            DATE,
            seq(THE, word("full"), opt(word("-")), word("year"), slot(TimeSlots.YEAR)),
            m -> Times.year(m.get(TimeSlots.YEAR))),
        rule(
                "the new year",
                DATE,
                seq(word("the"), word("new"), word("year")),
                m -> new Shifted(nearest(NEW_YEAR), 0, Granularity.YEAR))
            .when(
                m ->
                    (Around.is(m.before(1), BEFORE_TIME) || m.isAfter("into"))
                        && (Around.endsPhrase(m) || Around.is(m.after(1), GOES_ON))),
        rule(
                "the first of the year",
                DAY,
                phrase("the first of the year"),
                m -> new Occurrence(NEW_YEAR, Which.NEAREST, PUBLISHED))
            .when(m -> Around.is(m.before(1), BEFORE_TIME)),
        rule("for the <unit>", DATE, seq(word("the"), slot(UNIT)), m -> new Current(m.get(UNIT), 0))
            .when(EnglishPeriods::isReported),
        rule(
            "last fiscal year",
            A_YEAR,
            seq(
                words("this", "last", "next"),
                words("fiscal", "calendar", "financial"),
                word("year")),
            m ->
                new Shifted(
                    PUBLISHED,
                    m.hasWord("last") ? -1 : m.hasWord("next") ? 1 : 0,
                    Granularity.YEAR)),
        rule(
            "the fiscal year",
            A_YEAR,
            seq(
                word("the"),
                opt(words("current", "latest")),
                words("fiscal", "financial"),
                word("year")),
            m -> new Shifted(PUBLISHED, 0, Granularity.YEAR)));
  }

  /** Returns the words of a name as lexicons have them: "new year's eve". */
  private static String nameOf(Match m) {
    StringBuilder words = new StringBuilder(m.token(0).norm());
    for (int i = 1; i < m.size(); i++) {
      words.append(m.token(i).norm().startsWith("'") ? "" : " ").append(m.token(i).norm());
    }
    return words.toString();
  }

  private static List<Rule<?>> days() {
    return ImmutableList.of(
        rule("<holiday>", DAY, slot(HOLIDAY), m -> nearest(m.get(HOLIDAY)))
            .when(m -> m.token(0).isCapitalized() || HOLIDAY_ONLY.contains(nameOf(m))),
        rule(
            "<holiday> <a year>",
            DAY,
            seq(slot(HOLIDAY), opt(word(",")), opt(word("of")), slot(A_YEAR)),
            m -> new Within(m.get(HOLIDAY), m.get(A_YEAR))),
        rule(
            "last <holiday>",
            DAY,
            seq(word("last"), slot(HOLIDAY)),
            m -> new Occurrence(m.get(HOLIDAY), Which.LAST, PUBLISHED)),
        rule(
            "next <holiday>",
            DAY,
            seq(word("next"), slot(HOLIDAY)),
            m -> new Occurrence(m.get(HOLIDAY), Which.NEXT, PUBLISHED)),
        rule(
            "this <holiday>",
            DAY,
            seq(word("this"), slot(HOLIDAY)),
            m -> new Occurrence(m.get(HOLIDAY), Which.THIS, PUBLISHED)),
        rule(
            "the month of <month>",
            DATE,
            seq(
                word("the"),
                word("month"),
                word("of"),
                slot(TimeSlots.MONTH),
                opt(seq(opt(word(",")), slot(A_YEAR)))),
            m -> {
              Recurring month = new Recurring.MonthOfYear(m.get(TimeSlots.MONTH));
              return m.maybe(A_YEAR)
                  .<TimeExpression>map(year -> new Within(month, year))
                  .orElseGet(() -> nearest(month));
            }),
        rule(
            "<weekday> of <date>",
            DAY,
            seq(slot(WEEKDAY), opt(word("of")), words("this", "last", "next"), word("week")),
            m ->
                new Within(
                    new Recurring.Weekday(m.get(WEEKDAY)),
                    Times.shifted(
                        m.hasWord("last") ? -1 : m.hasWord("next") ? 1 : 0, Granularity.WEEK))),
        rule(
                "the <ordinal>",
                DAY,
                seq(word("the"), slot(ORDINAL)),
                m -> nearest(new Recurring.DayOfMonth(m.get(ORDINAL))))
            .when(
                m ->
                    m.size() == 3
                        && m.get(ORDINAL) <= 31
                        && (m.isAfter("on")
                            || m.isAfter("by")
                            || m.isAfter("until")
                            || m.isAfter("till")
                            || (isBeside(m) && Around.endsPhrase(m))
                            || isInRange(m)
                            || (m.isAfter("of")
                                && (Around.is(m.before(2), PART_OF_DAY)
                                    || Around.is(m.before(2), "hours"))))),
        rule(
            "the weekend",
            DATE,
            seq(word("the"), words("weekend", "wknd", "wkend")),
            m -> nearest(new Recurring.Weekend())),
        rule(
            "the coming weekend",
            DATE,
            seq(words("the", "this"), words("coming", "upcoming"), words("weekend", "wknd")),
            m -> new Occurrence(new Recurring.Weekend(), Which.NEXT, PUBLISHED)),
        rule(
            "the week of <day>",
            DATE,
            seq(word("the"), word("week"), words("of", "beginning", "ending"), slot(DAY)),
            m -> new Shifted(m.get(DAY), 0, Granularity.WEEK)),
        rule(
                "the <ordinal> <weekday> of <date>",
                DAY,
                seq(
                    THE,
                    anyOf(slot(ORDINAL), words("last", "final")),
                    slot(WEEKDAY),
                    words("of", "in"),
                    slot(DATE)),
                m ->
                    new NthOf(
                        m.maybe(ORDINAL).orElse(-1),
                        new Recurring.Weekday(m.get(WEEKDAY)),
                        m.get(DATE)))
            .when(m -> m.maybe(ORDINAL).orElse(1) <= 5),
        rule(
                "<early or late> <unit>",
                DATE,
                seq(slot(TimeSlots.PART), word("the"), slot(UNIT)),
                m -> new Modified(new Current(m.get(UNIT), 0), m.get(TimeSlots.PART)))
            .when(
                m ->
                    m.get(UNIT).compareTo(Granularity.WEEK) >= 0
                        || (m.get(UNIT) == Granularity.DAY
                            && (m.hasWord("in")
                                || m.isAfter("by")
                                || m.isAfter("until")
                                || m.isAfter("before")))),
        rule(
                "<early or late> <unit>",
                DATE,
                seq(slot(TimeSlots.PART), slot(UNIT)),
                m -> new Modified(new Current(m.get(UNIT), 0), m.get(TimeSlots.PART)))
            .when(
                m ->
                    m.get(UNIT).compareTo(Granularity.WEEK) >= 0
                        && m.hasWord("the")
                        && (!m.hasWord("mid")
                            || Around.endsPhrase(m)
                            || Around.is(m.after(1), GOES_ON))),
        rule(
            "year-end",
            DAY,
            seq(word("year"), opt(words("-", "'s")), word("end")),
            m -> new Occurrence(LAST_DAY, m.isAfter("since") ? Which.LAST : Which.THIS, PUBLISHED)),
        rule(
                "that time",
                DATE,
                seq(words("that", "the"), opt(word("same")), word("time")),
                m -> LAST_MENTIONED)
            .when(m -> m.isAfter("at") && m.hasWord("that")));
  }

  /** "Before the 14th", "after the 14th": not "before the fourth", of which it is not told what. */
  private static boolean isBeside(Match m) {
    return m.token(1).kind() == Token.Kind.NUMBER
        && (m.isAfter("before")
            || m.isAfter("after")
            || m.isAfter("since")
            || m.isAfter("through"));
  }

  /** "Between the 10th and the 15th", "from the 10th to the 15th". */
  private static boolean isInRange(Match m) {
    return m.token(1).kind() == Token.Kind.NUMBER
        && (((m.isAfter("between") || m.isAfter("from"))
                && Around.is(m.after(1), RANGE)
                && Around.is(m.after(4), ORDINAL_SUFFIX)
                && (goesOn(m, 5) || isOfThatMonth(m, 5)))
            || (Around.is(m.before(1), RANGE)
                && Around.is(m.before(2), ORDINAL_SUFFIX)
                && (Around.is(m.before(5), "between") || Around.is(m.before(5), "from"))
                && goesOn(m, 1))
            || (Around.is(m.before(1), RANGE)
                && isDayOfMonth(m)
                && (goesOn(m, 1)
                    || isOfThatMonth(m, 1)
                    || Around.is(m.after(1), FriendWords.FUNCTION))));
  }

  /** "Between 10 March and the 15th", "from May 3 to the 8th". */
  private static boolean isDayOfMonth(Match m) {
    boolean dayFirst = Around.is(m.before(2), FriendWords.MONTH);
    return (dayFirst || Around.is(m.before(3), FriendWords.MONTH))
        && (Around.is(m.before(4), "between") || Around.is(m.before(4), "from"));
  }

  /** "Between the 4th and the 20th of that month". */
  private static boolean isOfThatMonth(Match m, int n) {
    return Around.is(m.after(n), "of") && Around.is(m.after(n + 2), "month");
  }

  private static boolean goesOn(Match m, int n) {
    return m.after(n)
        .filter(next -> next.kind() != Token.Kind.MARK)
        .filter(next -> !GOES_ON.contains(next.norm()) || next.norm().equals("of"))
        .isEmpty();
  }

  /** "For the year, profit fell by half", not "For the year, it expects a profit". */
  private static boolean opensYear(Match m) {
    return m.first() == 1
        && m.isAfter("for")
        && m.isBefore(",")
        && IntStream.rangeClosed(2, FIGURES_REACH)
            .noneMatch(n -> Around.is(m.after(n), FORECASTING));
  }

  /** "For the month, the index fell": what figures are told for. */
  private static boolean isReported(Match m) {
    Granularity unit = m.get(UNIT);
    return (unit == Granularity.DAY || unit == Granularity.WEEK || unit == Granularity.MONTH)
        && m.isAfter("for")
        && (m.isBefore(",")
            ? m.before(2).isEmpty() || EnglishReports.tellsFigures(m)
            : Around.endsPhrase(m) && EnglishReports.tellsFigures(m));
  }

  /** "Third-quarter" with its hyphen stands before a noun, to which the article belongs. */
  private static boolean isAdjective(Match m) {
    return m.token(m.size() - 2).norm().equals("-");
  }

  private static boolean isYear(Match m) {
    return m.find(DATE, 0).orElseThrow().rule().equals("<a year>")
        || m.get(DATE).equals(new Current(Granularity.YEAR, 0));
  }

  private static Modifier half(Match m) {
    return m.hasWord("first") || m.hasWord("early")
        ? Modifier.START
        : m.hasWord("better") ? Modifier.APPROX : Modifier.END;
  }

  private static boolean isBehindPreposition(Match m) {
    return Around.is(m.before(1), LEADS)
        || (Around.is(m.before(1), LEADS_TO_NAMED)
            && !m.hasWord("fall")
            && !m.isBefore("of")
            && (Around.endsPhrase(m) || Around.is(m.after(1), GOES_ON)));
  }

  /**
   * "fall" and "spring" are also verbs: as seasons they stand behind an article or a preposition.
   */
  private static boolean isPeriod(Match m) {
    Token last = m.token(m.size() - 1);
    boolean season = m.size() <= 2 && m.find(YEAR_PART, 0).orElseThrow().rule().equals("<season>");
    if (last.norm().equals("half")) {
      return EnglishReports.tellsFigures(m) || EnglishReports.isBeforeFigures(m);
    }
    if (season && last.isCapitalized() && m.isBefore("of") && Around.isName(m.after(2))) {
      return false;
    }
    return !season
        || (last.isCapitalized() && m.before(1).isPresent())
        || isBehindPreposition(m)
        || (m.size() == 2
            && (last.norm().startsWith("summer")
                || last.norm().startsWith("winter")
                || last.norm().equals("autumn")));
  }
}
