package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs of docs/chronology.md compile, and print what stands below them. */
class ChronologyDocTest {
  private static final String PAGE = "docs/chronology.md";

  @TestFactory
  Stream<DynamicTest> each_program_prints_what_the_page_says(@TempDir Path folder) {
    List<String> programs = Docs.blocks(PAGE, "java");
    List<String> outputs = Docs.blocks(PAGE, "text");
    assertThat(programs).hasSameSizeAs(outputs);
    return IntStream.range(0, programs.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    "program " + (i + 1),
                    () ->
                        assertThat(DocProgram.print(programs.get(i), folder))
                            .isEqualTo(outputs.get(i))));
  }
}
