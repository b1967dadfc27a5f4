package org.timeline4j.event;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;

/** Gives each event mention its date, or the reason why it has none. */
final class Dating {
  private Dating() {}

  static List<DatedMention> date(
      List<EventMention> mentions,
      List<TimexMention> expressions,
      List<Timex> timexes,
      TimeInterval dct) {
    return ImmutableList.of();
  }
}
