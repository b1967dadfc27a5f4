package org.timeline4j.render;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;
import org.timeline4j.time.Edtf;

/**
 * Writes the dated events of a chronology as a list: a line for each, the date in the Extended
 * Date/Time Format, a tab, what happened. Events without a date are left out. Text from articles is
 * one line: white space, tabs among it, is folded, control characters are U+FFFD, invisible format
 * characters are left out. Immutable and thread-safe.
 *
 * <p>Law: {@link Edtf#parse} of what stands in front of the tab is the date of the event.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">The Extended Date/Time Format</a>
 */
public final class EdtfListRenderer implements Renderer {
  private static final EdtfListRenderer INSTANCE = new EdtfListRenderer();

  private EdtfListRenderer() {}

  /** Returns the renderer. */
  public static EdtfListRenderer create() {
    return INSTANCE;
  }

  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    for (Event event : timeline.events()) {
      Optional<Edtf> date = event.when().edtf();
      if (date.isPresent()) {
        out.append(date.get().text())
            .append('\t')
            .append(EventLabel.english().happening(event))
            .append('\n');
      }
    }
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .with(
            Kind.OMITTED,
            Part.EVENT,
            "it has no usable date",
            event -> event.undated().isPresent() || event.when().edtf().isEmpty())
        .with(
            Kind.FLATTENED,
            Part.DATE,
            "EDTF has no sign for \"about\" with such a date",
            event ->
                event.when().approximate()
                    && !event.when().edtf().map(Edtf::isApproximate).orElse(true))
        .omitting(Part.DATING, "the basis of a date is left out")
        .with(Kind.FLATTENED, Part.STATUS, "it stands in brackets behind the summary", e -> true)
        .omitting(Part.CONFLICT, "who says what is left out")
        .omitting(Part.LINK, "ties are left out")
        .omitting(Part.PARTICIPANT, "participants show as far as the summary names them")
        .omitting(Part.PLACE, "the place shows as far as the summary names it")
        .omitting(Part.TYPE, "types are left out")
        .omitting(Part.SOURCE, "sources are left out")
        .omitting(Part.COPY, "copies are left out")
        .omitting(Part.CITATION, "headlines and addresses are left out")
        .omitting(Part.QUOTE, "quotes are left out")
        .leavingOutTheProof()
        .report(timeline);
  }
}
