package org.timeline4j.render;

import java.io.IOException;
import java.util.Objects;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;

/**
 * Writes a chronology as a diagram of Mermaid. By default it is a timeline diagram: a section for
 * each year, a period for each date in words, below it what happened. {@link MermaidDiagram#GANTT}
 * has an axis instead, on which a day is a milestone and anything longer a bar over all that it may
 * be; what is open on one side is a milestone on the other, and the words say what is known. Events
 * without a date, and years before 100 or after 9998, have no place on it.
 *
 * <p>A diagram has no links; sources and quotes are left out. A text longer than 200 characters is
 * cut: Mermaid draws nothing at all beyond 50,000 characters in a diagram, so a long chronology is
 * better cut by {@link Timeline#top}. Text from articles is written so that nothing of it is syntax
 * or configuration. Immutable and thread-safe.
 *
 * @see <a href="https://mermaid.js.org/syntax/timeline.html">Timeline diagrams of Mermaid</a>
 * @see <a href="https://mermaid.js.org/syntax/gantt.html">Gantt diagrams of Mermaid</a>
 */
public final class MermaidRenderer implements Renderer {
  private final Builder options;

  private MermaidRenderer(Builder builder) {
    this.options = new Builder(builder);
  }

  /** Returns a renderer with the title "Chronology", without a fence. */
  public static MermaidRenderer create() {
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
    if (options.fenced) {
      out.append("```mermaid\n");
    }
    out.append(options.diagram == MermaidDiagram.GANTT ? "gantt\n" : "timeline\n");
    if (options.title().isPresent()) {
      out.append("    title ").append(MermaidText.escape(options.title().get())).append('\n');
    }
    switch (options.diagram) {
      case TIMELINE -> new MermaidTimeline(options, out).write(timeline);
      case GANTT -> new MermaidGantt(options, out).write(timeline);
    }
    if (options.fenced) {
      out.append("```\n");
    }
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    LossTable losses =
        options.diagram == MermaidDiagram.GANTT
            ? AxisTime.losses(MermaidGantt::holds, MermaidRenderer::isWholeDay)
            : LossTable.create()
                .with(
                    Kind.FLATTENED, Part.DATE, "dates stand in words; there is no axis", e -> true)
                .with(Kind.FLATTENED, Part.STATUS, "it stands in brackets", e -> true)
                .omitting(Part.UNDATED, "why an event has no usable date is left out")
                .omitting(Part.PARTICIPANT, "participants show as far as the summary names them")
                .omitting(Part.PLACE, "the place shows as far as the summary names it")
                .omitting(Part.TYPE, "types are left out")
                .leavingOutTheProof();
    return losses
        .with(Kind.FLATTENED, Part.SUMMARY, "the summary is cut", this::isShortened)
        .omitting(Part.DATING, "granularity and basis of a date are left out")
        .omitting(Part.CONFLICT, "who says what is left out; the date tells that sources differ")
        .omitting(Part.LINK, "ties are left out")
        .omitting(Part.SOURCE, "sources are left out")
        .omitting(Part.COPY, "copies are left out")
        .omitting(Part.CITATION, "a diagram has no links")
        .omitting(Part.QUOTE, "quotes are left out")
        .report(timeline);
  }

  private boolean isShortened(Event event) {
    EventLabel labels = options.labels();
    return MermaidText.isShortened(
        options.diagram == MermaidDiagram.GANTT ? labels.dated(event) : labels.happening(event));
  }

  private static boolean isWholeDay(Event event) {
    return EventLabel.isPlainDay(event) && AxisTime.moment(event.when()).isEmpty();
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends TitledOptions<Builder> {
    private MermaidDiagram diagram = MermaidDiagram.TIMELINE;
    private boolean fenced;

    private Builder() {}

    private Builder(Builder other) {
      copy(other);
      this.diagram = other.diagram;
      this.fenced = other.fenced;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets which diagram it is; {@link MermaidDiagram#TIMELINE} by default. */
    public Builder diagram(MermaidDiagram drawn) {
      this.diagram = Objects.requireNonNull(drawn, "drawn");
      return this;
    }

    /**
     * Sets whether the diagram stands in a fenced code block, as Markdown on GitHub and elsewhere
     * shows it; it does not by default.
     */
    public Builder fenced(boolean inMarkdown) {
      this.fenced = inMarkdown;
      return this;
    }

    /** Returns the renderer. */
    public MermaidRenderer build() {
      return new MermaidRenderer(this);
    }
  }
}
