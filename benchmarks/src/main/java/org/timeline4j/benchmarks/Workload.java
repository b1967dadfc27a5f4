package org.timeline4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.timeline4j.Pipeline;
import org.timeline4j.TemporalTagger;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.event.Reading;

/**
 * What {@link Compare} lets each of two builds do, loaded once for each: it knows nothing but what
 * the library gives to all, and is spoken to by types of the JDK only. What it is asked: the CPU
 * seconds of a {@code round}, or the {@code result} in words, to compare.
 */
public final class Workload implements BiFunction<String, String, Object> {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Article> articles;
  private final TemporalTagger tagger = TemporalTagger.standard();
  private final Pipeline pipeline = Pipeline.english();

  /** Reads the articles of a folder. */
  public Workload(String folder) {
    this.articles = ArticleReader.read(Path.of(folder)).articles();
  }

  /**
   * Does the work once, on all articles.
   *
   * @param stage {@code times}: temporal expressions; {@code readings}: events too; {@code
   *     timeline}: all that and merging
   * @param question {@code round} or {@code result}
   */
  @Override
  public Object apply(String stage, String question) {
    if (question.equals("result")) {
      return run(stage).toString();
    }
    long start = THREADS.getCurrentThreadCpuTime();
    run(stage);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private Object run(String stage) {
    return switch (stage) {
      case "times" -> articles.stream().map(tagger::tag).toList();
      case "readings" -> readings();
      case "timeline" -> {
        Timeline timeline = Timeline.of(readings());
        yield List.of(timeline.events(), timeline.undated());
      }
      default -> throw new IllegalArgumentException("no such stage: " + stage);
    };
  }

  private List<Reading> readings() {
    return articles.stream().map(pipeline::read).toList();
  }
}
