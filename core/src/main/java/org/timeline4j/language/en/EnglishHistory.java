package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DAY_OF_YEAR;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.HOLIDAY;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.SEASON;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
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
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.TimeExpression;

/**
 * What histories and biographies write: "(1337–1453)", "c. 1850", "August 750", "the winter of
 * 1708-09", "two winters later", "from the 9th to the 13th".
 */
final class EnglishHistory {
  private static final int CENTURY = 100;
  private static final int LATEST = 2100;
  private static final ImmutableSet<String> BEFORE_TIME = TimeWords.set("before a time");
  private static final ImmutableSet<String> RULE = TimeWords.set("rule");
  private static final ImmutableSet<String> REIGNED = ImmutableSet.of("r", "reigned", "ruled");
  private static final ImmutableSet<String> MADE = TimeWords.set("made at some time");
  private static final ImmutableSet<String> PUNCTUATION =
      ImmutableSet.of(".", ",", ";", ":", ")", "!", "?", "\"", "''", "”", "’");
  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final int HALF = 50;
  private static final int DAYS = 31;

  /** A season in the plural: "winters". */
  private static final Slot<Recurring> SEASONS = Slot.of("seasons");

  private EnglishHistory() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("seasons", SEASONS, EnglishHistory::season))
        .addAll(years())
        .addAll(parts())
        .build();
  }

  private static Recurring season(String key) {
    return new Recurring.PartOfYear(Granularity.SEASON, Integer.parseInt(key));
  }

  private static List<Rule<?>> years() {
    Pattern about = seq(words("c", "ca", "circa"), opt(word(".")));
    return ImmutableList.of(
        rule(
                "(<year>-<year>)",
                TIMEX,
                seq(
                    opt(about),
                    slot(NUMBER),
                    words("-", "–", "—"),
                    opt(about),
                    slot(NUMBER),
                    opt(EnglishEras.bc())),
                EnglishHistory::span)
            .when(EnglishHistory::isSpan),
        rule(
                "c. <year>",
                DATE,
                seq(about, slot(NUMBER)),
                m -> new Modified(Times.year(m.get(NUMBER)), Modifier.APPROX))
            .when(
                m ->
                    digits(m, 0) >= 3
                        && m.get(NUMBER) >= CENTURY
                        && m.get(NUMBER) < LATEST
                        && isAbout(m)),
        rule(
                "around <year>",
                DATE,
                seq(words("around", "about"), slot(YEAR)),
                m -> new Modified(Times.year(m.get(YEAR)), Modifier.APPROX))
            .when(
                m ->
                    m.get(YEAR) < LATEST
                        && (Around.is(m.before(1), MADE) || m.before(1).isEmpty())
                        && (Around.endsPhrase(m) || Around.is(m.after(1), GOES_ON))),
        rule(
                "<holiday> <year>",
                DAY,
                seq(slot(HOLIDAY), slot(YEAR)),
                m -> new Within(m.get(HOLIDAY), Times.year(m.get(YEAR))))
            .when(
                m ->
                    m.token(0).isCapitalized()
                        && m.get(YEAR) < LATEST
                        && (Around.endsPhrase(m) || Around.is(m.after(1), GOES_ON))),
        rule(
                "<month> <three digits>",
                DATE,
                seq(slot(MONTH), slot(NUMBER)),
                m -> new Within(new Recurring.MonthOfYear(m.get(MONTH)), Times.year(m.get(NUMBER))))
            .when(
                m ->
                    m.token(0).isCapitalized()
                        && Around.is(m.before(1), BEFORE_TIME)
                        && isYearOfThreeDigits(m)),
        rule(
                "<day of year> <three digits>",
                DAY,
                seq(slot(DAY_OF_YEAR), slot(NUMBER)),
                m -> new Within(m.get(DAY_OF_YEAR), Times.year(m.get(NUMBER))))
            .when(EnglishHistory::isYearOfThreeDigits));
  }

  private static List<Rule<?>> parts() {
    return ImmutableList.of(
        rule(
                "the <season> of <year>-<two digits>",
                DATE,
                seq(
                    opt(word("the")),
                    slot(SEASON),
                    opt(word("of")),
                    slot(YEAR),
                    glued(words("-", "–", "/")),
                    glued(slot(DIGITS))),
                m -> new Within(m.get(SEASON), Times.year(m.get(YEAR))))
            .when(EnglishHistory::isNextYear),
        rule(
                "the <season> of <year>-<year> BC",
                DATE,
                seq(
                    opt(word("the")),
                    slot(SEASON),
                    word("of"),
                    slot(NUMBER),
                    words("-", "–", "/"),
                    slot(NUMBER),
                    EnglishEras.bc()),
                m -> new Within(m.get(SEASON), Times.year(1 - m.get(NUMBER))))
            .when(m -> m.get(NUMBER) == m.get(NUMBER, 1) + 1),
        rule(
            "<number> <seasons> later",
            DATE,
            seq(slot(NUMBER), slot(SEASONS), words("later", "earlier", "ago")),
            m ->
                new Within(
                    m.get(SEASONS),
                    new Shifted(
                        m.hasWord("ago") ? Times.PUBLISHED : LAST_MENTIONED,
                        m.hasWord("later") ? m.get(NUMBER) : -m.get(NUMBER),
                        Granularity.YEAR))),
        rule(
                "from the <ordinal> to the <ordinal>",
                TIMEX,
                seq(
                    words("from", "between"),
                    word("the"),
                    slot(ORDINAL),
                    words("to", "until", "till", "and"),
                    word("the"),
                    slot(ORDINAL)),
                EnglishHistory::days)
            .when(
                m ->
                    m.hasWord("between") == m.hasWord("and")
                        && isDay(m, 0)
                        && isDay(m, 1)
                        && endsRange(m)));
  }

  /** "Between the 21st and the 25th 112 men", "some men", not "between the 2nd and 5th floors". */
  private static boolean endsRange(Match m) {
    return Around.endsPhrase(m)
        || (!m.isBefore("of")
            && (Around.is(m.after(1), GOES_ON) || Around.is(m.after(1), FriendWords.FUNCTION)))
        || m.after(1).filter(next -> next.kind() == Token.Kind.NUMBER).isPresent();
  }

  /**
   * In parentheses two numbers are the years of a life or a war: "(1337–1453)", "(1868–74)",
   * "(264–146 BC)". Of three digits they may be pages or votes: these need a dash as printers have
   * it, behind a name or behind what a ruler has, or "about".
   */
  private static boolean isSpan(Match m) {
    boolean opens = m.isAfter("(") || (isReign(m) && Around.is(m.before(2), "("));
    if (!opens || !(m.isBefore(")") || m.isBefore(",") || m.isBefore(";"))) {
      return false;
    }
    int first = m.get(NUMBER);
    int last = last(m);
    if (EnglishEras.isBeforeChrist(m)) {
      return first > last && digits(m, 0) > 0 && digits(m, 1) > 0;
    }
    boolean years = first < last && last < LATEST && first >= CENTURY;
    return years
        && switch (digits(m, 0)) {
          case 4 -> first >= 10 * CENTURY && !isHours(m);
          case 3 ->
              digits(m, 1) != 2
                  && (m.hasWord("c") || m.hasWord("ca") || m.hasWord("circa") || isOfRuler(m));
          default -> false;
        };
  }

  /** "(0900-1700)", "(1000-1600)": opening hours are round, and written with a hyphen. */
  private static boolean isHours(Match m) {
    return m.hasWord("-")
        && m.get(NUMBER) % HALF == 0
        && m.get(NUMBER, 1) % HALF == 0
        && digits(m, 1) == 4;
  }

  /** "c. 1850", not the code "C415". */
  private static boolean isAbout(Match m) {
    Token about = m.token(0);
    return about.text().endsWith(".") || (about.norm().length() > 1 && !about.touches(m.token(1)));
  }

  private static boolean isOfRuler(Match m) {
    return isReign(m)
        || (!m.hasWord("-") && (Around.isName(m.before(2)) || Around.is(m.before(2), RULE)));
  }

  /** "(r. 685–705)". */
  private static boolean isReign(Match m) {
    return Around.is(m.before(1), REIGNED);
  }

  /** The second year, of which the first may tell the century: "1868–74". */
  private static int last(Match m) {
    int last = m.get(NUMBER, 1);
    int first = m.get(NUMBER);
    return digits(m, 1) == 2 && !EnglishEras.isBeforeChrist(m) && digits(m, 0) > 2
        ? first / CENTURY * CENTURY + last
        : last;
  }

  /** Returns how many digits the n-th number is written with; 0 for "twelve" and "1,200". */
  private static int digits(Match m, int n) {
    Token token = m.token(m.find(NUMBER, n).orElseThrow().first() - m.first());
    return token.kind() == Token.Kind.NUMBER && token.text().indexOf(',') < 0
        ? token.text().length()
        : 0;
  }

  private static TimeReading span(Match m) {
    return TimeReading.range(end(m, 0, m.get(NUMBER)), end(m, 1, last(m)));
  }

  private static TimeReading.Item end(Match m, int n, int number) {
    Node node = m.find(NUMBER, n).orElseThrow();
    int start = node.first();
    int first = m.first();
    int from = n == 0 ? first : m.find(NUMBER, 0).orElseThrow().end() + 1;
    TimeExpression year = Times.year(EnglishEras.isBeforeChrist(m) ? 1 - number : number);
    return new TimeReading.Item(
        from,
        n == 0 ? node.end() : first + m.size(),
        from < start ? new Modified(year, Modifier.APPROX) : year);
  }

  /** "In August 750 he fell", not "in August 750 people fell". */
  private static boolean isYearOfThreeDigits(Match m) {
    return digits(m, 0) == 3
        && m.get(NUMBER) >= CENTURY
        && m.after(1)
            .filter(next -> next.kind() != Token.Kind.MARK || !PUNCTUATION.contains(next.norm()))
            .filter(next -> !Around.goesOn(next))
            .isEmpty();
  }

  /** "The winter of 1953-54" is one winter, "the winters of 1953-58" are several. */
  private static boolean isNextYear(Match m) {
    String digits = m.get(DIGITS);
    return digits.length() == 2 && Integer.parseInt(digits) == (m.get(YEAR) + 1) % CENTURY;
  }

  private static boolean isDay(Match m, int n) {
    Node node = m.find(ORDINAL, n).orElseThrow();
    return m.get(ORDINAL, n) <= DAYS
        && m.token(node.first() - m.first()).kind() == Token.Kind.NUMBER;
  }

  private static TimeReading days(Match m) {
    return TimeReading.range(day(m, 0), day(m, 1));
  }

  private static TimeReading.Item day(Match m, int n) {
    Node node = m.find(ORDINAL, n).orElseThrow();
    TimeExpression day = Times.nearest(new Recurring.DayOfMonth(m.get(ORDINAL, n)));
    return new TimeReading.Item(node.first() - 1, node.end(), day);
  }
}
