package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;

/**
 * Writes a chronology as comma-separated values (RFC 4180): a row of column names, then a row for
 * each event, the dated ones first; or, as a second table, a row for each piece of evidence, whose
 * {@code event} is the {@code id} of the first table.
 *
 * <p>Rows end with CR LF. Days are written in full ({@code 2024-03-14}), since spreadsheets guess
 * at anything shorter. Text from articles is one line: white space is folded, control characters
 * are U+FFFD, invisible format characters are left out. An apostrophe is put in front of each cell
 * that a spreadsheet could take for a formula, and of each that begins with an apostrophe itself:
 * so one that begins a cell is never part of the value. Addresses are kept if they are http or
 * https. Diagnostics and reasons are left out; {@link JsonRenderer} holds everything. Immutable and
 * thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvRenderer implements Renderer {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Builder options;

  private CsvRenderer(Builder builder) {
    this.options = new Builder(builder);
  }

  /** Returns a renderer of the table of events. */
  public static CsvRenderer create() {
    return builder().build();
  }

  /** Returns a renderer of the table of evidence. */
  public static CsvRenderer evidence() {
    return builder().table(CsvTable.EVIDENCE).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    if (options.byteOrderMark) {
      out.append(BYTE_ORDER_MARK);
    }
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new AppendableWriter(out))) {
      switch (options.table) {
        case EVENTS -> writeEvents(timeline, csv);
        case EVIDENCE -> writeEvidence(timeline, csv);
      }
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    LossTable losses =
        options.table == CsvTable.EVENTS
            ? LossTable.create()
                .with(Kind.FLATTENED, Part.CONFLICT, "conflicts are put in words", event -> true)
                .with(
                    Kind.FLATTENED,
                    Part.PARTICIPANT,
                    "names stand without kind, number and description",
                    event -> true)
                .omitting(Part.COPY, "copies stand in the table of evidence")
                .omitting(Part.CITATION, "addresses stand in the table of evidence")
                .omitting(Part.QUOTE, "quotes stand in the table of evidence")
                .omitting(Part.OFFSET, "offsets stand in the table of evidence")
                .omitting(Part.EXPRESSION, "expressions stand in the table of evidence")
            : LossTable.create()
                .omitting(Part.DATE, "the date of the event stands in the table of events")
                .omitting(Part.DATING, "the basis of the date stands in the table of events")
                .omitting(Part.CONFLICT, "conflicts stand in the table of events")
                .omitting(Part.LINK, "ties stand in the table of events")
                .omitting(Part.UNDATED, "the reason stands in the table of events")
                .omitting(Part.PARTICIPANT, "participants stand in the table of events")
                .omitting(Part.PLACE, "the place stands in the table of events")
                .omitting(Part.TYPE, "types stand in the table of events");
    return losses
        .omitting(Part.ORDER, "what articles say of the order of events is left out")
        .omitting(Part.REASON, "reasons are left out")
        .flatteningCharacters()
        .omitting(Part.DIAGNOSTIC, "diagnostics are left out")
        .report(timeline);
  }

  private void writeEvents(Timeline timeline, CsvWriter csv) {
    writeNames(CsvColumns.EVENTS, csv);
    Citations citations = options.citations(timeline);
    for (Event event : timeline.events()) {
      Optional<Integer> rank = Optional.of(timeline.rank(event));
      write(
          CsvColumns.EVENTS,
          new CsvColumns.EventRow(event, rank, options.events(), citations),
          csv);
    }
    for (Event event : timeline.undated()) {
      write(
          CsvColumns.EVENTS,
          new CsvColumns.EventRow(event, Optional.empty(), options.events(), citations),
          csv);
    }
  }

  private void writeEvidence(Timeline timeline, CsvWriter csv) {
    writeNames(CsvColumns.EVIDENCE, csv);
    Citations citations = options.citations(timeline);
    for (List<Event> events : List.of(timeline.events(), timeline.undated())) {
      for (Event event : events) {
        for (Evidence evidence : event.evidence()) {
          write(
              CsvColumns.EVIDENCE,
              new CsvColumns.EvidenceRow(event, evidence, citations.article(evidence.article())),
              csv);
        }
      }
    }
  }

  private static <T> void writeNames(ImmutableList<CsvColumns.Column<T>> columns, CsvWriter csv) {
    csv.writeRecord(columns.stream().map(CsvColumns.Column::name).toList());
  }

  private static <T> void write(ImmutableList<CsvColumns.Column<T>> columns, T row, CsvWriter csv) {
    csv.writeRecord(columns.stream().map(column -> column.text(row)).toList());
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends ReaderOptions<Builder> {
    private CsvTable table = CsvTable.EVENTS;
    private boolean byteOrderMark;

    private Builder() {}

    private Builder(Builder other) {
      copy(other);
      this.table = other.table;
      this.byteOrderMark = other.byteOrderMark;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets the table; that of the events by default. */
    public Builder table(CsvTable written) {
      this.table = Objects.requireNonNull(written, "written");
      return this;
    }

    /**
     * Sets whether a byte order mark stands in front, without which Excel does not see that a file
     * is UTF-8; it does not by default.
     */
    public Builder byteOrderMark(boolean written) {
      this.byteOrderMark = written;
      return this;
    }

    /** Returns the renderer. */
    public CsvRenderer build() {
      return new CsvRenderer(this);
    }
  }
}
