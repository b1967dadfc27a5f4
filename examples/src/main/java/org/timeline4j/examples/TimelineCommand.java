package org.timeline4j.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.timeline4j.language.en.English;
import org.timeline4j.text.Background;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: {@code timeline}, {@code timexes}, {@code events}. */
@Command(
    name = "java -jar timeline.jar",
    description = "Turns news articles into an ordered, explained chronology.",
    mixinStandardHelpOptions = true,
    versionProvider = TimelineCommand.Version.class,
    synopsisSubcommandLabel = "(timeline | timexes | events)",
    footer = {
      "",
      "Exit code: 0 if everything was read, 1 if an input was missing, unreadable or malformed"
          + " (the rest is done), 2 for wrong usage."
    })
public final class TimelineCommand {
  /** The commands that read events. */
  private static final Set<String> EVENTS = Set.of("timeline", "events");

  private TimelineCommand() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    // Not System.out, which hides that nobody reads on, nor its encoding, which is the machine's.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    if (List.of(args).stream().anyMatch(EVENTS::contains)) {
      // While the arguments are parsed and the files are read.
      Background.run("timeline4j-start", () -> English.language().events().prepare());
    }
    System.exit(run(streams(System.in, out, System.err, isTerminal(2)), args));
  }

  static Streams streams(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    Writer problems = new OutputStreamWriter(err, StandardCharsets.UTF_8);
    return new Streams(in, out, new PrintWriter(problems, true), terminal);
  }

  /** Java 17 cannot tell; where the system does not show it as Linux does, it counts as none. */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** Runs a command and returns its exit code: 0, 1 or 2. */
  static int run(Streams streams, String... args) {
    CommandLine command =
        new CommandLine(new TimelineCommand())
            .addSubcommand(new ChronologyCommand(streams))
            .addSubcommand(new TimexesCommand(streams))
            .addSubcommand(new EventsCommand(streams))
            .setOut(
                new PrintWriter(
                    new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
            .setErr(streams.err());
    return command.execute(args);
  }

  /** The version in the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = TimelineCommand.class.getPackage().getImplementationVersion();
      return new String[] {"timeline4j " + Objects.requireNonNullElse(version, "(not packed)")};
    }
  }
}
