package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Rule.not;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.A_YEAR;
import static org.timeline4j.language.en.TimeSlots.DATE;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.DURATION;
import static org.timeline4j.language.en.TimeSlots.MONTH;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.ORDINAL;
import static org.timeline4j.language.en.TimeSlots.SET;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.language.Language;
import org.timeline4j.text.Part;
import org.timeline4j.time.FiscalYear;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.Repeated;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.Timexes;

/** English with words and rules of one's own. */
class OwnEnglishTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

  private static List<Timex> timexes(Language english, String text) {
    return Timexes.resolve(
        english.timexes().find(english.sentences().find(Part.TEXT, text)),
        TimeInterval.ofDay(PUBLISHED));
  }

  /** The expressions as {@code quote = value edtf}. */
  private static List<String> found(Language english, String text) {
    return timexes(english, text).stream()
        .map(t -> t.quote() + " = " + t.value() + t.edtf().map(e -> " " + e).orElse(""))
        .toList();
  }

  private static Language with(Rule<?>... rules) {
    return English.builder().rules(rules).build();
  }

  private static Lexicon words(String... lines) {
    return Lexicon.parse("own.txt", List.of(lines));
  }

  // ---- rules ----

  @Test
  void an_own_rule_is_found_and_composes_with_the_rules_of_english() {
    Language english =
        with(
            rule(
                "the <ordinal> session",
                DATE,
                seq(opt(word("the")), slot(ORDINAL), word("session")),
                m ->
                    Times.period(
                        LocalDate.of(2020 + m.get(ORDINAL), 9, 7),
                        LocalDate.of(2020 + m.get(ORDINAL), 11, 30))));

    assertThat(found(english, "It was passed in the third session."))
        .containsExactly("the third session = 2023-H2 [2023-09-07..2023-11-30]");
    assertThat(found(english, "It was passed early in the third session."))
        .containsExactly("early in the third session = 2023-H2 [2023-09-07..2023-11-30]");
    assertThat(found(english, "It sat from the first session to the third session."))
        .extracting(text -> text.substring(0, text.indexOf(" =")))
        .containsExactly("the first session", "the third session");
    assertThat(found(English.language(), "It was passed in the third session.")).isEmpty();
  }

  @Test
  void an_own_rule_stands_before_those_of_english_for_the_same_words() {
    Rule<?> day = rule("own", DAY, phrase("good friday"), m -> Times.day(2024, 4, 1));
    Rule<?> date = rule("own", DATE, phrase("good friday"), m -> Times.year(1999));
    Rule<?> set = rule("own", SET, phrase("good friday"), m -> new Repeated("XXXX", "", ""));
    Rule<?> length =
        rule("own", DURATION, phrase("good friday"), m -> new Length("3", Granularity.DAY));

    assertThat(Stream.of(day, date, set, length).map(rule -> value(with(rule), "on Good Friday")))
        .containsExactly("2024-04-01", "1999", "XXXX", "P3D");
    assertThat(value(with(set), "since early Good Friday")).isEqualTo("2023-04-07");
  }

  @Test
  void an_own_rule_stands_before_a_longer_way_to_the_same_words() {
    // English reads it by a rule that begins with a word, the own one by a rule that begins with a
    // slot.
    Rule<?> own =
        rule(
            "<number> of the <ordinal> <month>",
            DATE,
            seq(slot(MONTH), slot(NUMBER)),
            m -> Times.year(1900 + m.get(NUMBER)));

    assertThat(value(with(own), "in March 12")).isEqualTo("1912");
    assertThat(value(with(own), "about March 12")).isEqualTo("1912");
  }

  private static String value(Language english, String phrase) {
    List<Timex> found = timexes(english, "It opened " + phrase + ".");
    assertThat(found).as(phrase).hasSize(1);
    return found.get(0).value();
  }

  @Test
  void ages_are_lengths_where_they_are_asked_for() {
    String text =
        "Anna Berg, 61, saw a six-year-old boy, an 8-month-old girl and two 40-year-olds. Omar Ode,"
            + " aged 84, is 84 years old. She left Oslo, 61 km away, at 9.";

    assertThat(timexes(English.builder().ages().build(), text))
        .extracting(Timex::quote, Timex::value)
        .containsExactly(
            tuple("61", "P61Y"),
            tuple("six-year-old", "P6Y"),
            tuple("8-month-old", "P8M"),
            tuple("40-year-olds", "P40Y"),
            tuple("aged 84", "P84Y"),
            tuple("84 years old", "P84Y"));
    assertThat(timexes(English.language(), text)).isEmpty();
  }

  @Test
  void the_longer_reading_stands_whoever_made_the_rule() {
    Language english = with(rule("own", DATE, word("friday"), m -> Times.year(1999)));

    assertThat(value(english, "on Friday")).isEqualTo("1999");
    assertThat(value(english, "on Good Friday")).isEqualTo("2023-04-07");
  }

  @Test
  void of_two_own_rules_the_first_stands_and_a_negative_one_before_all() {
    Rule<?> first = rule("first", DATE, phrase("good friday"), m -> Times.year(1999));
    Rule<?> second = rule("second", DATE, phrase("good friday"), m -> Times.year(2001));
    Rule<?> none = not("none", phrase("good friday"));

    assertThat(value(with(first, second), "on Good Friday")).isEqualTo("1999");
    assertThat(value(with(second, first), "on Good Friday")).isEqualTo("2001");
    assertThat(found(with(first, none), "It opened on Good Friday.")).isEmpty();
  }

  @Test
  void an_own_negative_rule_eats_a_false_friend() {
    Language english = with(not("Friday Night Lights", phrase("friday night lights")));

    assertThat(found(english, "Friday Night Lights opened on Friday night."))
        .containsExactly("Friday night = 2024-03-08TNI 2024-03-08");
  }

  @Test
  void an_own_rule_stands_before_a_negative_rule_of_english() {
    Language english = with(rule("own", DATE, phrase("day care"), m -> Times.year(1999)));

    assertThat(value(english, "in day care")).isEqualTo("1999");
  }

  @Test
  void a_rule_of_nothing_but_common_words_is_found() {
    Language english =
        with(rule("the last one", DATE, phrase("the last one"), m -> Times.year(1999)));

    assertThat(value(english, "in the last one")).isEqualTo("1999");
    assertThat(found(english, "The last of the bridges and the first of the boats.")).isEmpty();
  }

  @Test
  void a_rule_may_use_slots_and_words_of_its_own() {
    Slot<Integer> court = Slot.of("court");
    List<Rule<Integer>> courts =
        words("[court]", "1 = high court", "2 = moot court")
            .rules("court", court, Integer::valueOf);
    Language english =
        English.builder()
            .rules(courts)
            .rules(
                rule(
                    "<court> day <number>",
                    DAY,
                    seq(slot(court), word("day"), slot(NUMBER)),
                    m -> Times.day(2020 + m.get(court), 1, m.get(NUMBER))))
            .build();

    assertThat(value(english, "on Moot Court day 12")).isEqualTo("2022-01-12");
    assertThat(value(english, "on High Court Day 31")).isEqualTo("2021-01-31");
  }

  @Test
  void a_rule_that_is_wrong_is_named_when_it_is_added() {
    EnglishBuilder builder = English.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.rules(rule("empty", DATE, opt(word("x")), m -> Times.year(1))))
        .withMessageContaining("empty");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> builder.rules(rule("capital", DATE, phrase("Hilary term"), m -> Times.year(1))))
        .withMessage("no token is written \"Hilary\" in rule \"capital\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.rules(not("two in one", word("law term"))))
        .withMessageContaining("law term", "two in one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'s", "n't", "st", "-", "u.s.", "p.m.", "o'clock", "2021", "th", "'", "$"})
  void words_that_are_tokens_are_accepted(String word) {
    assertThat(with(rule("fine", DATE, seq(word(word), glued(word(word))), m -> Times.year(1))))
        .isNotNull();
  }

  @Test
  void a_rule_that_throws_is_named() {
    Language english =
        with(
            rule(
                "the bad day", DATE, phrase("the bad day"), m -> Times.year(Integer.parseInt("x"))),
            rule("the bad guard", DATE, phrase("the bad guard"), m -> Times.year(1))
                .when(m -> m.get(A_YEAR) == null));

    assertThatThrownBy(() -> found(english, "It was the bad day."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rule \"the bad day\": ")
        .hasCauseInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> found(english, "It was the bad guard."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rule \"the bad guard\": ");
  }

  @Test
  void what_is_built_does_not_change_afterwards_and_english_stays() {
    EnglishBuilder builder = English.builder();
    Language before = builder.build();
    builder.rules(not("2019", word("2019")));

    assertThat(found(before, "It opened in 2019.")).hasSize(1);
    assertThat(found(builder.build(), "It opened in 2019.")).isEmpty();
    assertThat(found(English.language(), "It opened in 2019.")).hasSize(1);
  }

  // ---- words ----

  @ParameterizedTest
  @CsvSource({
    "on Founders' Day, 2023-06-06",
    "on Harvest Monday, 2023-08-14",
    "on Harvest Monday 2021, 2021-08-09",
    "on Whit Friday, 2023-06-02",
    "on Midsummer Eve, 2023-06-23",
    "on Loyal Day 2023, 2023-05-22",
    "on Polling Day, 2023-11-07",
    "next Founders' Day, 2024-06-06",
    "on Turkey Day, 2023-11-23",
  })
  void own_holidays_are_found_like_those_of_english(String phrase, String value) {
    Language english =
        English.builder()
            .words(
                words(
                    "# Ours.",
                    "[holiday]",
                    "6 JUNE = founders ' day, founders day",
                    "2nd MONDAY of AUGUST = harvest monday",
                    "EASTER + 54 = whit friday",
                    "FRIDAY from 19 JUNE = midsummer eve",
                    "MONDAY before 25 MAY = loyal day",
                    "1st MONDAY of NOVEMBER + 1 = polling day",
                    "THANKSGIVING = turkey day"))
            .build();

    assertThat(value(english, phrase)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "in Michaelmas term 2021, Michaelmas term 2021, 2021-Q4, [2021-10-01..2021-12-21]",
    "in the Michaelmas term of 2021, the Michaelmas term of 2021, 2021-Q4,"
        + " [2021-10-01..2021-12-21]",
    "in last Michaelmas term, last Michaelmas term, 2023-Q4, [2023-10-01..2023-12-21]",
    "in the Easter term 2022, the Easter term 2022, 2022-Q2, [2022-04-26..2022-05-27]",
    "in the winter vacation of 2021, the winter vacation of 2021, 2021, [2021-12-22..2022-01-10]",
  })
  void own_periods_are_found_like_quarters(String phrase, String quote, String value, String edtf) {
    Language english =
        English.builder()
            .words(
                words(
                    "[period]",
                    "1 OCTOBER to 21 DECEMBER = michaelmas term",
                    "EASTER + 9 to 27 MAY = easter term",
                    "22 DECEMBER to 10 JANUARY = winter vacation"))
            .build();

    assertThat(found(english, "It was heard " + phrase + "."))
        .containsExactly(quote + " = " + value + " " + edtf);
  }

  @Test
  void own_words_join_those_of_english() {
    Language english =
        English.builder()
            .words(words("[month]", "MARCH = maart", "[none]", "- = may day foods, june and sons"))
            .build();

    assertThat(found(english, "It opened on 3 Maart 2021."))
        .containsExactly("3 Maart 2021 = 2021-03-03 2021-03-03");
    assertThat(found(english, "May Day Foods sued June and Sons on May Day 2023."))
        .containsExactly("May Day 2023 = 2023-05-01 2023-05-01");
  }

  @Test
  void words_that_are_wrong_are_named_by_file_and_line() {
    assertWordsFail("own.txt:2: ", "30 FEBRUARY", "[holiday]", "30 FEBRUARY = leap day");
    assertWordsFail("own.txt:2: ", "6th MONDAY", "[holiday]", "6th MONDAY of MAY = late day");
    assertWordsFail("own.txt:2: ", "1 MAY", "[period]", "1 MAY = short term");
    assertWordsFail("own.txt:2: ", "MARZO", "[month]", "MARZO = marzo");
    assertWordsFail("own.txt:2: ", "\"founders ' day\"", "[holiday]", "1 MAY = founders' day");
    assertWordsFail("own.txt:", "[holydays]", "[holydays]", "1 MAY = some day");
  }

  private static void assertWordsFail(String place, String cause, String... lines) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> English.builder().words(words(lines)))
        .withMessageStartingWith(place)
        .withMessageContaining(cause);
  }

  // ---- fiscal years ----

  @ParameterizedTest
  @CsvSource({
    "fiscal 2008, 2008, [2007-10..2008-09]",
    "fiscal year 2008, 2008, [2007-10..2008-09]",
    "financial year 2008, 2008, [2007-10..2008-09]",
    "FY2008, 2008, [2007-10..2008-09]",
    "FY 2008, 2008, [2007-10..2008-09]",
    "FY08, 2008, [2007-10..2008-09]",
    "FY '08, 2008, [2007-10..2008-09]",
    "the 2008 fiscal year, 2008, [2007-10..2008-09]",
    "fiscal 2007-08, 2008, [2007-10..2008-09]",
    "the 2007-08 fiscal year, 2008, [2007-10..2008-09]",
    "the third quarter of fiscal 2008, 2008-Q3, 2008-34",
    "the first quarter of fiscal 2008, 2008-Q1, 2007-36",
    "the third fiscal quarter of 2008, 2008-Q3, 2008-34",
    "fiscal third-quarter 2008, 2008-Q3, 2008-34",
    "Q3 FY2008, 2008-Q3, 2008-34",
    "FY2008 Q3, 2008-Q3, 2008-34",
    "the first half of FY08, 2008-H1, [2007-10..2008-03]",
    "the fiscal year, 2024, [2023-10..2024-09]",
    "the current fiscal year, 2024, [2023-10..2024-09]",
    "last fiscal year, 2023, [2022-10..2023-09]",
    "the second quarter of the last fiscal year, 2023-Q2, 2023-33",
    "the fiscal first quarter, 2024-Q1, 2023-36",
    "early fiscal 2008, 2008, [2007-10..2008-09]",
    "the third quarter of 2008, 2008-Q3, 2008-35",
    "2008, 2008, 2008",
  })
  void a_fiscal_year_begins_in_its_month(String phrase, String value, String edtf) {
    Language english = English.builder().fiscalYear(FiscalYear.from(Month.OCTOBER)).build();

    assertThat(found(english, "Sales rose in " + phrase + "."))
        .containsExactly(phrase + " = " + value + " " + edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "fiscal 2008, 2008, [2008-04..2009-03]",
    "fiscal 2008-09, 2008, [2008-04..2009-03]",
    "the fiscal year, 2023, [2023-04..2024-03]",
    "last fiscal year, 2022, [2022-04..2023-03]",
    "the fourth quarter of fiscal 2008, 2008-Q4, 2009-33",
  })
  void a_fiscal_year_may_be_named_by_its_start(String phrase, String value, String edtf) {
    Language english =
        English.builder().fiscalYear(FiscalYear.from(Month.APRIL).namedByStart()).build();

    assertThat(found(english, "Sales rose in " + phrase + "."))
        .containsExactly(phrase + " = " + value + " " + edtf);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "en-CA, They met on Thanksgiving 2023., Thanksgiving 2023 = 2023-10-09 2023-10-09",
        "en-US, They met on Thanksgiving 2023., Thanksgiving 2023 = 2023-11-23 2023-11-23",
        "en-CA, They met on Labour Day 2023., Labour Day 2023 = 2023-09-04 2023-09-04",
        "en-NZ, They met on Labour Day 2023., Labour Day 2023 = 2023-10-23 2023-10-23",
        "en-IN, They met on Labour Day 2023., Labour Day 2023 = 2023-05-01 2023-05-01",
        "en-GB, They met on Mother's Day 2023., Mother's Day 2023 = 2023-03-19 2023-03-19",
        "en-AU, They met on Mother's Day 2023., Mother's Day 2023 = 2023-05-14 2023-05-14",
        "en-AU, They met on Father's Day 2023., Father's Day 2023 = 2023-09-03 2023-09-03",
        "en-IN, They met on Independence Day 2023., Independence Day 2023 = 2023-08-15 2023-08-15",
        "en-GH, They met on Independence Day 2023., Independence Day 2023 = 2023-03-06 2023-03-06",
        "en, They met on Independence Day 2023., Independence Day 2023 = 2023-07-04 2023-07-04"
      })
  void names_of_holidays_mean_what_they_do_in_the_country(
      String locale, String text, String expected) {
    Language english = English.builder().holidaysOf(Locale.forLanguageTag(locale)).build();

    assertThat(found(english, text)).containsExactly(expected);
  }

  /** A law that cannot be read would be an error when a country is asked for. */
  @Test
  void every_country_can_be_read() {
    for (String country : WordLists.countryHolidays().sections()) {
      assertThat(OwnWords.holidaysOf(country)).as(country).isNotEmpty();
    }
    assertThat(OwnWords.holidaysOf("")).isEmpty();
    assertThat(OwnWords.holidaysOf("FR")).isEmpty();
  }
}
