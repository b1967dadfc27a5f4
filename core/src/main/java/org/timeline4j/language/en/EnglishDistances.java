package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.LENGTH;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.TimeSlots.WEEKDAYS;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.PUBLISHED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.FromClock;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.ReportedTime.Compared;
import org.timeline4j.time.TimeExpression;

/**
 * Times told by how far they are from another: "three days ago", "two years later", "a week after
 * the vote".
 */
final class EnglishDistances {
  private static final ImmutableSet<String> WILL = ImmutableSet.of("will", "'ll", "shall", "would");
  private static final ImmutableSet<String> IS =
      ImmutableSet.of("is", "are", "am", "'s", "'re", "'m");
  private static final ImmutableSet<String> AGAIN =
      ImmutableSet.of("again", "back", "out", "off", "up", "there", "here");
  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final ImmutableSet<String> SHORT_FUTURE = ImmutableSet.of("im", "ill", "i'm");
  private static final ImmutableSet<String> LEAVING = VerbSigns.words("leaving");

  /** How far back the first word of a note may be. */
  private static final int REACH = 8;

  private static final ImmutableSet<String> COMES = VerbSigns.words("present plan");

  private static final ImmutableSet<Granularity> SAME_DAY =
      ImmutableSet.of(Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR);

  private static final Pattern TO_THE_DAY = phrase("to the day");
  private static final Pattern AWAY =
      anyOf(words("later", "earlier"), seq(words("after", "before"), word("that")));

  /** Before this nobody counts single years: "9,000 years ago". */
  private static final int ROUND_FROM = 1000;

  private static final int ROUND = 100;

  /** What lies farther back than all years that dates are reckoned in. */
  private static final int FARTHEST = 12000;

  private static final ImmutableSet<String> TERM =
      ImmutableSet.of("term", "period", "lease", "duration", "tenancy");

  private static final int MINUTES = 60;

  /** So many hours ago it was the same day, to all that one can tell. */
  private static final int HALF_DAY = 12;

  private EnglishDistances() {}

