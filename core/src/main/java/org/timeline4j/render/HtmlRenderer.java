package org.timeline4j.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Suppliers;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.timeline4j.Timeline;
import org.timeline4j.render.ExportReport.Part;

/**
 * Writes a chronology as HTML: a page that stands by itself, or a fragment for a page of the
 * caller's. Each event is an article with its date in words, what happened, what it is told as and
 * where sources differ; its evidence (who says so, in which words, why this date) opens below it
 * and needs no script.
 *
 * <p>Everything that comes from articles is escaped and shows as the text it is; only http and
 * https addresses become links. There is no script, no {@code style} attribute and nothing to load,
 * so a page works under {@code default-src 'none'} with {@link #styleHash()}. The output is also
 * well-formed XML. Offsets, TIMEX3 attributes and diagnostic codes are left out; {@link
 * JsonRenderer} holds everything. Immutable and thread-safe.
 */
public final class HtmlRenderer implements Renderer {
  private static final Supplier<String> STYLE = Suppliers.memoize(HtmlRenderer::readStyle);

  private final Builder options;

  private HtmlRenderer(Builder options) {
    this.options = new Builder(options);
  }

  /** Returns a renderer of whole pages, with the title "Chronology". */
  public static HtmlRenderer create() {
    return builder().build();
  }

  /**
   * Returns a renderer of fragments: one {@code section} with a heading of the second level, its
   * groups a level below.
   */
  public static HtmlRenderer fragment() {
    return builder().document(false).headingLevel(2).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the style sheet that a page holds, for pages of fragments. */
  public static String style() {
    return STYLE.get();
  }

  /**
   * Returns the source expression for a content security policy that lets {@link #style()} through
   * as the content of a {@code style} element: {@code 'sha256-...'}, with the apostrophes.
   */
  public static String styleHash() {
    byte[] hash = Hashing.sha256().hashString(style(), UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  private static String readStyle() {
    try {
      return Resources.toString(Resources.getResource(HtmlRenderer.class, "chronology.css"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    if (!options.document) {
      new HtmlChronology(timeline, options, out).write();
      return;
    }
    out.append("<!DOCTYPE html>\n<html lang=\"").append(options.words().language());
    out.append("\" dir=\"").append(options.words().direction()).append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\" />\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src ")
        .append(styleHash())
        .append("; base-uri 'none'; form-action 'none'\" />\n");
    out.append("<title>").append(HtmlText.escape(options.heading())).append("</title>\n");
    out.append("<style>").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
    new HtmlChronology(timeline, options, out).write();
    out.append("</main>\n</body>\n</html>\n");
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .omittingUnless(
            options.explanations,
            Part.DATING,
            "the basis of a date is not shown with these options")
        .omitting(Part.ORDER, "what articles say of the order of events is not shown")
        .omitting(Part.TYPE, "types are not shown")
        .omittingUnless(options.quotes, Part.QUOTE, "quotes are not shown with these options")
        .omitting(Part.OFFSET, "offsets are not shown")
        .omitting(Part.EXPRESSION, "TIMEX3 attributes are not shown")
        .omittingUnless(
            options.explanations, Part.REASON, "reasons are not shown with these options")
        .flatteningCharacters()
        .report(timeline);
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder extends PrintOptions<Builder> {
    boolean document = true;
    int level = 1;
    String idPrefix = "chronology";
    Grouping grouping = Grouping.YEAR;
    boolean newestFirst;
    boolean quotes = true;
    boolean explanations = true;
    boolean evidenceOpen;

    private Builder() {}

    private Builder(Builder other) {
      copy(other);
      this.document = other.document;
      this.level = other.level;
      this.idPrefix = other.idPrefix;
      this.grouping = other.grouping;
      this.newestFirst = other.newestFirst;
      this.quotes = other.quotes;
      this.explanations = other.explanations;
      this.evidenceOpen = other.evidenceOpen;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets whether a whole page is written, which is the default, or a fragment of one. */
    public Builder document(boolean whole) {
      this.document = whole;
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
     * Sets the level of the title; groups and events have the next ones.
     *
     * @throws IllegalArgumentException if it is not in 1..4
     */
    public Builder headingLevel(int topmost) {
      if (topmost < 1 || topmost > 4) {
        throw new IllegalArgumentException("the topmost heading is in 1..4: " + topmost);
      }
      this.level = topmost;
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

    /** Sets what the events are put together by; {@link Grouping#YEAR} by default. */
    public Builder groupBy(Grouping by) {
      this.grouping = Objects.requireNonNull(by, "by");
      return this;
    }

    /** Sets whether the latest event comes first; the earliest does by default. */
    public Builder newestFirst(boolean newest) {
      this.newestFirst = newest;
      return this;
    }

    /** Sets whether the sentences of the articles are quoted; they are by default. */
    public Builder quotes(boolean shown) {
      this.quotes = shown;
      return this;
    }

    /** Sets whether it is told why an event has its date; it is by default. */
    public Builder explanations(boolean shown) {
      this.explanations = shown;
      return this;
    }

    /** Sets whether the evidence is open from the start, for print; it is closed by default. */
    public Builder evidenceOpen(boolean open) {
      this.evidenceOpen = open;
      return this;
    }

    /** Returns the renderer. */
    public HtmlRenderer build() {
      return new HtmlRenderer(this);
    }
  }
}
