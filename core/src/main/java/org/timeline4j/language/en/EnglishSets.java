package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.not;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.CLOCK;
import static org.timeline4j.language.en.TimeSlots.DAY_NUMBER;
import static org.timeline4j.language.en.TimeSlots.DAY_OF_YEAR;
import static org.timeline4j.language.en.TimeSlots.HOLIDAY;
import static org.timeline4j.language.en.TimeSlots.LENGTH;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.PART_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.SEASON;
import static org.timeline4j.language.en.TimeSlots.SET;
import static org.timeline4j.language.en.TimeSlots.TIMES;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.TimeSlots.WEEKDAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Repeated;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeInterval;

/** What comes again: "daily", "every May", "each Thursday", "twice a day", "Tuesday nights". */
final class EnglishSets {
  private static final Pattern EVERY = words("every", "each");

  /** How often something comes, as one word: "weekly". */
  private static final Slot<String> FREQUENCY = Slot.of("frequency");

  /** Days of the year in a row, the last behind "and". */
  private static final Slot<ImmutableList<TimeReading.Item>> DAYS_OF_YEAR = Slot.of("days of year");

  private static final int DAYS = 31;

  private static final ImmutableSet<String> PERIODICAL = TimeWords.set("periodical");
  private static final ImmutableSet<String> GATHERINGS = TimeWords.set("gathering");
  private static final ImmutableSet<String> COUNTED = TimeWords.set("counted");
  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");

  private static final ImmutableSet<String> WEEKDAY_VALUES =
      Stream.of(DayOfWeek.values())
          .map(day -> new Recurring.Weekday(day).value())
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> IS_EACH_WEEK =
      ImmutableSet.of("is", "are", "now", "also", "only", "stays", ",", ".");

  private static final String EACH_DAY = "XXXX-XX-XXT";

