package org.timeline4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/recipes.md says. */
class RecipesDocTest {
  private static final Path PAGE = Path.of("../docs/recipes.md");
  private static final Path PROGRAMS = Path.of("src/main/java/org/timeline4j/examples");

  @Test
  void jshell_prints_what_stands_below_its_lines(@TempDir Path folder) throws Exception {
    String page = Files.readString(PAGE);
    Path script = folder.resolve("recipe.jsh");
    Files.writeString(script, block(page, "```jshell\n") + "/exit\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code =
        JavaShellToolBuilder.builder()
            .in(InputStream.nullInputStream(), new ByteArrayInputStream(new byte[0]))
            .out(new PrintStream(out, true, StandardCharsets.UTF_8))
            .persistence(new HashMap<>())
            .start("--class-path", System.getProperty("java.class.path"), "-s", script.toString());

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(block(page, "```text\n"));
  }

  @Test
  void every_program_that_the_page_names_is_there_and_short() throws IOException {
    List<String> named =
        Files.readString(PAGE)
            .lines()
            .filter(line -> line.matches("\\| \\[?`.*"))
            .map(line -> line.replaceAll("^\\| \\[?`(\\w+)`.*", "$1"))
            .toList();

    assertThat(named).hasSizeGreaterThan(8);
    for (String program : named) {
      try (Stream<String> lines = Files.lines(PROGRAMS.resolve(program + ".java"))) {
        assertThat(lines.count()).as(program).isLessThan(125);
      }
    }
  }

  private static String block(String page, String fence) {
    int start = page.indexOf(fence);
    assertThat(start).as(fence).isNotNegative();
    return page.substring(start + fence.length(), page.indexOf("```", start + fence.length()));
  }
}
