package org.timeline4j.render;

import java.io.IOException;
import java.util.Objects;
import org.timeline4j.Timeline;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;

/**
 * Draws a chronology as a picture in SVG 1.1: events along an axis of time whose scale is the same
 * everywhere; where most of the time holds no event, the axis is broken and shows it.
 *
 * <p>A dot is a day, a bar lasted from end to end, a dashed bar happened some time within; a legend
 * says so. Text is text: it can be selected, is read out, and stands in whatever sans-serif face
 * there is. There is no script, nothing to load, and only http and https addresses could come
 * through. The picture is well-formed XML and can stand in a page of HTML. Immutable and
 * thread-safe.
 */
public final class SvgRenderer implements Renderer {
  private final Builder options;

  private SvgRenderer(Builder options) {
    this.options = new Builder(options);
  }

  /** Returns a renderer of pictures that are 800 pixels wide, without lanes. */
  public static SvgRenderer create() {
    return builder().build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    new SvgChronology(timeline, options, out).write();
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .with(
            Kind.OMITTED,
            Part.SUMMARY,
            "a summary of more than four lines is cut",
            event -> SvgLayout.isCut(event, options.dates()))
        .omitting(Part.DATING, "granularity and basis of a date are not shown")
        .omitting(Part.CONFLICT, "it is shown that sources differ, not which says what")
        .omitting(Part.LINK, "ties to other events are not drawn")
        .omitting(Part.ORDER, "what articles say of the order of events is not drawn")
        .omitting(Part.PARTICIPANT, "participants show as far as the summary or a lane names them")
        .omitting(Part.PLACE, "the place shows as far as the summary names it")
        .omitting(Part.TYPE, "types are not shown")
        .with(
            Kind.FLATTENED,
            Part.SOURCE,
            "which source tells of an event stands in its tooltip",
            event -> true)
        .omitting(Part.CITATION, "headlines and addresses are not shown")
        .omitting(Part.QUOTE, "quotes are not shown")
        .omitting(Part.OFFSET, "offsets are not shown")
        .omitting(Part.EXPRESSION, "temporal expressions are not shown")
        .omitting(Part.REASON, "reasons are not shown")
        .omitting(Part.DIAGNOSTIC, "diagnostics are not shown")
        .flatteningCharacters()
        .report(timeline);
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends PrintOptions<Builder> {
    int width = 800;
    String idPrefix = "chronology";
    Lanes lanes = Lanes.NONE;
    ColorScheme colors = ColorScheme.AUTO;

    private Builder() {}

    private Builder(Builder other) {
      copy(other);
      this.width = other.width;
      this.idPrefix = other.idPrefix;
      this.lanes = other.lanes;
      this.colors = other.colors;
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the title, plain text; "Chronology" in the language of {@link #locale} by default.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Override
    public Builder title(String text) {
      return super.title(Options.title(text));
    }

    /**
     * Sets the width in pixels; the height follows from the events.
     *
     * @throws IllegalArgumentException if it is not in 600..10000
     */
    public Builder width(int pixels) {
      if (pixels < 600 || pixels > 10_000) {
        throw new IllegalArgumentException("a picture is 600 to 10000 pixels wide: " + pixels);
      }
      this.width = pixels;
      return this;
    }

    /**
     * Sets what every id begins with: "chronology" unless set. Two chronologies of one page need
     * two.
     *
     * @throws IllegalArgumentException if it is no ASCII letter with letters, digits, hyphens or
     *     underscores behind it
     */
    public Builder idPrefix(String prefix) {
      this.idPrefix = Options.idPrefix(prefix);
      return this;
    }

    /** Sets what the events are parted by; {@link Lanes#NONE} by default. */
    public Builder lanesBy(Lanes by) {
      this.lanes = Objects.requireNonNull(by, "by");
      return this;
    }

    /** Sets the colours; {@link ColorScheme#AUTO} by default. */
    public Builder colors(ColorScheme scheme) {
      this.colors = Objects.requireNonNull(scheme, "scheme");
      return this;
    }

    /** Returns the renderer. */
    public SvgRenderer build() {
      return new SvgRenderer(this);
    }
  }
}
