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
import static org.timeline4j.language.en.TimeSlots.LENGTH;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.YEAR_PART;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.PUBLISHED;
import static org.timeline4j.language.en.Times.nearest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Accounted;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.ReportedTime.Alike;
import org.timeline4j.time.ReportedTime.Compared;
import org.timeline4j.time.ReportedTime.PeriodEnd;
import org.timeline4j.time.ReportedTime.Reported;
import org.timeline4j.time.TimeExpression;

/**
 * The periods that figures are told for and compared with: "the year-ago quarter", "the same period
 * last year", "the 1988 period", "the nine months ended Sept. 30".
 */
final class EnglishReports {
  private static final ImmutableSet<String> FIGURES = TimeWords.set("figures");
  private static final int NEAR = 10;

  private static final Pattern AGO = words("earlier", "ago", "before");
  private static final Pattern PERIOD =
      anyOf(slot(UNIT), word("period"), slot(YEAR_PART), seq(slot(LENGTH), opt(word("period"))));

  private static final TimeExpression QUARTER = new Current(Granularity.QUARTER, -1);
  private static final TimeExpression YEAR = new Shifted(PUBLISHED, 0, Granularity.YEAR);

  private EnglishReports() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(earlier())
        .addAll(like())
        .addAll(ended())
        .build();
  }

  /** Tells whether figures stand shortly before, so that a comparison is of these. */
  static boolean tellsFigures(Match m) {
    for (int n = 1; n <= NEAR; n++) {
      Optional<String> norm = m.before(n).map(Token::norm);
      if (norm.filter(FIGURES::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "A year earlier, it lost $1 million": the sentence before told the other figures. */
  static boolean opensFigures(Match m) {
    for (int n = 1; n <= NEAR && m.first() == 0; n++) {
      if (m.after(n).map(Token::norm).filter(FIGURES::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the word after is one of figures: "first-half profit". */
  static boolean isBeforeFigures(Match m) {
    return m.after(1).map(Token::norm).filter(FIGURES::contains).isPresent();
  }

  /** Returns the time a year before the period that figures were told for, day or longer. */
  static TimeExpression yearEarlier() {
    return yearBefore(
        new Reported(Granularity.DAY, false, new Shifted(LAST_MENTIONED, 0, Granularity.YEAR)));
  }

  /** Returns the time a year before the period that figures were told for, last year if none. */
  static TimeExpression yearAgo() {
    return yearBefore(new Reported(Granularity.MONTH, false, YEAR));
  }

  /** Returns the year of the quarter that figures were told for, else the year spoken of. */
  static TimeExpression yearReported() {
    return new Shifted(
        new Reported(Granularity.QUARTER, false, new Current(Granularity.YEAR, 0)),
        0,
        Granularity.YEAR);
  }

  private static TimeExpression yearBefore(TimeExpression period) {
    return new Compared(-1, Granularity.YEAR, period);
  }

  private static List<Rule<?>> earlier() {
    Pattern tag =
        anyOf(seq(word("year"), word("-"), AGO), phrase("prior - year"), phrase("previous - year"));
    return ImmutableList.of(
        rule("year-earlier", DATE, tag, m -> yearEarlier()),
        rule(
            "the year-earlier <unit>",
            DATE,
            seq(opt(words("the", "a")), opt(words("comparable", "corresponding")), tag, PERIOD),
            m -> yearBefore(period(m))));
  }

  private static List<Rule<?>> like() {
    Pattern same = words("same", "comparable", "corresponding", "equivalent", "like", "similar");
    return ImmutableList.of(
        rule(
            "the latest period",
            DATE,
            seq(
                word("the"),
                anyOf(word("latest"), phrase("most recent"), phrase("just - ended")),
                opt(word("fiscal")),
                anyOf(slot(UNIT), word("period"))),
            EnglishReports::latest),
        rule(
            "the <a year> period",
            DATE,
            seq(word("the"), slot(A_YEAR), opt(word("'s")), words("period", "quarter")),
            m -> new Alike(m.get(A_YEAR), m.hasWord("quarter") ? QUARTER : reported())),
        rule(
            "<a year>'s period",
            DATE,
            seq(slot(A_YEAR), word("'s"), opt(same), words("period", "quarter")),
            m -> new Alike(m.get(A_YEAR), m.hasWord("quarter") ? QUARTER : reported())),
        rule(
            "the same period <a year>",
            DATE,
            seq(opt(words("the", "a")), same, PERIOD, opt(words("of", "in")), slot(A_YEAR)),
            m -> new Alike(m.get(A_YEAR), period(m))),
        rule(
            "the same period a year earlier",
            DATE,
            seq(
                opt(words("the", "a")),
                same,
                PERIOD,
                opt(words("of", "in")),
                anyOf(
                    seq(words("a", "one", "the"), word("year"), AGO),
                    seq(word("the"), words("previous", "prior", "preceding"), word("year")))),
            m -> yearBefore(period(m))));
  }

  /** What ends on a day: both the period and the day are told. */
  private static List<Rule<?>> ended() {
    Pattern ends = words("ended", "ending");
    Pattern on = opt(words("on", "in"));
    return ImmutableList.of(
        rule(
                "the <unit> ended <date>",
                TIMEX,
                seq(
                    opt(word("the")),
                    opt(words("fiscal", "financial")),
                    slot(UNIT),
                    ends,
                    on,
                    slot(DATE)),
                m -> ended(m, m.find(UNIT, 0).orElseThrow(), unit(m)))
            .when(m -> m.get(UNIT).compareTo(Granularity.MONTH) >= 0),
        rule(
            "the <part of year> ended <date>",
            TIMEX,
            seq(opt(word("the")), slot(YEAR_PART), ends, on, slot(DATE)),
            m ->
                ended(
                    m,
                    m.find(YEAR_PART, 0).orElseThrow(),
                    new Within(m.get(YEAR_PART), new Shifted(m.get(DATE), 0, Granularity.YEAR)))),
        rule(
                "the <length> ended <date>",
                TIMEX,
                seq(
                    opt(word("the")),
                    slot(LENGTH),
                    anyOf(ends, words("to", "through")),
                    on,
                    slot(DATE)),
                m ->
                    ended(
                        m,
                        m.find(LENGTH, 0).orElseThrow(),
                        new Accounted(m.get(LENGTH), Optional.of(m.get(DATE)))))
            .when(m -> m.get(LENGTH).unit().compareTo(Granularity.WEEK) >= 0 && !isToTheDay(m)),
        rule(
                "the year to <month>",
                TIMEX,
                seq(word("the"), slot(UNIT), words("to", "through"), slot(DATE)),
                m -> ended(m, m.find(UNIT, 0).orElseThrow(), unit(m)))
            .when(
                m ->
                    (m.get(UNIT) == Granularity.YEAR || m.get(UNIT) == Granularity.DECADE)
                        && isBeginningOfAccount(m)));
  }

  /** "Two years to the day after the vote": how exactly, not up to when. */
  private static boolean isToTheDay(Match m) {
    int date = m.find(DATE, 0).orElseThrow().first() - m.first();
    return m.hasWord("to")
        && m.token(date).norm().equals("the")
        && m.token(date + 1).norm().equals("day");
  }

  private static TimeReading ended(Match m, Node period, TimeExpression meaning) {
    return TimeReading.list(
        new TimeReading.Item(m.first(), period.end(), meaning),
        TimeReading.Item.of(m.find(DATE, 0).orElseThrow(), new PeriodEnd(m.get(DATE))));
  }

  /** "In the year to March", "for the year to 31 March": not "from the year to". */
  private static boolean isBeginningOfAccount(Match m) {
    Granularity end = m.get(DATE).resolve(Times.NOWHERE).granularity();
    return (m.isAfter("in") || m.isAfter("for") || m.isAfter("over") || m.isAfter("during"))
        && (end == Granularity.DAY
            || end == Granularity.MONTH
            || (end == Granularity.YEAR && m.get(UNIT) == Granularity.DECADE));
  }

  /** A year that ends within the year of the calendar is a length. */
  private static TimeExpression unit(Match m) {
    Granularity unit = m.get(UNIT);
    boolean decade = unit == Granularity.DECADE;
    return decade || unit == Granularity.YEAR
        ? new Accounted(new Length(decade ? "10" : "1", Granularity.YEAR), Optional.of(m.get(DATE)))
        : new Shifted(m.get(DATE), 0, unit);
  }

  private static TimeExpression latest(Match m) {
    if (m.hasWord("period")) {
      return new Reported(Granularity.MONTH, true, QUARTER);
    }
    Granularity unit = m.get(UNIT);
    return unit == Granularity.QUARTER ? QUARTER : new Shifted(PUBLISHED, -1, unit);
  }

  private static TimeExpression period(Match m) {
    if (m.maybe(LENGTH).isPresent()) {
      return new Accounted(m.get(LENGTH), Optional.empty());
    }
    if (m.maybe(YEAR_PART).isPresent()) {
      return nearest(m.get(YEAR_PART));
    }
    Optional<Granularity> unit = m.maybe(UNIT);
    return unit.isEmpty()
        ? reported()
        : unit.get() == Granularity.QUARTER
            ? QUARTER
            : new Reported(unit.get(), false, new Shifted(LAST_MENTIONED, 0, unit.get()));
  }

  private static TimeExpression reported() {
    return new Reported(Granularity.MONTH, true, YEAR);
  }
}
