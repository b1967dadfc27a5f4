package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.glued;
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
import static org.timeline4j.language.en.TimeSlots.DAY_NUMBER;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.TimeSlots.YEAR_PART;
import static org.timeline4j.language.en.Times.nearest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Shape;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.Nth;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.TimeExpression;

/** Dates in the forms of records and tables: "20211204", "04-Dec-2021", "2021-W12", "3Q19". */
final class EnglishRecords {
  /** A day in eight figures: year, month, day. */
  private static final Slot<String> COMPACT = Slot.of("yyyymmdd");

  private static final ImmutableSet<String> NUMBERED =
      ImmutableSet.of("no", "number", "#", "$", "id", "code", "-", "/", "_", "+");

  private EnglishRecords() {}

  static List<Shape<?>> shapes() {
    return ImmutableList.of(new Shape<>("eight digits", COMPACT, EnglishRecords::eightDigits));
  }

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(days())
        .addAll(weeks())
        .addAll(quarters())
        .build();
  }

  private static List<Rule<?>> days() {
    Pattern mark = glued(words("-", "/"));
    return ImmutableList.of(
        rule("yyyymmdd", DAY, slot(COMPACT), m -> compact(m.get(COMPACT)))
            .when(m -> m.before(1).filter(token -> NUMBERED.contains(token.norm())).isEmpty()),
        rule(
                "yyyy-ddd",
                DAY,
                seq(slot(YEAR), glued(word("-")), glued(slot(DIGITS))),
                m ->
                    new Nth(
                        Integer.parseInt(m.get(DIGITS)), Granularity.DAY, Times.year(m.get(YEAR))))
            .when(m -> m.get(DIGITS).matches("[0-3][0-9]{2}") && stands(m)),
        rule(
                "<day>-<month>-<year>",
                DAY,
                seq(slot(DAY_NUMBER), mark, glued(slot(MONTH)), mark, glued(slot(YEAR))),
                EnglishRecords::dayOfYear)
            .when(EnglishRecords::stands),
        rule(
                "<month>-<day>-<year>",
                DAY,
                seq(slot(MONTH), mark, glued(slot(DAY_NUMBER)), mark, glued(slot(YEAR))),
                EnglishRecords::dayOfYear)
            .when(EnglishRecords::stands),
        rule(
                "<year>-<month>-<day>",
                DAY,
                seq(slot(YEAR), mark, glued(slot(MONTH)), mark, glued(slot(DAY_NUMBER))),
                EnglishRecords::dayOfYear)
            .when(EnglishRecords::stands),
        rule(
                "<month>-<year>",
                DATE,
                seq(slot(MONTH), mark, glued(slot(YEAR))),
                m -> new Within(new Recurring.MonthOfYear(m.get(MONTH)), Times.year(m.get(YEAR))))
            .when(m -> m.token(0).isCapitalized() && stands(m)),
        rule(
                "mm-yyyy",
                DATE,
                seq(slot(DIGITS), mark, glued(slot(YEAR))),
                m -> Times.month(m.get(YEAR), Integer.parseInt(m.get(DIGITS))))
            .when(
                m ->
                    m.get(DIGITS).matches("0[1-9]|1[0-2]")
                        && m.get(YEAR) >= 1900
                        && m.get(YEAR) < 2100
                        && stands(m)),
        rule(
                "yyyy-mm",
                DATE,
                seq(slot(YEAR), glued(word("-")), glued(slot(DIGITS))),
                m -> Times.month(m.get(YEAR), Integer.parseInt(m.get(DIGITS))))
            .when(m -> m.get(DIGITS).matches("0[1-9]|1[0-2]") && isFarFromNext(m) && stands(m)));
  }

  /** "2010-12" may be three years; "2010-09" and "2015-12" are months. */
  private static boolean isFarFromNext(Match m) {
    return Integer.parseInt(m.get(DIGITS)) <= m.get(YEAR) % 100;
  }

  private static List<Rule<?>> weeks() {
    Pattern hyphen = opt(glued(word("-")));
    return ImmutableList.of(
        rule(
                "yyyy-Www",
                DATE,
                seq(slot(YEAR), hyphen, glued(word("w")), glued(slot(DIGITS))),
                m -> week(m, Times.year(m.get(YEAR))))
            .when(m -> m.get(DIGITS).length() == 2),
        rule(
                "yyyy-Www-d",
                DAY,
                seq(
                    slot(YEAR),
                    hyphen,
                    glued(word("w")),
                    glued(slot(DIGITS)),
                    glued(word("-")),
                    glued(slot(DIGITS))),
                m ->
                    new Within(
                        new Recurring.Weekday(DayOfWeek.of(Integer.parseInt(m.get(DIGITS, 1)))),
                        week(m, Times.year(m.get(YEAR)))))
            .when(m -> m.get(DIGITS).length() == 2 && m.get(DIGITS, 1).matches("[1-7]")),
        rule(
                "week <number> of <a year>",
                DATE,
                seq(
                    opt(word("the")),
                    opt(word("calendar")),
                    word("week"),
                    slot(NUMBER),
                    opt(words("of", "in", ",")),
                    slot(A_YEAR)),
                m -> new Within(new Recurring.WeekOfYear(m.get(NUMBER)), m.get(A_YEAR)))
            .when(m -> m.get(NUMBER) <= 99),
        rule(
                "calendar week <number>",
                DATE,
                seq(phrase("calendar week"), slot(NUMBER)),
                m -> nearest(new Recurring.WeekOfYear(m.get(NUMBER))))
            .when(m -> m.get(NUMBER) >= 1 && m.get(NUMBER) <= 53));
  }

  private static List<Rule<?>> quarters() {
    return ImmutableList.of(
        rule(
                "<number>Q",
                YEAR_PART,
                seq(slot(NUMBER), glued(word("q"))),
                m -> new Recurring.PartOfYear(Granularity.QUARTER, m.get(NUMBER)))
            .when(m -> isPart(m, 4)),
        rule(
                "<number>Q<year>",
                DATE,
                seq(slot(NUMBER), glued(words("q", "h")), glued(slot(DIGITS))),
                m ->
                    new Within(part(m), Times.year(Times.century(Integer.parseInt(m.get(DIGITS))))))
            .when(m -> isPart(m, m.hasWord("h") ? 2 : 4) && m.get(DIGITS).length() == 2),
        rule(
                "<number>H <a year>",
                DATE,
                seq(slot(NUMBER), glued(word("h")), slot(A_YEAR)),
                m -> new Within(part(m), m.get(A_YEAR)))
            .when(m -> isPart(m, 2)),
        rule(
                "<year>-Q<number>",
                DATE,
                seq(slot(YEAR), glued(words("-", "/")), glued(slot(YEAR_PART))),
                m -> new Within(m.get(YEAR_PART), Times.year(m.get(YEAR))))
            .when(EnglishRecords::isQuarter),
        rule(
                "Q<number>-<year>",
                DATE,
                seq(slot(YEAR_PART), glued(words("-", "/")), glued(slot(YEAR))),
                m -> new Within(m.get(YEAR_PART), Times.year(m.get(YEAR))))
            .when(EnglishRecords::isQuarter));
  }

  private static Recurring part(Match m) {
    return new Recurring.PartOfYear(
        m.hasWord("h") ? Granularity.HALF : Granularity.QUARTER, m.get(NUMBER));
  }

  private static boolean isPart(Match m, int last) {
    return m.token(0).kind() == Token.Kind.NUMBER
        && m.get(NUMBER) >= 1
        && m.get(NUMBER) <= last
        && m.token(1).isCapitalized();
  }

  private static boolean isQuarter(Match m) {
    return m.find(YEAR_PART, 0).orElseThrow().rule().contains("<number>") && stands(m);
  }

  private static TimeExpression week(Match m, TimeExpression year) {
    return new Within(new Recurring.WeekOfYear(Integer.parseInt(m.get(DIGITS))), year);
  }

  private static TimeExpression dayOfYear(Match m) {
    return Times.day(m.get(YEAR), m.get(MONTH).getValue(), m.get(DAY_NUMBER));
  }

  private static Optional<String> eightDigits(Token token) {
    return token.text().length() == 8
            && token.text().matches("(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])")
        ? Optional.of(token.text())
        : Optional.empty();
  }

  private static TimeExpression compact(String digits) {
    return Times.day(
        Integer.parseInt(digits.substring(0, 4)),
        Integer.parseInt(digits.substring(4, 6)),
        Integer.parseInt(digits.substring(6)));
  }

  /** No mark on either side makes it part of something longer. */
  private static boolean stands(Match m) {
    return !EnglishCalendar.touches(m, m.token(1).norm()) && !EnglishCalendar.touches(m, "_");
  }
}
