package org.timeline4j.render;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.timeline4j.event.Event;

/** In which lane each event stands, for viewers that draw the lanes themselves. */
final class LaneNames {
  private LaneNames() {}

  /** Returns the name of the lane by the id of the event; nothing if there are no lanes. */
  static Map<String, String> of(List<Event> events, Lanes lanes, Citations citations) {
    if (lanes == Lanes.NONE) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    SvgLanes.of(events, lanes, citations, DateWords.english().words())
        .forEach((lane, some) -> some.forEach(event -> names.put(event.id(), lane)));
    return names.buildKeepingLast();
  }
}
