package org.timeline4j;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.timeline4j.article.Article;
import org.timeline4j.event.Reading;

/**
 * Reads articles on several threads and hands on the readings in the order of the articles. Only a
 * few articles are asked for ahead, so that a long stream of them takes little memory.
 */
final class ReadAhead {
  /** So many articles for each thread that none waits while a long one is read. */
  private static final int AHEAD = 16;

  private static final ThreadFactory THREADS =
      new ThreadFactoryBuilder().setNameFormat("timeline4j-reader-%d").setDaemon(true).build();

  private final Pipeline pipeline;
  private final int threads;

  ReadAhead(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.threads = threads;
  }

  /**
   * Reads all articles.
   *
   * @param into gets the readings, on the thread of the caller
   * @throws CancellationException if the thread of the caller is interrupted, and stays so
   */
  void read(Iterator<Article> articles, Consumer<? super Reading> into) {
    if (threads == 1) {
      while (articles.hasNext()) {
        checkInterrupt();
        into.accept(pipeline.read(articles.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, THREADS);
    try {
      Queue<Future<Reading>> ahead = new ArrayDeque<>();
      while (articles.hasNext()) {
        checkInterrupt();
        Article article = articles.next();
        ahead.add(pool.submit(() -> pipeline.read(article)));
        if (ahead.size() == AHEAD * threads) {
          into.accept(await(ahead.remove()));
        }
      }
      while (!ahead.isEmpty()) {
        into.accept(await(ahead.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Reading await(Future<Reading> reading) {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not be read", e.getCause());
    }
  }

  private static void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw cancelled();
    }
  }

  private static CancellationException cancelled() {
    return new CancellationException("interrupted while reading articles");
  }
}
