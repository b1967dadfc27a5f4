package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.A_YEAR;
import static org.timeline4j.language.en.TimeSlots.DAY_NUMBER;
import static org.timeline4j.language.en.TimeSlots.DAY_OF_YEAR;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.SEASON;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.Times.nearest;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.TimeExpression;

/**
 * Several times that share a part: "June 3, 4 and 7", "March, April and May 2020", "the first and
 * second quarters".
 */
final class EnglishLists {
  private static final Slot<ImmutableList<Place<Integer>>> DAYS = Slot.of("days of a month");

  private static final Slot<ImmutableList<Place<Month>>> MONTHS = Slot.of("months of a year");

  private static final Pattern COMMA = opt(word(","));

  private EnglishLists() {}

  /** A member of a list and where it stands. */
  private record Place<T>(int first, int end, T value) {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(members())
        .addAll(days())
        .addAll(months())
        .build();
  }

  private static List<Rule<?>> members() {
    return ImmutableList.of(
        rule(
            "<day> and <day>",
            DAYS,
            seq(
                slot(DAY_NUMBER),
                COMMA,
                words("and", "or", "&"),
                opt(word("the")),
                slot(DAY_NUMBER)),
            m -> ImmutableList.of(place(m, DAY_NUMBER, 0), place(m, DAY_NUMBER, 1))),
        rule(
            "<day>, <days>",
            DAYS,
            seq(slot(DAY_NUMBER), word(","), slot(DAYS)),
            m -> joined(place(m, DAY_NUMBER, 0), m.get(DAYS))),
        rule(
                "<month> and <month>",
                MONTHS,
                seq(slot(MONTH), COMMA, words("and", "or"), slot(MONTH)),
                m -> ImmutableList.of(place(m, MONTH, 0), place(m, MONTH, 1)))
            .when(m -> m.token(0).isCapitalized()),
        rule(
                "<month>, <months>",
                MONTHS,
                seq(slot(MONTH), word(","), slot(MONTHS)),
                m -> joined(place(m, MONTH, 0), m.get(MONTHS)))
            .when(m -> m.token(0).isCapitalized()));
  }

  private static List<Rule<?>> days() {
    Pattern year = opt(seq(COMMA, opt(word("of")), slot(YEAR)));
    return ImmutableList.of(
        rule(
                "<month> <days>",
                TIMEX,
                seq(slot(MONTH), slot(DAYS), year),
                m -> daysOf(m, m.find(MONTH, 0).orElseThrow().first()))
            .when(m -> EnglishCalendar.isMonth(m) && rises(m)),
        rule(
                "<days> of <month>",
                TIMEX,
                seq(opt(word("the")), slot(DAYS), opt(word("of")), slot(MONTH), year),
                m -> daysOf(m, m.get(DAYS).get(0).first() - (m.startsWith("the") ? 1 : 0)))
            .when(
                m ->
                    isMonthName(m.token(m.find(MONTH, 0).orElseThrow().first() - m.first()))
                        && rises(m)),
        rule(
                "<a year>, on <day of year>",
                TIMEX,
                seq(
                    slot(A_YEAR),
                    word(","),
                    words("on", "in"),
                    anyOf(slot(DAY_OF_YEAR), slot(MONTH))),
                EnglishLists::yearAndPart)
            .when(
                m ->
                    m.isAfter("in")
                        && m.token(m.find(A_YEAR, 0).orElseThrow().end() - m.first() + 2)
                            .isCapitalized()
                        && m.after(2)
                            .filter(next -> next.kind() == Token.Kind.NUMBER && m.isBefore(","))
                            .isEmpty()
                        && m.after(1).filter(next -> next.kind() == Token.Kind.NUMBER).isEmpty()),
        rule(
            "<day of year> and <day of year>, <year>",
            TIMEX,
            seq(slot(DAY_OF_YEAR), COMMA, word("and"), slot(DAY_OF_YEAR), COMMA, slot(YEAR)),
            m ->
                TimeReading.list(
                    TimeReading.Item.of(
                        m.find(DAY_OF_YEAR, 0).orElseThrow(), inYear(m, m.get(DAY_OF_YEAR))),
                    new TimeReading.Item(
                        m.find(DAY_OF_YEAR, 1).orElseThrow().first(),
                        m.find(YEAR, 0).orElseThrow().end(),
                        inYear(m, m.get(DAY_OF_YEAR, 1))))),
        rule(
                "the night of <day> to <day>",
                TIMEX,
                seq(
                    opt(word("the")),
                    words("night", "nights"),
                    word("of"),
                    anyOf(
                        seq(
                            slot(DAY_NUMBER),
                            words("to", "-", "–", "and", "/"),
                            slot(DAY_NUMBER),
                            opt(word("of")),
                            slot(MONTH)),
                        seq(
                            slot(MONTH),
                            slot(DAY_NUMBER),
                            words("to", "-", "–", "and", "/"),
                            slot(DAY_NUMBER))),
                    year),
                m -> night(m, m.first()))
            .when(m -> m.get(DAY_NUMBER) + 1 == m.get(DAY_NUMBER, 1)));
  }

