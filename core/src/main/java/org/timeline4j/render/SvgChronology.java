package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.render.SvgLayout.Block;
import org.timeline4j.render.SvgLayout.Lane;
import org.timeline4j.render.SvgLayout.Side;

/** Draws one picture: title, axis, events, legend, events without a date, sources. For one use. */
final class SvgChronology {
  static final double MARGIN = 24;

  private static final String FACES =
      "'Source Sans 3', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', 'Noto"
          + " Sans Arabic', 'Noto Sans SC', sans-serif";

  /** The title is in the face of the titles of pages. */
  private static final String TITLE_FACES =
      "Charter, 'Bitstream Charter', Georgia, 'Noto Serif', 'Noto Sans Arabic', 'Noto Serif CJK"
          + " SC', serif";

  private static final double TITLE_FONT = 26;
  private static final double TITLE_LINE = 31;
  private static final int TITLE_LINES = 4;
  private static final int SOURCE_LINES = 4;
  private static final int SOURCES_OF_EVENT = 5;

  /** From this height on the axis stands at the foot as well. */
  private static final double TALL = 560;

  private final SvgRenderer.Builder options;
  private final Timeline timeline;
  private final Appendable out;
  private final SvgPen pen;
  private final DateWords dates;
  private final Words words;
  private final Citations citations;
  private final Map<String, Integer> idsGiven = new HashMap<>();
  private final double right;

  SvgChronology(Timeline timeline, SvgRenderer.Builder options, Appendable out) {
    this.timeline = timeline;
    this.options = options;
    this.out = out;
    this.pen = new SvgPen(out, options.colors, options.width, options.words().isRightToLeft());
    this.dates = options.dates();
    this.words = options.words();
    this.citations = options.citations(timeline);
    this.right = options.width - MARGIN;
  }

  void write() throws IOException {
    StringBuilder head = new StringBuilder();
    double top = title(pen.onto(head)) + 14;
    List<Event> drawn = drawn(true);
    StringBuilder foot = new StringBuilder();
    if (drawn.isEmpty()) {
      double bottom = footer(pen.onto(foot), ImmutableList.of(), false, top);
      begin(bottom);
      out.append(head).append(foot).append("</svg>\n");
      return;
    }
    TimeScale scale =
        TimeScale.of(
            drawn.stream()
                .flatMap(event -> SvgMark.of(event.when()).stream())
                .flatMap(mark -> mark.extents().stream())
                .toList(),
            MARGIN,
            right - MARGIN);
    SvgAxis axis = new SvgAxis(scale, dates);
    double ground = top + axis.height();
    SvgLayout layout =
        new SvgLayout(
            SvgLanes.of(drawn, options.lanes, citations, words),
            scale,
            MARGIN,
            right,
            ground,
            dates);
    boolean tall = layout.bottom() - ground > TALL;
    double end = layout.bottom() + (tall ? axis.height() + 6 : 0);
    List<Block> blocks = layout.lanes().stream().flatMap(lane -> lane.blocks().stream()).toList();
    double bottom = footer(pen.onto(foot), blocks, axis.isBroken(), end);
    begin(bottom);
    out.append(head).append("<g aria-hidden=\"true\">\n");
    axis.drawGround(pen, ground, layout.bottom());
    axis.drawAbove(pen, ground);
    if (tall) {
      axis.drawBelow(pen, layout.bottom());
    }
    out.append("</g>\n");
    boolean first = true;
    for (Lane lane : layout.lanes()) {
      lane(lane, first, scale);
      first = false;
    }
    out.append(foot).append("</svg>\n");
  }

  /** Returns the events that have a place on the axis, or those that have none. */
  private List<Event> drawn(boolean placed) {
    Stream<Event> events =
        timeline.events().stream().filter(event -> SvgMark.of(event.when()).isPresent() == placed);
    return (placed ? events : Stream.concat(events, timeline.undated().stream()))
        .collect(ImmutableList.toImmutableList());
  }

