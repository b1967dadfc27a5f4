package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.EnglishClock.zone;
import static org.timeline4j.language.en.TimeSlots.A_YEAR;
import static org.timeline4j.language.en.TimeSlots.CLOCK;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DAY_NUMBER;
import static org.timeline4j.language.en.TimeSlots.DAY_OF_YEAR;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.SEASON;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.Times.nearest;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.ClockTime;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.TimeExpression;

/**
 * Several times that share a part: "June 3, 4 and 7", "March, April and May 2020", "the first and
 * second quarters", "9-11 a.m.".
 */
final class EnglishLists {
  private static final Slot<ImmutableList<Place<Integer>>> DAYS = Slot.of("days of a month");
  private static final Slot<ImmutableList<Place<Month>>> MONTHS = Slot.of("months of a year");
  private static final Pattern COMMA = opt(word(","));

  private EnglishLists() {}

  /** A member of a list and where it stands. */
  private record Place<T>(int first, int end, T value) {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(members())
        .addAll(days())
        .addAll(months())
        .addAll(hours())
        .build();
  }

  private static List<Rule<?>> members() {
    return ImmutableList.of(
        rule(
            "<day> and <day>",
            DAYS,
            seq(
                slot(DAY_NUMBER),
                COMMA,
                words("and", "or", "&"),
                opt(word("the")),
                slot(DAY_NUMBER)),
            m -> ImmutableList.of(place(m, DAY_NUMBER, 0), place(m, DAY_NUMBER, 1))),
        rule(
            "<day>, <days>",
            DAYS,
            seq(slot(DAY_NUMBER), word(","), slot(DAYS)),
            m -> joined(place(m, DAY_NUMBER, 0), m.get(DAYS))),
        rule(
                "<month> and <month>",
                MONTHS,
                seq(slot(MONTH), COMMA, words("and", "or"), slot(MONTH)),
                m -> ImmutableList.of(place(m, MONTH, 0), place(m, MONTH, 1)))
            .when(m -> m.token(0).isCapitalized()),
        rule(
                "<month>, <months>",
                MONTHS,
                seq(slot(MONTH), word(","), slot(MONTHS)),
                m -> joined(place(m, MONTH, 0), m.get(MONTHS)))
            .when(m -> m.token(0).isCapitalized()));
  }

  private static List<Rule<?>> days() {
    Pattern year = opt(seq(COMMA, opt(word("of")), slot(YEAR)));
    return ImmutableList.of(
        rule(
                "<month> <days>",
                TIMEX,
                seq(slot(MONTH), slot(DAYS), year),
                m -> daysOf(m, m.find(MONTH, 0).orElseThrow().first()))
            .when(m -> EnglishCalendar.isMonth(m) && rises(m)),
        rule(
                "<days> of <month>",
                TIMEX,
                seq(opt(word("the")), slot(DAYS), opt(word("of")), slot(MONTH), year),
                m -> daysOf(m, m.get(DAYS).get(0).first() - (m.startsWith("the") ? 1 : 0)))
            .when(
                m ->
                    isMonthName(m.token(m.find(MONTH, 0).orElseThrow().first() - m.first()))
                        && rises(m)),
        rule(
            "<day of year> and <day of year>, <year>",
            TIMEX,
            seq(slot(DAY_OF_YEAR), COMMA, word("and"), slot(DAY_OF_YEAR), COMMA, slot(YEAR)),
            m ->
                list(
                    TimeReading.Item.of(
                        m.find(DAY_OF_YEAR, 0).orElseThrow(), inYear(m, m.get(DAY_OF_YEAR))),
                    new TimeReading.Item(
                        m.find(DAY_OF_YEAR, 1).orElseThrow().first(),
                        m.find(YEAR, 0).orElseThrow().end(),
                        inYear(m, m.get(DAY_OF_YEAR, 1))))),
        rule(
                "the night of <day> to <day>",
                TIMEX,
                seq(
                    opt(word("the")),
                    words("night", "nights"),
                    word("of"),
                    anyOf(
                        seq(
                            slot(DAY_NUMBER),
                            words("to", "-", "–", "and", "/"),
                            slot(DAY_NUMBER),
                            opt(word("of")),
                            slot(MONTH)),
                        seq(
                            slot(MONTH),
                            slot(DAY_NUMBER),
                            words("to", "-", "–", "and", "/"),
                            slot(DAY_NUMBER))),
                    year),
                m -> night(m, m.first()))
            .when(m -> m.get(DAY_NUMBER) + 1 == m.get(DAY_NUMBER, 1)));
  }

