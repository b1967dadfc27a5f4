package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.PUBLISHED;
import static org.timeline4j.language.en.Times.nearest;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.AbsoluteTime;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.Nth;
import org.timeline4j.time.RefinedTime.Some;
import org.timeline4j.time.RefinedTime.Weekdayed;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.TimeExpression;

/** Days in the forms of speech: "Friday the 13th", "Tuesday week", "a Friday in 2019". */
final class EnglishDays {
  /** A weekday in a form that is another word too, a weekday only before a date. */
  static final Slot<DayOfWeek> SHORT_WEEKDAY = Slot.of("short weekday");

  private EnglishDays() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("short weekday", SHORT_WEEKDAY, DayOfWeek::valueOf))
        .addAll(named())
        .addAll(some())
        .build();
  }

  private static List<Rule<?>> named() {
    Pattern comma = opt(word(","));
    return ImmutableList.of(
        rule(
                "<short weekday>, <day>",
                DAY,
                seq(slot(SHORT_WEEKDAY), comma, slot(DAY)),
                m -> new Weekdayed(m.get(SHORT_WEEKDAY), m.get(DAY)))
            .when(m -> m.token(0).isCapitalized() && EnglishCalendar.isDayOfMonth(m)),
        rule(
                "<day>, a <weekday>",
                TIMEX,
                seq(anyOf(slot(DAY), slot(TIME)), word(","), word("a"), slot(WEEKDAY)),
                EnglishDays::called)
            .when(
                m ->
                    m.token(m.size() - 1).isCapitalized()
                        && m.after(1).filter(next -> next.kind() != Token.Kind.MARK).isEmpty()),
        rule(
                "<weekday> the <ordinal>",
                DAY,
                seq(anyOf(slot(WEEKDAY), slot(SHORT_WEEKDAY)), opt(word("the")), slot(ORDINAL)),
                m ->
                    nearest(
                        new Recurring.WeekdayOfMonth(
                            m.maybe(WEEKDAY).orElseGet(() -> m.get(SHORT_WEEKDAY)),
                            m.get(ORDINAL))))
            .when(
                m ->
                    m.get(ORDINAL) <= 31
                        && (isInFigures(m.token(m.size() - 2)) || m.hasWord("the"))
                        && (isShortDay(m)
                            || ((m.token(0).isCapitalized() || m.token(0).norm().endsWith("day"))
                                && ends(m)))),
        rule(
                "the <ordinal> of <this month>",
                DAY,
                seq(word("the"), slot(ORDINAL), opt(word("day")), opt(word("of")), slot(DATE)),
                m -> new Nth(m.get(ORDINAL), Granularity.DAY, m.get(DATE)))
            .when(m -> m.get(ORDINAL) <= 31 && isMonth(m.get(DATE))),
        rule(
                "the <ordinal> of the month",
                DAY,
                seq(word("the"), slot(ORDINAL), opt(word("day")), phrase("of the month")),
                m -> new Nth(m.get(ORDINAL), Granularity.DAY, new Current(Granularity.MONTH, 0)))
            .when(m -> m.get(ORDINAL) <= 31 && (m.hasWord("day") || m.get(ORDINAL) > 5)),
        rule(
                "the last <unit> of the <unit>",
                DATE,
                seq(
                    word("the"),
                    words("first", "last", "final"),
                    slot(UNIT),
                    phrase("of the"),
                    slot(UNIT)),
                m ->
                    new Nth(
                        m.hasWord("first") ? 1 : -1, m.get(UNIT), new Current(m.get(UNIT, 1), 0)))
            .when(
                m ->
                    m.get(UNIT).compareTo(Granularity.DAY) >= 0
                        && m.get(UNIT).isFinerThan(m.get(UNIT, 1))),
        rule(
                "the <ordinal> of <month> that no month has",
                DAY,
                seq(opt(word("the")), slot(ORDINAL), word("of"), slot(MONTH)),
                m -> Times.dayOfYear(new Recurring.DayOfYear(m.get(MONTH), m.get(ORDINAL))))
            .when(m -> m.get(ORDINAL) > 31 && m.get(ORDINAL) < 100 && isMonthName(m)),
        rule(
                "<weekday> week",
                DAY,
                seq(slot(WEEKDAY), word("week")),
                m ->
                    weekLater(
                        new Occurrence(
                            new Recurring.Weekday(m.get(WEEKDAY)), Which.NEXT, PUBLISHED)))
            .when(m -> m.token(0).isCapitalized() && m.isAfter("on") && ends(m)),
        rule(
                "a week on <weekday>",
                DAY,
                seq(phrase("a week"), words("on", "from"), slot(WEEKDAY)),
                m ->
                    weekLater(
                        new Occurrence(
                            new Recurring.Weekday(m.get(WEEKDAY)), Which.NEXT, PUBLISHED)))
            .when(m -> !m.isAfter("for")),
        rule(
            "a week ago <weekday>",
            DAY,
            seq(phrase("a week ago"), opt(word("on")), slot(WEEKDAY)),
            m ->
                new Shifted(
                    new Occurrence(new Recurring.Weekday(m.get(WEEKDAY)), Which.LAST, PUBLISHED),
                    -7,
                    Granularity.DAY)));
  }

  private static List<Rule<?>> some() {
    Pattern one = words("a", "an", "one");
    return ImmutableList.of(
        rule(
                "a <weekday> in <date>",
                DATE,
                seq(one, slot(WEEKDAY), opt(words("in", "of")), slot(DATE)),
                m -> new Some(new Recurring.Weekday(m.get(WEEKDAY)).value(), m.get(DATE)))
            .when(
                m ->
                    m.token(1).isCapitalized()
                        && isCalendar(m.get(DATE))
                        && (m.hasWord("in") || m.hasWord("of") || m.hasWord("last"))),
        rule(
                "one day in <date>",
                DATE,
                seq(one, word("day"), word("in"), slot(DATE)),
                m -> new Some("XXXX-XX-XX", m.get(DATE)))
            .when(m -> isCalendar(m.get(DATE))));
  }

  /** "On June 25, a Sunday, they crossed": the weekday is that of the day. */
  private static TimeReading called(Match m) {
    Node day = m.find(DAY, 0).or(() -> m.find(TIME, 0)).orElseThrow();
    return TimeReading.list(
        TimeReading.Item.of(day, m.maybe(DAY).orElseGet(() -> m.get(TIME))),
        TimeReading.Item.of(
            m.find(WEEKDAY, 0).orElseThrow(),
            new Weekdayed(m.get(WEEKDAY), new Shifted(LAST_MENTIONED, 0, Granularity.DAY))));
  }

  private static TimeExpression weekLater(TimeExpression day) {
    return new Shifted(day, 7, Granularity.DAY);
  }

  /** "Today", "yesterday", "tomorrow". */
  static boolean isBesidePublication(TimeExpression day) {
    return day instanceof Shifted shifted
        && shifted.unit() == Granularity.DAY
        && shifted.anchor().equals(PUBLISHED);
  }

  private static boolean isMonth(TimeExpression date) {
    return date instanceof Shifted shifted && shifted.unit() == Granularity.MONTH;
  }

  private static boolean isMonthName(Match m) {
    return m.token(m.size() - 1).isCapitalized();
  }

  /** "Weds the 26th instead": with the article a short form is sure. */
  private static boolean isShortDay(Match m) {
    return m.hasWord("the")
        && ShortWeekdays.isShort(m.token(0))
        && isInFigures(m.token(m.size() - 2));
  }

  static boolean isInFigures(Token token) {
    return token.kind() == Token.Kind.NUMBER;
  }

  /** A year or a month that is named. */
  private static boolean isCalendar(TimeExpression date) {
    return date instanceof AbsoluteTime.Fixed
        || (date instanceof Within within && within.recurring() instanceof Recurring.MonthOfYear)
        || (date instanceof Occurrence occurrence
            && occurrence.recurring() instanceof Recurring.MonthOfYear)
        || (date instanceof Shifted shifted
            && (shifted.unit() == Granularity.YEAR || shifted.unit() == Granularity.MONTH));
  }

  /** No noun follows that the words before would belong to. */
  private static boolean ends(Match m) {
    return m.after(1)
        .filter(
            next ->
                (next.kind() == Token.Kind.WORD && !Around.goesOn(next)) || next.norm().equals("-"))
        .isEmpty();
  }
}
