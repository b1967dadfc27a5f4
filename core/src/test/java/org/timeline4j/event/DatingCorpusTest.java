package org.timeline4j.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each event of the corpus of dated events has the date that an editor gives it. */
class DatingCorpusTest {

  @TestFactory
  Stream<DynamicTest> each_event_has_its_date() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : DatingCorpus.files()) {
      for (DatingCorpus.Row row : DatingCorpus.rows(file)) {
        URI source = URI.create(file.toUri() + "?line=" + row.line());
        String name = file.getFileName() + ":" + row.line() + " " + row.trigger();
        tests.add(DynamicTest.dynamicTest(name, source, () -> check(row)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(400);
    return tests.stream();
  }

  private static void check(DatingCorpus.Row row) {
    Reading reading = DatingCorpus.read(row.article());
    String words = row.article().text() + " [" + row.trigger() + "]";
    assertThat(row.isMet(reading))
        .as("%s: %s, is %s%s", words, row.date(), row.dates(reading), row.gap() ? ", no gap" : "")
        .isEqualTo(!row.gap());
  }
}