  private static List<Rule<?>> months() {
    return ImmutableList.of(
        rule(
            "<months> <a year>",
            TIMEX,
            seq(slot(MONTHS), COMMA, opt(words("of", "in")), slot(A_YEAR)),
            m -> monthsOf(m, month -> new Within(month, m.get(A_YEAR)))),
        rule("<months>", TIMEX, slot(MONTHS), m -> monthsOf(m, Times::nearest)),
        rule(
                "the <ordinal> and <ordinal> quarters",
                TIMEX,
                seq(
                    opt(word("the")),
                    slot(ORDINAL),
                    words("and", "to", "through"),
                    opt(word("the")),
                    slot(ORDINAL),
                    words("quarters", "quarter"),
                    opt(seq(opt(word("of")), slot(A_YEAR)))),
                EnglishLists::quarters)
            .when(m -> m.get(ORDINAL) <= 4 && m.get(ORDINAL, 1) <= 4),
        rule(
            "<season> and <season> <a year>",
            TIMEX,
            seq(
                opt(word("the")),
                slot(SEASON),
                word("and"),
                slot(SEASON),
                opt(word("of")),
                slot(A_YEAR)),
            m ->
                list(
                    new TimeReading.Item(
                        m.first(),
                        m.find(SEASON, 0).orElseThrow().end(),
                        new Within(m.get(SEASON), m.get(A_YEAR))),
                    new TimeReading.Item(
                        m.find(SEASON, 1).orElseThrow().first(),
                        m.find(A_YEAR, 0).orElseThrow().end(),
                        new Within(m.get(SEASON, 1), m.get(A_YEAR))))));
  }