  private void begin(double height) throws IOException {
    String id = options.idPrefix;
    String high = SvgPen.number(Math.ceil(height));
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").append(id).append("\" width=\"");
    out.append(Integer.toString(options.width)).append("\" height=\"").append(high);
    out.append("\" viewBox=\"0 0 ").append(Integer.toString(options.width)).append(' ');
    out.append(high).append("\" lang=\"").append(words.language());
    out.append(words.isRightToLeft() ? "\" direction=\"rtl" : "");
    out.append("\" role=\"group\" aria-labelledby=\"").append(id);
    out.append("-title\" aria-describedby=\"").append(id).append("-desc\" font-family=\"");
    out.append(FACES).append("\" font-size=\"").append(SvgPen.number(SvgLayout.FONT));
    out.append("\">\n<title id=\"").append(id).append("-title\">");
    out.append(HtmlText.escape(options.heading())).append("</title>\n<desc id=\"").append(id);
    out.append("-desc\">").append(description()).append("</desc>\n");
    if (options.colors == ColorScheme.AUTO) {
      out.append("<style>\n").append(SvgInk.darkRules("#" + id)).append("</style>\n");
    }
    pen.rectangle(0, 0, options.width, Math.ceil(height), 0, SvgInk.PAPER);
  }

  private String description() {
    List<Event> events = timeline.events();
    String extent = HtmlText.escape(options.extent(timeline));
    return events.isEmpty()
        ? extent
        : extent
            + ": "
            + HtmlText.escape(dates.format(events.get(0)))
            + " – "
            + HtmlText.escape(dates.format(events.get(events.size() - 1)));
  }

  /** Writes title and extent from the top and returns where they end. */
  private double title(SvgPen head) throws IOException {
    double y = MARGIN - 6;
    double room = (right - MARGIN) / TITLE_FONT / TextWidths.BOLD;
    head.raw("<g font-family=\"" + TITLE_FACES + "\">\n");
    for (String line : TextWidths.wrap(PlainText.oneLine(options.heading()), room, TITLE_LINES)) {
      y += TITLE_LINE;
      head.text(MARGIN, y - 4, TITLE_FONT, true, SvgInk.INK, line);
    }
    head.raw("</g>\n");
    y += 17;
    head.text(MARGIN, y, SvgLayout.FONT, false, SvgInk.SOFT, options.extent(timeline));
    return y;
  }

  private void lane(Lane lane, boolean first, TimeScale scale) throws IOException {
    if (!lane.name().isEmpty()) {
      // The axis is the line above the first.
      if (!first) {
        pen.line(MARGIN, lane.y() + 3, right, lane.y() + 3, 1, "", SvgInk.SOFT);
      }
      String name = TextWidths.wrap(lane.name(), (right - MARGIN) / 15, 1).get(0);
      pen.text(MARGIN, lane.y() + 18, SvgLayout.FONT, true, SvgInk.INK, name);
    }
    out.append("<g role=\"list\"");
    out.append(lane.name().isEmpty() ? "" : " aria-label=\"" + HtmlText.escape(lane.name()) + "\"");
    out.append(">\n");
    SvgSigns signs = new SvgSigns(pen, scale);
    for (Block block : lane.blocks()) {
      out.append("<g role=\"listitem\" id=\"").append(id(block.event().id())).append("\"><title>");
      out.append(tooltip(block.event())).append("</title>\n");
      signs.draw(block);
      // What the lines of the axis cross stays legible.
      pen.raw("<g" + SvgInk.INK.fillWithin(SvgInk.PAPER, options.colors));
      pen.raw(" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">");
      boolean before = block.side() == Side.BEFORE;
      pen.label(block.labelX(), block.baseline(), before, block.label());
      out.append("</g></g>\n");
    }
    out.append("</g>\n");
  }

  private String tooltip(Event event) {
    String sources =
        citations.of(event).stream()
            .limit(SOURCES_OF_EVENT)
            .map(article -> citations.cite(article.id()))
            .collect(joining(words.get("semicolon")));
    String summary = dates.format(event) + ": " + options.events().summary(event);
    return HtmlText.escape(sources.isEmpty() ? summary : summary + " (" + sources + ")");
  }

  private double footer(SvgPen foot, List<Block> blocks, boolean broken, double top)
      throws IOException {
    double y = new SvgLegend(foot, words, MARGIN, right).draw(blocks, broken, top);
    List<Event> undated = drawn(false);
    if (!undated.isEmpty()) {
      y += 36;
      foot.text(MARGIN, y, SvgLayout.FONT + 2, true, SvgInk.INK, words.get("undated"));
      foot.raw("<g role=\"list\"" + SvgInk.INK.fill(options.colors) + ">\n");
      y += 5;
      for (Event event : undated) {
        y = undated(foot, event, y);
      }
      foot.raw("</g>\n");
    }
    String sources =
        timeline.articles().stream()
            .map(citations::name)
            .distinct()
            .collect(joining(words.get("comma")));
    if (!sources.isEmpty()) {
      y += 18;
      String line = words.get("sources.list", sources);
      for (String part : TextWidths.wrap(line, (right - MARGIN) / 11, SOURCE_LINES)) {
        y += 14;
        foot.text(MARGIN, y, 11, false, SvgInk.SOFT, part);
      }
    }
    return y + MARGIN;
  }

  private double undated(SvgPen foot, Event event, double top) throws IOException {
    SvgLabel label = SvgLabel.of(event, dates, right - MARGIN);
    foot.raw("<g role=\"listitem\" id=\"" + id(event.id()) + "\"><title>" + tooltip(event));
    foot.raw("</title>\n");
    foot.label(MARGIN, top + SvgLayout.LINE, false, label);
    foot.raw("</g>\n");
    return top + SvgLayout.LINE * label.lines() + 5;
  }

  /** An id that nothing else in the picture has: the second of two gets a number. */
  private String id(String name) {
    String id = options.idPrefix + "-" + HtmlText.id(name);
    int before = idsGiven.merge(id, 1, Integer::sum) - 1;
    return before == 0 ? id : id + "_" + before;
  }
}
