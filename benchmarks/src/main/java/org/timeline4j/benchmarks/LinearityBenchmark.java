package org.timeline4j.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexFinder;
import org.timeline4j.timex.Timexes;

/**
 * Temporal expressions in long texts of one kind of word, the worst there are: twice the text must
 * take twice the time. Nothing here is like an article, so only the ratios tell something.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms4g", "-Xmx4g"})
public class LinearityBenchmark {
  private static final int WIDTH = 70;
  private static final String MONTHS =
      "January February March April May June July August September October November December ";

  /** What the text is made of. */
  @Param({"7", "12 ", "in 1999; ", "months", "of the "})
  public String words = "";

  /** Whether the text is one line or many. */
  @Param({"one", "many"})
  public String lines = "";

  /** How long the text is. */
  @Param({"1", "2", "4"})
  public int megabytes;

  private final EnglishSentences sentences = new EnglishSentences();
  private final TimexFinder finder = EnglishTime.finder();
  private final TimeInterval published = TimeInterval.ofDay(LocalDate.of(2024, 3, 13));
  private String text = "";

  /** Makes the text. */
  @Setup
  public void repeat() {
    String unit = words.equals("months") ? MONTHS : words;
    String line =
        lines.equals("one") ? unit : unit.repeat(Math.max(1, WIDTH / unit.length())) + "\n";
    text = line.repeat(megabytes * 1_000_000 / line.length());
  }

  /** Finds and resolves. */
  @Benchmark
  public List<Timex> resolve() {
    return Timexes.resolve(finder.find(sentences.find(Part.TEXT, text)), published);
  }
}
