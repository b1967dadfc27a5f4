package org.timeline4j.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.timeline4j.TemporalTagger;
import org.timeline4j.article.Article;
import org.timeline4j.render.TimeMlWriter;
import org.timeline4j.text.Part;
import org.timeline4j.timex.Timex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the temporal expressions of articles. */
@Command(
    name = "timexes",
    description = {
      "Prints the temporal expressions of the articles.",
      "As tsv those of the text, one a line, with tabs between the fields, types and values as in"
          + " TIMEX3:",
      "  article  start  end  type  value  quote",
      "As timeml each article with a TIMEX3 tag around each expression; of several articles, each"
          + " goes into a file ID.tml in the folder that -o names."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = TimelineCommand.Version.class)
final class TimexesCommand implements Callable<Integer> {
  private final Streams streams;
  private final TemporalTagger tagger = TemporalTagger.standard();

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.OfTimexFormat.class,
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private TimexFormat format = TimexFormat.TSV;

  @Mixin private Output output = new Output();

  TimexesCommand(Streams streams) {
    this.streams = streams;
  }

  /** The formats that expressions can be written in. */
  enum TimexFormat {
    /** One expression a line. */
    TSV,
    /** XML with the text. */
    TIMEML;

    /** Returns the name as it is written on the command line. */
    @Override
    public String toString() {
      return Choice.name(this);
    }
  }

  @Override
  public Integer call() {
    Inputs.Read read = inputs.read(streams);
    read.diagnostics().forEach(d -> streams.err().println(d.article() + ": " + d.message()));
    boolean written =
        format == TimexFormat.TSV
            ? output.write(streams, out -> writeLines(read.articles(), out))
            : writeDocuments(read.articles());
    return read.exitCode(written);
  }

  private void writeLines(List<Article> articles, Appendable out) throws IOException {
    for (Article article : articles) {
      for (Timex timex : tagger.find(article)) {
        if (timex.part() == Part.TEXT) {
          Tsv.line(
              out,
              article.id(),
              timex.span().start(),
              timex.span().end(),
              timex.type(),
              timex.value(),
              timex.quote());
        }
      }
    }
  }

  private boolean writeDocuments(List<Article> articles) {
    Optional<Path> folder = output.folder(articles.size() > 1);
    if (folder.isPresent()) {
      boolean written = true;
      for (Article article : articles) {
        written &=
            Output.to(folder.get(), FileNames.of(article.id()) + ".tml")
                .write(streams, out -> writeDocument(article, out));
      }
      return written;
    }
    if (articles.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--format timeml makes a file of each of several articles: -o must name a folder");
    }
    return articles.isEmpty() || output.write(streams, out -> writeDocument(articles.get(0), out));
  }

  private void writeDocument(Article article, Appendable out) throws IOException {
    TimeMlWriter.create().write(tagger.tag(article), out);
  }
}