  static List<Rule<?>> rules() {
    return ImmutableList.of(
        rule("<length> ago", DATE, seq(slot(LENGTH), word("ago")), EnglishDistances::ago),
        rule(
                "<length> ago <month>",
                DATE,
                seq(slot(LENGTH), word("ago"), opt(words("in", "last", "this")), slot(MONTH)),
                m ->
                    new Within(
                        new Recurring.MonthOfYear(m.get(MONTH)),
                        new Shifted(PUBLISHED, -years(m), Granularity.YEAR)))
            .when(m -> isYears(m) && m.token(m.size() - 1).isCapitalized()),
        rule(
                "<length> ago this <unit>",
                DATE,
                seq(slot(LENGTH), word("ago"), words("this", "last", "next"), slot(UNIT)),
                m -> new Compared(-years(m), Granularity.YEAR, beside(m)))
            .when(
                m ->
                    isYears(m)
                        && (m.get(UNIT) == Granularity.WEEK || m.get(UNIT) == Granularity.MONTH)),
        rule(
                "<length> ago <day>",
                DAY,
                seq(slot(LENGTH), word("ago"), opt(word("on")), slot(DAY)),
                m -> new Compared(-years(m), Granularity.YEAR, m.get(DAY)))
            .when(m -> isYears(m) && EnglishDays.isBesidePublication(m.get(DAY))),
        rule(
                "<length> ago <day>",
                DAY,
                seq(slot(LENGTH), word("ago"), opt(word("on")), slot(DAY)),
                m -> exactly(m.get(DAY), m.get(LENGTH), -1))
            .when(
                m ->
                    m.get(LENGTH).unit() == Granularity.WEEK
                        && isCounted(m)
                        && EnglishDays.isBesidePublication(m.get(DAY))),
        rule(
                "<length> ago <weekday>",
                DAY,
                seq(slot(LENGTH), word("ago"), opt(word("on")), slot(WEEKDAY)),
                m ->
                    new Compared(
                        -Long.parseLong(m.get(LENGTH).amount()),
                        m.get(LENGTH).unit(),
                        new Occurrence(
                            new Recurring.Weekday(m.get(WEEKDAY)), Which.LAST, PUBLISHED)))
            .when(
                m ->
                    (m.get(LENGTH).unit() == Granularity.MONTH || isYears(m))
                        && isCounted(m)
                        && m.token(m.size() - 1).isCapitalized()),
        rule(
                "<length> ago <weekday>",
                DAY,
                seq(slot(LENGTH), word("ago"), opt(word("on")), slot(WEEKDAY)),
                m ->
                    exactly(
                        new Occurrence(
                            new Recurring.Weekday(m.get(WEEKDAY)), Which.LAST, PUBLISHED),
                        m.get(LENGTH),
                        -1))
            .when(
                m ->
                    m.get(LENGTH).unit() == Granularity.WEEK
                        && isCounted(m)
                        && m.token(m.size() - 1).isCapitalized()),
        rule(
            "<length> or so ago",
            DATE,
            seq(slot(LENGTH), phrase("or so"), words("ago", "earlier", "later")),
            m ->
                new Modified(
                    m.hasWord("ago") ? ago(m) : away(m, m.hasWord("later") ? 1 : -1),
                    Modifier.APPROX)),
        rule(
                "<length> earlier",
                DATE,
                seq(slot(LENGTH), words("earlier", "previously")),
                m -> away(m, -1))
            .when(EnglishDistances::isCountedFromTime),
        rule(
                "<length> later",
                DATE,
                seq(slot(LENGTH), words("later", "afterwards", "afterward", "thereafter")),
                m -> away(m, 1))
            .when(EnglishDistances::isCountedFromTime),
        rule(
                "<length> after that",
                DATE,
                seq(slot(LENGTH), words("after", "before"), word("that")),
                m -> away(m, m.hasWord("after") ? 1 : -1))
            .when(
                m ->
                    isCountedFromTime(m)
                        && (Around.endsPhrase(m) || Around.is(m.after(1), GOES_ON))),
        rule(
            "<length> before <date>",
            DATE,
            seq(slot(LENGTH), words("before", "after"), slot(DATE)),
            m -> exactly(m.get(DATE), m.get(LENGTH), m.hasWord("before") ? -1 : 1)),
        rule(
                "<length> ago to the day",
                DAY,
                seq(slot(LENGTH), word("ago"), opt(word(",")), TO_THE_DAY),
                m -> toTheDay(m.get(LENGTH), PUBLISHED, -1))
            .when(EnglishDistances::isInYears),
        rule(
                "<length> to the day later",
                DAY,
                seq(slot(LENGTH), opt(word(",")), TO_THE_DAY, opt(word(",")), AWAY),
                m -> toTheDay(m.get(LENGTH), LAST_MENTIONED, isLater(m) ? 1 : -1))
            .when(m -> isInYears(m) && !m.isBefore("than")),
        rule(
                "<length> later to the day",
                DAY,
                seq(slot(LENGTH), AWAY, opt(word(",")), TO_THE_DAY),
                m -> toTheDay(m.get(LENGTH), LAST_MENTIONED, isLater(m) ? 1 : -1))
            .when(EnglishDistances::isInYears),
        rule(
                "<length> to the day before <day>",
                DAY,
                seq(
                    slot(LENGTH),
                    opt(word(",")),
                    TO_THE_DAY,
                    opt(word(",")),
                    words("before", "after"),
                    slot(DAY)),
                m -> toTheDay(m.get(LENGTH), m.get(DAY), m.hasWord("before") ? -1 : 1))
            .when(EnglishDistances::isInYears),
        rule(
            "<length> from now",
            DATE,
            seq(slot(LENGTH), anyOf(phrase("from now"), word("hence"))),
            m -> from(PUBLISHED, m.get(LENGTH), 1)),
        rule(
                "<length> from <day>",
                DATE,
                seq(slot(LENGTH), word("from"), slot(DAY)),
                m -> exactly(m.get(DAY), m.get(LENGTH), 1))
            .when(m -> !isTerm(m)),
        rule(
            "<number> <weekdays> ago",
            DATE,
            seq(slot(NUMBER), slot(WEEKDAYS), word("ago")),
            m ->
                new Shifted(
                    new Occurrence(new Recurring.Weekday(m.get(WEEKDAYS)), Which.LAST, PUBLISHED),
                    7L * (1 - m.get(NUMBER)),
                    Granularity.DAY)),
        rule(
                "a week tomorrow",
                DAY,
                seq(slot(LENGTH), slot(DAY)),
                m -> exactly(m.get(DAY), m.get(LENGTH), 1))
            .when(
                m ->
                    m.get(LENGTH).unit() == Granularity.WEEK
                        && isCounted(m)
                        && !m.isAfter("for")
                        && m.get(DAY) instanceof Shifted
                        && ((Shifted) m.get(DAY)).anchor().equals(PUBLISHED)
                        && ((Shifted) m.get(DAY)).n() >= 0),
        rule(
                "this time <date>",
                DATE,
                seq(word("this"), word("time"), slot(DATE)),
                m -> new Modified(sameDay((Shifted) m.get(DATE)), Modifier.APPROX))
            .when(m -> m.get(DATE) instanceof Shifted && isFromPublication((Shifted) m.get(DATE))),
        rule("<length> on", DATE, seq(slot(LENGTH), word("on")), m -> away(m, 1))
            .when(m -> isInDays(m) && isCounted(m) && isGoingOn(m)),
        rule("<length> before", DATE, seq(slot(LENGTH), word("before")), m -> away(m, -1))
            .when(m -> isInDays(m) && endsClause(m)),
        rule(
                "(will meet in) <length>' time",
                DATE,
                seq(slot(LENGTH), opt(word("'")), word("time")),
                m -> from(PUBLISHED, m.get(LENGTH), 1))
            .when(m -> isInDays(m) && isCounted(m) && isAhead(m)),
        rule("(will meet in) <length>", DATE, slot(LENGTH), m -> from(PUBLISHED, m.get(LENGTH), 1))
            .when(m -> isInDays(m) && isCounted(m) && isAhead(m)));
  }

