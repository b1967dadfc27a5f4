package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.A_YEAR;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.TimeSlots.YEAR_PART;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.Recurring.PartOfYear;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.TimeExpression;

/**
 * How accounts name their periods: "FY2024", "FY23", "the April-June quarter", "the June quarter",
 * "year-end 2022", "mid-year".
 */
final class EnglishAccounts {
  private static final int MONTHS_OF_QUARTER = 3;

  private static final ImmutableSet<String> LEADS =
      TimeWords.set("before a time", "before a named time");

  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");

  private static final Pattern THE = opt(word("the"));

  private EnglishAccounts() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder().addAll(years()).addAll(parts()).build();
  }

  private static List<Rule<?>> years() {
    Pattern fy = seq(THE, word("fy"));
    return ImmutableList.of(
        rule("FY<year>", A_YEAR, seq(fy, slot(YEAR)), m -> Times.year(m.get(YEAR))),
        rule(
                "FY<two digits>",
                A_YEAR,
                seq(fy, opt(words("'", "`")), slot(DIGITS)),
                m -> Times.year(Times.century(Integer.parseInt(m.get(DIGITS)))))
            .when(m -> m.get(DIGITS).length() == 2),
        rule(
            "year-end <year>",
            DAY,
            seq(THE, word("year"), opt(words("-", "'s")), word("end"), slot(YEAR)),
            m -> yearEnd(Times.year(m.get(YEAR)))),
        rule(
            "<year> year-end",
            DAY,
            seq(THE, slot(A_YEAR), word("year"), opt(word("-")), word("end")),
            m -> yearEnd(m.get(A_YEAR))));
  }

  private static TimeExpression yearEnd(TimeExpression year) {
    return new Within(new Recurring.DayOfYear(Month.DECEMBER, 31), year);
  }

  private static List<Rule<?>> parts() {
    return ImmutableList.of(
        rule(
                "<month>-<month> quarter",
                YEAR_PART,
                seq(
                    slot(MONTH),
                    words("-", "–", "to", "through"),
                    slot(MONTH),
                    words("quarter", "period")),
                m -> quarterEnding(m.get(MONTH, 1)))
            .when(m -> isQuarter(m.get(MONTH), m.get(MONTH, 1))),
        rule(
                "<month> quarter",
                YEAR_PART,
                seq(slot(MONTH), word("quarter")),
                m -> quarterEnding(m.get(MONTH)))
            .when(
                m ->
                    m.token(0).isCapitalized() && m.get(MONTH).getValue() % MONTHS_OF_QUARTER == 0),
        rule(
                "mid-<unit>",
                DATE,
                anyOf(seq(word("mid"), word("-"), slot(UNIT)), words("midyear", "midmonth")),
                m -> new Modified(holding(unit(m)), Modifier.MID))
            .when(
                m ->
                    unit(m).compareTo(Granularity.MONTH) >= 0
                        && Around.is(m.before(1), LEADS)
                        && (Around.endsPhrase(m) || Around.is(m.after(1), GOES_ON))));
  }

  private static Granularity unit(Match m) {
    return m.maybe(UNIT).orElse(m.hasWord("midyear") ? Granularity.YEAR : Granularity.MONTH);
  }

  /** The middle of a decade or century is that of the time told of, whatever year that was. */
  private static TimeExpression holding(Granularity unit) {
    return unit.compareTo(Granularity.YEAR) > 0
        ? new Shifted(LAST_MENTIONED, 0, unit)
        : new Current(unit, 0);
  }

  private static boolean isQuarter(Month first, Month last) {
    return last.getValue() % MONTHS_OF_QUARTER == 0 && first.plus(MONTHS_OF_QUARTER - 1) == last;
  }

  private static Recurring quarterEnding(Month last) {
    return new PartOfYear(Granularity.QUARTER, last.getValue() / MONTHS_OF_QUARTER);
  }
}
