package org.timeline4j.examples;

import java.io.PrintWriter;
import java.util.Locale;
import org.timeline4j.ProgressListener;

/** How far the reading is, in one line of a terminal that is wiped in the end. */
final class ProgressBar implements ProgressListener {
  /** Fewer are read before anybody could look. */
  private static final int FEWEST = 50;

  private static final int WIDTH = 30;

  private final PrintWriter terminal;
  private final long total;
  private long shown = -1;

  /**
   * Shows nothing yet.
   *
   * @param total how many articles there are
   */
  ProgressBar(PrintWriter terminal, long total) {
    this.terminal = terminal;
    this.total = total;
  }

  @Override
  public void read(long articles) {
    long percent = 100 * articles / total;
    if (total >= FEWEST && percent > shown) {
      shown = percent;
      int done = (int) (WIDTH * articles / total);
      print(
          String.format(
              Locale.ROOT,
              "Reading [%s%s] %,d of %,d articles",
              "=".repeat(done),
              " ".repeat(WIDTH - done),
              articles,
              total));
    }
  }

  @Override
  public void merging(long articles) {
    if (total >= FEWEST) {
      print("");
    }
  }

  /** Goes to the beginning of the line and wipes it. */
  private void print(String line) {
    terminal.print("\r\u001b[K" + line);
    terminal.flush();
  }
}
