package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;

/**
 * One story in each format, as a page of the documentation. {@link #main} writes the page, {@link
 * GalleryTest} compares it.
 */
final class Gallery {
  static final Path PAGE = Path.of("..", "docs", "gallery.md");

  private static final int MOST_LINES = 40;

  private static final Timeline STORY =
      Timeline.fromArticles(
          Article.builder()
              .id("gazette")
              .text(
                  "Nordlys bought the shipyard of Port Ellery on Monday. The yard was founded in"
                      + " 1985.")
              .published(LocalDate.of(2024, 3, 12))
              .source("Harbour Gazette")
              .url("https://harbour.example/shipyard")
              .language("en")
              .build(),
          Article.builder()
              .id("daily")
              .text(
                  "The firm Nordlys acquired the shipyard on March 11. Two years ago the city"
                      + " refused an offer by Corvane. Nordlys will hire 80 workers next month.")
              .published(LocalDate.of(2024, 3, 14))
              .source("Coast Daily")
              .language("en")
              .build());

  private static final List<Exhibit> EXHIBITS =
      List.of(
          new Exhibit("Text", "text", "TextRenderer", TextRenderer.create()),
          new Exhibit("Markdown", "markdown", "MarkdownRenderer", MarkdownRenderer.create()),
          new Exhibit("JSON", "json", "JsonRenderer", JsonRenderer.create()),
          new Exhibit("CSV, the table of events", "csv", "CsvRenderer", CsvRenderer.create()),
          new Exhibit("CSV, the table of evidence", "csv", "CsvRenderer", CsvRenderer.evidence()),
          new Exhibit("iCalendar", "ics", "ICalendarRenderer", ICalendarRenderer.create()),
          new Exhibit("TimelineJS", "json", "TimelineJsRenderer", TimelineJsRenderer.create()),
          new Exhibit("vis-timeline", "json", "VisTimelineRenderer", VisTimelineRenderer.create()),
          new Exhibit("Mermaid", "mermaid", "MermaidRenderer", MermaidRenderer.create()),
          new Exhibit(
              "Mermaid, with an axis",
              "mermaid",
              "MermaidRenderer",
              MermaidRenderer.builder().diagram(MermaidDiagram.GANTT).build()),
          new Exhibit("JSON-LD", "json", "JsonLdRenderer", JsonLdRenderer.create()),
          new Exhibit("EDTF", "text", "EdtfListRenderer", EdtfListRenderer.create()),
          new Exhibit("TimeML", "xml", "TimeMlRenderer", TimeMlRenderer.create()),
          new Exhibit("Turtle", "turtle", "TurtleRenderer", TurtleRenderer.create()));

  private Gallery() {}

  private record Exhibit(String title, String language, String type, Renderer renderer) {
    String section() {
      List<String> lines = renderer.render(STORY).lines().toList();
      boolean isCut = lines.size() > MOST_LINES;
      String shown = lines.stream().limit(MOST_LINES).collect(joining("\n", "", "\n"));
      String rest = isCut ? "\n... and so on.\n" : "";
      String report =
          renderer.report(STORY).toString().lines().map(l -> "- " + l).collect(joining("\n"));
      return "## "
          + title
          + "\n\n`"
          + type
          + "`\n\n````"
          + language
          + "\n"
          + shown
          + "````\n"
          + rest
          + "\n<details><summary>What is lost</summary>\n\n"
          + report
          + "\n\n</details>\n";
    }
  }

  /** Returns the page. */
  static String page() {
    return """
    # Gallery

    One story in each format: two articles of two papers about one shipyard. [Rendering](rendering.md) tells what each format can
    hold. This page is made by a test, which fails when it is out of date.

    `HtmlRenderer` and `SvgRenderer` are pictured with longer stories.

    ![A page of HTML](images/ferry-html.png)

    ![A picture in SVG](images/longship-svg.png)

    """
        + EXHIBITS.stream().map(Exhibit::section).collect(joining("\n"));
  }

  /** Writes the page. */
  public static void main(String[] args) throws IOException {
    Files.writeString(PAGE, page());
  }
}
