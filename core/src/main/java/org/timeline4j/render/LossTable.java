package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Loss;
import org.timeline4j.render.ExportReport.Part;

/**
 * What a format cannot hold, a row for each loss; {@link #report} tells which rows meet a
 * chronology. Immutable.
 */
final class LossTable {
  private final ImmutableList<Row> rows;

  private record Row(Kind kind, Part part, String detail, Predicate<Event> which) {}

  private LossTable(ImmutableList<Row> rows) {
    this.rows = rows;
  }

  /** Returns a table without rows. */
  static LossTable create() {
    return new LossTable(ImmutableList.of());
  }

  /** Returns this table and a row: events that have the part lose it as a whole. */
  LossTable omitting(Part part, String detail) {
    return with(Kind.OMITTED, part, detail, event -> true);
  }

  /** Returns {@link #omitting} with the row, or this table, as the condition says. */
  LossTable omittingUnless(boolean shown, Part part, String detail) {
    return shown ? this : omitting(part, detail);
  }

  /** Returns this table and a row for the events that have the part and pass the test. */
  LossTable with(Kind kind, Part part, String detail, Predicate<Event> which) {
    return new LossTable(
        ImmutableList.<Row>builder().addAll(rows).add(new Row(kind, part, detail, which)).build());
  }

  /** Returns this table and the row for {@link PlainText#oneLine}. */
  LossTable flatteningCharacters() {
    return with(
        Kind.FLATTENED,
        Part.CHARACTER,
        "control characters become U+FFFD; bidirectional controls and other invisible ones are left"
            + " out",
        event -> true);
  }

  /**
   * Returns this table and the rows of a format that holds what happened, not how that was found:
   * without stated orders, offsets, expressions, reasons (those of corrections among them) and
   * diagnostics, each text on one line.
   */
  LossTable leavingOutTheProof() {
    return omitting(Part.ORDER, "what articles say of the order of events is left out")
        .omitting(Part.OFFSET, "offsets are left out")
        .omitting(Part.EXPRESSION, "temporal expressions are left out")
        .omitting(Part.REASON, "reasons are left out")
        .flatteningCharacters()
        .omitting(Part.DIAGNOSTIC, "diagnostics are left out");
  }

  /** Returns which of the losses the chronology has, in time linear in its length. */
  ExportReport report(Timeline timeline) {
    List<Event> events =
        Stream.concat(timeline.events().stream(), timeline.undated().stream()).toList();
    return new ExportReport(
        rows.stream()
            .map(row -> new Loss(row.kind(), row.part(), row.detail(), ids(row, timeline, events)))
            .filter(loss -> !loss.ids().isEmpty())
            .sorted(Comparator.comparing(Loss::kind).thenComparing(Loss::part))
            .toList());
  }

  private static List<String> ids(Row row, Timeline timeline, List<Event> events) {
    Stream<String> ids =
        switch (row.part()) {
          case DIAGNOSTIC ->
              timeline.diagnostics().stream()
                  .map(Diagnostic::article)
                  .filter(article -> !article.isEmpty());
          case COPY ->
              timeline.articles().stream()
                  .filter(article -> article.copyOf().isPresent())
                  .map(SourceArticle::id);
          default ->
              events.stream()
                  .filter(event -> row.part().isIn(event) && row.which().test(event))
                  .map(Event::id);
        };
    return ids.distinct().collect(ImmutableList.toImmutableList());
  }
}