  private static List<Rule<?>> hours() {
    Pattern link = anyOf(words("to", "until", "till", "and"), words("-", "–", "--"));
    Pattern first = anyOf(slot(NUMBER), slot(EnglishHours.HOUR_MINUTE));
    Pattern from = opt(words("from", "between"));
    Pattern on = opt(words(",", "on", "of"));
    return ImmutableList.of(
        rule(
                "<hour> to <clock>",
                TIMEX,
                seq(from, first, link, slot(CLOCK), opt(zone())),
                m -> hourRange(m, new Current(Granularity.DAY, 0)))
            .when(EnglishLists::isHourRange),
        rule(
                "<hour> to <clock> <day>",
                TIMEX,
                seq(from, first, link, slot(CLOCK), opt(zone()), on, slot(DAY)),
                m -> hourRange(m, m.get(DAY)))
            .when(EnglishLists::isHourRange),
        rule(
                "<clock> to <clock>",
                TIMEX,
                seq(
                    from,
                    slot(CLOCK),
                    opt(zone()),
                    link,
                    slot(CLOCK),
                    opt(zone()),
                    opt(seq(on, slot(DAY)))),
                EnglishLists::clockRange)
            .when(m -> isLinked(m) && !m.get(CLOCK).isEmpty() && !m.get(CLOCK, 1).isEmpty()),
        rule(
                "<day> <hour> to <clock>",
                TIMEX,
                seq(
                    slot(DAY),
                    COMMA,
                    opt(words("from", "at", "between")),
                    first,
                    link,
                    slot(CLOCK),
                    opt(zone())),
                EnglishLists::dayHourRange)
            .when(EnglishLists::isHourRange),
        rule(
                "<day> <hh:mm> to <hh:mm>",
                TIMEX,
                seq(
                    slot(DAY),
                    COMMA,
                    opt(words("from", "at", "between")),
                    slot(EnglishHours.HOUR_MINUTE),
                    link,
                    slot(EnglishHours.HOUR_MINUTE),
                    opt(zone())),
                EnglishLists::dayMinuteRange)
            .when(EnglishLists::isLinked),
        rule(
                "from <hour> to <hh:mm> <day>",
                TIMEX,
                seq(from, first, link, slot(EnglishHours.HOUR_MINUTE), opt(zone()), on, slot(DAY)),
                m -> minuteRange(m, m.get(DAY)))
            .when(m -> isLinked(m) && isHour(m)),
        rule(
                "from <hour> to <hh:mm>",
                TIMEX,
                seq(
                    words("from", "between"),
                    first,
                    link,
                    slot(EnglishHours.HOUR_MINUTE),
                    opt(zone())),
                m -> minuteRange(m, new Current(Granularity.DAY, 0)))
            .when(m -> isLinked(m) && isHour(m)),
        rule(
                "between <hour> and <time>",
                TIMEX,
                seq(words("from", "between"), first, link, slot(TIME)),
                m -> untilTime(m, (ClockTime) m.get(TIME)))
            .when(m -> isLinked(m) && isHour(m) && m.get(TIME) instanceof ClockTime),
        rule(
                "<part of that day> from <hour> to <clock>",
                TIMEX,
                seq(slot(TIME), words("from", "between"), first, link, slot(CLOCK), opt(zone())),
                m -> from(m, hourRange(m, ((PartOfDay) m.get(TIME)).day())))
            .when(
                m ->
                    m.get(TIME) instanceof PartOfDay
                        && isLinked(m)
                        && isHour(m)
                        && m.get(CLOCK).length() == 5),
        rule(
                "<part of that day> from <hour> to <hour>",
                TIMEX,
                seq(
                    slot(TIME),
                    words("from", "between"),
                    first,
                    words("to", "until", "till", "and", "-", "–"),
                    anyOf(slot(NUMBER), slot(EnglishHours.HOUR_MINUTE))),
                m -> hoursOfPart(m, (PartOfDay) m.get(TIME)))
            .when(m -> m.get(TIME) instanceof PartOfDay && isHour(m) && !isLong(m)),
        rule(
                "<time> to <time>",
                TIMEX,
                seq(from, slot(TIME), link, slot(TIME)),
                EnglishLists::timeRange)
            .when(m -> isLinked(m)));
  }

  /** A number is an hour only if the hour after it follows: a half of the day is told once. */
  private static boolean isHourRange(Match m) {
    return isLinked(m)
        && m.maybe(NUMBER).orElse(1) >= 1
        && m.maybe(NUMBER).orElse(1) <= 12
        && m.get(CLOCK).length() == 5
        && !m.isAfter("-")
        && !m.isAfter(".");
  }

  private static boolean isLinked(Match m) {
    return !m.hasWord("and") || m.startsWith("between") || m.isAfter("between");
  }

  private static boolean isHour(Match m) {
    int hour = m.maybe(NUMBER).orElse(1);
    return hour >= 1 && hour <= 12;
  }

  private static boolean isLong(Match m) {
    return m.after(1)
            .filter(next -> next.kind() != Token.Kind.MARK && !EnglishRelative.goesOn(next))
            .isPresent()
        || m.find(NUMBER, 1).map(node -> node.value(NUMBER)).orElse(1) > 12;
  }

  /** A clock time whose day is not told is on the day of the other. */
  private static TimeReading timeRange(Match m) {
    TimeExpression first = m.get(TIME);
    TimeExpression last = m.get(TIME, 1);
    TimeExpression start =
        first instanceof ClockTime from
                && from.day() instanceof Current
                && last instanceof ClockTime to
                && !m.find(TIME, 1).orElseThrow().rule().startsWith("<day>")
            ? new ClockTime(to.day(), from.clock())
            : first;
    return new TimeReading(
        List.of(
            TimeReading.Item.of(m.find(TIME, 0).orElseThrow(), start),
            TimeReading.Item.of(m.find(TIME, 1).orElseThrow(), last)),
        true);
  }

  private static TimeReading minuteRange(Match m, TimeExpression day) {
    boolean isNumber = m.find(NUMBER, 0).isPresent();
    Node first = m.find(isNumber ? NUMBER : EnglishHours.HOUR_MINUTE, 0).orElseThrow();
    Node last = m.find(EnglishHours.HOUR_MINUTE, isNumber ? 0 : 1).orElseThrow();
    return range(
        TimeReading.Item.of(first, new ClockTime(day, said(m))),
        new TimeReading.Item(
            last.first(),
            m.first() + m.size(),
            new ClockTime(day, last.value(EnglishHours.HOUR_MINUTE))));
  }

