package org.timeline4j.examples.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.timeline4j.Pipeline;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.event.Reading;
import org.timeline4j.render.TextRenderer;

/**
 * Makes a chronology on Apache Spark: the workers read the lines of a {@code .jsonl} file or of a
 * folder of these, and send their readings as bytes; the driver merges them.
 *
 * <p>Law: it is the chronology that one machine makes of the same articles.
 */
public final class TimelineJob {
  private TimelineJob() {}

  /** Prints the chronology of the articles in the first argument, a path that Spark can read. */
  public static void main(String[] arguments) {
    SparkConf settings =
        new SparkConf().setAppName("timeline4j").setIfMissing("spark.master", "local[*]");
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      System.out.print(TextRenderer.create().render(timeline(spark, arguments[0])));
    }
  }

  /**
   * Returns the chronology of the articles.
   *
   * @param path of JSON Lines; lines that hold no article are left out
   */
  static Timeline timeline(JavaSparkContext spark, String path) {
    ReadingBytes bytes = new ReadingBytes();
    List<Reading> readings = new ArrayList<>();
    Iterator<byte[]> sent = spark.textFile(path).mapPartitions(TimelineJob::read).toLocalIterator();
    sent.forEachRemaining(reading -> readings.add(bytes.of(reading)));
    return Timeline.of(readings);
  }

  /** On a worker: the readings of the articles in a part of the file. */
  private static Iterator<byte[]> read(Iterator<String> lines) {
    Pipeline pipeline = Pipeline.english();
    ReadingBytes bytes = new ReadingBytes();
    List<byte[]> readings = new ArrayList<>();
    lines.forEachRemaining(
        line ->
            ArticleReader.readJsonLines(
                    new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), "line")
                .articles()
                .forEach(article -> readings.add(bytes.to(pipeline.read(article)))));
    return readings.iterator();
  }
}
