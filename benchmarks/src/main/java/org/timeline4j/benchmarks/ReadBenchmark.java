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
import org.timeline4j.Pipeline;
import org.timeline4j.TemporalTagger;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.text.Part;
import org.timeline4j.text.PartOfSpeechTagger;

/**
 * From an article to its reading: {@code times} is the temporal tagger alone, {@code partsOfSpeech}
 * the part-of-speech tagger alone on every sentence, {@code readings} everything, events too. One
 * operation is all articles of a folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReadBenchmark {
  /** A folder of articles as the library reads it. */
  @Param("examples/stories")
  public String folder = "";

  private final EnglishSentences sentences = new EnglishSentences();
  private final Pipeline pipeline = Pipeline.english();
  private List<DatedText> texts = List.of();
  private long bytes;

  /** Reads the articles. */
  @Setup
  public void read() {
    texts = DatedText.ofFolder(Path.of(folder));
    bytes = texts.stream().mapToLong(DatedText::bytes).sum();
  }

  /** Temporal expressions, found and resolved. */
  @Benchmark
  public void times(Volume volume, Blackhole sink) {
    texts.forEach(text -> sink.consume(TemporalTagger.standard().tag(text.article())));
    volume.add(bytes);
  }

  /** The part of speech of every token. */
  @Benchmark
  public void partsOfSpeech(Volume volume, Blackhole sink) {
    PartOfSpeechTagger tagger = PartOfSpeechTagger.english();
    texts.forEach(
        text ->
            sentences
                .find(Part.TEXT, text.text())
                .forEach(sentence -> sink.consume(tagger.tag(sentence))));
    volume.add(bytes);
  }

  /** Everything: expressions, parts of speech, events, participants, dates. */
  @Benchmark
  public void readings(Volume volume, Blackhole sink) {
    texts.forEach(text -> sink.consume(pipeline.read(text.article())));
    volume.add(bytes);
  }
}
