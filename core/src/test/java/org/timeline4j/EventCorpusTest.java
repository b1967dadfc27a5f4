package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.EventCorpus.Row;

/** The kind, status, participants and place of events in sentences, but for known gaps. */
class EventCorpusTest {

  @TestFactory
  Stream<DynamicNode> a_sentence_gives_the_event_that_a_reader_sees() {
    return EventCorpus.files(EventCorpus.FOLDER).stream().map(EventCorpusTest::tests);
  }

  /** The name carries the figures, so that a report of the tests shows what is met. */
  private static DynamicNode tests(Path file) {
    List<Row> rows = EventCorpus.rows(file);
    long gaps = rows.stream().filter(Row::gap).count();
    return dynamicContainer(
        "%s: %d of %d".formatted(file.getFileName(), rows.size() - gaps, rows.size()),
        rows.stream().map(row -> test(file, row)));
  }

  private static DynamicTest test(Path file, Row row) {
    return dynamicTest(
        row.expected() + " : " + row.text(),
        URI.create(file.toUri() + "?line=" + row.line()),
        () -> {
          if (row.gap()) {
            assertThat(row.isMet()).as("met now: remove \"%s\"", EventCorpus.GAP).isFalse();
          } else {
            assertThat(row.complaints()).isEmpty();
          }
        });
  }
}
