package org.timeline4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.timeline4j.Pipeline;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Reading;

/**
 * One long article of one kind of text, the worst that could be thought of for each step: what it
 * takes to read it and to make a chronology of it, as the text doubles. The arguments are the
 * lengths in thousands of characters; each line gives the CPU seconds, and how many times as much
 * as the line before.
 */
public final class LongArticle {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LongArticle() {}

  private static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("news", "Nordlys bought the mill on March 4, 2021. The company said it would hire. ");
    units.put("one line, no end", "the mayor opened the bridge and ");
    units.put("names", "Anna Berg met Omar Lopez and Jonas Weber. ");
    units.put("pronouns", "She met him after they left it. ");
    units.put("capitals", "Alpha Beta Gamma ");
    units.put("commas", "a ship, ");
    units.put("quotes", "\"She left,\" he said. ");
    units.put("one word", "abcdefghij");
    units.put("brackets", "<(");
    units.put("verbs", "said ");
    units.put("dates", "on Monday ");
    units.put("events", "The attack after the attack before the attack. ");
    return units;
  }

  /** Prints the table for the lengths in the arguments. */
  public static void main(String[] thousands) {
    Pipeline pipeline = Pipeline.english();
    for (int i = 0; i < 20; i++) {
      units().values().forEach(unit -> Timeline.of(List.of(read(pipeline, unit, 5))));
    }
    System.out.println("text                thousands  read s  times  merge s  times");
    units()
        .forEach(
            (name, unit) -> {
              double read = 0;
              double merged = 0;
              for (String length : thousands) {
                long start = THREADS.getCurrentThreadCpuTime();
                Reading reading = read(pipeline, unit, Integer.parseInt(length));
                long middle = THREADS.getCurrentThreadCpuTime();
                Timeline.of(List.of(reading));
                double seconds = (middle - start) / 1e9;
                double merging = (THREADS.getCurrentThreadCpuTime() - middle) / 1e9;
                System.out.printf(
                    "%-18s  %9s  %6.2f  %5s  %7.2f  %5s%n",
                    name,
                    length,
                    seconds,
                    read == 0 ? "" : String.format("%.1f", seconds / read),
                    merging,
                    merged == 0 ? "" : String.format("%.1f", merging / merged));
                read = seconds;
                merged = merging;
              }
            });
  }

  private static Reading read(Pipeline pipeline, String unit, int thousands) {
    String text = unit.repeat(thousands * 1_000 / unit.length());
    return pipeline.read(Article.of("", text, LocalDate.of(2024, 3, 13)));
  }
}
