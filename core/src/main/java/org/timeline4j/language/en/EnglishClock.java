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
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.HALF_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.ZONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;

/** Times of the clock in figures: "10:35 a.m.", "7 p.m.", "1530 GMT". */
final class EnglishClock {
  /** Hours and minutes that are a clock time if what stands beside them says so. */
  static final Slot<String> HOUR_MINUTE = Slot.of("hh:mm");

  private static final ImmutableSet<String> DAYS = TimeWords.set("weekday", "day", "night");
  private static final ImmutableSet<String> MONTHS = TimeWords.set("month");
  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final ImmutableSet<String> QUOTED = TimeWords.set("quoted");
  private static final ImmutableSet<String> PARTS_OF_DAY = TimeWords.set("part of day");

  private static final ImmutableSet<String> LEADS_TO_CLOCK =
      ImmutableSet.of(
          "at", "by", "until", "till", "around", "about", "from", "before", "after", "since");

  private static final ImmutableSet<String> LEADS_TO_LENGTH =
      ImmutableSet.of("in", "of", "with", "running", "ran", "clocked", "clocking");

  private static final ImmutableSet<String> ZONES =
      ImmutableSet.of("gmt", "utc", "est", "edt", "cet", "cest", "z", "local");

  private static final ImmutableSet<String> CLOSING = ImmutableSet.of("]", ")");
  private static final ImmutableSet<String> AFTER_STAMP =
      ImmutableSet.of("-", "–", "—", "--", ":", "|");

  /** "Since 2007 on Sunday": from here on figures behind "since" are a year. */
  private static final int FIRST_YEAR_SINCE = 1900;

  private static final Pattern COLON = glued(word(":"));

  /** "7.30". Asked of each number, of which few have a point. */
  private static final Predicate<String> HALF_DAY = shape("[01]?[0-9]\\.[0-5][0-9]");

  /** "19.30". */
  private static final Predicate<String> WHOLE_DAY = shape("([01]?[0-9]|2[0-3])\\.[0-5][0-9]");

  /** What is done at an hour, which amounts are not. */
  private static final ImmutableSet<String> ACTS = TimeWords.set("done at an hour", "done at 1548");

  /** Of these one tells no amounts: "11.30 tmrw". */
  private static final ImmutableSet<String> TO_COME =
      ImmutableSet.of("tonight", "tonite", "tomorrow", "tmrw", "tmr", "tmw", "tomoz");

  private static final ImmutableSet<String> OPENING = TimeWords.set("opening");

  private static final ImmutableSet<String> WHO =
      ImmutableSet.of("the", "he", "she", "they", "we", "his", "their", "our", "a", "an", "all");

  private EnglishClock() {}

