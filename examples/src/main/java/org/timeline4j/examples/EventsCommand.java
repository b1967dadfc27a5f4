package org.timeline4j.examples;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.timeline4j.Pipeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.EventMention;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the event mentions of articles. */
@Command(
    name = "events",
    description = {
      "Prints the event mentions in the text of the articles, one a line.",
      "The fields of a line, with tabs between them, classes as in TimeML:",
      "  article  start  end  class  tense|aspect|polarity|modality  trigger  EDTF",
      "A mention with several triggers is printed once for each. EDTF is empty without a date."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = TimelineCommand.Version.class)
final class EventsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();

  EventsCommand(Streams streams) {
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
      for (DatedMention dated : pipeline.read(article).dated()) {
        if (dated.mention().part() == Part.TEXT) {
          write(article, dated, out);
        }
      }
    }
  }

  private static void write(Article article, DatedMention dated, Appendable out)
      throws IOException {
    EventMention mention = dated.mention();
    for (Span trigger : mention.triggers()) {
      Tsv.line(
          out,
          article.id(),
          trigger.start(),
          trigger.end(),
          mention.eventClass(),
          properties(mention),
          trigger.of(article.text()),
          dated.when().edtf().map(Object::toString).orElse(""));
    }
  }

  private static String properties(EventMention mention) {
    return String.join(
        "|",
        mention.tense().name(),
        mention.aspect().name(),
        mention.polarity().name(),
        mention.modality().orElse(""));
  }
}
