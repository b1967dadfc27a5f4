package org.timeline4j.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a result goes: a file, or standard output. */
final class Output {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, in UTF-8, instead of standard output.")
  private Optional<Path> file = Optional.empty();

  /** Returns the output that goes to a file. */
  static Output to(Path file) {
    Output output = new Output();
    output.file = Optional.of(file);
    return output;
  }

  /** Returns where it goes, if that is a folder. */
  Optional<Path> folder() {
    return file.filter(Files::isDirectory);
  }

  /** Writes text. */
  @FunctionalInterface
  interface Content {
    void write(Appendable out) throws IOException;
  }

  /** Writes the content; returns whether that worked, after saying why not. */
  boolean write(Streams streams, Content content) {
    try {
      if (file.isEmpty()) {
        write(content, streams.out());
      } else {
        try (OutputStream out = Files.newOutputStream(file.get())) {
          write(content, out);
        }
      }
      return true;
    } catch (IOException e) {
      return (file.isEmpty() && isBrokenPipe(e)) || failed(streams, e);
    }
  }

  private static void write(Content content, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.write(writer);
    writer.flush();
  }

  /** Who reads only the first lines, as {@code head} does, is no problem. */
  private static boolean isBrokenPipe(IOException e) {
    return String.valueOf(e.getMessage()).contains("Broken pipe");
  }

  private boolean failed(Streams streams, IOException e) {
    String name = file.map(Path::toString).orElse("standard output");
    streams.err().println(name + ": cannot be written: " + Problems.reason(e));
    return false;
  }
}
