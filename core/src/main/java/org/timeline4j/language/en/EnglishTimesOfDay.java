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
import static org.timeline4j.language.en.TimeSlots.DAY_OF_YEAR;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.NUMBER_WORD;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.TimeSlots.ZONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;
import org.timeline4j.time.AbsoluteTime.Impossible;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.RefinedTime.ClockTime;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RefinedTime.TwelveHourTime;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.AfterNight;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimexType;

/**
 * Times of the clock on their day, or with the part of a day that they lie in: "10:35 a.m. EST on
 * Friday", "9 tonight".
 */
final class EnglishTimesOfDay {
  private static final ImmutableSet<String> HALVES =
      ImmutableSet.of("am", "a.m.", "a.m", "pm", "p.m.", "p.m", "noon", "midnight");

  private static final ImmutableSet<String> MORNINGS =
      ImmutableSet.of("am", "a.m.", "a.m", "noon", "morning");

  private static final TimeExpression TODAY = new Current(Granularity.DAY, 0);

  private static final Pattern COLON = glued(word(":"));

  private static final ImmutableSet<String> IN_MORNING = TimeWords.set("done in the morning");
  private static final ImmutableSet<String> IN_EVENING = TimeWords.set("done in the evening");
  private static final ImmutableSet<String> AT_AN_HOUR = TimeWords.set("done at an hour");
  private static final ImmutableSet<String> PARTICLES = ImmutableSet.of("up", "out", "off", "in");
  private static final int LAST_HOUR = 11;
  private static final int HALF_DAY = 12;

