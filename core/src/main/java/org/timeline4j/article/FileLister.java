package org.timeline4j.article;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files in a folder and below that are not hidden; what cannot be listed is a problem.
 */
final class FileLister extends SimpleFileVisitor<Path> {
  private final Path top;
  private final Articles.Collector into;
  private final List<Path> files = new ArrayList<>();

  private FileLister(Path top, Articles.Collector into) {
    this.top = top;
    this.into = into;
  }

  /** Returns the files, in any order. */
  static List<Path> list(Path folder, Articles.Collector into) {
    FileLister lister = new FileLister(folder, into);
    try {
      Files.walkFileTree(folder, lister);
    } catch (IOException e) {
      into.unreadable(folder.toString(), e);
    }
    return lister.files;
  }

  /** Returns the last part of a path, empty for a root. */
  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(top) && name(folder).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!name(file).startsWith(".") && Files.isRegularFile(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    into.unreadable(file.toString(), e);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    if (e != null) {
      into.unreadable(folder.toString(), e);
    }
    return FileVisitResult.CONTINUE;
  }
}
