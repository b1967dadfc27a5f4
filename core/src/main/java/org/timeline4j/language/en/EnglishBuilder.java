package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.grammar.Rule;
import org.timeline4j.language.Language;
import org.timeline4j.time.FiscalYear;

/**
 * Builds English with words and rules of one's own. Where one of these and the library read the
 * same words, the reading with the own rule stands, also over a negative rule of the library; of
 * readings of different length the longer one stands. Not thread-safe; what it builds is.
 *
 * <pre>{@code
 * Language english =
 *     English.builder()
 *         .words(Lexicon.read(Path.of("our-calendar.txt")))
 *         .fiscalYear(FiscalYear.from(Month.OCTOBER))
 *         .rules(not("Friday Night Lights", phrase("friday night lights")))
 *         .build();
 * Timeline.builder().language(english).fromArticles(articles);
 * TemporalTagger.of(english).find(article);
 * }</pre>
 */
public final class EnglishBuilder {
  private final List<Rule<?>> rules = new ArrayList<>();
  private final List<Rule<?>> words = new ArrayList<>();
  private List<Rule<?>> holidays = ImmutableList.of();
  private Optional<FiscalYear> fiscalYear = Optional.empty();
  private boolean ages;

  EnglishBuilder() {}

  /**
   * Adds rules. They fill and use the slots of {@link TimeSlots} and slots of one's own; of two
   * that read the same words, the one that was added first stands, a negative one before all. Their
   * words are written as {@link org.timeline4j.text.Token#norm() tokens} have them, in lower case.
   *
   * <p>Guards and productions must be pure and thread-safe. If one throws, or a production returns
   * null, reading the text that it was asked about throws an IllegalStateException that names the
   * rule.
   *
   * @throws IllegalArgumentException naming the rule, if its pattern can be empty or holds a word
   *     that no token is
   */
  public EnglishBuilder rules(Rule<?>... rules) {
    return rules(List.of(Objects.requireNonNull(rules, "rules")));
  }

  /** As {@link #rules(Rule...)}. */
  public EnglishBuilder rules(Iterable<? extends Rule<?>> rules) {
    Objects.requireNonNull(rules, "rules");
    rules.forEach(rule -> this.rules.add(OwnRules.checked(Objects.requireNonNull(rule, "rule"))));
    return this;
  }

  /**
   * Adds the words of a lexicon. It has these sections, each if it wants: {@code holiday} (a {@link
   * org.timeline4j.time.Holiday} or the law of an {@link org.timeline4j.time.AnnualDay}), {@code
   * period} (two such laws with {@code to} between them), {@code month}, {@code weekday}, {@code
   * unit}, {@code units}, {@code ordinal} (as in the library's own words), and {@code none} (what
   * is no time; its meaning does not matter).
   *
   * @throws IllegalArgumentException naming the file, if it has another section; and the line, if a
   *     meaning is none of its section or no token is written like a word
   */
  public EnglishBuilder words(Lexicon words) {
    Objects.requireNonNull(words, "words");
    OwnRules.checkWords(words);
    this.words.addAll(OwnWords.rules(words));
    return this;
  }

  /**
   * Gives the names of holidays that differ between countries the meaning that they have in the
   * country of the locale: in Canada "Thanksgiving" is the second Monday of October, in Britain
   * "Mother's Day" is Mothering Sunday. A country of which nothing is known, or a locale without
   * one, changes nothing; words of one's own come first.
   */
  public EnglishBuilder holidaysOf(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    holidays = OwnWords.holidaysOf(locale.getCountry());
    return this;
  }

  /**
   * Sets the fiscal year that texts mean by "fiscal 2008", "FY08" and "the third fiscal quarter".
   * Unless set, fiscal years are taken for calendar years.
   */
  public EnglishBuilder fiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = Optional.of(Objects.requireNonNull(fiscalYear, "fiscalYear"));
    return this;
  }

  /**
   * Finds ages too, as lengths: "a six-year-old boy" gives {@code P6Y}, as TIMEX3 has it. Unless
   * asked for they are left alone, since they tell who somebody is and not when something was.
   */
  public EnglishBuilder ages() {
    this.ages = true;
    return this;
  }

  /**
   * Returns English with these words and rules; compiles them, so keep it rather than build it
   * anew.
   */
  public Language build() {
    ImmutableList.Builder<Rule<?>> own = ImmutableList.builder();
    own.addAll(rules).addAll(words).addAll(holidays);
    if (ages) {
      own.addAll(EnglishAges.rules());
    }
    fiscalYear.ifPresent(year -> own.addAll(EnglishFiscal.rules(year)));
    return English.with(EnglishTime.finder(own.build()));
  }
}
