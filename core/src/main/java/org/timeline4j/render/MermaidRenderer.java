package org.timeline4j.render;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;

/**
 * Writes a chronology as a timeline diagram of Mermaid: a section for each year, a period for each
 * date in words, below it what happened.
 *
 * <p>A diagram has neither axis nor links; sources and quotes are left out. A summary longer than
 * 200 characters is cut: Mermaid draws nothing at all beyond 50,000 characters in a diagram, so a
 * long chronology is better cut by {@link Timeline#top}. Text from articles is written so that
 * nothing of it is syntax or configuration. Immutable and thread-safe.
 *
 * @see <a href="https://mermaid.js.org/syntax/timeline.html">Timeline diagrams of Mermaid</a>
 */
public final class MermaidRenderer implements Renderer {
  private static final String EMPTY = "(nothing told)";
  private static final DateWords DATES = DateWords.english();

  private final Optional<String> title;
  private final boolean fenced;

  private MermaidRenderer(Builder builder) {
    this.title = builder.title;
    this.fenced = builder.fenced;
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
    if (fenced) {
      out.append("```mermaid\n");
    }
    out.append("timeline\n");
    if (title.isPresent()) {
      out.append("    title ").append(MermaidText.escape(title.get())).append('\n');
    }
    String section = "";
    for (Event event : timeline.events()) {
      String year = Grouping.YEAR.heading(event, DATES).orElse(section);
      if (!year.equals(section)) {
        section(year, out);
        section = year;
      }
      write(event, out);
    }
    if (!timeline.undated().isEmpty()) {
      section("Undated", out);
    }
    for (Event event : timeline.undated()) {
      write(event, out);
    }
    if (fenced) {
      out.append("```\n");
    }
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .with(Kind.FLATTENED, Part.EVENT, "the summary is cut", MermaidRenderer::isShortened)
        .with(Kind.FLATTENED, Part.DATE, "dates stand in words; there is no axis", e -> true)
        .omitting(Part.DATING, "granularity and basis of a date are left out")
        .with(Kind.FLATTENED, Part.STATUS, "it stands in brackets behind the summary", e -> true)
        .omitting(Part.CONFLICT, "who says what is left out; the date tells that sources differ")
        .omitting(Part.LINK, "ties are left out")
        .omitting(Part.UNDATED, "why an event has no usable date is left out")
        .omitting(Part.PARTICIPANT, "participants show as far as the summary names them")
        .omitting(Part.PLACE, "the place shows as far as the summary names it")
        .omitting(Part.TYPE, "types are left out")
        .omitting(Part.SOURCE, "sources are left out")
        .omitting(Part.CITATION, "a diagram has no links")
        .omitting(Part.QUOTE, "quotes are left out")
        .leavingOutTheProof()
        .report(timeline);
  }

  private static boolean isShortened(Event event) {
    return MermaidText.isShortened(EventLabel.happening(event));
  }

  private static void section(String name, Appendable out) throws IOException {
    out.append("    section ").append(MermaidText.escape(name)).append('\n');
  }

  /** A period without an event, or an event without text, would break the whole diagram. */
  private static void write(Event event, Appendable out) throws IOException {
    String happening = EventLabel.happening(event);
    out.append("        ").append(MermaidText.escape(DATES.format(event))).append(" : ");
    out.append(MermaidText.escape(happening.isEmpty() ? EMPTY : happening)).append('\n');
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder {
    private Optional<String> title = Optional.of("Chronology");
    private boolean fenced;

    private Builder() {}

    /** Sets the title; an empty one leaves the title out. */
    public Builder title(String text) {
      this.title =
          Optional.of(Objects.requireNonNull(text, "text"))
              .map(PlainText::oneLine)
              .filter(words -> !words.isEmpty());
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
