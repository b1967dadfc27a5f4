package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.timeline4j.event.Event;

/**
 * The lines of an event: the date, what it is told as, what happened. Date and mark come first and
 * are not cut, so that a plan never looks like a fact.
 *
 * @param heading the bold lines, at least one
 * @param summary the others
 * @param run whether the summary begins on the last line of the heading
 */
record SvgLabel(List<String> heading, List<String> summary, boolean run) {
  /** Between heading and summary on one line. */
  static final String BETWEEN = "\u2002";

  private static final int HEADING_LINES = 6;
  private static final int SUMMARY_LINES = 4;
  private static final double NARROWEST = 6;

  /** Returns the label in lines of at most that many pixels. */
  static SvgLabel of(Event event, DateWords dates, double room) {
    double ems = room / SvgLayout.FONT;
    String mark = EventWords.of(dates).mark(event).map(words -> " · " + words).orElse("");
    List<String> heading =
        TextWidths.wrap(
            PlainText.oneLine(dates.format(event) + mark), ems / TextWidths.BOLD, HEADING_LINES);
    String summary = summary(event, dates);
    double used = TextWidths.ofBold(heading.get(heading.size() - 1)) + TextWidths.of(BETWEEN);
    boolean run = ems - used >= Math.max(NARROWEST, TextWidths.ofFirstWord(summary));
    return new SvgLabel(
        heading,
        TextWidths.wrap(summary, run ? ems - used : ems, ems, SUMMARY_LINES),
        run && !summary.isEmpty());
  }

  /** What happened, with the reason if it has no date. */
  private static String summary(Event event, DateWords dates) {
    String happened = EventWords.of(dates).summary(event);
    return event
        .undated()
        .map(reason -> dates.words().get("published", happened, PlainText.oneLine(reason)))
        .orElse(happened);
  }

  /** Tells whether not all of it is there. */
  boolean isCut(Event event, DateWords dates) {
    return summary.size() == SUMMARY_LINES
        && !summary(event, dates).endsWith(summary.get(SUMMARY_LINES - 1));
  }

  int lines() {
    return heading.size() + summary.size() - (run ? 1 : 0);
  }

  /** Returns the width of the widest line in pixels. */
  double width() {
    double joined =
        run
            ? TextWidths.ofBold(heading.get(heading.size() - 1))
                + TextWidths.of(BETWEEN)
                + TextWidths.of(summary.get(0))
            : 0;
    return SvgLayout.FONT
        * DoubleStream.concat(
                DoubleStream.concat(
                    heading.stream().mapToDouble(TextWidths::ofBold),
                    summary.stream().mapToDouble(TextWidths::of)),
                DoubleStream.of(joined))
            .max()
            .orElse(0);
  }

  /** Returns the lines as pairs of what is bold and what is not. */
  List<Line> all() {
    ImmutableList.Builder<Line> all = ImmutableList.builder();
    for (int i = 0; i < heading.size(); i++) {
      boolean joins = run && i == heading.size() - 1;
      all.add(new Line(heading.get(i), joins ? summary.get(0) : ""));
    }
    summary.stream().skip(run ? 1 : 0).forEach(line -> all.add(new Line("", line)));
    return all.build();
  }

  /**
   * A line.
   *
   * @param bold what stands first
   * @param plain what stands behind it
   */
  record Line(String bold, String plain) {}
}
