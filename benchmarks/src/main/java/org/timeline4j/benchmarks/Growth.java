package org.timeline4j.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.timeline4j.Pipeline;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Reading;

/**
 * How time and memory grow with the number of {@link GeneratedNews generated articles}: a table
 * with a line for each number in the arguments, which stand in order. The exponent is that between
 * a line and the one before: 1 is linear.
 */
public final class Growth {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Prints the table for the numbers of articles in the arguments. */
  public static void main(String[] numbers) {
    warmUp();
    System.out.println(
        "articles  MB text  read s/MB  readings, bytes a mention  merge s  exponent  collector s"
            + "  events  MB timeline");
    Line before = new Line(0, 0);
    for (String number : numbers) {
      before = print(Integer.parseInt(number), before);
    }
  }

  private record Line(int articles, double merging) {}

  /** A method of its own, so that nothing of the line before is held. */
  private static Line print(int count, Line before) {
    List<Reading> readings = new ArrayList<>(count);
    long empty = heap();
    double reading = seconds(() -> read(count, readings));
    double megabytes = bytes(count) / 1e6;
    long mentions = readings.stream().mapToLong(read -> read.mentions().size()).sum();
    long held = (heap() - empty) / Math.max(1, mentions);
    List<Timeline> merged = new ArrayList<>();
    long collected = collectorMillis();
    double merging = seconds(() -> merged.add(Timeline.of(readings)));
    double collecting = (collectorMillis() - collected) / 1e3;
    int events = merged.get(0).events().size();
    readings.clear();
    double kept = (heap() - empty) / 1e6;
    System.out.printf(
        "%8d  %7.1f  %9.2f  %25d  %7.2f  %8s  %11.2f  %6d  %11.0f%n",
        count,
        megabytes,
        reading / megabytes,
        held,
        merging,
        exponent(new Line(count, merging), before),
        collecting,
        events,
        kept);
    return new Line(count, merging);
  }

  private static String exponent(Line line, Line before) {
    return before.articles() == 0
        ? ""
        : String.format(
            "%.2f",
            Math.log(line.merging() / before.merging())
                / Math.log(line.articles() / (double) before.articles()));
  }

  private static void warmUp() {
    for (int i = 0; i < 3; i++) {
      List<Reading> readings = new ArrayList<>();
      read(2_000, readings);
      Timeline.of(readings);
    }
  }

  private static void read(int count, List<Reading> into) {
    Iterable<Article> articles = () -> GeneratedNews.articles(count).iterator();
    Pipeline.english().readAll(articles, 1, into::add);
  }

  private static long bytes(int count) {
    return GeneratedNews.articles(count)
        .mapToLong(article -> article.title().length() + article.text().length())
        .sum();
  }

  /** CPU time of this thread, so that other programs change it little. */
  private static double seconds(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** By the clock, as the collector works while this thread waits. */
  private static long collectorMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
