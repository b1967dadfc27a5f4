package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;

/**
 * An event of a viewer with an axis.
 *
 * @param event the event
 * @param time where it stands on the axis
 * @param lane the name of its lane; empty if there are none
 */
record AxisEvent(Event event, AxisTime time, Optional<String> lane) {

  /** Returns the events that have a place on the axis, in their order. */
  static List<AxisEvent> of(Timeline timeline) {
    return of(timeline, ImmutableMap.of());
  }

  /** Returns the events that have a place on the axis, in their order, each in its lane. */
  static List<AxisEvent> of(Timeline timeline, Lanes lanes, ReaderOptions<?> options) {
    return of(timeline, names(timeline, lanes, options));
  }

  private static List<AxisEvent> of(Timeline timeline, Map<String, String> names) {
    return timeline.events().stream()
        .flatMap(
            event ->
                AxisTime.of(event).stream()
                    .map(
                        time ->
                            new AxisEvent(event, time, Optional.ofNullable(names.get(event.id())))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the name of the lane by the id of the event; nothing if there are no lanes. */
  private static Map<String, String> names(
      Timeline timeline, Lanes lanes, ReaderOptions<?> options) {
    if (lanes == Lanes.NONE) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    SvgLanes.of(timeline.events(), lanes, options.citations(timeline), options.words())
        .forEach((lane, some) -> some.forEach(event -> names.put(event.id(), lane)));
    return names.buildKeepingLast();
  }
}
