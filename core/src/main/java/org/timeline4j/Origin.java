package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.timeline4j.article.Article;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.language.Language;
import org.timeline4j.merge.Merged;
import org.timeline4j.merge.Merger;
import org.timeline4j.merge.SameEvent;
import org.timeline4j.timex.ResolutionPolicy;

/**
 * What a chronology is made of: the settings and the readings. The chronology is a function of it.
 *
 * @param language what reads the articles that come in
 * @param policy how their expressions are resolved
 * @param same which mentions are one event
 * @param vocabulary which events are shown
 * @param parallelism how many articles are read at a time
 * @param readings what was read, in no particular order
 */
record Origin(
    Language language,
    ResolutionPolicy policy,
    SameEvent same,
    Vocabulary vocabulary,
    int parallelism,
    List<Reading> readings) {

  Origin {
    readings = ImmutableList.copyOf(readings);
  }

  /** Returns the same settings with other readings. */
  Origin of(Collection<Reading> others) {
    return new Origin(
        language, policy, same, vocabulary, parallelism, ImmutableList.copyOf(others));
  }

  /** Returns the same with what the articles give that are not there already. */
  Origin plus(Collection<Article> articles) {
    Set<Article> fresh = new LinkedHashSet<>();
    articles.forEach(article -> fresh.add(Objects.requireNonNull(article, "article")));
    readings.forEach(reading -> fresh.remove(reading.article()));
    return of(
        ImmutableList.<Reading>builder()
            .addAll(readings)
            .addAll(read(ImmutableList.copyOf(fresh)))
            .build());
  }

  Origin plus(Reading reading) {
    return of(ImmutableList.<Reading>builder().addAll(readings).add(reading).build());
  }

  Origin minus(String articleId) {
    return of(
        readings.stream()
            .filter(reading -> !reading.article().id().equals(articleId))
            .collect(ImmutableList.toImmutableList()));
  }

  Merged merged() {
    return Merger.merge(readings, same, vocabulary);
  }

  private List<Reading> read(List<Article> articles) {
    if (articles.isEmpty()) {
      return ImmutableList.of();
    }
    Pipeline pipeline = new Pipeline(language, policy);
    int threads = Math.min(parallelism, articles.size());
    if (threads < 2) {
      return articles.stream().map(pipeline::read).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Reading>> futures = new ArrayList<>();
      articles.forEach(article -> futures.add(pool.submit(() -> pipeline.read(article))));
      ImmutableList.Builder<Reading> all = ImmutableList.builder();
      for (Future<Reading> future : futures) {
        all.add(future.get());
      }
      return all.build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading articles", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not be read", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
