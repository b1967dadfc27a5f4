package org.timeline4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Loads the classes of the library once more, so that whatever they read once is read again. */
final class FreshLibrary extends ClassLoader {
  private FreshLibrary(ClassLoader parent) {
    super(parent);
  }

  /** Returns what a {@link StoryPrint} of a library that was just loaded prints. */
  static String print() {
    try {
      Class<?> print = new FreshLibrary(FreshLibrary.class.getClassLoader()).load(StoryPrint.class);
      return ((Supplier<?>) print.getConstructor().newInstance()).get().toString();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Class<?> load(Class<?> known) throws ClassNotFoundException {
    Class<?> loaded = loadClass(known.getName());
    if (loaded == known) {
      throw new AssertionError("not loaded anew: " + known);
    }
    return loaded;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("org.timeline4j.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