  private static List<Rule<?>> months() {
    return ImmutableList.of(
        rule(
            "<months> <a year>",
            TIMEX,
            seq(slot(MONTHS), COMMA, opt(words("of", "in")), slot(A_YEAR)),
            m -> monthsOf(m, month -> new Within(month, m.get(A_YEAR)))),
        rule("<months>", TIMEX, slot(MONTHS), m -> monthsOf(m, Times::nearest)),
        rule(
                "the <ordinal> and <ordinal> quarters",
                TIMEX,
                seq(
                    opt(word("the")),
                    slot(ORDINAL),
                    words("and", "to", "through"),
                    opt(word("the")),
                    slot(ORDINAL),
                    words("quarters", "quarter"),
                    opt(seq(opt(word("of")), slot(A_YEAR)))),
                EnglishLists::quarters)
            .when(m -> m.get(ORDINAL) <= 4 && m.get(ORDINAL, 1) <= 4),
        rule(
            "<season> and <season> <a year>",
            TIMEX,
            seq(
                opt(word("the")),
                slot(SEASON),
                word("and"),
                slot(SEASON),
                opt(word("of")),
                slot(A_YEAR)),
            m ->
                TimeReading.list(
                    new TimeReading.Item(
                        m.first(),
                        m.find(SEASON, 0).orElseThrow().end(),
                        new Within(m.get(SEASON), m.get(A_YEAR))),
                    new TimeReading.Item(
                        m.find(SEASON, 1).orElseThrow().first(),
                        m.find(A_YEAR, 0).orElseThrow().end(),
                        new Within(m.get(SEASON, 1), m.get(A_YEAR))))));
  }

  private static TimeReading night(Match m, int start) {
    TimeExpression day = dayOf(m, m.get(DAY_NUMBER));
    return TimeReading.list(
        new TimeReading.Item(start, start + m.size(), new PartOfDay(day, "NI")));
  }

  private static TimeReading daysOf(Match m, int start) {
    ImmutableList<Place<Integer>> days = m.get(DAYS);
    ImmutableList.Builder<TimeReading.Item> items = ImmutableList.builder();
    for (int i = 0; i < days.size(); i++) {
      items.add(
          new TimeReading.Item(
              i == 0 ? start : days.get(i).first(),
              i == days.size() - 1 ? start + m.size() : days.get(i).end(),
              dayOf(m, days.get(i).value())));
    }
    return new TimeReading(items.build(), m.isAfter("between"));
  }

  private static TimeReading monthsOf(Match m, Function<Recurring, TimeExpression> meaning) {
    ImmutableList<Place<Month>> months = m.get(MONTHS);
    int start = m.first();
    ImmutableList.Builder<TimeReading.Item> items = ImmutableList.builder();
    for (int i = 0; i < months.size(); i++) {
      Place<Month> month = months.get(i);
      items.add(
          new TimeReading.Item(
              month.first(),
              i == months.size() - 1 ? start + m.size() : month.end(),
              meaning.apply(new Recurring.MonthOfYear(month.value()))));
    }
    return new TimeReading(items.build(), false);
  }

  private static TimeReading quarters(Match m) {
    int start = m.first();
    return new TimeReading(
        List.of(
            new TimeReading.Item(start, m.find(ORDINAL, 0).orElseThrow().end(), quarter(m, 0)),
            new TimeReading.Item(
                m.find(ORDINAL, 1).orElseThrow().first(), start + m.size(), quarter(m, 1))),
        !m.hasWord("and"));
  }

  private static TimeExpression quarter(Match m, int n) {
    Recurring quarter = new Recurring.PartOfYear(Granularity.QUARTER, m.get(ORDINAL, n));
    return m.maybe(A_YEAR)
        .<TimeExpression>map(year -> new Within(quarter, year))
        .orElseGet(() -> nearest(quarter));
  }

  private static TimeExpression inYear(Match m, Recurring day) {
    return new Within(day, Times.year(m.get(YEAR)));
  }

  private static TimeExpression dayOf(Match m, int number) {
    Recurring day = new Recurring.DayOfYear(m.get(MONTH), number);
    return m.maybe(YEAR).isPresent() ? inYear(m, day) : Times.dayOfYear(day);
  }

  /** "In 1912, on April 15, the ship sank": the day is one of that year. */
  private static TimeReading yearAndPart(Match m) {
    Node year = m.find(A_YEAR, 0).orElseThrow();
    Node part = m.find(DAY_OF_YEAR, 0).or(() -> m.find(MONTH, 0)).orElseThrow();
    Recurring recurring =
        m.maybe(DAY_OF_YEAR).orElseGet(() -> new Recurring.MonthOfYear(m.get(MONTH)));
    return TimeReading.list(
        TimeReading.Item.of(year, m.get(A_YEAR)),
        TimeReading.Item.of(part, new Within(recurring, m.get(A_YEAR))));
  }

  private static boolean isMonthName(Token month) {
    return month.isCapitalized() || MonthGuard.isMonthOnly(month, true);
  }

  /** Days that do not rise are something else: "March 3, 2 and 1". */
  private static boolean rises(Match m) {
    ImmutableList<Place<Integer>> days = m.get(DAYS);
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).value() <= days.get(i - 1).value()) {
        return false;
      }
    }
    return true;
  }

  private static <T> Place<T> place(Match m, Slot<T> slot, int n) {
    Node node = m.find(slot, n).orElseThrow();
    return new Place<>(node.first(), node.end(), node.value(slot));
  }

  private static <T> ImmutableList<Place<T>> joined(Place<T> first, List<Place<T>> rest) {
    return ImmutableList.<Place<T>>builder().add(first).addAll(rest).build();
  }
}
