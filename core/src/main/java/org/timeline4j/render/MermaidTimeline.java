package org.timeline4j.render;

import java.io.IOException;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;

/** Writes the sections of a timeline diagram: a period for each date, below it what happened. */
final class MermaidTimeline {
  private final DateWords dates;
  private final Words words;
  private final EventLabel labels;
  private final Appendable out;

  MermaidTimeline(ReaderOptions<?> options, Appendable out) {
    this.dates = options.dates();
    this.words = options.words();
    this.labels = options.labels();
    this.out = out;
  }

  void write(Timeline timeline) throws IOException {
    String section = "";
    for (Event event : timeline.events()) {
      String year = Grouping.YEAR.heading(event, dates).orElse(section);
      if (!year.equals(section)) {
        section(year);
        section = year;
      }
      write(event);
    }
    if (!timeline.undated().isEmpty()) {
      section(words.get("undated"));
    }
    for (Event event : timeline.undated()) {
      write(event);
    }
  }

  private void section(String name) throws IOException {
    out.append("    section ").append(MermaidText.escape(name)).append('\n');
  }

  /** A period without an event, or an event without text, would break the whole diagram. */
  private void write(Event event) throws IOException {
    String happening = labels.happening(event);
    out.append("        ").append(MermaidText.escape(dates.format(event))).append(" : ");
    out.append(MermaidText.escape(happening));
    out.append('\n');
  }
}