  /** "A term of five years from 1 January", "the term is five years from 1 January": how long. */
  private static boolean isTerm(Match m) {
    return m.isAfter("of") || m.isAfter("for") || Around.is(m.before(2), TERM);
  }

  private static TimeExpression beside(Match m) {
    return Times.shifted(m.hasWord("last") ? -1 : m.hasWord("next") ? 1 : 0, m.get(UNIT));
  }

  private static boolean isFromPublication(Shifted shifted) {
    return shifted.anchor().equals(PUBLISHED)
        && shifted.n() != 0
        && SAME_DAY.contains(shifted.unit());
  }

  /** "This time last year", "this time next week": the day as far from the publication as that. */
  private static TimeExpression sameDay(Shifted shifted) {
    return shifted.unit() == Granularity.WEEK
        ? Times.shifted(7 * shifted.n(), Granularity.DAY)
        : new Compared(shifted.n(), shifted.unit(), PUBLISHED);
  }

  /** "Two days before, they ..."; "two days before the vote" is counted from the vote. */
  private static boolean endsClause(Match m) {
    return m.after(1)
        .filter(next -> next.kind() != Token.Kind.MARK || next.norm().equals("-"))
        .isEmpty();
  }

  /** "Ten years on, the town has changed", "they came two years on." */
  private static boolean isGoingOn(Match m) {
    boolean opens = m.first() == 0 || m.isAfter("and") || m.isAfter("but") || m.isAfter(",");
    return m.isBefore(",") ? opens : m.after(1).isEmpty() || m.isBefore(".") || m.isBefore(";");
  }

  private static boolean isYears(Match m) {
    return m.get(LENGTH).unit() == Granularity.YEAR
        && isCounted(m)
        && m.get(LENGTH).amount().indexOf('.') < 0;
  }

