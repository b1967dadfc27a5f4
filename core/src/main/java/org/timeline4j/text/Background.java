package org.timeline4j.text;

import java.util.Objects;

/**
 * Work that is begun on a thread of its own because somebody will soon wait for what it makes
 * ready. The thread keeps no program alive.
 */
public final class Background {
  private Background() {}

  /**
   * Begins the work.
   *
   * @param name the name of the thread
   * @param work what fails in it is left to whoever needs what it makes ready, and meets it again
   */
  public static void run(String name, Runnable work) {
    Thread thread = new Thread(Objects.requireNonNull(work, "work"), name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, failure) -> {});
    thread.start();
  }
}
