package org.timeline4j.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.timeline4j.Pipeline;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;

/**
 * How much faster several threads read than one: by turns, by the clock, so that it tells something
 * only on a machine that has nothing else to do. The arguments are a folder of articles, how many
 * threads (2 unless said), and how many rounds (15 unless said, of which the first third warms up).
 */
public final class Threads {
  /** Of a small folder one round is too short to measure. */
  private static final int COPIES = 5;

  private Threads() {}

  /** Prints the best time of each, and the median of the ratios. */
  public static void main(String[] arguments) {
    List<Article> articles = ArticleReader.read(Path.of(arguments[0])).articles();
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
    Pipeline pipeline = Pipeline.english();
    double[] one = new double[rounds];
    double[] several = new double[rounds];
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      one[i] = seconds(pipeline, articles, 1);
      several[i] = seconds(pipeline, articles, threads);
      ratios[i] = one[i] / several[i];
    }
    System.out.printf(
        Locale.ROOT,
        "1 thread %.3f s, %d threads %.3f s, ratio %.2f%n",
        least(one),
        threads,
        least(several),
        Arrays.stream(measured(ratios))
            .sorted()
            .skip(measured(ratios).length / 2)
            .findFirst()
            .orElse(0));
  }

  private static double[] measured(double[] rounds) {
    return Arrays.copyOfRange(rounds, rounds.length / 3, rounds.length);
  }

  private static double least(double[] rounds) {
    return Arrays.stream(measured(rounds)).min().orElse(0);
  }

  private static double seconds(Pipeline pipeline, List<Article> articles, int threads) {
    long start = System.nanoTime();
    for (int i = 0; i < COPIES; i++) {
      pipeline.readAll(articles, threads, reading -> {});
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