  /** "Ten years ago to the day", "six months to the day later". */
  private static boolean isInYears(Match m) {
    Length length = m.get(LENGTH);
    return isCounted(m)
        && length.amount().indexOf('.') < 0
        && (length.unit() == Granularity.MONTH || isLong(length.unit()));
  }

  private static boolean isLong(Granularity unit) {
    return unit == Granularity.YEAR || unit == Granularity.DECADE || unit == Granularity.CENTURY;
  }

  private static boolean isLater(Match m) {
    return m.hasWord("later") || m.hasWord("after");
  }

  /** The same day of another year or month. */
  private static TimeExpression toTheDay(Length length, TimeExpression day, int sign) {
    long times =
        length.unit() == Granularity.CENTURY ? 100 : length.unit() == Granularity.DECADE ? 10 : 1;
    return new Compared(
        sign * times * Long.parseLong(length.amount()),
        isLong(length.unit()) ? Granularity.YEAR : length.unit(),
        day);
  }

  private static long years(Match m) {
    return Long.parseLong(m.get(LENGTH).amount());
  }

  private static boolean isCounted(Match m) {
    return !m.get(LENGTH).amount().equals("X");
  }

  /**
   * "Will meet in two weeks", "is due in two weeks", "expires in two weeks": the verb right before
   * tells when, not how long.
   */
  private static boolean isAhead(Match m) {
    if (!m.isAfter("in")) {
      return false;
    }
    if (isOpening(m) || isLeaving(m)) {
      return true;
    }
    boolean between = AGAIN.contains(norm(m, 2)) || norm(m, 3).equals("turns");
    int verb = between ? 3 : 2;
    String governing = norm(m, verb);
    String aux = norm(m, verb + 1);
    return COMES.contains(governing)
        || IS.contains(governing)
        || WILL.contains(aux)
        || (aux.equals("be") && WILL.contains(norm(m, verb + 2)))
        || (IS.contains(aux) && (governing.endsWith("ing") || governing.equals("due")));
  }

  /** "In two weeks we will know", "in 3 days I'm free". */
  private static boolean isOpening(Match m) {
    if (m.before(2).filter(before -> before.kind() != Token.Kind.MARK).isPresent()) {
      return false;
    }
    int subject = m.isBefore(",") ? 2 : 1;
    Optional<Token> verb = m.after(subject + 1);
    boolean clause =
        m.after(subject).filter(token -> VerbSigns.isSubject(token.norm())).isPresent()
            && (Around.is(verb, WILL) || Around.is(verb, IS));
    return clause || Around.is(m.after(subject), SHORT_FUTURE);
  }

  /** "Leaving for Spain in 2 weeks": notes leave out who does it. */
  private static boolean isLeaving(Match m) {
    int n = 2;
    while (n < REACH && m.before(n + 1).filter(t -> t.kind() != Token.Kind.MARK).isPresent()) {
      n++;
    }
    return Around.is(m.before(n), LEAVING);
  }

  private static String norm(Match m, int n) {
    return m.before(n).map(Token::norm).orElse("");
  }

  private static TimeExpression away(Match m, int sign) {
    Length length = m.get(LENGTH);
    if (length.amount().equals("X")) {
      return sign < 0
          ? Times.vague(Direction.PAST, LAST_MENTIONED)
          : Times.vague(Direction.FUTURE, LAST_MENTIONED);
    }
    if (length.unit().isFinerThan(Granularity.PART_OF_DAY)) {
      return new FromClock(length, sign);
    }
    if (!isOneYear(length) || sign > 0) {
      return from(LAST_MENTIONED, length, sign);
    }
    return EnglishReports.tellsFigures(m) || EnglishReports.opensFigures(m)
        ? EnglishReports.yearEarlier()
        : new Compared(-1, Granularity.YEAR, LAST_MENTIONED);
  }

