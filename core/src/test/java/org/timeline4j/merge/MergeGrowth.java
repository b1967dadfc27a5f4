package org.timeline4j.merge;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Vocabulary;

/** Measures how the time of merging grows with the number of articles. */
final class MergeGrowth {

  private static final int[] SIZES = {1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 100_000};

  private MergeGrowth() {}

  /** Prints, for each size, the CPU time of one merge and how many events came out. */
  public static void main(String[] args) {
    Merger.merge(Press.papers(SIZES[1], 0), SameEvent.strict(), Vocabulary.CHRONOLOGY);
    double before = 0;
    for (int size : SIZES) {
      List<Reading> readings = Press.papers(size, size);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Merged merged = Merger.merge(readings, SameEvent.strict(), Vocabulary.CHRONOLOGY);
      double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
      System.out.printf(
          "%,7d articles %,8.0f ms, %.2f times the line before, %,d events%n",
          size, millis, before == 0 ? 0 : millis / before, merged.events().size());
      before = millis;
    }
  }
}
