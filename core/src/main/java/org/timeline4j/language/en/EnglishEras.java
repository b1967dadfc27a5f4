package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.TimeSlots.YEAR;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.time.AbsoluteTime.Era;
import org.timeline4j.time.AbsoluteTime.Fixed;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeInterval;

/** Long times: "the third century BC", "the 18th and 19th centuries", "the Victorian era". */
final class EnglishEras {
  private static final Slot<TimeExpression> ERA = Slot.of("era");
  private static final int CENTURY = 100;
  private static final int MILLENNIUM = 1000;

  private EnglishEras() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("era", ERA, EnglishEras::era))
        .addAll(centuries())
        .addAll(ranges())
        .addAll(parts())
        .build();
  }

  static Pattern bc() {
    return words("bc", "b.c.", "bce", "b.c.e.");
  }

  /** Tells whether the words of a match say that it is before Christ. */
  static boolean isBeforeChrist(Match m) {
    return m.hasWord("bc") || m.hasWord("b.c.") || m.hasWord("bce") || m.hasWord("b.c.e.");
  }

  private static Pattern ad() {
    return words("ad", "a.d.", "ce", "c.e.");
  }

  private static List<Rule<?>> centuries() {
    Pattern hyphen = opt(word("-"));
    return ImmutableList.of(
        rule(
                "the <ordinal> century BC",
                DATE,
                seq(opt(word("the")), slot(ORDINAL), hyphen, word("century"), bc()),
                m -> before(m.get(ORDINAL), CENTURY))
            .when(m -> m.get(ORDINAL) >= 1 && m.get(ORDINAL) <= 99),
        rule(
                "the <ordinal> century AD",
                DATE,
                seq(opt(word("the")), slot(ORDINAL), hyphen, word("century"), ad()),
                m -> since(m.get(ORDINAL), CENTURY))
            .when(m -> m.get(ORDINAL) >= 1 && m.get(ORDINAL) <= 30),
        rule(
                "the <ordinal> century",
                DATE,
                seq(word("the"), slot(ORDINAL), hyphen, word("century")),
                m -> since(m.get(ORDINAL), CENTURY))
            .when(m -> m.get(ORDINAL) >= 1 && m.get(ORDINAL) <= 3 && isPlaced(m)),
        rule(
                "the <ordinal> millennium BC",
                DATE,
                seq(opt(word("the")), slot(ORDINAL), hyphen, word("millennium"), bc()),
                m -> before(m.get(ORDINAL), MILLENNIUM))
            .when(m -> m.get(ORDINAL) >= 1 && m.get(ORDINAL) <= 9),
        rule(
                "the <ordinal> millennium",
                DATE,
                seq(opt(word("the")), slot(ORDINAL), hyphen, word("millennium"), opt(ad())),
                m -> since(m.get(ORDINAL), MILLENNIUM))
            .when(m -> m.get(ORDINAL) >= 1 && m.get(ORDINAL) <= 3),
        rule(
                "the turn of the <ordinal> century",
                DATE,
                seq(word("the"), phrase("turn of"), slot(DATE)),
                m -> new Modified(m.get(DATE), Modifier.START))
            .when(m -> m.get(DATE).resolve(Times.NOWHERE).granularity() == Granularity.CENTURY),
        rule("the <era>", DATE, seq(opt(word("the")), slot(ERA)), m -> m.get(ERA))
            .when(m -> m.token(m.size() - 2).isCapitalized() || m.hasWord("prohibition")));
  }

  /** Not "the second century of the club". */
  private static boolean isPlaced(Match m) {
    return !m.isBefore("of") && (m.isAfter("in") || m.isAfter("of") || m.isAfter("since"));
  }

  private static List<Rule<?>> ranges() {
    Pattern link = anyOf(words("and", "to", "through", "or"), words("-", "–"));
    return ImmutableList.of(
        rule(
                "the <ordinal> and <ordinal> centuries",
                TIMEX,
                seq(
                    opt(word("the")),
                    slot(ORDINAL),
                    link,
                    opt(word("the")),
                    slot(ORDINAL),
                    words("centuries", "century"),
                    opt(anyOf(bc(), ad()))),
                EnglishEras::centuryPair)
            .when(m -> m.get(ORDINAL) <= 30 && m.get(ORDINAL, 1) <= 30),
        rule(
                "<number> to <number> BC",
                TIMEX,
                seq(slot(NUMBER), link, slot(NUMBER), bc()),
                EnglishEras::yearsBefore)
            .when(m -> m.get(NUMBER) > m.get(NUMBER, 1) && m.get(NUMBER) <= 9999),
        rule(
                "the <year>s and <tens>s",
                TIMEX,
                seq(
                    opt(word("the")),
                    slot(YEAR),
                    glued(words("s", "'s")),
                    link,
                    opt(word("the")),
                    opt(words("early", "late", "mid")),
                    opt(word("'")),
                    slot(DIGITS),
                    glued(words("s", "'s"))),
                EnglishEras::decadePair)
            .when(
                m ->
                    m.get(YEAR) % 10 == 0
                        && m.get(DIGITS).length() == 2
                        && m.get(DIGITS).endsWith("0")));
  }

  private static List<Rule<?>> parts() {
    Pattern hyphen = opt(word("-"));
    return ImmutableList.of(
        rule(
            "mid-to-late <date>",
            DATE,
            seq(
                opt(word("the")),
                words("mid", "middle"),
                hyphen,
                words("to", "or"),
                hyphen,
                word("late"),
                hyphen,
                slot(DATE)),
            m -> new Modified(m.get(DATE), Modifier.END)),
        rule(
            "early-to-mid <date>",
            DATE,
            seq(
                opt(word("the")),
                word("early"),
                hyphen,
                words("to", "or"),
                hyphen,
                words("mid", "middle"),
                hyphen,
                slot(DATE)),
            m -> new Modified(m.get(DATE), Modifier.START)),
        rule(
                "the first half of <date>",
                DATE,
                seq(
                    opt(word("the")),
                    words("first", "second", "latter"),
                    words("half", "part"),
                    word("of"),
                    slot(DATE)),
                m -> new Modified(m.get(DATE), m.hasWord("first") ? Modifier.START : Modifier.END))
            .when(m -> !isYear(m.get(DATE))));
  }

  /** The halves of a year have values of their own. */
  private static boolean isYear(TimeExpression date) {
    return date.resolve(Times.NOWHERE).granularity() == Granularity.YEAR;
  }

  private static TimeReading centuryPair(Match m) {
    boolean before = isBeforeChrist(m);
    Node first = m.find(ORDINAL, 0).orElseThrow();
    Node second = m.find(ORDINAL, 1).orElseThrow();
    int start = m.first();
    int end = start + m.size();
    int n = m.get(ORDINAL);
    int k = m.get(ORDINAL, 1);
    return new TimeReading(
        List.of(
            new TimeReading.Item(
                start, first.end(), before ? before(n, CENTURY) : since(n, CENTURY)),
            new TimeReading.Item(
                second.first() - (m.token(second.first() - 1 - start).norm().equals("the") ? 1 : 0),
                end,
                before ? before(k, CENTURY) : since(k, CENTURY))),
        isRange(m));
  }

  private static TimeReading yearsBefore(Match m) {
    Node first = m.find(NUMBER, 0).orElseThrow();
    Node second = m.find(NUMBER, 1).orElseThrow();
    return new TimeReading(
        List.of(
            TimeReading.Item.of(first, Times.year(1 - m.get(NUMBER))),
            new TimeReading.Item(
                second.first(), second.end() + 1, Times.year(1 - m.get(NUMBER, 1)))),
        isRange(m));
  }

  private static TimeReading decadePair(Match m) {
    Node first = m.find(YEAR, 0).orElseThrow();
    int start = m.first();
    int end = start + m.size();
    int year = m.get(YEAR) / CENTURY * CENTURY + Integer.parseInt(m.get(DIGITS));
    int second = first.end() + 2;
    TimeExpression decade = Times.unit(year, Granularity.DECADE);
    boolean early = m.hasWord("early");
    boolean late = m.hasWord("late");
    return new TimeReading(
        List.of(
            new TimeReading.Item(
                start, first.end() + 1, Times.unit(m.get(YEAR), Granularity.DECADE)),
            new TimeReading.Item(
                second,
                end,
                early || late
                    ? new Modified(decade, early ? Modifier.START : Modifier.END)
                    : m.hasWord("mid") ? new Modified(decade, Modifier.MID) : decade)),
        isRange(m));
  }

  private static boolean isRange(Match m) {
    return m.isAfter("between") || !(m.hasWord("and") || m.hasWord("or"));
  }

  /** The n-th hundred or thousand years before the year 1: there is no year 0. */
  private static TimeExpression before(int n, int length) {
    return years(1 - n * length, length);
  }

  /** The n-th hundred or thousand years, by the first digits of its years, as TIMEX3 has them. */
  private static TimeExpression since(int n, int length) {
    int first = (n - 1) * length;
    return first == 0 ? years(1, length - 1) : years(first, length);
  }

  private static TimeExpression years(int first, int count) {
    TimeInterval interval = interval(first, first + count);
    return new Fixed(
        interval, count < MILLENNIUM - 1 ? Granularity.CENTURY : Granularity.MILLENNIUM);
  }

  private static TimeExpression era(String key) {
    String[] words = key.split(" ", -1);
    return new Era(
        interval(Integer.parseInt(words[0]), Integer.parseInt(words[1]) + 1), words.length > 2);
  }

  private static TimeInterval interval(int first, int end) {
    return new TimeInterval(
        LocalDate.of(first, 1, 1).atStartOfDay(), LocalDate.of(end, 1, 1).atStartOfDay());
  }
}
