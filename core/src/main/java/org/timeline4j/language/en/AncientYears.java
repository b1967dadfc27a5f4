package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Span;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Interim;
import org.timeline4j.timex.TimexMention;

/**
 * Years of antiquity and the Middle Ages in a text that tells of such years: "He won at Cannae in
 * 216 BC and was called home in 203", "A truce held from 1348 to 1355". The number is a year where
 * a preposition leads to it, nothing that it could count follows, and it lies near to the last such
 * year that the text names with its era or its month, or to the first where none is before it;
 * elsewhere it stays a number.
 */
final class AncientYears {
  private static final ImmutableSet<String> LEADS =
      ImmutableSet.of("in", "by", "until", "till", "since", "from", "to", "early", "late");

  /** What may follow the number: what goes on with the clause or begins the next. */
  private static final ImmutableSet<String> FOLLOWS =
      ImmutableSet.<String>builder()
          .addAll(TimeWords.set("goes on"))
          .add("his", "her", "its", "their")
          .build();

  /** What counts things goes on so as well: "in 480 of them", "in 480 to 500 ships". */
  private static final ImmutableSet<String> COUNTS = ImmutableSet.of("of", "or", "for");

  /** From this year on a number of four digits is a year wherever a preposition leads to it. */
  private static final int MODERN = 1500;

  /** A story does not go on without the era over more years than this. */
  private static final int NEAR = 150;

  /** Numbers of two digits may be anything, so they are years only this near. */
  private static final int VERY_NEAR = 60;

  private AncientYears() {}

  /** Returns the mentions with those years that they make sure, in text order. */
  static List<TimexMention> with(List<Sentence> sentences, List<TimexMention> mentions) {
    OptionalInt last =
        mentions.stream()
            .map(AncientYears::year)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    if (last.isEmpty()) {
      return mentions;
    }
    List<TimexMention> all = new ArrayList<>(mentions);
    int next = 0;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        while (next < mentions.size() && isBefore(mentions.get(next), sentence, tokens.get(i))) {
          OptionalInt named = year(mentions.get(next));
          last = named.isPresent() ? named : last;
          next++;
        }
        Optional<Integer> year =
            isLed(tokens, i) ? near(tokens.get(i), last.getAsInt()) : Optional.empty();
        if (year.isPresent() && isFree(mentions, next, sentence, tokens.get(i))) {
          all.add(mention(sentence, i, year.get()));
          last = OptionalInt.of(year.get());
        }
      }
    }
    all.sort(
        Comparator.comparing(TimexMention::part)
            .thenComparingInt(mention -> mention.span().start()));
    if (all.size() > mentions.size()) {
      joinRanges(sentences, all);
    }
    return ImmutableList.copyOf(all);
  }

  /** Where a mention lies. */
  private record Place(Part part, Span span) {}

  /** "From 1337 to 1453": of two years that stand so each has the whole range. */
  private static void joinRanges(List<Sentence> sentences, List<TimexMention> all) {
    Map<Place, Integer> places = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places.put(new Place(all.get(i).part(), all.get(i).span()), i);
    }
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 3 < tokens.size(); i++) {
        if (tokens.get(i).norm().equals("from")
            && DatingWords.UP_TO.contains(tokens.get(i + 2).norm())) {
          Integer first = places.get(place(sentence, i + 1));
          Integer last = places.get(place(sentence, i + 3));
          if (first != null
              && last != null
              && last == first + 1
              && all.get(last).range().isEmpty()) {
            TimeExpression range =
                new LengthOfTime.Between(all.get(first).expression(), all.get(last).expression());
            all.set(first, all.get(first).in(range));
            all.set(last, all.get(last).in(range));
          }
        }
      }
    }
  }

  private static Place place(Sentence sentence, int token) {
    return new Place(sentence.part(), sentence.span(token, token));
  }

  /** Returns the year, with 0 for 1 BC, of a time that lies before 1500 by its own words. */
  private static OptionalInt year(TimexMention mention) {
    TimeExpression expression = mention.expression();
    if (!expression.dependencies().isEmpty()) {
      return OptionalInt.empty();
    }
    Optional<TimeInterval> time =
        expression
            .interval(Times.NOWHERE)
            .filter(t -> t.hasStart() && t.start().getYear() < MODERN)
            .filter(
                t ->
                    expression.resolve(Times.NOWHERE).granularity().compareTo(Granularity.YEAR)
                        <= 0);
    return time.isPresent() ? OptionalInt.of(time.get().start().getYear()) : OptionalInt.empty();
  }

  private static boolean isBefore(TimexMention mention, Sentence sentence, Token token) {
    int parts = mention.part().compareTo(sentence.part());
    return parts < 0 || (parts == 0 && mention.span().end() <= token.start());
  }

  private static boolean isFree(
      List<TimexMention> mentions, int next, Sentence sentence, Token token) {
    return next >= mentions.size()
        || mentions.get(next).part() != sentence.part()
        || mentions.get(next).span().start() >= token.end();
  }

  /** "In 203 and", "until 211.", not "in 203 ships", "in 20.5", "in 1,200". */
  private static boolean isLed(List<Token> tokens, int i) {
    Token number = tokens.get(i);
    Token before = tokens.get(i - 1);
    if (number.kind() != Token.Kind.NUMBER
        || number.text().length() < 2
        || number.text().length() > 4
        || !number.text().chars().allMatch(c -> c >= '0' && c <= '9')
        || !LEADS.contains(before.norm())) {
      return false;
    }
    if (i + 1 == tokens.size()) {
      return true;
    }
    Token after = tokens.get(i + 1);
    return after.kind() == Token.Kind.MARK
        ? isEnd(tokens, i + 1)
        : FOLLOWS.contains(after.norm()) && !COUNTS.contains(after.norm());
  }

  /** A mark behind a number that is not part of it: not "in 203-7", "in 212, 213 or 214 cases". */
  private static boolean isEnd(List<Token> tokens, int i) {
    Token mark = tokens.get(i);
    boolean number =
        i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == Token.Kind.NUMBER
            && (mark.touches(tokens.get(i + 1)) || mark.norm().equals(","));
    return !number && ImmutableSet.of(",", ".", ";", ":", ")", "!", "?").contains(mark.norm());
  }

  private static Optional<Integer> near(Token number, int last) {
    int told = Integer.parseInt(number.text());
    int year = last <= 0 ? 1 - told : told;
    int reach = number.text().length() == 2 ? VERY_NEAR : NEAR;
    return told > 0 && told < MODERN && Math.abs(year - last) <= reach
        ? Optional.of(year)
        : Optional.empty();
  }

  private static TimexMention mention(Sentence sentence, int i, int year) {
    List<Token> tokens = sentence.tokens();
    TimeExpression expression = Times.year(year);
    String quote = tokens.get(i).text();
    return new TimexMention(
        sentence.part(),
        sentence.span(i, i),
        quote,
        expression,
        Optional.empty(),
        EnglishTense.of(tokens, i, i + 1),
        EnglishAsides.holds(tokens, i, i + 1),
        Interim.PAST,
        Derivation.of("<year near the last one told with its era>", quote, expression.describe()));
  }
}
