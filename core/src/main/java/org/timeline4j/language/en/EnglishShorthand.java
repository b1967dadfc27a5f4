package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.AMOUNT;
import static org.timeline4j.language.en.TimeSlots.CLOCK;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.HALF_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.LENGTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.Times.PUBLISHED;
import static org.timeline4j.language.en.Times.nearest;
import static org.timeline4j.language.en.Times.shifted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Holiday;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.ClockTime;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.TimeExpression;

/**
 * Times as messages, notices and calendars write them: "2nite", "tmrw", "Sat 28", "fri 13/3",
 * "24h", "9ish". Only where the spelling or the words beside it make it sure.
 */
final class EnglishShorthand {
  private static final Slot<Granularity> SHORT_UNIT = Slot.of("short unit");
  private static final Slot<Granularity> GLUED_UNIT = Slot.of("one letter for a unit");
  private static final Slot<Granularity> END_OF = Slot.of("end of a unit in short");
  private static final Slot<Long> FIGURED_DAY = Slot.of("day with a figure");

  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of("a", "an", "the", "this", "-", "first");
  private static final ImmutableSet<String> BEFORE_END = ImmutableSet.of("by", "before", "until");
  private static final ImmutableSet<String> BEFORE_ISH =
      ImmutableSet.of(
          "you", "there", "here", "home", "back", "up", "over", "round", "meet", "til", "starts",
          "start", "begins", "kickoff");
  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final int MOST_HOURS = 999;

