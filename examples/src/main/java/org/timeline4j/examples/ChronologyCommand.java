package org.timeline4j.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.TimelineBuilder;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.merge.ConflictRule;
import org.timeline4j.merge.Corrections;
import org.timeline4j.render.CorrectionsJson;
import org.timeline4j.render.JsonReader;
import org.timeline4j.render.MalformedJsonException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the chronology of articles. */
@Command(
    name = "timeline",
    description = "Prints the chronology of the articles.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = TimelineCommand.Version.class)
final class ChronologyCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();
  @Mixin private Layout layout = new Layout();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "Keep the events in which NAME took part.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateArgument.Converter.class,
      description = "Keep what overlaps DATE and after: 2013, 2013-05 or 2013-05-01.")
  private Optional<DateArgument> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateArgument.Converter.class,
      description = "Keep what overlaps DATE and before.")
  private Optional<DateArgument> to = Optional.empty();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Keep the events of TYPE: Justice.Arrest-Jail, or all of Justice.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Keep the events that articles of the source NAME tell.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--min-sources",
      paramLabel = "N",
      description = "Keep the events that at least N sources tell.")
  private Optional<Integer> minSources = Optional.empty();

  @Option(
      names = "--events",
      paramLabel = "WHICH",
      converter = Choice.OfVocabulary.class,
      description =
          "chronology (default): what happened. all: also what was said, states, derived.")
  private Vocabulary vocabulary = Vocabulary.CHRONOLOGY;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Keep the N dated events that most is made of: by sources, mentions, place.")
  private Optional<Integer> top = Optional.empty();

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description =
          "Print what is new, changed, confirmed or withdrawn since FILE, a chronology that"
              + " --format json wrote.")
  private Optional<Path> compare = Optional.empty();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "Apply the corrections in FILE, which is JSON.")
  private Optional<Path> corrections = Optional.empty();

  @Option(
      names = "--majority",
      description = "Where sources disagree, let more than half of them decide.")
  private boolean majority;

  @Option(
      names = "--prefer",
      paramLabel = "SOURCE",
      split = ",",
      description = "Where sources disagree, let the first SOURCE decide that says anything.")
  private List<String> preferred = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress; without it, only a terminal shows some.")
  private boolean quiet;

  ChronologyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    checkUsage();
    Inputs.Read read = inputs.read(streams);
    Optional<Corrections> corrected =
        corrections.flatMap(file -> stored(file, CorrectionsJson::read));
    if (corrections.isPresent() && corrected.isEmpty()) {
      return read.exitCode(false);
    }
    Timeline timeline = select(chronology(read, corrected.orElse(Corrections.none())));
    if (about.isPresent() && timeline.identities(about.get()).isEmpty()) {
      streams.err().println("No event is about \"" + about.get() + "\".");
    }
    Optional<Timeline> older =
        compare.flatMap(file -> stored(file, JsonReader::read)).map(this::select);
    boolean found = compare.isEmpty() || older.isPresent();
    boolean written = found && output.write(streams, out -> print(timeline, older, out));
    return read.exitCode(written);
  }

  private void print(Timeline timeline, Optional<Timeline> older, Appendable out)
      throws IOException {
    if (older.isPresent()) {
      out.append(Timeline.diff(older.get(), timeline).text());
    } else {
      layout.renderer().render(timeline, out);
    }
  }

  /** Returns what the JSON in a file holds; names on standard error what is wrong with it. */
  private <T> Optional<T> stored(Path file, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(Files.readString(file)));
    } catch (IOException e) {
      streams.err().println(file + ": cannot be read");
    } catch (MalformedJsonException e) {
      streams.err().println(file + ": " + e.getMessage());
    }
    return Optional.empty();
  }

  private void checkUsage() {
    Optional<String> problem = layout.problem();
    if (problem.isPresent()) {
      throw new ParameterException(spec.commandLine(), problem.get());
    }
    if (top.isPresent() && top.get() < 1) {
      throw new ParameterException(spec.commandLine(), "--top takes a number from 1");
    }
    if (minSources.isPresent() && minSources.get() < 1) {
      throw new ParameterException(spec.commandLine(), "--min-sources takes a number from 1");
    }
    if (majority && !preferred.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--majority or --prefer, not both");
    }
    if (from.isPresent() && to.isPresent() && to.get().last().isBefore(from.get().first())) {
      throw new ParameterException(spec.commandLine(), "--to lies before --from");
    }
  }

  private Timeline chronology(Inputs.Read read, Corrections corrected) {
    TimelineBuilder builder =
        Timeline.builder()
            .vocabulary(vocabulary)
            .corrections(corrected)
            .conflicts(majority ? ConflictRule.majority() : ConflictRule.precedence(preferred));
    if (streams.terminal() && !quiet) {
      builder.progress(new ProgressBar(streams.err(), read.articles().size()));
    }
    Timeline timeline = builder.fromArticles(read.articles());
    List<Diagnostic> diagnostics =
        Stream.concat(timeline.diagnostics().stream(), read.diagnostics().stream())
            .sorted(Diagnostic.ORDER)
            .toList();
    return Timeline.restore(
        timeline.articles(), timeline.events(), timeline.undated(), diagnostics);
  }

  private Timeline select(Timeline timeline) {
    Timeline selected = about.map(timeline::about).orElse(timeline);
    if (from.isPresent() || to.isPresent()) {
      selected = selected.between(from.map(DateArgument::first), to.map(DateArgument::last));
    }
    if (type.isPresent()) {
      selected = selected.ofType(type.get());
    }
    if (source.isPresent()) {
      selected = selected.fromSource(source.get());
    }
    if (minSources.isPresent()) {
      selected = selected.atLeastSources(minSources.get());
    }
    return top.isPresent() ? selected.top(top.get()) : selected;
  }
}
