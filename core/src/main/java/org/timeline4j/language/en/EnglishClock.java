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
import static org.timeline4j.language.en.TimeSlots.CLOCK;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.HALF_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.PART_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.ZONE;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.shifted;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;
import org.timeline4j.time.AbsoluteTime.Impossible;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.RefinedTime.ClockTime;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimexType;

/** Times of the day: "10:35 a.m. EST", "noon", "Thursday night", "this morning". */
final class EnglishClock {
  private static final Pattern COLON = glued(word(":"));

  private EnglishClock() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("clock word", CLOCK, key -> key))
        .addAll(
            TimeWords.words(
                "night",
                TIME,
                key ->
                    new PartOfDay(
                        shifted(Long.parseLong(key.split(" ", 2)[0]), Granularity.DAY),
                        key.split(" ", 2)[1])))
        .addAll(clocks())
        .addAll(times())
        .addAll(parts())
        .build();
  }

  private static List<Rule<?>> clocks() {
    return ImmutableList.of(
        rule(
                "<hour> a.m.",
                CLOCK,
                seq(slot(NUMBER), slot(HALF_OF_DAY)),
                m -> clock(half(m.get(NUMBER), m.get(HALF_OF_DAY)), "00"))
            .when(m -> m.get(NUMBER) >= 1 && m.get(NUMBER) <= 12),
        rule(
                "<hour>:<minute> a.m.",
                CLOCK,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS)), slot(HALF_OF_DAY)),
                m -> clock(half(m.get(NUMBER), m.get(HALF_OF_DAY)), m.get(DIGITS)))
            .when(m -> m.get(NUMBER) >= 1 && m.get(NUMBER) <= 12 && isMinute(m.get(DIGITS))),
        rule(
                "<hour>.<minute> a.m.",
                CLOCK,
                seq(slot(DIGITS), slot(HALF_OF_DAY)),
                m -> dotted(m.get(DIGITS), m.get(HALF_OF_DAY)))
            .when(m -> m.get(DIGITS).matches("1?[0-9]\\.[0-5][0-9]")),
        rule(
                "<hour>:<minute>",
                CLOCK,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS))),
                m -> clock(m.get(NUMBER), m.get(DIGITS)))
            .when(
                m ->
                    m.get(NUMBER) <= 24
                        && isMinute(m.get(DIGITS))
                        && !m.isBefore(":")
                        && (m.isAfter("at")
                            || m.isAfter("by")
                            || m.isAfter("until")
                            || m.isAfter("around")
                            || m.isAfter("about")
                            || m.isAfter("from")
                            || m.isAfter("before")
                            || m.isAfter("after")
                            || m.isBefore("gmt")
                            || m.isBefore("est")
                            || m.isBefore("edt")
                            || m.isBefore("utc"))),
        rule(
                "<hour>:<minute>:<second>",
                CLOCK,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS)), COLON, glued(slot(DIGITS))),
                m -> clock(m.get(NUMBER), m.get(DIGITS) + ":" + m.get(DIGITS, 1)))
            .when(
                m -> m.get(NUMBER) <= 24 && isMinute(m.get(DIGITS)) && isMinute(m.get(DIGITS, 1))),
        rule(
                "<hour>:<minute> that no clock shows",
                CLOCK,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS))),
                m -> "")
            .when(
                m ->
                    m.isAfter("at")
                        && m.get(DIGITS).length() == 2
                        && m.get(NUMBER) < 100
                        && (m.get(NUMBER) > 24 || !isMinute(m.get(DIGITS)))),
        rule(
                "<hour> o'clock",
                CLOCK,
                seq(slot(NUMBER), anyOf(word("o'clock"), phrase("o ' clock"))),
                m -> clock(m.get(NUMBER), "00"))
            .when(m -> m.get(NUMBER) <= 24),
        rule(
                "<hour> in the <part of day>",
                CLOCK,
                seq(
                    slot(NUMBER),
                    opt(word("o'clock")),
                    phrase("in the"),
                    words("morning", "afternoon", "evening")),
                m -> clock(half(m.get(NUMBER), m.hasWord("morning") ? "AM" : "PM"), "00"))
            .when(m -> m.get(NUMBER) >= 1 && m.get(NUMBER) <= 12),
        rule(
                "<hour> GMT",
                CLOCK,
                seq(slot(NUMBER), anyOf(words("hours", "gmt", "utc"), glued(word("z")))),
                m ->
                    String.format(
                        Locale.ROOT, "%02d:%02d", m.get(NUMBER) / 100, m.get(NUMBER) % 100))
            .when(
                m ->
                    m.token(0).kind() == Token.Kind.NUMBER
                        && m.token(0).text().length() == 4
                        && m.get(NUMBER) < 2400
                        && m.get(NUMBER) % 100 < 60));
  }

  private static List<Rule<?>> times() {
    return ImmutableList.of(
        rule(
            "<clock>",
            TIME,
            seq(slot(CLOCK), opt(zone())),
            m -> clockOn(new Current(Granularity.DAY, 0), m)),
        rule(
            "<clock> <day>",
            TIME,
            seq(slot(CLOCK), opt(zone()), opt(word(",")), opt(words("on", "of")), slot(DAY)),
            m -> clockOn(m.get(DAY), m)),
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
                m -> new ClockTime(m.get(DAY), clock(m.get(NUMBER), m.get(DIGITS)), zone(m)))
            .when(m -> m.get(NUMBER) <= 24 && isMinute(m.get(DIGITS))),
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
                opt(word("at")),
                opt(words("about", "around")),
                slot(CLOCK),
                opt(zone())),
            m -> clockOn(m.get(DAY), m)));
  }

  static Pattern zone() {
    return anyOf(slot(ZONE), seq(word("("), slot(ZONE), word(")")));
  }

  private static List<Rule<?>> parts() {
    Pattern early = opt(words("early", "late", "mid"));
    return ImmutableList.of(
        rule(
            "<day> <part of day>",
            TIME,
            seq(slot(DAY), slot(PART_OF_DAY)),
            m -> new PartOfDay(m.get(DAY), m.get(PART_OF_DAY))),
        rule(
            "the <part of day> of <day>",
            TIME,
            seq(opt(word("the")), slot(PART_OF_DAY), words("of", "on"), slot(DAY)),
            m -> new PartOfDay(m.get(DAY), m.get(PART_OF_DAY))),
        rule(
            "this <part of day>",
            TIME,
            seq(word("this"), slot(PART_OF_DAY)),
            m -> new PartOfDay(shifted(0, Granularity.DAY), m.get(PART_OF_DAY))),
        rule(
                "the <part of day>",
                TIME,
                seq(word("the"), early, slot(PART_OF_DAY)),
                m ->
                    new PartOfDay(
                        new Shifted(LAST_MENTIONED, 0, Granularity.DAY), m.get(PART_OF_DAY)))
            .when(m -> m.isAfter("in") || m.isAfter("during")),
        rule(
            "that same <part of day>",
            TIME,
            seq(words("that", "the"), word("same"), slot(PART_OF_DAY)),
            m ->
                new PartOfDay(new Shifted(LAST_MENTIONED, 0, Granularity.DAY), m.get(PART_OF_DAY))),
        rule(
            "that <part of day>",
            TIME,
            seq(word("that"), slot(PART_OF_DAY)),
            m ->
                new PartOfDay(new Shifted(LAST_MENTIONED, 0, Granularity.DAY), m.get(PART_OF_DAY))),
        rule(
            "the next <part of day>",
            TIME,
            seq(word("the"), words("next", "following"), slot(PART_OF_DAY)),
            m ->
                new PartOfDay(new Shifted(LAST_MENTIONED, 1, Granularity.DAY), m.get(PART_OF_DAY))),
        rule(
            "the previous <part of day>",
            TIME,
            seq(word("the"), words("previous"), slot(PART_OF_DAY)),
            m ->
                new PartOfDay(
                    new Shifted(LAST_MENTIONED, -1, Granularity.DAY), m.get(PART_OF_DAY))));
  }

  static TimeExpression clockOn(TimeExpression day, Match m) {
    String clock = m.get(CLOCK);
    return clock.isEmpty()
        ? new Impossible(TimexType.TIME, "TXX")
        : new ClockTime(day, clock, zone(m));
  }

  /** The zone of the clock; one that only the clock in parentheses has is not that of the first. */
  private static Optional<ZoneId> zone(Match m) {
    boolean universal = m.hasWord("gmt") || m.hasWord("utc") || m.hasWord("z");
    return m.find(CLOCK, 1).isPresent()
        ? Optional.empty()
        : m.maybe(ZONE).orElse(universal ? Optional.of(ZoneOffset.UTC) : Optional.empty());
  }

  static boolean isMinute(String digits) {
    return digits.length() == 2 && digits.charAt(0) < '6';
  }

  private static int half(int hour, String half) {
    return hour % 12 + (half.equals("PM") ? 12 : 0);
  }

  private static String dotted(String digits, String half) {
    int dot = digits.indexOf('.');
    return clock(half(Integer.parseInt(digits.substring(0, dot)), half), digits.substring(dot + 1));
  }

  private static String clock(int hour, String rest) {
    return String.format(Locale.ROOT, "%02d:%s", hour, rest);
  }
}
