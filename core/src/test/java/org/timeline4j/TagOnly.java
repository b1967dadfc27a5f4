package org.timeline4j;

import java.time.LocalDate;

/** A program that wants temporal expressions only. */
final class TagOnly {
  private TagOnly() {}

  public static void main(String[] args) {
    System.out.println(
        TemporalTagger.standard()
            .find("It opened in 1985.", LocalDate.of(2024, 3, 13))
            .get(0)
            .value());
  }
}
