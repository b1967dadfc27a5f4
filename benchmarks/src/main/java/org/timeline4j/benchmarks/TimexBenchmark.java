package org.timeline4j.benchmarks;

import java.nio.file.Path;
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
import org.openjdk.jmh.infra.Blackhole;
import org.timeline4j.TemporalTagger;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;
import org.timeline4j.timex.TimexFinder;
import org.timeline4j.timex.Timexes;

/**
 * From text to temporal expressions, step by step: {@code sentences}, {@code find}, {@code
 * resolve}, each with the steps before it, and {@code tag}, which is what users call. One operation
 * is all articles of a folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class TimexBenchmark {
  /** A folder of articles as the library reads it. */
  @Param("examples/stories")
  public String folder = "";

  private final EnglishSentences sentences = new EnglishSentences();
  private final TimexFinder finder = EnglishTime.finder();
  private List<DatedText> texts = List.of();
  private long bytes;

  /** Reads the articles. */
  @Setup
  public void read() {
    texts = DatedText.ofFolder(Path.of(folder));
    bytes = texts.stream().mapToLong(DatedText::bytes).sum();
  }

  /** Tokens and sentences alone. */
  @Benchmark
  public void sentences(Volume volume, Blackhole sink) {
    texts.forEach(text -> sink.consume(sentencesOf(text)));
    volume.add(bytes);
  }

  /** The expressions, not resolved. */
  @Benchmark
  public void find(Volume volume, Blackhole sink) {
    texts.forEach(text -> sink.consume(finder.find(sentencesOf(text))));
    volume.add(bytes);
  }

  /** The expressions and what they denote against the day of publication. */
  @Benchmark
  public void resolve(Volume volume, Blackhole sink) {
    texts.forEach(
        text -> sink.consume(Timexes.resolve(finder.find(sentencesOf(text)), text.published())));
    volume.add(bytes);
  }

  /** All that a tagger does: markup, language, kind of text and dateline too. */
  @Benchmark
  public void tag(Volume volume, Blackhole sink) {
    texts.forEach(text -> sink.consume(TemporalTagger.standard().tag(text.article())));
    volume.add(bytes);
  }

  private List<Sentence> sentencesOf(DatedText text) {
    return sentences.find(Part.TEXT, text.text());
  }
}