  private EnglishSets() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(frequencies())
        .addAll(sets())
        .addAll(ordinals())
        .addAll(daysOfEachYear())
        .add(
            not("<number> <noun> a <unit>", seq(words("a", "an"), slot(UNIT)))
                .when(EnglishSets::isRate))
        .build();
  }

  private static List<Rule<?>> ordinals() {
    return ImmutableList.of(
        rule(
            "every <ordinal> <unit>",
            SET,
            seq(word("every"), slot(ORDINAL), slot(UNIT)),
            m -> every(m, value(new Length(m.get(ORDINAL).toString(), m.get(UNIT))))),
        rule(
            "every other <weekday>",
            SET,
            seq(word("every"), words("other", "second", "third", "fourth"), slot(WEEKDAY)),
            m -> every(m, new Recurring.Weekday(m.get(WEEKDAY)).value())),
        rule(
            "the <ordinal> <weekday> of every <unit>",
            SET,
            seq(
                opt(word("the")),
                anyOf(slot(ORDINAL), word("last")),
                opt(anyOf(slot(WEEKDAY), word("day"))),
                words("of", "in"),
                EVERY,
                opt(word("calendar")),
                slot(UNIT)),
            m -> ofEach(m, dayOfEach(m).orElseGet(() -> value(new Length("1", m.get(UNIT)))))),
        rule(
                "every <month> <day>",
                SET,
                seq(
                    EVERY,
                    anyOf(seq(slot(MONTH), slot(DAY_NUMBER)), seq(slot(DAY_NUMBER), slot(MONTH)))),
                m -> every(m, dayOfYear(m)))
            .when(m -> !m.isBefore("%")),
        rule(
                "<month> <day> every year",
                SET,
                seq(
                    anyOf(
                        seq(slot(MONTH), opt(slot(DAY_NUMBER))),
                        seq(slot(DAY_NUMBER), slot(MONTH))),
                    opt(words("in", "of")),
                    EVERY,
                    slot(UNIT)),
                m -> ofEach(m, dayOfYear(m)))
            .when(m -> m.get(UNIT) == Granularity.YEAR),
        rule(
                "every year in <month>",
                SET,
                seq(EVERY, slot(UNIT), words("in", "on"), slot(MONTH), opt(slot(DAY_NUMBER))),
                m -> ofEach(m, dayOfYear(m)))
            .when(m -> m.get(UNIT) == Granularity.YEAR));
  }

  /** "On 25 March, 24 June and 29 September in each year": what comes again on each of the days. */
  private static List<Rule<?>> daysOfEachYear() {
    return ImmutableList.of(
        rule(
            "<day of year> and <day of year>",
            DAYS_OF_YEAR,
            seq(slot(DAY_OF_YEAR), opt(word(",")), word("and"), slot(DAY_OF_YEAR)),
            m -> ImmutableList.of(dayOfYear(m, 0), dayOfYear(m, 1))),
        rule(
            "<day of year>, <days of year>",
            DAYS_OF_YEAR,
            seq(slot(DAY_OF_YEAR), word(","), slot(DAYS_OF_YEAR)),
            m ->
                ImmutableList.<TimeReading.Item>builder()
                    .add(dayOfYear(m, 0))
                    .addAll(m.get(DAYS_OF_YEAR))
                    .build()),
        rule(
                "<days of year> in each year",
                TIMEX,
                seq(slot(DAYS_OF_YEAR), opt(words("in", "of")), EVERY, slot(UNIT)),
                EnglishSets::daysOfEachYear)
            .when(m -> m.get(UNIT) == Granularity.YEAR));
  }

  private static TimeReading.Item dayOfYear(Match m, int n) {
    Recurring day = m.get(DAY_OF_YEAR, n);
    return TimeReading.Item.of(
        m.find(DAY_OF_YEAR, n).orElseThrow(), new Repeated(day.value(), "EACH", ""));
  }

  private static TimeReading daysOfEachYear(Match m) {
    ImmutableList<TimeReading.Item> days = m.get(DAYS_OF_YEAR);
    TimeReading.Item last = days.get(days.size() - 1);
    return new TimeReading(
        ImmutableList.<TimeReading.Item>builder()
            .addAll(days.subList(0, days.size() - 1))
            .add(new TimeReading.Item(last.first(), m.first() + m.size(), last.expression()))
            .build(),
        false);
  }

  /** "The 15th of every month", "the first day of each month": the day has its number. */
  private static Optional<String> dayOfEach(Match m) {
    return m.maybe(ORDINAL)
        .filter(day -> m.get(UNIT) == Granularity.MONTH && m.maybe(WEEKDAY).isEmpty())
        .filter(day -> day <= DAYS)
        .map(day -> String.format(Locale.ROOT, "XXXX-XX-%02d", day));
  }

  /** A holiday that moves has no day that TIMEX3 could name: it comes once a year. */
  private static String holiday(Recurring holiday) {
    Set<String> days =
        Stream.of(2021, 2022)
            .map(year -> TimeInterval.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
            .flatMap(year -> holiday.in(year).stream())
            .map(day -> "XXXX" + day.start().toLocalDate().toString().substring(4))
            .collect(Collectors.toSet());
    return days.size() == 1 ? days.iterator().next() : "P1Y";
  }

  private static String dayOfYear(Match m) {
    String month = new Recurring.MonthOfYear(m.get(MONTH)).value();
    return m.maybe(DAY_NUMBER)
        .map(day -> String.format(Locale.ROOT, "%s-%02d", month, day))
        .orElse(month);
  }

  private static TimeExpression ofEach(Match m, String value) {
    return new Repeated(value, m.hasWord("each") ? "EACH" : "EVERY", "");
  }

  private static List<Rule<?>> sets() {
    return ImmutableList.of(
        rule(
            "every <unit>",
            SET,
            seq(EVERY, opt(words("single", "passing", "calendar")), slot(UNIT)),
            m -> every(m, value(new Length("1", m.get(UNIT))))),
        rule(
            "every other <unit>",
            SET,
            seq(word("every"), word("other"), slot(UNIT)),
            m -> every(m, value(new Length("2", m.get(UNIT))))),
        rule("every <length>", SET, seq(EVERY, slot(LENGTH)), m -> every(m, value(m.get(LENGTH)))),
        rule(
            "every <weekday>",
            SET,
            seq(EVERY, anyOf(slot(WEEKDAY), slot(EnglishDays.SHORT_WEEKDAY))),
            m ->
                every(
                    m,
                    new Recurring.Weekday(
                            m.maybe(WEEKDAY).orElseGet(() -> m.get(EnglishDays.SHORT_WEEKDAY)))
                        .value())),
        rule(
            "any <weekday>",
            SET,
            seq(word("any"), opt(word("given")), slot(WEEKDAY)),
            m -> every(m, new Recurring.Weekday(m.get(WEEKDAY)).value())),
        rule(
            "every <month>",
            SET,
            seq(EVERY, slot(MONTH)),
            m -> every(m, new Recurring.MonthOfYear(m.get(MONTH)).value())),
        rule(
            "every <holiday>",
            SET,
            seq(EVERY, slot(HOLIDAY)),
            m -> every(m, holiday(m.get(HOLIDAY)))),
        rule("every <season>", SET, seq(EVERY, slot(SEASON)), m -> every(m, m.get(SEASON).value())),
        rule(
            "every <part of day>",
            SET,
            seq(EVERY, slot(PART_OF_DAY)),
            m -> every(m, "XXXX-XX-XXT" + m.get(PART_OF_DAY))),
        rule(
                "(at) <hour> every <part of day>",
                SET,
                seq(
                    anyOf(slot(NUMBER), slot(CLOCK)),
                    words("every", "each"),
                    anyOf(slot(PART_OF_DAY), word("day"))),
                m ->
                    new Repeated("XXXX-XX-XXT" + hour(m), m.hasWord("each") ? "EACH" : "EVERY", ""))
            .when(
                m ->
                    m.isAfter("at")
                        && m.maybe(NUMBER)
                            .map(n -> n >= 1 && n <= 12 && !m.hasWord("day"))
                            .orElse(true)),
        rule(
            "every <weekday> <part of day>",
            SET,
            seq(EVERY, slot(WEEKDAY), slot(PART_OF_DAY)),
            m ->
                every(m, new Recurring.Weekday(m.get(WEEKDAY)).value() + "T" + m.get(PART_OF_DAY))),
        rule(
            "<weekdays>",
            SET,
            slot(WEEKDAYS),
            m -> new Repeated(new Recurring.Weekday(m.get(WEEKDAYS)).value(), "", "")),
        rule(
            "<weekday> <parts of day>",
            SET,
            seq(slot(WEEKDAY), words("nights", "mornings", "afternoons", "evenings")),
            m -> partOfEach(m.get(WEEKDAY), m)),
        rule(
            "<weekday> and <weekday> <parts of day>",
            TIMEX,
            seq(
                slot(WEEKDAY),
                words("and", "or"),
                slot(WEEKDAY),
                words("nights", "mornings", "afternoons", "evenings")),
            EnglishSets::partsOfDays),
        rule(
            "<times> a <unit>",
            SET,
            seq(slot(TIMES), words("a", "an", "per", "each", "every"), slot(UNIT)),
            m -> new Repeated(value(new Length("1", m.get(UNIT))), "", m.get(TIMES))),
        rule(
                "<length> a <unit>",
                SET,
                seq(slot(LENGTH), words("a", "per", "each", "every"), slot(UNIT)),
                m -> new Repeated(value(new Length("1", m.get(UNIT))), "", part(m.get(LENGTH))))
            .when(
                m ->
                    m.get(LENGTH).unit().isFinerThan(m.get(UNIT))
                        && !m.get(LENGTH).amount().equals("X")),
        rule(
            "<times> every <length>",
            SET,
            seq(slot(TIMES), word("every"), slot(LENGTH)),
            m -> new Repeated(value(m.get(LENGTH)), "EVERY", m.get(TIMES))),
        rule(
                "<clock> <set>",
                SET,
                seq(slot(CLOCK), opt(word("on")), slot(SET)),
                m -> timed(m, m.get(CLOCK)))
            .when(EnglishSets::isTimed),
        rule(
                "<set> at <clock>",
                SET,
                seq(slot(SET), opt(words("at", ",", "from")), slot(CLOCK)),
                m -> timed(m, m.get(CLOCK)))
            .when(EnglishSets::isTimed),
        rule(
                "<hour> every <part of day>",
                SET,
                seq(slot(NUMBER), EVERY, slot(PART_OF_DAY)),
                m ->
                    new Repeated(
                        "XXXX-XX-XXT"
                            + Clocks.inHalf(
                                Clocks.clock(m.get(NUMBER), "00"), m.get(PART_OF_DAY).equals("MO")),
                        m.hasWord("each") ? "EACH" : "EVERY",
                        ""))
            .when(m -> Clocks.isTwelve(m) && Clocks.isIntroduced(m)),
        rule(
                "(open) <weekday> to <weekday>",
                TIMEX,
                seq(
                    opt(word("from")),
                    slot(WEEKDAY),
                    words("to", "through", "thru", "-", "–", "until"),
                    slot(WEEKDAY)),
                EnglishSets::openingDays)
            .when(EnglishSets::isOpen),
        rule(
                "<clock>, <weekday> to <weekday>",
                TIMEX,
                seq(
                    opt(seq(slot(CLOCK), words("to", "until", "till", "-", "–"))),
                    slot(CLOCK),
                    word(","),
                    slot(WEEKDAY),
                    words("to", "through", "thru", "-", "–"),
                    slot(WEEKDAY)),
                EnglishSets::openingHours)
            .when(m -> clocks(m).noneMatch(clock -> clock.value(CLOCK).isEmpty())),
        rule(
                "<clock> on a working day",
                SET,
                seq(
                    slot(CLOCK),
                    opt(word(",")),
                    word("on"),
                    anyOf(
                        seq(
                            opt(words("a", "any", "each", "every")),
                            words("working", "business"),
                            words("day", "days")),
                        words("weekdays", "workdays"))),
                m -> new Repeated(EACH_DAY + m.get(CLOCK), "", ""))
            .when(m -> !m.get(CLOCK).isEmpty()),
        rule("weekends", SET, word("weekends"), m -> new Repeated("XXXX-WXX-WE", "", "")),
        rule(
                "per <unit>",
                SET,
                seq(word("per"), slot(UNIT)),
                m -> new Repeated(value(new Length("1", m.get(UNIT))), "", ""))
            .when(m -> m.get(UNIT).compareTo(Granularity.DAY) >= 0));
  }

  private static List<Rule<?>> frequencies() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("frequency", FREQUENCY, key -> key))
        .add(
            rule("<frequency>", SET, slot(FREQUENCY), m -> new Repeated(m.get(FREQUENCY), "", ""))
                .when(m -> !isKind(m)))
        .add(
            rule(
                "<times> <frequency>",
                SET,
                seq(slot(TIMES), opt(word("-")), slot(FREQUENCY)),
                m -> new Repeated(m.get(FREQUENCY), "", m.get(TIMES))))
        .build();
  }

  /** "An annual report" is a kind of report; "the annual meeting" comes once a year. */
  private static boolean isKind(Match m) {
    return PERIODICAL.contains(m.token(0).norm())
        && m.after(1)
            .filter(next -> next.kind() == Token.Kind.WORD)
            .map(Token::norm)
            .filter(next -> !GATHERINGS.contains(next) && !GOES_ON.contains(next))
            .isPresent();
  }

  /** "$500 million a year", "four flights a week": how much or how many, not when. */
  private static boolean isRate(Match m) {
    return m.before(1)
        .filter(
            token ->
                token.kind() == Token.Kind.NUMBER
                    || COUNTED.contains(token.norm())
                    || (token.norm().endsWith("s") && isNumber(m)))
        .isPresent();
  }

  private static boolean isNumber(Match m) {
    return m.before(2)
        .filter(
            token ->
                token.kind() == Token.Kind.NUMBER || TimeWords.set("number").contains(token.norm()))
        .isPresent();
  }

  /** "Every day at 6 p.m.", "Tuesdays at 7:30": what comes once a day or on a weekday. */
  private static boolean isTimed(Match m) {
    return !m.get(CLOCK).isEmpty()
        && m.get(SET) instanceof Repeated set
        && set.freq().isEmpty()
        && timedDay(set).isPresent();
  }

  private static TimeExpression timed(Match m, String clock) {
    Repeated set = (Repeated) m.get(SET);
    return new Repeated(timedDay(set).orElseThrow() + "T" + clock, set.quant(), "");
  }

  private static Optional<String> timedDay(Repeated set) {
    return set.value().equals("P1D")
        ? Optional.of("XXXX-XX-XX")
        : Optional.of(set.value()).filter(day -> WEEKDAY_VALUES.contains(day));
  }

  /** "On Monday and Tuesday nights": each of both. */
  private static TimeReading openingDays(Match m) {
    return TimeReading.list(
        TimeReading.Item.of(m.find(WEEKDAY, 0).orElseThrow(), every(m.get(WEEKDAY))),
        TimeReading.Item.of(m.find(WEEKDAY, 1).orElseThrow(), every(m.get(WEEKDAY, 1))));
  }

  /** "9 a.m. to 5 p.m., Monday to Friday": each of the hours on each of the days. */
  private static TimeReading openingHours(Match m) {
    return new TimeReading(
        ImmutableList.<TimeReading.Item>builder()
            .addAll(
                clocks(m)
                    .map(
                        clock ->
                            TimeReading.Item.of(
                                clock, new Repeated(EACH_DAY + clock.value(CLOCK), "", "")))
                    .toList())
            .addAll(openingDays(m).items())
            .build(),
        false);
  }

  private static Stream<Node> clocks(Match m) {
    return Stream.of(m.find(CLOCK, 0), m.find(CLOCK, 1)).flatMap(Optional::stream);
  }

  private static Repeated every(DayOfWeek day) {
    return new Repeated(new Recurring.Weekday(day).value(), "", "");
  }

  /** "Is open Monday to Thursday", "opens from Monday to Thursday": so it is each week. */
  private static boolean isOpen(Match m) {
    return m.isAfter("opens")
        || (m.isAfter("open") && (m.before(2).isEmpty() || Around.is(m.before(2), IS_EACH_WEEK)));
  }

  private static TimeReading partsOfDays(Match m) {
    Node first = m.find(WEEKDAY, 0).orElseThrow();
    Node second = m.find(WEEKDAY, 1).orElseThrow();
    return TimeReading.list(
        TimeReading.Item.of(first, partOfEach(m.get(WEEKDAY), m)),
        new TimeReading.Item(second.first(), second.end() + 1, partOfEach(m.get(WEEKDAY, 1), m)));
  }

  private static TimeExpression partOfEach(DayOfWeek day, Match m) {
    return new Repeated(new Recurring.Weekday(day).value() + parts(m), "", "");
  }

  private static String parts(Match m) {
    return m.hasWord("nights")
        ? "TNI"
        : m.hasWord("mornings") ? "TMO" : m.hasWord("evenings") ? "TEV" : "TAF";
  }

  /** How much of each unit: "four days a week" has the frequency 4D. */
  private static String part(Length length) {
    String unit = value(new Length("1", length.unit()));
    return length.amount() + unit.substring(unit.length() - 1);
  }

  /** The part of the day tells which half of it the hour lies in. */
  private static String hour(Match m) {
    boolean morning = m.maybe(PART_OF_DAY).filter("MO"::equals).isPresent();
    return m.maybe(CLOCK)
        .orElseGet(() -> Clocks.inHalf(Clocks.clock(m.get(NUMBER), "00"), morning));
  }

  private static TimeExpression every(Match m, String value) {
    return new Repeated(value, m.token(0).norm().toUpperCase(Locale.ROOT), "");
  }

  private static String value(Length length) {
    return length
        .denote(new ReferenceTime(TimeInterval.ALWAYS, Direction.UNKNOWN, Optional.empty()))
        .value();
  }
}
