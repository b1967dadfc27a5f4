package org.timeline4j.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What went wrong with a file, in words; the JDK's own messages often are no more than a name. */
final class Problems {
  private Problems() {}

  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return Objects.requireNonNullElse(message, e.getClass().getSimpleName());
  }
}
