package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * Loads an export into the viewer that it is for, in a {@link Browser}. The viewers are packages of
 * npm in {@code target/viewers}, where {@code .ci/run} puts them; what is not there is skipped.
 */
final class Viewers {
  private static final Path PACKAGES = Path.of("target", "viewers").toAbsolutePath();

  /** A page that hands over what it has found by {@code done}; hostile texts call {@code fail}. */
  private static final String HARNESS =
      """
      <!DOCTYPE html><meta charset="utf-8"><body><div id="view" style="width:1000px;height:600px">
      </div>
      <script>
        const finished = new Promise(resolve => { window.done = resolve; });
        window.fail = what => console.error('executed: ' + what);
        window.onerror = () => done(null);
        window.onunhandledrejection = () => done(null);
      </script>
      """;

  private Viewers() {}

  /** Skips the test unless there is the file of a package. */
  static String script(String file) {
    Path script = PACKAGES.resolve(file);
    assumeTrue(
        Files.exists(script), () -> "there is no " + script + ": not loaded into the viewer");
    return "<script src=\"" + script.toUri() + "\"></script>\n";
  }

  /** Returns what the page hands to {@code done}, and asserts that nothing else went wrong. */
  static JsonNode load(String page) throws Exception {
    Browser browser = Browser.open();
    browser.resize(1200, 900);
    browser.show(HARNESS + page, ".html");
    JsonNode result = browser.evaluate("finished");
    assertThat(browser.problems()).isEmpty();
    return result;
  }
}
