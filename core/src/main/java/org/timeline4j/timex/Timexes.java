package org.timeline4j.timex;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.timeline4j.time.TimeInterval;

/** Resolves the temporal expressions of one article. */
public final class Timexes {
  private Timexes() {}

  /**
   * Resolves each mention, in order, against the publication date and the times that the article
   * mentioned before it.
   *
   * @param mentions in text order
   * @param dct the interval within which the article was published, {@link TimeInterval#ALWAYS} if
   *     that is unknown
   * @return as many as there are mentions, in the same order
   */
  public static List<Timex> resolve(List<TimexMention> mentions, TimeInterval dct) {
    return ImmutableList.of();
  }
}
