package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Objects;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.render.ExportReport.Part;

/**
 * Writes a chronology as Markdown (CommonMark): a heading for each year, a list entry for each
 * event with its date in words, its sources and what they say; then the events without a usable
 * date with the reason, then the diagnostics.
 *
 * <p>Everything that comes from articles is escaped: it shows as the text it is and never as
 * markup, HTML or a template. Only http and https addresses become links. Participants, offsets,
 * types and explanations are left out; {@link JsonRenderer} holds everything. Immutable and
 * thread-safe.
 */
public final class MarkdownRenderer implements Renderer {
  private final Builder options;
  private final DateWords dates;
  private final EventWords words;

  private MarkdownRenderer(Builder builder) {
    this.options = new Builder(builder);
    this.dates = options.dates();
    this.words = options.events();
  }

  /** Returns a renderer with the title "Chronology", headings from the first level, and quotes. */
  public static MarkdownRenderer create() {
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
    Citations citations = options.citations(timeline);
    if (options.title().isPresent()) {
      heading(0, MarkdownText.escapeAtLineStart(options.title().get()), out);
      out.append('\n');
    }
    out.append(options.extent(timeline)).append(".\n");
    String section = "";
    for (Event event : timeline.events()) {
      String year =
          Grouping.YEAR
              .heading(event, dates)
              .orElse(section.isEmpty() ? words.get("unknown") : section);
      if (!year.equals(section)) {
        section(year, out);
        section = year;
      }
      write(event, citations, out);
    }
    if (!timeline.undated().isEmpty()) {
      section(words.get("undated"), out);
    }
    for (Event event : timeline.undated()) {
      write(event, citations, out);
    }
    writeDiagnostics(timeline, out);
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .omitting(Part.DATING, "granularity and basis of a date are not shown")
        .omitting(Part.PARTICIPANT, "participants show as far as the summary names them")
        .omitting(Part.PLACE, "the place shows as far as the summary names it")
        .omitting(Part.ORDER, "what articles say of the order of events is not shown")
        .omitting(Part.TYPE, "types are not shown")
        .omitting(Part.CITATION, "headlines are not shown")
        .omittingUnless(options.quotes, Part.QUOTE, "quotes are not shown with these options")
        .omitting(Part.OFFSET, "offsets are not shown")
        .omitting(Part.EXPRESSION, "temporal expressions are not shown")
        .omitting(Part.REASON, "reasons are not shown")
        .flatteningCharacters()
        .report(timeline);
  }

  private void section(String name, Appendable out) throws IOException {
    out.append('\n');
    heading(options.title().isPresent() ? 1 : 0, name, out);
  }

  private void heading(int below, String text, Appendable out) throws IOException {
    out.append("#".repeat(Math.min(6, options.level + below)))
        .append(' ')
        .append(text)
        .append('\n');
  }

  private void write(Event event, Citations citations, Appendable out) throws IOException {
    String shown =
        words.mark(event).map(mark -> " *(" + MarkdownText.escape(mark) + ")*").orElse("");
    out.append("\n- **").append(MarkdownText.escape(dates.format(event))).append("**: ");
    out.append(MarkdownText.escape(words.summary(event))).append(shown).append('\n');
    if (event.undated().isPresent()) {
      item(words.get("reason", MarkdownText.escape(event.undated().get())), out);
    }
    item(sources(event, citations), out);
    for (Conflict conflict : event.conflicts()) {
      item(MarkdownText.escape(words.conflict(conflict, citations)), out);
    }
    for (Link link : event.links()) {
      item(MarkdownText.escape(words.link(link, citations)), out);
    }
    if (options.quotes) {
      for (Evidence evidence : event.evidence()) {
        quote(evidence, citations, out);
      }
    }
  }

  private static void item(String markdown, Appendable out) throws IOException {
    out.append("  - ").append(markdown).append('\n');
  }

  private String sources(Event event, Citations citations) {
    return event.evidence().isEmpty()
        ? words.get("source.none")
        : words.get(
            "sources.list",
            citations.of(event).stream()
                .map(article -> cite(article, citations))
                .collect(joining(words.get("semicolon"))));
  }

  private static String cite(SourceArticle article, Citations citations) {
    return MarkdownText.link(citations.name(article), article.url())
        + ", "
        + MarkdownText.escape(citations.published(article));
  }

  private static void quote(Evidence evidence, Citations citations, Appendable out)
      throws IOException {
    out.append("\n  > ").append(MarkdownText.escapeAtLineStart(evidence.quote())).append("\n  >\n");
    out.append("  > — ").append(MarkdownText.escape(citations.cite(evidence.article())));
    out.append('\n');
  }

  private void writeDiagnostics(Timeline timeline, Appendable out) throws IOException {
    if (timeline.diagnostics().isEmpty()) {
      return;
    }
    section(words.get("diagnostics"), out);
    out.append('\n');
    for (Diagnostic diagnostic : timeline.diagnostics()) {
      out.append("- ");
      if (!diagnostic.article().isEmpty()) {
        out.append(MarkdownText.escapeAtLineStart(diagnostic.article())).append(": ");
      }
      out.append(MarkdownText.escape(diagnostic.message())).append('\n');
    }
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends PrintOptions<Builder> {
    private int level = 1;
    private boolean quotes = true;

    private Builder() {}

    private Builder(Builder other) {
      copy(other);
      this.level = other.level;
      this.quotes = other.quotes;
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the level of the topmost heading, for a chronology within another document.
     *
     * @throws IllegalArgumentException if it is not in 1..5
     */
    public Builder headingLevel(int topmost) {
      if (topmost < 1 || topmost > 5) {
        throw new IllegalArgumentException("the topmost heading is in 1..5: " + topmost);
      }
      this.level = topmost;
      return this;
    }

    /**
     * Sets whether the sentences of the articles are quoted below each event; they are by default.
     */
    public Builder quotes(boolean shown) {
      this.quotes = shown;
      return this;
    }

    /** Returns the renderer. */
    public MarkdownRenderer build() {
      return new MarkdownRenderer(this);
    }
  }
}