  private static TimeReading dayMinuteRange(Match m) {
    TimeReading.Item last = minuteRange(m, m.get(DAY)).items().get(1);
    Node first = m.find(EnglishHours.HOUR_MINUTE, 0).orElseThrow();
    return range(
        new TimeReading.Item(
            m.first(),
            first.end(),
            new ClockTime(m.get(DAY), first.value(EnglishHours.HOUR_MINUTE))),
        last);
  }

  private static TimeReading untilTime(Match m, ClockTime last) {
    Node first = m.find(NUMBER, 0).or(() -> m.find(EnglishHours.HOUR_MINUTE, 0)).orElseThrow();
    return range(
        TimeReading.Item.of(first, new ClockTime(last.day(), before(said(m), last.clock()))),
        TimeReading.Item.of(m.find(TIME, 0).orElseThrow(), last));
  }

  private static TimeReading hoursOfPart(Match m, PartOfDay part) {
    ImmutableList.Builder<Node> hours = ImmutableList.builder();
    m.find(NUMBER, 0).ifPresent(hours::add);
    m.find(NUMBER, 1).ifPresent(hours::add);
    m.find(EnglishHours.HOUR_MINUTE, 0).ifPresent(hours::add);
    m.find(EnglishHours.HOUR_MINUTE, 1).ifPresent(hours::add);
    List<Node> ends = hours.build().stream().sorted(Comparator.comparingInt(Node::first)).toList();
    boolean morning = part.code().equals("MO");
    return range(
        new TimeReading.Item(m.first(), ends.get(0).end(), hour(part, ends.get(0), morning)),
        TimeReading.Item.of(ends.get(1), hour(part, ends.get(1), morning)));
  }

  private static TimeExpression hour(PartOfDay part, Node node, boolean morning) {
    String clock =
        node.slot() == NUMBER
            ? String.format(Locale.ROOT, "%02d:00", node.value(NUMBER))
            : node.value(EnglishHours.HOUR_MINUTE);
    return new ClockTime(part.day(), EnglishHours.inHalf(clock, morning));
  }

  private static TimeReading range(TimeReading.Item first, TimeReading.Item last) {
    return new TimeReading(List.of(first, last), true);
  }

  private static TimeReading clockRange(Match m) {
    TimeExpression day = m.maybe(DAY).orElse(new Current(Granularity.DAY, 0));
    Node first = m.find(CLOCK, 0).orElseThrow();
    Node last = m.find(CLOCK, 1).orElseThrow();
    return new TimeReading(
        List.of(
            TimeReading.Item.of(first, new ClockTime(day, m.get(CLOCK))),
            new TimeReading.Item(
                last.first(), m.first() + m.size(), new ClockTime(day, m.get(CLOCK, 1)))),
        true);
  }

  private static TimeReading hourRange(Match m, TimeExpression day) {
    Node first = m.find(NUMBER, 0).or(() -> m.find(EnglishHours.HOUR_MINUTE, 0)).orElseThrow();
    int end = m.first() + m.size();
    Node clock = m.find(CLOCK, 0).orElseThrow();
    return new TimeReading(
        List.of(
            TimeReading.Item.of(first, new ClockTime(day, firstHour(m))),
            new TimeReading.Item(clock.first(), end, new ClockTime(day, m.get(CLOCK)))),
        true);
  }

  private static TimeReading dayHourRange(Match m) {
    return from(m, hourRange(m, m.get(DAY)));
  }

  /** The first end holds the words that stand before it. */
  private static TimeReading from(Match m, TimeReading hours) {
    TimeReading.Item first = hours.items().get(0);
    return range(
        new TimeReading.Item(m.first(), first.end(), first.expression()), hours.items().get(1));
  }

  private static String firstHour(Match m) {
    return before(said(m), m.get(CLOCK));
  }

