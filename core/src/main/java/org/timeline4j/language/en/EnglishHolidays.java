package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.not;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.A_YEAR;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.HOLIDAY;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.WEEKDAY;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.PUBLISHED;
import static org.timeline4j.language.en.Times.nearest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Holiday;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.Nth;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.RelativeTime.Occurrence;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.RelativeTime.Which;
import org.timeline4j.time.TimeExpression;

/** What is told from a holiday: "Easter weekend", "Christmas week", "the eve of Thanksgiving". */
final class EnglishHolidays {
  private static final Pattern WEEKEND = words("weekend", "wknd");

  private static final Recurring NEW_YEAR = new Recurring.OnHoliday(Holiday.NEW_YEARS_DAY);

  private static final ImmutableSet<String> BEFORE_NEW_YEAR =
      ImmutableSet.of("by", "at", "before", "after", "until", "till", "since", "over", "around");

  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");

  private EnglishHolidays() {}

  static List<Rule<?>> rules() {
    return ImmutableList.of(
        not("Super Tuesday", seq(word("super"), slot(WEEKDAY))),
        not("Yom Kippur War", phrase("yom kippur war")),
        rule(
                "the <ordinal> day of <holiday>",
                DAY,
                seq(
                    opt(word("the")),
                    anyOf(slot(ORDINAL), words("last", "final")),
                    phrase("day of"),
                    slot(HOLIDAY),
                    opt(seq(opt(word("of")), slot(A_YEAR)))),
                m -> new Nth(m.maybe(ORDINAL).orElse(-1), Granularity.DAY, holiday(m)))
            .when(m -> m.get(HOLIDAY).granularity() != Granularity.DAY),
        rule("the <holiday>", DAY, seq(word("the"), slot(HOLIDAY)), m -> nearest(m.get(HOLIDAY)))
            .when(m -> m.hasWord("of") && m.get(HOLIDAY).granularity() != Granularity.DAY),
        rule(
            "<holiday> weekend",
            DATE,
            seq(opt(word("the")), slot(HOLIDAY), WEEKEND),
            m -> weekend(nearest(m.get(HOLIDAY)))),
        rule(
            "<holiday> weekend <a year>",
            DATE,
            seq(slot(HOLIDAY), WEEKEND, opt(words("of", "in", ",")), slot(A_YEAR)),
            m -> weekend(new Within(m.get(HOLIDAY), m.get(A_YEAR)))),
        rule("<holiday> <a year> weekend", DATE, seq(slot(DAY), WEEKEND), m -> weekend(m.get(DAY)))
            .when(m -> isNamed(m) && m.get(DAY) instanceof Within),
        rule("(by) New Year", DAY, phrase("new year"), m -> nearest(NEW_YEAR))
            .when(
                m ->
                    m.token(0).isCapitalized()
                        && m.token(1).isCapitalized()
                        && Around.is(m.before(1), BEFORE_NEW_YEAR)
                        && m.after(1).filter(next -> next.norm().startsWith("'")).isEmpty()
                        && (Around.endsPhrase(m)
                            || Around.is(m.after(1), GOES_ON)
                            || Around.is(m.after(1), FriendWords.FUNCTION))),
        rule(
            "New Year's weekend",
            DATE,
            seq(opt(word("the")), phrase("new year's"), WEEKEND),
            m -> weekend(nearest(NEW_YEAR))),
        rule(
                "the weekend of <day>",
                DATE,
                seq(word("the"), word("weekend"), words("of", "before", "after"), slot(DAY)),
                EnglishHolidays::weekendAt)
            .when(m -> !m.hasWord("week")),
        rule(
                "<holiday> week",
                DATE,
                seq(slot(HOLIDAY), word("week")),
                m -> week(nearest(m.get(HOLIDAY))))
            .when(m -> m.token(0).isCapitalized()),
        rule(
            "the week of <holiday>",
            DATE,
            seq(word("the"), word("week"), words("before", "after"), slot(HOLIDAY)),
            m ->
                new Shifted(
                    nearest(m.get(HOLIDAY)), m.hasWord("before") ? -1 : 1, Granularity.WEEK)),
        rule(
                "Holy Week",
                DATE,
                phrase("holy week"),
                m -> week(nearest(new Recurring.OnHoliday(Holiday.GOOD_FRIDAY))))
            .when(m -> m.token(0).isCapitalized()),
        rule(
            "the eve of <day>",
            DAY,
            seq(word("the"), word("eve"), word("of"), slot(DAY)),
            m -> new Shifted(m.get(DAY), -1, Granularity.DAY)),
        rule(
            "the Ides of March",
            DAY,
            phrase("the ides of march"),
            m -> nearest(new Recurring.OnHoliday(Holiday.IDES_OF_MARCH))),
        rule(
            "the Ides of March <a year>",
            DAY,
            seq(phrase("the ides of march"), opt(word(",")), opt(word("of")), slot(A_YEAR)),
            m -> new Within(new Recurring.OnHoliday(Holiday.IDES_OF_MARCH), m.get(A_YEAR))),
        rule(
                "D-Day",
                DAY,
                seq(word("d"), glued(word("-")), glued(word("day"))),
                m -> Times.day(1944, 6, 6))
            .when(m -> m.token(0).isCapitalized() && m.token(2).isCapitalized()),
        rule(
            "the previous <holiday>",
            DAY,
            seq(
                anyOf(word("the"), word("this")),
                words("previous", "following", "past", "coming"),
                slot(HOLIDAY)),
            EnglishHolidays::near));
  }

  private static TimeExpression holiday(Match m) {
    return m.maybe(A_YEAR)
        .<TimeExpression>map(year -> new Within(m.get(HOLIDAY), year))
        .orElseGet(() -> nearest(m.get(HOLIDAY)));
  }

  private static TimeExpression near(Match m) {
    boolean told = m.hasWord("previous") || m.hasWord("following");
    boolean back = m.hasWord("previous") || m.hasWord("past");
    return new Occurrence(
        m.get(HOLIDAY), back ? Which.LAST : Which.NEXT, told ? LAST_MENTIONED : PUBLISHED);
  }

  private static boolean isNamed(Match m) {
    return m.find(DAY, 0).orElseThrow().rule().startsWith("<holiday>");
  }

  private static TimeExpression weekendAt(Match m) {
    return m.hasWord("of")
        ? weekend(m.get(DAY))
        : new Shifted(m.get(DAY), m.hasWord("before") ? -1 : 0, Granularity.WEEKEND);
  }

  /** The weekend nearest to the day: of a Monday or Tuesday the one before. */
  private static TimeExpression weekend(TimeExpression day) {
    return new Shifted(new Shifted(day, -2, Granularity.DAY), 0, Granularity.WEEKEND);
  }

  private static TimeExpression week(TimeExpression day) {
    return new Shifted(day, 0, Granularity.WEEK);
  }
}