  private static Predicate<String> shape(String digits) {
    Predicate<String> shape = java.util.regex.Pattern.compile(digits).asMatchPredicate();
    return text -> text.indexOf('.') > 0 && shape.test(text);
  }

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("clock word", CLOCK, key -> key))
        .addAll(clocks())
        .addAll(figures())
        .build();
  }

  private static List<Rule<?>> clocks() {
    return ImmutableList.of(
        rule(
                "<hour> a.m.",
                CLOCK,
                seq(slot(NUMBER), slot(HALF_OF_DAY)),
                m -> Clocks.clock(Clocks.hourOfDay(m.get(NUMBER), m.get(HALF_OF_DAY)), "00"))
            .when(Clocks::isTwelve),
        rule(
                "<hour>:<minute> a.m.",
                CLOCK,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS)), slot(HALF_OF_DAY)),
                m ->
                    Clocks.clock(
                        Clocks.hourOfDay(m.get(NUMBER), m.get(HALF_OF_DAY)), m.get(DIGITS)))
            .when(m -> Clocks.isTwelve(m) && Clocks.isMinute(m.get(DIGITS))),
        rule(
                "<hour>.<minute> a.m.",
                CLOCK,
                seq(slot(DIGITS), slot(HALF_OF_DAY)),
                m -> dotted(m.get(DIGITS), m.get(HALF_OF_DAY)))
            .when(m -> HALF_DAY.test(m.get(DIGITS))),
        rule(
                "<hour>.<minute>",
                CLOCK,
                slot(DIGITS),
                m -> {
                  String clock = m.get(DIGITS).replaceFirst("^(.)\\.", "0$1.").replace('.', ':');
                  return isOpening(m) ? Clocks.inHalf(clock, false) : clock;
                })
            .when(m -> WHOLE_DAY.test(m.get(DIGITS)) && isBesideDay(m)),
        rule(
                "<hour>:<minute>",
                CLOCK,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS))),
                m -> Clocks.clock(m.get(NUMBER), m.get(DIGITS)))
            .when(
                m ->
                    m.get(NUMBER) <= 24
                        && Clocks.isMinute(m.get(DIGITS))
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
        rule("(at the beginning) <hh>:<mm>", CLOCK, slot(HOUR_MINUTE), m -> m.get(HOUR_MINUTE))
            .when(EnglishClock::isStamp),
        rule(
                "<hour>:<minute>:<second>",
                CLOCK,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS)), COLON, glued(slot(DIGITS))),
                m -> Clocks.clock(m.get(NUMBER), m.get(DIGITS) + ":" + m.get(DIGITS, 1)))
            .when(
                m ->
                    m.get(NUMBER) <= 24
                        && Clocks.isMinute(m.get(DIGITS))
                        && Clocks.isMinute(m.get(DIGITS, 1))
                        && !isLasting(m)),
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
                        && (m.get(NUMBER) > 24 || !Clocks.isMinute(m.get(DIGITS)))),
        rule(
                "<hour> o'clock",
                CLOCK,
                seq(slot(NUMBER), anyOf(word("o'clock"), phrase("o ' clock"))),
                m -> Clocks.clock(m.get(NUMBER), "00"))
            .when(m -> m.get(NUMBER) <= 24),
        rule(
                "<hour> in the <part of day>",
                CLOCK,
                seq(
                    slot(NUMBER),
                    opt(word("o'clock")),
                    phrase("in the"),
                    words("morning", "afternoon", "evening")),
                m ->
                    Clocks.clock(
                        Clocks.hourOfDay(m.get(NUMBER), m.hasWord("morning") ? "AM" : "PM"), "00"))
            .when(Clocks::isTwelve),
        rule(
                "<hour> GMT",
                CLOCK,
                seq(slot(NUMBER), anyOf(words("hours", "gmt", "utc", "zulu"), glued(word("z")))),
                m -> Clocks.ofFigures(m.get(NUMBER)))
            .when(m -> isHourMinute(m)));
  }

  /** "Won in 2:13:40", "a record of 2:13:40": how long a race took; "at 2:13:40" is a time. */
  private static boolean isLasting(Match m) {
    boolean zoned = Around.is(m.after(1), ZONES);
    boolean told = Around.is(m.before(1), LEADS_TO_CLOCK) || zoned;
    return !told && (m.token(0).text().length() == 1 || Around.is(m.before(1), LEADS_TO_LENGTH));
  }

  /** "14:05 - corner", "[16:40]: rain has stopped": the stamp of an entry. */
  private static boolean isStamp(Match m) {
    boolean bracketed = m.isAfter("[") || m.isAfter("(");
    return m.token(0).text().length() == 2
        && m.first() == (bracketed ? 1 : 0)
        && Around.is(m.after(1), bracketed ? CLOSING : AFTER_STAMP)
        && !EnglishCalendar.touches(m, "-");
  }

  /** "At 9.30 on Tuesday", "on Tuesday at 9.30", "9.30 tonight": elsewhere it may be any amount. */
  private static boolean isBesideDay(Match m) {
    if (Around.is(m.after(1), TO_COME) || isOpening(m)) {
      return true;
    }
    if (!m.isAfter("at") && !m.isAfter("by") && !m.isAfter("until") && !m.isAfter("from")) {
      return false;
    }
    if (EnglishReports.tellsFigures(m) || Around.is(m.before(2), QUOTED)) {
      return false;
    }
    boolean on = m.isBefore("on");
    Optional<Token> next = on ? m.after(2) : m.after(1);
    return (on && (Around.is(next, MONTHS) || Around.is(m.after(3), MONTHS)))
        || Around.is(next, DAYS)
        || Around.is(m.before(2), DAYS)
        || isInPartOfDay(m);
  }

  /** "Doors 7.30", "kick-off at 7.45": as notices tell when it begins. */
  private static boolean isOpening(Match m) {
    int lead = m.isAfter("at") ? 2 : 1;
    return Around.is(m.before(lead), OPENING)
        || (Around.is(m.before(lead), "off")
            && (Around.is(m.before(lead + 1), "kick")
                || (Around.is(m.before(lead + 1), "-") && Around.is(m.before(lead + 2), "kick"))));
  }

  private static boolean isInPartOfDay(Match m) {
    return m.isBefore("in") && Around.is(m.after(2), "the") && Around.is(m.after(3), PARTS_OF_DAY);
  }

  private static List<Rule<?>> figures() {
    return ImmutableList.of(
        rule(
                "<hh>:<mm>",
                HOUR_MINUTE,
                seq(slot(NUMBER), COLON, glued(slot(DIGITS))),
                m -> Clocks.clock(m.get(NUMBER), m.get(DIGITS)))
            .when(m -> Clocks.isFigure(m.token(0)) && Clocks.isTime(m) && !m.isAfter(":")),
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
                    Clocks.clock(
                        Clocks.hourOfDay(m.get(NUMBER), m.get(HALF_OF_DAY)),
                        m.get(DIGITS) + ":" + m.get(DIGITS, 1)))
            .when(m -> Clocks.isTwelve(m) && Clocks.isTime(m) && Clocks.isMinute(m.get(DIGITS, 1))),
        rule(
                "<hhmm> a.m.",
                CLOCK,
                seq(slot(NUMBER), slot(HALF_OF_DAY)),
                m ->
                    Clocks.clock(
                        Clocks.hourOfDay(m.get(NUMBER) / 100, m.get(HALF_OF_DAY)),
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
                m -> Clocks.ofFigures(m.get(NUMBER)))
            .when(m -> isHourMinute(m) && Clocks.isIntroduced(m)),
        rule(
                "<hh>:<mm> hours",
                CLOCK,
                seq(slot(HOUR_MINUTE), words("hours", "hrs")),
                m -> m.get(HOUR_MINUTE))
            .when(Clocks::isIntroduced),
        rule("<hhmm>", CLOCK, slot(NUMBER), m -> Clocks.ofFigures(m.get(NUMBER)))
            .when(
                m ->
                    isHourMinute(m)
                        && Clocks.isIntroduced(m)
                        && (isNight(m) || isOnDay(m) || isOfAct(m))),
        rule(
                "<hour> a.m. that no clock shows",
                CLOCK,
                anyOf(
                    seq(slot(NUMBER), slot(HALF_OF_DAY)),
                    seq(slot(NUMBER), COLON, glued(slot(DIGITS)), slot(HALF_OF_DAY))),
                m -> "")
            .when(
                m ->
                    Clocks.isFigure(m.token(0))
                        && m.token(0).text().length() <= 2
                        && m.maybe(DIGITS)
                            .map(digits -> digits.length() == 2 && !Clocks.isTime(m))
                            .orElse(m.get(NUMBER) > 12)),
        rule(
                "<hh>:<mm> p.m.",
                CLOCK,
                seq(slot(HOUR_MINUTE), slot(HALF_OF_DAY)),
                m -> m.get(HOUR_MINUTE))
            .when(m -> m.get(HOUR_MINUTE).compareTo("13") > 0));
  }

  /** Returns what tells the zone of a clock time: "EST", "(local time)". */
  static Pattern zone() {
    return anyOf(slot(ZONE), seq(word("("), slot(ZONE), word(")")));
  }

  private static String dotted(String digits, String half) {
    int dot = digits.indexOf('.');
    return Clocks.clock(
        Clocks.hourOfDay(Integer.parseInt(digits.substring(0, dot)), half),
        digits.substring(dot + 1));
  }

  /** "At 0410 the ship sank", "by 0130 both bridges were lost": no number of things begins so. */
  private static boolean isNight(Match m) {
    boolean isLed = m.isAfter("at") || m.isAfter("by") || m.isAfter("until");
    return m.token(0).text().startsWith("0")
        && (m.isBefore("on")
            || Around.endsPhrase(m)
            || Around.is(m.after(1), GOES_ON)
            || Around.isName(m.after(1))
            || (isLed && m.after(1).filter(next -> next.kind() == Token.Kind.WORD).isPresent()));
  }

  /** "At 1548 the ships opened fire", "fire was opened at 1548": what one does at an hour. */
  private static boolean isOfAct(Match m) {
    if (!m.isAfter("at")) {
      return false;
    }
    boolean opens = m.before(2).isEmpty();
    return opens
        ? m.isBefore(",") || Around.is(m.after(1), WHO) || Around.isName(m.after(1))
        : Around.endsPhrase(m) && !m.isBefore("-") && Around.is(m.before(2), ACTS);
  }

  /** "At 1600 on 8 March", "at 1600 Monday", "by 1800 that evening". */
  private static boolean isOnDay(Match m) {
    if (Around.is(m.after(1), DAYS)) {
      return (m.isAfter("at") || m.isAfter("by") || m.isAfter("until"))
          && !EnglishReports.tellsFigures(m)
          && !Around.is(m.before(2), QUOTED);
    }
    if (m.isBefore("that") || m.isBefore("this")) {
      return !m.isAfter("to") && Around.is(m.after(2), PARTS_OF_DAY);
    }
    return m.isBefore("on")
        && !m.isAfter("to")
        && !(m.isAfter("since") && m.get(NUMBER) >= FIRST_YEAR_SINCE)
        && (Around.is(m.after(2), DAYS)
            || (Around.is(m.after(2), "the")
                && m.after(3).filter(day -> day.kind() == Token.Kind.NUMBER).isPresent())
            || Around.is(m.after(2), MONTHS)
            || Around.is(m.after(3), MONTHS));
  }

  private static boolean isHourMinute(Match m) {
    return Clocks.isInFigures(m.token(0), m.get(NUMBER));
  }
}