  private EnglishShorthand() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("short unit", SHORT_UNIT, Granularity::valueOf))
        .addAll(TimeWords.words("glued unit", GLUED_UNIT, Granularity::valueOf))
        .addAll(TimeWords.words("day with a figure", FIGURED_DAY, Long::valueOf))
        .addAll(days())
        .addAll(weekdays())
        .addAll(lengths())
        .addAll(TimeWords.words("end of", END_OF, Granularity::valueOf))
        .addAll(office())
        .addAll(times())
        .build();
  }

  private static List<Rule<?>> days() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(
            TimeWords.words("day in short", DAY, n -> shifted(Long.parseLong(n), Granularity.DAY))
                .stream()
                .<Rule<?>>map(rule -> rule.when(m -> !Times.isUpper(m.token(0))))
                .toList())
        .add(
            rule(
                    "2day",
                    DAY,
                    seq(word("2"), glued(slot(FIGURED_DAY))),
                    m -> shifted(m.get(FIGURED_DAY), Granularity.DAY))
                .when(EnglishShorthand::isSpelled))
        .add(
            rule(
                    "2nite",
                    TIME,
                    seq(word("2"), glued(words("nite", "night"))),
                    m -> new PartOfDay(shifted(0, Granularity.DAY), "NI"))
                .when(EnglishShorthand::isSpelled))
        .add(
            rule("rn", DATE, word("rn"), m -> Times.vague(Direction.UNKNOWN, PUBLISHED))
                .when(m -> m.token(0).text().equals("rn") && m.before(1).isPresent()))
        .add(
            rule(
                    "NYE",
                    DAY,
                    words("nye", "nyd"),
                    m ->
                        nearest(
                            new Recurring.OnHoliday(
                                m.hasWord("nye") ? Holiday.NEW_YEARS_EVE : Holiday.NEW_YEARS_DAY)))
                .when(m -> Times.isUpper(m.token(0))))
        .build();
  }

  /** "2day" for today, not "a 2day pass". */
  private static boolean isSpelled(Match m) {
    return !Around.is(m.before(1), COUNTED) && !m.isBefore("-");
  }

  private static List<Rule<?>> weekdays() {
    Pattern weekday = anyOf(slot(WEEKDAY), slot(EnglishDays.SHORT_WEEKDAY));
    Pattern comma = opt(word(","));
    return ImmutableList.of(
        rule(
                "<short weekday>",
                DAY,
                slot(EnglishDays.SHORT_WEEKDAY),
                m -> nearest(new Recurring.Weekday(m.get(EnglishDays.SHORT_WEEKDAY))))
            .when(ShortWeekdays::isSure),
        rule(
                "<weekday> <number>",
                DAY,
                seq(weekday, slot(NUMBER)),
                m -> nearest(new Recurring.WeekdayOfMonth(weekday(m), m.get(NUMBER))))
            .when(
                m ->
                    m.get(NUMBER) >= 1
                        && m.get(NUMBER) <= 31
                        && ShortWeekdays.isBeforeDayNumber(m)),
        rule(
                "<weekday> dd/mm",
                DAY,
                seq(weekday, comma, slot(NUMBER), glued(word("/")), glued(slot(DIGITS))),
                m ->
                    nearest(
                        new Recurring.WeekdayInFigures(
                            weekday(m), m.get(NUMBER), Integer.parseInt(m.get(DIGITS)))))
            .when(EnglishShorthand::isDayAndMonth));
  }

  private static DayOfWeek weekday(Match m) {
    return m.maybe(WEEKDAY).orElseGet(() -> m.get(EnglishDays.SHORT_WEEKDAY));
  }

  private static boolean isDayAndMonth(Match m) {
    Token day = m.token(0);
    return m.get(DIGITS).length() <= 2
        && m.get(NUMBER) <= 31
        && (day.isCapitalized() || ShortWeekdays.isPlain(day))
        && !EnglishCalendar.touches(m, "/")
        && !m.isBefore("%");
  }

  private static boolean isInSmallLetters(Match m) {
    return Character.isLowerCase(m.token(m.size() - 1).text().charAt(0));
  }

  private static List<Rule<?>> lengths() {
    return ImmutableList.of(
        rule(
                "<amount> <short unit>",
                LENGTH,
                seq(slot(AMOUNT), opt(word("-")), slot(SHORT_UNIT)),
                m -> new Length(m.get(AMOUNT), m.get(SHORT_UNIT)))
            .when(EnglishShorthand::isInSmallLetters),
        rule(
                "an hr",
                LENGTH,
                seq(opt(word("half")), word("an"), slot(SHORT_UNIT)),
                m -> new Length(m.hasWord("half") ? "0.5" : "1", m.get(SHORT_UNIT)))
            .when(m -> m.get(SHORT_UNIT) == Granularity.HOUR && isInSmallLetters(m)),
        rule(
                "<number>h",
                LENGTH,
                seq(slot(NUMBER), glued(word("h"))),
                m -> new Length(m.get(NUMBER).toString(), Granularity.HOUR))
            .when(EnglishShorthand::isHours),
        rule(
                "<number><letter> ago",
                LENGTH,
                seq(slot(NUMBER), glued(slot(GLUED_UNIT))),
                m -> new Length(m.get(NUMBER).toString(), m.get(GLUED_UNIT)))
            .when(m -> m.isBefore("ago")));
  }

  /** "24h", not "1530h", "H1", "24H" or "3h30". */
  private static boolean isHours(Match m) {
    Token letter = m.token(m.size() - 1);
    return letter.text().equals("h")
        && m.token(0).kind() == Token.Kind.NUMBER
        && m.get(NUMBER) >= 1
        && m.get(NUMBER) <= MOST_HOURS
        && m.after(1).filter(letter::touches).filter(t -> t.kind() != Token.Kind.MARK).isEmpty();
  }

  /** "EOD Friday", "by COB", "w/c 4 March". */
  private static List<Rule<?>> office() {
    return ImmutableList.of(
        rule("EOD", DATE, slot(END_OF), m -> new Modified(shifted(0, m.get(END_OF)), Modifier.END))
            .when(m -> Times.isUpper(m.token(0)) || Around.is(m.before(1), BEFORE_END)),
        rule(
                "EOD <day>",
                DATE,
                seq(slot(END_OF), opt(words("on", ",")), slot(DAY)),
                m -> new Modified(m.get(DAY), Modifier.END))
            .when(m -> m.get(END_OF) == Granularity.DAY),
        rule(
            "w/c <day>",
            DATE,
            seq(
                anyOf(
                    seq(word("w"), glued(word("/")), glued(words("c", "e", "b"))),
                    seq(word("week"), words("commencing", "beginning", "ending"))),
                slot(DAY)),
            m -> new Shifted(m.get(DAY), 0, Granularity.WEEK)));
  }

  private static List<Rule<?>> times() {
    Pattern ish = seq(opt(glued(word("-"))), glued(word("ish")));
    return ImmutableList.of(
        rule(
                "this a.m.",
                TIME,
                seq(word("this"), slot(HALF_OF_DAY)),
                m -> new PartOfDay(shifted(0, Granularity.DAY), half(m)))
            .when(EnglishShorthand::isHalf),
        rule(
                "<day> a.m.",
                TIME,
                seq(slot(DAY), slot(HALF_OF_DAY)),
                m -> new PartOfDay(m.get(DAY), half(m)))
            .when(EnglishShorthand::isHalf),
        rule(
                "<day> eve",
                TIME,
                seq(anyOf(slot(DAY), word("this")), word("eve")),
                m -> new PartOfDay(m.maybe(DAY).orElseGet(() -> shifted(0, Granularity.DAY)), "EV"))
            .when(EnglishShorthand::isEvening),
        rule(
                "<hour>ish",
                TIME,
                seq(slot(NUMBER), ish),
                m -> about(new Current(Granularity.DAY, 0), Clocks.clock(m.get(NUMBER), "00")))
            .when(m -> Clocks.isTwelve(m) && (Clocks.isIntroduced(m) || isMeeting(m))),
        rule(
            "<clock>ish",
            TIME,
            seq(anyOf(slot(CLOCK), slot(EnglishClock.HOUR_MINUTE)), ish),
            m -> about(new Current(Granularity.DAY, 0), clock(m))),
        rule(
                "<hour>ish <day>",
                TIME,
                seq(slot(NUMBER), ish, opt(words("on", ",")), slot(DAY)),
                m -> about(m.get(DAY), Clocks.clock(m.get(NUMBER), "00")))
            .when(Clocks::isTwelve),
        rule(
                "<day> <hour>ish",
                TIME,
                seq(slot(DAY), opt(words("at", "around", ",")), slot(NUMBER), ish),
                m -> about(m.get(DAY), Clocks.clock(m.get(NUMBER), "00")))
            .when(Clocks::isTwelve),
        rule(
                "<hour>ish <part of that day>",
                TIME,
                seq(anyOf(slot(NUMBER), slot(EnglishClock.HOUR_MINUTE)), ish, slot(TIME)),
                m -> inPart(m))
            .when(m -> m.get(TIME) instanceof PartOfDay && isHour(m)));
  }

  /** "See you 10ish", "be there 7ish for drinks", not "a 10ish pound dog". */
  private static boolean isMeeting(Match m) {
    return Around.is(m.before(1), BEFORE_ISH)
        && (Around.endsPhrase(m) || Around.is(m.after(1), GOES_ON));
  }

  private static boolean isHour(Match m) {
    return m.find(NUMBER, 0).isEmpty() || Clocks.isTwelve(m);
  }

  private static String clock(Match m) {
    return m.maybe(CLOCK).orElseGet(() -> m.get(EnglishClock.HOUR_MINUTE));
  }

  private static Modified inPart(Match m) {
    PartOfDay part = (PartOfDay) m.get(TIME);
    String clock =
        m.maybe(EnglishClock.HOUR_MINUTE).orElseGet(() -> Clocks.clock(m.get(NUMBER), "00"));
    return about(part.day(), Clocks.inHalf(clock, part.code().equals("MO")));
  }

  private static Modified about(TimeExpression day, String clock) {
    return new Modified(new ClockTime(day, clock), Modifier.APPROX);
  }

  private static String half(Match m) {
    return m.get(HALF_OF_DAY).equals("AM") ? "MO" : "AF";
  }

  /** "This am", "Friday pm", not "Friday PM Berg", "today am I". */
  private static boolean isHalf(Match m) {
    Token half = m.token(m.size() - 1);
    boolean abbreviated = half.text().indexOf('.') > 0;
    return abbreviated
        ? !Around.isName(m.after(1))
        : Character.isLowerCase(half.text().charAt(0)) && !m.isBefore("i") && !isVerb(m);
  }

  private static boolean isVerb(Match m) {
    return m.after(1).map(Token::norm).filter(VerbSigns::isSubject).isPresent();
  }

  /** "Tomoz eve", "Fri eve", not "Christmas Day Eve". */
  private static boolean isEvening(Match m) {
    Token eve = m.token(m.size() - 1);
    return m.size() == 2 && !eve.isCapitalized() && !m.isBefore("of");
  }
}
