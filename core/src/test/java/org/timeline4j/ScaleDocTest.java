package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of docs/scale.md compiles, and prints what stands below it. */
class ScaleDocTest {
  private static final String PAGE = "docs/scale.md";

  @Test
  void the_program_prints_what_the_page_says(@TempDir Path folder) throws Exception {
    assertThat(DocProgram.print(Docs.blocks(PAGE, "java").get(0), folder))
        .isEqualTo(Docs.blocks(PAGE, "text").get(0));
  }
}
