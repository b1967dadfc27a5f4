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

  private boolean makesFolder;

  /** Returns the output that goes to a file in a folder, which is made if it is not there yet. */
  static Output to(Path folder, String name) {
    Output output = new Output();
    output.file = Optional.of(folder.resolve(name));
    output.makesFolder = true;
    return output;
  }

  /**
   * Returns where it goes, if that is a folder.
   *
   * @param several whether there are several things to write, so that what is not there yet is to
   *     be a folder
   */
  Optional<Path> folder(boolean several) {
    return file.filter(path -> Files.isDirectory(path) || (several && Files.notExists(path)));
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
        if (makesFolder) {
          Files.createDirectories(file.get().toAbsolutePath().getParent());
        }
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
