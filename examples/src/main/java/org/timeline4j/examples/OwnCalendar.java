package org.timeline4j.examples;

import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Rule.not;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import org.timeline4j.TemporalTagger;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.language.Language;
import org.timeline4j.language.en.English;
import org.timeline4j.language.en.Times;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.FiscalYear;
import org.timeline4j.time.TimeExpression;

/** Words and rules of one's own: a local holiday, the terms of a court, sessions, a fiscal year. */
public final class OwnCalendar {
  private static final List<String> WORDS =
      List.of(
          "[holiday]",
          "6 JUNE = founders ' day",
          "[period]",
          "1 OCTOBER to 21 DECEMBER = michaelmas term");

  private OwnCalendar() {}

  /** Prints the temporal expressions of a text, each with its date. */
  public static void main(String[] args) {
    System.out.print(dates());
  }

  static String dates() {
    Language english =
        English.builder()
            .words(Lexicon.parse("our words", WORDS))
            .fiscalYear(FiscalYear.from(Month.OCTOBER))
            .rules(
                rule(
                    "the <ordinal> session",
                    DATE,
                    seq(word("the"), slot(ORDINAL), word("session")),
                    match -> session(match.get(ORDINAL))),
                not("Friday Night Lights", phrase("friday night lights")))
            .build();
    String text =
        "On Founders' Day 'Friday Night Lights' was shown. The case, heard in Michaelmas term 2021,"
            + " was settled in the third session. Sales fell in the first quarter of fiscal 2024.";

    return TemporalTagger.of(english).find(text, LocalDate.of(2024, 3, 13)).stream()
        .map(timex -> timex.quote() + ": " + timex.edtf().map(Edtf::text).orElse("no date") + "\n")
        .collect(Collectors.joining());
  }

  private static TimeExpression session(int number) {
    return Times.period(LocalDate.of(2020 + number, 9, 5), LocalDate.of(2020 + number, 12, 14));
  }
}
