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
import static org.timeline4j.language.en.EnglishClock.clockOn;
import static org.timeline4j.language.en.EnglishClock.zone;
import static org.timeline4j.language.en.TimeSlots.CLOCK;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DAY_OF_YEAR;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.HALF_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.PART_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.PUBLISHED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.RefinedTime.ClockTime;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.TimeExpression;

/**
 * Clock times as they are spoken, and with the part of a day that they lie in: "half past six",
 * "10:30 in the morning", "9 tonight", "the early hours of Tuesday".
 */
final class EnglishHours {
  /** Hours and minutes that are a clock time if what stands beside them says so. */
  static final Slot<String> HOUR_MINUTE = Slot.of("hh:mm");

  /** A clock time of twelve hours, of which half of the day is not told. */
  private static final Slot<String> SPOKEN = Slot.of("spoken time");

  private static final ImmutableSet<String> INTRODUCING =
      ImmutableSet.of(
          "at", "by", "until", "till", "from", "around", "about", "before", "after", "since", "to");

  private static final ImmutableSet<String> HALVES =
      ImmutableSet.of("am", "a.m.", "a.m", "pm", "p.m.", "p.m", "noon", "midnight");

  private static final ImmutableSet<String> MINUTES =
      ImmutableSet.of("minutes", "minute", "mins", "min", "o'clock");

  private static final Pattern COLON = glued(word(":"));

