package org.timeline4j.examples;

import java.util.Locale;
import org.timeline4j.render.HtmlRenderer;
import org.timeline4j.render.JsonRenderer;
import org.timeline4j.render.MarkdownRenderer;
import org.timeline4j.render.Renderer;
import org.timeline4j.render.SvgRenderer;
import org.timeline4j.render.TextRenderer;

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
  JSON;

  Renderer renderer() {
    return switch (this) {
      case TEXT -> TextRenderer.create();
      case MARKDOWN -> MarkdownRenderer.create();
      case HTML -> HtmlRenderer.create();
      case SVG -> SvgRenderer.create();
      case JSON -> JsonRenderer.create();
    };
  }

  /** Returns the name as it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
