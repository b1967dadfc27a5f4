package org.timeline4j.examples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Articles;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;
import org.timeline4j.render.HtmlRenderer;
import org.timeline4j.render.ICalendarRenderer;
import org.timeline4j.render.Renderer;
import org.timeline4j.render.SvgRenderer;

/**
 * A site of files for any web server: a page of one's own design around the whole chronology, a
 * page for each person or organisation of at least three events, a picture and a calendar.
 */
public final class StaticSite {
  private static final int ENOUGH_FOR_A_PAGE = 3;

  private StaticSite() {}

  /** Writes the site of the folder that is named first into the folder that is named second. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "examples/stories/ferry");
    Path site = Path.of(args.length > 1 ? args[1] : "site");
    write(folder, site);
    System.out.println(site.resolve("index.html"));
  }

  static void write(Path folder, Path site) throws IOException {
    Articles read = ArticleReader.read(folder);
    read.problems().forEach(System.err::println);
    Timeline timeline = Timeline.fromArticles(read.articles());

    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), index(timeline));
    for (String name : leadingNames(timeline)) {
      Renderer page = HtmlRenderer.builder().title(name).build();
      write(page, timeline.about(name), site.resolve(fileName(name)));
    }
    write(SvgRenderer.create(), timeline, site.resolve("chronology.svg"));
    write(ICalendarRenderer.create(), timeline, site.resolve("chronology.ics"));
  }

  private static void write(Renderer renderer, Timeline timeline, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      renderer.render(timeline, out);
    }
  }

  private static String index(Timeline timeline) {
    String links =
        leadingNames(timeline).stream()
            .map(name -> "<a href=\"%s\">%s</a>".formatted(fileName(name), escape(name)))
            .collect(Collectors.joining(" · "));
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>What happened</title>
    <style>%s</style>
    </head>
    <body>
    <main>
    <h1>What happened</h1>
    <nav>%s · <a href="chronology.svg">Picture</a> · <a href="chronology.ics">Calendar</a></nav>
    %s</main>
    </body>
    </html>
    """
        .formatted(HtmlRenderer.style(), links, HtmlRenderer.fragment().render(timeline));
  }

  /** Returns who took part by name in enough events for a page, in alphabetical order. */
  private static List<String> leadingNames(Timeline timeline) {
    Map<String, Long> events =
        timeline.events().stream()
            .flatMap(StaticSite::names)
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    events.values().removeIf(count -> count < ENOUGH_FOR_A_PAGE);
    return List.copyOf(events.keySet());
  }

  private static Stream<String> names(Event event) {
    return event.participants().stream()
        .filter(Participant::isNamed)
        .map(Participant::name)
        .distinct();
  }

  private static String fileName(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".html";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
