package org.timeline4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.timeline4j.Pipeline;
import org.timeline4j.Timeline;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.event.Reading;
import org.timeline4j.render.JsonRenderer;

class TimelineJobTest {
  private static final Path STORIES = Path.of("..", "stories");

  private static List<Article> articles() {
    List<Article> articles = ArticleReader.read(STORIES).articles();
    assertThat(articles).hasSizeGreaterThan(15);
    return articles;
  }

  @Test
  void a_reading_comes_back_from_its_bytes() {
    ReadingBytes bytes = new ReadingBytes();
    for (Article article : articles()) {
      Reading reading = Pipeline.english().read(article);
      assertThat(bytes.of(bytes.to(reading))).isEqualTo(reading);
    }
  }

  @Test
  void spark_makes_the_chronology_that_one_machine_makes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("articles.jsonl");
    write(articles(), file);
    SparkConf settings =
        new SparkConf()
            .setAppName("test")
            .setMaster("local[2]")
            .set("spark.ui.enabled", "false")
            .set("spark.default.parallelism", "4");
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      Timeline timeline = TimelineJob.timeline(spark, file.toString());
      Timeline alone = Timeline.fromArticles(ArticleReader.read(file).articles());
      assertThat(timeline.events()).isNotEmpty();
      assertThat(JsonRenderer.create().render(timeline))
          .isEqualTo(JsonRenderer.create().render(alone));
    }
  }

  private static void write(List<Article> articles, Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Article article : articles) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("title", article.title());
        json.writeStringField("text", article.text());
        if (article.published().isPresent()) {
          json.writeStringField("published", article.published().get().toString());
        }
        json.writeEndObject();
      }
      lines.append(line).append('\n');
    }
    Files.writeString(file, lines);
  }
}
