package org.timeline4j.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads an export into the viewer that it is for, in a headless Chromium. The viewers are packages
 * of npm in {@code target/viewers}, where {@code .ci/run} puts them; what is not there is skipped.
 */
final class Viewers {
  private static final Path PACKAGES = Path.of("target", "viewers").toAbsolutePath();
  private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">([A-Za-z0-9+/=]+)<");

  /** Collects what goes wrong; {@code fail} is what hostile texts call. */
  private static final String HARNESS =
      """
      <!DOCTYPE html><meta charset="utf-8"><body><div id="view" style="width:1000px;height:600px">
      </div><pre id="result"></pre>
      <script>
        const problems = [];
        window.fail = what => problems.push('executed: ' + what);
        window.onerror = (message, file, line) => stop(message + ' ' + file + ':' + line);
        window.onunhandledrejection = e => stop('rejected: ' + e.reason);
        console.error = (...what) => problems.push(what.join(' '));
        function stop(problem) {
          problems.push(problem);
          done(null);
        }
        function done(result) {
          const bytes = new TextEncoder().encode(JSON.stringify({result, problems}));
          let text = '';
          for (const b of bytes) text += String.fromCharCode(b);
          document.getElementById('result').textContent = btoa(text);
        }
      </script>
      """;

  private Viewers() {}

  /** Skips the test unless there are a Chromium and the file of a package. */
  static String script(String file) {
    Path script = PACKAGES.resolve(file);
    assumeTrue(Browser.isInstalled(), "there is no Chromium: not loaded into the viewer");
    assumeTrue(
        Files.exists(script), () -> "there is no " + script + ": not loaded into the viewer");
    return "<script src=\"" + script.toUri() + "\"></script>\n";
  }

  /** Returns what the page hands to {@code done}, and asserts that nothing else went wrong. */
  static JsonNode load(Path folder, String page) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("page.html"), HARNESS + page);
    Path dom = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                Browser.executable().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1200,900",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("Chromium ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    Matcher result = RESULT.matcher(Files.readString(dom));
    assertThat(result.find()).as("the page has a result").isTrue();
    JsonNode all =
        new JsonMapper().readTree(new String(Base64.getDecoder().decode(result.group(1)), UTF_8));
    assertThat(all.get("problems").toString()).isEqualTo("[]");
    return all.get("result");
  }
}
