package org.timeline4j.examples;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.timeline4j.Pipeline;
import org.timeline4j.article.Article;
import org.timeline4j.text.Part;
import org.timeline4j.timex.Timex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the temporal expressions of articles. */
@Command(
    name = "timexes",
    description = {
      "Prints the temporal expressions in the text of the articles, one a line.",
      "The fields of a line, with tabs between them, types and values as in TIMEX3:",
      "  article  start  end  type  value  quote"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = TimelineCommand.Version.class)
final class TimexesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();

  TimexesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Inputs.Read read = inputs.read(streams);
    read.diagnostics().forEach(d -> streams.err().println(d.article() + ": " + d.message()));
    boolean written = output.write(streams, out -> write(read.articles(), out));
    return read.exitCode(written);
  }

  private static void write(List<Article> articles, Appendable out) throws IOException {
    Pipeline pipeline = Pipeline.english();
    for (Article article : articles) {
      for (Timex timex : pipeline.read(article).timexes()) {
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
}
