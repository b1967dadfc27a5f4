package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;

/** A program on a page of the documentation, compiled without a warning and run. */
final class DocProgram {
  private static final Pattern CLASS = Pattern.compile("public (?:final )?class (\\w+)");

  private DocProgram() {}

  /** Returns a test for each program of a page: it prints what the text below it says. */
  static Stream<DynamicTest> tests(String page, Path folder) {
    List<String> programs = Docs.blocks(page, "java");
    List<String> outputs = Docs.blocks(page, "text");
    assertThat(programs).hasSameSizeAs(outputs);
    return IntStream.range(0, programs.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    "program " + (i + 1),
                    () -> assertThat(print(programs.get(i), folder)).isEqualTo(outputs.get(i))));
  }

  /** Returns what the program prints. */
  static String print(String program, Path folder) throws Exception {
    Matcher name = CLASS.matcher(program);
    assertThat(name.find()).as(program).isTrue();
    compile(program, name.group(1), folder);
    return run(name.group(1), folder);
  }

  private static void compile(String program, String name, Path folder) throws Exception {
    Path source = folder.resolve(name + ".java");
    Files.writeString(source, program);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-Xlint:all",
              "-Werror",
              "--release",
              "17",
              "-d",
              folder.toString(),
              "-classpath",
              System.getProperty("java.class.path"));
      assertThat(
              compiler
                  .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                  .call())
          .isTrue();
    }
  }

  private static String run(String name, Path folder) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
