package org.timeline4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import org.timeline4j.Timeline;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Articles;
import org.timeline4j.render.HtmlRenderer;

/**
 * A chronology as a page of the web server that is in the JDK: the articles are read once, each
 * request asks the same timeline. {@code /} shows everything, {@code /?about=Ando} what somebody of
 * that name took part in.
 */
public final class WebPage {
  private WebPage() {}

  /** Serves the folder that is named first, or a story that comes with the project. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "examples/stories/ferry");
    HttpServer server = start(folder, 8080);
    System.out.println("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Starts a server that only this machine reaches. Port 0 is any free one. */
  static HttpServer start(Path folder, int port) throws IOException {
    Articles read = ArticleReader.read(folder);
    read.problems().forEach(System.err::println);
    Timeline timeline = Timeline.fromArticles(read.articles());

    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/", exchange -> answer(exchange, timeline));
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, Timeline timeline) throws IOException {
    Timeline shown = asked(exchange.getRequestURI(), timeline);
    byte[] page = HtmlRenderer.create().render(shown).getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    // The page brings the same policy along; as a header it counts before the first byte is read.
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src " + HtmlRenderer.styleHash() + "; base-uri 'none'");
    exchange.sendResponseHeaders(200, page.length);
    try (exchange;
        var body = exchange.getResponseBody()) {
      body.write(page);
    }
  }

  private static Timeline asked(URI address, Timeline timeline) {
    String query = address.getRawQuery();
    return query != null && query.startsWith("about=")
        ? timeline.about(URLDecoder.decode(query.substring("about=".length()), UTF_8))
        : timeline;
  }
}
