package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.AMOUNT;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DURATION;
import static org.timeline4j.language.en.TimeSlots.LENGTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.UNITS;

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
import org.timeline4j.time.LengthOfTime.Accounted;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.LengthOfTime.Lengthy;
import org.timeline4j.time.LengthOfTime.Stretch;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RelativeTime;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimexType;

/**
 * Lengths of time: "28 years", "a five-day trip", "the past two weeks", "an hour and a half",
 * "recent weeks".
 */
final class EnglishDurations {
  /** The zeros of a million and of a billion. */
  private static final int MILLION = 6;

  private static final int BILLION = 9;

  private static final Pattern HYPHEN = opt(word("-"));
  private static final Pattern ANY_UNIT = anyOf(slot(UNIT), slot(UNITS));

  private static final Pattern WHOLE =
      anyOf(
          words("more", "additional", "further", "extra", "full", "whole", "entire", "solid"),
          words(
              "consecutive", "straight", "successive", "long", "short", "single", "uninterrupted"),
          words("trading", "business", "working", "calendar", "fiscal"));
  private static final Pattern EITHER = words("or", "to", "-");

  /** What "the final" makes a length of: "the final day" is one, "the final quarter" a period. */
  private static final ImmutableSet<Granularity> FINAL =
      ImmutableSet.of(Granularity.MINUTE, Granularity.HOUR, Granularity.WEEK, Granularity.MONTH);

  /** What "all" makes a length of: "all day". */
  private static final ImmutableSet<String> LASTING = TimeWords.set("lasting");

  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");

  private static final ImmutableSet<String> APART =
      ImmutableSet.of("apart", "later", "earlier", "after", "before");

  private static final ImmutableSet<String> KINDS = TimeWords.set("kind of hours");
  private static final ImmutableSet<String> KINDS_OF_YEARS = TimeWords.set("kind of years");
  private static final ImmutableSet<String> THE =
      ImmutableSet.of("the", "his", "her", "its", "their", "our", "my");

