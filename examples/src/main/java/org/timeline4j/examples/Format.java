package org.timeline4j.examples;

import java.util.Locale;
import org.timeline4j.render.CsvRenderer;
import org.timeline4j.render.EdtfListRenderer;
import org.timeline4j.render.HtmlRenderer;
import org.timeline4j.render.ICalendarRenderer;
import org.timeline4j.render.JsonLdRenderer;
import org.timeline4j.render.JsonRenderer;
import org.timeline4j.render.MarkdownRenderer;
import org.timeline4j.render.MermaidRenderer;
import org.timeline4j.render.Renderer;
import org.timeline4j.render.SvgRenderer;
import org.timeline4j.render.TextRenderer;
import org.timeline4j.render.TimeMlRenderer;
import org.timeline4j.render.TimelineJsRenderer;
import org.timeline4j.render.TurtleRenderer;
import org.timeline4j.render.VisTimelineRenderer;

/** The formats that a chronology can be written in. */
enum Format {
  /** Plain text for people. */
  TEXT,
  /** Markdown with headings by year, links and quotes. */
  MARKDOWN,
  /** A page of HTML that stands by itself. */
  HTML,
  /** A picture with an axis of time. */
  SVG,
  /** JSON without loss. */
  JSON,
  /** A calendar of the events that are told by their day or month. */
  ICS,
  /** A table of events. */
  CSV,
  /** A table of the evidence of each event. */
  CSV_EVIDENCE,
  /** What TimelineJS loads. */
  TIMELINEJS,
  /** What vis-timeline loads. */
  VIS,
  /** A timeline diagram of Mermaid. */
  MERMAID,
  /** Linked data in the vocabulary of schema.org. */
  JSONLD,
  /** A date of EDTF and a summary in each line. */
  EDTF,
  /** Events, dates and their relations as TimeML. */
  TIMEML,
  /** RDF: events, their times, articles and quotes. */
  TURTLE;

  Renderer renderer() {
    return switch (this) {
      case TEXT -> TextRenderer.create();
      case MARKDOWN -> MarkdownRenderer.create();
      case HTML -> HtmlRenderer.create();
      case SVG -> SvgRenderer.create();
      case JSON -> JsonRenderer.create();
      case ICS -> ICalendarRenderer.create();
      case CSV -> CsvRenderer.create();
      case CSV_EVIDENCE -> CsvRenderer.evidence();
      case TIMELINEJS -> TimelineJsRenderer.create();
      case VIS -> VisTimelineRenderer.create();
      case MERMAID -> MermaidRenderer.create();
      case JSONLD -> JsonLdRenderer.create();
      case EDTF -> EdtfListRenderer.create();
      case TIMEML -> TimeMlRenderer.create();
      case TURTLE -> TurtleRenderer.create();
    };
  }

  /** Returns the name as it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
