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
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.YEAR;
import static org.timeline4j.language.en.TimeSlots.YEAR_PART;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.time.FiscalYear;
import org.timeline4j.time.FiscalYear.NamedBy;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.Recurring.PartOfYear;
import org.timeline4j.time.RefinedTime.Fiscal;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.TimeExpression;

/**
 * How English speaks of a fiscal year whose beginning is known: "fiscal 2008", "the third quarter
 * of FY08", "the last fiscal year".
 */
final class EnglishFiscal {
  /** A fiscal year by its name, as the calendar year of that name. */
  private static final Slot<TimeExpression> FISCAL_YEAR = Slot.of("fiscal year");

  /** A quarter or half that is said to be one of the fiscal year. */
  private static final Slot<Recurring> FISCAL_PART = Slot.of("part of fiscal year");

  private static final Pattern THE = opt(word("the"));
  private static final Pattern FISCAL = words("fiscal", "financial");

  private final FiscalYear fiscal;

  private EnglishFiscal(FiscalYear fiscal) {
    this.fiscal = fiscal;
  }

  static List<Rule<?>> rules(FiscalYear fiscal) {
    EnglishFiscal english = new EnglishFiscal(fiscal);
    return ImmutableList.<Rule<?>>builder()
        .addAll(english.names())
        .addAll(parts())
        .addAll(english.dates())
        .build();
  }

  private List<Rule<?>> names() {
    Pattern fy = anyOf(seq(FISCAL, opt(word("year"))), word("fy"));
    return ImmutableList.of(
        rule("fiscal <year>", FISCAL_YEAR, seq(THE, fy, slot(YEAR)), m -> Times.year(m.get(YEAR))),
        rule(
                "FY<two digits>",
                FISCAL_YEAR,
                seq(THE, fy, opt(words("'", "`")), slot(DIGITS)),
                m -> Times.year(Times.century(Integer.parseInt(m.get(DIGITS)))))
            .when(m -> m.get(DIGITS).length() == 2 && (m.hasWord("fy") || hasApostrophe(m))),
        rule(
                "fiscal <year>-<two digits>",
                FISCAL_YEAR,
                seq(THE, fy, slot(YEAR), glued(words("-", "–", "/")), glued(slot(DIGITS))),
                this::ofTwoYears)
            .when(EnglishFiscal::isNextYear),
        rule(
            "the <year> fiscal year",
            FISCAL_YEAR,
            seq(THE, slot(YEAR), opt(word("'s")), FISCAL, word("year")),
            m -> Times.year(m.get(YEAR))),
        rule(
                "the <year>-<two digits> fiscal year",
                FISCAL_YEAR,
                seq(
                    THE,
                    slot(YEAR),
                    glued(words("-", "–", "/")),
                    glued(slot(DIGITS)),
                    FISCAL,
                    word("year")),
                this::ofTwoYears)
            .when(EnglishFiscal::isNextYear),
        rule(
            "last fiscal year",
            FISCAL_YEAR,
            seq(
                THE,
                words("last", "past", "previous", "prior", "this", "current", "next", "coming"),
                FISCAL,
                word("year")),
            m -> Times.shifted(years(m), Granularity.YEAR)),
        rule(
            "the fiscal year",
            FISCAL_YEAR,
            seq(word("the"), FISCAL, word("year")),
            m -> Times.shifted(0, Granularity.YEAR)));
  }

  private static List<Rule<?>> parts() {
    return ImmutableList.of(
        rule(
                "<ordinal> fiscal quarter",
                FISCAL_PART,
                anyOf(
                    seq(slot(ORDINAL), opt(word("-")), FISCAL, opt(word("-")), word("quarter")),
                    seq(FISCAL, opt(word("-")), slot(ORDINAL), opt(word("-")), word("quarter"))),
                m -> new PartOfYear(Granularity.QUARTER, m.get(ORDINAL)))
            .when(m -> m.get(ORDINAL) <= 4),
        rule(
                "<ordinal> fiscal half",
                FISCAL_PART,
                anyOf(
                    seq(slot(ORDINAL), FISCAL, word("half")),
                    seq(FISCAL, slot(ORDINAL), word("half"))),
                m -> new PartOfYear(Granularity.HALF, m.get(ORDINAL)))
            .when(m -> m.get(ORDINAL) <= 2));
  }

  private List<Rule<?>> dates() {
    Pattern part = anyOf(slot(FISCAL_PART), slot(YEAR_PART));
    Pattern of = anyOf(opt(word(",")), words("of", "in"), phrase("of the"));
    return ImmutableList.of(
        rule("<fiscal year>", DATE, slot(FISCAL_YEAR), m -> fiscal(m.get(FISCAL_YEAR))),
        rule(
                "<part of fiscal year> of <fiscal year>",
                DATE,
                seq(THE, part, of, slot(FISCAL_YEAR)),
                m -> fiscal(new Within(part(m), m.get(FISCAL_YEAR))))
            .when(EnglishFiscal::isAccounted),
        rule(
                "<fiscal year> <part of fiscal year>",
                DATE,
                seq(slot(FISCAL_YEAR), opt(words("'s", ",")), part),
                m -> fiscal(new Within(part(m), m.get(FISCAL_YEAR))))
            .when(EnglishFiscal::isAccounted),
        rule(
            "<part of fiscal year> <year>",
            DATE,
            seq(THE, slot(FISCAL_PART), opt(words(",", "of")), slot(YEAR)),
            m -> fiscal(new Within(m.get(FISCAL_PART), Times.year(m.get(YEAR))))),
        rule(
            "the <part of fiscal year>",
            DATE,
            seq(THE, slot(FISCAL_PART)),
            m -> fiscal(Times.nearest(m.get(FISCAL_PART)))));
  }

  private TimeExpression fiscal(TimeExpression named) {
    return new Fiscal(named, fiscal);
  }

  private static Recurring part(Match m) {
    return m.maybe(FISCAL_PART).orElseGet(() -> m.get(YEAR_PART));
  }

  /** Accounts are kept by quarters and halves, not by seasons. */
  private static boolean isAccounted(Match m) {
    return part(m) instanceof PartOfYear period && period.granularity() != Granularity.SEASON;
  }

  private static boolean hasApostrophe(Match m) {
    return m.hasWord("'") || m.hasWord("`");
  }

  private static boolean isNextYear(Match m) {
    String digits = m.get(DIGITS);
    return digits.length() == 2
        && digits.indexOf('.') < 0
        && Integer.parseInt(digits) == (m.get(YEAR) + 1) % 100;
  }

  private TimeExpression ofTwoYears(Match m) {
    return Times.year(m.get(YEAR) + (fiscal.namedBy() == NamedBy.END ? 1 : 0));
  }

  private static long years(Match m) {
    if (m.hasWord("this") || m.hasWord("current")) {
      return 0;
    }
    return m.hasWord("next") || m.hasWord("coming") ? 1 : -1;
  }
}
