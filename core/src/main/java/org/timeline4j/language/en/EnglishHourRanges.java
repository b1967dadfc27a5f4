package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.EnglishClock.zone;
import static org.timeline4j.language.en.TimeSlots.CLOCK;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.TIMEX;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.RefinedTime.ClockTime;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RelativeTime.AfterNight;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.TimeExpression;

/**
 * From one clock time to another, of which the first may leave its half of the day to the last:
 * "9-11 a.m.", "Monday from 9 to 11 a.m.", "between 2:30 and 4 this afternoon".
 */
final class EnglishHourRanges {
  private static final Pattern COMMA = opt(word(","));
  private static final Pattern LINK = words("to", "until", "till", "til", "and", "-", "–", "--");
  private static final Pattern UNTIL = words("to", "until", "till", "til");
  private static final Pattern HOUR = anyOf(slot(NUMBER), slot(EnglishClock.HOUR_MINUTE));
  private static final Pattern FROM = words("from", "between");
  private static final Pattern AT = opt(words("from", "at", "between"));
  private static final Pattern ON = opt(words(",", "on", "of"));

  private static final ImmutableSet<String> HALVES = TimeWords.set("half of day", "clock word");

  /** Before it, it is still the night before. */
  private static final String MORNING = "05:00";

  private EnglishHourRanges() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(clocks())
        .addAll(minutes())
        .addAll(times())
        .build();
  }

  private static List<Rule<?>> clocks() {
    return ImmutableList.of(
        rule(
                "<hour> to <clock>",
                TIMEX,
                seq(opt(FROM), HOUR, LINK, slot(CLOCK), opt(zone())),
                m -> hourRange(m, new Current(Granularity.DAY, 0)))
            .when(EnglishHourRanges::isHourRange),
        rule(
                "<hhmm> to <hhmm> hours",
                TIMEX,
                seq(opt(FROM), slot(NUMBER), LINK, slot(CLOCK)),
                EnglishHourRanges::figureRange)
            .when(m -> isLinked(m) && isFigureRange(m)),
        rule(
                "<hour> to <clock> <day>",
                TIMEX,
                seq(opt(FROM), HOUR, LINK, slot(CLOCK), opt(zone()), ON, slot(DAY)),
                m -> hourRange(m, m.get(DAY)))
            .when(EnglishHourRanges::isHourRange),
        rule(
                "<clock> to <clock>",
                TIMEX,
                seq(
                    opt(FROM),
                    slot(CLOCK),
                    opt(zone()),
                    LINK,
                    slot(CLOCK),
                    opt(zone()),
                    opt(seq(ON, slot(DAY)))),
                EnglishHourRanges::clockRange)
            .when(m -> isLinked(m) && !m.get(CLOCK).isEmpty() && !m.get(CLOCK, 1).isEmpty()),
        rule(
                "<clock> to <hour>",
                TIMEX,
                seq(opt(seq(slot(DAY), COMMA)), slot(CLOCK), glued(words("-", "–")), HOUR),
                EnglishHourRanges::openRange)
            .when(m -> isHalfTold(m) && isHour(m) && !isLong(m)),
        rule(
                "<clock> until <hour>",
                TIMEX,
                seq(opt(word("from")), slot(CLOCK), UNTIL, HOUR),
                EnglishHourRanges::openRange)
            .when(
                m ->
                    isHalfTold(m)
                        && isHour(m)
                        && !isLong(m)
                        && (m.maybe(NUMBER).isEmpty() || m.startsWith("from"))),
        rule(
                "<day> <clock> to <clock>",
                TIMEX,
                seq(slot(DAY), COMMA, AT, slot(CLOCK), opt(zone()), LINK, slot(CLOCK), opt(zone())),
                m -> from(m, clockRange(m)))
            .when(m -> isLinked(m) && isHalfTold(m) && !m.get(CLOCK, 1).isEmpty()),
        rule(
                "<day> <hour> to <clock>",
                TIMEX,
                seq(slot(DAY), COMMA, AT, HOUR, LINK, slot(CLOCK), opt(zone())),
                m -> from(m, hourRange(m, m.get(DAY))))
            .when(EnglishHourRanges::isHourRange));
  }

  private static List<Rule<?>> minutes() {
    return ImmutableList.of(
        rule(
                "<day> <hh:mm> to <hh:mm>",
                TIMEX,
                seq(
                    slot(DAY),
                    COMMA,
                    AT,
                    slot(EnglishClock.HOUR_MINUTE),
                    LINK,
                    slot(EnglishClock.HOUR_MINUTE),
                    opt(zone())),
                EnglishHourRanges::dayMinuteRange)
            .when(EnglishHourRanges::isLinked),
        rule(
                "from <hour> to <hh:mm> <day>",
                TIMEX,
                seq(
                    opt(FROM),
                    HOUR,
                    LINK,
                    slot(EnglishClock.HOUR_MINUTE),
                    opt(zone()),
                    ON,
                    slot(DAY)),
                m -> minuteRange(m, m.get(DAY)))
            .when(m -> isLinked(m) && isHour(m)),
        rule(
                "from <hour> to <hh:mm>",
                TIMEX,
                seq(FROM, HOUR, LINK, slot(EnglishClock.HOUR_MINUTE), opt(zone())),
                m -> minuteRange(m, new Current(Granularity.DAY, 0)))
            .when(m -> isLinked(m) && isHour(m)));
  }

  private static List<Rule<?>> times() {
    return ImmutableList.of(
        rule(
                "between <hour> and <time>",
                TIMEX,
                seq(FROM, HOUR, LINK, slot(TIME)),
                m -> untilTime(m, (ClockTime) m.get(TIME)))
            .when(m -> isLinked(m) && isHour(m) && m.get(TIME) instanceof ClockTime),
        rule(
                "<part of that day> from <hour> to <clock>",
                TIMEX,
                seq(slot(TIME), FROM, HOUR, LINK, slot(CLOCK), opt(zone())),
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
                seq(slot(TIME), FROM, HOUR, words("to", "until", "till", "and", "-", "–"), HOUR),
                m -> hoursOfPart(m, (PartOfDay) m.get(TIME)))
            .when(m -> m.get(TIME) instanceof PartOfDay && isHour(m) && !isLong(m)),
        rule(
                "<hour> to <hour> <part of that day>",
                TIMEX,
                seq(slot(NUMBER), words("to", "until", "till", "til"), slot(NUMBER), slot(TIME)),
                m -> hoursOfPart(m, (PartOfDay) m.get(TIME)))
            .when(m -> m.get(TIME) instanceof PartOfDay && areHours(m)),
        rule(
                "<time> to <time>",
                TIMEX,
                seq(opt(FROM), slot(TIME), LINK, slot(TIME)),
                EnglishHourRanges::timeRange)
            .when(m -> isLinked(m)));
  }

  /** A number is an hour only if the hour after it follows: a half of the day is told once. */
  private static boolean isHourRange(Match m) {
    return isLinked(m)
        && isHour(m)
        && m.get(CLOCK).length() == 5
        && !m.isAfter("-")
        && !m.isAfter(".");
  }

  /** "1000 to 2300 hours": both in four digits. */
  private static boolean isFigureRange(Match m) {
    Token first = m.token(m.find(NUMBER, 0).orElseThrow().first() - m.first());
    Token last = m.token(m.find(CLOCK, 0).orElseThrow().first() - m.first());
    return Clocks.isInFigures(first, m.get(NUMBER))
        && last.text().length() == Clocks.FIGURES
        && m.get(CLOCK).length() == 5;
  }

  private static TimeReading figureRange(Match m) {
    String first = Clocks.ofFigures(m.get(NUMBER));
    TimeExpression day = new Current(Granularity.DAY, 0);
    return TimeReading.range(
        TimeReading.Item.of(m.find(NUMBER, 0).orElseThrow(), new ClockTime(day, first)),
        TimeReading.Item.of(
            m.find(CLOCK, 0).orElseThrow(),
            new ClockTime(overnight(day, first, m.get(CLOCK)), m.get(CLOCK))));
  }

  private static boolean isLinked(Match m) {
    return !m.hasWord("and") || m.startsWith("between") || m.isAfter("between");
  }

  /** "5 til 7 tonight", "from 5 to 7 tonight": without "from", five to seven is 6:55. */
  private static boolean areHours(Match m) {
    int first = m.get(NUMBER);
    int last = m.find(NUMBER, 1).map(node -> node.value(NUMBER)).orElse(0);
    return first < last && last <= 12 && (!m.hasWord("to") || m.isAfter("from"));
  }

  private static boolean isHour(Match m) {
    int hour = m.maybe(NUMBER).orElse(1);
    return hour >= 1 && hour <= 12;
  }

  private static boolean isLong(Match m) {
    return !Around.endsPhrase(m)
        || m.find(NUMBER, 1).map(node -> node.value(NUMBER)).orElse(1) > 12;
  }

  /** A clock time whose day is not told is on the day of the other. */
  private static TimeReading timeRange(Match m) {
    TimeExpression first = m.get(TIME);
    TimeExpression last = m.get(TIME, 1);
    TimeExpression start =
        first instanceof ClockTime from
                && (from.day() instanceof Current || from.day() instanceof AfterNight)
                && last instanceof ClockTime to
                && !m.find(TIME, 1).orElseThrow().rule().startsWith("<day>")
            ? new ClockTime(to.day(), from.clock())
            : first;
    return TimeReading.range(
        TimeReading.Item.of(m.find(TIME, 0).orElseThrow(), start),
        TimeReading.Item.of(m.find(TIME, 1).orElseThrow(), last));
  }

  private static TimeReading minuteRange(Match m, TimeExpression day) {
    boolean isNumber = m.find(NUMBER, 0).isPresent();
    Node first = m.find(isNumber ? NUMBER : EnglishClock.HOUR_MINUTE, 0).orElseThrow();
    Node last = m.find(EnglishClock.HOUR_MINUTE, isNumber ? 0 : 1).orElseThrow();
    return TimeReading.range(
        TimeReading.Item.of(first, new ClockTime(day, said(m))),
        new TimeReading.Item(
            last.first(),
            m.first() + m.size(),
            new ClockTime(day, last.value(EnglishClock.HOUR_MINUTE))));
  }

  private static TimeReading dayMinuteRange(Match m) {
    TimeReading.Item last = minuteRange(m, m.get(DAY)).items().get(1);
    Node first = m.find(EnglishClock.HOUR_MINUTE, 0).orElseThrow();
    return TimeReading.range(
        new TimeReading.Item(
            m.first(),
            first.end(),
            new ClockTime(m.get(DAY), first.value(EnglishClock.HOUR_MINUTE))),
        last);
  }

  private static TimeReading untilTime(Match m, ClockTime last) {
    Node first = m.find(NUMBER, 0).or(() -> m.find(EnglishClock.HOUR_MINUTE, 0)).orElseThrow();
    return TimeReading.range(
        TimeReading.Item.of(first, new ClockTime(last.day(), before(said(m), last.clock()))),
        TimeReading.Item.of(m.find(TIME, 0).orElseThrow(), last));
  }

  private static TimeReading hoursOfPart(Match m, PartOfDay part) {
    ImmutableList.Builder<Node> hours = ImmutableList.builder();
    m.find(NUMBER, 0).ifPresent(hours::add);
    m.find(NUMBER, 1).ifPresent(hours::add);
    m.find(EnglishClock.HOUR_MINUTE, 0).ifPresent(hours::add);
    m.find(EnglishClock.HOUR_MINUTE, 1).ifPresent(hours::add);
    List<Node> ends = hours.build().stream().sorted(Comparator.comparingInt(Node::first)).toList();
    boolean morning = part.code().equals("MO");
    return TimeReading.range(
        new TimeReading.Item(m.first(), ends.get(0).end(), hour(part, ends.get(0), morning)),
        new TimeReading.Item(
            ends.get(1).first(),
            Math.max(ends.get(1).end(), m.find(TIME, 0).orElseThrow().end()),
            hour(part, ends.get(1), morning)));
  }

  private static TimeExpression hour(PartOfDay part, Node node, boolean morning) {
    String clock =
        node.slot() == NUMBER
            ? String.format(Locale.ROOT, "%02d:00", node.value(NUMBER))
            : node.value(EnglishClock.HOUR_MINUTE);
    return new ClockTime(part.day(), Clocks.inHalf(clock, morning));
  }

  private static TimeReading clockRange(Match m) {
    TimeExpression told = m.maybe(DAY).orElse(new Current(Granularity.DAY, 0));
    Node first = m.find(CLOCK, 0).orElseThrow();
    Node last = m.find(CLOCK, 1).orElseThrow();
    TimeExpression day = isDayOfLast(m) ? new Shifted(told, -1, Granularity.DAY) : told;
    return TimeReading.range(
        TimeReading.Item.of(first, new ClockTime(day, m.get(CLOCK))),
        new TimeReading.Item(
            last.first(),
            m.first() + m.size(),
            new ClockTime(
                isDayOfLast(m) ? told : overnight(day, m.get(CLOCK), m.get(CLOCK, 1)),
                m.get(CLOCK, 1))));
  }

  /**
   * "From 6 p.m. until 10 a.m. on Wednesday": the day of the morning that it ends on; "from 8 p.m.
   * until 1 a.m. on Saturday" is one night out.
   */
  private static boolean isDayOfLast(Match m) {
    Optional<Node> day = m.find(DAY, 0);
    return day.isPresent()
        && day.get().first() > m.first()
        && (m.hasWord("until") || m.hasWord("till") || m.hasWord("til"))
        && m.get(CLOCK, 1).compareTo(MORNING) >= 0
        && m.get(CLOCK, 1).compareTo(m.get(CLOCK)) < 0;
  }

  /** "8 p.m. to 1 a.m." ends on the day after. */
  private static TimeExpression overnight(TimeExpression day, String first, String last) {
    return last.compareTo(first) < 0 ? new Shifted(day, 1, Granularity.DAY) : day;
  }

  /** Tells whether the first clock time says which half of the day it lies in. */
  private static boolean isHalfTold(Match m) {
    int last = m.find(CLOCK, 0).orElseThrow().end() - 1;
    return HALVES.contains(m.token(last - m.first()).norm()) && !m.get(CLOCK).isEmpty();
  }

  /** "7:30pm-9": the last end is the next such hour. */
  private static TimeReading openRange(Match m) {
    TimeExpression day = m.maybe(DAY).orElse(new Current(Granularity.DAY, 0));
    Node clock = m.find(CLOCK, 0).orElseThrow();
    Node last = m.find(NUMBER, 0).or(() -> m.find(EnglishClock.HOUR_MINUTE, 0)).orElseThrow();
    String first = m.get(CLOCK);
    String early = Clocks.inHalf(said(m), true);
    String late = Clocks.inHalf(said(m), false);
    boolean sameDay = late.compareTo(first) > 0;
    String end = early.compareTo(first) > 0 || !sameDay ? early : late;
    return TimeReading.range(
        new TimeReading.Item(
            m.find(DAY, 0).orElse(clock).first(), clock.end(), new ClockTime(day, first)),
        TimeReading.Item.of(last, new ClockTime(overnight(day, first, end), end)));
  }

  private static TimeReading hourRange(Match m, TimeExpression day) {
    Node first = m.find(NUMBER, 0).or(() -> m.find(EnglishClock.HOUR_MINUTE, 0)).orElseThrow();
    int end = m.first() + m.size();
    Node clock = m.find(CLOCK, 0).orElseThrow();
    return TimeReading.range(
        TimeReading.Item.of(first, new ClockTime(day, before(said(m), m.get(CLOCK)))),
        new TimeReading.Item(clock.first(), end, new ClockTime(day, m.get(CLOCK))));
  }

  /** The first end holds the words that stand before it. */
  private static TimeReading from(Match m, TimeReading hours) {
    TimeReading.Item first = hours.items().get(0);
    return TimeReading.range(
        new TimeReading.Item(m.first(), first.end(), first.expression()), hours.items().get(1));
  }

  private static String said(Match m) {
    return m.maybe(NUMBER)
        .map(hour -> String.format(Locale.ROOT, "%02d:00", hour))
        .orElseGet(() -> m.get(EnglishClock.HOUR_MINUTE));
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
}
