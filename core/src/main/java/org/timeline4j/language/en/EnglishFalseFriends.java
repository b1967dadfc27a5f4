package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.not;
import static org.timeline4j.language.en.TimeSlots.AMOUNT;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.UNITS;
import static org.timeline4j.language.en.TimeSlots.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;

/** What looks like a time and is none. */
final class EnglishFalseFriends {
  /** What shows that "one day" at the beginning is a length. */
  private static final ImmutableSet<String> AFTER_LENGTH =
      ImmutableSet.of(
          "later", "earlier", "after", "before", "ago", "of", "from", "is", "was", "or", "and", "-",
          "more", "less");

  /** Before "one day" and a verb: some day to come. */
  private static final ImmutableSet<String> SOME_DAY =
      ImmutableSet.of(
          "will", "would", "'ll", "'d", "may", "might", "could", "can", "should", "to", "i", "he",
          "she", "we", "they", "you", "it");

  private EnglishFalseFriends() {}

  /**
   * Tells whether the words beside a time that was found show that it is none. Looks at found times
   * only, so it costs nothing elsewhere.
   */
  static boolean isOne(List<Token> tokens, int first, int end) {
    return CodeGuard.isPartOfCode(tokens, first, end)
        || NameGuard.isPartOfName(tokens, first, end)
        || TitleGuard.isPartOfTitle(tokens, first, end)
        || WordGuard.isPartOfPhrase(tokens, first, end);
  }

  static List<Rule<?>> rules() {
    return ImmutableList.of(
        not("24/7", seq(slot(DIGITS), glued(word("/")), glued(slot(DIGITS))))
            .when(m -> m.token(0).text().equals("24") && m.token(2).text().equals("7")),
        not("$<number>", seq(words("$", "£", "€", "us$", "#"), slot(DIGITS))),
        not(
            "<number>-year-old",
            seq(
                slot(NUMBER),
                word("-"),
                words("year", "month", "week"),
                word("-"),
                words("old", "olds"))),
        not(
                "<number> years old",
                seq(
                    slot(AMOUNT),
                    opt(words("million", "billion")),
                    words("years", "months", "year"),
                    words("old", "of"),
                    opt(word("age"))))
            .when(m -> m.hasWord("old") || m.hasWord("age")),
        not(
            "minute <noun>",
            seq(opt(word("a")), word("minute"), words(FriendWords.array("minute")))),
        not(
            "day care",
            seq(
                opt(word("a")),
                word("day"),
                opt(word("-")),
                words("care", "job", "trip", "trader", "labourer", "laborer"))),
        not("the end of the day", phrase("at the end of the day")).when(m -> m.isBefore(",")),
        not("the Hundred Days", seq(word("the"), slot(AMOUNT), slot(UNITS)))
            .when(m -> m.token(1).isCapitalized() && m.token(m.size() - 1).isCapitalized()),
        not("one day (he)", phrase("one day"))
            .when(
                m ->
                    m.first() == 0
                        && m.after(1).filter(next -> next.kind() == Token.Kind.WORD).isPresent()
                        && !Around.is(m.after(1), AFTER_LENGTH)),
        not("(would) one day <verb>", phrase("one day"))
            .when(
                m ->
                    Around.is(m.before(1), SOME_DAY)
                        && Around.isLowerCase(m.after(1))
                        && !Around.goesOn(m.after(1).orElseThrow())
                        && !Around.is(m.after(1), AFTER_LENGTH)),
        not("now for", word("now")).when(m -> m.first() == 0 && m.isBefore("for")),
        not("at once", phrase("at once")),
        not(
            "the <hour> o'clock news",
            seq(opt(word("the")), slot(NUMBER), word("o'clock"), words("news", "bulletin"))),
        not("Sunday school", phrase("sunday school")),
        not("once <word>", seq(word("once"))).when(m -> !m.isAfter("was") && !m.isAfter("had")),
        not(
                "March on",
                seq(
                    word("march"),
                    words("on", "against", "for", "through"),
                    opt(word("washington"))))
            .when(m -> !m.token(0).isCapitalized() || m.size() == 3),
        not("second <word>", seq(slot(ORDINAL), words(FriendWords.array("second")))),
        not(
            "a time of <clock>",
            seq(
                word("time"),
                word("of"),
                slot(DIGITS),
                glued(word(":")),
                glued(slot(DIGITS)),
                opt(seq(glued(word(":")), glued(slot(DIGITS)))))),
        not("<name> <month>", seq(words("theresa", "fredric", "juan"), slot(MONTH))),
        not("George Orwell's 1984", seq(word("'s"), slot(YEAR)))
            .when(
                m ->
                    m.token(1).text().equals("1984")
                        && m.before(1).filter(token -> token.norm().equals("orwell")).isPresent()));
  }
}
