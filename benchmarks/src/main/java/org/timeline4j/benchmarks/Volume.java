package org.timeline4j.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much text was read: a second column, in MB/s. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {
  /** Millions of bytes of UTF-8. */
  public double megabytes;

  void add(long bytes) {
    megabytes += bytes / 1e6;
  }
}