  private EnglishHours() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(figures())
        .addAll(spoken())
        .addAll(days())
        .addAll(parts())
        .build();
  }

  private static List<Rule<?>> figures() {
    return ImmutableList.of(
        rule(
                "<hh>:<mm>",
                HOUR_MINUTE,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS))),
                m -> clock(m.get(NUMBER), m.get(DIGITS)))
            .when(m -> isFigure(m.token(0)) && isTime(m) && !m.isAfter(":")),
        rule(
                "<hour>:<minute>:<second> a.m.",
                CLOCK,
                seq(
                    slot(NUMBER),
                    COLON,
                    glued(slot(DIGITS)),
                    COLON,
                    glued(slot(DIGITS)),
                    slot(HALF_OF_DAY)),
                m ->
                    clock(
                        half(m.get(NUMBER), m.get(HALF_OF_DAY)),
                        m.get(DIGITS) + ":" + m.get(DIGITS, 1)))
            .when(m -> isTwelve(m) && isTime(m) && EnglishClock.isMinute(m.get(DIGITS, 1))),
        rule(
                "<hhmm> a.m.",
                CLOCK,
                seq(slot(NUMBER), slot(HALF_OF_DAY)),
                m ->
                    clock(
                        half(m.get(NUMBER) / 100, m.get(HALF_OF_DAY)),
                        String.format(Locale.ROOT, "%02d", m.get(NUMBER) % 100)))
            .when(
                m ->
                    m.token(0).text().length() == 4
                        && m.get(NUMBER) >= 100
                        && m.get(NUMBER) < 1300
                        && m.get(NUMBER) % 100 < 60),
        rule(
                "<hhmm> hours",
                CLOCK,
                seq(slot(NUMBER), anyOf(words("hrs", "h"), phrase("local time"))),
                m ->
                    String.format(
                        Locale.ROOT, "%02d:%02d", m.get(NUMBER) / 100, m.get(NUMBER) % 100))
            .when(
                m ->
                    isFigure(m.token(0))
                        && m.token(0).text().length() == 4
                        && m.get(NUMBER) < 2400
                        && m.get(NUMBER) % 100 < 60
                        && m.before(1).map(Token::norm).filter(INTRODUCING::contains).isPresent()),
        rule(
                "<hour> a.m. that no clock shows",
                CLOCK,
                anyOf(
                    seq(slot(NUMBER), slot(HALF_OF_DAY)),
                    seq(slot(NUMBER), COLON, glued(slot(DIGITS)), slot(HALF_OF_DAY))),
                m -> "")
            .when(
                m ->
                    isFigure(m.token(0))
                        && m.token(0).text().length() <= 2
                        && m.maybe(DIGITS)
                            .map(digits -> digits.length() == 2 && !isTime(m))
                            .orElse(m.get(NUMBER) > 12)),
        rule(
                "<hh>:<mm> p.m.",
                CLOCK,
                seq(slot(HOUR_MINUTE), slot(HALF_OF_DAY)),
                m -> m.get(HOUR_MINUTE))
            .when(m -> m.get(HOUR_MINUTE).compareTo("13") > 0));
  }

  private static List<Rule<?>> spoken() {
    Pattern oclock = opt(word("o'clock"));
    Pattern minutes = opt(words("minutes", "minute", "mins", "min"));
    return ImmutableList.of(
        rule(
                "half past <hour>",
                SPOKEN,
                seq(phrase("half past"), slot(NUMBER), oclock),
                m -> clock(m.get(NUMBER), "30"))
            .when(EnglishHours::isTwelve),
        rule(
                "quarter past <hour>",
                SPOKEN,
                seq(
                    opt(word("a")),
                    word("quarter"),
                    words("past", "after", "to", "before"),
                    slot(NUMBER),
                    oclock),
                m -> near(m.get(NUMBER), m, 15))
            .when(EnglishHours::isTwelve),
        rule(
                "<number> minutes past <hour>",
                SPOKEN,
                seq(slot(NUMBER), minutes, words("past", "to", "before"), slot(NUMBER), oclock),
                m -> near(m.get(NUMBER, 1), m, m.get(NUMBER)))
            .when(EnglishHours::isMinutesPast),
        rule(
                "<hour> o'clock",
                SPOKEN,
                seq(slot(NUMBER), anyOf(word("o'clock"), word("oclock"))),
                m -> clock(m.get(NUMBER), "00"))
            .when(EnglishHours::isTwelve),
        rule("<hour>:<minute>", SPOKEN, slot(HOUR_MINUTE), m -> m.get(HOUR_MINUTE))
            .when(m -> m.get(HOUR_MINUTE).compareTo("13") < 0),
        rule("<spoken time>", CLOCK, slot(SPOKEN), m -> m.get(SPOKEN)).when(EnglishHours::isSaid),
        rule(
                "<spoken time> in the <part of day>",
                CLOCK,
                seq(
                    slot(SPOKEN),
                    anyOf(
                        seq(phrase("in the"), words("morning", "afternoon", "evening")),
                        phrase("at night"),
                        slot(HALF_OF_DAY))),
                m -> inHalf(m.get(SPOKEN), isMorning(m)))
            .when(m -> !m.hasWord("to") || isNamed(m) || m.hasWord("quarter")),
        rule(
                "<hour> at night",
                CLOCK,
                seq(slot(NUMBER), phrase("at night")),
                m -> clock(half(m.get(NUMBER), "PM"), "00"))
            .when(m -> m.get(NUMBER) >= 7 && m.get(NUMBER) <= 11));
  }

  private static List<Rule<?>> days() {
    return ImmutableList.of(
        rule(
                "<day> <hh:mm>",
                TIME,
                seq(slot(DAY), opt(words(",", "at")), slot(HOUR_MINUTE), opt(zone())),
                m -> new ClockTime(m.get(DAY), m.get(HOUR_MINUTE)))
            .when(m -> !EnglishCalendar.touches(m, ":")),
        rule(
                "<day>T<hh>:<mm>:<ss>",
                TIME,
                seq(
                    slot(DAY),
                    glued(word("t")),
                    glued(slot(HOUR_MINUTE)),
                    opt(seq(COLON, glued(slot(DIGITS)))),
                    opt(
                        anyOf(
                            glued(word("z")),
                            seq(glued(words("+", "-")), glued(slot(HOUR_MINUTE)))))),
                m ->
                    new ClockTime(
                        m.get(DAY),
                        m.get(HOUR_MINUTE)
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
                        clock(m.get(NUMBER), m.get(DIGITS) + ":" + m.get(DIGITS, 1))))
            .when(m -> isTime(m) && EnglishClock.isMinute(m.get(DIGITS, 1))),
        rule(
                "<hh:mm> <day>",
                TIME,
                seq(slot(HOUR_MINUTE), opt(zone()), opt(word(",")), opt(word("on")), slot(DAY)),
                m -> new ClockTime(m.get(DAY), m.get(HOUR_MINUTE)))
            .when(m -> !(m.isAfter("in") && m.hasWord("on")) && !m.isAfter("of")),
        rule(
                "<clock> <part of that day>",
                TIME,
                seq(slot(CLOCK), opt(zone()), opt(words(",", "on")), slot(TIME)),
                m -> clockIn(part(m), m))
            .when(EnglishHours::isPart),
        rule(
                "<part of that day> at <clock>",
                TIME,
                seq(
                    slot(TIME),
                    opt(word(",")),
                    opt(word("at")),
                    opt(words("about", "around")),
                    slot(CLOCK),
                    opt(zone())),
                m -> clockIn(part(m), m))
            .when(EnglishHours::isPart),
        rule(
                "<part of that day> at <hour>",
                TIME,
                seq(slot(TIME), words("at", "around"), slot(NUMBER)),
                EnglishHours::hourOf)
            .when(m -> isPart(m) && isHourOf(m) && endsHour(m)),
        rule(
                "<hour> <part of that day>",
                TIME,
                seq(anyOf(slot(NUMBER), slot(SPOKEN)), slot(TIME)),
                EnglishHours::hourOf)
            .when(m -> isPart(m) && isHourOf(m)));
  }

  private static List<Rule<?>> parts() {
    Pattern hours = seq(words("early", "small", "late"), opt(word("morning")), word("hours"));
    return ImmutableList.of(
        rule(
                "in early <part of day>",
                TIME,
                seq(words("early", "late", "mid"), opt(word("-")), slot(PART_OF_DAY)),
                m ->
                    early(
                        m,
                        new PartOfDay(
                            new Shifted(LAST_MENTIONED, 0, Granularity.DAY), m.get(PART_OF_DAY))))
            .when(m -> m.isAfter("in") || m.isAfter("until") || m.isAfter("by")),
        rule(
            "the early hours of <day>",
            TIME,
            seq(opt(word("the")), hours, words("of", "on"), slot(DAY), opt(word("morning"))),
            m ->
                new Modified(
                    new PartOfDay(m.get(DAY), m.hasWord("late") ? "NI" : "MO"),
                    m.hasWord("late") ? Modifier.END : Modifier.START)),
        rule(
            "early <day part>",
            TIME,
            seq(slot(DAY), words("early", "late"), slot(PART_OF_DAY)),
            m -> early(m, new PartOfDay(m.get(DAY), m.get(PART_OF_DAY)))),
        rule(
            "<day> in the <part of day>",
            TIME,
            seq(
                slot(DAY),
                phrase("in the"),
                opt(words("early", "late")),
                words("morning", "afternoon", "evening")),
            m -> early(m, new PartOfDay(m.get(DAY), code(m)))),
        rule(
            "overnight <day>",
            TIME,
            seq(word("overnight"), opt(word("on")), slot(DAY)),
            m -> new PartOfDay(m.get(DAY), "NI")),
        rule(
                "the daytime",
                TIME,
                seq(word("the"), word("daytime")),
                m -> new PartOfDay(PUBLISHED, "DT"))
            .when(m -> m.isAfter("in") || m.isAfter("during")));
  }

  /** The part of the day tells which half of it a clock time lies in that does not say so. */
  private static TimeExpression clockIn(PartOfDay part, Match m) {
    String clock = m.get(CLOCK);
    boolean open =
        !clock.isEmpty()
            && !part.code().equals("MO")
            && HALVES.stream().noneMatch(m::hasWord)
            && clock.compareTo(part.code().equals("NI") ? "06" : "01") > 0;
    return open ? new ClockTime(part.day(), inHalf(clock, false)) : clockOn(part.day(), m);
  }

  private static TimeExpression early(Match m, TimeExpression part) {
    return m.hasWord("early")
        ? new Modified(part, Modifier.START)
        : m.hasWord("late")
            ? new Modified(part, Modifier.END)
            : m.hasWord("mid") ? new Modified(part, Modifier.MID) : part;
  }

  private static String code(Match m) {
    return m.hasWord("morning") ? "MO" : m.hasWord("afternoon") ? "AF" : "EV";
  }

  private static boolean isMorning(Match m) {
    return m.maybe(HALF_OF_DAY).map("AM"::equals).orElse(m.hasWord("morning"));
  }

  /** "At 9 tonight": the hour needs something that leads to it. */
  private static boolean isHourOf(Match m) {
    int hour =
        m.maybe(NUMBER)
            .orElseGet(() -> Integer.valueOf(m.maybe(SPOKEN).orElse("00:00").substring(0, 2)));
    boolean spoken = m.find(SPOKEN, 0).isPresent();
    return hour >= 1
        && hour <= 12
        && (spoken
            || m.hasWord("at")
            || m.hasWord("around")
            || m.before(1).map(Token::norm).filter(INTRODUCING::contains).isPresent())
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
    String clock = m.maybe(SPOKEN).orElseGet(() -> clock(m.get(NUMBER), "00"));
    return new ClockTime(part(m).day(), inHalf(clock, part(m).code().equals("MO")));
  }

  private static boolean isPart(Match m) {
    return m.get(TIME) instanceof PartOfDay;
  }

  private static PartOfDay part(Match m) {
    return (PartOfDay) m.get(TIME);
  }

  static String inHalf(String clock, boolean morning) {
    int hour = Integer.parseInt(clock.substring(0, 2));
    return hour > 12
        ? clock
        : String.format(Locale.ROOT, "%02d", half(hour, morning ? "AM" : "PM"))
            + clock.substring(2);
  }

  private static boolean isMinutesPast(Match m) {
    int hour = m.get(NUMBER, 1);
    int minutes = m.get(NUMBER);
    return hour >= 1
        && hour <= 12
        && minutes > 0
        && minutes < 60
        && (isNamed(m) || minutes % 5 == 0);
  }

  /** "Ten to one" is a clock time only if something says so. */
  private static boolean isSaid(Match m) {
    String rule = m.find(SPOKEN, 0).orElseThrow().rule();
    return rule.contains(" ")
        && (!rule.startsWith("<number>")
            || isNamed(m)
            || m.before(1).map(Token::norm).filter(INTRODUCING::contains).isPresent());
  }

  private static boolean isNamed(Match m) {
    return MINUTES.stream().anyMatch(m::hasWord);
  }

  private static boolean isTwelve(Match m) {
    return m.get(NUMBER) >= 1 && m.get(NUMBER) <= 12;
  }

  private static String near(int hour, Match m, int minutes) {
    return m.hasWord("to") || m.hasWord("before")
        ? clock(hour == 1 ? 12 : hour - 1, String.format(Locale.ROOT, "%02d", 60 - minutes))
        : clock(hour, String.format(Locale.ROOT, "%02d", minutes));
  }

  private static boolean isTime(Match m) {
    return m.get(NUMBER) <= 23 && EnglishClock.isMinute(m.get(DIGITS));
  }

  private static boolean isFigure(Token token) {
    return token.kind() == Token.Kind.NUMBER && token.text().length() <= 4;
  }

  private static int half(int hour, String half) {
    return hour % 12 + (half.equals("PM") ? 12 : 0);
  }

  private static String clock(int hour, String rest) {
    return String.format(Locale.ROOT, "%02d:%s", hour, rest);
  }
}
