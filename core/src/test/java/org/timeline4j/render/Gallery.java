package org.timeline4j.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.hash.Hashing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;

/**
 * One story in each format, as a page of the documentation. {@link #main} writes the page, {@link
 * GalleryTest} compares it.
 */
final class Gallery {
  static final Path PAGE = Path.of("..", "docs", "gallery.md");

  /** Pages that show pictures of the gallery. */
  static final List<Path> OTHERS =
      List.of(Path.of("..", "README.md"), Path.of("..", "docs", "rendering.md"));

  static final Path IMAGES = Path.of("..", "docs", "images");
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

  private static final String TIMELINEJS =
      """
      <link rel="stylesheet" href="timelinejs/dist/css/timeline.css">
      <script src="timelinejs/dist/js/timeline.js"></script>
      <script type="application/json" id="data">%s</script>
      <script>
        new TL.Timeline('view', JSON.parse(document.getElementById('data').textContent),
            {hash_bookmark: false, font: null, start_at_slide: 2});
      </script>
      """;

  private static final String VIS =
      """
      <link rel="stylesheet" href="vis-timeline/styles/vis-timeline-graph2d.min.css">
      <script src="vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
      <script type="application/json" id="data">%s</script>
      <script>
        const data = JSON.parse(document.getElementById('data').textContent);
        const options = {showCurrentTime: false};
        new vis.Timeline(document.getElementById('view'), data.items, data.groups, options).fit();
      </script>
      """;

  private static final String MERMAID =
      """
      <script src="mermaid-11.4.0/dist/mermaid.min.js"></script>
      <script type="text/plain" id="data">%s</script>
      <script>
        mermaid.initialize({startOnLoad: false});
        mermaid.render('picture', document.getElementById('data').textContent)
            .then(({svg}) => { document.getElementById('view').innerHTML = svg; });
      </script>
      """;

  private static final List<Exhibit> EXHIBITS =
      List.of(
          new Exhibit("Text", "text", "TextRenderer", TextRenderer.create()),
          new Exhibit("Markdown", "markdown", "MarkdownRenderer", MarkdownRenderer.create()),
          new Exhibit("HTML", "html", "HtmlRenderer", HtmlRenderer.create())
              .pictured("gallery-html", 1120, 640, "%s")
              .opened(2),
          new Exhibit("SVG", "svg", "SvgRenderer", SvgRenderer.create())
              .pictured("gallery-svg", 800, 240, "<!DOCTYPE html><body style='margin:0'>%s"),
          new Exhibit("JSON", "json", "JsonRenderer", JsonRenderer.create()),
          new Exhibit("CSV, the table of events", "csv", "CsvRenderer", CsvRenderer.create()),
          new Exhibit("CSV, the table of evidence", "csv", "CsvRenderer", CsvRenderer.evidence()),
          new Exhibit("iCalendar", "ics", "ICalendarRenderer", ICalendarRenderer.create()),
          new Exhibit("TimelineJS", "json", "TimelineJsRenderer", TimelineJsRenderer.create())
              .pictured("gallery-timelinejs", 800, 480, TIMELINEJS),
          new Exhibit("vis-timeline", "json", "VisTimelineRenderer", VisTimelineRenderer.create())
              .pictured("gallery-vis", 800, 150, VIS),
          new Exhibit("Mermaid", "mermaid", "MermaidRenderer", MermaidRenderer.create())
              .pictured("gallery-mermaid", 800, 480, MERMAID),
          new Exhibit(
                  "Mermaid, with an axis",
                  "mermaid",
                  "MermaidRenderer",
                  MermaidRenderer.builder().diagram(MermaidDiagram.GANTT).build())
              .pictured("gallery-mermaid-gantt", 800, 230, MERMAID),
          new Exhibit("JSON-LD", "json", "JsonLdRenderer", JsonLdRenderer.create()),
          new Exhibit("EDTF", "text", "EdtfListRenderer", EdtfListRenderer.create()),
          new Exhibit("TimeML", "xml", "TimeMlRenderer", TimeMlRenderer.create()),
          new Exhibit("Turtle", "turtle", "TurtleRenderer", TurtleRenderer.create()));

  /** A chronology made by hand, for what no short story has all of. */
  private static final List<Exhibit> SIGNS =
      List.of(
          new Exhibit(
                  "A page of HTML",
                  "html",
                  "HtmlRenderer",
                  HtmlRenderer.builder().title("The Long Bridge").build(),
                  Samples.signs())
              .pictured("gallery-signs-page", 1120, 1360, "%s")
              .opened(4),
          new Exhibit(
                  "A picture in SVG",
                  "svg",
                  "SvgRenderer",
                  SvgRenderer.builder().title("The Long Bridge").build(),
                  Samples.signs())
              .pictured("gallery-signs-svg", 800, 430, "<!DOCTYPE html><body style='margin:0'>%s"));

  private Gallery() {}

