package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.article.Article;

class ReadAheadTest {
  private static final Pipeline PIPELINE = Pipeline.english();

  private static Article article(int n) {
    return Article.of("", "Ship " + n + " sank on Monday.", LocalDate.of(2024, 3, 13));
  }

  private static List<Article> articles(int count) {
    return IntStream.range(0, count).mapToObj(ReadAheadTest::article).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void readings_come_in_the_order_of_the_articles(int threads) {
    List<Article> articles = articles(200);
    List<Article> read = new ArrayList<>();
    PIPELINE.readAll(articles, threads, reading -> read.add(reading.article()));
    assertThat(read).isEqualTo(articles);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void only_a_few_articles_are_asked_for_ahead(int threads) {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    Iterable<Article> articles =
        () -> Stream.generate(() -> article(asked.getAndIncrement())).limit(500).iterator();
    PIPELINE.readAll(
        articles,
        threads,
        reading -> assertThat(asked.get() - given.incrementAndGet()).isLessThan(16 * threads));
    assertThat(given).hasValue(500);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void an_exception_of_the_taker_ends_the_work_and_reaches_the_caller(int threads) {
    AtomicInteger asked = new AtomicInteger();
    Iterator<Article> endless = Stream.generate(() -> article(asked.getAndIncrement())).iterator();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                Timeline.builder()
                    .parallelism(threads)
                    .progress(
                        articles -> {
                          if (articles == 20) {
                            throw new CancellationException("enough");
                          }
                        })
                    .fromArticles(() -> endless))
        .withMessage("enough");
    assertThat(asked.get()).isLessThanOrEqualTo(20 + 16 * threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void to_interrupt_the_thread_cancels(int threads) {
    Iterator<Article> endless = Stream.generate(() -> article(1)).iterator();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                PIPELINE.readAll(
                    () -> endless, threads, reading -> Thread.currentThread().interrupt()));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void progress_counts_each_article_once_and_tells_of_the_merging() {
    List<String> told = new ArrayList<>();
    List<Article> articles = new ArrayList<>(articles(3));
    articles.addAll(articles(2));
    Timeline.builder()
        .progress(
            new ProgressListener() {
              @Override
              public void read(long count) {
                told.add("read " + count);
              }

              @Override
              public void merging(long count) {
                told.add("merging " + count);
              }
            })
        .fromArticles(articles);
    assertThat(told).containsExactly("read 1", "read 2", "read 3", "merging 3");
  }

  @Test
  void there_is_at_least_one_thread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PIPELINE.readAll(List.of(), 0, reading -> {}))
        .withMessage("parallelism is less than 1: 0");
  }
}
