package org.timeline4j.render;

import java.io.IOException;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.timeline4j.Timeline;
import org.timeline4j.event.Status;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;

/**
 * Writes a chronology as TimeML (version 1.2.1), valid against its document type definition: a line
 * for each event, its date in words as {@code TIMEX3}, and below it the words of each article with
 * the trigger as {@code EVENT}.
 *
 * <p>{@code TLINK}s tie the first mention of an event to its date ({@code IS_INCLUDED} for some
 * time within, {@code SIMULTANEOUS} for what lasted), the other mentions to the first ({@code
 * IDENTITY}), and an event to the next one where it ended before that began ({@code BEFORE}). A
 * date that is no unit of the calendar is a {@code DURATION} with its {@code beginPoint} and {@code
 * endPoint}. {@link TimeMlWriter} writes a single article. Immutable and thread-safe.
 *
 * @see <a href="https://timeml.github.io/site/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1</a>
 */
public final class TimeMlRenderer implements Renderer {
  private static final TimeMlRenderer INSTANCE = new TimeMlRenderer();

  private TimeMlRenderer() {}

  /** Returns the renderer. */
  public static TimeMlRenderer create() {
    return INSTANCE;
  }

  /**
   * Writes the document; neither flushes nor closes. The declared encoding is UTF-8.
   *
   * @throws IOException if {@code out} throws it
   */
  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    out.append(TimeMlText.DECLARATION);
    try {
      XMLStreamWriter xml = TimeMlText.open(out);
      new TimeMlChronology(timeline, xml).write();
      xml.flush();
    } catch (XMLStreamException e) {
      // The names are constants and the characters legal, so only the writing can fail.
      throw e.getCause() instanceof IOException io ? io : new IOException(e);
    }
    out.append('\n');
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .with(
            Kind.WIDENED,
            Part.DATE,
            "TimeML has no set of dates: it is the time from the first to the last",
            event -> event.when().edtf().filter(TimeMlDate::isSet).isPresent())
        .omitting(Part.DATING, "the basis of a date is left out")
        .with(
            Kind.FLATTENED,
            Part.STATUS,
            "it is a comment of the event",
            event -> event.status() != Status.NEGATED)
        .omitting(Part.CONFLICT, "who says what is left out; the date tells that sources differ")
        .omitting(Part.LINK, "ties are left out")
        .omitting(Part.UNDATED, "why an event has no usable date is left out")
        .omitting(Part.PARTICIPANT, "participants show as far as the text names them")
        .omitting(Part.PLACE, "the place shows as far as the text names it")
        .omitting(Part.TYPE, "each event is an OCCURRENCE; its type is left out")
        .with(Kind.FLATTENED, Part.SOURCE, "sources are comments", event -> true)
        .with(
            Kind.OMITTED,
            Part.ORDER,
            "TimeML has no relation for \"not after\" and \"not before\"",
            event ->
                event.relations().stream()
                    .anyMatch(stated -> TimeMlChronology.relation(stated.relation()).isEmpty()))
        .with(Kind.FLATTENED, Part.COPY, "copies are told in comments", event -> true)
        .omitting(Part.CITATION, "headlines and addresses are left out")
        .omitting(Part.OFFSET, "offsets are left out")
        .omitting(Part.EXPRESSION, "the expressions of the articles are left out")
        .omitting(Part.REASON, "reasons are left out")
        .flatteningCharacters()
        .omitting(Part.DIAGNOSTIC, "diagnostics are left out")
        .report(timeline);
  }
}
