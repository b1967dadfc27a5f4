package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.CLOCK;
import static org.timeline4j.language.en.TimeSlots.HALF_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.NUMBER_WORD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.text.Token;

/** Times of the clock as they are spoken: "half past six", "ten to five", "9 at night". */
final class EnglishSpokenClock {
  /** A clock time of twelve hours, of which half of the day is not told. */
  static final Slot<String> SPOKEN = Slot.of("spoken time");

  private static final ImmutableSet<String> MINUTES =
      ImmutableSet.of("minutes", "minute", "mins", "min", "o'clock");

  /** Before "half eight" as the British say it: half past eight. */
  private static final ImmutableSet<String> HALF_AT =
      ImmutableSet.of(
          "at", "by", "till", "until", "til", "around", "gone", "shuts", "opens", "closes");

  /** Before "six thirty": others lead to numbers, too. */
  private static final ImmutableSet<String> MINUTES_AT =
      ImmutableSet.of("at", "@", "by", "till", "until", "til", "from");

  private EnglishSpokenClock() {}

  static List<Rule<?>> rules() {
    Pattern oclock = opt(word("o'clock"));
    Pattern minutes = opt(words("minutes", "minute", "mins", "min"));
    return ImmutableList.of(
        rule(
                "half past <hour>",
                SPOKEN,
                seq(phrase("half past"), slot(NUMBER), oclock),
                m -> Clocks.clock(m.get(NUMBER), "30"))
            .when(Clocks::isTwelve),
        rule(
                "half <hour>",
                SPOKEN,
                seq(word("half"), slot(NUMBER)),
                m -> Clocks.clock(m.get(NUMBER), "30"))
            .when(m -> Clocks.isTwelve(m) && HALF_AT.contains(before(m)) && Around.endsPhrase(m)),
        rule(
                "quarter past <hour>",
                SPOKEN,
                seq(
                    opt(word("a")),
                    word("quarter"),
                    words("past", "after", "to", "before"),
                    slot(NUMBER),
                    oclock),
                m -> near(m.get(NUMBER), m, 15))
            .when(Clocks::isTwelve),
        rule(
                "<number> minutes past <hour>",
                SPOKEN,
                seq(slot(NUMBER), minutes, words("past", "to", "before"), slot(NUMBER), oclock),
                m -> near(m.get(NUMBER, 1), m, m.get(NUMBER)))
            .when(EnglishSpokenClock::isMinutesPast),
        rule(
            "<number> minutes past noon",
            CLOCK,
            seq(
                anyOf(slot(NUMBER), word("half")),
                minutes,
                words("past", "after", "before", "to"),
                words("noon", "midnight")),
            m -> near(m.hasWord("noon") ? 12 : 0, m, m.maybe(NUMBER).orElse(30))),
        rule(
                "<hour> <minutes>",
                SPOKEN,
                seq(
                    slot(NUMBER_WORD),
                    opt(word("-")),
                    anyOf(
                        words("fifteen", "thirty"),
                        seq(word("forty"), opt(word("-")), word("five")))),
                m -> Clocks.clock(m.get(NUMBER_WORD), minutes(m)))
            .when(
                m ->
                    m.get(NUMBER_WORD) >= 1
                        && m.get(NUMBER_WORD) <= 12
                        && MINUTES_AT.contains(before(m))
                        && Around.endsPhrase(m)),
        rule(
                "<hour> o'clock",
                SPOKEN,
                seq(slot(NUMBER), anyOf(word("o'clock"), word("oclock"))),
                m -> Clocks.clock(m.get(NUMBER), "00"))
            .when(Clocks::isTwelve),
        rule(
                "<hour>:<minute>",
                SPOKEN,
                slot(EnglishClock.HOUR_MINUTE),
                m -> m.get(EnglishClock.HOUR_MINUTE))
            .when(m -> m.get(EnglishClock.HOUR_MINUTE).compareTo("13") < 0),
        rule("<spoken time>", CLOCK, slot(SPOKEN), m -> m.get(SPOKEN))
            .when(EnglishSpokenClock::isSaid),
        rule(
                "<spoken time> in the <part of day>",
                CLOCK,
                seq(
                    slot(SPOKEN),
                    anyOf(
                        seq(phrase("in the"), words("morning", "afternoon", "evening")),
                        phrase("at night"),
                        slot(HALF_OF_DAY))),
                m -> Clocks.inHalf(m.get(SPOKEN), isMorning(m)))
            .when(m -> !m.hasWord("to") || isNamed(m) || m.hasWord("quarter")),
        rule(
                "<hour> at night",
                CLOCK,
                seq(slot(NUMBER), phrase("at night")),
                m -> Clocks.clock(Clocks.hourOfDay(m.get(NUMBER), "PM"), "00"))
            .when(m -> m.get(NUMBER) >= 7 && m.get(NUMBER) <= 11));
  }

  private static String minutes(Match m) {
    return m.hasWord("fifteen") ? "15" : m.hasWord("thirty") ? "30" : "45";
  }

  private static String before(Match m) {
    return m.before(1).map(Token::norm).orElse("");
  }

  private static boolean isMorning(Match m) {
    return m.maybe(HALF_OF_DAY).map("AM"::equals).orElse(m.hasWord("morning"));
  }

  private static boolean isMinutesPast(Match m) {
    int hour = m.get(NUMBER, 1);
    int minutes = m.get(NUMBER);
    return hour >= 1
        && hour <= 12
        && minutes > 0
        && minutes < 60
        && (isNamed(m) || minutes % 5 == 0);
  }

  /** "Ten to one" is a clock time only if something says so. */
  private static boolean isSaid(Match m) {
    String rule = m.find(SPOKEN, 0).orElseThrow().rule();
    return rule.contains(" ")
        && (!rule.startsWith("<number>") || isNamed(m) || Clocks.isIntroduced(m));
  }

  private static boolean isNamed(Match m) {
    return MINUTES.stream().anyMatch(m::hasWord);
  }

  private static String near(int hour, Match m, int minutes) {
    return m.hasWord("to") || m.hasWord("before")
        ? Clocks.clock(hour == 1 ? 12 : hour - 1, String.format(Locale.ROOT, "%02d", 60 - minutes))
        : Clocks.clock(hour, String.format(Locale.ROOT, "%02d", minutes));
  }
}
