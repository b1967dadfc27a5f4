package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.AMOUNT;
import static org.timeline4j.language.en.TimeSlots.DAY_NUMBER;
import static org.timeline4j.language.en.TimeSlots.DIGITS;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.NUMBER_WORD;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.SUFFIX;
import static org.timeline4j.language.en.TimeSlots.TENS;
import static org.timeline4j.language.en.TimeSlots.YEAR;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Shape;
import org.timeline4j.text.Token;

/** How English writes numbers: "three", "twenty-one", "2.5", "two and a half", "the 4th". */
final class EnglishNumbers {
  private static final int LONGEST = 7;
  private static final int YEAR_DIGITS = 4;
  private static final int DAYS = 31;

  private EnglishNumbers() {}

  static List<Shape<?>> shapes() {
    return ImmutableList.of(
        new Shape<>("digits", DIGITS, EnglishNumbers::digits),
        new Shape<>("digits", NUMBER, EnglishNumbers::whole),
        new Shape<>("four digits", YEAR, EnglishNumbers::year),
        new Shape<>("1 to 31", DAY_NUMBER, EnglishNumbers::dayOfMonth));
  }

  static List<Rule<?>> rules() {
    Pattern hyphen = opt(word("-"));
    return ImmutableList.of(
        rule("<number in words>", NUMBER, slot(NUMBER_WORD), m -> m.get(NUMBER_WORD)),
        rule("<tens>", NUMBER, slot(TENS), m -> m.get(TENS)),
        rule(
                "<tens> <number>",
                NUMBER,
                seq(slot(TENS), hyphen, slot(NUMBER_WORD)),
                m -> m.get(TENS) + m.get(NUMBER_WORD))
            .when(m -> m.get(NUMBER_WORD) < 10),
        rule("a hundred", NUMBER, phrase("a hundred"), m -> 100),
        rule("a thousand", NUMBER, phrase("a thousand"), m -> 1000),
        rule(
                "<number> hundred",
                NUMBER,
                seq(slot(NUMBER), word("hundred")),
                m -> m.get(NUMBER) * 100)
            .when(m -> m.get(NUMBER) < 100),
        rule(
                "<number> hundred and <number>",
                NUMBER,
                seq(slot(NUMBER), word("hundred"), opt(word("and")), slot(NUMBER)),
                m -> m.get(NUMBER) * 100 + m.get(NUMBER, 1))
            .when(m -> m.get(NUMBER) < 100 && m.get(NUMBER, 1) < 100),
        rule(
                "<number> thousand",
                NUMBER,
                seq(slot(NUMBER), word("thousand")),
                m -> m.get(NUMBER) * 1000)
            .when(m -> m.get(NUMBER) < 1000),
        rule(
                "<number in words> (<the same in figures>)",
                NUMBER,
                seq(slot(NUMBER), word("("), slot(DIGITS), word(")")),
                m -> m.get(NUMBER))
            .when(m -> m.get(NUMBER).toString().equals(m.get(DIGITS))),
        rule("<number>", AMOUNT, slot(NUMBER), m -> m.get(NUMBER).toString()),
        rule("<decimal number>", AMOUNT, slot(DIGITS), m -> m.get(DIGITS))
            .when(m -> m.get(DIGITS).indexOf('.') > 0),
        rule(
            "<number> and a half",
            AMOUNT,
            seq(slot(NUMBER), hyphen, word("and"), hyphen, word("a"), hyphen, word("half")),
            m -> m.get(NUMBER) + ".5"),
        rule(
                "<number> 1/2",
                AMOUNT,
                seq(
                    slot(NUMBER),
                    opt(word("-")),
                    slot(DIGITS),
                    glued(word("/")),
                    glued(slot(DIGITS))),
                m -> m.get(NUMBER) + ".5")
            .when(m -> m.get(DIGITS).equals("1") && m.get(DIGITS, 1).equals("2")),
        rule("<number>st", ORDINAL, seq(slot(NUMBER), glued(slot(SUFFIX))), m -> m.get(NUMBER)),
        rule(
                "<tens>-<ordinal>",
                ORDINAL,
                seq(slot(TENS), hyphen, slot(ORDINAL)),
                m -> m.get(TENS) + m.get(ORDINAL))
            .when(m -> m.get(ORDINAL) < 10),
        rule("<ordinal>", DAY_NUMBER, slot(ORDINAL), m -> m.get(ORDINAL))
            .when(m -> m.get(ORDINAL) <= DAYS),
        rule(
                "<year in words>",
                YEAR,
                seq(
                    slot(NUMBER_WORD),
                    hyphen,
                    anyOf(slot(NUMBER), seq(word("hundred"), opt(word("and")), slot(NUMBER)))),
                m -> m.get(NUMBER_WORD) * 100 + m.get(NUMBER))
            .when(
                m ->
                    m.get(NUMBER_WORD) >= 17
                        && m.get(NUMBER_WORD) <= 20
                        && m.get(NUMBER) >= 10
                        && m.get(NUMBER) < 100),
        rule(
                "two thousand and <number>",
                YEAR,
                seq(phrase("two thousand"), opt(word("and")), slot(NUMBER)),
                m -> 2000 + m.get(NUMBER))
            .when(m -> m.get(NUMBER) < 100 && m.token(m.size() - 1).kind() == Token.Kind.WORD),
        rule("two thousand", YEAR, phrase("two thousand"), m -> 2000).when(m -> m.isAfter("year")));
  }

  private static Optional<String> digits(Token token) {
    String plain = token.text().replace(",", "");
    return plain.length() <= LONGEST && isAscii(plain) ? Optional.of(plain) : Optional.empty();
  }

  private static Optional<Integer> whole(Token token) {
    return digits(token).filter(text -> text.indexOf('.') < 0).map(Integer::valueOf);
  }

  private static Optional<Integer> year(Token token) {
    return token.text().length() == YEAR_DIGITS && token.text().indexOf(',') < 0
        ? whole(token).filter(year -> year >= 1000)
        : Optional.empty();
  }

  private static Optional<Integer> dayOfMonth(Token token) {
    return token.text().length() <= 2
        ? whole(token).filter(day -> day >= 1 && day <= DAYS)
        : Optional.empty();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return true;
  }
}
