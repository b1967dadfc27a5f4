package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first program of the README compiles, and prints what stands below it. */
class ReadmeTest {

  @Test
  void the_first_program_prints_what_the_page_says(@TempDir Path folder) throws Exception {
    String program = Docs.blocks("README.md", "java").get(0);
    String output = Docs.blocks("README.md", "text").get(0);

    assertThat(DocProgram.print(program, folder)).isEqualTo(output);
  }
}
