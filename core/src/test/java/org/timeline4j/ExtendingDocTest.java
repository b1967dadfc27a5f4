package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.timeline4j.language.en.TimeSlots;

/** The programs of docs/extending.md compile, and print what stands below them. */
class ExtendingDocTest {
  private static final String PAGE = "docs/extending.md";

  @TestFactory
  Stream<DynamicTest> each_program_prints_what_the_page_says(@TempDir Path folder) {
    return DocProgram.tests(PAGE, folder);
  }

  @Test
  void the_slots_that_the_page_names_are_there() {
    List<String> slots = Stream.of(TimeSlots.class.getFields()).map(f -> f.getName()).toList();

    assertThat(Docs.rows(PAGE, "| slot |"))
        .flatExtracting(row -> List.of(row.cells().get(0).replace("`", "").split(", ")))
        .isSubsetOf(slots);
  }
}
