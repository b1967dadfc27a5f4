package org.timeline4j.examples;

import java.util.Set;
import org.timeline4j.examples.Layout.Setting;
import org.timeline4j.render.CsvRenderer;
import org.timeline4j.render.EdtfListRenderer;
import org.timeline4j.render.HtmlRenderer;
import org.timeline4j.render.ICalendarRenderer;
import org.timeline4j.render.JsonLdRenderer;
import org.timeline4j.render.JsonRenderer;
import org.timeline4j.render.MarkdownRenderer;
import org.timeline4j.render.MermaidDiagram;
import org.timeline4j.render.MermaidRenderer;
import org.timeline4j.render.Renderer;
import org.timeline4j.render.SvgRenderer;
import org.timeline4j.render.TextRenderer;
import org.timeline4j.render.TimeMlRenderer;
import org.timeline4j.render.TimelineJsRenderer;
import org.timeline4j.render.TurtleRenderer;
import org.timeline4j.render.VisTimelineRenderer;

/** The formats that a chronology can be written in, and what each can be told. */
enum Format {
  /** Plain text for people. */
  TEXT(Setting.TITLE, Setting.LOCALE, Setting.ZONE),
  /** Markdown with headings by year, links and quotes. */
  MARKDOWN(Setting.TITLE, Setting.LOCALE, Setting.ZONE),
  /** A page of HTML that stands by itself. */
  HTML(Setting.TITLE, Setting.LOCALE, Setting.ZONE, Setting.GROUP, Setting.NEWEST_FIRST),
  /** A picture with an axis of time. */
  SVG(Setting.TITLE, Setting.LOCALE, Setting.ZONE, Setting.LANES),
  /** JSON without loss. */
  JSON,
  /** A calendar of the events that are told by their day or month. */
  ICS(Setting.TITLE, Setting.LOCALE, Setting.ZONE),
  /** A table of events. */
  CSV(Setting.LOCALE, Setting.ZONE),
  /** A table of the evidence of each event. */
  CSV_EVIDENCE,
  /** What TimelineJS loads. */
  TIMELINEJS(Setting.TITLE, Setting.LOCALE, Setting.ZONE, Setting.LANES),
  /** What vis-timeline loads. */
  VIS(Setting.LOCALE, Setting.LANES),
  /** A timeline diagram of Mermaid. */
  MERMAID(Setting.TITLE, Setting.LOCALE),
  /** A Gantt diagram of Mermaid. */
  MERMAID_GANTT(Setting.TITLE, Setting.LOCALE),
  /** Linked data in the vocabulary of schema.org. */
  JSONLD(Setting.TITLE, Setting.LOCALE),
  /** A date of EDTF and a summary in each line. */
  EDTF,
  /** Events, dates and their relations as TimeML. */
  TIMEML,
  /** RDF: events, their times, articles and quotes. */
  TURTLE;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, which its type does not tell.
  private final Set<Setting> settings;

  Format(Setting... settings) {
    this.settings = Set.of(settings);
  }

  boolean takes(Setting setting) {
    return settings.contains(setting);
  }

  Renderer renderer(Layout layout) {
    return switch (this) {
      case TEXT -> layout.titled(TextRenderer.builder()).build();
      case MARKDOWN -> layout.titled(MarkdownRenderer.builder()).build();
      case HTML ->
          layout
              .titled(HtmlRenderer.builder())
              .groupBy(layout.group())
              .newestFirst(layout.newestFirst())
              .build();
      case SVG -> layout.titled(SvgRenderer.builder()).lanesBy(layout.lanes()).build();
      case JSON -> JsonRenderer.create();
      case ICS -> layout.titled(ICalendarRenderer.builder()).build();
      case CSV -> layout.told(CsvRenderer.builder()).build();
      case CSV_EVIDENCE -> CsvRenderer.evidence();
      case TIMELINEJS ->
          layout.titled(TimelineJsRenderer.builder()).lanesBy(layout.lanes()).build();
      case VIS -> layout.told(VisTimelineRenderer.builder()).lanesBy(layout.lanes()).build();
      case MERMAID -> layout.titled(MermaidRenderer.builder()).build();
      case MERMAID_GANTT ->
          layout.titled(MermaidRenderer.builder()).diagram(MermaidDiagram.GANTT).build();
      case JSONLD -> layout.titled(JsonLdRenderer.builder()).build();
      case EDTF -> EdtfListRenderer.create();
      case TIMEML -> TimeMlRenderer.create();
      case TURTLE -> TurtleRenderer.create();
    };
  }

  /** Returns the name as it is written on the command line. */
  @Override
  public String toString() {
    return Choice.name(this);
  }
}
