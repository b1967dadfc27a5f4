package org.timeline4j;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs of docs/chronology.md compile, and print what stands below them. */
class ChronologyDocTest {
  private static final String PAGE = "docs/chronology.md";

  @TestFactory
  Stream<DynamicTest> each_program_prints_what_the_page_says(@TempDir Path folder) {
    return DocProgram.tests(PAGE, folder);
  }
}
