package org.timeline4j.language.en;

import java.util.Arrays;
import java.util.List;
import org.timeline4j.text.Sentence;
import org.timeline4j.timex.TimexMention;

/** Which tokens of a sentence belong to which temporal expression of the article. */
final class TimeSpans {
  private final int[] timexAt;

  private TimeSpans(int[] timexAt) {
    this.timexAt = timexAt;
  }

  /** Finds the expressions that lie in a sentence. */
  static TimeSpans of(Sentence sentence, List<TimexMention> timexes) {
    int[] at = new int[sentence.tokens().size()];
    Arrays.fill(at, -1);
    for (int t = 0; t < timexes.size(); t++) {
      TimexMention timex = timexes.get(t);
      if (timex.part() == sentence.part() && sentence.span().overlaps(timex.span())) {
        for (int i = 0; i < at.length; i++) {
          if (sentence.tokens().get(i).span().overlaps(timex.span())) {
            at[i] = t;
          }
        }
      }
    }
    return new TimeSpans(at);
  }

  /** Returns the expression that a token belongs to, as its position in the article, or -1. */
  int timex(int token) {
    return timexAt[token];
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
