package org.timeline4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  private static final String ARTICLE = "{\"text\":\"The museum opened in 2019.\"}\n";

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static Run run(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8));
    int code = TimelineCommand.run(TimelineCommand.streams(in, out, err, false), "timeline", "-");
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void who_reads_no_further_is_no_problem() {
    assertThat(run(failing("Broken pipe"))).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void a_full_disk_is() {
    Run run = run(failing("No space left on device"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("standard output: cannot be written: No space left on device\n");
  }

  @Test
  void the_result_goes_to_a_file_on_demand(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("out.txt");
    Run run = Run.with(ARTICLE, "timeline", "-", "-o", file.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Run.with(ARTICLE, "timeline", "-").out());
  }

  @Test
  void a_file_that_cannot_be_written_is_named(@TempDir Path folder) {
    Path file = folder.resolve("missing").resolve("out.txt");
    Run run = Run.with(ARTICLE, "timeline", "-", "-o", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo(file + ": cannot be written: no such file or folder\n");
  }
}
