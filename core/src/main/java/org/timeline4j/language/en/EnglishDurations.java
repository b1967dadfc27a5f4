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
import static org.timeline4j.language.en.TimeSlots.UNIT;
import static org.timeline4j.language.en.TimeSlots.UNITS;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeExpression.Length;
import org.timeline4j.time.TimeExpression.Lengthy;
import org.timeline4j.time.TimeExpression.Stretch;
import org.timeline4j.time.TimeExpression.Vague;
import org.timeline4j.time.TimexType;

/**
 * Lengths of time: "28 years", "a five-day trip", "the past two weeks", "an hour and a half",
 * "recent weeks".
 */
final class EnglishDurations {
  private static final Pattern HYPHEN = opt(word("-"));
  private static final Pattern ANY_UNIT = anyOf(slot(UNIT), slot(UNITS));

  private EnglishDurations() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(
            TimeWords.words(
                "half unit",
                LENGTH,
                key ->
                    key.equals("MONTH")
                        ? new Length("6", Granularity.MONTH)
                        : new Length("30", Granularity.MINUTE)))
        .addAll(lengths())
        .addAll(durations())
        .addAll(stretches())
        .build();
  }

  private static List<Rule<?>> lengths() {
    return ImmutableList.of(
        rule(
            "<amount> <units>",
            LENGTH,
            seq(slot(AMOUNT), HYPHEN, slot(UNITS)),
            m -> new Length(m.get(AMOUNT), m.get(UNITS))),
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
            .when(EnglishDurations::isUnitOfLength),
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
            "half a <unit>",
            LENGTH,
            seq(word("half"), words("a", "an"), slot(UNIT)),
            m -> new Length("0.5", m.get(UNIT))),
        rule(
            "<amount> more <units>",
            LENGTH,
            seq(
                slot(AMOUNT),
                words("more", "additional", "full", "consecutive", "straight", "successive"),
                ANY_UNIT),
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
        rule("<units>", DURATION, slot(UNITS), m -> new Length("X", m.get(UNITS)))
            .when(m -> m.get(UNITS) != Granularity.SECOND && m.get(UNITS) != Granularity.QUARTER),
        rule("<length> old", DURATION, seq(slot(LENGTH), HYPHEN, word("old")), m -> m.get(LENGTH)),
        rule(
                "the <length>",
                DURATION,
                seq(words("the", "those", "these", "all"), slot(LENGTH)),
                m -> m.get(LENGTH))
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
            .when(m -> !m.hasWord("first") && !m.hasWord("final")),
        rule(
            "the first <length>",
            DURATION,
            seq(the, words("first", "final"), slot(LENGTH)),
            m -> m.get(LENGTH)),
        rule(
            "the next <length>",
            DURATION,
            seq(the, words("next", "coming", "following"), slot(LENGTH)),
            m -> new Stretch(m.get(LENGTH), true, Times.PUBLISHED)),
        rule(
            "the past <unit>",
            DURATION,
            seq(the, word("past"), slot(UNIT)),
            m -> new Stretch(new Length("1", m.get(UNIT)), false, Times.PUBLISHED)),
        rule(
            "recent <units>",
            DATE,
            seq(opt(word("the")), words("recent", "past"), slot(UNITS)),
            m -> vague(Direction.PAST, "PAST_REF")),
        rule(
            "coming <units>",
            DATE,
            seq(opt(word("the")), words("coming", "future", "next"), slot(UNITS)),
            m -> vague(Direction.FUTURE, "FUTURE_REF")),
        rule(
            "the <units> ahead",
            DATE,
            seq(word("the"), slot(UNITS), words("ahead")),
            m -> vague(Direction.FUTURE, "FUTURE_REF")),
        rule(
            "<units> ago",
            DATE,
            seq(slot(UNITS), word("ago")),
            m -> vague(Direction.PAST, "PAST_REF")));
  }

  private static TimeExpression vague(Direction side, String value) {
    return new Vague(side, TimexType.DATE, value, Times.PUBLISHED);
  }

  private static Granularity unit(Match m) {
    return m.maybe(UNITS).orElseGet(() -> m.get(UNIT));
  }

  /** "a second" and "a quarter" are rarely lengths. */
  private static boolean isUnitOfLength(Match m) {
    return m.get(UNIT) != Granularity.SECOND
        && (m.get(UNIT) != Granularity.QUARTER || m.hasWord("-"));
  }
}
