package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;

/**
 * Writes a chronology as plain text for people: the date in words on the left, what happened and
 * who says so on the right; then the events without a usable date with the reason, then the
 * diagnostics.
 *
 * <p>Lines end with a line feed. There are no escape sequences, and control characters from
 * articles do not come through, so the output is safe on a terminal. Participants, links between
 * events, offsets and types are left out; {@link JsonRenderer} holds everything. Immutable and
 * thread-safe.
 */
public final class TextRenderer implements Renderer {
  private static final int SOURCES_SHOWN = 5;
  private static final int WIDEST_DATE = 26;
  private static final int GAP = 2;

  private final Builder options;
  private final DateWords dates;
  private final EventWords words;

  private TextRenderer(Builder builder) {
    this.options = new Builder(builder);
    this.dates = options.dates();
    this.words = options.events();
  }

  /** Returns a renderer for lines of 100 characters, without quotes and explanations. */
  public static TextRenderer create() {
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
    int dateWidth = dateWidth(timeline);
    if (options.title().isPresent()) {
      TextEntry title = new TextEntry(options.width);
      title.add(options.title().get());
      title.write(out, "", 0, 0);
      out.append('\n');
    }
    out.append(options.extent(timeline)).append('\n');
    for (Event event : timeline.events()) {
      write(event, citations, dateWidth, out);
    }
    if (!timeline.undated().isEmpty()) {
      out.append("\n" + words.get("undated") + "\n");
    }
    for (Event event : timeline.undated()) {
      write(event, citations, dateWidth, out);
    }
    writeDiagnostics(timeline.diagnostics(), out);
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
        .with(
            Kind.OMITTED,
            Part.SOURCE,
            "sources beyond the fifth are counted, not named",
            event -> articles(event) > SOURCES_SHOWN)
        .omitting(Part.CITATION, "headlines and addresses are not shown")
        .omittingUnless(options.quotes, Part.QUOTE, "quotes are not shown with these options")
        .omitting(Part.OFFSET, "offsets are not shown")
        .omitting(Part.EXPRESSION, "temporal expressions are not shown")
        .omittingUnless(
            options.explanations, Part.REASON, "reasons are not shown with these options")
        .flatteningCharacters()
        .report(timeline);
  }

  private static long articles(Event event) {
    return event.evidence().stream().map(Evidence::article).distinct().count();
  }

  /** The date column is as wide as the longest date, but never takes more than a third. */
  private int dateWidth(Timeline timeline) {
    int longest =
        Stream.concat(timeline.events().stream(), timeline.undated().stream())
            .mapToInt(event -> dates.format(event).length())
            .max()
            .orElse(0);
    return Math.min(longest, Math.min(WIDEST_DATE, options.width / 3));
  }

  private void write(Event event, Citations citations, int dateWidth, Appendable out)
      throws IOException {
    TextEntry entry = new TextEntry(options.width - dateWidth - GAP);
    entry.add(words.summary(event) + words.mark(event).map(mark -> " (" + mark + ")").orElse(""));
    event.undated().ifPresent(reason -> entry.add(0, 2, words.get("reason", reason)));
    entry.add(0, 2, sources(event, citations));
    for (Conflict conflict : event.conflicts()) {
      entry.add(0, 2, words.conflict(conflict, citations));
    }
    for (Link link : event.links()) {
      entry.add(0, 2, words.link(link, citations));
    }
    if (options.quotes) {
      for (Evidence evidence : event.evidence()) {
        entry.add(
            2, 0, words.get("quote", evidence.quote()) + " " + citations.cite(evidence.article()));
      }
    }
    if (options.explanations) {
      entry.add(event.why(), 1);
    }
    out.append('\n');
    entry.write(out, dates.format(event), dateWidth, GAP);
  }

  private String sources(Event event, Citations citations) {
    List<SourceArticle> articles = citations.of(event);
    if (articles.isEmpty()) {
      return words.get("source.none");
    }
    String shown =
        articles.stream()
            .limit(SOURCES_SHOWN)
            .map(article -> citations.cite(article.id()))
            .collect(joining(words.get("comma")));
    int more = articles.size() - SOURCES_SHOWN;
    return words.get(
        "sources.counted",
        words.count("sources", Citations.sources(articles)),
        more > 0 ? words.get("sources.more", shown, Integer.toString(more)) : shown);
  }

  private void writeDiagnostics(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    if (diagnostics.isEmpty()) {
      return;
    }
    out.append("\n" + words.get("diagnostics") + "\n\n");
    TextEntry entry = new TextEntry(options.width);
    for (Diagnostic diagnostic : diagnostics) {
      String line =
          diagnostic.article().isEmpty()
              ? diagnostic.message()
              : words.get("diagnostic", diagnostic.article(), diagnostic.message());
      entry.add(0, 2, line);
    }
    entry.write(out, "", 0, 0);
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends PrintOptions<Builder> {
    private int width = 100;
    private boolean quotes;
    private boolean explanations;

    private Builder() {
      title("");
    }

    private Builder(Builder other) {
      copy(other);
      this.width = other.width;
      this.quotes = other.quotes;
      this.explanations = other.explanations;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets the title, plain text; there is none by default. */
    @Override
    public Builder title(String text) {
      return super.title(text);
    }

    /**
     * Sets the length of the longest line, in Unicode characters.
     *
     * @throws IllegalArgumentException if it is below 40
     */
    public Builder width(int characters) {
      if (characters < 40) {
        throw new IllegalArgumentException("a line has at least 40 characters: " + characters);
      }
      this.width = characters;
      return this;
    }

    /**
     * Sets whether the sentences of the articles are printed below each event; they are not by
     * default.
     */
    public Builder quotes(boolean shown) {
      this.quotes = shown;
      return this;
    }

    /**
     * Sets whether the tree of {@link Event#why()} is printed below each event; it is not by
     * default.
     */
    public Builder explanations(boolean shown) {
      this.explanations = shown;
      return this;
    }

    /** Returns the renderer. */
    public TextRenderer build() {
      return new TextRenderer(this);
    }
  }
}
