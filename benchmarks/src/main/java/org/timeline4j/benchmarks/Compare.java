package org.timeline4j.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Two builds of the library beside each other in one JVM, by turns, on one thread, by CPU time:
 * what else runs on the machine slows both, so the ratio of a pair of rounds stands where the
 * figures do not. Arguments: the class path of the build before (its {@code benchmarks.jar} will
 * do), that of the build after, a folder of articles, the seconds to warm up and the seconds to
 * measure (30 and 30 unless said), the stages ({@code times}, {@code readings}, {@code timeline};
 * the first two unless said).
 *
 * <p>A ratio above 1 says that the build after is faster. What stands behind ± is twice the
 * standard error of the mean of the logarithms of the ratios. The last column tells whether both
 * builds came to the same.
 */
public final class Compare {
  private Compare() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 3) {
      System.err.println("Compare BEFORE AFTER FOLDER [WARM_UP SECONDS [STAGE ...]]");
      return;
    }
    double warmUp = arguments.length > 4 ? Double.parseDouble(arguments[3]) : 30;
    double seconds = arguments.length > 4 ? Double.parseDouble(arguments[4]) : 30;
    List<String> stages =
        arguments.length > 5
            ? Arrays.asList(arguments).subList(5, arguments.length)
            : List.of("times", "readings");
    try (URLClassLoader before = loader(arguments[0]);
        URLClassLoader after = loader(arguments[1])) {
      BiFunction<String, String, Object> old = workload(before, arguments[2]);
      BiFunction<String, String, Object> young = workload(after, arguments[2]);
      System.out.println("stage      pairs  before s  after s  before/after      same result");
      for (String stage : stages) {
        pairs(stage, old, young, warmUp);
        print(stage, pairs(stage, old, young, seconds), isSame(stage, old, young));
      }
    }
  }

  /** The build first, then this program: a build need not have it. */
  private static URLClassLoader loader(String classPath) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String part : classPath.split(File.pathSeparator, -1)) {
      urls.add(url(Path.of(part)));
    }
    urls.add(Compare.class.getProtectionDomain().getCodeSource().getLocation());
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  // Another loader's Workload is no class of this one; the interface of the JDK is common to both.
  @SuppressWarnings({"unchecked", "UnsafeReflectiveConstructionCast"})
  private static BiFunction<String, String, Object> workload(ClassLoader build, String folder)
      throws ReflectiveOperationException {
    return (BiFunction<String, String, Object>)
        Class.forName(Workload.class.getName(), true, build)
            .getConstructor(String.class)
            .newInstance(folder);
  }

  /** Pairs of CPU seconds until the time is over; who goes first changes from pair to pair. */
  private static List<double[]> pairs(
      String stage,
      BiFunction<String, String, Object> before,
      BiFunction<String, String, Object> after,
      double seconds) {
    List<double[]> pairs = new ArrayList<>();
    double spent = 0;
    while (spent < seconds || pairs.size() < 4) {
      boolean first = pairs.size() % 2 == 0;
      double one = (double) (first ? before : after).apply(stage, "round");
      double two = (double) (first ? after : before).apply(stage, "round");
      pairs.add(first ? new double[] {one, two} : new double[] {two, one});
      spent += one + two;
    }
    return pairs;
  }

  private static boolean isSame(
      String stage,
      BiFunction<String, String, Object> before,
      BiFunction<String, String, Object> after) {
    return before.apply(stage, "result").equals(after.apply(stage, "result"));
  }

  private static void print(String stage, List<double[]> pairs, boolean same) {
    double[] logs = pairs.stream().mapToDouble(pair -> Math.log(pair[0] / pair[1])).toArray();
    double mean = Arrays.stream(logs).average().orElse(0);
    double squares = Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
    double error = 2 * Math.sqrt(squares / (logs.length - 1) / logs.length);
    System.out.printf(
        Locale.ROOT,
        "%-9s  %5d  %8.3f  %7.3f  %6.3f ± %5.3f  %s%n",
        stage,
        pairs.size(),
        pairs.stream().mapToDouble(pair -> pair[0]).min().orElse(0),
        pairs.stream().mapToDouble(pair -> pair[1]).min().orElse(0),
        Math.exp(mean),
        Math.exp(mean) * error,
        same ? "yes" : "no");
  }
}