  private static String said(Match m) {
    return m.maybe(NUMBER)
        .map(hour -> String.format(Locale.ROOT, "%02d:00", hour))
        .orElseGet(() -> m.get(EnglishHours.HOUR_MINUTE));
  }

  /** The half of the day of the last hour, if that keeps the first before it; else the other. */
  private static String before(String first, String last) {
    int hour = Integer.parseInt(first.substring(0, 2));
    if (hour > 12) {
      return first;
    }
    String early = String.format(Locale.ROOT, "%02d", hour % 12) + first.substring(2);
    String late = String.format(Locale.ROOT, "%02d", hour % 12 + 12) + first.substring(2);
    return late.compareTo(last) < 0 ? late : early;
  }

  private static TimeReading night(Match m, int start) {
    TimeExpression day = dayOf(m, m.get(DAY_NUMBER));
    return list(new TimeReading.Item(start, start + m.size(), new PartOfDay(day, "NI")));
  }

  private static TimeReading daysOf(Match m, int start) {
    ImmutableList<Place<Integer>> days = m.get(DAYS);
    ImmutableList.Builder<TimeReading.Item> items = ImmutableList.builder();
    for (int i = 0; i < days.size(); i++) {
      items.add(
          new TimeReading.Item(
              i == 0 ? start : days.get(i).first(),
              i == days.size() - 1 ? start + m.size() : days.get(i).end(),
              dayOf(m, days.get(i).value())));
    }
    return new TimeReading(items.build(), m.isAfter("between"));
  }

  private static TimeReading monthsOf(Match m, Function<Recurring, TimeExpression> meaning) {
    ImmutableList<Place<Month>> months = m.get(MONTHS);
    int start = m.first();
    ImmutableList.Builder<TimeReading.Item> items = ImmutableList.builder();
    for (int i = 0; i < months.size(); i++) {
      Place<Month> month = months.get(i);
      items.add(
          new TimeReading.Item(
              month.first(),
              i == months.size() - 1 ? start + m.size() : month.end(),
              meaning.apply(new Recurring.MonthOfYear(month.value()))));
    }
    return new TimeReading(items.build(), false);
  }

  private static TimeReading quarters(Match m) {
    int start = m.first();
    return new TimeReading(
        List.of(
            new TimeReading.Item(start, m.find(ORDINAL, 0).orElseThrow().end(), quarter(m, 0)),
            new TimeReading.Item(
                m.find(ORDINAL, 1).orElseThrow().first(), start + m.size(), quarter(m, 1))),
        !m.hasWord("and"));
  }

  private static TimeExpression quarter(Match m, int n) {
    Recurring quarter = new Recurring.PartOfYear(Granularity.QUARTER, m.get(ORDINAL, n));
    return m.maybe(A_YEAR)
        .<TimeExpression>map(year -> new Within(quarter, year))
        .orElseGet(() -> nearest(quarter));
  }

  private static TimeExpression inYear(Match m, Recurring day) {
    return new Within(day, Times.year(m.get(YEAR)));
  }

  private static TimeExpression dayOf(Match m, int number) {
    Recurring day = new Recurring.DayOfYear(m.get(MONTH), number);
    return m.maybe(YEAR).isPresent() ? inYear(m, day) : Times.dayOfYear(day);
  }

  private static boolean isMonthName(Token month) {
    return month.isCapitalized() || MonthGuard.isMonthOnly(month, true);
  }

  /** Days that do not rise are something else: "March 3, 2 and 1". */
  private static boolean rises(Match m) {
    ImmutableList<Place<Integer>> days = m.get(DAYS);
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).value() <= days.get(i - 1).value()) {
        return false;
      }
    }
    return true;
  }

  private static <T> Place<T> place(Match m, Slot<T> slot, int n) {
    Node node = m.find(slot, n).orElseThrow();
    return new Place<>(node.first(), node.end(), node.value(slot));
  }

  private static <T> ImmutableList<Place<T>> joined(Place<T> first, List<Place<T>> rest) {
    return ImmutableList.<Place<T>>builder().add(first).addAll(rest).build();
  }

  private static TimeReading list(TimeReading.Item... items) {
    return new TimeReading(List.of(items), false);
  }
}
