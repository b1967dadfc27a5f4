package org.timeline4j;

/**
 * Is told how far the making of a chronology is; users may implement it.
 *
 * <p>Law: it is called on the thread that asked for the chronology, never twice at a time, and what
 * it does changes nothing in the chronology. An exception that it throws ends the work and reaches
 * the caller as it is, so throwing a {@link java.util.concurrent.CancellationException} is a way to
 * cancel; to interrupt the thread is the other.
 */
@FunctionalInterface
public interface ProgressListener {

  /**
   * Called after each article.
   *
   * @param articles how many were read so far, from 1
   */
  void read(long articles);

  /**
   * Called once, when all articles are read and are going to be merged.
   *
   * @param articles how many were read, perhaps 0
   */
  default void merging(long articles) {}
}
