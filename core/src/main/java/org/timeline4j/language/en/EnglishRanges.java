package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.A_YEAR;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DAY_NUMBER;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.DURATION;
import static org.timeline4j.language.en.TimeSlots.HOW_MUCH;
import static org.timeline4j.language.en.TimeSlots.LENGTH;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.PART;
import static org.timeline4j.language.en.TimeSlots.ROUGHLY;
import static org.timeline4j.language.en.TimeSlots.SET;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.TimeSlots.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.MoreOrLess;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Vague;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.TimeExpression;

/** What is reported: single times with what qualifies them, ranges, and lists that share a part. */
final class EnglishRanges {
  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "this", "these", "those", "last", "past", "next", "coming", "all");

  private static final Set<Modifier> COMPARING =
      Sets.immutableEnumSet(
          Modifier.LESS_THAN, Modifier.MORE_THAN, Modifier.EQUAL_OR_LESS, Modifier.EQUAL_OR_MORE);

  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final ImmutableSet<String> BEFORE_CLOCK =
      TimeWords.set("before an hour", "part of day");
  private static final ImmutableSet<String> BEFORE_YEAR =
      TimeWords.set("before nothing but a time");
  private static final ImmutableSet<String> HOW_LONG = TimeWords.set("how long");

  private static final int FIRST_DOUBLED = 1200;

  /** From then on the year began in January in England too. */
  private static final int NEW_STYLE = 1753;

  private EnglishRanges() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(qualified())
        .addAll(single(DATE))
        .addAll(single(TIME))
        .addAll(single(SET))
        .addAll(single(DURATION))
        .addAll(ranges())
        .build();
  }

  private static List<Rule<?>> qualified() {
    return ImmutableList.of(
        rule(
            "<early or late> <date>",
            DATE,
            seq(opt(word("the")), slot(PART), opt(word("-")), slot(DATE)),
            m -> new Modified(m.get(DATE), m.get(PART))),
        rule(
            "<early or late> <time>",
            TIME,
            seq(slot(PART), opt(word("-")), slot(TIME)),
            m -> new Modified(m.get(TIME), m.get(PART))),
        rule(
                "<roughly> <date>",
                DATE,
                seq(slot(ROUGHLY), slot(DATE)),
                m -> new Modified(m.get(DATE), m.get(ROUGHLY)))
            .when(m -> !(m.get(DATE) instanceof Vague)),
        rule(
            "<roughly> <time>",
            TIME,
            seq(slot(ROUGHLY), slot(TIME)),
            m -> new Modified(m.get(TIME), m.get(ROUGHLY))),
        rule(
            "<a year> or later",
            DATE,
            seq(slot(A_YEAR), words("or", "and"), words("later", "beyond", "after", "thereafter")),
            m -> new Modified(m.get(A_YEAR), Modifier.ON_OR_AFTER)),
        rule(
            "<a year> or earlier",
            DATE,
            seq(slot(A_YEAR), word("or"), words("earlier", "before")),
            m -> new Modified(m.get(A_YEAR), Modifier.ON_OR_BEFORE)),
        rule(
                "<how much> <duration>",
                DURATION,
                seq(slot(HOW_MUCH), slot(DURATION)),
                m -> new Modified(m.get(DURATION), m.get(HOW_MUCH)))
            .when(m -> !isDefinite(m) && !isDuring(m) && !(m.get(DURATION) instanceof Modified)),
        rule(
                "<how much> <length> ago",
                DATE,
                seq(slot(HOW_MUCH), slot(DATE)),
                m -> moreOrLess(m.get(DATE), m.get(HOW_MUCH)))
            .when(m -> m.find(DATE, 0).orElseThrow().rule().startsWith("<length>")));
  }

  /** "over the past year" tells a period, not how long it was. */
  private static boolean isDefinite(Match m) {
    int first =
        m.find(DURATION, 0).orElseThrow().first() - m.find(HOW_MUCH, 0).orElseThrow().first();
    return DEFINITE.contains(m.token(first).norm());
  }

  /** "It rose 9% over two years" tells within what time, "it took over two years" how long. */
  private static boolean isDuring(Match m) {
    return m.startsWith("over")
        && m.before(1).map(Token::norm).filter(HOW_LONG::contains).isEmpty();
  }

  private static TimeExpression moreOrLess(TimeExpression time, Modifier howMuch) {
    return time instanceof Shifted distance && COMPARING.contains(howMuch)
        ? new MoreOrLess(distance, howMuch)
        : new Modified(time, howMuch.ofDate(true));
  }

  private static List<Rule<?>> single(Slot<TimeExpression> slot) {
    return ImmutableList.of(
        rule(
            slot.toString(),
            TIMEX,
            slot(slot),
            m -> TimeReading.list(bounded(m, item(m, slot, 0)))));
  }

  /** "No later than May 2018": the words before make a bound of the date. */
  private static TimeReading.Item bounded(Match m, TimeReading.Item item) {
    boolean isBound =
        m.isAfter("than") && (Around.is(m.before(3), "no") || Around.is(m.before(3), "not"));
    if (isBound && Around.is(m.before(2), "later")) {
      return modified(item, Modifier.ON_OR_BEFORE);
    }
    return isBound && Around.is(m.before(2), "earlier")
        ? modified(item, Modifier.ON_OR_AFTER)
        : item;
  }

  private static TimeReading.Item modified(TimeReading.Item item, Modifier modifier) {
    return new TimeReading.Item(
        item.first(), item.end(), new Modified(item.expression(), modifier));
  }

  private static List<Rule<?>> ranges() {
    Pattern to = words("to", "until", "till", "through", "thru");
    Pattern dash = words("-", "--", "–", "—");
    return ImmutableList.of(
        rule(
                "<month> and <month> <year>",
                TIMEX,
                seq(
                    opt(word("from")),
                    slot(MONTH),
                    anyOf(to, dash, word("and")),
                    slot(MONTH),
                    opt(word("of")),
                    slot(A_YEAR)),
                EnglishRanges::months)
            .when(m -> m.token(m.startsWith("from") ? 1 : 0).isCapitalized()),
        rule(
            "from <date> to <date>",
            TIMEX,
            seq(opt(word("from")), slot(DATE), to, slot(DATE)),
            EnglishRanges::dates),
        rule(
                "<date>, <length> later",
                TIMEX,
                seq(slot(DATE), word(","), slot(LENGTH), word("later")),
                EnglishRanges::toldTwice)
            .when(m -> m.after(1).filter(next -> next.kind() != Token.Kind.MARK).isEmpty()),
        rule(
                "<length> later, on <date>",
                TIMEX,
                seq(
                    slot(LENGTH),
                    words("later", "earlier", "afterwards"),
                    word(","),
                    words("on", "in"),
                    slot(DATE)),
                EnglishRanges::explained)
            .when(EnglishRanges::isExplained),
        rule(
            "from <date>, to <date>",
            TIMEX,
            seq(word("from"), slot(DATE), word(","), to, slot(DATE)),
            EnglishRanges::dates),
        rule("<date> - <date>", TIMEX, seq(slot(DATE), dash, slot(DATE)), EnglishRanges::dates)
            .when(m -> isName(m, 0) && isName(m, 1)),
        rule(
                "<day> and <day> <month>",
                TIMEX,
                seq(
                    opt(word("the")),
                    slot(DAY_NUMBER),
                    anyOf(to, dash, word("and")),
                    opt(word("the")),
                    slot(DAY_NUMBER),
                    opt(word("of")),
                    slot(MONTH),
                    opt(slot(YEAR))),
                EnglishRanges::daysOfMonth)
            .when(m -> m.get(DAY_NUMBER) < m.get(DAY_NUMBER, 1)),
        rule(
                "this <unit> and next",
                TIMEX,
                seq(
                    words("this", "last"),
                    slot(UNIT),
                    words("and", "or", "as", "than", "to"),
                    words("this", "last", "next")),
                EnglishRanges::unitAndNext)
            .when(
                m ->
                    m.get(UNIT).compareTo(Granularity.WEEK) >= 0
                        && !m.startsWith(m.token(m.size() - 1).norm())
                        && m.after(1)
                            .filter(next -> next.kind() == Token.Kind.WORD)
                            .filter(next -> !GOES_ON.contains(next.norm()))
                            .isEmpty()),
        rule(
                "last week, on <weekday>",
                TIMEX,
                seq(
                    words("last", "this", "next"),
                    word("week"),
                    opt(word(",")),
                    word("on"),
                    slot(WEEKDAY)),
                EnglishRanges::dayOfWeek)
            .when(m -> m.token(m.size() - 1).isCapitalized()),
        rule(
                "next <weekday> and <weekday>",
                TIMEX,
                seq(
                    words("last", "this", "next"),
                    slot(WEEKDAY),
                    words("and", "or"),
                    slot(WEEKDAY)),
                EnglishRanges::weekdays)
            .when(
                m ->
                    m.token(1).isCapitalized()
                        && m.token(m.size() - 1).isCapitalized()
                        && !Around.is(m.after(1), BEFORE_CLOCK)),
        rule(
                "<weekday> and <the day after>",
                TIMEX,
                seq(slot(DAY), words("and", "&"), slot(DAY)),
                EnglishRanges::dayAndNext)
            .when(m -> isDayAndNext(m) && Around.endsPhrase(m)),
        rule(
            "between <date> and <date>",
            TIMEX,
            seq(word("between"), slot(DATE), word("and"), slot(DATE)),
            EnglishRanges::dates),
        rule(
                "<year>-<two digits>",
                TIMEX,
                seq(slot(YEAR), glued(words("-", "–", "/")), glued(slot(DIGITS))),
                EnglishRanges::shortYears)
            .when(
                m ->
                    isLater(m)
                        && ((m.get(YEAR) > 1500 && m.get(DIGITS).length() == 2)
                            || isDoubled(m.get(YEAR), m.get(DIGITS))
                            || m.isAfter("of")
                            || m.isAfter("from")
                            || Around.is(m.before(1), BEFORE_YEAR))
                        && m.get(YEAR) < 2100
                        && !m.isBefore("-")),
        rule(
                "<month> <day> to <day>",
                TIMEX,
                seq(
                    slot(MONTH),
                    opt(word("the")),
                    slot(DAY_NUMBER),
                    anyOf(to, dash, word("and")),
                    opt(word("the")),
                    slot(DAY_NUMBER),
                    opt(seq(opt(words(",", "of")), slot(YEAR)))),
                m -> days(m, m.find(MONTH, 0).orElseThrow().first()))
            .when(m -> EnglishCalendar.isMonth(m) && m.get(DAY_NUMBER) < m.get(DAY_NUMBER, 1)));
  }

  private static TimeReading unitAndNext(Match m) {
    Node unit = m.find(UNIT, 0).orElseThrow();
    int last = unit.end() + 1;
    return TimeReading.list(
        new TimeReading.Item(unit.first() - 1, unit.end(), shifted(m.token(0), m.get(UNIT))),
        new TimeReading.Item(last, last + 1, shifted(m.token(m.size() - 1), m.get(UNIT))));
  }

  private static TimeReading dayOfWeek(Match m) {
    TimeExpression week = shifted(m.token(0), Granularity.WEEK);
    return TimeReading.list(
        new TimeReading.Item(m.first(), m.first() + 2, week),
        TimeReading.Item.of(
            m.find(WEEKDAY, 0).orElseThrow(),
            new Within(new Recurring.Weekday(m.get(WEEKDAY)), week)));
  }

  /** Of the weekdays in a row the next one follows the one before. */
  private static TimeReading weekdays(Match m) {
    Which which =
        m.startsWith("last") ? Which.LAST : m.startsWith("next") ? Which.NEXT : Which.THIS;
    TimeExpression first =
        new Occurrence(new Recurring.Weekday(m.get(WEEKDAY)), which, Times.PUBLISHED);
    return TimeReading.list(
        new TimeReading.Item(m.first(), m.first() + 2, first),
        TimeReading.Item.of(
            m.find(WEEKDAY, 1).orElseThrow(),
            new Occurrence(new Recurring.Weekday(m.get(WEEKDAY, 1)), Which.NEXT, first)));
  }

  private static boolean isDayAndNext(Match m) {
    Optional<DayOfWeek> first = weekday(m.get(DAY));
    return first.isPresent() && first.map(day -> day.plus(1)).equals(weekday(m.get(DAY, 1)));
  }

  /** "It broke out in 1948, ten years later.": the length leads to the date before it. */
  private static TimeReading toldTwice(Match m) {
    Node date = m.find(DATE, 0).orElseThrow();
    Node length = m.find(LENGTH, 0).orElseThrow();
    return TimeReading.list(
        TimeReading.Item.of(date, m.get(DATE)),
        new TimeReading.Item(length.first(), length.end() + 1, m.get(DATE)));
  }

  /** A date with its year, at least as fine as the length: not "two days later, in 1988". */
  private static boolean isExplained(Match m) {
    return m.get(DATE) instanceof Within
        && m.get(DATE).dependencies().isEmpty()
        && m.get(LENGTH).unit().compareTo(Granularity.DAY) >= 0;
  }

  /** "Ten years later, on 3 April 1988": the date tells which year that was. */
  private static TimeReading explained(Match m) {
    Node length = m.find(LENGTH, 0).orElseThrow();
    return TimeReading.list(
        new TimeReading.Item(
            length.first(), length.end() + 1, new Shifted(m.get(DATE), 0, m.get(LENGTH).unit())),
        TimeReading.Item.of(m.find(DATE, 0).orElseThrow(), m.get(DATE)));
  }

  /** "Closed Monday and Tuesday": the second day follows the first, wherever that lies. */
  private static TimeReading dayAndNext(Match m) {
    TimeExpression first = m.get(DAY);
    return TimeReading.list(
        TimeReading.Item.of(m.find(DAY, 0).orElseThrow(), first),
        TimeReading.Item.of(m.find(DAY, 1).orElseThrow(), new Shifted(first, 1, Granularity.DAY)));
  }

  /** The day of the week of an expression that is the name of one. */
  private static Optional<DayOfWeek> weekday(TimeExpression day) {
    return day instanceof Occurrence named
            && named.equals(Times.nearest(named.recurring()))
            && named.recurring() instanceof Recurring.Weekday weekday
        ? Optional.of(weekday.day())
        : Optional.empty();
  }

  private static TimeExpression shifted(Token which, Granularity unit) {
    return Times.shifted(
        which.norm().equals("last") ? -1 : which.norm().equals("next") ? 1 : 0, unit);
  }

  /** Tells whether a date is a name of the calendar: only between these a dash is a range. */
  private static boolean isName(Match m, int n) {
    String rule = m.find(DATE, n).orElseThrow().rule();
    return rule.equals("<a year>") || rule.equals("<day>") || rule.startsWith("<month>");
  }

  private static TimeReading dates(Match m) {
    TimeExpression first = m.get(DATE, 0);
    TimeExpression last = m.get(DATE, 1);
    return TimeReading.range(
        TimeReading.Item.of(m.find(DATE, 0).orElseThrow(), SharedYear.first(first, last)),
        TimeReading.Item.of(m.find(DATE, 1).orElseThrow(), SharedYear.last(first, last)));
  }

  /** "1895-96", "1895-6". */
  private static boolean isLater(Match m) {
    String digits = m.get(DIGITS);
    return (digits.length() == 2 && Integer.parseInt(digits) > m.get(YEAR) % 100)
        || (digits.length() == 1
            && Integer.parseInt(digits) > m.get(YEAR) % 10
            && (m.hasWord("/") ? isDoubled(m.get(YEAR), digits) : Around.endsPhrase(m)));
  }

  /** "1577/8": a year that began in March, by the two that it lay in. */
  static boolean isDoubled(int year, String digits) {
    int next = digits.length() == 1 ? (year + 1) % 10 : (year + 1) % 100;
    return year >= FIRST_DOUBLED && year < NEW_STYLE && Integer.parseInt(digits) == next;
  }

  private static TimeReading shortYears(Match m) {
    int first = m.get(YEAR);
    int cycle = m.get(DIGITS).length() == 1 ? 10 : 100;
    int last = first / cycle * cycle + Integer.parseInt(m.get(DIGITS));
    return TimeReading.range(
        TimeReading.Item.of(m.find(YEAR, 0).orElseThrow(), Times.year(first)),
        TimeReading.Item.of(m.find(DIGITS, 0).orElseThrow(), Times.year(last)));
  }

  private static TimeReading days(Match m, int start) {
    int middle = m.find(DAY_NUMBER, 0).orElseThrow().end();
    int second = m.find(DAY_NUMBER, 1).orElseThrow().first();
    return new TimeReading(
        List.of(
            new TimeReading.Item(start, middle, day(m, 0)),
            new TimeReading.Item(second, second + m.size() - (second - start), day(m, 1))),
        isRange(m));
  }

  private static TimeReading months(Match m) {
    int start = m.find(MONTH, 0).orElseThrow().first();
    Node second = m.find(MONTH, 1).orElseThrow();
    return new TimeReading(
        List.of(
            new TimeReading.Item(start, start + 1, SharedYear.first(nearest(m, 0), month(m, 1))),
            new TimeReading.Item(
                second.first(), m.find(A_YEAR, 0).orElseThrow().end(), month(m, 1))),
        isRange(m));
  }

  /** "Between" makes a range of what would else be a list. */
  private static boolean isRange(Match m) {
    return !m.hasWord("and") || m.isAfter("between");
  }

  private static TimeExpression nearest(Match m, int n) {
    return Times.nearest(new Recurring.MonthOfYear(m.get(MONTH, n)));
  }

  private static TimeExpression month(Match m, int n) {
    return new Within(new Recurring.MonthOfYear(m.get(MONTH, n)), m.get(A_YEAR));
  }

  private static TimeReading daysOfMonth(Match m) {
    Node first = m.find(DAY_NUMBER, 0).orElseThrow();
    Node second = m.find(DAY_NUMBER, 1).orElseThrow();
    return new TimeReading(
        List.of(
            new TimeReading.Item(m.first(), first.end(), day(m, 0)),
            new TimeReading.Item(
                second.first()
                    - (m.token(second.first() - 1 - m.first()).norm().equals("the") ? 1 : 0),
                m.first() + m.size(),
                day(m, 1))),
        isRange(m));
  }

  private static TimeExpression day(Match m, int n) {
    Recurring day = new Recurring.DayOfYear(m.get(MONTH), m.get(DAY_NUMBER, n));
    return m.maybe(YEAR)
        .<TimeExpression>map(year -> new Within(day, Times.year(year)))
        .orElseGet(() -> Times.dayOfYear(day));
  }

  private static TimeReading.Item item(Match m, Slot<TimeExpression> slot, int n) {
    return TimeReading.Item.of(m.find(slot, n).orElseThrow(), m.get(slot, n));
  }
}
