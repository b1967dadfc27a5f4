package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.DURATION;
import static org.timeline4j.language.en.TimeSlots.LENGTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.UNIT;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Length;

/**
 * Ages as lengths: "a six-year-old boy", "84 years old", "Anna Berg, 61,". They tell who somebody
 * is and not when something was, so only who asks for them gets them.
 */
final class EnglishAges {
  private static final int OLDEST = 120;

  private EnglishAges() {}

  static List<Rule<?>> rules() {
    return ImmutableList.of(
        rule(
            "<number>-<unit>-old",
            DURATION,
            seq(slot(NUMBER), word("-"), slot(UNIT), word("-"), words("old", "olds")),
            m -> new Length(m.get(NUMBER).toString(), m.get(UNIT))),
        rule(
            "<length> old",
            DURATION,
            seq(slot(LENGTH), anyOf(word("old"), phrase("of age"))),
            m -> m.get(LENGTH)),
        rule("aged <number>", DURATION, seq(words("aged", "age"), slot(NUMBER)), m -> years(m))
            .when(EnglishAges::isAge),
        rule("<name>, <number>,", DURATION, slot(NUMBER), m -> years(m))
            .when(m -> isAge(m) && m.isAfter(",") && isName(m) && endsAside(m)));
  }

  private static Length years(Match m) {
    return new Length(m.get(NUMBER).toString(), Granularity.YEAR);
  }

  private static boolean isAge(Match m) {
    return m.get(NUMBER) >= 1 && m.get(NUMBER) <= OLDEST;
  }

  private static boolean isName(Match m) {
    return m.before(2)
        .filter(token -> token.kind() == Token.Kind.WORD && token.isCapitalized())
        .isPresent();
  }

  private static boolean endsAside(Match m) {
    return m.isBefore(",") || m.isBefore(".") || m.isBefore(";");
  }
}