  private static TimeExpression ago(Match m) {
    Length length = m.get(LENGTH);
    if (length.amount().equals("X") || yearsIn(length) > FARTHEST) {
      return Times.vague(Direction.PAST, PUBLISHED);
    }
    if (isOneYear(length) && EnglishReports.tellsFigures(m)) {
      return EnglishReports.yearAgo();
    }
    if (isWithinDay(length)) {
      return Times.shifted(0, Granularity.DAY);
    }
    TimeExpression then = from(PUBLISHED, length, -1);
    return isRound(length) ? new Modified(then, Modifier.APPROX) : then;
  }

  /**
   * "An hour ago", "twenty minutes ago": of the clock at the publication nothing is known, but that
   * it was on that day.
   */
  private static boolean isWithinDay(Length length) {
    double hours =
        switch (length.unit()) {
          case HOUR -> 1;
          case MINUTE -> 1.0 / MINUTES;
          case SECOND -> 1.0 / MINUTES / MINUTES;
          default -> 0;
        };
    return hours > 0 && hours * Double.parseDouble(length.amount()) <= HALF_DAY;
  }

  /** "9,000 years ago" is about then: the number tells no single year. */
  private static boolean isRound(Length length) {
    double years = yearsIn(length);
    return years >= ROUND_FROM && years % ROUND == 0;
  }

  /** Returns how many years a length of years or longer has, 0 for one of days. */
  private static double yearsIn(Length length) {
    int times =
        switch (length.unit()) {
          case YEAR -> 1;
          case DECADE -> 10;
          case CENTURY -> 100;
          case MILLENNIUM -> 1000;
          default -> 0;
        };
    return times * Double.parseDouble(length.amount());
  }

  /** Hours and minutes are not counted from a day: "an hour before" is a length and no date. */
  private static boolean isInDays(Match m) {
    return m.get(LENGTH).unit().compareTo(Granularity.DAY) >= 0;
  }

  /**
   * "Two years later than planned" compares: it is not counted from the time spoken of last. Nor
   * are "hours later" of which it is not told how many.
   */
  private static boolean isCountedFromTime(Match m) {
    return (isInDays(m) || !m.get(LENGTH).amount().equals("X")) && !m.isBefore("than");
  }

  private static boolean isOneYear(Length length) {
    return length.amount().equals("1") && length.unit() == Granularity.YEAR;
  }

  private static TimeExpression from(TimeExpression anchor, Length length, int sign) {
    if (length.amount().equals("X")) {
      return anchor;
    }
    if (length.unit().isFinerThan(Granularity.PART_OF_DAY)) {
      return length;
    }
    boolean halves = length.amount().indexOf('.') > 0;
    return switch (length.unit()) {
      case WEEK ->
          moved(anchor, length, sign, halves ? 7 : 1, halves ? Granularity.DAY : Granularity.WEEK);
      case YEAR ->
          moved(
              anchor, length, sign, halves ? 12 : 1, halves ? Granularity.MONTH : Granularity.YEAR);
      case DECADE -> moved(anchor, length, sign, 10, Granularity.YEAR);
      case CENTURY -> moved(anchor, length, sign, 100, Granularity.YEAR);
      case MILLENNIUM -> moved(anchor, length, sign, 1000, Granularity.YEAR);
      default -> moved(anchor, length, sign, 1, length.unit());
    };
  }

  private static TimeExpression moved(
      TimeExpression anchor, Length length, int sign, int times, Granularity unit) {
    BigDecimal n = new BigDecimal(length.amount()).multiply(BigDecimal.valueOf(times));
    return new Shifted(anchor, sign * n.longValue(), unit);
  }

  /** Weeks counted from a day that is named lead to a day. */
  private static TimeExpression exactly(TimeExpression anchor, Length length, int sign) {
    return length.unit() == Granularity.WEEK && !length.amount().equals("X")
        ? from(anchor, new Length(weekdays(length), Granularity.DAY), sign)
        : from(anchor, length, sign);
  }

  private static String weekdays(Length weeks) {
    return new BigDecimal(weeks.amount()).multiply(BigDecimal.valueOf(7)).toPlainString();
  }
}
