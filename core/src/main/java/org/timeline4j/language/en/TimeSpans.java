package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.timeline4j.text.Sentence;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.RefinedTime.Within;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimexType;
import org.timeline4j.timex.TimexMention;

/**
 * Which tokens of a sentence belong to which temporal expression of the article. Only dates and
 * times count: lengths of time and recurring times are phrases like any other, but what length a
 * phrase tells can be asked.
 */
final class TimeSpans {
  private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,3}");

  private final int[] timexAt;
  private final Map<Integer, Length> lengths;

  /** The expressions that tell the time of day. */
  private final Set<Integer> clocks;

  /** The expressions that tell a part of the one before them. */
  private final Set<Integer> finer;

  private TimeSpans(
      int[] timexAt, Map<Integer, Length> lengths, Set<Integer> clocks, Set<Integer> finer) {
    this.timexAt = timexAt;
    this.lengths = lengths;
    this.clocks = clocks;
    this.finer = finer;
  }

  /** Finds the dates and times that lie in each sentence; both lists are in text order. */
  static List<TimeSpans> of(List<Sentence> sentences, List<TimexMention> timexes) {
    ImmutableList.Builder<TimeSpans> all = ImmutableList.builder();
    int next = 0;
    for (Sentence sentence : sentences) {
      int[] at = new int[sentence.tokens().size()];
      Arrays.fill(at, -1);
      Map<Integer, Length> lengths = new HashMap<>();
      Set<Integer> clocks = new HashSet<>();
      Set<Integer> finer = new HashSet<>();
      while (next < timexes.size() && isIn(sentence, timexes.get(next))) {
        Resolved resolved = timexes.get(next).expression().resolve(Times.NOWHERE);
        if (resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME) {
          mark(sentence, timexes.get(next), next, at);
          if (resolved.granularity().isFinerThan(Granularity.PART_OF_DAY)) {
            clocks.add(next);
          }
          if (next > 0 && isWithin(timexes.get(next), timexes.get(next - 1))) {
            finer.add(next);
          }
        } else {
          length(sentence, timexes.get(next), lengths);
        }
        next++;
      }
      all.add(new TimeSpans(at, lengths, clocks, finer));
    }
    return all.build();
  }

  private static boolean isIn(Sentence sentence, TimexMention timex) {
    return timex.part() == sentence.part() && sentence.span().overlaps(timex.span());
  }

  private static boolean isWithin(TimexMention part, TimexMention whole) {
    return part.expression() instanceof Within within && within.period().equals(whole.expression());
  }

  private static void mark(Sentence sentence, TimexMention timex, int index, int[] at) {
    for (int i = 0; i < at.length; i++) {
      if (sentence.tokens().get(i).span().overlaps(timex.span())) {
        at[i] = index;
      }
    }
  }

  private static void length(Sentence sentence, TimexMention timex, Map<Integer, Length> lengths) {
    if (timex.expression() instanceof Length length && WHOLE.matcher(length.amount()).matches()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (sentence.tokens().get(i).span().end() == timex.span().end()) {
          lengths.put(i, length);
        }
      }
    }
  }

  /** Returns the length of time whose last word is a token, if it is a whole number of units. */
  Optional<Length> length(int token) {
    return Optional.ofNullable(lengths.get(token));
  }

  /** Returns the expression that a token belongs to, as its position in the article, or -1. */
  int timex(int token) {
    return timexAt[token];
  }

  /** Tells whether an expression, by its position in the article, tells the time of day. */
  boolean isClock(int timex) {
    return clocks.contains(timex);
  }

  /** Tells whether an expression is a part of the one before it: "In 1912, on April 15". */
  boolean isFiner(int timex) {
    return finer.contains(timex);
  }

  boolean isTime(int token) {
    return token >= 0 && token < timexAt.length && timexAt[token] >= 0;
  }

  boolean isStart(int token) {
    return isTime(token) && (token == 0 || timexAt[token - 1] != timexAt[token]);
  }

  /** Returns the last token of the expression that the token belongs to. */
  int last(int token) {
    int last = token;
    while (last + 1 < timexAt.length && timexAt[last + 1] == timexAt[token]) {
      last++;
    }
    return last;
  }
}
