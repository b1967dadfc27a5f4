package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.A_YEAR;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DAY_OF_YEAR;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.PUBLISHED;
import static org.timeline4j.language.en.Times.shifted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.ReportedTime.Compared;
import org.timeline4j.time.TimeExpression;

/** Times told from another by their place: "yesterday", "last year", "the following Friday". */
final class EnglishRelative {
  private static final ImmutableSet<String> AFTER_THE_FACT = TimeWords.set("after the fact");

  private static final ImmutableSet<String> BEFORE_TIME = TimeWords.set("before a time");

  private static final ImmutableSet<String> SAYS = VerbSigns.words("reporting");

  private static final ImmutableSet<String> POINTS = TimeWords.set("points");

  private static final ImmutableSet<String> STOPS = ImmutableSet.of(".", ";", ":", "!", "?");

  private static final ImmutableSet<String> REST =
      ImmutableSet.of("rest", "remainder", "most", "much");

  private static final ImmutableSet<String> AFTER_NOUN = TimeWords.set("goes on");

  private EnglishRelative() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("day", DAY, n -> shifted(Long.parseLong(n), Granularity.DAY)))
        .addAll(past())
        .add(
            rule(
                    "in the past",
                    DATE,
                    phrase("the past"),
                    m -> Times.vague(Direction.PAST, PUBLISHED))
                .when(m -> m.isAfter("in") && Around.endsPhrase(m)))
        .addAll(TimeWords.words("present", DATE, key -> Times.vague(Direction.UNKNOWN, PUBLISHED)))
        .add(
            rule(
                    "(to) this day",
                    DATE,
                    phrase("this day"),
                    m -> Times.vague(Direction.UNKNOWN, PUBLISHED))
                .when(m -> m.isAfter("to") || m.isAfter("until")))
        .add(
            rule("to date", DATE, phrase("to date"), m -> Times.vague(Direction.UNKNOWN, PUBLISHED))
                .when(
                    m ->
                        m.after(1)
                            .filter(
                                next -> next.kind() != Token.Kind.MARK || next.norm().equals("-"))
                            .isEmpty()))
        .add(
            rule("current", DATE, word("current"), m -> Times.vague(Direction.UNKNOWN, PUBLISHED))
                .when(EnglishRelative::isBeforeNoun))
        .add(
            rule(
                    "midweek",
                    DATE,
                    anyOf(word("midweek"), phrase("mid - week")),
                    m -> new Modified(shifted(0, Granularity.WEEK), Modifier.MID))
                .when(m -> Around.is(m.before(1), BEFORE_TIME)))
        .addAll(future())
        .addAll(units("last <unit>", word("last"), -1))
        .addAll(
            units("this <unit>", anyOf(word("this"), seq(opt(word("the")), word("current"))), 0))
        .addAll(
            units("next <unit>", anyOf(words("next", "nxt", "coming"), phrase("the coming")), 1))
        .addAll(farther())
        .addAll(following())
        .addAll(
            named("last <weekday>", anyOf(words("last", "past"), phrase("this past")), Which.LAST))
        .addAll(
            named(
                "next <weekday>",
                anyOf(words("next", "nxt"), phrase("this coming"), phrase("the coming")),
                Which.NEXT))
        .addAll(named("this <weekday>", word("this"), Which.THIS))
        .addAll(
            named(
                "the previous <weekday>",
                seq(word("the"), words("previous", "preceding")),
                Which.LAST,
                LAST_MENTIONED))
        .addAll(seasons())
        .addAll(
            named(
                "the following <weekday>",
                seq(word("the"), words("following", "next")),
                Which.NEXT,
                LAST_MENTIONED))
        .addAll(that())
        .addAll(dayOfYear("last", Which.LAST))
        .addAll(dayOfYear("next", Which.NEXT))
        .addAll(dayOfYear("this", Which.THIS))
        .build();
  }

  private static List<Rule<?>> future() {
    return TimeWords.words("future", DATE, key -> Times.vague(Direction.FUTURE, PUBLISHED)).stream()
        .<Rule<?>>map(rule -> rule.when(EnglishRelative::liesAhead))
        .toList();
  }

  /** "The current chairman", not a current of water or of the air, nor an account. */
  private static boolean isBeforeNoun(Match m) {
    return m.after(1)
            .filter(next -> next.kind() == Token.Kind.WORD && !AFTER_NOUN.contains(next.norm()))
            .isPresent()
        && !m.isAfter("electric")
        && !m.isBefore("account")
        && !m.isBefore("accounts")
        && !m.isBefore("affairs");
  }

  /**
   * "Soon after", "as soon as" and "was soon released" tell what came next, not what will come;
   * "the future of the firm" is no time.
   */
  private static boolean liesAhead(Match m) {
    if (m.size() > 2 || !(m.hasWord("soon") || m.hasWord("shortly"))) {
      return !m.isBefore("of");
    }
    boolean compares = m.isAfter("as") || m.isAfter("too") || m.isAfter("how") || m.isAfter("so");
    boolean told = m.isAfter("was") || m.isAfter("were") || m.isAfter("had");
    boolean comes = m.isAfter("come") && (m.isBefore("enough") || m.hasWord("enough"));
    return !comes && !compares && !told && m.after(1).filter(EnglishRelative::comesNext).isEmpty();
  }

  private static boolean comesNext(Token token) {
    String norm = token.norm();
    return norm.startsWith("after")
        || norm.equals("thereafter")
        || norm.equals("before")
        || norm.equals("as")
        || norm.endsWith("ed")
        || AFTER_THE_FACT.contains(norm);
  }

  /** "As recently as last month" is last month. */
  private static List<Rule<?>> past() {
    return TimeWords.words("past", DATE, key -> Times.vague(Direction.PAST, PUBLISHED)).stream()
        .<Rule<?>>map(
            rule -> rule.when(m -> !(m.isAfter("as") && m.isBefore("as")) && !m.isBefore("-")))
        .toList();
  }

  private static List<Rule<?>> units(String name, Pattern which, int n) {
    return ImmutableList.of(
        unitRule(name, A_YEAR, seq(which, slot(UNIT)), n)
            .when(m -> m.get(UNIT) == Granularity.YEAR),
        unitRule(name, DATE, seq(which, slot(UNIT)), n)
            .when(m -> m.get(UNIT) != Granularity.YEAR && isDate(m.get(UNIT)) && !isOtherDay(m)));
  }

  /**
   * "My last day at work", "on the last day": the end of something, never yesterday. "Next day they
   * met": the day after what was told, never tomorrow.
   */
  private static boolean isOtherDay(Match m) {
    return m.get(UNIT) == Granularity.DAY
        && (m.startsWith("last") || m.startsWith("next") || m.startsWith("nxt"));
  }

  private static List<Rule<?>> farther() {
    return ImmutableList.of(
        rule(
                "the last <unit>",
                DATE,
                seq(phrase("the last"), slot(UNIT)),
                m -> unit(-1, m.get(UNIT)))
            .when(m -> m.get(UNIT).compareTo(Granularity.YEAR) > 0),
        rule(
                "the past <unit>",
                DATE,
                seq(words("the", "this"), word("past"), slot(UNIT)),
                m -> unit(-1, m.get(UNIT)))
            .when(m -> m.get(UNIT) == Granularity.WEEKEND),
        rule(
                "the <unit> ahead",
                DATE,
                seq(word("the"), slot(UNIT), anyOf(word("ahead"), phrase("to come"))),
                m -> unit(1, m.get(UNIT)))
            .when(m -> m.get(UNIT).compareTo(Granularity.WEEK) >= 0));
  }

  private static Rule<TimeExpression> unitRule(
      String name, Slot<TimeExpression> makes, Pattern pattern, int n) {
    return rule(name, makes, pattern, m -> unit(n, m.get(UNIT)));
  }

  private static TimeExpression unit(int n, Granularity unit) {
    return shifted(n, unit);
  }

  private static boolean isDate(Granularity unit) {
    return unit.compareTo(Granularity.DAY) >= 0;
  }

  private static List<Rule<?>> following() {
    Pattern next = words("following", "next");
    Pattern previous = words("previous", "preceding", "prior");
    return ImmutableList.<Rule<?>>builder()
        .addAll(
            toldFrom(
                "the following <unit>",
                seq(word("the"), next, slot(UNIT)),
                unit -> new Shifted(LAST_MENTIONED, 1, unit)))
        .addAll(
            toldFrom(
                "the previous <unit>",
                seq(opt(word("the")), previous, slot(UNIT)),
                EnglishRelative::previous))
        .addAll(
            ending(
                toldFrom(
                    "the <unit> before",
                    seq(word("the"), slot(UNIT), word("before")),
                    unit -> new Shifted(LAST_MENTIONED, -1, unit))))
        .addAll(
            ending(
                toldFrom(
                    "the <unit> after",
                    seq(word("the"), slot(UNIT), word("after")),
                    unit -> new Shifted(LAST_MENTIONED, 1, unit))))
        .addAll(
            toldFrom(
                "that <unit>",
                anyOf(
                    seq(words("that"), opt(word("same")), slot(UNIT)),
                    seq(phrase("the same"), slot(UNIT))),
                unit -> new Shifted(LAST_MENTIONED, 0, unit)))
        .add(
            rule(
                    "next day",
                    DAY,
                    seq(words("next"), word("day")),
                    m -> new Shifted(LAST_MENTIONED, 1, Granularity.DAY))
                .when(m -> Around.endsPhrase(m) || Around.is(m.after(1), AFTER_NOUN)))
        .add(
            rule(
                "the following <part of year>",
                DATE,
                seq(word("the"), next, slot(TimeSlots.YEAR_PART)),
                m -> new Occurrence(m.get(TimeSlots.YEAR_PART), Which.NEXT, LAST_MENTIONED)))
        .addAll(besides())
        .build();
  }

  /** A year, a day or another unit, told from the time that the text spoke of last. */
  private static List<Rule<?>> toldFrom(
      String name, Pattern pattern, Function<Granularity, TimeExpression> means) {
    return ImmutableList.of(
        rule(name.replace("<unit>", "year"), A_YEAR, pattern, m -> means.apply(m.get(UNIT)))
            .when(m -> m.get(UNIT) == Granularity.YEAR),
        rule(name.replace("<unit>", "day"), DAY, pattern, m -> means.apply(m.get(UNIT)))
            .when(m -> m.get(UNIT) == Granularity.DAY),
        rule(name, DATE, pattern, m -> means.apply(m.get(UNIT)))
            .when(
                m ->
                    isDate(m.get(UNIT))
                        && m.get(UNIT) != Granularity.YEAR
                        && m.get(UNIT) != Granularity.DAY));
  }

  private static List<Rule<?>> ending(List<Rule<?>> rules) {
    return rules.stream().<Rule<?>>map(rule -> rule.when(Around::endsPhrase)).toList();
  }

  /** Units that stand beside the one that the text speaks of: "the week after next". */
  private static List<Rule<?>> besides() {
    return ImmutableList.of(
        rule(
                "the <unit>",
                DATE,
                seq(word("the"), slot(UNIT)),
                m -> new Current(m.get(UNIT), m.get(UNIT) == Granularity.QUARTER ? -1 : 0))
            .when(
                m ->
                    (m.get(UNIT) == Granularity.QUARTER
                            || (m.get(UNIT) == Granularity.YEAR && !isOfSomething(m))
                            || (isDate(m.get(UNIT)) && isRest(m)))
                        && !m.isBefore("-")),
        rule(
                "the <unit> before last",
                DATE,
                seq(opt(word("the")), slot(UNIT), phrase("before last")),
                m -> shifted(-2, m.get(UNIT)))
            .when(m -> isDate(m.get(UNIT))),
        rule(
                "the <unit> after next",
                DATE,
                seq(opt(word("the")), slot(UNIT), phrase("after next")),
                m -> shifted(2, m.get(UNIT)))
            .when(m -> isDate(m.get(UNIT))),
        rule(
                "the <unit> before <date>",
                DATE,
                seq(word("the"), slot(UNIT), words("before", "after"), slot(DATE)),
                m -> new Shifted(m.get(DATE), m.hasWord("before") ? -1 : 1, m.get(UNIT)))
            .when(m -> isDate(m.get(UNIT))));
  }

  /** "The year of the fire", not "a profit for the year of $2 million". */
  private static boolean isOfSomething(Match m) {
    return m.isBefore("of")
        && m.after(2)
            .filter(next -> next.kind() == Token.Kind.WORD && !next.norm().equals("about"))
            .isPresent();
  }

  /** "For the rest of the week". */
  private static boolean isRest(Match m) {
    return m.isAfter("of") && Around.is(m.before(2), REST);
  }

  private static TimeExpression previous(Granularity unit) {
    return unit == Granularity.QUARTER
        ? new Compared(-1, unit, new Current(unit, -1))
        : new Shifted(LAST_MENTIONED, -1, unit);
  }

  private static List<Rule<?>> named(String name, Pattern which, Which meaning) {
    return ImmutableList.<Rule<?>>builder()
        .addAll(named(name, which, meaning, PUBLISHED))
        .add(
            rule(
                name.replace("weekday", "part of year"),
                DATE,
                seq(which, slot(TimeSlots.YEAR_PART)),
                m -> new Occurrence(m.get(TimeSlots.YEAR_PART), meaning, PUBLISHED)))
        .build();
  }

  private static List<Rule<?>> named(
      String name, Pattern which, Which meaning, TimeExpression anchor) {
    return ImmutableList.of(
        rule(
                name,
                DAY,
                seq(which, slot(WEEKDAY)),
                m -> new Occurrence(new Recurring.Weekday(m.get(WEEKDAY)), meaning, anchor))
            .when(EnglishRelative::endsWithName),
        rule(
                name.replace("weekday", "day"),
                DAY,
                seq(which, slot(DAY)),
                m -> new Occurrence(weekday(m), meaning, anchor))
            .when(m -> m.find(DAY, 0).orElseThrow().rule().equals("<short weekday>")),
        rule(
                name.replace("weekday", "month"),
                DATE,
                seq(which, slot(MONTH)),
                m -> new Occurrence(new Recurring.MonthOfYear(m.get(MONTH)), meaning, anchor))
            .when(EnglishRelative::endsWithName));
  }

  private static Recurring weekday(Match m) {
    return ((Occurrence) m.get(DAY)).recurring();
  }

  /** "That October", "that Friday": of the year or week that the text spoke of last. */
  private static List<Rule<?>> that() {
    Pattern that = seq(word("that"), opt(word("same")));
    return named("that <weekday>", that, Which.SAME, LAST_MENTIONED).stream()
        .<Rule<?>>map(rule -> rule.when(m -> endsWithName(m) && isPointing(m)))
        .toList();
  }

  /** Seasons told from the time spoken of last: "that winter", "the summer before". */
  private static List<Rule<?>> seasons() {
    return ImmutableList.of(
        rule(
                "that <season>",
                DATE,
                seq(
                    anyOf(seq(word("that"), opt(word("same"))), phrase("the same")),
                    slot(TimeSlots.SEASON)),
                m -> new Occurrence(m.get(TimeSlots.SEASON), Which.SAME, LAST_MENTIONED))
            .when(m -> isPointing(m) || (Around.endsPhrase(m) && !Around.is(m.before(1), SAYS))),
        rule(
            "the previous <season>",
            DATE,
            seq(word("the"), words("previous", "preceding"), slot(TimeSlots.SEASON)),
            m -> new Occurrence(m.get(TimeSlots.SEASON), Which.LAST, LAST_MENTIONED)),
        rule(
                "the <season> before",
                DATE,
                seq(word("the"), slot(TimeSlots.SEASON), words("before", "after")),
                m ->
                    new Occurrence(
                        m.get(TimeSlots.SEASON),
                        m.hasWord("before") ? Which.LAST : Which.NEXT,
                        LAST_MENTIONED))
            .when(Around::endsPhrase));
  }

  /** "In that October", "opened that October", not "said that October was". */
  private static boolean isPointing(Match m) {
    Optional<Token> before = m.before(1).filter(token -> token.kind() != Token.Kind.MARK);
    return m.hasWord("same")
        || before.isEmpty()
        || Around.is(before, POINTS)
        || (Around.endsPhrase(m) && VerbSigns.isTelling(before.get().norm()))
        || (endsClause(m) && !Around.is(before, SAYS));
  }

  private static boolean endsClause(Match m) {
    return m.after(1).filter(next -> !STOPS.contains(next.norm())).isEmpty();
  }

  private static List<Rule<?>> dayOfYear(String which, Which meaning) {
    return ImmutableList.of(
        rule(
            which + " <day of year>",
            DAY,
            seq(word(which), slot(DAY_OF_YEAR)),
            m -> new Occurrence(m.get(DAY_OF_YEAR), meaning, PUBLISHED)));
  }

  private static boolean endsWithName(Match m) {
    Token name = m.token(m.size() - 1);
    return name.isCapitalized()
        || ShortWeekdays.isPlain(name)
        || ShortWeekdays.isShort(name)
        || MonthGuard.isMonthOnly(name, false);
  }
}
