package org.timeline4j.render;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;

/**
 * Writes a Gantt diagram: a row for each event along an axis. A day is a milestone, anything longer
 * a bar over all that it may be, what is open on one side a milestone on the other.
 */
final class MermaidGantt {
  /** Mermaid takes the years below for those of the last century, and reads four digits only. */
  private static final int FIRST_YEAR = 100;

  private static final int LAST_YEAR = 9998;
  private static final int DAYS_OF_YEAR = 366;

  private final DateWords dates;
  private final EventLabel labels;
  private final Appendable out;

  MermaidGantt(ReaderOptions<?> options, Appendable out) {
    this.dates = options.dates();
    this.labels = options.labels();
    this.out = out;
  }

  /** Tells whether the event has a place on the axis. */
  static boolean holds(Event event) {
    return AxisTime.of(event).filter(MermaidGantt::isOnAxis).isPresent();
  }

  private static boolean isOnAxis(AxisTime time) {
    return Stream.of(Optional.of(time.first()), time.last())
        .flatMap(Optional::stream)
        .allMatch(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }

  void write(Timeline timeline) throws IOException {
    List<AxisEvent> events =
        AxisEvent.of(timeline).stream().filter(event -> isOnAxis(event.time())).toList();
    out.append("    dateFormat YYYY-MM-DD\n    axisFormat ").append(axis(events)).append('\n');
    // The day on which somebody looks at it is no part of a chronology.
    out.append("    todayMarker off\n");
    String section = "";
    for (AxisEvent event : events) {
      String year = Grouping.YEAR.heading(event.event(), dates).orElse(section);
      if (!year.equals(section)) {
        out.append("    section ").append(MermaidText.escape(year)).append('\n');
        section = year;
      }
      write(event);
    }
  }

  /** The ticks are labelled with what tells them apart, in figures, which all languages read. */
  private static String axis(List<AxisEvent> events) {
    Optional<LocalDate> first =
        events.stream().map(event -> event.time().first()).min(LocalDate::compareTo);
    Optional<LocalDate> last =
        events.stream()
            .map(event -> event.time().last().orElse(event.time().first()))
            .max(LocalDate::compareTo);
    long days = first.isEmpty() ? 0 : ChronoUnit.DAYS.between(first.get(), last.orElseThrow());
    return days > 8 * DAYS_OF_YEAR ? "%Y" : days > DAYS_OF_YEAR ? "%Y-%m" : "%Y-%m-%d";
  }

  private void write(AxisEvent placed) throws IOException {
    AxisTime time = placed.time();
    LocalDate last = time.last().orElse(time.first());
    String label = labels.dated(placed.event());
    out.append("        ");
    out.append(MermaidText.escapeStart(label));
    out.append(last.equals(time.first()) ? " :milestone, " : " :").append(time.first().toString());
    out.append(", ").append(last.plusDays(1).toString()).append('\n');
  }
}