  /**
   * How an export is shown.
   *
   * @param name what the name of its file begins with
   * @param viewer the page that shows it in place of {@code %s}; the viewers are in {@code
   *     target/viewers}
   * @param opened which event has its evidence open, from 0; none if it is negative
   */
  private record Picture(String name, int width, int height, String viewer, int opened) {}

  /**
   * A format.
   *
   * @param language the language of the code block
   * @param renderer what writes it
   * @param timeline what it writes
   * @param picture how it is shown, if that is not its text
   */
  private record Exhibit(
      String title,
      String language,
      String type,
      Renderer renderer,
      Timeline timeline,
      Optional<Picture> picture) {

    Exhibit(String title, String language, String type, Renderer renderer) {
      this(title, language, type, renderer, STORY);
    }

    Exhibit(String title, String language, String type, Renderer renderer, Timeline timeline) {
      this(title, language, type, renderer, timeline, Optional.empty());
    }

    Exhibit pictured(String name, int width, int height, String viewer) {
      return with(new Picture(name, width, height, viewer, -1));
    }

    Exhibit opened(int event) {
      Picture closed = picture.orElseThrow();
      return with(
          new Picture(closed.name(), closed.width(), closed.height(), closed.viewer(), event));
    }

    private Exhibit with(Picture as) {
      return new Exhibit(title, language, type, renderer, timeline, Optional.of(as));
    }

    String export() {
      return renderer.render(timeline);
    }

    /** Its name follows from what is pictured and how, so that no picture is older than that. */
    String file() {
      Picture as = picture.orElseThrow();
      String all = as + export();
      return as.name()
          + "-"
          + Hashing.sha256().hashString(all, UTF_8).toString().substring(0, 8)
          + ".png";
    }

    String image() {
      return "![" + title + "](images/" + file() + ")\n";
    }

    String section() {
      List<String> lines = export().lines().toList();
      boolean isCut = lines.size() > MOST_LINES;
      String shown = lines.stream().limit(MOST_LINES).collect(joining("\n", "", "\n"));
      String rest = isCut ? "\n... and so on.\n" : "";
      String report =
          renderer.report(timeline).toString().lines().map(l -> "- " + l).collect(joining("\n"));
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
          + picture.map(p -> "\n" + image()).orElse("")
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

    """
        + EXHIBITS.stream().map(Exhibit::section).collect(joining("\n"))
        + """

        ## Each sign

        A chronology made by hand, with each kind of date, what is planned, claimed and going on, sources that differ, and a copy:

        """
        + SIGNS.stream().map(Exhibit::image).collect(joining("\n"));
  }

  private static Stream<Exhibit> pictured() {
    return Stream.concat(EXHIBITS.stream(), SIGNS.stream())
        .filter(exhibit -> exhibit.picture().isPresent());
  }

  /** Returns the files of the pictures. */
  static List<Path> pictures() {
    return pictured().map(exhibit -> IMAGES.resolve(exhibit.file())).toList();
  }

  /** Returns the page with the names of the pictures as they are now. */
  static String renamed(String page) {
    String renamed = page;
    for (Exhibit exhibit : pictured().toList()) {
      String name = exhibit.picture().orElseThrow().name();
      renamed = renamed.replaceAll("\\b" + name + "-[0-9a-f]{8}\\.png", exhibit.file());
    }
    return renamed;
  }

  /**
   * Writes the page, the names of its pictures on other pages and, with Chromium and the viewers at
   * hand, the pictures.
   */
  public static void main(String[] args) throws Exception {
    Files.writeString(PAGE, page());
    for (Path page : OTHERS) {
      Files.writeString(page, renamed(Files.readString(page)));
    }
    try (Stream<Path> files = Files.list(IMAGES)) {
      for (Path old : files.filter(file -> isOfGallery(file)).toList()) {
        Files.delete(old);
      }
    }
    Browser browser = Browser.open();
    for (Exhibit exhibit : pictured().toList()) {
      Picture picture = exhibit.picture().orElseThrow();
      browser.resize(picture.width(), picture.height());
      browser.show(shown(exhibit, picture), ".html");
      if (picture.opened() >= 0) {
        String event = "document.querySelectorAll('article > details')[" + picture.opened() + "]";
        browser.evaluate(event + ".open = true;0");
      }
      TimeUnit.SECONDS.sleep(picture.viewer().contains("<script") ? 8 : 1);
      Files.write(IMAGES.resolve(exhibit.file()), browser.picture());
    }
    System.exit(0);
  }

  private static boolean isOfGallery(Path file) {
    return file.getFileName().toString().startsWith("gallery-");
  }

  private static String shown(Exhibit exhibit, Picture picture) {
    String export = exhibit.export();
    if (!picture.viewer().contains("<script")) {
      return picture.viewer().replace("%s", export);
    }
    return "<!DOCTYPE html><meta charset=\"utf-8\"><base href=\""
        + Path.of("target", "viewers").toAbsolutePath().toUri()
        + "\"><body style=\"margin:0\"><div id=\"view\" style=\"width:"
        + picture.width()
        + "px;height:"
        + picture.height()
        + "px\"></div>\n"
        + picture.viewer().replace("%s", export);
  }
}