  private EnglishTimesOfDay() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(clocks())
        .addAll(days())
        .addAll(hoursOfActs())
        .build();
  }

  private static List<Rule<?>> clocks() {
    return ImmutableList.of(
        rule("<clock>", TIME, seq(slot(CLOCK), opt(zone())), EnglishTimesOfDay::clockAlone),
        rule(
            "<clock> <day>",
            TIME,
            seq(slot(CLOCK), opt(zone()), opt(word(",")), opt(words("on", "of")), slot(DAY)),
            m -> wakingClockOn(m.get(DAY), m)),
        rule(
            "<clock> (<clock>)",
            TIME,
            seq(slot(CLOCK), opt(zone()), word("("), slot(CLOCK), opt(zone()), word(")")),
            m -> clockOn(m.get(CLOCK).compareTo("12:00") < 0 ? new AfterNight(TODAY) : TODAY, m)),
        rule(
                "<day>T<hour>:<minute>",
                TIME,
                seq(
                    slot(DAY),
                    glued(word("t")),
                    glued(slot(NUMBER)),
                    COLON,
                    glued(slot(DIGITS)),
                    opt(glued(word("z")))),
                m ->
                    new ClockTime(
                        m.get(DAY), Clocks.clock(m.get(NUMBER), m.get(DIGITS)), zoneOf(m)))
            .when(m -> m.get(NUMBER) <= 24 && Clocks.isMinute(m.get(DIGITS))),
        rule(
            "<clock> (<clock>) <day>",
            TIME,
            seq(
                slot(CLOCK),
                opt(zone()),
                word("("),
                slot(CLOCK),
                opt(zone()),
                word(")"),
                opt(word(",")),
                opt(word("on")),
                slot(DAY)),
            m -> clockOn(m.get(DAY), m)),
        rule(
            "<day> at <clock>",
            TIME,
            seq(
                slot(DAY),
                opt(word(",")),
                opt(words("at", "@")),
                opt(words("about", "around")),
                slot(CLOCK),
                opt(zone())),
            m -> wakingClockOn(m.get(DAY), m)));
  }

  private static List<Rule<?>> days() {
    return ImmutableList.of(
        rule(
                "<day> <hh:mm>",
                TIME,
                seq(slot(DAY), opt(words(",", "at")), slot(EnglishClock.HOUR_MINUTE), opt(zone())),
                m -> new ClockTime(m.get(DAY), m.get(EnglishClock.HOUR_MINUTE)))
            .when(m -> !EnglishCalendar.touches(m, ":")),
        rule(
                "<day>T<hh>:<mm>:<ss>",
                TIME,
                seq(
                    slot(DAY),
                    glued(word("t")),
                    glued(slot(EnglishClock.HOUR_MINUTE)),
                    opt(seq(COLON, glued(slot(DIGITS)))),
                    opt(
                        anyOf(
                            glued(word("z")),
                            seq(glued(words("+", "-")), glued(slot(EnglishClock.HOUR_MINUTE)))))),
                m ->
                    new ClockTime(
                        m.get(DAY),
                        m.get(EnglishClock.HOUR_MINUTE)
                            + m.maybe(DIGITS).map(seconds -> ":" + seconds).orElse("")))
            .when(m -> m.maybe(DIGITS).filter(digits -> digits.length() != 2).isEmpty()),
        rule(
                "<day of year> <hh>:<mm>:<ss> <year>",
                TIME,
                seq(
                    opt(anyOf(slot(WEEKDAY), slot(EnglishDays.SHORT_WEEKDAY))),
                    slot(DAY_OF_YEAR),
                    slot(NUMBER),
                    COLON,
                    glued(slot(DIGITS)),
                    COLON,
                    glued(slot(DIGITS)),
                    slot(YEAR)),
                m ->
                    new ClockTime(
                        new Within(m.get(DAY_OF_YEAR), Times.year(m.get(YEAR))),
                        Clocks.clock(m.get(NUMBER), m.get(DIGITS) + ":" + m.get(DIGITS, 1))))
            .when(m -> Clocks.isTime(m) && Clocks.isMinute(m.get(DIGITS, 1))),
        rule(
                "<hh:mm> <day>",
                TIME,
                seq(
                    slot(EnglishClock.HOUR_MINUTE),
                    opt(zone()),
                    opt(word(",")),
                    opt(word("on")),
                    slot(DAY)),
                m -> new ClockTime(m.get(DAY), m.get(EnglishClock.HOUR_MINUTE)))
            .when(m -> !(m.isAfter("in") && m.hasWord("on")) && !m.isAfter("of")),
        rule(
                "<clock> <part of that day>",
                TIME,
                seq(slot(CLOCK), opt(zone()), opt(words(",", "on")), slot(TIME)),
                m -> clockIn(part(m), m))
            .when(EnglishTimesOfDay::isPart),
        rule(
                "<part of that day> at <clock>",
                TIME,
                seq(
                    slot(TIME),
                    opt(word(",")),
                    opt(words("at", "@")),
                    opt(words("about", "around")),
                    slot(CLOCK),
                    opt(zone())),
                m -> clockIn(part(m), m))
            .when(EnglishTimesOfDay::isPart),
        rule(
                "<part of that day> at <hour>",
                TIME,
                seq(slot(TIME), words("at", "@", "around"), slot(NUMBER)),
                EnglishTimesOfDay::hourOf)
            .when(m -> isPart(m) && isHourOf(m) && endsHour(m)),
        rule(
                "<hour> <part of that day>",
                TIME,
                seq(anyOf(slot(NUMBER), slot(EnglishSpokenClock.SPOKEN)), slot(TIME)),
                EnglishTimesOfDay::hourOf)
            .when(m -> isPart(m) && isHourOf(m)));
  }

  /** "Dined at seven", "rose at six", "set out at nine": what one does at an hour. */
  private static List<Rule<?>> hoursOfActs() {
    return ImmutableList.of(
        rule("(rose at) <hour>", TIME, slot(NUMBER_WORD), m -> hour(new AfterNight(TODAY), m, 0))
            .when(m -> isHourOfAct(m, IN_MORNING)),
        rule("(dined at) <hour>", TIME, slot(NUMBER_WORD), m -> hour(TODAY, m, HALF_DAY))
            .when(m -> isHourOfAct(m, IN_EVENING)),
        rule(
                "(left at) <hour>",
                TIME,
                slot(NUMBER_WORD),
                m -> new TwelveHourTime(hour(TODAY, m, 0), true))
            .when(m -> isHourOfAct(m, AT_AN_HOUR)));
  }

  private static ClockTime hour(TimeExpression day, Match m, int more) {
    return new ClockTime(day, Clocks.clock(m.get(NUMBER_WORD) + more, "00"));
  }

  private static boolean isHourOfAct(Match m, ImmutableSet<String> acts) {
    boolean led = m.isAfter("at") || m.isAfter("by") || m.isAfter("before");
    return led
        && m.get(NUMBER_WORD) <= LAST_HOUR
        && (Around.is(m.before(2), acts)
            || (Around.is(m.before(2), PARTICLES) && acts.contains(norm(m, 3) + " " + norm(m, 2))))
        && Around.endsPhrase(m)
        && !m.isBefore("-")
        && !m.isBefore("%");
  }

  private static String norm(Match m, int n) {
    return m.before(n).map(Token::norm).orElse("");
  }

  private static boolean isMorning(Match m) {
    return MORNINGS.stream().anyMatch(m::hasWord);
  }

  private static TimeExpression clockAlone(Match m) {
    boolean morning = isMorning(m) || isEarlyFigure(m);
    TimeExpression time = clockOn(morning ? new AfterNight(TODAY) : TODAY, m);
    return isHalfOpen(m) && time instanceof ClockTime clock
        ? new TwelveHourTime(clock, isSpoken(m))
        : time;
  }

  /** "0530 hours", "03:15": written with a zero, an hour of the morning. */
  private static boolean isEarlyFigure(Match m) {
    return m.token(0).text().startsWith("0") && m.get(CLOCK).compareTo("10") < 0;
  }

  /** "At four o'clock", "half past two", "2:15": it is not told which half of the day it is in. */
  private static boolean isHalfOpen(Match m) {
    String rule = m.find(CLOCK, 0).orElseThrow().rule();
    return (isSpoken(m) || (rule.equals("<hour>:<minute>") && !m.token(0).text().startsWith("0")))
        && m.get(CLOCK).compareTo("13") < 0;
  }

  /** "At four o'clock", "half past two": as nobody says who counts twenty-four hours. */
  private static boolean isSpoken(Match m) {
    String rule = m.find(CLOCK, 0).orElseThrow().rule();
    return rule.equals("<spoken time>") || rule.equals("<hour> o'clock");
  }

  /** "Two o'clock on Saturday" is when people are awake, since no word says that it is night. */
  private static TimeExpression wakingClockOn(TimeExpression day, Match m) {
    return isSpoken(m) && TwelveHourTime.isOfNight(m.get(CLOCK))
        ? new ClockTime(day, Clocks.inHalf(m.get(CLOCK), false), zoneOf(m))
        : clockOn(day, m);
  }

  static TimeExpression clockOn(TimeExpression day, Match m) {
    String clock = m.get(CLOCK);
    return clock.isEmpty()
        ? new Impossible(TimexType.TIME, "TXX")
        : new ClockTime(day, clock, zoneOf(m));
  }

  /** The zone of the clock; one that only the clock in parentheses has is not that of the first. */
  private static Optional<ZoneId> zoneOf(Match m) {
    boolean universal = m.hasWord("gmt") || m.hasWord("utc") || m.hasWord("z") || m.hasWord("zulu");
    return m.find(CLOCK, 1).isPresent()
        ? Optional.empty()
        : m.maybe(ZONE).orElse(universal ? Optional.of(ZoneOffset.UTC) : Optional.empty());
  }

  /** The part of the day tells which half of it a clock time lies in that does not say so. */
  private static TimeExpression clockIn(PartOfDay part, Match m) {
    Optional<String> next = afterMidnight(part, m);
    if (next.isPresent()) {
      TimeExpression day = new Shifted(part.day(), 1, Granularity.DAY);
      return new ClockTime(day, next.get(), zoneOf(m));
    }
    String clock = m.get(CLOCK);
    boolean open =
        !clock.isEmpty()
            && !part.code().equals("MO")
            && HALVES.stream().noneMatch(m::hasWord)
            && clock.compareTo(part.code().equals("NI") ? "06" : "01") > 0;
    return open ? new ClockTime(part.day(), Clocks.inHalf(clock, false)) : clockOn(part.day(), m);
  }

  /** "4 a.m. last night", "12:30 last night": behind midnight a night is of the next day. */
  private static Optional<String> afterMidnight(PartOfDay part, Match m) {
    String clock = m.get(CLOCK);
    if (!part.code().equals("NI") || clock.isEmpty()) {
      return Optional.empty();
    }
    boolean open = HALVES.stream().noneMatch(m::hasWord);
    return Optional.of(open && clock.startsWith("12:") ? "00" + clock.substring(2) : clock)
        .filter(hour -> hour.compareTo("06") < 0);
  }

  /** "At 9 tonight": the hour needs something that leads to it. */
  private static boolean isHourOf(Match m) {
    int hour =
        m.maybe(NUMBER)
            .orElseGet(
                () ->
                    Integer.valueOf(
                        m.maybe(EnglishSpokenClock.SPOKEN).orElse("00:00").substring(0, 2)));
    boolean spoken = m.find(EnglishSpokenClock.SPOKEN, 0).isPresent();
    return hour >= 1
        && hour <= 12
        && (spoken
            || m.hasWord("at")
            || m.hasWord("@")
            || m.hasWord("around")
            || Clocks.isIntroduced(m))
        && !(part(m).code().equals("NI") && (hour < 6 || hour == 12));
  }

  /** "Tonight at 8 venues" tells no hour. */
  private static boolean endsHour(Match m) {
    return m.after(1).filter(next -> next.kind() != Token.Kind.MARK).isEmpty()
        && !EnglishCalendar.touches(m, "-")
        && !m.isBefore("%")
        && !m.isBefore("$");
  }

  private static TimeExpression hourOf(Match m) {
    String clock =
        m.maybe(EnglishSpokenClock.SPOKEN).orElseGet(() -> Clocks.clock(m.get(NUMBER), "00"));
    return new ClockTime(part(m).day(), Clocks.inHalf(clock, part(m).code().equals("MO")));
  }

  private static boolean isPart(Match m) {
    return m.get(TIME) instanceof PartOfDay;
  }

  private static PartOfDay part(Match m) {
    return (PartOfDay) m.get(TIME);
  }
}