  private EnglishDurations() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TimeWords.words("length", LENGTH, EnglishDurations::length))
        .addAll(lengths())
        .addAll(durations())
        .addAll(stretches())
        .build();
  }

  private static Length length(String key) {
    String[] parts = key.split(" ", -1);
    return new Length(parts[0], Granularity.valueOf(parts[1]));
  }

  private static List<Rule<?>> lengths() {
    return ImmutableList.of(
        rule(
                "<amount> <units>",
                LENGTH,
                seq(slot(AMOUNT), HYPHEN, slot(UNITS)),
                m -> new Length(m.get(AMOUNT), m.get(UNITS)))
            .when(m -> !isFraction(m)),
        rule(
                "<amount> million years",
                LENGTH,
                seq(slot(AMOUNT), words("million", "billion"), slot(UNITS)),
                m -> new Length(millions(m), m.get(UNITS)))
            .when(m -> m.get(UNITS) == Granularity.YEAR && !m.isAfter("$")),
        rule(
                "<amount>-<unit>",
                LENGTH,
                seq(slot(AMOUNT), HYPHEN, slot(UNIT)),
                m -> new Length(m.get(AMOUNT), m.get(UNIT)))
            .when(EnglishDurations::isUnitOfLength),
        rule(
                "a <unit>",
                LENGTH,
                seq(words("a", "an"), slot(UNIT)),
                m -> new Length("1", m.get(UNIT)))
            .when(m -> isUnitOfLength(m) && !isJoined(m) && !isLikened(m)),
        rule(
            "a fortnight",
            LENGTH,
            seq(opt(words("a", "one")), word("fortnight")),
            m -> new Length("2", Granularity.WEEK)),
        rule(
            "a <unit> and a half",
            LENGTH,
            seq(words("a", "an", "one"), slot(UNIT), phrase("and a half")),
            m -> new Length("1.5", m.get(UNIT))),
        rule(
                "a full <unit>",
                LENGTH,
                seq(words("a", "an"), WHOLE, slot(UNIT)),
                m -> new Length("1", m.get(UNIT)))
            .when(m -> isUnitOfLength(m) && !m.hasWord("fiscal") && !m.hasWord("calendar")),
        rule(
                "<number> or <number> <units>",
                LENGTH,
                seq(slot(NUMBER), HYPHEN, EITHER, HYPHEN, slot(NUMBER), HYPHEN, ANY_UNIT),
                m -> new Length("X", unit(m)))
            .when(m -> m.get(NUMBER) < m.get(NUMBER, 1) && !m.isAfter("between")),
        rule(
                "(between) <number> and <number> <units>",
                LENGTH,
                seq(slot(NUMBER), word("and"), slot(NUMBER), slot(UNITS)),
                m -> new Length("X", m.get(UNITS)))
            .when(m -> m.get(NUMBER) < m.get(NUMBER, 1) && m.isAfter("between")),
        rule(
            "a <unit> or two",
            LENGTH,
            seq(words("a", "an"), slot(UNIT), word("or"), word("two")),
            m -> new Length("X", m.get(UNIT))),
        rule(
            "half a <unit>",
            LENGTH,
            seq(word("half"), words("a", "an"), slot(UNIT)),
            m -> new Length("0.5", m.get(UNIT))),
        rule(
            "<amount> more <units>",
            LENGTH,
            seq(slot(AMOUNT), WHOLE, ANY_UNIT),
            m -> new Length(m.get(AMOUNT), unit(m))),
        rule(
            "another <amount> <units>",
            LENGTH,
            seq(anyOf(word("another"), phrase("an additional")), opt(slot(AMOUNT)), ANY_UNIT),
            m -> new Length(m.maybe(AMOUNT).orElse("1"), unit(m))),
        rule(
            "<units>-long",
            LENGTH,
            seq(slot(UNITS), word("-"), word("long")),
            m -> new Length("X", m.get(UNITS))));
  }

  private static List<Rule<?>> durations() {
    return ImmutableList.of(
        rule("<length>", DURATION, slot(LENGTH), m -> m.get(LENGTH)),
        rule(
                "<length> and <length>",
                DURATION,
                seq(slot(LENGTH), opt(words("and", ",")), slot(LENGTH)),
                m -> new Lengthy(List.of(m.get(LENGTH), m.get(LENGTH, 1))))
            .when(
                m ->
                    m.get(LENGTH, 1).unit().isFinerThan(m.get(LENGTH).unit())
                        && !m.get(LENGTH).amount().equals("X")),
        rule(
                "<length>, <length> and <length>",
                DURATION,
                seq(
                    slot(LENGTH),
                    opt(word(",")),
                    slot(LENGTH),
                    opt(word(",")),
                    opt(word("and")),
                    slot(LENGTH)),
                m -> new Lengthy(List.of(m.get(LENGTH), m.get(LENGTH, 1), m.get(LENGTH, 2))))
            .when(
                m ->
                    m.get(LENGTH, 1).unit().isFinerThan(m.get(LENGTH).unit())
                        && m.get(LENGTH, 2).unit().isFinerThan(m.get(LENGTH, 1).unit())
                        && !m.get(LENGTH).amount().equals("X")),
        rule("<units>", DURATION, slot(UNITS), m -> new Length("X", m.get(UNITS)))
            .when(
                m ->
                    (m.get(UNITS) != Granularity.SECOND || Around.is(m.after(1), APART))
                        && m.get(UNITS) != Granularity.QUARTER
                        && !isOfKind(m)),
        rule(
            "<units> and <units>",
            DURATION,
            seq(slot(UNITS), words("and", "or"), slot(UNITS)),
            m -> new Length("X", m.get(UNITS))),
        rule(
            "<length> or so",
            DURATION,
            seq(slot(LENGTH), anyOf(phrase("or so"), phrase("or thereabouts"))),
            m -> new Modified(m.get(LENGTH), Modifier.APPROX)),
        rule(
            "<length> or more",
            DURATION,
            seq(slot(LENGTH), word("or"), words("more", "longer", "less")),
            m ->
                new Modified(
                    m.get(LENGTH),
                    m.hasWord("less") ? Modifier.EQUAL_OR_LESS : Modifier.EQUAL_OR_MORE)),
        rule(
            "a <length> period",
            DURATION,
            seq(
                opt(words("a", "an", "the", "this", "that")),
                slot(LENGTH),
                words("period", "span", "stretch", "interval")),
            m -> m.get(LENGTH)),
        rule(
            "the first <units>",
            DURATION,
            seq(
                word("the"),
                words("first", "final", "last", "opening", "closing", "early", "intervening"),
                slot(UNITS)),
            m -> new Length("X", m.get(UNITS))),
        rule(
                "the final <unit>",
                DURATION,
                seq(word("the"), words("final", "closing", "opening"), slot(UNIT)),
                m -> new Length("1", m.get(UNIT)))
            .when(m -> FINAL.contains(m.get(UNIT)) && !m.isBefore("-")),
        rule(
                "all <unit>",
                DURATION,
                seq(word("all"), slot(UNIT), opt(word("long"))),
                m -> new Length("1", m.get(UNIT)))
            .when(m -> LASTING.contains(m.token(1).norm()) && isAllOf(m)),
        rule(
                "the whole <unit>",
                DURATION,
                seq(words("the", "that", "this"), words("whole", "entire"), slot(UNIT)),
                m -> new Length("1", m.get(UNIT)))
            .when(
                m ->
                    m.get(UNIT) != Granularity.SECOND
                        && m.get(UNIT) != Granularity.QUARTER
                        && !isJoined(m)),
        rule(
                "its first <unit>",
                DURATION,
                seq(words("the", "its", "his", "her", "their"), word("first"), slot(UNIT)),
                m -> new Length("1", m.get(UNIT)))
            .when(
                m ->
                    m.get(UNIT).compareTo(Granularity.DAY) > 0
                        && m.get(UNIT) != Granularity.QUARTER
                        && m.get(UNIT) != Granularity.HALF
                        && (m.isAfter("for") || m.isAfter("in") || m.isAfter("during"))
                        && (Around.endsPhrase(m) || Around.is(m.after(1), GOES_ON))
                        && !(m.isAfter("in") && m.startsWith("the"))),
        rule("<length> old", DURATION, seq(slot(LENGTH), HYPHEN, word("old")), m -> m.get(LENGTH)),
        rule(
                "the <length>",
                DURATION,
                seq(words("the", "those", "these", "all"), slot(LENGTH)),
                m ->
                    m.startsWith("the")
                        ? new Accounted(m.get(LENGTH), Optional.empty())
                        : m.get(LENGTH))
            .when(m -> m.token(m.size() - 1).norm().endsWith("s")));
  }

  private static List<Rule<?>> stretches() {
    Pattern the = opt(words("the", "these", "this", "those"));
    Pattern past =
        anyOf(words("past", "last", "previous", "preceding", "first", "latest", "final"));
    return ImmutableList.of(
        rule(
                "the past <length>",
                DURATION,
                seq(the, past, slot(LENGTH)),
                m -> new Stretch(m.get(LENGTH), false, Times.PUBLISHED))
            .when(
                m ->
                    !m.hasWord("first") && !m.hasWord("final") && !m.isBefore("ago") && !isVerb(m)),
        rule(
            "the first <length>",
            DURATION,
            seq(the, words("first", "final"), slot(LENGTH)),
            m -> new Accounted(m.get(LENGTH), Optional.empty())),
        rule(
            "the next <length>",
            DURATION,
            seq(the, words("next", "coming", "following"), slot(LENGTH)),
            m -> new Stretch(m.get(LENGTH), true, Times.PUBLISHED)),
        rule(
                "the past <unit>",
                DURATION,
                seq(the, word("past"), slot(UNIT)),
                m -> new Stretch(new Length("1", m.get(UNIT)), false, Times.PUBLISHED))
            .when(m -> m.get(UNIT) != Granularity.WEEKEND),
        rule(
            "recent <units>",
            DATE,
            seq(
                opt(word("the")),
                words("recent", "past", "previous", "earlier", "prior"),
                slot(UNITS),
                opt(seq(words("and", "or"), slot(UNITS)))),
            m -> Times.vague(Direction.PAST, Times.PUBLISHED)),
        rule(
            "coming <units>",
            DATE,
            seq(
                opt(word("the")),
                words("coming", "future", "next"),
                slot(UNITS),
                opt(seq(words("and", "or"), slot(UNITS)))),
            m -> Times.vague(Direction.FUTURE, Times.PUBLISHED)),
        rule(
            "later <units>",
            DATE,
            seq(opt(word("the")), words("later", "subsequent"), slot(UNITS)),
            m -> Times.vague(Direction.FUTURE, Times.LAST_MENTIONED)),
        rule(
            "the following <units>",
            DURATION,
            seq(opt(word("the")), words("following", "ensuing"), slot(UNITS)),
            EnglishDurations::following),
        rule(
            "the <units> ahead",
            DATE,
            seq(word("the"), slot(UNITS), anyOf(word("ahead"), phrase("to come"))),
            m -> Times.vague(Direction.FUTURE, Times.PUBLISHED)),
        rule(
            "<units> ago",
            DATE,
            seq(opt(word("some")), slot(UNITS), word("ago")),
            m -> Times.vague(Direction.PAST, Times.PUBLISHED)),
        rule(
                "<units> later",
                DATE,
                seq(opt(word("some")), slot(UNITS), words("later", "earlier")),
                m ->
                    m.hasWord("later")
                        ? Times.vague(Direction.FUTURE, Times.LAST_MENTIONED)
                        : Times.vague(Direction.PAST, Times.LAST_MENTIONED))
            .when(m -> m.get(UNITS).compareTo(Granularity.DAY) >= 0));
  }

  /** "three-quarters", "three quarters of the seats". */
  private static boolean isFraction(Match m) {
    return m.get(UNITS) == Granularity.QUARTER
        && m.get(AMOUNT).equals("3")
        && (m.hasWord("-") || m.isBefore("of"));
  }

  private static String millions(Match m) {
    return new BigDecimal(m.get(AMOUNT))
        .movePointRight(m.hasWord("million") ? MILLION : BILLION)
        .toPlainString();
  }

  /** "In the following days": how long is not told, but from when. */
  private static TimeExpression following(Match m) {
    Length some = new Length("X", m.get(UNITS));
    return new RelativeTime.Vague(
        Direction.FUTURE,
        TimexType.DURATION,
        some.resolve(Times.NOWHERE).value(),
        Times.LAST_MENTIONED);
  }

  /** "It could last a year". */
  private static boolean isVerb(Match m) {
    return m.startsWith("last")
        && (m.token(1).norm().equals("a") || m.token(1).norm().equals("an"));
  }

  /**
   * "Working days", "after-hours trading", "the Thatcher years", "the years 1914 to 1918": of what
   * kind, not how long they last.
   */
  private static boolean isOfKind(Match m) {
    return switch (m.get(UNITS)) {
      case HOUR, DAY ->
          Around.is(m.before(1), KINDS) || (m.isAfter("-") && Around.is(m.before(2), "after"));
      case YEAR ->
          Around.is(m.before(1), KINDS_OF_YEARS)
              || (Around.is(m.before(1), THE) && isYear(m.after(1)))
              || (Around.isName(m.before(1))
                  && (Around.is(m.before(2), THE)
                      || (Around.is(m.before(2), "and") && Around.isName(m.before(3)))));
      default -> false;
    };
  }

  /** "In the years 1914 to 1918": the years have their names. */
  private static boolean isYear(Optional<Token> next) {
    return next.filter(t -> t.kind() == Token.Kind.NUMBER && t.text().length() == 4).isPresent();
  }

  private static Granularity unit(Match m) {
    return m.maybe(UNITS).orElseGet(() -> m.get(UNIT));
  }

  /** "We waited all day.", "all week we waited", not "all day breakfast", "all week, they". */
  private static boolean isAllOf(Match m) {
    boolean told = m.size() > 2 || Around.is(m.after(1), GOES_ON);
    boolean ends = m.after(1).filter(next -> next.kind() != Token.Kind.MARK).isEmpty();
    return m.first() > 0 ? told || ends : told && !m.token(1).isCapitalized();
  }

  /** "As dark a day as any". */
  private static boolean isLikened(Match m) {
    return m.isBefore("as") && Around.is(m.before(2), "as");
  }

  /** "a second" and "a quarter" are rarely lengths. */
  private static boolean isUnitOfLength(Match m) {
    return (m.get(UNIT) != Granularity.SECOND && m.get(UNIT) != Granularity.QUARTER)
        || m.hasWord("-");
  }

  /** "a day" is no length in "a day-care centre" and "a day-long debate". */
  private static boolean isJoined(Match m) {
    return m.after(1)
        .filter(next -> next.norm().equals("-") && m.token(m.size() - 1).touches(next))
        .isPresent();
  }
}
