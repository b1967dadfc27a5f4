package org.timeline4j.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.timeline4j.Pipeline;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;

/**
 * The heap while a {@code .jsonl} file of {@link GeneratedNews generated articles} is read as a
 * stream. The arguments are how many million bytes the file has, after how many the heap is
 * measured, and {@code readings} or {@code timeline}: whether each reading is thrown away or a
 * chronology is made of all. Each line gives what is in use after a full collection; for a
 * chronology also what it holds at the end, by itself.
 */
public final class Streaming {
  private Streaming() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    long megabytes = Long.parseLong(args[0]);
    long step = Long.parseLong(args[1]);
    Path file = Files.createTempFile("news", ".jsonl");
    try {
      int count = write(file, megabytes * 1_000_000);
      int every = (int) (count * step / megabytes);
      System.out.println("articles  MB in use");
      try (Stream<Article> articles =
          ArticleReader.streamJsonLines(file, Streaming::say, Streaming::say)) {
        if (args[2].equals("timeline")) {
          timeline(articles, every);
        } else {
          readings(articles, every);
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void say(Object problem) {
    System.out.println(problem);
  }

  private static void readings(Stream<Article> articles, int every) {
    Iterator<Article> iterator = articles.iterator();
    int[] read = {0};
    Pipeline.english()
        .readAll(
            () -> iterator,
            2,
            reading -> {
              if (++read[0] % every == 0) {
                print(read[0], "");
              }
            });
  }

  private static void timeline(Stream<Article> articles, int every) {
    Timeline timeline =
        Timeline.builder()
            .parallelism(2)
            .progress(
                read -> {
                  if (read % every == 0) {
                    print(read, "");
                  }
                })
            .fromArticles(articles);
    print(timeline.articles().size(), "the chronology");
  }

  private static void print(long articles, String what) {
    System.gc();
    double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    System.out.printf("%8d  %9.0f  %s%n", articles, used, what);
  }

  private static int write(Path file, long bytes) throws IOException {
    long written = 0;
    int articles = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (; written < bytes; articles++) {
        String line = line(GeneratedNews.article(articles));
        out.write(line);
        written += line.length();
      }
    }
    return articles;
  }

  /** None of what is generated needs an escape. */
  private static String line(Article article) {
    return "{\"id\": \"%s\", \"published\": \"%s\", \"source\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}%n"
        .formatted(
            article.id(),
            article.published().orElseThrow().date(),
            article.source().orElse(""),
            article.title(),
            article.text());
  }
}
