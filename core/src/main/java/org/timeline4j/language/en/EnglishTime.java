package org.timeline4j.language.en;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.grammar.Grammar;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Shape;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Span;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime;
import org.timeline4j.time.Recurring;
import org.timeline4j.time.RefinedTime;
import org.timeline4j.time.Repeated;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.timex.Interim;
import org.timeline4j.timex.TimexFinder;
import org.timeline4j.timex.TimexMention;

/** Finds English temporal expressions. */
public final class EnglishTime {
  private static final class Holder {
    static final TimexFinder FINDER =
        new Finder(Suppliers.memoize(() -> grammar(ImmutableList.of())), ImmutableList.of());
  }

  private static final TimeExpression TODAY = Times.shifted(0, Granularity.DAY);

  private EnglishTime() {}

  /** Returns the finder; its rules are compiled when it is first used. */
  public static TimexFinder finder() {
    return Holder.FINDER;
  }

  /** Returns a finder with rules of one's own, which are preferred. */
  static TimexFinder finder(List<Rule<?>> own) {
    Grammar grammar = grammar(own);
    return new Finder(() -> grammar, own);
  }

  /**
   * Finds by a grammar, and in a country of which names of holidays are known by one with these.
   * Each is compiled when it is first used.
   */
  private static final class Finder implements TimexFinder {
    private final Supplier<Grammar> grammar;
    private final ImmutableMap<String, Finder> countries;

    Finder(Supplier<Grammar> grammar, List<Rule<?>> own) {
      this.grammar = grammar;
      this.countries =
          OwnWords.countries().stream()
              .collect(
                  ImmutableMap.toImmutableMap(country -> country, country -> of(country, own)));
    }

    private Finder(Supplier<Grammar> grammar) {
      this.grammar = grammar;
      this.countries = ImmutableMap.of();
    }

    private static Finder of(String country, List<Rule<?>> own) {
      return new Finder(
          Suppliers.memoize(
              () ->
                  grammar(
                      ImmutableList.<Rule<?>>builder()
                          .addAll(own)
                          .addAll(OwnWords.holidaysOf(country))
                          .build())));
    }

    @Override
    public List<TimexMention> find(List<Sentence> sentences) {
      return EnglishTime.find(grammar.get(), sentences);
    }

    @Override
    public TimexFinder in(Locale region) {
      Finder there = countries.get(region.getCountry());
      return there == null ? this : there;
    }
  }

  private static Grammar grammar(List<Rule<?>> own) {
    ImmutableList.Builder<Rule<?>> rules = ImmutableList.builder();
    rules.addAll(TimeWords.rules());
    rules.addAll(EnglishFalseFriends.rules());
    rules.addAll(EnglishNumbers.rules());
    rules.addAll(EnglishCalendar.rules());
    rules.addAll(EnglishRecords.rules());
    rules.addAll(EnglishDays.rules());
    rules.addAll(EnglishShorthand.rules());
    rules.addAll(EnglishEras.rules());
    rules.addAll(EnglishHistory.rules());
    rules.addAll(EnglishHolidays.rules());
    rules.addAll(EnglishPeriods.rules());
    rules.addAll(EnglishAccounts.rules());
    rules.addAll(EnglishRelative.rules());
    rules.addAll(EnglishDistances.rules());
    rules.addAll(EnglishReports.rules());
    rules.addAll(EnglishClock.rules());
    rules.addAll(EnglishSpokenClock.rules());
    rules.addAll(EnglishTimesOfDay.rules());
    rules.addAll(EnglishDayParts.rules());
    rules.addAll(EnglishDurations.rules());
    rules.addAll(EnglishSets.rules());
    rules.addAll(EnglishRanges.rules());
    rules.addAll(EnglishLists.rules());
    rules.addAll(EnglishHourRanges.rules());
    return Grammar.of(
        own,
        rules.build(),
        ImmutableList.<Shape<?>>builder()
            .addAll(EnglishNumbers.shapes())
            .addAll(EnglishRecords.shapes())
            .build(),
        TimeWords.quiet());
  }

  private static List<TimexMention> find(Grammar grammar, List<Sentence> sentences) {
    ImmutableList.Builder<TimexMention> mentions = ImmutableList.builder();
    for (Sentence sentence : sentences) {
      Direction before = Direction.UNKNOWN;
      for (Node node : grammar.find(sentence.tokens(), TimeSlots.TIMEX)) {
        if (node.isPreferred()
            || !EnglishFalseFriends.isOne(sentence.tokens(), node.first(), node.end())) {
          List<TimexMention> found = mentions(sentence, node, before);
          before = found.get(0).direction();
          mentions.addAll(found);
        }
      }
    }
    return EnglishInterims.with(sentences, AncientYears.with(sentences, mentions.build()));
  }

  /**
   * The expressions of a node. "The semi-finals are on Thursday, the final on Saturday": where no
   * verb tells, what stands behind a date ahead is ahead.
   *
   * @param before where the last one in the sentence looked to
   */
  private static List<TimexMention> mentions(Sentence sentence, Node node, Direction before) {
    TimeReading told = node.value(TimeSlots.TIMEX);
    boolean date = Iterables.any(told.items(), item -> isDate(item.expression()));
    Direction own =
        date ? EnglishTense.of(sentence.tokens(), node.first(), node.end()) : Direction.UNKNOWN;
    Direction direction =
        own.isPast() && before.isAnterior() && isClock(told)
            ? Direction.ANTERIOR
            : own == Direction.UNKNOWN && date && before.isAhead() ? Direction.FUTURE : own;
    TimeReading reading = SharedYear.seenFrom(told, direction);
    boolean aside = date && EnglishAsides.holds(sentence.tokens(), node.first(), node.end());
    Optional<TimeExpression> range =
        reading.range()
            ? Optional.of(
                new LengthOfTime.Between(
                    reading.items().get(0).expression(),
                    reading.items().get(reading.items().size() - 1).expression()))
            : Optional.empty();
    Derivation derivation = node.derivation(sentence.tokens(), EnglishTime::words);
    List<TimexMention> mentions = new ArrayList<>();
    for (TimeReading.Item item : reading.items()) {
      Span span = sentence.span(item.first(), item.end() - 1);
      mentions.add(
          new TimexMention(
              sentence.part(),
              span,
              Derivation.words(Node.quote(sentence.tokens(), item.first(), item.end())),
              item.expression(),
              range,
              direction,
              aside,
              Interim.PAST,
              derivation));
    }
    return mentions;
  }

  /** "It had begun on June 3, when the fort was attacked at 10 p.m.": both are looked back to. */
  private static boolean isClock(TimeReading told) {
    return told.items().get(0).expression() instanceof RefinedTime time
        && time.dependencies().contains(Dependency.LAST_MENTIONED);
  }

  /**
   * Tells whether the tense of the clause can matter: neither to lengths nor to "yesterday", but to
   * what is told of today.
   */
  private static boolean isDate(TimeExpression expression) {
    Set<Dependency> dependencies = expression.dependencies();
    return dependencies.contains(Dependency.DIRECTION)
        || expression.equals(TODAY)
        || dependencies.contains(Dependency.LAST_MENTIONED)
        || (dependencies.isEmpty()
            && !(expression instanceof LengthOfTime.Length)
            && !(expression instanceof Repeated));
  }

  private static String words(Object value) {
    if (value instanceof TimeReading reading) {
      return reading.items().stream()
          .map(item -> item.expression().describe())
          .collect(Collectors.joining("; "));
    }
    return value instanceof TimeExpression expression
        ? expression.describe()
        : value instanceof Recurring recurring ? recurring.value() : value.toString();
  }
}
