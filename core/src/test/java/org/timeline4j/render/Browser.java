package org.timeline4j.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One tab of a headless Chromium, driven by its DevTools protocol, for all tests of a process. What
 * is evaluated is not subject to the policy of the page, and runs even where the scripts of the
 * page are off.
 */
final class Browser {
  private static final List<Path> CHROMIUMS =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();
  private static final JsonMapper JSON = new JsonMapper();

  private static @Nullable Browser shared;

  private final Path folder;
  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final AtomicInteger calls = new AtomicInteger();

  /** Returns the browser, which is started if it is not; skips the test where there is none. */
  static synchronized Browser open() throws Exception {
    Optional<Path> chromium = CHROMIUMS.stream().filter(Files::isExecutable).findFirst();
    assumeTrue(chromium.isPresent(), "there is no Chromium: nothing is shown in a browser");
    if (shared == null) {
      Browser started = new Browser(chromium.orElseThrow());
      Runtime.getRuntime().addShutdownHook(new Thread(started.process::destroyForcibly));
      shared = started;
    }
    return shared;
  }

  private Browser(Path chromium) throws Exception {
    this.folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
    Path profile = folder.resolve("profile");
    this.process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int port = port(profile.resolve("DevToolsActivePort"));
    HttpClient http = HttpClient.newHttpClient();
    this.socket =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(tab(http, port)), new Answers())
            .get(30, TimeUnit.SECONDS);
    for (String domain : List.of("Page", "Runtime", "Log")) {
      call(domain + ".enable", "{}");
    }
  }

  private int port(Path file) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (Files.exists(file) && Files.readString(file).contains("\n")) {
        return Integer.parseInt(Files.readString(file).lines().findFirst().orElseThrow());
      }
      if (!process.isAlive()) {
        break;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("Chromium does not start");
  }

  private static String tab(HttpClient http, int port) throws Exception {
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    for (int i = 0; i < 100; i++) {
      String tabs =
          http.send(
                  java.net.http.HttpRequest.newBuilder(list).build(),
                  java.net.http.HttpResponse.BodyHandlers.ofString(UTF_8))
              .body();
      for (JsonNode tab : JSON.readTree(tabs)) {
        if (tab.get("type").asString().equals("page")) {
          return tab.get("webSocketDebuggerUrl").asString();
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("Chromium has no tab");
  }

  /** Calls a method of the protocol; the parameters are JSON. */
  JsonNode call(String method, String parameters) throws Exception {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    String message =
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
    socket.sendText(message, true).get(60, TimeUnit.SECONDS);
    JsonNode result = answer.get(120, TimeUnit.SECONDS);
    if (result.has("error")) {
      throw new IOException(method + ": " + result.get("error"));
    }
    return result.get("result");
  }

  /** Shows the document, under a name that ends so, in place of the one before. */
  void show(String document, String ending) throws Exception {
    Path file = folder.resolve("page" + calls.get() + ending);
    Files.writeString(file, document);
    problems.clear();
    call("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
    for (int i = 0; i < 600; i++) {
      String state = evaluate("document.readyState + ' ' + location.href").asString();
      if (state.equals("complete " + file.toUri())) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IOException("the page does not load");
  }

  /** Returns what the window shows, as PNG. */
  byte[] picture() throws Exception {
    return Base64.getDecoder().decode(call("Page.captureScreenshot", "{}").get("data").asString());
  }

  /** Returns what is printed, as PDF. */
  byte[] print() throws Exception {
    String options = "{\"preferCSSPageSize\":true,\"paperWidth\":8.27,\"paperHeight\":11.69}";
    String data = call("Page.printToPDF", options).get("data").asString();
    return Base64.getDecoder().decode(data);
  }

  /** Sets the size of the window in CSS pixels. */
  void resize(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":false}"
            .formatted(width, height));
  }

  /** Sets a feature that media queries ask for, such as prefers-color-scheme. */
  void emulate(String feature, String value) throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"%s\",\"value\":\"%s\"}]}".formatted(feature, value));
  }

  /** Sets the features that media queries ask for back to what they are. */
  void emulateNothing() throws Exception {
    call("Emulation.setEmulatedMedia", "{\"features\":[]}");
  }

  /** Returns the value of the expression; of a promise, what it comes to. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        call(
            "Runtime.evaluate",
            "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
                + JSON.writeValueAsString(expression)
                + "}");
    if (result.has("exceptionDetails")) {
      throw new IOException(result.get("exceptionDetails").toString());
    }
    JsonNode value = result.get("result").get("value");
    return value == null ? JSON.nullNode() : value;
  }

  /** Clicks the first element of the selector. */
  void click(String selector) throws Exception {
    JsonNode at =
        evaluate(
            "(() => { const e = document.querySelector('%s'); e.scrollIntoView();"
                    .formatted(selector)
                + " const r = e.getBoundingClientRect(); return [r.left + 5, r.top + 5]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          "{\"type\":\"%s\",\"x\":%s,\"y\":%s,\"button\":\"left\",\"clickCount\":1}"
              .formatted(type, at.get(0), at.get(1)));
    }
  }

  /** Returns what the document has complained of so far: errors, dialogs, what was refused. */
  List<String> problems() throws Exception {
    // What was sent before the answer has come before it.
    evaluate("0");
    return List.copyOf(problems);
  }

  private void note(String event, JsonNode message) {
    switch (event) {
      case "Runtime.exceptionThrown" -> problems.add(message.get("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> {
        if (message.get("type").asString().equals("error")) {
          problems.add(message.get("args").toString());
        }
      }
      case "Log.entryAdded" -> {
        if (message.at("/entry/level").asString().equals("error")) {
          problems.add(message.get("entry").toString());
        }
      }
      case "Page.javascriptDialogOpening" -> {
        problems.add("dialog: " + message.get("message"));
        // The answer of the browser is a message of its own; nobody waits for it here.
        CompletableFuture<WebSocket> unused =
            socket.sendText(
                "{\"id\":0,\"method\":\"Page.handleJavaScriptDialog\",\"params\":{\"accept\":false}}",
                true);
      }
      default -> {}
    }
  }

  private final class Answers implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        JsonNode answer = JSON.readTree(message.toString());
        message.setLength(0);
        if (answer.has("method")) {
          note(answer.get("method").asString(), answer.get("params"));
        } else {
          Optional.ofNullable(answers.remove(answer.get("id").asInt()))
              .ifPresent(waiting -> waiting.complete(answer));
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
